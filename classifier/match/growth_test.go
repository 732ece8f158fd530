package match_test

import (
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"
	"unicode/utf8"

	"rahu/classifier/match"
	"rahu/lexicons"
)

// grown is a language's lexicon with every entry again in other words, times-1 times.
// Classes stay, and patterns hold them as before.
func grown(t testing.TB, lang string, times int) *match.Matcher {
	t.Helper()
	all := fstest.MapFS{}
	names, _ := fs.Glob(lexicons.Data, lang+"/*")
	for _, name := range names {
		data, err := lexicons.Data.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		if strings.HasSuffix(name, ".lex") {
			for copied := 1; copied < times; copied++ {
				text += entriesAgain(string(data), copied)
			}
		}
		all[name] = &fstest.MapFile{Data: []byte(text)}
	}
	lex, err := lexicons.Read(all, lang)
	if err != nil {
		t.Fatal(err)
	}
	m, err := match.Compile(lex, match.Speller{Bare: func(s string) string { return s }}, func(*lexicons.Entry) bool { return false })
	if err != nil {
		t.Fatal(err)
	}
	return m
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

// sentences are the words of the project's messages in one language, one message a row.
func sentences(t testing.TB, lang string) (rows [][]string) {
	t.Helper()
	data, err := os.ReadFile("../testdata/customer_" + lang + ".tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		text := strings.ToLower(line[strings.LastIndexByte(line, '\t')+1:])
		rows = append(rows, strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }))
	}
	return rows
}

func words(m *match.Matcher, rows [][]string) (list []match.Sentence) {
	for _, row := range rows {
		var s match.Sentence
		for _, word := range row {
			s.Words = append(s.Words, m.Word(m.Lookup(nil, word)))
		}
		list = append(list, s)
	}
	return list
}

// TestGrowth counts what matching looks at in the project's messages, and wants at most
// half as much again from a lexicon of ten times the entries.
func TestGrowth(t *testing.T) {
	const lang = "no"
	rows := sentences(t, lang)
	looks := func(times int) (n int) {
		m := grown(t, lang, times)
		scratch := new(match.Scratch)
		for _, s := range words(m, rows) {
			m.Match(s, scratch)
			n += match.Looks(scratch)
		}
		return n
	}
	one, ten := looks(1), looks(10)
	t.Logf("%d looks with the lexicon, %d with ten times the entries: %.2f", one, ten, float64(ten)/float64(one))
	if one == 0 || ten > one*3/2 {
		t.Errorf("%d looks, with ten times the entries %d", one, ten)
	}
}

func BenchmarkGrowth(b *testing.B) {
	for _, lang := range []string{"et", "no", "pl"} {
		rows := sentences(b, lang)
		for _, times := range []int{1, 10} {
			m := grown(b, lang, times)
			list, scratch := words(m, rows), new(match.Scratch)
			b.Run(fmt.Sprintf("%s/%d", lang, times), func(b *testing.B) {
				for b.Loop() {
					for _, s := range list {
						m.Match(s, scratch)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(list)), "ns/message")
			})
		}
	}
}
