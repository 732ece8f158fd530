package score

import (
	"math"
	"slices"
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
		"# none\net bias 1 2\n":                      "o.txt:2: wants et or ru or no or pl, a term and as many numbers as there are columns: 5",
		"et bias" + zeros + "fi bias" + zeros:        "o.txt:2: there is no such beginning or term",
		"et bias" + zeros + "et bias" + zeros:        "o.txt:2: it stands there twice",
		"et likes" + zeros:                           "o.txt:1: there is no such beginning or term",
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
	values := map[string]float64{"bias": 1, "like.threat": 0.5, "like.abuse": -3, "like.complaint": 1, "like.customer": 3, "like.self_harm": -0.25,
		"above.threat": 0.5, "above.complaint": 1, "above.customer": 3, "threat.3": 1, "manager": 1}
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
	one := &tally{g: &Grader{w: numbers{likeSelfHarmGrievance: 2}}}
	if which, odds := one.rival(aggrieved, &Odds{1, 2, 3, 4, 5}); which != abused || odds != 2 {
		t.Errorf("its rival: %d, %g", which, odds)
	}
	if _, odds := one.rival(aggrieved, &Odds{-1, -2, -3}); odds != 0 {
		t.Errorf("its rival is calm: %g", odds)
	}
	if which, odds := one.rival(endangered, &Odds{1, 0, 5, 4, 0}); which != aggrieved || odds != 3 {
		t.Errorf("the rival of a danger beside a grievance: %d, %g", which, odds)
	}
	if which, odds := one.rival(endangered, &Odds{1, 0, 2.5, 4, 0}); which != complained || odds != 1 {
		t.Errorf("the rival of a danger beside a small grievance: %d, %g", which, odds)
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
	scratch, m := new(Scratch), &Message{Likeness: l, Words: leastWords}
	tally := &scratch.tally
	tally.g, tally.scratch, tally.res = g.In("et"), scratch, before
	for _, f := range known {
		tally.known[f] = true
	}
	scratch.found = tally.found()
	if anger := before.Anger.Level; anger > 0 {
		tally.anger = tally.g.w.levels[anger-1]
		scratch.found = tally.found()
	}
	tally.liken(m)
	tally.res.Anger.Level = tally.level()
	toldAsDecided(t, scratch, &l)
	return tally.res
}

// toldAsDecided checks that the outcomes' odds are told as they were decided by.
func toldAsDecided(t *testing.T, s *Scratch, l *Likeness) {
	t.Helper()
	odds := s.tally.g.weighing.odds(l, s.found)
	list := s.Outcomes(l)
	if len(list) != outcomeCount+1 {
		t.Errorf("%d outcomes are told", len(list))
	}
	for _, o := range list {
		decided := s.tally.calm(&odds, l)
		if k := slices.Index(OutcomeNames[:], o.Name); k >= 0 {
			decided = s.tally.margin(k, &odds, l)
		}
		if math.Abs(o.Odds-decided) > 1e-9 {
			t.Errorf("%s is told as %g, and decided by %g", o.Name, o.Odds, decided)
		}
		if o.Counts && o.Odds < 0 && (o.Name != "threat" || o.Odds < s.tally.g.w.likeVeiled) {
			t.Errorf("%s counts with %g", o.Name, o.Odds)
		}
		for _, term := range o.Terms {
			if strings.HasPrefix(term.Name, "above.") || term.Weight == 0 {
				t.Errorf("%s: the term %+v is told", o.Name, term)
			}
		}
	}
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
	complaint := like(func(l *Likeness) { l.Complaint = 1 })
	strange := like(func(l *Likeness) { l.Complaint, l.Customer = 1, -0.5 })
	irritated := Result{Anger: Anger{Level: 1}}
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
		anger  int
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
		{name: "rather a grievance than self-harm", own: "like.self_harm.grievance -20\n", like: like(func(l *Likeness) { l.SelfHarm, l.Grievance = 1.5, 0.5 }), threat: grievanceGrade},
		{name: "self-harm and a grievance", own: "like.self_harm.grievance 20\n", like: like(func(l *Likeness) { l.SelfHarm, l.Grievance = 1.2, 1.2 }), harm: veiledGrade},
		{name: "rather abuse", own: "like.abuse 0\n", like: like(func(l *Likeness) { l.Abuse, l.Complaint = 1.5, 0.2 }), abuse: 2},
		{name: "abuse that wants more is no threat", own: "like.abuse 20\n", like: like(func(l *Likeness) { l.Abuse = 1.5 })},
		{name: "a complaint", like: complaint, anger: 1},
		{name: "a complaint that wants more", own: "like.complaint 20\n", like: complaint},
		{name: "a complaint of dismissed words", own: "like.complaint.known 20\n", like: complaint, known: []family{anger}},
		{name: "other dismissed words", own: "like.complaint.known 20\n", like: complaint, known: []family{abuse}, anger: 1},
		{name: "a stranger's complaint", own: "like.complaint.strange 20\n", like: strange},
		{name: "no more of a stranger's complaint", own: "like.complaint -3\nlike.complaint.strange 0\n", like: strange, anger: 1},
		{name: "irritated, and calm after all", like: like(func(*Likeness) {}), before: irritated},
		{name: "irritated", own: "like.calm -20\n", like: like(func(*Likeness) {}), before: irritated, anger: 1},
		{name: "an irritated stranger", own: "like.calm.strange 20\n", like: like(func(l *Likeness) { l.Customer = -1 }), before: irritated, anger: 1},
		{name: "an irritated complaint", like: complaint, before: irritated, anger: 1},
		{name: "angry", like: like(func(*Likeness) {}), before: Result{Anger: Anger{Level: 2}}, anger: 2},
		{name: "rather a grievance", like: like(func(l *Likeness) { l.Grievance, l.Abuse = 1.2, -0.5 }), threat: grievanceGrade},
	} {
		r := likened(t, c.own, c.like, c.before, c.known...)
		if c.abuse > 0 {
			c.anger = r.Anger.Level // an insult angers by itself
		}
		if r.Threat.Grade != c.threat || r.Abuse.Severity != c.abuse || r.SelfHarm.Grade != c.harm || r.Anger.Level != c.anger {
			t.Errorf("%s: threat %d, abuse %d, self-harm %d, anger %d, want %d, %d, %d, %d", c.name,
				r.Threat.Grade, r.Abuse.Severity, r.SelfHarm.Grade, r.Anger.Level, c.threat, c.abuse, c.harm, c.anger)
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
		tally := &tally{g: g.In(code), scratch: new(Scratch)}
		if v := tally.want(abused, &Likeness{Customer: -3}); v.sum() != 99 {
			t.Errorf("%s: abuse wants %g", code, v)
		}
		if v := tally.want(aggrieved, &Likeness{}); (v.sum() == 7) != (code == "no") {
			t.Errorf("%s: a grievance wants %g", code, v)
		}
	}
}
