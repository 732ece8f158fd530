// Package match compiles lexicon entries into one matcher and finds them in a
// sentence. It knows no words and no languages: a Speller tells how a word's forms
// reach its entry, and the sentence comes as elements that Lookup gave for each word.
//
// An element is what one token of a pattern stands for: a word with its forms, a
// choice between several, or a class. A word's elements are looked up once and kept
// by the caller; matching then compares numbers only. Patterns hang on their rarest
// element and are looked at where the next rarest one stands in the sentence too, so the
// cost of a sentence depends on what it holds, not on the number of entries. A Matcher is
// safe for concurrent use.
package match
