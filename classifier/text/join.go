package text

import (
	"slices"
	"strings"
	"unicode"
)

// join adds the readings that take in several words of the chunk: masks, separators, hyphens.
func (c *Chunk) join(chunk string) {
	if len(c.Words) == 0 || len(chunk) > 4*maxWord || !hasMarks(chunk) {
		return
	}
	if c.code() {
		c.unleet()
		return
	}
	first, last := c.Words[0], c.Words[len(c.Words)-1]
	span := strings.TrimRight(runeSlice(chunk, first.Start, c.Length), ".,!?;:)\"»”“'")
	inner := runeSlice(chunk, first.Start, last.End)
	n := len(c.Words)
	if mask := masked(span); mask != "" {
		c.Joined = append(c.Joined, Reading{To: n, Form: mask, Disguise: Masked})
	}
	if chunk[0] == '$' || chunk[0] == '@' {
		for _, form := range unleet(Fold(firstRunes(strings.TrimRight(chunk, ".,!?;:)\"»”“'"), maxWord))) {
			c.Joined = append(c.Joined, Reading{To: n, Form: form, Disguise: Leet})
			c.Words[0].Start = 0
		}
	}
	if n > 1 && strings.IndexFunc(inner, invisible) >= 0 {
		c.Joined = append(c.Joined, Reading{To: n, Form: lettersOf(inner), Disguise: Hidden})
	}
	if n > 1 && singles(c.Words) {
		c.Joined = append(c.Joined, Reading{To: n, Form: lettersOf(inner), Disguise: Spaced})
	} else if n > 1 && n <= 4 && strings.ContainsAny(inner, "-‐‑–@$") {
		c.Joined = append(c.Joined, Reading{To: n, Form: lettersOf(inner), Disguise: Hyphened})
		for _, form := range unleet(Fold(inner)) {
			c.Joined = append(c.Joined, Reading{To: n, Form: form, Disguise: Leet})
		}
	} else if n == 1 && initials(inner) && len(inner) > 4 {
		c.Joined = append(c.Joined, Reading{To: n, Form: lettersOf(inner), Disguise: Spaced})
	}
}

// code is true for what looks like a model's or an order's number: parts with digits
// joined by a hyphen.
func (c *Chunk) code() bool {
	numbered := 0
	for i := range c.Words {
		if strings.ContainsAny(c.Words[i].Form, "0123456789") {
			numbered++
		}
	}
	return numbered > 1
}

// unleet takes back the readings in which digits stand for letters.
func (c *Chunk) unleet() {
	for i := range c.Words {
		c.Words[i].Readings = slices.DeleteFunc(c.Words[i].Readings, func(r Reading) bool { return r.Disguise == Leet })
	}
}

func hasMarks(chunk string) bool {
	return strings.IndexFunc(chunk, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) >= 0
}

func singles(words []Word) bool {
	if len(words) < 3 {
		return false
	}
	for _, w := range words {
		if w.End-w.Start != 1 || w.Kind != Letters {
			return false
		}
	}
	return true
}

func lettersOf(s string) string {
	return Squeeze(Fold(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, s)), 1)
}

func runeSlice(s string, from, to int) string {
	n, start := 0, len(s)
	for i := range s {
		if n == from {
			start = i
		}
		if n == to {
			return s[start:i]
		}
		n++
	}
	return s[start:]
}
