package match

import (
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"

	"rahu/lexicons"
)

// element returns the number of what the token stands for and sees to it that every
// spelling leads there.
func (c *compiler) element(t lexicons.Token) Element {
	if len(t.Atoms) == 1 && t.Atoms[0].Kind == lexicons.Class {
		return c.class(t.Atoms[0].Text)
	}
	el, made := c.keyed(t.Atoms, ' ')
	if !made {
		return el
	}
	for i := range t.Atoms {
		c.atom(el, &t.Atoms[i])
	}
	return el
}

// keyed returns the element of the atoms, one of them or all in a row, and whether it was
// made just now.
func (c *compiler) keyed(atoms []lexicons.Atom, how byte) (el Element, made bool) {
	c.key = append(appendKey(c.key[:0], atoms), how)
	if el, ok := c.byKey[string(c.key)]; ok {
		return el, false
	}
	el = c.newElement()
	c.byKey[string(c.key)] = el
	return el, true
}

func (c *compiler) newElement() Element {
	c.nodes = append(c.nodes, node{})
	c.m.direct = append(c.m.direct, nil)
	c.m.parents = append(c.m.parents, nil)
	return Element(len(c.nodes) - 1)
}

func appendKey(b []byte, atoms []lexicons.Atom) []byte {
	for i := range atoms {
		a := &atoms[i]
		b = append(b, byte('0'+a.Kind), flag(a.Verb), flag(a.Compound))
		b = append(b, a.Text...)
		for _, form := range a.Forms() {
			b = append(append(b, '/'), form...)
		}
		b = append(append(b, ':'), a.Paradigm()...)
		b = append(b, '|')
	}
	return b
}

func flag(on bool) byte {
	if on {
		return '+'
	}
	return '-'
}

func (c *compiler) atom(el Element, a *lexicons.Atom) {
	switch a.Kind {
	case lexicons.Class:
		c.holds(el, c.class(a.Text))
	case lexicons.Row:
		c.holds(el, c.row(a))
	case lexicons.Prefix:
		c.begin(el, a)
	case lexicons.Inflects:
		forms, err := c.inflect(a)
		if err != nil {
			c.faults = append(c.faults, err)
		}
		c.forms(el, a, forms...)
	case lexicons.Exact:
		c.forms(el, a, a.Text)
	case lexicons.Stem:
		if c.m.spell.Stem == nil {
			c.forms(el, a, a.Text)
			return
		}
		c.stem(el, a)
	}
}

// row returns the element of several words one after the other.
func (c *compiler) row(a *lexicons.Atom) Element {
	parts := a.Parts()
	el, made := c.keyed(parts, '-')
	if !made {
		return el
	}
	steps := make([]step, len(parts))
	for i := range parts {
		steps[i] = step{element: c.element(lexicons.Token{Atoms: parts[i : i+1]})}
	}
	c.phrase(el, steps)
	return el
}

// phrase notes that the steps together satisfy an element.
func (c *compiler) phrase(el Element, steps []step) {
	c.m.phrases = append(c.m.phrases, pattern{entry: int32(el), steps: steps})
	c.nodes[el].phrases = append(c.nodes[el].phrases, steps)
}

// holds notes that whatever satisfies the child satisfies el too.
func (c *compiler) holds(el, child Element) {
	c.nodes[el].children = append(c.nodes[el].children, child)
	c.m.parents[child] = append(c.m.parents[child], el)
}

func (c *compiler) inflect(a *lexicons.Atom) ([]string, error) {
	if a.Paradigm() == "" {
		return a.Forms(), nil
	}
	forms, err := c.lex.Paradigms[a.Paradigm()].Forms(a.Forms())
	if len(c.lex.Clitics) == 0 {
		return forms, err
	}
	plain := len(forms)
	forms = slices.Grow(forms, plain*len(c.lex.Clitics))
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
			for i := range member.Pattern[0].Atoms {
				c.atom(el, &member.Pattern[0].Atoms[i])
			}
			continue
		}
		for _, steps := range c.expand(member.Pattern) {
			c.phrase(el, steps)
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

func (c *compiler) forms(el Element, a *lexicons.Atom, forms ...string) {
	c.m.forms.addAll(forms, el)
	if a.Verb {
		c.m.verbs.addAll(forms, el)
	}
	if a.Compound {
		c.m.tails.addAll(forms, el)
	}
	c.bares = c.bares[:0]
	for _, form := range forms {
		c.price(el, form)
		if bare := c.m.spell.Bare(form); bare != form && (utf8.RuneCountInString(bare) != 2 || !c.frequent[bare]) {
			c.bares = append(c.bares, bare)
		}
	}
	c.m.bareForms.addAll(c.bares, el)
}

func (c *compiler) stem(el Element, a *lexicons.Atom) {
	stem := c.m.spell.Stem(a.Text)
	c.price(el, a.Text)
	c.nodes[el].cost += 3
	c.m.stems.add(stem, el)
	c.m.forms.add(a.Text, el)
	if a.Verb {
		c.m.verbStems.add(stem, el)
	}
	if a.Compound {
		c.m.tailStems.add(stem, el)
	}
	if bare := c.m.spell.Bare(stem); bare != stem && utf8.RuneCountInString(bare) > 2 {
		c.m.bareStems.add(bare, el)
	}
}

func (c *compiler) begin(el Element, a *lexicons.Atom) {
	c.nodes[el].cost += 8
	c.m.prefixes.add(a.Text, el)
	if a.Verb {
		c.m.verbBegin.add(a.Text, el)
	}
	if bare := c.m.spell.Bare(a.Text); bare != a.Text {
		c.m.bareBegin.add(bare, el)
	}
}

// price raises an element's cost as a trigger: short words are frequent words.
func (c *compiler) price(el Element, form string) {
	c.nodes[el].cost++
	if len(form) < 4*utf8.UTFMax && utf8.RuneCountInString(form) < 4 {
		c.nodes[el].cost += 40
	}
}

// maskable notes the spellings of a single-word entry for the search behind masks.
func (c *compiler) maskable(t lexicons.Token, el Element) {
	for i := range t.Atoms {
		switch a := &t.Atoms[i]; a.Kind {
		case lexicons.Class, lexicons.Row:
		case lexicons.Inflects:
			forms, _ := c.inflect(a)
			c.m.masked.addAll(forms, el)
		default:
			c.m.masked.add(a.Text, el)
		}
	}
}
