package match

import "slices"

// Word is what a word is in one lexicon. It is made by Matcher.Word and never changed;
// nil is a word that the lexicon does not know.
type Word struct {
	common [commonElements / 64]uint64 // the most frequent elements
	hashed [4]uint64                   // the others, hashed: most that are asked for are not there
	rare   []Element                   // the others, sorted
	direct []int32                     // entries that the word is by itself
	hooks  []Element                   // elements on which patterns hang
	starts []Element                   // elements on which phrases of classes hang
}

// commonElements is how many of the most frequent elements a word keeps as bits: a
// frequent word satisfies hundreds of elements, all of them at least as frequent.
const commonElements = 512

// Word returns the word that satisfies the elements, which are sorted and distinct, or
// nil for none.
func (m *Matcher) Word(elements []Element) *Word {
	if len(elements) == 0 {
		return nil
	}
	w := &Word{}
	for i, el := range elements {
		if el >= commonElements {
			w.rare = slices.Clone(elements[i:])
			break
		}
		w.common[el/64] |= 1 << (el % 64)
	}
	for _, el := range w.rare {
		h := hash(el)
		w.hashed[h/64] |= 1 << (h % 64)
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

// hash is below 256.
func hash(el Element) uint32 { return uint32(el) * 2654435761 >> 24 }

// Bytes is about what the word takes in memory.
func (w *Word) Bytes() int {
	if w == nil {
		return 0
	}
	const bits, slices, element = commonElements/8 + 32, 4 * 24, 4
	return bits + slices + element*(len(w.rare)+len(w.direct)+len(w.hooks)+len(w.starts))
}

func (w *Word) has(el Element) bool {
	if w == nil {
		return false
	}
	if el < commonElements {
		return w.common[el/64]&(1<<(el%64)) != 0
	}
	if h := hash(el); w.hashed[h/64]&(1<<(h%64)) == 0 {
		return false
	}
	_, found := slices.BinarySearch(w.rare, el)
	return found
}
