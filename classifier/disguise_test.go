package classifier_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"rahu/classifier"
)

func lines(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(strings.Split(strings.TrimSuffix(string(data), "\n"), "\n"), func(l string) bool { return l == "" || l[0] == '#' })
}

// TestDisguisedWords wants every disguised word to be evidence.
func TestDisguisedWords(t *testing.T) {
	c := newClassifier(t)
	for _, code := range codes {
		list := lines(t, "disguised_"+code+".tsv")
		for n, line := range list {
			text, span, ok := strings.Cut(line, "\t")
			if !ok {
				t.Fatalf("disguised_%s.tsv: row %d: wants a text, a tab and a span", code, n+1)
			}
			v := c.Classify(text, "auto")
			if !slices.ContainsFunc(v.Evidence, func(e classifier.Evidence) bool { return strings.Contains(e.Text, span) }) {
				t.Errorf("%s: %s: %q is not evidence (%s, %+v)", code, text, span, v.Lang.Code, v.Evidence)
			}
		}
		if len(list) < 30 {
			t.Errorf("%s: %d disguised words, wants 30", code, len(list))
		}
	}
}

// TestLookAlikes wants nothing of texts that only look guilty.
func TestLookAlikes(t *testing.T) {
	c := newClassifier(t)
	total := 0
	for _, code := range codes {
		for _, text := range lines(t, "lookalikes_"+code+".tsv") {
			total++
			if v := c.Classify(text, "auto"); v.Abuse.Severity > 0 || v.Threat.Grade > 0 {
				t.Errorf("%s: %s: abuse %d, threat %d: %+v", code, text, v.Abuse.Severity, v.Threat.Grade, v.Evidence)
			}
		}
	}
	if total < 200 {
		t.Errorf("%d look-alikes, wants 200", total)
	}
}
