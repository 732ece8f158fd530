package match

import (
	"math/bits"
	"slices"
)

// Word is what a word is in one lexicon. It is made by Matcher.Word and never changed;
// nil is a word that the lexicon does not know.
type Word struct {
	common [commonElements / 64]uint64 // the most frequent elements
	rare   rareSet                     // the others
	direct []int32                     // entries that the word is by itself
	hooks  []Element                   // elements on which patterns hang
	starts []Element                   // elements on which phrases of classes hang
	shared bool                        // it belongs to the matcher
}

// commonElements is how many of the most frequent elements a word keeps as bits: a
// frequent word satisfies hundreds of elements, all of them at least as frequent.
const commonElements = 512

// ready is what is known beforehand of a frequent form: it satisfies hundreds of
// elements, which take long to gather.
type ready struct {
	elements []Element
	word     *Word
}

// readyElements is how many elements make a form worth to be kept ready.
const readyElements = 12

// prepare keeps the frequent forms ready.
func (c *compiler) prepare() {
	kept := map[string]ready{}
	for _, f := range c.lex.Frequent {
		if elements := c.m.Lookup(nil, f.Form); len(elements) >= readyElements {
			kept[f.Form] = ready{elements: slices.Clip(elements), word: c.m.Word(elements)}
			kept[f.Form].word.shared = true
		}
	}
	c.m.ready = kept
}

// WordOf is Word for the elements that a form was found to satisfy.
func (m *Matcher) WordOf(form string, elements []Element) *Word {
	if r, ok := m.ready[form]; ok && slices.Equal(r.elements, elements) {
		return r.word
	}
	return m.Word(elements)
}

// Word returns the word that satisfies the elements, which are sorted and distinct, or
// nil for none.
func (m *Matcher) Word(elements []Element) *Word {
	if len(elements) == 0 {
		return nil
	}
	w := &Word{}
	for i, el := range elements {
		if el >= commonElements {
			w.rare = newRareSet(elements[i:])
			break
		}
		w.common[el/64] |= 1 << (el % 64)
	}
	for _, el := range elements {
		w.direct = append(w.direct, m.direct[el]...)
		if m.triggers.has(el) {
			w.hooks = append(w.hooks, el)
		}
		if m.starts.has(el) {
			w.starts = append(w.starts, el)
		}
	}
	return w
}

// rareSet is a hash table: an element lies where its hash says or in one of the next
// places, before the first empty one. Most that are asked for are not there.
type rareSet struct {
	slots []Element // a power of two, at least a third of them empty
	shift uint8
}

// noElement is what an empty slot holds.
const noElement = ^Element(0)

func newRareSet(elements []Element) rareSet {
	log := bits.Len(uint(len(elements) + len(elements)/2))
	s := rareSet{slots: make([]Element, 1<<log), shift: uint8(32 - log)}
	for i := range s.slots {
		s.slots[i] = noElement
	}
	for _, el := range elements {
		at := s.first(el)
		for s.slots[at] != noElement {
			at = (at + 1) & uint32(len(s.slots)-1)
		}
		s.slots[at] = el
	}
	return s
}

// first is where an element lies when its place is free.
func (s *rareSet) first(el Element) uint32 { return uint32(el) * 2654435761 >> s.shift }

func (s *rareSet) has(el Element) bool {
	if len(s.slots) == 0 {
		return false
	}
	for at := s.first(el); ; at++ {
		switch s.slots[at&uint32(len(s.slots)-1)] {
		case el:
			return true
		case noElement:
			return false
		}
	}
}

// Bytes is about what the word takes in memory that is its own.
func (w *Word) Bytes() int {
	if w == nil || w.shared {
		return 0
	}
	const bits, slices, element = commonElements / 8, 4*24 + 8, 4
	return bits + slices + element*(len(w.rare.slots)+len(w.direct)+len(w.hooks)+len(w.starts))
}

func (w *Word) has(el Element) bool {
	if w == nil {
		return false
	}
	if el < commonElements {
		return w.common[el/64]&(1<<(el%64)) != 0
	}
	return w.rare.has(el)
}
