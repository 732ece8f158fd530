// Package stem holds one table: how the forms of a word reach its lexicon entry in
// each language. Russian and Norwegian go through kljensen/snowball; Estonian and
// Polish write their principal forms in the lexicon and have closed lists of endings
// (paradigms), so that no other word is reached. All functions are pure.
package stem

import (
	"github.com/kljensen/snowball/norwegian"
	"github.com/kljensen/snowball/russian"
)

// Stemmer returns the stem of a folded word.
type Stemmer func(word string) string

var table = map[string]Stemmer{
	"ru": func(word string) string { return russian.Stem(word, true) },
	"no": func(word string) string { return norwegian.Stem(word, true) },
}

// For returns the language's stemmer, or nil where words are found by their forms.
func For(lang string) Stemmer { return table[lang] }
