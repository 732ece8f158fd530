package match

import (
	"cmp"
	"math"
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
	for _, table := range c.m.tables() {
		for key, elements := range *table {
			for i, el := range elements {
				elements[i] = number[el]
			}
			(*table)[key] = distinct(elements, 0)
		}
	}
	for _, list := range c.m.maskable {
		for i := range list {
			list[i].element = number[list[i].element]
		}
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

// hang gives each pattern and each phrase to its rarest step.
func (c *compiler) hang() {
	m := c.m
	m.noElements = make([]uint64, max((len(c.nodes)+63)/64, commonElements/64))
	m.triggers, m.starts, m.follow = make([][]trigger, len(c.nodes)), make([][]trigger, len(c.nodes)), make([][]trigger, len(c.nodes))
	for i, p := range m.patterns {
		at := rarest(p.steps)
		el := p.steps[at].element
		m.triggers[el] = append(m.triggers[el], c.trigger(i, p.steps, at))
	}
	phrasal := c.phrasal()
	for i, p := range m.phrases {
		at := rarest(p.steps)
		m.starts[p.steps[at].element] = append(m.starts[p.steps[at].element], c.trigger(i, p.steps, at))
		for other, s := range p.steps {
			if !s.gap && other != at && phrasal[s.element] {
				m.follow[s.element] = append(m.follow[s.element], c.trigger(i, p.steps, other))
			}
		}
	}
}

// rarest returns the place of the rarest step that must be there.
func rarest(steps []step) int {
	best := -1
	for at, s := range steps {
		if !s.gap && !s.optional && (best < 0 || s.element > steps[best].element) {
			best = at
		}
	}
	return best
}

// trigger hangs a pattern on its step at a place.
func (c *compiler) trigger(number int, steps []step, at int) trigger {
	t := trigger{pattern: int32(number), needs: partners(steps, at)}
	var near, least int
	for _, s := range steps[:at] {
		switch {
		case s.gap:
			near, least = near+int(s.max), least+int(s.min)
		case s.optional:
			near++
		default:
			near, least = near+1, least+1
		}
	}
	t.near, t.least, t.before = short(near), short(least), short(c.breadth(steps[:at]))
	return t
}

// short bounds a number of words: no sentence is that long.
func short(n int) int16 { return int16(min(n, math.MaxInt16/2)) }

// partners are the two rarest elements that must be there besides the one at a place, or
// that one itself where there are no others.
func partners(steps []step, at int) [2]Element {
	var list []Element
	for i, s := range steps {
		if i != at && !s.gap && !s.optional {
			list = append(list, s.element)
		}
	}
	slices.Sort(list)
	list = slices.Insert(list, 0, steps[at].element, steps[at].element)
	if n := len(list); n > 3 {
		return [2]Element{list[n-1], list[n-2]}
	}
	return [2]Element{list[len(list)-1], list[len(list)-1]}
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
