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
	dst = append(dst, m.forms[form]...)
	dst = m.begins.find(dst, form)
	stem := ""
	if m.spell.Stem != nil && (m.heads.may(form) || m.mayEnd(form)) {
		stem = m.spell.Stem(form)
		dst = append(dst, m.stems[stem]...)
	}
	dst = m.afterPrefix(dst, form)
	dst = m.compound(dst, form, stem)
	return distinct(dst, start)
}

// LookupBare appends the elements whose spelling without diacritics is the word.
func (m *Matcher) LookupBare(dst []Element, form string) []Element {
	start := len(dst)
	dst = append(dst, m.bareForms[form]...)
	dst = m.bareBegins.find(dst, form)
	if m.spell.Stem != nil && m.bareHeads.may(form) {
		dst = append(dst, m.bareStems[m.spell.Stem(form)]...)
	}
	return distinct(dst, start)
}

// LookupMask appends the elements of entries that a masked word may hide.
func (m *Matcher) LookupMask(dst []Element, masked string) []Element {
	start := len(dst)
	first, _ := utf8.DecodeRuneInString(masked)
	for _, hidden := range m.maskable[first] {
		if text.MatchMask(masked, hidden.form) {
			dst = append(dst, hidden.element)
		}
	}
	return distinct(dst, start)
}

// headLetters is how many first letters a stem and its words share for sure: stemmers
// of both languages that have one only cut endings.
const headLetters = 4

// heads tells without stemming that no stem can be the word's: a stem is the word's
// beginning, so the first letters are equal.
type heads map[string]bool

func headsOf(stems map[string][]Element) heads {
	h := heads{}
	for stem := range stems {
		h[head(stem)] = true
	}
	return h
}

func head(s string) string {
	n := 0
	for i := range s {
		if n == headLetters {
			return s[:i]
		}
		n++
	}
	return s
}

// mayEnd reports whether a compound with a stem of tailStems at its end is possible.
func (m *Matcher) mayEnd(form string) bool {
	if len(m.tailStems) == 0 {
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

func (h heads) may(form string) bool {
	if len(h) == 0 {
		return false
	}
	n := 0
	for i := range form {
		if n > 0 && n <= headLetters && h[form[:i]] {
			return true
		}
		if n == headLetters {
			return false
		}
		n++
	}
	return h[form]
}

// Class returns the element of a class and whether the lexicon has it.
func (m *Matcher) Class(name string) (Element, bool) {
	el, ok := m.classes[name]
	return el, ok
}

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
	table   map[string][]Element
	lengths map[string]uint64 // first bytes, three at most, to the lengths in table that begin so
}

const beginKey = 3

func newBeginnings(table map[string][]Element) beginnings {
	b := beginnings{table: table, lengths: map[string]uint64{}}
	for text := range table {
		b.lengths[text[:min(beginKey, len(text))]] |= 1 << min(len(text), 63)
	}
	return b
}

func (b *beginnings) find(dst []Element, form string) []Element {
	if len(b.table) == 0 {
		return dst
	}
	var lengths uint64
	for n := 1; n <= beginKey && n <= len(form); n++ {
		lengths |= b.lengths[form[:n]]
	}
	for lengths != 0 {
		n := bits.TrailingZeros64(lengths)
		lengths &^= 1 << n
		if n <= len(form) {
			dst = append(dst, b.table[form[:n]]...)
		}
	}
	return dst
}

// afterPrefix finds words behind a verb prefix.
func (m *Matcher) afterPrefix(dst []Element, form string) []Element {
	if len(m.verbs)+len(m.verbStems)+len(m.verbBegin) == 0 {
		return dst
	}
	for _, p := range m.prefix {
		if len(form) <= len(p)+2 || form[:len(p)] != p {
			continue
		}
		rest := form[len(p):]
		dst = append(dst, m.verbs[rest]...)
		dst = m.verbBegins.find(dst, rest)
		if m.spell.Stem != nil && m.verbHeads.may(rest) {
			dst = append(dst, m.verbStems[m.spell.Stem(rest)]...)
		}
	}
	return dst
}

// compound finds the last part of a compound: two or more letters stand before it.
func (m *Matcher) compound(dst []Element, form, stem string) []Element {
	if len(m.tails)+len(m.tailStems) == 0 {
		return dst
	}
	runes := 0
	for i := range form {
		if runes++; runes > 2 {
			dst = append(dst, m.tails[form[i:]]...)
			if i < len(stem) {
				dst = append(dst, m.tailStems[stem[i:]]...)
			}
		}
	}
	return dst
}
