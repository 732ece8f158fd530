package match

import (
	"math/bits"
	"slices"
)

// Word is what a word is in one lexicon. It is made by Matcher.Word and never changed;
// nil is a word that the lexicon does not know.
type Word struct {
	sketch sketch
	all    elementSet
	direct []int32 // entries that the word is by itself
	hooks  []hooks // patterns that hang on its elements
	starts []hooks // phrases of classes that hang on them
	kinds  []uint16
	needed []block // what of its elements triggers need
}

// Kinds returns the classes that the word is a member of, as their places in Kinds of the
// matcher.
func (w *Word) Kinds() []uint16 {
	if w == nil {
		return nil
	}
	return w.kinds
}

// hooks are the triggers of one element, from first to last, one after the last.
type hooks struct{ first, last int32 }

// block is 64 of the partners of triggers, by their numbers: those of at times 64 and on.
type block struct {
	at   int
	bits uint64
}

// need adds a partner; its number is higher than those before.
func (w *Word) need(number int32) {
	at := int(number / 64)
	if n := len(w.needed); n == 0 || w.needed[n-1].at < at {
		w.needed = append(w.needed, block{at: at})
	}
	w.needed[len(w.needed)-1].bits |= 1 << (number % 64)
}

// partners are those of triggers that stand somewhere in a sentence, as bits by their numbers.
type partners []uint64

// none makes them the empty set of numbers up to the highest.
func (p *partners) none(highest int32) {
	size := int(highest)/64 + 1
	*p = slices.Grow((*p)[:0], size)[:size]
	clear(*p)
}

func (p partners) add(number int32)      { p[number/64] |= 1 << (number % 64) }
func (p partners) has(number int32) bool { return p[number/64]>>(number%64)&1 != 0 }

func (p partners) addAll(list []block) {
	for i := range list {
		p[list[i].at] |= list[i].bits
	}
}

// sketch tells without a look at the set that an element is not in it: a Bloom filter of
// one hash. Most that are asked for are not there.
type sketch [8]uint64

func (s *sketch) add(el Element)      { s[el/64%8] |= 1 << (el % 64) }
func (s *sketch) may(el Element) bool { return s[el/64%8]&(1<<(el%64)) != 0 }

// Word returns the word that satisfies the elements, which are sorted and distinct, or
// nil for none.
func (m *Matcher) Word(elements []Element) *Word {
	if len(elements) == 0 {
		return nil
	}
	w := &Word{all: newElementSet(elements)}
	for _, el := range elements {
		if kind := m.kindOf[el]; kind > 0 {
			w.kinds = append(w.kinds, kind-1)
		}
		w.sketch.add(el)
		if number := m.partners[el]; number > 0 {
			w.need(number)
		}
		w.direct = append(w.direct, m.direct[el]...)
		if h := m.triggers.of(el); h.first < h.last {
			w.hooks = append(w.hooks, h)
		}
		if h := m.starts.of(el); h.first < h.last {
			w.starts = append(w.starts, h)
		}
	}
	return w
}

// elementSet is a hash table: an element lies where its hash says or in one of the next
// places, before the first empty one. Most that are asked for are not there.
type elementSet struct {
	slots []Element // a power of two, at least a third of them empty
	shift uint8
}

// noElement is what an empty slot holds.
const noElement = ^Element(0)

func newElementSet(elements []Element) elementSet {
	log := bits.Len(uint(len(elements) + len(elements)/2))
	s := elementSet{slots: make([]Element, 1<<log), shift: uint8(32 - log)}
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
func (s *elementSet) first(el Element) uint32 { return uint32(el) * 2654435761 >> s.shift }

func (s *elementSet) has(el Element) bool {
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
	if w == nil {
		return 0
	}
	const sketchBytes, lists, kind, number, pair, blockBytes = 64, 6*24 + 8, 2, 4, 8, 16
	return sketchBytes + lists + blockBytes*len(w.needed) + kind*len(w.kinds) + number*(len(w.all.slots)+len(w.direct)) + pair*(len(w.hooks)+len(w.starts))
}

// Has reports whether the word satisfies an element.
func (w *Word) Has(el Element) bool { return w != nil && w.sketch.may(el) && w.all.has(el) }
