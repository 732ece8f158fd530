package text

import (
	"math/bits"
	"unicode/utf8"
)

// Mask is a masked word, ready to be held against forms: a single * stands for one to
// four letters, a row of them for as many letters or one more, ? for one letter;
// everything else must be equal.
type Mask struct {
	parts       []maskPart
	letters     uint64 // of LettersOf
	least, most int    // letters that the word may have
}

// maskPart is a letter that shows, or how many are hidden.
type maskPart struct {
	letter      rune
	least, most int
}

// NewMask reads what masked wrote.
func NewMask(masked string) Mask {
	var m Mask
	row := 0
	for i, r := range masked {
		part := maskPart{letter: r, least: 1, most: 1}
		switch {
		case r == '*':
			if row++; i+1 < len(masked) && masked[i+1] == '*' {
				continue
			}
			part = maskPart{least: row, most: row + 1}
			if row == 1 {
				part.most = 4
			}
			row = 0
		case r == '?':
			part.letter = 0
		default:
			m.letters |= letterBit(r)
		}
		m.parts = append(m.parts, part)
		m.least += part.least
		m.most += part.most
	}
	return m
}

// LettersOf is the set of a form's letters, hashed to bits.
func LettersOf(form string) (set uint64) {
	for _, r := range form {
		set |= letterBit(r)
	}
	return set
}

func letterBit(r rune) uint64 { return 1 << (r & 63) }

// May is a quick look at the number of a form's letters and their set: where it is
// false, Hides is.
func (m *Mask) May(letters int, set uint64) bool {
	return m.letters&^set == 0 && letters >= m.least && letters <= m.most
}

// Hides reports whether the form, of at most 63 letters, is what the mask hides. It
// walks the parts once, with the places of the form that they may lead to as bits.
func (m *Mask) Hides(form string) bool {
	n := utf8.RuneCountInString(form)
	if n < m.least || n > m.most || n > 63 {
		return false
	}
	var letters [64]rune
	i := 0
	for _, r := range form {
		letters[i] = r
		i++
	}
	places, all := uint64(1), ^uint64(0)>>(63-n)
	for _, p := range m.parts {
		next := uint64(0)
		if p.letter != 0 {
			for rest := places; rest != 0; rest &= rest - 1 {
				if at := bits.TrailingZeros64(rest); letters[at] == p.letter {
					next |= 2 << at
				}
			}
		} else {
			for hidden := p.least; hidden <= p.most; hidden++ {
				next |= places << hidden
			}
		}
		if places = next & all; places == 0 {
			return false
		}
	}
	return places>>n&1 != 0
}
