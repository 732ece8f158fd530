package match

import (
	"errors"
	"maps"
	"slices"

	"rahu/lexicons"
)

// Element is what one token of a pattern stands for. Elements are numbered by how often
// they are met, the most frequent first.
type Element uint32

// Speller tells how a language's words vary.
type Speller struct {
	Stem func(string) string // nil where words are found by their forms
	Bare func(string) string // a word without its diacritics
	// Cuts reports whether the stemmer may cut a word at a byte: false is sure. Nil is always yes.
	Cuts func(word string, at int) bool
}

// Matcher finds the entries of one lexicon.
type Matcher struct {
	forms     table // folded form
	stems     table
	prefixes  table // beginnings,
	verbs     table // forms that a verb prefix may precede
	verbStems table
	verbBegin table // beginnings that a verb prefix may precede
	tails     table // last parts of compounds
	tailStems table
	bareForms table // forms without their diacritics, where they have any
	bareStems table
	bareBegin table
	masked    table // forms that may hide behind marks

	known                          bloom // of forms and bareForms
	begins, bareBegins, verbBegins beginnings

	prefix []string
	spell  Speller

	direct                                 [][]int32 // element to the entries of which it is the whole pattern
	patterns                               []pattern // the others
	triggers                               triggers  // element to the patterns that hang on it
	phrases                                []pattern // members of classes that are several words; entry is the class's element
	starts                                 triggers  // the same for phrases
	follow                                 triggers  // element that a phrase can be to the phrases of several steps that hold it
	classes                                map[string]Element
	kinds                                  []string        // the classes, in order
	kindOf                                 []uint16        // element to its place among them, counted from 1; 0: no class
	partners                               []int32         // element to its number as a partner of triggers, counted from 1; 0: it is none
	partnerCount                           int32           // the highest of these numbers
	parents                                [][]Element     // element to the wider ones that it satisfies too
	masks                                  map[rune][]mask // by first letter
	heads, bareHeads, verbHeads, tailHeads heads
}

type pattern struct {
	entry int32
	steps []step
}

type step struct {
	element  Element
	gap      bool
	optional bool
	min, max int16 // of a gap
}

// trigger hangs patterns on an element: those of rows from first to last, one after the
// last, all of which need the same partner.
type trigger struct {
	partner     Element
	number      int32  // of the partner
	other       window // where the partner may be
	first, last int32
}

// row is a pattern that hangs on an element, and where it may begin as seen from there.
type row struct {
	pattern int32
	begin   window
}

// window is where a step can be as seen from another: from and to words after it where
// each step takes one word, and how many steps lie between, which may take more.
type window struct {
	from, to int16
	steps    int16
}

// triggers are those of each element.
type triggers struct {
	list []trigger
	rows []row
	at   []int32 // element to the first of its triggers
}

func (t *triggers) of(el Element) hooks { return hooks{t.at[el], t.at[el+1]} }

// mask is a form that may hide behind marks.
type mask struct {
	set     uint64 // of its letters, as text.LettersOf has it
	form    int32  // its number in the table
	letters int32
	last    rune
}

// compiler holds what only the building needs.
type compiler struct {
	m      *Matcher
	lex    *lexicons.Lexicon
	byKey  map[string]Element
	key    []byte // memory of a key
	nodes  []node
	faults []error
	bares  []string // memory of forms

	frequent map[string]bool // words of their own, which are no others without diacritics
}

// node is what the compiler knows of an element.
type node struct {
	cost     int // how many spellings lead to it alone
	total    int // cost with that of its children; 0 until asked for
	children []Element
	phrases  [][]step
}

// elementsEach is how many elements an entry has, mostly: what there is room for at first.
const elementsEach = 2

// spellings is about how many a lexicon has, those counted twice that two entries have.
func spellings(lex *lexicons.Lexicon) (n int) {
	each := make(map[string]int, len(lex.Paradigms))
	for name, p := range lex.Paradigms {
		for _, row := range p.Rows {
			each[name] += len(row.Endings) * (1 + len(lex.Clitics))
		}
	}
	count := func(entries []lexicons.Entry) {
		for i := range entries {
			for _, t := range entries[i].Pattern {
				for k := range t.Atoms {
					n += max(1, each[t.Atoms[k].Paradigm()])
				}
			}
		}
	}
	count(lex.Entries)
	for _, members := range lex.Classes {
		count(members)
	}
	return n
}

// Compile builds the matcher of a lexicon. maskable tells which entries and members of
// classes may be found behind masked letters; entry numbers are indices into lex.Entries.
func Compile(lex *lexicons.Lexicon, spell Speller, maskable func(*lexicons.Entry) bool) (*Matcher, error) {
	m := &Matcher{spell: spell, prefix: lex.Prefixes, classes: map[string]Element{}}
	for _, one := range m.tables() {
		*one = newTable(len(lex.Entries) / 8)
	}
	if n := spellings(lex); n > 0 {
		m.forms, m.bareForms, m.masked = newTable(n*3/4), newTable(n/4), newTable(n/3)
	}
	m.direct, m.parents = make([][]int32, 0, elementsEach*len(lex.Entries)), make([][]Element, 0, elementsEach*len(lex.Entries))
	m.patterns = make([]pattern, 0, elementsEach*len(lex.Entries))
	c := &compiler{m: m, lex: lex, byKey: make(map[string]Element, len(lex.Entries)), frequent: map[string]bool{}, nodes: make([]node, 0, cap(m.direct))}
	for _, f := range lex.Frequent {
		c.frequent[f.Form] = true
	}
	for _, name := range slices.Sorted(maps.Keys(lex.Classes)) {
		el := c.class(name)
		for i := range lex.Classes[name] {
			if member := &lex.Classes[name][i]; maskable(member) && len(member.Pattern) == 1 {
				c.maskable(member.Pattern[0], el)
			}
		}
	}
	for i := range lex.Entries {
		c.entry(int32(i), &lex.Entries[i], maskable(&lex.Entries[i]))
	}
	c.checkCycles()
	if len(c.faults) > 0 {
		return nil, errors.Join(c.faults...)
	}
	for _, one := range m.tables() {
		one.freeze()
	}
	m.begins, m.bareBegins, m.verbBegins = newBeginnings(&m.prefixes), newBeginnings(&m.bareBegin), newBeginnings(&m.verbBegin)
	m.known = newBloom(&m.forms, &m.bareForms)
	m.heads, m.bareHeads = headsOf(&m.stems, &m.spell), headsOf(&m.bareStems, &m.spell)
	m.verbHeads, m.tailHeads = headsOf(&m.verbStems, &m.spell), headsOf(&m.tailStems, &m.spell)
	m.masks = masksOf(&m.masked)
	c.renumber()
	c.hang()
	m.numberKinds()
	m.patterns, m.phrases = packedSteps(m.patterns), packedSteps(m.phrases)
	m.direct, m.parents = packed(m.direct), packed(m.parents)
	return m, nil
}

// numberKinds gives each class its place.
func (m *Matcher) numberKinds() {
	m.kinds, m.kindOf = slices.Sorted(maps.Keys(m.classes)), make([]uint16, len(m.parents))
	for i, name := range m.kinds {
		m.kindOf[m.classes[name]] = uint16(i + 1)
	}
}

// packed puts lists into one array, side by side.
func packed[T any](lists [][]T) [][]T {
	all, out := slices.Concat(lists...), make([][]T, len(lists))
	at := 0
	for i, list := range lists {
		if len(list) > 0 {
			out[i] = all[at : at+len(list) : at+len(list)]
			at += len(list)
		}
	}
	return out
}

// packedSteps does so with the steps of patterns.
func packedSteps(patterns []pattern) []pattern {
	lists, out := make([][]step, len(patterns)), make([]pattern, len(patterns))
	for i, p := range patterns {
		lists[i] = p.steps
	}
	for i, steps := range packed(lists) {
		out[i] = pattern{entry: patterns[i].entry, steps: steps}
	}
	return out
}

// tables are those from spellings to elements.
func (m *Matcher) tables() []*table {
	return []*table{&m.forms, &m.stems, &m.prefixes, &m.verbs, &m.verbStems, &m.verbBegin, &m.tails, &m.tailStems,
		&m.bareForms, &m.bareStems, &m.bareBegin, &m.masked}
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
	if !slices.ContainsFunc(tokens, isGroup) {
		row := make([]step, len(tokens))
		for i := range tokens {
			row[i] = c.step(&tokens[i])
		}
		return [][]step{row}
	}
	rows := [][]step{nil}
	for _, t := range tokens {
		var tails [][]step
		if isGroup(t) {
			tails = c.orders(t.Group)
			if t.Optional {
				tails = append(tails, nil)
			}
		} else {
			tails = [][]step{{c.step(&t)}}
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

func isGroup(t lexicons.Token) bool { return t.Kind == lexicons.Group }

// step returns that of a gap or of words.
func (c *compiler) step(t *lexicons.Token) step {
	if t.Kind == lexicons.Gap {
		return step{gap: true, min: int16(t.Min), max: int16(t.Max)}
	}
	return step{element: c.element(*t), optional: t.Optional}
}

// orders returns every order of a group's tokens with none to two words between them.
func (c *compiler) orders(tokens []lexicons.Token) [][]step {
	steps := make([]step, len(tokens))
	for i := range tokens {
		steps[i] = c.step(&tokens[i])
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
