// Package matchtest makes large lexicons for tests.
package matchtest

import (
	"io/fs"
	"strings"
	"testing/fstest"
	"unicode"
	"unicode/utf8"

	"rahu/lexicons"
)

// Grown returns the embedded lexicon of a language with every entry again in other words,
// times-1 times. Classes stay, and patterns hold them as before.
func Grown(lang string, times int) (fstest.MapFS, error) {
	all := fstest.MapFS{}
	names, err := fs.Glob(lexicons.Data, lang+"/*")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		data, err := lexicons.Data.ReadFile(name)
		if err != nil {
			return nil, err
		}
		text := string(data)
		if strings.HasSuffix(name, ".lex") {
			for copied := 1; copied < times; copied++ {
				text += entriesAgain(string(data), copied)
			}
		}
		all[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return all, nil
}

// entriesAgain writes a file's entries in other words, those without a paradigm only.
func entriesAgain(text string, copied int) string {
	var b strings.Builder
	class := false
	b.WriteByte('\n')
	for line := range strings.Lines(text) {
		pattern, options, _ := strings.Cut(strings.TrimSpace(line), " :: ")
		if strings.HasPrefix(pattern, "[") {
			class = strings.HasPrefix(pattern, "[class")
		} else if class || pattern == "" || strings.HasPrefix(pattern, "#") || strings.Contains(pattern, " #") || strings.ContainsAny(pattern, ":-") {
			continue
		} else if other := otherWords(pattern, copied); other == pattern {
			continue
		} else if pattern = other; options != "" {
			pattern += " :: " + options
		}
		b.WriteString(pattern + "\n")
	}
	return b.String()
}

// otherWords exchanges the words for others that no message has.
func otherWords(pattern string, copied int) string {
	var b strings.Builder
	for len(pattern) > 0 {
		n := strings.IndexFunc(pattern, func(r rune) bool { return !unicode.IsLetter(r) && r != '@' && !unicode.IsDigit(r) })
		if n < 0 {
			n = len(pattern)
		}
		if n == 0 {
			n = 1
		}
		word := pattern[:n]
		pattern = pattern[n:]
		if first, _ := utf8.DecodeRuneInString(word); unicode.IsLetter(first) {
			word += "q" + string(rune('a'+copied))
		}
		b.WriteString(word)
	}
	return b.String()
}
