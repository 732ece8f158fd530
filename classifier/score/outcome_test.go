package score

import (
	"math"
	"strings"
	"testing"

	"rahu/lexicons"
)

// TestOutcomesAreReadAsWritten: the shipped file, read and written, is the same.
func TestOutcomesAreReadAsWritten(t *testing.T) {
	all, err := loadOutcomes(ShippedOutcomes())
	if err != nil {
		t.Fatal(err)
	}
	numbers := map[string][]Odds{}
	for code, w := range all {
		numbers[code] = w[:]
	}
	if FormatOutcomes(numbers) != outcomesFile {
		t.Error("outcomes.txt is not what make fit writes")
	}
}

func TestBrokenOutcomesAreNamed(t *testing.T) {
	zeros := " 0 0 0 0 0\n"
	for text, want := range map[string]string{
		"": "o.txt:0: et bias is missing",
		"et bias" + zeros + "et like.threat" + zeros: "o.txt:2: et like.abuse is missing",
		"# none\net bias 1 2\n":                      "o.txt:2: wants a language, a term and a number for each outcome",
		"et bias" + zeros + "fi bias" + zeros:        "o.txt:2: there is no such language or term",
		"et bias" + zeros + "et bias" + zeros:        "o.txt:2: it stands there twice",
		"et likes" + zeros:                           "o.txt:1: there is no such language or term",
		"et bias 0 0 x 0 0\n":                        "o.txt:1: x is no number",
		"et bias 0 0 NaN 0 0\n":                      "o.txt:1: NaN is no number",
	} {
		if _, err := loadOutcomes(File{Name: "o.txt", Text: text}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// TestOddsAreSums of the terms' numbers, each times its value; a likeness counts for so much at most.
func TestOddsAreSums(t *testing.T) {
	var w weighing
	for i := range w {
		for k := range w[i] {
			w[i][k] = float64(i+1) / float64(k+1)
		}
	}
	like := &Likeness{Threat: 0.5, Abuse: -9, Complaint: 1, Customer: 9, SelfHarm: -0.25}
	found := Found(1<<2 | 1<<foundManager)
	values := map[string]float64{"bias": 1, "like.threat": 0.5, "like.abuse": -3, "like.complaint": 1, "like.customer": 3, "like.self_harm": -0.25, "threat.3": 1, "manager": 1}
	got := w.odds(like, found)
	for k := range got {
		want := 0.0
		for i, name := range TermNames {
			want += values[name] * w[i][k]
		}
		if math.Abs(got[k]-want) > 1e-9 {
			t.Errorf("%s: %g, want %g", OutcomeNames[k], got[k], want)
		}
	}
	if over := (&Odds{1, 2, 3, 4, 5}).over(aggrieved, complained, abused); over != 1 {
		t.Errorf("over the others: %g", over)
	}
	if over := (&Odds{-1, -2, -3}).over(aggrieved, complained, abused); over != -3 {
		t.Errorf("over calm: %g", over)
	}
}

// TestFound: each grade is a term of its own.
func TestFound(t *testing.T) {
	g, err := NewGrader()
	if err != nil {
		t.Fatal(err)
	}
	tally := &tally{g: g.In(lexicons.Langs[0]), anger: 1.5}
	tally.res = Result{Threat: Threat{Grade: 3, Axes: []string{"target", "time"}}, Abuse: Abuse{Severity: 2}, SelfHarm: SelfHarm{Grade: 4}, Requests: []string{"refund", "manager"}}
	values := Terms(&Likeness{}, tally.found())
	var names []string
	for i, v := range values {
		if v != 0 {
			names = append(names, TermNames[i])
		}
	}
	if got := strings.Join(names, " "); got != "bias threat.3 abuse.2 anger.2 self_harm.2 self_harm.4 conditional.detail manager" {
		t.Error(got)
	}
	tally.res, tally.anger = Result{}, 0
	if f := tally.found(); f != 0 {
		t.Errorf("nothing was found: %b", f)
	}
}

// likened grades a message that is like this, after what the lexicons graded.
func likened(t *testing.T, own string, l Likeness, before Result, known ...family) Result {
	t.Helper()
	g, err := NewGrader(File{Name: "own", Text: own})
	if err != nil {
		t.Fatal(err)
	}
	l.Known = true
	tally := &tally{g: g.In("et"), scratch: new(Scratch), res: before}
	for _, f := range known {
		tally.known[f] = true
	}
	tally.scratch.found = tally.found()
	tally.liken(&Message{Likeness: l, Words: leastWords})
	return tally.res
}

// TestTheLikeliestOutcomeCounts: what is like several things is the one that it is most like; what
// is strange, and what the lexicons dismissed or graded, wants more.
func TestTheLikeliestOutcomeCounts(t *testing.T) {
	like := func(set func(l *Likeness)) Likeness {
		l := Likeness{Threat: -2, Abuse: -2, Complaint: -2, SelfHarm: -2, Grievance: -2, Customer: 1}
		set(&l)
		return l
	}
	threat := like(func(l *Likeness) { l.Threat = 0.7 })
	conditional := Threat{Grade: 3, Kind: "violence", Axes: []string{"target", "time"}}
	vague := Threat{Grade: 3, Kind: "violence", Axes: []string{"target"}}
	for _, c := range []struct {
		name   string
		own    string
		like   Likeness
		before Result
		known  []family
		threat int
		abuse  int
		harm   int
	}{
		{name: "calm", like: like(func(*Likeness) {})},
		{name: "a threat", like: threat, threat: armedGrade},
		{name: "dismissed words", own: "like.known 20\n", like: threat, known: []family{peril}},
		{name: "a threat that wants more", own: "like.threat 20\nlike.veiled 20\n", like: threat},
		{name: "nearly a threat", own: "like.threat 4\nlike.veiled -4\n", like: threat, threat: veiledGrade},
		{name: "a stranger's threat", own: "like.threat.strange 20\nlike.veiled 0\n", like: like(func(l *Likeness) { l.Threat, l.Customer = 0.7, -1 })},
		{name: "no more of a stranger's", own: "like.threat -2\nlike.threat.strange 0\n", like: like(func(l *Likeness) { l.Threat, l.Customer = 0.7, -1 }), threat: armedGrade},
		{name: "a veiled one", own: "like.threat.veiled -20\n", like: threat, before: Result{Threat: Threat{Grade: 2}}, threat: armedGrade},
		{name: "a veiled one that wants more", own: "like.threat.veiled 20\n", like: threat, before: Result{Threat: Threat{Grade: 2}}, threat: 2},
		{name: "a conditional one with a time", own: "like.threat.conditional -20\n", like: threat, before: Result{Threat: conditional}, threat: armedGrade + 1},
		{name: "a conditional one without", own: "like.threat.conditional -20\n", like: threat, before: Result{Threat: vague}, threat: 3},
		{name: "rather self-harm", like: like(func(l *Likeness) { l.Threat, l.SelfHarm = 0.2, 1.5 }), harm: veiledGrade},
		{name: "somebody who leaves", own: "like.self_harm.leaving 20\n", like: like(func(l *Likeness) { l.SelfHarm = 1.5 }), before: Result{Requests: []string{"leaving"}}},
		{name: "rather abuse", own: "like.abuse 0\n", like: like(func(l *Likeness) { l.Abuse, l.Complaint = 1.5, 0.2 }), abuse: 2},
		{name: "abuse that wants more is no threat", own: "like.abuse 20\n", like: like(func(l *Likeness) { l.Abuse = 1.5 })},
		{name: "rather a grievance", like: like(func(l *Likeness) { l.Grievance, l.Abuse = 1.2, -0.5 }), threat: grievanceGrade},
	} {
		r := likened(t, c.own, c.like, c.before, c.known...)
		if r.Threat.Grade != c.threat || r.Abuse.Severity != c.abuse || r.SelfHarm.Grade != c.harm {
			t.Errorf("%s: threat %d, abuse %d, self-harm %d, want %d, %d, %d", c.name, r.Threat.Grade, r.Abuse.Severity, r.SelfHarm.Grade, c.threat, c.abuse, c.harm)
		}
	}
}

// TestOwnNumbersHoldInEveryLanguage, where the shipped file tells a language apart too.
func TestOwnNumbersHoldInEveryLanguage(t *testing.T) {
	g, err := NewGrader(File{Name: "own", Text: "like.abuse 99\nlike.abuse.strange 0\nlike.grievance@no 7\nlike.grievance.strange 0\n"})
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range lexicons.Langs {
		w := &g.In(code).w
		if v := w.wanted(abused, &Likeness{Customer: -3}); v != 99 {
			t.Errorf("%s: abuse wants %g", code, v)
		}
		if v := w.wanted(aggrieved, &Likeness{}); (v == 7) != (code == "no") {
			t.Errorf("%s: a grievance wants %g", code, v)
		}
	}
}
