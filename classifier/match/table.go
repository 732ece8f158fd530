package match

import (
	"hash/maphash"
	"math"
	"slices"
)

// table leads from spellings to elements. It holds no pointers but those to a few long
// arrays, whatever its size: what the collector would have to follow makes messages wait.
// Until freeze only add may be called, and nothing else changes it afterwards but renumber.
type table struct {
	slots    []uint64 // the low half of a spelling's hash above its number plus one; 0: free
	text     string   // the spellings, one after the other
	ends     []uint32 // where each begins; the last one's end is the last
	elements []Element
	starts   []uint32 // where each spelling's elements begin, and their end

	adding *adding // nil when it is frozen
}

// adding is a table under way: a list of elements for each spelling, the last one first.
type adding struct {
	text     []byte
	last     []int32 // of each spelling's list
	elements []Element
	before   []int32 // of the same list, or -1

	hashes  []uint64 // memory of addAll
	fetched uint64   // what it looked at
}

const leastSlots = 16

var tableSeed = maphash.MakeSeed()

// hashed returns half of a spelling's hash.
func hashed(key string) uint64 { return maphash.String(tableSeed, key) & math.MaxUint32 }

// newTable makes a table for some so many spellings.
func newTable(size int) table {
	return table{slots: make([]uint64, slotsFor(size)), ends: append(make([]uint32, 0, size+1), 0), adding: &adding{
		text: make([]byte, 0, 12*size), last: make([]int32, 0, size), elements: make([]Element, 0, 2*size), before: make([]int32, 0, 2*size),
	}}
}

func (t *table) len() int { return len(t.ends) - 1 }

// key returns a spelling by its number.
func (t *table) key(n int) string { return t.text[t.ends[n]:t.ends[n+1]] }

// at returns the elements of a spelling by its number. They must not be changed.
func (t *table) at(n int) []Element { return t.elements[t.starts[n]:t.starts[n+1]] }

// of returns the elements of a spelling. They must not be changed.
func (t *table) of(key string) []Element {
	if len(t.ends) == 1 {
		return nil
	}
	hash := hashed(key)
	for at := int(hash); ; at++ {
		switch slot := t.slots[at&(len(t.slots)-1)]; {
		case slot == 0:
			return nil
		case slot>>32 == hash:
			if n := int(uint32(slot)) - 1; t.key(n) == key {
				return t.at(n)
			}
		}
	}
}

// add makes a spelling lead to an element too.
func (t *table) add(key string, el Element) { t.addHashed(key, hashed(key), el) }

// addAll does so with several. Their slots are looked at first: most are in no cache, and so
// they are fetched side by side and not one after the other.
func (t *table) addAll(keys []string, el Element) {
	a := t.adding
	a.hashes, a.fetched = a.hashes[:0], 0
	for _, key := range keys {
		hash := hashed(key)
		a.hashes = append(a.hashes, hash)
		a.fetched |= t.slots[int(hash)&(len(t.slots)-1)]
	}
	for i, key := range keys {
		t.addHashed(key, a.hashes[i], el)
	}
}

func (t *table) addHashed(key string, hash uint64, el Element) {
	a := t.adding
	at := int(hash) & (len(t.slots) - 1)
	for ; t.slots[at] != 0; at = (at + 1) & (len(t.slots) - 1) {
		n := int(uint32(t.slots[at])) - 1
		if t.slots[at]>>32 != hash || string(a.text[t.ends[n]:t.ends[n+1]]) != key {
			continue
		}
		if a.elements[a.last[n]] != el {
			a.elements, a.before = append(a.elements, el), append(a.before, a.last[n])
			a.last[n] = int32(len(a.elements) - 1)
		}
		return
	}
	a.elements, a.before = append(a.elements, el), append(a.before, -1)
	a.last = append(a.last, int32(len(a.elements)-1))
	a.text = append(a.text, key...)
	t.ends = append(t.ends, uint32(len(a.text)))
	t.slots[at] = hash<<32 | uint64(t.len())
	if slots := slotsFor(t.len()); slots > len(t.slots) {
		t.resize(slots)
	}
}

// slotsFor returns how many slots spellings want, of which a third is free: a power of two.
func slotsFor(spellings int) int {
	slots := leastSlots
	for 2*slots < 3*spellings {
		slots *= 2
	}
	return slots
}

// resize gives the table so many slots, a power of two.
func (t *table) resize(n int) {
	old := t.slots
	t.slots = make([]uint64, n)
	for _, slot := range old {
		if slot == 0 {
			continue
		}
		at := int(slot>>32) & (len(t.slots) - 1)
		for t.slots[at] != 0 {
			at = (at + 1) & (len(t.slots) - 1)
		}
		t.slots[at] = slot
	}
}

// freeze ends the adding.
func (t *table) freeze() {
	a := t.adding
	t.text, t.ends = string(a.text), slices.Clone(t.ends)
	if slots := slotsFor(t.len()); slots < len(t.slots) {
		t.resize(slots)
	}
	t.elements, t.starts = make([]Element, 0, len(a.elements)), make([]uint32, 1, len(t.ends))
	for _, at := range a.last {
		from := len(t.elements)
		for ; at >= 0; at = a.before[at] {
			t.elements = append(t.elements, a.elements[at])
		}
		slices.Reverse(t.elements[from:])
		t.starts = append(t.starts, uint32(len(t.elements)))
	}
	t.adding = nil
}

// renumber gives the elements other numbers: number leads from the old ones to the new.
func (t *table) renumber(number []Element) {
	out := t.elements[:0]
	from := uint32(0)
	for n := range t.len() {
		start, to := len(out), t.starts[n+1]
		for _, el := range t.elements[from:to] {
			out = append(out, number[el])
		}
		out = distinct(out, start)
		from, t.starts[n+1] = to, uint32(len(out))
	}
	t.elements = out
}
