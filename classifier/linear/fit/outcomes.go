package main

import (
	"fmt"
	"log"
	"math"
	"slices"

	"gonum.org/v1/gonum/optimize"

	"rahu/classifier/linear"
	"rahu/classifier/score"
)

// What the regression of outcomes learns from: the scores that messages get from weights fitted
// without them, and what the lexicons graded.
const (
	othersWeight = 0.3 // of texts that were not written for this
	ridge        = 1.0 // what large numbers cost, beside the loss
)

// outcomeOf is which outcome an action means; "" is calm.
var outcomeOf = map[string]string{
	"none": "", "empathize": "complaint", "set_boundary": "abuse", "involve_manager": "grievance", "self_harm": "self_harm", "call_police": "threat",
	"other": "", "abusive": "abuse",
}

// judged is a message as the regression sees it.
type judged struct {
	terms   []float64
	outcome int
	weight  float64
}

// outcomes fits the numbers of score's outcomes.txt to the messages' scores.
func (f *fitter) outcomes(scores [][linear.Heads]float64) ([]score.Odds, error) {
	var list []judged
	for i := range f.messages {
		m, s := &f.messages[i], &scores[i]
		one, known := judgedAs(m)
		if !known {
			continue
		}
		terms := score.Terms(likenessOf(s), m.found)
		one.terms = terms[:]
		list = append(list, one)
	}
	columns := len(score.OutcomeNames)
	start := make([]float64, len(score.TermNames)*columns)
	problem := optimize.Problem{
		Func: func(x []float64) float64 { return loss(list, x, nil) },
		Grad: func(grad, x []float64) { loss(list, x, grad) },
	}
	settings := &optimize.Settings{GradientThreshold: 1e-2, MajorIterations: 2000}
	fitted, err := optimize.Minimize(problem, start, settings, &optimize.LBFGS{Store: 10})
	if err == nil && fitted.Status != optimize.GradientThreshold {
		err = fitted.Status.Err()
	}
	if err != nil {
		return nil, fmt.Errorf("fitting the outcomes of %s: %w", f.code, err)
	}
	numbers := make([]score.Odds, len(score.TermNames))
	for i := range numbers {
		copy(numbers[i][:], fitted.X[i*columns:])
	}
	right := 0
	for i := range list {
		if o := list[i].odds(fitted.X, columns); best(o) == list[i].outcome {
			right++
		}
	}
	log.Printf("%s: outcomes of %d messages, %s after %d steps, loss %.1f, %.3f right", f.code, len(list), fitted.Status, fitted.MajorIterations, fitted.F, float64(right)/float64(len(list)))
	return numbers, nil
}

// likenessOf is the likeness that a message's scores say.
func likenessOf(s *[linear.Heads]float64) *score.Likeness {
	return &score.Likeness{
		Threat: s[linear.Threat], Abuse: s[linear.Abuse], Complaint: s[linear.Complaint], Customer: s[linear.Customer],
		SelfHarm: s[linear.SelfHarm], Grievance: s[linear.Grievance],
	}
}

// judgedAs returns what a message was labelled as. Copies are left out, texts with several
// labels, frames and pairs, whose scores come from weights that have seen them, and messages for
// the manager in which the lexicons find a danger to the writer: their label names the action alone.
func judgedAs(m *message) (one judged, known bool) {
	outcome, known := outcomeOf[m.action]
	one.weight = 1
	if m.action == "" && m.labels[linear.Customer] < 0 {
		one.weight, known = othersWeight, true
		if m.labels[linear.Abuse] > 0 {
			outcome = "abuse"
		}
	}
	one.outcome = slices.Index(score.OutcomeNames[:], outcome)
	endangered := m.action == "involve_manager" && m.found.Endangered()
	return one, known && !m.copy && !endangered
}

func (j *judged) odds(x []float64, columns int) []float64 {
	o := make([]float64, columns)
	for i, v := range j.terms {
		if v != 0 {
			for k := range o {
				o[k] += v * x[i*columns+k]
			}
		}
	}
	return o
}

// best is the likeliest outcome; -1 is calm.
func best(odds []float64) int {
	at, most := -1, 0.0
	for k, v := range odds {
		if v > most {
			at, most = k, v
		}
	}
	return at
}

// loss is that of a multinomial logistic regression with a ridge, and its gradient, unless nil.
func loss(list []judged, x, grad []float64) (sum float64) {
	columns := len(score.OutcomeNames)
	clear(grad)
	for i := columns; i < len(x); i++ { // the bias costs nothing
		sum += ridge / 2 * x[i] * x[i]
		if grad != nil {
			grad[i] = ridge * x[i]
		}
	}
	for i := range list {
		j := &list[i]
		odds := j.odds(x, columns)
		most := 0.0
		for _, v := range odds {
			most = max(most, v)
		}
		all := math.Exp(-most) // calm
		for _, v := range odds {
			all += math.Exp(v - most)
		}
		sum += j.weight * (most + math.Log(all))
		if j.outcome >= 0 {
			sum -= j.weight * odds[j.outcome]
		}
		if grad == nil {
			continue
		}
		for k, v := range odds {
			d := math.Exp(v-most) / all
			if k == j.outcome {
				d--
			}
			odds[k] = j.weight * d
		}
		for t, v := range j.terms {
			if v != 0 {
				for k, d := range odds {
					grad[t*columns+k] += v * d
				}
			}
		}
	}
	return sum
}
