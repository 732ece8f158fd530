package text

import (
	"strings"
	"unicode"
)

// Disguise names how a word was hidden or distorted.
type Disguise uint8

// The disguises that readings see through.
const (
	Plain     Disguise = iota
	Repeated           // kuraaaat
	Leet               // id1oot
	Masked             // k***a
	Spaced             // т в а р ь, с.у.к.а
	Hyphened           // долбо-ёб
	Hidden             // marks of no width between the letters
	LookAlike          // letters of the other script that look the same
)

var leetLatin = map[rune]string{'0': "o", '1': "i", '3': "e", '4': "a", '5': "s", '7': "t", '8': "b", '9': "g", '6': "g", '@': "a", '$': "s"}
var leetLatinToo = map[rune]string{'0': "o", '1': "l", '2': "ä", '6': "õ", '3': "e", '4': "a", '5': "s", '7': "t", '8': "b", '@': "a", '$': "s"}
var leetCyrillic = map[rune]string{'0': "о", '1': "и", '3': "з", '4': "ч", '6': "б", '8': "в", '9': "я", '@': "а", '$': "с"}
var leetCyrillicToo = map[rune]string{'0': "о", '1': "л", '3': "е", '4': "а", '6': "б", '8': "в", '9': "я", '@': "а", '$': "с"}

// unleet returns the readings of a word in which digits stand for letters: none where
// it has no digit or no letter, or where digits only follow a word ("mp3").
func unleet(word string) []string {
	cyrillic, latin := scripts(word)
	if cyrillic+latin < 2 || !strings.ContainsAny(word, "0123456789@$") || !leetLike(word) {
		return nil
	}
	tables := [2]map[rune]string{leetLatin, leetLatinToo}
	if cyrillic > 0 {
		tables = [2]map[rune]string{leetCyrillic, leetCyrillicToo}
	}
	first, second := substitute(word, tables[0]), substitute(word, tables[1])
	if first == second {
		return []string{first}
	}
	return []string{first, second}
}

// leetLike is true where letters outnumber digits and a digit has a letter after it.
func leetLike(word string) bool {
	letters, digits, before := 0, 0, false
	runes := []rune(word)
	for i, r := range runes {
		if unicode.IsLetter(r) {
			letters++
			before = before || i > 0 && !unicode.IsLetter(runes[i-1])
		} else {
			digits++
		}
	}
	return before && letters > digits
}

func invisible(r rune) bool { return unicode.Is(unicode.Cf, r) }

func substitute(word string, table map[rune]string) string {
	var b strings.Builder
	for _, r := range word {
		if to, ok := table[r]; ok {
			b.WriteString(to)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// maskMarks may stand for hidden letters inside a word.
const maskMarks = "*#@$%&?!_~^+=•×"

// masked returns a folded word with * for each mark that may hide a letter, or ? for a
// full stop, which hides just one. It returns "" where the span does not look like a
// masked word: it begins with a letter, shows two letters or more, three where full
// stops mask it, and has at most 24 code points.
func masked(span string) string {
	var b strings.Builder
	letters, marks, stops, n := 0, 0, 0, 0
	for _, r := range span {
		n++
		switch {
		case unicode.IsLetter(r):
			letters++
			b.WriteRune(r)
		case strings.ContainsRune(maskMarks, r) && letters > 0:
			b.WriteByte('*')
			marks++
		case r == '.' && letters > 0:
			b.WriteByte('?')
			stops++
		default:
			return ""
		}
	}
	if letters < 2 || marks+stops == 0 || stops > 1 || stops > 0 && letters < 3 || n > 24 {
		return ""
	}
	return Fold(b.String())
}
