package main

import (
	"errors"
	"fmt"
	"log"
	"math"
	"slices"
	"strconv"
	"strings"

	"gonum.org/v1/gonum/optimize"

	"rahu/classifier/linear"
	"rahu/classifier/score"
)

const (
	unknown     = -1 // the anger of a message that nobody has read for it
	angerLevels = 3  // beside calm
)

// angry takes an anger and a text, which is one of the messages.
func (f *fitter) angry(fields []string) error {
	if len(fields) != 2 {
		return errors.New("wants an anger and a text")
	}
	level, err := strconv.Atoi(fields[0])
	if err != nil || level < 0 || level > angerLevels {
		return fmt.Errorf("%q is no anger of 0 to %d", fields[0], angerLevels)
	}
	if f.byText == nil {
		f.byText = map[string][]int{}
		for i := range f.messages {
			f.byText[f.messages[i].text] = append(f.byText[f.messages[i].text], i)
		}
	}
	places := f.byText[fields[1]]
	if places == nil {
		return errors.New("is the text of no message")
	}
	for _, i := range places {
		f.messages[i].anger, f.messages[i].angerWeight = level, 1
	}
	return nil
}

// angerOf returns which anger a minimal pair expects of a text.
func angerOf(wants string) (level int, known bool) {
	for want := range strings.SplitSeq(wants, ",") {
		if v, ok := strings.CutPrefix(want, "anger="); ok {
			level, err := strconv.Atoi(v)
			return level, err == nil && level >= 0 && level <= angerLevels
		}
	}
	return 0, false
}

// levelled is a message as the regression of levels sees it.
type levelled struct {
	terms  []float64
	level  int
	weight float64
}

const (
	evenness  = 0.5 // 0: each message weighs as much, 1: all of a level as much as those of another
	pairAngry = 4.0 // what a text of a minimal pair weighs
)

// levelled are the messages whose anger is known.
func (f *fitter) levelled(scores [][linear.Heads]float64) (list []levelled) {
	for i := range f.messages {
		m := &f.messages[i]
		if m.anger == unknown || m.copy {
			continue
		}
		terms := score.LevelTerms(&m.feeling, likenessOf(&scores[i]), m.found)
		list = append(list, levelled{terms[:], m.anger, m.angerWeight})
	}
	return list
}

// even weighs messages so that those of a rare level count for more.
func even(list []levelled) {
	var sums [angerLevels + 1]float64
	total := 0.0
	for _, l := range list {
		sums[l.level] += l.weight
		total += l.weight
	}
	evened := 0.0
	for i := range list {
		list[i].weight *= math.Pow(total/sums[list[i].level], evenness)
		evened += list[i].weight
	}
	for i := range list {
		list[i].weight *= total / evened
	}
}

// strengths fits the numbers of score's levels.txt, in the order of score.LevelNames, by the
// proportional odds of the levels (McCullagh 1980), to the messages of all languages.
func strengths(list []levelled) ([]float64, error) {
	even(list)
	start := make([]float64, len(score.LevelNames))
	problem := optimize.Problem{
		Func: func(x []float64) float64 { return levelLoss(list, x, nil) },
		Grad: func(grad, x []float64) { levelLoss(list, x, grad) },
	}
	settings := &optimize.Settings{GradientThreshold: 1e-2, MajorIterations: 2000}
	fitted, err := optimize.Minimize(problem, start, settings, &optimize.LBFGS{Store: 10})
	if err == nil && fitted.Status != optimize.GradientThreshold {
		err = fitted.Status.Err()
	}
	if err != nil {
		return nil, fmt.Errorf("fitting the levels of anger: %w", err)
	}
	least := thresholds(fitted.X)
	right := 0
	for i := range list {
		sum, level := list[i].sum(fitted.X), 0
		for level < angerLevels && sum >= least[level] {
			level++
		}
		if level == list[i].level {
			right++
		}
	}
	log.Printf("levels of %d messages, %s after %d steps, loss %.1f, %.3f right", len(list), fitted.Status, fitted.MajorIterations, fitted.F, float64(right)/float64(len(list)))
	numbers := slices.Clone(fitted.X)
	copy(numbers[len(numbers)-angerLevels:], least[:])
	return numbers, nil
}

func (l *levelled) sum(x []float64) (sum float64) {
	for i, v := range l.terms {
		sum += v * x[i]
	}
	return sum
}

// thresholds are those that the last numbers stand for: the first, and the logarithms of how much
// higher each next one is.
func thresholds(x []float64) (least [angerLevels]float64) {
	x = x[len(x)-angerLevels:]
	least[0] = x[0]
	for k := 1; k < angerLevels; k++ {
		least[k] = least[k-1] + math.Exp(x[k])
	}
	return least
}

func logistic(v float64) float64 { return 1 / (1 + math.Exp(-v)) }

// levelLoss is that of a cumulative logistic regression with a ridge, and its gradient, unless nil.
func levelLoss(list []levelled, x, grad []float64) (loss float64) {
	clear(grad)
	terms := len(x) - angerLevels
	for i := range terms {
		loss += ridge / 2 * x[i] * x[i]
		if grad != nil {
			grad[i] = ridge * x[i]
		}
	}
	least := thresholds(x)
	var steps [angerLevels]float64 // of the thresholds
	for i := range list {
		l := &list[i]
		sum := l.sum(x)
		above, beyond := 1.0, 0.0 // how likely it is at least its level, and more
		if l.level > 0 {
			above = logistic(sum - least[l.level-1])
		}
		if l.level < angerLevels {
			beyond = logistic(sum - least[l.level])
		}
		likely := max(above-beyond, 1e-12)
		loss -= l.weight * math.Log(likely)
		if grad == nil {
			continue
		}
		up, down := l.weight*above*(1-above)/likely, l.weight*beyond*(1-beyond)/likely
		for t, v := range l.terms {
			grad[t] -= (up - down) * v
		}
		if l.level > 0 {
			steps[l.level-1] += up
		}
		if l.level < angerLevels {
			steps[l.level] -= down
		}
	}
	if grad == nil {
		return loss
	}
	rest := 0.0
	for k := angerLevels - 1; k > 0; k-- {
		rest += steps[k]
		grad[terms+k] = rest * math.Exp(x[terms+k])
	}
	grad[terms] = rest + steps[0]
	return loss
}
