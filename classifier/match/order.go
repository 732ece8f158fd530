package match

import (
	"cmp"
	"slices"
)

// renumber numbers the elements by how often they are met, the most frequent first: as
// the lexicon's list of frequent words tells, and for what is not there as their
// spellings let guess.
func (c *compiler) renumber() {
	often := c.frequencies()
	order := make([]Element, len(c.nodes))
	for i := range order {
		order[i] = Element(i)
	}
	slices.SortStableFunc(order, func(a, b Element) int { return cmp.Compare(often[b], often[a]) })
	number := make([]Element, len(order)) // old to new
	for i, old := range order {
		number[old] = Element(i)
	}
	for _, one := range c.m.tables() {
		one.renumber(number)
	}
	for name, el := range c.m.classes {
		c.m.classes[name] = number[el]
	}
	for i := range c.m.phrases {
		c.m.phrases[i].entry = int32(number[c.m.phrases[i].entry])
	}
	c.renumberSteps(number)
	c.m.direct, c.m.parents, c.nodes = permuted(c.m.direct, order), permuted(c.m.parents, order), permuted(c.nodes, order)
	for i := range c.nodes {
		renumberAll(c.m.parents[i], number)
		renumberAll(c.nodes[i].children, number)
	}
}

// renumberSteps renumbers patterns and phrases; nodes share the steps of phrases.
func (c *compiler) renumberSteps(number []Element) {
	for _, patterns := range [][]pattern{c.m.patterns, c.m.phrases} {
		for _, p := range patterns {
			for i := range p.steps {
				p.steps[i].element = number[p.steps[i].element]
			}
		}
	}
}

func renumberAll(elements, number []Element) {
	for i, el := range elements {
		elements[i] = number[el]
	}
}

func permuted[T any](list []T, order []Element) []T {
	out := make([]T, len(list))
	for i, old := range order {
		out[i] = list[old]
	}
	return out
}

// guess is how often in a million words an unlisted spelling is met.
const guess = 2

// frequencies tells how often each element is met in a million words.
func (c *compiler) frequencies() []float64 {
	often := make([]float64, len(c.nodes))
	for el := range often {
		often[el] = guess * float64(c.cost(Element(el)))
	}
	var elements []Element
	for _, f := range c.lex.Frequent {
		elements = c.m.Lookup(elements[:0], f.Form)
		for _, el := range elements {
			often[el] += float64(f.PerMillion)
		}
	}
	return often
}

// hook is a pattern that hangs on an element, with its partner and where that may be.
type hook struct {
	row
	partner Element
	other   window
}

// hang gives each pattern and each phrase to its rarest step.
func (c *compiler) hang() {
	m, n := c.m, len(c.nodes)
	hooks, starts, follow := make([][]hook, n), make([][]hook, n), make([][]hook, n)
	for i, p := range m.patterns {
		at := rarest(p.steps, -1)
		el := p.steps[at].element
		hooks[el] = append(hooks[el], newHook(i, p.steps, at))
	}
	phrasal := c.phrasal()
	for i, p := range m.phrases {
		at := rarest(p.steps, -1)
		el := p.steps[at].element
		starts[el] = append(starts[el], newHook(i, p.steps, at))
		for other, s := range p.steps {
			if !s.gap && other != at && phrasal[s.element] {
				follow[s.element] = append(follow[s.element], newHook(i, p.steps, other))
			}
		}
	}
	m.triggers, m.starts, m.follow = newTriggers(hooks), newTriggers(starts), newTriggers(follow)
	m.numberPartners()
}

// numberPartners gives each element that a trigger needs its number, in their order.
func (m *Matcher) numberPartners() {
	m.partners = make([]int32, len(m.parents))
	tables := []*triggers{&m.triggers, &m.starts, &m.follow}
	for _, table := range tables {
		for i := range table.list {
			m.partners[table.list[i].partner] = 1
		}
	}
	for el, is := range m.partners {
		if is > 0 {
			m.partnerCount++
			m.partners[el] = m.partnerCount
		}
	}
	for _, table := range tables {
		for i := range table.list {
			t := &table.list[i]
			t.number = m.partners[t.partner]
		}
	}
}

// newTriggers gathers the hooks of each element by their partners: the orders of a group
// all have the same one.
func newTriggers(table [][]hook) triggers {
	t := triggers{at: make([]int32, len(table)+1)}
	for el, hooks := range table {
		slices.SortStableFunc(hooks, func(a, b hook) int { return cmp.Compare(a.partner, b.partner) })
		for i, h := range hooks {
			n := int32(len(t.rows))
			t.rows = append(t.rows, h.row)
			if i == 0 || h.partner != hooks[i-1].partner {
				t.list = append(t.list, trigger{partner: h.partner, other: h.other, first: n})
			}
			last := &t.list[len(t.list)-1]
			last.other, last.last = last.other.with(h.other), n+1
		}
		t.at[el+1] = int32(len(t.list))
	}
	return t
}

// with returns the window that holds both.
func (w window) with(o window) window {
	return window{from: min(w.from, o.from), to: max(w.to, o.to), steps: max(w.steps, o.steps)}
}

// rarest returns the place of the rarest step that must be there, but for one place, or
// -1 where there is none.
func rarest(steps []step, but int) int {
	best := -1
	for at, s := range steps {
		if at != but && !s.gap && !s.optional && (best < 0 || s.element > steps[best].element) {
			best = at
		}
	}
	return best
}

// newHook hangs a pattern on its step at a place.
func newHook(number int, steps []step, at int) hook {
	h := hook{row: row{pattern: int32(number), begin: between(steps[:at]).seenFromEnd()}, partner: steps[at].element}
	switch other := rarest(steps, at); {
	case other > at:
		h.partner, h.other = steps[other].element, between(steps[at:other])
	case other >= 0:
		h.partner, h.other = steps[other].element, between(steps[other:at]).seenFromEnd()
	}
	return h
}

func (w window) seenFromEnd() window { return window{from: -w.to, to: -w.from, steps: w.steps} }

// between is where a step is as seen from the first of the steps before it.
func between(steps []step) (w window) {
	for _, s := range steps {
		switch {
		case s.gap:
			w.from, w.to = w.from+s.min, w.to+s.max
		case s.optional:
			w.to++
			w.steps++
		default:
			w.from, w.to = w.from+1, w.to+1
			w.steps++
		}
	}
	return w
}

// phrasal tells which elements a phrase of a class can be.
func (c *compiler) phrasal() []bool {
	list := make([]bool, len(c.nodes))
	var mark func(Element)
	mark = func(el Element) {
		if !list[el] {
			list[el] = true
			for _, parent := range c.m.parents[el] {
				mark(parent)
			}
		}
	}
	for _, p := range c.m.phrases {
		mark(Element(p.entry))
	}
	return list
}
