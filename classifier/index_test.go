package classifier

import (
	"bufio"
	"compress/gzip"
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"rahu/classifier/text"
)

// TestIndex holds that the index sends a word to every lexicon that knows it: over the
// lexicons' own words with other letters before and behind them, Snowball's
// vocabularies, the project's messages, and random words made of parts of them.
func TestIndex(t *testing.T) {
	c, err := New()
	if err != nil {
		t.Fatal(err)
	}
	words, known := vocabulary(t, c), 0
	slices.Sort(words)
	words = slices.Compact(words)
	for i := 0; i < len(words); i += 1 + i%4 {
		known += holdIndex(t, c, words[i])
	}
	t.Logf("%d words, %d times known to a lexicon", len(words), known)
	if known < 10_000 {
		t.Error("too few words are known for the test to mean much")
	}
	rapid.Check(t, func(t *rapid.T) {
		word := ""
		for range rapid.IntRange(1, 3).Draw(t, "parts") {
			part := []rune(rapid.SampledFrom(words).Draw(t, "word"))
			from := rapid.IntRange(0, len(part)-1).Draw(t, "from")
			word += string(part[from:rapid.IntRange(from, len(part)).Draw(t, "to")])
		}
		holdIndex(t, c, text.Fold(word))
	})
}

// holdIndex fails where a lexicon knows a form and the index does not say so. It
// returns how many know it.
func holdIndex(t rapid.TB, c *Classifier, form string) (known int) {
	may := c.index.Of(form)
	for l := range c.langs {
		m := c.langs[l].matcher
		if len(m.Lookup(nil, form))+len(m.LookupBare(nil, form)) > 0 {
			if known++; may&(1<<l) == 0 {
				t.Fatalf("%s knows %q, the index does not say so", c.langs[l].code, form)
			}
		}
	}
	return known
}

func vocabulary(t *testing.T, c *Classifier) (words []string) {
	for _, e := range c.Entries() {
		for field := range strings.FieldsFuncSeq(e.Source, func(r rune) bool { return strings.ContainsRune(" |/:{}()*+^?@._", r) }) {
			word := text.Fold(field)
			if word == "" {
				continue
			}
			words = append(words, word, text.Bare(word), word+"a", word+"ам", "pro"+word, "пере"+word, "вы"+word+"ла")
		}
	}
	for _, code := range codes {
		data, err := os.ReadFile(filepath.Join("testdata", "customer_"+code+".tsv"))
		if err != nil {
			t.Fatal(err)
		}
		for field := range strings.FieldsSeq(string(data)) {
			for _, w := range text.Analyze(field).Words {
				words = append(words, w.Form)
			}
		}
	}
	return append(append(words, snowballWords(t, "russian")...), snowballWords(t, "norwegian")...)
}

func snowballWords(t *testing.T, name string) (words []string) {
	f, err := os.Open(filepath.Join("stem", "testdata", name+".tsv.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	zr, err := gzip.NewReader(bufio.NewReader(f))
	if err != nil {
		t.Fatal(err)
	}
	r := csv.NewReader(zr)
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = '\t', true, -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		if word := text.Fold(row[0]); word != "" {
			words = append(words, word)
		}
	}
	return words
}
