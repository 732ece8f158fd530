package classifier_test

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"rahu/classifier/match"
	"rahu/classifier/stem"
	"rahu/classifier/text"
	"rahu/lexicons"
)

// lemma is a line of testdata/forms_XX.tsv: how a lexicon would write a word, and all
// its forms as a grammar lists them.
type lemma struct {
	line    int
	pattern string
	forms   []string
}

func lemmas(t *testing.T, code string) []lemma {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "forms_"+code+".tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var list []lemma
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		pattern, forms, ok := strings.Cut(line, "\t")
		if !ok {
			t.Fatalf("forms_%s.tsv:%d: wants a pattern, a tab and forms", code, n)
		}
		list = append(list, lemma{line: n, pattern: pattern, forms: strings.Fields(forms)})
	}
	return list
}

// TestForms writes each lemma as the only entry of a lexicon with the language's own
// paradigms, and counts the forms that reach it.
func TestForms(t *testing.T) {
	for _, code := range codes {
		paradigms, err := lexicons.Data.ReadFile(code + "/paradigms.txt")
		if err != nil {
			t.Fatal(err)
		}
		list := lemmas(t, code)
		forms, reached := 0, 0
		for _, l := range list {
			fsys := fstest.MapFS{code + "/paradigms.txt": {Data: paradigms}, code + "/a.lex": {Data: []byte("[insult 2]\n" + l.pattern + "\n")}}
			lex, err := lexicons.Read(fsys, code)
			if err != nil {
				t.Fatalf("forms_%s.tsv:%d: %v", code, l.line, err)
			}
			m, err := match.Compile(lex, match.Speller{Stem: stem.For(code), Bare: text.Bare, Cuts: stem.Cuts(code)}, func(*lexicons.Entry) bool { return false })
			if err != nil {
				t.Fatal(err)
			}
			var missed []string
			for _, form := range l.forms {
				forms++
				if len(m.Lookup(nil, text.Fold(form))) > 0 {
					reached++
				} else {
					missed = append(missed, form)
				}
			}
			if len(missed) > 0 {
				t.Logf("forms_%s.tsv:%d: %s does not reach %s", code, l.line, l.pattern, strings.Join(missed, " "))
			}
		}
		t.Logf("%s: %d lemmas, %d of %d forms reached: %.3f", code, len(list), reached, forms, float64(reached)/float64(max(forms, 1)))
		if len(list) < 160 || reached*1000 < forms*970 {
			t.Errorf("%s: %d lemmas, %d of %d forms reached; wants 160 and 0.97", code, len(list), reached, forms)
		}
	}
}
