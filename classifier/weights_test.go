package classifier_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"rahu/classifier"
	"rahu/lexicons"
)

// ownWeights is an overlay with a file of weights alone.
func ownWeights(text string) lexicons.Overlay {
	return lexicons.Overlay{FS: fstest.MapFS{lexicons.WeightsName: {Data: []byte(text)}}, Name: "own"}
}

// TestLikenessCanBeTurnedOff and its thresholds moved by an operator; the version tells.
func TestLikenessCanBeTurnedOff(t *testing.T) {
	shipped := newClassifier(t)
	versions := map[string]bool{shipped.Version(): true}
	for _, weights := range []string{"like 0\n", "# more than any message is\nlike.threat 99\nlike.veiled 99\nlike.grievance 99\n"} {
		c, err := classifier.NewOver(lexicons.Data, ownWeights(weights))
		if err != nil {
			t.Fatal(err)
		}
		if versions[c.Version()] {
			t.Errorf("version %s twice", c.Version())
		}
		versions[c.Version()] = true
		for code, text := range likened {
			if v := c.Classify(text, code); v.Threat.Grade != shipped.ByLexicons(text, code).Threat.Grade {
				t.Errorf("threat %d without likeness: %s", v.Threat.Grade, text)
			}
			if v := shipped.Classify(text, code); v.Threat.Grade < 4 {
				t.Errorf("threat %d with it: %s", v.Threat.Grade, text)
			}
		}
	}
}

// TestWeightsOfOneLanguage leave the others as they are.
func TestWeightsOfOneLanguage(t *testing.T) {
	shipped := newClassifier(t)
	for _, weights := range []string{"like@ru 0\n", "like 1\nlike@ru 0\n", "like@ru 0\nlike 1\n"} {
		c, err := classifier.NewOver(lexicons.Data, ownWeights(weights))
		if err != nil {
			t.Fatal(err)
		}
		for code, text := range likened {
			want := shipped.Classify(text, code).Threat.Grade
			if code == "ru" {
				want = shipped.ByLexicons(text, code).Threat.Grade
			}
			if v := c.Classify(text, code); v.Threat.Grade != want || v.Lexicon == shipped.Version() {
				t.Errorf("%q: threat %d, wants %d: %s", weights, v.Threat.Grade, want, text)
			}
			if e := c.Explain(text, code); e.Verdict.Threat.Grade != want {
				t.Errorf("%q: threat %d explained, wants %d: %s", weights, e.Verdict.Threat.Grade, want, text)
			}
		}
	}
}

// What an operator says of every language holds where rahu's own file tells a language apart.
func TestOwnWeightsHoldInEveryLanguage(t *testing.T) {
	c, err := classifier.NewOver(lexicons.Data, ownWeights("like.threat 99\nlike.threat.veiled 99\nlike.veiled 99\nlike.grievance 99\n"))
	if err != nil {
		t.Fatal(err)
	}
	for code, text := range likened {
		if v := c.Classify(text, code); v.Threat.Grade != c.ByLexicons(text, code).Threat.Grade {
			t.Errorf("threat %d: %s", v.Threat.Grade, text)
		}
	}
}

func TestBrokenWeightsAreNamed(t *testing.T) {
	for text, want := range map[string]string{
		"like.threat 1\nlike.thread 1\n": `own/weights.txt:2: there is no weight "like.thread"`,
		"# mine\nlike\n":                 "own/weights.txt:2: wants a name and a number: like",
		"like off\n":                     "own/weights.txt:1: off is no number",
		"like NaN\n":                     "own/weights.txt:1: NaN is no number",
		"scale 0\n":                      "own/weights.txt:1: scale is to be more than 0",
		"like@fi 0\n":                    `own/weights.txt:1: "fi" is none of the languages`,
		"lik@ru 0\n":                     `own/weights.txt:1: there is no weight "lik"`,
		"like@ru 1\nlike@ru 0\n":         "own/weights.txt:2: like@ru stands there twice",
		"like 1\n\nlike 0\n":             "own/weights.txt:3: like stands there twice",
	} {
		_, err := classifier.NewOver(lexicons.Data, ownWeights(text))
		_, linted := classifier.Lint(lexicons.Data, ownWeights(text))
		for _, err := range []error{err, linted} {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%q: %v, want %s", text, err, want)
			}
		}
	}
	if _, err := classifier.NewOver(lexicons.Data, lexicons.Overlay{FS: fstest.MapFS{"readme": {}}, Name: "own"}); err == nil {
		t.Error("a folder without words and weights was taken")
	}
}
