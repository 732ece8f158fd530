package match_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode"

	"rahu/classifier/match"
	"rahu/classifier/match/matchtest"
	"rahu/lexicons"
)

// grown compiles a language's lexicon with so many times its entries.
func grown(t testing.TB, lang string, times int) *match.Matcher {
	t.Helper()
	all, err := matchtest.Grown(lang, times)
	if err != nil {
		t.Fatal(err)
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
