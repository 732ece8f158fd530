package match

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"

	"rahu/lexicons"
)

// Element is what one token of a pattern stands for.
type Element uint32

// Speller tells how a language's words vary.
type Speller struct {
	Stem func(string) string // nil where words are found by their forms
	Bare func(string) string // a word without its diacritics
}

// Matcher finds the entries of one lexicon.
type Matcher struct {
	forms     map[string][]Element // folded form
	stems     map[string][]Element
	prefixes  map[string][]Element // beginnings,
	verbs     map[string][]Element // forms that a verb prefix may precede
	verbStems map[string][]Element
	verbBegin map[string][]Element // beginnings that a verb prefix may precede
	tails     map[string][]Element // last parts of compounds
	tailStems map[string][]Element
	bareForms map[string][]Element // forms without their diacritics, where they have any
	bareStems map[string][]Element
	bareBegin map[string][]Element

	known                          bloom // of forms and bareForms
	begins, bareBegins, verbBegins beginnings

	prefix []string
	spell  Speller

	direct                                 [][]int32   // element to the entries of which it is the whole pattern
	patterns                               []pattern   // the others
	triggers                               [][]trigger // element to the patterns that hang on it
	phrases                                []pattern   // members of classes that are several words; entry is the class's element
	starts                                 [][]trigger // the same for phrases
	classes                                map[string]Element
	parents                                [][]Element     // element to the wider ones that it satisfies too
	maskable                               map[rune][]mask // by first letter
	heads, bareHeads, verbHeads, tailHeads heads
	elements                               int
}

type pattern struct {
	entry int32
	steps []step
}

type step struct {
	element  Element
	gap      bool
	min, max int // of a gap
	optional bool
}

// trigger names a pattern and the most words that may stand before the element it hangs on.
type trigger struct {
	pattern int32
	before  int32
	needs   signature // every element that must be there
}

type mask struct {
	form    string
	element Element
}

// compiler holds what only the building needs.
type compiler struct {
	m      *Matcher
	lex    *lexicons.Lexicon
	byKey  map[string]Element
	nodes  []node
	faults []error
}

// node is what the compiler knows of an element.
type node struct {
	cost     int // how many spellings lead to it alone: the fewer the better a trigger
	width    int // the most words it spans; 0 until asked for
	total    int // cost with that of its children; 0 until asked for
	children []Element
	phrases  [][]step
}

// Compile builds the matcher of a lexicon. maskable tells which entries may be found
// behind masked letters; entry numbers are indices into lex.Entries.
func Compile(lex *lexicons.Lexicon, spell Speller, maskable func(*lexicons.Entry) bool) (*Matcher, error) {
	m := &Matcher{spell: spell, prefix: lex.Prefixes, classes: map[string]Element{}, maskable: map[rune][]mask{}}
	for _, p := range []*map[string][]Element{&m.forms, &m.stems, &m.prefixes, &m.verbs, &m.verbStems, &m.verbBegin, &m.tails, &m.tailStems,
		&m.bareForms, &m.bareStems, &m.bareBegin} {
		*p = map[string][]Element{}
	}
	c := &compiler{m: m, lex: lex, byKey: map[string]Element{}}
	for _, name := range slices.Sorted(maps.Keys(lex.Classes)) {
		c.class(name)
	}
	for i := range lex.Entries {
		c.entry(int32(i), &lex.Entries[i], maskable(&lex.Entries[i]))
	}
	c.checkCycles()
	if len(c.faults) > 0 {
		return nil, errors.Join(c.faults...)
	}
	m.triggers = c.hang(m.patterns)
	m.starts = c.hang(m.phrases)
	for _, table := range []map[string][]Element{m.forms, m.stems, m.prefixes, m.verbs, m.verbStems, m.verbBegin, m.tails, m.tailStems, m.bareForms, m.bareStems, m.bareBegin} {
		for key, elements := range table {
			slices.Sort(elements)
			table[key] = slices.Compact(elements)
		}
	}
	m.begins, m.bareBegins, m.verbBegins = newBeginnings(m.prefixes), newBeginnings(m.bareBegin), newBeginnings(m.verbBegin)
	m.known = newBloom(m.forms, m.bareForms)
	m.heads, m.bareHeads = headsOf(m.stems), headsOf(m.bareStems)
	m.verbHeads, m.tailHeads = headsOf(m.verbStems), headsOf(m.tailStems)
	return m, nil
}

func (c *compiler) entry(number int32, e *lexicons.Entry, maskable bool) {
	for _, steps := range c.expand(e.Pattern) {
		if len(steps) == 1 {
			el := steps[0].element
			c.m.direct[el] = append(c.m.direct[el], number)
			if maskable {
				c.maskable(e.Pattern[0], el)
			}
			continue
		}
		c.m.patterns = append(c.m.patterns, pattern{entry: number, steps: steps})
	}
}

// expand writes a pattern as rows of steps: one row for each order of each group.
func (c *compiler) expand(tokens []lexicons.Token) [][]step {
	rows := [][]step{nil}
	for _, t := range tokens {
		var tails [][]step
		switch t.Kind {
		case lexicons.Gap:
			tails = [][]step{{{gap: true, min: t.Min, max: t.Max}}}
		case lexicons.Words:
			tails = [][]step{{{element: c.element(t), optional: t.Optional}}}
		case lexicons.Group:
			tails = c.orders(t.Group)
			if t.Optional {
				tails = append(tails, nil)
			}
		}
		var next [][]step
		for _, row := range rows {
			for _, tail := range tails {
				next = append(next, append(slices.Clone(row), tail...))
			}
		}
		rows = next
	}
	return rows
}

// orders returns every order of a group's tokens with none to two words between them.
func (c *compiler) orders(tokens []lexicons.Token) [][]step {
	steps := make([]step, len(tokens))
	for i, t := range tokens {
		steps[i] = step{gap: true, min: t.Min, max: t.Max}
		if t.Kind != lexicons.Gap {
			steps[i] = step{element: c.element(t), optional: t.Optional}
		}
	}
	var rows [][]step
	permute(len(tokens), func(order []int) {
		row := make([]step, 0, 2*len(order))
		for i, at := range order {
			if i > 0 {
				row = append(row, step{gap: true, max: 2})
			}
			row = append(row, steps[at])
		}
		rows = append(rows, row)
	})
	return rows
}

func permute(n int, yield func([]int)) {
	order := make([]int, 0, n)
	used := make([]bool, n)
	var walk func()
	walk = func() {
		if len(order) == n {
			yield(order)
			return
		}
		for i := range n {
			if !used[i] {
				used[i], order = true, append(order, i)
				walk()
				used[i], order = false, order[:len(order)-1]
			}
		}
	}
	walk()
}

// element returns the number of what the token stands for and sees to it that every
// spelling leads there.
func (c *compiler) element(t lexicons.Token) Element {
	if len(t.Atoms) == 1 && t.Atoms[0].Kind == lexicons.Class {
		return c.class(t.Atoms[0].Text)
	}
	key := atomsKey(t.Atoms)
	if el, ok := c.byKey[key]; ok {
		return el
	}
	el := c.newElement()
	c.byKey[key] = el
	for _, a := range t.Atoms {
		c.atom(el, a)
	}
	return el
}

func (c *compiler) newElement() Element {
	c.nodes = append(c.nodes, node{})
	c.m.direct = append(c.m.direct, nil)
	c.m.parents = append(c.m.parents, nil)
	return Element(len(c.nodes) - 1)
}

func atomsKey(atoms []lexicons.Atom) string {
	b := make([]byte, 0, 64)
	for _, a := range atoms {
		b = append(b, byte('0'+a.Kind), flag(a.Verb), flag(a.Compound))
		b = append(b, a.Text...)
		for _, form := range a.Forms {
			b = append(append(b, '/'), form...)
		}
		b = append(append(b, ':'), a.Paradigm...)
		b = append(b, '|')
	}
	return string(b)
}

func flag(on bool) byte {
	if on {
		return '+'
	}
	return '-'
}

func (c *compiler) atom(el Element, a lexicons.Atom) {
	switch a.Kind {
	case lexicons.Class:
		c.holds(el, c.class(a.Text))
	case lexicons.Prefix:
		c.begin(el, a)
	case lexicons.Inflects:
		forms, err := c.inflect(a)
		if err != nil {
			c.faults = append(c.faults, err)
		}
		for _, form := range forms {
			c.form(el, a, form)
		}
	case lexicons.Exact:
		c.form(el, a, a.Text)
	case lexicons.Stem:
		if c.m.spell.Stem == nil {
			c.form(el, a, a.Text)
			return
		}
		c.stem(el, a)
	}
}

// holds notes that whatever satisfies the child satisfies el too.
func (c *compiler) holds(el, child Element) {
	c.nodes[el].children = append(c.nodes[el].children, child)
	c.m.parents[child] = append(c.m.parents[child], el)
}

func (c *compiler) inflect(a lexicons.Atom) ([]string, error) {
	if a.Paradigm == "" {
		return a.Forms, nil
	}
	forms, err := c.lex.Paradigms[a.Paradigm].Forms(a.Forms)
	plain := len(forms)
	for _, clitic := range c.lex.Clitics {
		for _, form := range forms[:plain] {
			forms = append(forms, form+clitic)
		}
	}
	return forms, err
}

// class returns the element of a class and makes every member lead to it.
func (c *compiler) class(name string) Element {
	if el, ok := c.m.classes[name]; ok {
		return el
	}
	el := c.newElement()
	c.m.classes[name] = el
	for i := range c.lex.Classes[name] {
		member := &c.lex.Classes[name][i]
		if len(member.Pattern) == 1 && member.Pattern[0].Kind == lexicons.Words {
			for _, a := range member.Pattern[0].Atoms {
				c.atom(el, a)
			}
			continue
		}
		for _, steps := range c.expand(member.Pattern) {
			c.m.phrases = append(c.m.phrases, pattern{entry: int32(el), steps: steps})
			c.nodes[el].phrases = append(c.nodes[el].phrases, steps)
		}
	}
	return el
}

// checkCycles finds classes that hold themselves.
func (c *compiler) checkCycles() {
	state := make([]int, len(c.nodes)) // 1 under way, 2 done
	var visit func(Element) bool
	visit = func(el Element) bool {
		if state[el] != 0 {
			return state[el] == 1
		}
		state[el] = 1
		for _, child := range c.nodes[el].children {
			if visit(child) {
				return true
			}
		}
		for _, steps := range c.nodes[el].phrases {
			for _, s := range steps {
				if !s.gap && visit(s.element) {
					return true
				}
			}
		}
		state[el] = 2
		return false
	}
	for _, name := range slices.Sorted(maps.Keys(c.m.classes)) {
		if visit(c.m.classes[name]) {
			c.faults = append(c.faults, fmt.Errorf("class @%s holds itself", name))
		}
	}
}

// width is the most words that an element spans.
func (c *compiler) width(el Element) int {
	n := &c.nodes[el]
	if n.width == 0 {
		n.width = 1
		for _, steps := range n.phrases {
			n.width = max(n.width, c.breadth(steps))
		}
		for _, child := range n.children {
			n.width = max(n.width, c.width(child))
		}
	}
	return n.width
}

// cost tells how often an element may be met: short words are frequent words.
func (c *compiler) cost(el Element) int {
	n := &c.nodes[el]
	if n.total == 0 {
		n.total = 1 + n.cost + 5*len(n.phrases)
		for _, child := range n.children {
			n.total += c.cost(child)
		}
	}
	return n.total
}

func (c *compiler) breadth(steps []step) int {
	n := 0
	for _, s := range steps {
		if s.gap {
			n += s.max
		} else {
			n += c.width(s.element)
		}
	}
	return n
}

func (c *compiler) form(el Element, a lexicons.Atom, form string) {
	c.price(el, form)
	add(c.m.forms, form, el)
	if a.Verb {
		add(c.m.verbs, form, el)
	}
	if a.Compound {
		add(c.m.tails, form, el)
	}
	if bare := c.m.spell.Bare(form); bare != form && utf8.RuneCountInString(bare) > 2 {
		add(c.m.bareForms, bare, el)
	}
}

func (c *compiler) stem(el Element, a lexicons.Atom) {
	stem := c.m.spell.Stem(a.Text)
	c.price(el, a.Text)
	c.nodes[el].cost += 3
	add(c.m.stems, stem, el)
	add(c.m.forms, a.Text, el)
	if a.Verb {
		add(c.m.verbStems, stem, el)
	}
	if a.Compound {
		add(c.m.tailStems, stem, el)
	}
	if bare := c.m.spell.Bare(stem); bare != stem && utf8.RuneCountInString(bare) > 2 {
		add(c.m.bareStems, bare, el)
	}
}

func (c *compiler) begin(el Element, a lexicons.Atom) {
	c.nodes[el].cost += 8
	add(c.m.prefixes, a.Text, el)
	if a.Verb {
		add(c.m.verbBegin, a.Text, el)
	}
	if bare := c.m.spell.Bare(a.Text); bare != a.Text {
		add(c.m.bareBegin, bare, el)
	}
}

// price raises an element's cost as a trigger: short words are frequent words.
func (c *compiler) price(el Element, form string) {
	c.nodes[el].cost++
	if utf8.RuneCountInString(form) < 4 {
		c.nodes[el].cost += 40
	}
}

func add(table map[string][]Element, key string, el Element) {
	if list := table[key]; len(list) == 0 || list[len(list)-1] != el {
		table[key] = append(list, el)
	}
}

// maskable notes the spellings of a single-word entry for the search behind masks.
func (c *compiler) maskable(t lexicons.Token, el Element) {
	for _, a := range t.Atoms {
		forms := []string{a.Text}
		if a.Kind == lexicons.Inflects {
			forms, _ = c.inflect(a)
		}
		if a.Kind == lexicons.Class {
			continue
		}
		for _, form := range forms {
			first, _ := utf8.DecodeRuneInString(form)
			c.m.maskable[first] = append(c.m.maskable[first], mask{form: form, element: el})
		}
	}
}

// hang gives each pattern to its rarest step.
func (c *compiler) hang(patterns []pattern) [][]trigger {
	table := make([][]trigger, len(c.nodes))
	for i, p := range patterns {
		best, bestAt := -1, -1
		for at, s := range p.steps {
			if !s.gap && !s.optional && (best < 0 || c.cost(s.element) < best) {
				best, bestAt = c.cost(s.element), at
			}
		}
		before := c.breadth(p.steps[:bestAt])
		el := p.steps[bestAt].element
		table[el] = append(table[el], trigger{pattern: int32(i), before: int32(before), needs: needs(p.steps)})
	}
	return table
}

func needs(steps []step) (sig signature) {
	for _, s := range steps {
		if !s.gap && !s.optional {
			sig.add(s.element)
		}
	}
	return sig
}
