package main

import (
	"math"
	"strings"
	"testing"

	"rahu/classifier/linear"
	"rahu/classifier/score"
)

// TestLevelLossHasItsGradient, beside differences of small steps.
func TestLevelLossHasItsGradient(t *testing.T) {
	list := []levelled{
		{[]float64{1, 0.5}, 0, 1}, {[]float64{0.2, -1}, 1, 0.5}, {[]float64{-2, 1}, 2, 2}, {[]float64{1, 1}, 3, 1},
	}
	x, grad := []float64{0.3, -0.7, -1, 0.2, 0.4}, make([]float64, 5)
	levelLoss(list, x, grad)
	const step = 1e-6
	for i := range x {
		was := x[i]
		x[i] = was + step
		above := levelLoss(list, x, nil)
		x[i] = was - step
		below := levelLoss(list, x, nil)
		x[i] = was
		if d := (above - below) / (2 * step); math.Abs(d-grad[i]) > 1e-5 {
			t.Errorf("%d: %g, by differences %g", i, grad[i], d)
		}
	}
}

// TestEven: a rare level weighs more a message, and all together as much as before.
func TestEven(t *testing.T) {
	list := []levelled{{level: 0, weight: 1}, {level: 0, weight: 1}, {level: 0, weight: 1}, {level: 0, weight: 1}, {level: 3, weight: 1}}
	even(list)
	sum := 0.0
	for _, l := range list {
		sum += l.weight
	}
	if math.Abs(sum-5) > 1e-9 || math.Abs(list[4].weight/list[0].weight-2) > 1e-9 {
		t.Errorf("%+v", list)
	}
}

// TestStrengthsAreLearned from messages whose anger grows with the lexicons' sum.
func TestStrengthsAreLearned(t *testing.T) {
	f := &fitter{code: "et"}
	for i := range 200 {
		level := i % (angerLevels + 1)
		f.messages = append(f.messages, message{anger: level, angerWeight: 1, feeling: score.Feeling{float64(level) + 0.3*math.Sin(float64(i))}})
	}
	f.messages = append(f.messages, message{anger: unknown}, message{copy: true, anger: 1, angerWeight: 1})
	list := f.levelled(make([][linear.Heads]float64, len(f.messages)))
	if len(list) != 200 {
		t.Fatalf("%d messages are levelled", len(list))
	}
	x, err := strengths(list)
	if err != nil {
		t.Fatal(err)
	}
	least := x[len(x)-angerLevels:]
	for level := range angerLevels + 1 {
		got := 0
		for got < angerLevels && float64(level)*x[0] >= least[got] {
			got++
		}
		if got != level {
			t.Errorf("a sum of %d has level %d: %v", level, got, x)
		}
	}
}

func TestAngryWantsAMessageAndALevel(t *testing.T) {
	f := &fitter{messages: []message{{text: "a", anger: unknown}, {text: "b", anger: unknown}, {text: "a", anger: unknown}}}
	if err := f.angry([]string{"2", "a"}); err != nil {
		t.Fatal(err)
	}
	if f.messages[0].anger != 2 || f.messages[2].anger != 2 || f.messages[1].anger != unknown || f.messages[0].angerWeight != 1 {
		t.Errorf("%+v", f.messages)
	}
	for want, fields := range map[string][]string{
		"is the text of no message": {"1", "c"}, `"4" is no anger of 0 to 3`: {"4", "a"}, `"" is no anger`: {"", "a"}, "wants an anger and a text": {"1"},
	} {
		if err := f.angry(fields); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", fields, err, want)
		}
	}
}

func TestAngerOfPairs(t *testing.T) {
	for wants, want := range map[string]int{"anger=2": 2, "threat=0,anger=1,action=empathize": 1, "action=none": unknown, "anger=x": unknown, "anger=7": unknown} {
		level, known := angerOf(wants)
		if known != (want != unknown) || known && level != want {
			t.Errorf("%s: %d, %v", wants, level, known)
		}
	}
}
