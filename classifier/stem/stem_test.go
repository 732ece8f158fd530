package stem_test

import (
	"bufio"
	"compress/gzip"
	"os"
	"strings"
	"testing"

	"rahu/classifier/stem"
	"rahu/classifier/text"
)

// TestAgreement counts where kljensen/snowball differs from Snowball's own output and
// pins it: an update that differs in more words shows. Words are folded first, as
// messages are (ё as е).
func TestAgreement(t *testing.T) {
	for _, c := range []struct {
		lang, file string
		words      int
		differ     int
	}{
		{"ru", "russian", 49785, 12},
		{"no", "norwegian", 20895, 136},
	} {
		stemmer := stem.For(c.lang)
		words, differ := 0, 0
		for word, want := range vocabulary(t, c.file) {
			words++
			if got := stemmer(text.Fold(word)); got != text.Fold(want) {
				differ++
				if testing.Verbose() && differ <= 20 {
					t.Logf("%s: %s: %s, officially %s", c.lang, word, got, want)
				}
			}
		}
		t.Logf("%s: %d of %d words differ: %.2f %% agree", c.lang, differ, words, 100-100*float64(differ)/float64(words))
		if words != c.words || differ != c.differ {
			t.Errorf("%s: %d of %d words differ, pinned are %d of %d", c.lang, differ, words, c.differ, c.words)
		}
	}
}

func vocabulary(t *testing.T, name string) map[string]string {
	t.Helper()
	f, err := os.Open("testdata/" + name + ".tsv.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	zr, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	stems := map[string]string{}
	for lines := bufio.NewScanner(zr); lines.Scan(); {
		word, want, _ := strings.Cut(lines.Text(), "\t")
		stems[word] = want
	}
	return stems
}

// TestBeginnings holds what the matcher relies on: a stem is what the word begins with,
// cut where Cuts allows it.
func TestBeginnings(t *testing.T) {
	for lang, file := range map[string]string{"ru": "russian", "no": "norwegian"} {
		for word := range vocabulary(t, file) {
			holdBeginning(t, lang, text.Fold(word))
		}
	}
}

// FuzzStem holds the same of words made of a language's letters, and of any word that
// it is not longer than the word.
func FuzzStem(f *testing.F) {
	f.Add("убьющийся")
	f.Add("drittsekkene")
	f.Fuzz(func(t *testing.T, word string) {
		folded := text.Fold(strings.ToValidUTF8(word, ""))
		for lang, letters := range map[string]string{"ru": "абвгдежзийклмнопрстуфхцчшщъыьэюя", "no": "abcdefghijklmnopqrstuvwxyzæøå"} {
			if s := stem.For(lang)(folded); len(s) > len(folded) {
				t.Errorf("%s: the stem of %q is longer: %q", lang, folded, s)
			}
			own := strings.Map(func(r rune) rune { return []rune(letters)[int(r)%len([]rune(letters))] }, folded)
			holdBeginning(t, lang, own)
		}
	})
}

func holdBeginning(t *testing.T, lang, word string) {
	t.Helper()
	s := stem.For(lang)(word)
	if !strings.HasPrefix(word, s) || s != word && !stem.Cuts(lang)(word, len(s)) {
		t.Errorf("%s: the stem of %q is %q", lang, word, s)
	}
}

func TestNoStemmer(t *testing.T) {
	if stem.For("et") != nil || stem.For("pl") != nil || stem.For("any") != nil || stem.Cuts("et") != nil {
		t.Error("Estonian, Polish and any are found by their forms")
	}
}
