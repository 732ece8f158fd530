package classifier_test

import (
	"strconv"
	"strings"
	"testing"

	"rahu/pipeline/route"
)

// TestMinimalPairs wants both texts of each pair graded as its row says: a word or an
// ending has changed, and so has the grade. A row is a text, what is expected of it,
// the other text, what is expected of that; "threat=4,action=call_police" expects both.
func TestMinimalPairs(t *testing.T) {
	c := newClassifier(t)
	router, err := route.New()
	if err != nil {
		t.Fatal(err)
	}
	grades := func(text string) map[string]string {
		v := c.Classify(text, "auto")
		return map[string]string{
			"threat": strconv.Itoa(v.Threat.Grade), "abuse": strconv.Itoa(v.Abuse.Severity), "anger": strconv.Itoa(v.Anger.Level),
			"self_harm": strconv.Itoa(v.SelfHarm.Grade), "action": route.Single(router, v),
		}
	}
	for _, code := range codes {
		list := lines(t, "pairs_"+code+".tsv")
		for n, line := range list {
			row := strings.Split(line, "\t")
			if len(row) != 4 || row[0] == row[2] {
				t.Fatalf("pairs_%s.tsv: row %d: wants a text, its grades, another text, its grades: %q", code, n+1, line)
			}
			for at := 0; at < len(row); at += 2 {
				is := grades(row[at])
				for want := range strings.SplitSeq(row[at+1], ",") {
					field, value, _ := strings.Cut(want, "=")
					if got, ok := is[field]; !ok || got != value {
						t.Errorf("%s: %s: %s is %q, wants %s", code, row[at], field, got, value)
					}
				}
			}
		}
		if len(list) < 60 {
			t.Errorf("%s: %d pairs, wants 60", code, len(list))
		}
	}
}
