package classifier_test

import (
	"math"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"rahu/classifier"
	"rahu/classifier/score"
	"rahu/lexicons"
)

// words are small lexicons: what is said of them does not change when a linguist edits
// the shipped ones.
func words(more map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, text := range map[string]string{
		"et/a.lex": `[class you]
sina|sind|sinu|te|teid
[insult 2 bare]
idioot|idioodid
[violence 4]
tapan .. sind|teid
löön .. sind|teid
[property 2]
põletan
[axis time]
homme|täna
[axis place]
kontor|kontoris
[scope negation]
ei|pole
[scope reported]
ta ütles
[scope play]
film|filmis
[scope past]
eile
[scope conditional]
kui
[scope intensifier]
väga
[innocent]
tapan aega
[violence 4]
tapan
[anger 1]
vihane
[signal waiting]
ootan
`,
		"ru/a.lex": "[insult 2]\nидиот\n", "no/a.lex": "[insult 2]\nidiot\n", "pl/a.lex": "[insult 2]\nidiota\n", "any/a.lex": "[profanity]\nfuck\n",
	} {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	for name, text := range more {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

func small(t *testing.T) *classifier.Classifier {
	t.Helper()
	c, err := classifier.NewFrom(words(nil))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestExplainSaysWhyNot(t *testing.T) {
	c := small(t)
	for text, want := range map[string]string{
		"te pole idioodid":               "idioodid negated by pole",
		"ta ütles et te olete idioodid":  "idioodid reported by ta ütles",
		"nad hüüdsid «idioot» ja läksid": "idioot quoted",
		"filmis tapan teid":              "tapan shadowed by tapan teid; tapan teid play by filmis",
		"eile tapan sind":                "tapan shadowed by tapan sind; tapan sind past by eile",
		"tapan aega":                     "tapan innocent by tapan aega",
		"tulen homme kontorisse":         "homme alone",
	} {
		e := c.Explain(text, "et")
		var got []string
		for _, r := range e.Ignored {
			line := r.Text + " " + string(r.Cause)
			if r.By != nil {
				line += " by " + r.By.Text
			}
			got = append(got, line)
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestExplainSaysWhatCounts(t *testing.T) {
	e := small(t).Explain("Kui te ei vasta, siis tapan teid homme kontoris, olen väga vihane!", "et")
	show := func(list []classifier.Reason) string {
		var all []string
		for _, r := range list {
			all = append(all, strings.TrimSpace(r.Text+" "+r.Category+" "+r.Pattern+" "+string(r.Cause)))
		}
		return strings.Join(all, "; ")
	}
	if got := show(e.Counted); got != "tapan teid violence tapan .. sind|teid; vihane anger vihane" {
		t.Errorf("counted: %s", got)
	}
	if got := show(e.Beside); got != "Kui scope kui softens; väga scope väga raises; homme axis homme|täna detail; kontoris axis kontor|kontoris detail" {
		t.Errorf("beside: %s", got)
	}
	if e.Counted[0].Entry != "et/a.lex:6" || e.Counted[0].Weight != 5 {
		t.Errorf("first: %+v", e.Counted[0])
	}
}

// TestWithout really takes the words out.
func TestWithout(t *testing.T) {
	c := small(t)
	grade := func(text, without string) int {
		for _, w := range c.Explain(text, "et").Without {
			var pieces []string
			for _, p := range w.Pieces {
				pieces = append(pieces, p.Text)
			}
			if strings.Join(pieces, "+") == without {
				return w.Verdict.Threat.Grade*10 + w.Verdict.Abuse.Severity
			}
		}
		t.Errorf("%s: %q was not left out", text, without)
		return -1
	}
	for _, row := range []struct {
		text, without string
		want          int
	}{
		{"tapan teid homme", "homme", 40}, {"tapan teid homme", "tapan teid", 0},
		{"tapan teid homme kontoris", "homme", 50}, {"tapan teid homme kontoris", "homme+kontoris", 40},
		{"kui sa tuled, tapan sind", "kui", 40}, {"te pole idioodid", "pole", 2}, {"tapan aega", "tapan aega", 0},
		{"tapan sind! löön sind!", "tapan sind", 40}, {"tapan sind! löön sind!", "tapan sind+löön sind", 0},
	} {
		if got := grade(row.text, row.without); got != row.want {
			t.Errorf("%s without %s: threat and abuse are %d, want %d", row.text, row.without, got, row.want)
		}
	}
}

// TestExplainAgreesWithClassify holds for the project's messages: the same verdict, and
// each piece of evidence among what counts.
func TestExplainAgreesWithClassify(t *testing.T) {
	c := newClassifier(t)
	for _, code := range codes {
		for _, row := range customers(t, code)[:40] {
			v, e := c.Classify(row.text, "auto"), c.Explain(row.text, "auto")
			if !equal(v, e.Verdict) {
				t.Errorf("%s: %+v, explained %+v", row.id, v, e.Verdict)
			}
			for _, piece := range v.Evidence {
				if !slices.ContainsFunc(e.Counted, func(r classifier.Reason) bool { return r.Evidence == piece && r.Pattern != "" }) {
					t.Errorf("%s: %+v is not explained by %+v", row.id, piece, e.Counted)
				}
			}
			for _, r := range e.Ignored {
				if r.Cause == score.Counts {
					t.Errorf("%s: no cause in %+v", row.id, r)
				}
			}
		}
	}
}

func FuzzExplain(f *testing.F) {
	c := newClassifier(f)
	for _, seed := range []string{"т в а р ь", "k***a mać", "«Дурак!!!Идиот»", "\xff\xfe", "ma tapan su ära homme", "😡\u200d😡 :("} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 200 {
			text = text[:200]
		}
		c.Explain(text, "auto")
	})
}

// TestExplainTellsTheOutcomes: their terms sum up to their odds, the likeliest comes first, and
// none is told where nothing was weighed.
func TestExplainTellsTheOutcomes(t *testing.T) {
	c := newClassifier(t)
	for code, text := range likened {
		e := c.Explain(text, code)
		if len(e.Outcomes) != len(score.OutcomeNames)+1 || e.Outcomes[0].Name != "threat" || e.Outcomes[0].Odds <= 0 || !e.Outcomes[0].Counts {
			t.Errorf("%s: %+v", text, e.Outcomes)
		}
		last := math.Inf(1)
		for _, o := range e.Outcomes {
			sum := 0.0
			for _, term := range o.Terms {
				sum += term.Weight
			}
			if math.Abs(sum-o.Odds) > 1e-9 || o.Odds > last {
				t.Errorf("%s: %s has %g, its terms %g, the one before it %g", text, o.Name, o.Odds, sum, last)
			}
			last = o.Odds
		}
	}
	quiet, err := classifier.NewOver(lexicons.Data, ownWeights("like 0\n"))
	if err != nil {
		t.Fatal(err)
	}
	for code, text := range likened {
		if e := quiet.Explain(text, code); len(e.Outcomes) > 0 {
			t.Errorf("without likeness: %+v", e.Outcomes)
		}
	}
}
