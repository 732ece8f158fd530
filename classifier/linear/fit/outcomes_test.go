package main

import (
	"math"
	"testing"

	"rahu/classifier/linear"
	"rahu/classifier/score"
)

// TestLossHasItsGradient, beside differences of small steps.
func TestLossHasItsGradient(t *testing.T) {
	columns := len(score.OutcomeNames)
	list := []judged{
		{terms: []float64{1, 0.5, 0}, outcome: -1, weight: 1},
		{terms: []float64{1, -2, 1}, outcome: 4, weight: 0.3},
		{terms: []float64{1, 1.5, 1}, outcome: 0, weight: 2},
	}
	x, grad := make([]float64, 3*columns), make([]float64, 3*columns)
	for i := range x {
		x[i] = math.Sin(float64(7 * i))
	}
	loss(list, x, grad)
	const step = 1e-6
	for i := range x {
		was := x[i]
		x[i] = was + step
		above := loss(list, x, nil)
		x[i] = was - step
		below := loss(list, x, nil)
		x[i] = was
		if d := (above - below) / (2 * step); math.Abs(d-grad[i]) > 1e-5 {
			t.Errorf("%d: %g, by differences %g", i, grad[i], d)
		}
	}
}

// TestWhatAMessageIsJudgedAs: by its action; texts of others are calm or abuse; frames, copies and
// what has several labels are left out.
func TestWhatAMessageIsJudgedAs(t *testing.T) {
	innocent, insult, cell := actions["other"], actions["abusive"], actions["call_police"]
	for _, c := range []struct {
		m     message
		known bool
		want  string
	}{
		{message{action: "none"}, true, ""},
		{message{action: "call_police"}, true, "threat"},
		{message{action: "self_harm"}, true, "self_harm"},
		{message{action: "abusive"}, true, "abuse"},
		{message{action: "none|empathize"}, false, ""},
		{message{action: "none", copy: true}, false, ""},
		{message{labels: innocent}, true, ""},
		{message{labels: insult}, true, "abuse"},
		{message{labels: cell}, false, ""},
	} {
		one, known := judgedAs(&c.m)
		got := ""
		if one.outcome >= 0 {
			got = score.OutcomeNames[one.outcome]
		}
		if known != c.known || known && got != c.want {
			t.Errorf("%+v: %v %q, want %v %q", c.m, known, got, c.known, c.want)
		}
	}
}

// TestOutcomesAreLearned from scores that tell them apart.
func TestOutcomesAreLearned(t *testing.T) {
	f := &fitter{code: "et"}
	var scores [][linear.Heads]float64
	for i := range 200 {
		action, s := "none", [linear.Heads]float64{-1, -1, -1, 1, -1, -1}
		if i%2 == 0 {
			action, s[linear.Threat] = "call_police", 1
		}
		f.messages = append(f.messages, message{action: action})
		scores = append(scores, s)
	}
	numbers, err := f.outcomes(scores)
	if err != nil {
		t.Fatal(err)
	}
	if len(numbers) != len(score.TermNames) {
		t.Fatalf("%d terms", len(numbers))
	}
	for i, name := range score.TermNames {
		if name == "like.threat" && numbers[i][len(score.OutcomeNames)-1] < 0.5 {
			t.Errorf("a threat's likeness weighs %g for it", numbers[i][len(score.OutcomeNames)-1])
		}
	}
}
