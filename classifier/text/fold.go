package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns a word as lexicons write it: composed and without typographic variants (NFKC), lower case, ё as е,
// without zero-width marks, soft hyphens, stress marks and apostrophes, and with
// letters of one script where two were mixed. Folding twice changes nothing.
func Fold(word string) string {
	if isPlain(word) {
		return word
	}
	folded := norm.NFKC.String(word)
	cyrillic, latin := scripts(folded)
	mixed := cyrillic > 0 && latin > 0
	if mixed { // what folding takes away says nothing about the script
		folded = strings.Map(unadorned, folded)
		cyrillic, latin = scripts(folded)
		mixed = cyrillic > 0 && latin > 0
	}
	toCyrillic := mixed && meantCyrillic(folded, cyrillic >= latin)
	var b strings.Builder
	b.Grow(len(folded))
	for _, r := range folded {
		r = foldRune(r)
		if r < 0 {
			continue
		}
		if mixed {
			r = unmix(r, toCyrillic)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// unadorned returns е for ё, and -1 for marks.
func unadorned(r rune) rune {
	switch {
	case r == 'ё':
		return 'е'
	case r == 'Ё':
		return 'Е'
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return -1
	}
	return r
}

func isPlain(word string) bool {
	for i := range len(word) {
		if c := word[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// foldRune returns r in lower case, or -1 where it is no part of a word's spelling.
func foldRune(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if r == '\'' {
			return -1
		}
		return unicode.ToLower(r)
	case r == 'ё' || r == 'Ё':
		return 'е'
	case r == '’' || r == 'ʼ' || r == '`' || r == '´' || r == '\u00ad':
		return -1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return -1
	case r >= 0xFF01 && r <= 0xFF5E: // full-width forms
		return unicode.ToLower(r - 0xFEE0)
	}
	return lower(r)
}

// lower is ToLower made idempotent: İ and its like map to a letter that stays.
func lower(r rune) rune {
	if r == 'İ' {
		return 'i'
	}
	return unicode.ToLower(r)
}

func scripts(word string) (cyrillic, latin int) {
	for _, r := range word {
		switch {
		case r < utf8.RuneSelf:
			if r|0x20 >= 'a' && r|0x20 <= 'z' {
				latin++
			}
		case r >= 0x400 && r < 0x530:
			cyrillic++
		case r < 0x250 && unicode.IsLetter(r):
			latin++
		}
	}
	return cyrillic, latin
}

// lookAlikes pairs Cyrillic letters with the Latin ones that look the same.
var (
	toCyrillic = map[rune]rune{'a': 'а', 'e': 'е', 'o': 'о', 'p': 'р', 'c': 'с', 'y': 'у', 'x': 'х', 'k': 'к', 'm': 'м', 't': 'т',
		'b': 'в', 'h': 'н', 'u': 'и', 'n': 'п', 'r': 'г', 'd': 'д', 'i': 'и', 's': 'с', 'z': 'з', 'l': 'л', 'g': 'г', 'j': 'ж', 'f': 'ф', 'v': 'в', 'ë': 'е'}
	toLatin = map[rune]rune{'а': 'a', 'е': 'e', 'о': 'o', 'р': 'p', 'с': 'c', 'у': 'y', 'х': 'x', 'к': 'k', 'м': 'm', 'т': 't',
		'в': 'b', 'н': 'h', 'і': 'i'}
)

// meantCyrillic tells in which script a word of both is meant: the one that has letters
// of its own in it, which look like none of the other's; else the one with more letters.
func meantCyrillic(word string, more bool) bool {
	ownLatin, ownCyrillic := false, false
	for _, r := range word {
		r = unicode.ToLower(r)
		switch {
		case r >= 'a' && r <= 'z':
			ownLatin = ownLatin || !strings.ContainsRune(twinLetters, r)
		case r >= 0x400 && r < 0x530:
			_, twin := toLatin[r]
			ownCyrillic = ownCyrillic || !twin
		}
	}
	if ownLatin == ownCyrillic {
		return more
	}
	return ownCyrillic
}

// twinLetters look the same in both scripts, as small letters or capitals.
const twinLetters = "abcehikmoptxy"

// lookAlike returns a folded Latin word as it would be in Cyrillic letters of the same
// look, or "" where one has none: "cyka".
func lookAlike(word string) string {
	if len(word) < 3 || len(word) > maxWord || strings.IndexFunc(word, func(r rune) bool { return !strings.ContainsRune(twinLetters, r) }) >= 0 {
		return ""
	}
	return strings.Map(func(r rune) rune { return unmix(r, true) }, word)
}

func unmix(r rune, cyrillic bool) rune {
	table := toLatin
	if cyrillic {
		table = toCyrillic
	}
	if to, ok := table[r]; ok {
		return to
	}
	return r
}

// Bare returns a folded word without diacritics: õ ö ø → o, ł → l, å ä æ → a. Of a
// Russian word it leaves what survives a spelling in Latin letters: no ь and ъ, и for
// й and ы, ш for щ, е for э. It returns the word itself where nothing changes.
func Bare(word string) string {
	if isPlain(word) {
		return word
	}
	if !marked(word) {
		return word
	}
	return strings.Map(bareRune, word)
}

var bareLetters = map[rune]rune{'õ': 'o', 'ö': 'o', 'ø': 'o', 'ó': 'o', 'ò': 'o', 'ä': 'a', 'å': 'a', 'æ': 'a', 'ą': 'a', 'à': 'a', 'á': 'a',
	'ü': 'u', 'ú': 'u', 'ć': 'c', 'č': 'c', 'ę': 'e', 'é': 'e', 'è': 'e', 'ê': 'e', 'ł': 'l', 'ń': 'n', 'ś': 's', 'š': 's', 'ź': 'z', 'ż': 'z', 'ž': 'z', 'ô': 'o',
	'ь': -1, 'ъ': -1, 'й': 'и', 'ы': 'и', 'щ': 'ш', 'э': 'е'}

// bares is bareLetters by letter, for speed: 0 where a letter stays. Read only.
var bares = func() (table [0x460]int16) {
	for from, to := range bareLetters {
		table[from] = int16(to)
	}
	return table
}()

func bareRune(r rune) rune {
	if int(r) < len(bares) && bares[r] != 0 {
		return rune(bares[r])
	}
	return r
}

// Squeeze shortens each run of three or more equal letters to one of n.
// Shorter runs stay: they are spelling.
func Squeeze(word string, n int) string {
	if !hasRun(word) {
		return word
	}
	var b strings.Builder
	runes := []rune(word)
	for i := 0; i < len(runes); {
		j := i
		for j < len(runes) && runes[j] == runes[i] {
			j++
		}
		keep := j - i
		if keep > 2 {
			keep = n
		}
		for range keep {
			b.WriteRune(runes[i])
		}
		i = j
	}
	return b.String()
}

func hasRun(word string) bool {
	var last rune
	run := 0
	for _, r := range word {
		if r == last {
			run++
			if run >= 3 {
				return true
			}
		} else {
			last, run = r, 1
		}
	}
	return false
}
