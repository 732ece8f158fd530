// Package stem holds one table: how the forms of a word reach its lexicon entry in
// each language. Russian and Norwegian go through kljensen/snowball; Estonian and
// Polish write their principal forms in the lexicon and have closed lists of endings
// (paradigms), so that no other word is reached. All functions are pure.
package stem

import (
	"strings"
	"unicode/utf8"

	"github.com/kljensen/snowball/norwegian"
	"github.com/kljensen/snowball/russian"
)

// Stemmer returns the stem of a folded word.
type Stemmer func(word string) string

type row struct {
	stem Stemmer
	cuts func(word string, at int) bool
}

var table = map[string]row{
	"ru": {stem: func(word string) string { return russian.Stem(word, true) }, cuts: russianCuts},
	"no": {stem: func(word string) string { return norwegian.Stem(word, true) }, cuts: norwegianCuts},
}

// For returns the language's stemmer, or nil where words are found by their forms.
func For(lang string) Stemmer { return table[lang].stem }

// Cuts returns what tells, much faster than stemming, that the language's stemmer never
// cuts a folded word at a byte: where it reports false no stem ends there. It is nil
// where the language has no stemmer.
func Cuts(lang string) func(word string, at int) bool { return table[lang].cuts }

// russianCuts: what comes off begins behind the first vowel, but for what the last step
// cuts (superlatives, ь, one н of two), with a letter that begins an ending of
// Snowball's lists.
func russianCuts(word string, at int) bool {
	if !strings.ContainsAny(word[:at], "аеиоуыэюя") {
		return strings.HasPrefix(word[at:], "ейш") || strings.HasPrefix(word[at:], "ь") || strings.HasSuffix(word[:at], "н") && strings.HasPrefix(word[at:], "н")
	}
	first, size := utf8.DecodeRuneInString(word[at:])
	switch first {
	case 'с':
		return strings.HasPrefix(word[at+size:], "я") || strings.HasPrefix(word[at+size:], "ь")
	case 'т':
		return strings.HasPrefix(word[at+size:], "ь")
	case 'б', 'г', 'д', 'ж', 'з', 'к', 'м', 'п', 'р', 'ф', 'х', 'ц', 'ч':
		return false
	}
	return true
}

// norwegianCuts: at least three letters stay, and what comes off begins with a letter
// that begins an ending of Snowball's lists.
func norwegianCuts(word string, at int) bool {
	return utf8.RuneCountInString(word[:at]) >= 3 && strings.IndexByte("aehilst", word[at]) >= 0
}
