package match

import (
	"math/bits"
	"slices"
	"unicode/utf8"

	"rahu/classifier/text"
)

// Lookup appends the elements that a folded word satisfies, sorted and distinct, to dst.
func (m *Matcher) Lookup(dst []Element, form string) []Element {
	start := len(dst)
	if m.known.has(form) {
		dst = append(dst, m.forms.of(form)...)
	}
	dst = m.begins.find(dst, form)
	stem := ""
	if m.spell.Stem != nil && (m.heads.may(form) || m.mayEnd(form)) {
		stem = m.spell.Stem(form)
		dst = append(dst, m.stems.of(stem)...)
	}
	dst = m.afterPrefix(dst, form)
	dst = m.compound(dst, form, stem)
	return m.close(dst, start)
}

// close adds the wider elements of those from start on, and sorts.
func (m *Matcher) close(dst []Element, start int) []Element {
	for i := start; i < len(dst); i++ {
		for _, parent := range m.parents[dst[i]] {
			if !slices.Contains(dst[start:], parent) {
				dst = append(dst, parent)
			}
		}
	}
	return distinct(dst, start)
}

// LookupForm appends the elements of entries that list a form itself.
func (m *Matcher) LookupForm(dst []Element, form string) []Element {
	start := len(dst)
	if m.known.has(form) {
		dst = append(dst, m.forms.of(form)...)
	}
	return m.close(dst, start)
}

// LookupBare appends the elements whose spelling without diacritics is the word.
func (m *Matcher) LookupBare(dst []Element, form string) []Element {
	start := len(dst)
	if m.bareForms.len() > 0 && m.known.has(form) {
		dst = append(dst, m.bareForms.of(form)...)
	}
	dst = m.bareBegins.find(dst, form)
	if m.spell.Stem != nil && m.bareHeads.may(form) {
		dst = append(dst, m.bareStems.of(m.spell.Stem(form))...)
	}
	return m.close(dst, start)
}

// LookupMask appends the elements of entries that a masked word may hide.
func (m *Matcher) LookupMask(dst []Element, masked string) []Element {
	start := len(dst)
	first, _ := utf8.DecodeRuneInString(masked)
	mask := text.NewMask(masked)
	last, _ := utf8.DecodeLastRuneInString(masked)
	list := m.masks[first]
	for i := range list {
		if hidden := &list[i]; (hidden.last == last || last == '*' || last == '?') && mask.May(int(hidden.letters), hidden.set) && mask.Hides(m.masked.key(int(hidden.form))) {
			dst = append(dst, m.masked.at(int(hidden.form))...)
		}
	}
	return m.close(dst, start)
}

// masksOf describes the forms that may hide behind marks, by their first letters.
func masksOf(forms *table) map[rune][]mask {
	masks := map[rune][]mask{}
	for n := range forms.len() {
		form := forms.key(n)
		first, _ := utf8.DecodeRuneInString(form)
		last, _ := utf8.DecodeLastRuneInString(form)
		masks[first] = append(masks[first], mask{set: text.LettersOf(form), form: int32(n), letters: int32(utf8.RuneCountInString(form)), last: last})
	}
	return masks
}

// bloom tells, mostly, whether a form is in a table at all: most words of a message
// are in none, and a look in a big map that is not in the cache costs more than this.
type bloom []uint64

const bloomBits = 1 << 20

func newBloom(tables ...*table) bloom {
	b := make(bloom, bloomBits/64)
	for _, t := range tables {
		for n := range t.len() {
			at := bloomHash(t.key(n))
			b[at/64] |= 1 << (at % 64)
		}
	}
	return b
}

func (b bloom) has(form string) bool {
	at := bloomHash(form)
	return b[at/64]&(1<<(at%64)) != 0
}

func bloomHash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return (h ^ h>>15) & (bloomBits - 1)
}

// heads tells without stemming, and without a map, that no stem can be the word's: a
// stem is what a word begins with, and the stemmer must be able to cut the word there.
// It is a Bloom filter of one hash.
type heads struct {
	bits []uint64
	cuts func(word string, at int) bool
}

const headBits = 1 << 17

func headsOf(stems *table, spell *Speller) heads {
	if stems.len() == 0 {
		return heads{}
	}
	h := heads{bits: make([]uint64, headBits/64), cuts: spell.Cuts}
	for n := range stems.len() {
		at := headAt(hashOf(stems.key(n)))
		h.bits[at/64] |= 1 << (at % 64)
	}
	return h
}

func hashOf(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

func headAt(hash uint32) uint32 { return (hash ^ hash>>15) & (headBits - 1) }

// may is false where no stem can be that of the form.
func (h *heads) may(form string) bool {
	if h.bits == nil {
		return false
	}
	hash := uint32(2166136261)
	for i := range len(form) {
		if i > 0 && utf8.RuneStart(form[i]) && h.has(hash) && (h.cuts == nil || h.cuts(form, i)) {
			return true
		}
		hash = (hash ^ uint32(form[i])) * 16777619
	}
	return h.has(hash)
}

func (h *heads) has(hash uint32) bool {
	at := headAt(hash)
	return h.bits[at/64]&(1<<(at%64)) != 0
}

// mayEnd reports whether a compound with a stem of tailStems at its end is possible.
func (m *Matcher) mayEnd(form string) bool {
	if m.tailStems.len() == 0 {
		return false
	}
	runes := 0
	for i := range form {
		if runes++; runes > 2 && m.tailHeads.may(form[i:]) {
			return true
		}
	}
	return false
}

// Class returns the element of a class and whether the lexicon has it.
func (m *Matcher) Class(name string) (Element, bool) {
	el, ok := m.classes[name]
	return el, ok
}

// Kinds returns the names of the lexicon's classes, in order.
func (m *Matcher) Kinds() []string { return m.kinds }

// Direct returns the entries of which the element is the whole pattern.
func (m *Matcher) Direct(el Element) []int32 { return m.direct[el] }

func distinct(dst []Element, start int) []Element {
	if len(dst)-start < 2 {
		return dst
	}
	slices.Sort(dst[start:])
	return dst[:start+len(slices.Compact(dst[start:]))]
}

// beginnings finds the entries of a table that a word begins with.
type beginnings struct {
	table   *table
	lengths []uint64 // hash of the first bytes to the lengths in table that begin so
}

// beginKey is the number of first bytes that are hashed; lengthBits bounds the lengths told apart.
const (
	beginKey   = 3
	beginSlots = 1 << 12
	lengthBits = 63
)

func beginAt(s string) uint32 {
	h := hashOf(s)
	return (h ^ h>>16) % beginSlots
}

func newBeginnings(t *table) beginnings {
	b := beginnings{table: t}
	if t.len() > 0 {
		b.lengths = make([]uint64, beginSlots)
	}
	for n := range t.len() {
		text := t.key(n)
		b.lengths[beginAt(text[:min(beginKey, len(text))])] |= 1 << min(len(text), lengthBits)
	}
	return b
}

func (b *beginnings) find(dst []Element, form string) []Element {
	if b.table.len() == 0 {
		return dst
	}
	var lengths uint64
	for n := 1; n <= beginKey && n <= len(form); n++ {
		lengths |= b.lengths[beginAt(form[:n])]
	}
	for lengths != 0 {
		n := bits.TrailingZeros64(lengths)
		lengths &^= 1 << n
		if n <= len(form) {
			dst = append(dst, b.table.of(form[:n])...)
		}
	}
	return dst
}

// afterPrefix finds words behind a verb prefix.
func (m *Matcher) afterPrefix(dst []Element, form string) []Element {
	if m.verbs.len()+m.verbStems.len()+m.verbBegin.len() == 0 {
		return dst
	}
	for _, p := range m.prefix {
		if len(form) <= len(p)+2 || form[:len(p)] != p {
			continue
		}
		rest := form[len(p):]
		dst = append(dst, m.verbs.of(rest)...)
		dst = m.verbBegins.find(dst, rest)
		if m.spell.Stem != nil && m.verbHeads.may(rest) {
			dst = append(dst, m.verbStems.of(m.spell.Stem(rest))...)
		}
	}
	return dst
}

// compound finds the last part of a compound: two or more letters stand before it.
func (m *Matcher) compound(dst []Element, form, stem string) []Element {
	if m.tails.len()+m.tailStems.len() == 0 {
		return dst
	}
	runes := 0
	for i := range form {
		if runes++; runes > 2 {
			dst = append(dst, m.tails.of(form[i:])...)
			if i < len(stem) {
				dst = append(dst, m.tailStems.of(stem[i:])...)
			}
		}
	}
	return dst
}
