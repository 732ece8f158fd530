package score

import (
	"cmp"
	_ "embed"
	"fmt"
	"math"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"rahu/lexicons"
)

// What a message may be beside calm. The likenesses, and what the lexicons graded, are weighed
// together: what lies between a complaint and a threat is the one that it is more like. This is
// stacked generalization (Wolpert 1992) by a multinomial logistic regression over the scores
// that messages get from weights fitted without them. Whether a message complains is asked of that
// likeness alone: the odds of a complaint only say what it is rather than one of the others.
const (
	complained = iota
	abused
	aggrieved
	endangered
	threatened
	outcomeCount
)

// OutcomeNames are the columns of outcomes.txt, in their order.
var OutcomeNames = [outcomeCount]string{"complaint", "abuse", "grievance", "self_harm", "threat"}

// Odds are natural logarithms: how much likelier each outcome is than that the message is calm.
type Odds [outcomeCount]float64

// Found is what the lexicons graded, a bit each.
type Found uint32

// The bits, from the lowest on: the grades that are one thing or none, and then what may come
// beside others.
const (
	foundThreat   = 0  // grades 1 to 5
	foundAbuse    = 5  // severities 1 to 3
	foundAnger    = 8  // levels 1 to 3
	foundSelfHarm = 11 // from grade 2 on, and from 4 on
	foundProperty = 13
	foundDetail   = 14 // of a conditional threat
	foundManager  = 15
	foundLeaving  = 16
	foundBits     = 17
)

var foundNames = [foundBits]string{
	"threat.1", "threat.2", "threat.3", "threat.4", "threat.5", "abuse.1", "abuse.2", "abuse.3", "anger.1", "anger.2", "anger.3",
	"self_harm.2", "self_harm.4", "property", "conditional.detail", "manager", "leaving",
}

// found sums up what the lexicons graded.
func (t *tally) found() (f Found) {
	r := &t.res
	bit := func(at int, on bool) {
		if on {
			f |= 1 << at
		}
	}
	bit(foundThreat+r.Threat.Grade-1, r.Threat.Grade > 0)
	bit(foundAbuse+r.Abuse.Severity-1, r.Abuse.Severity > 0)
	level := t.level()
	bit(foundAnger+level-1, level > 0)
	bit(foundSelfHarm, r.SelfHarm.Grade >= 2)
	bit(foundSelfHarm+1, r.SelfHarm.Grade >= 4)
	bit(foundProperty, r.Threat.Kind == "property")
	bit(foundDetail, r.Threat.Grade == 3 && slices.ContainsFunc(r.Threat.Axes, isDetail))
	bit(foundManager, slices.Contains(r.Requests, "manager"))
	bit(foundLeaving, slices.Contains(r.Requests, "leaving"))
	return f
}

// The terms of the regression: one, the likenesses, and what the lexicons graded.
const (
	likeTerms = 6
	terms     = 1 + likeTerms + foundBits
)

// TermNames are the lines of outcomes.txt, in their order.
var TermNames = append([]string{"bias", "like.threat", "like.abuse", "like.complaint", "like.customer", "like.self_harm", "like.grievance"}, foundNames[:]...)

// mostLike bounds what a likeness counts for.
const mostLike = 3

// Terms are what is weighed of a message: as many values as TermNames has.
func Terms(l *Likeness, f Found) (v [terms]float64) {
	v[0] = 1
	for i, like := range l.terms() {
		v[1+i] = like
	}
	for i := range foundBits {
		if f>>i&1 == 1 {
			v[1+likeTerms+i] = 1
		}
	}
	return v
}

func (l *Likeness) terms() [likeTerms]float64 {
	v := [likeTerms]float64{l.Threat, l.Abuse, l.Complaint, l.Customer, l.SelfHarm, l.Grievance}
	for i := range v {
		v[i] = min(mostLike, max(-mostLike, v[i]))
	}
	return v
}

// weighing is a language's numbers: of each term, for each outcome.
type weighing [terms]Odds

// odds are the sums of the numbers, each times its term.
func (w *weighing) odds(l *Likeness, f Found) Odds {
	o := w[0]
	for i, like := range l.terms() {
		for k, number := range &w[1+i] {
			o[k] += like * number
		}
	}
	for ; f != 0; f &= f - 1 {
		for k, number := range &w[1+likeTerms+bits.TrailingZeros32(uint32(f))] {
			o[k] += number
		}
	}
	return o
}

// wanted is how much likelier than calm an outcome has to be: more, the less a message is like
// what customers write.
func (n *numbers) wanted(outcome int, l *Likeness) float64 {
	return n.likeOutcome[outcome] + n.likeStrange[outcome]*n.foreign(l)
}

// foreign is what a message lacks of being like what customers write.
func (n *numbers) foreign(l *Likeness) float64 { return max(0, n.likeCustomer-l.Customer) }

// over is how much likelier an outcome is than calm and than all of the others.
func (o *Odds) over(one int, others ...int) float64 {
	most := 0.0
	for _, other := range others {
		most = max(most, o[other])
	}
	return o[one] - most
}

// Outcome is what a message may be, for an explanation.
type Outcome struct {
	Name  string  `json:"name"`
	Odds  float64 `json:"odds"`  // against calm, in natural logarithms, less like.X and like.X.strange of weights.txt
	Terms []Term  `json:"terms"` // what it is made of, the heaviest first
}

// Term is a part of an outcome's odds.
type Term struct {
	Name   string  `json:"name"`   // "like.threat", "anger.2", "bias", or "wanted"
	Value  float64 `json:"value"`  // 1 where the lexicons found it, or how much the message is like others
	Weight float64 `json:"weight"` // what it adds
}

// Outcomes tells how the outcomes of a message were weighed that was graded with the same
// scratch, those first that most exceed what is wanted; none where nothing was. What decides is how
// much likelier one is than its rivals, less what dismissed words and graded threats want beside.
// It is not for the hot path.
func (g *Grader) Outcomes(m *Message, s *Scratch) (list []Outcome) {
	if !m.Likeness.Known || !g.w.likes || g.weighing == nil {
		return nil
	}
	values := Terms(&m.Likeness, s.found)
	for k, name := range OutcomeNames {
		o := Outcome{Name: name}
		add := func(term string, value, weight float64) {
			if weight != 0 {
				o.Odds += weight
				o.Terms = append(o.Terms, Term{term, value, weight})
			}
		}
		for i, v := range values {
			add(TermNames[i], v, v*g.weighing[i][k])
		}
		add("wanted", 1, -g.w.wanted(k, &m.Likeness))
		slices.SortStableFunc(o.Terms, func(a, b Term) int { return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight)) })
		list = append(list, o)
	}
	slices.SortStableFunc(list, func(a, b Outcome) int { return cmp.Compare(b.Odds, a.Odds) })
	return list
}

//go:embed outcomes.txt
var outcomesFile string

// ShippedOutcomes is the file with the numbers, as it ships with rahu.
func ShippedOutcomes() File { return File{Name: "outcomes.txt", Text: outcomesFile} }

// loadOutcomes reads lines of a language, a term and a number for each outcome, each term of each
// language once; lines that begin with # are comments. Errors name file:line. make fit writes the
// file, and wants one that can be read, to find what the lexicons grade.
func loadOutcomes(file File) (map[string]*weighing, error) {
	all, seen, n := map[string]*weighing{}, map[string]bool{}, 0
	for line := range strings.Lines(file.Text) {
		n++
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		fault := func(what string) error {
			return fmt.Errorf("%s:%d: %s; restore the file that make fit wrote: %s", file.Name, n, what, strings.TrimSpace(line))
		}
		if len(fields) != 2+outcomeCount {
			return nil, fault("wants a language, a term and a number for each outcome")
		}
		code, term := fields[0], slices.Index(TermNames, fields[1])
		switch {
		case !slices.Contains(lexicons.Langs, code) || term < 0:
			return nil, fault("there is no such language or term")
		case seen[code+" "+fields[1]]:
			return nil, fault("it stands there twice")
		case all[code] == nil:
			all[code] = new(weighing)
		}
		seen[code+" "+fields[1]] = true
		for k, number := range fields[2:] {
			v, err := strconv.ParseFloat(number, 64)
			if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
				return nil, fault(number + " is no number")
			}
			all[code][term][k] = v
		}
	}
	for _, code := range lexicons.Langs {
		for _, term := range TermNames {
			if !seen[code+" "+term] {
				return nil, fmt.Errorf("%s:%d: %s %s is missing; restore the file that make fit wrote", file.Name, n, code, term)
			}
		}
	}
	return all, nil
}

// FormatOutcomes writes the numbers of the languages as loadOutcomes reads them.
func FormatOutcomes(numbers map[string][]Odds) string {
	var b strings.Builder
	b.WriteString("# Made by make fit; not to be edited. What the likenesses and the grades of the lexicons weigh for each outcome against calm, in natural\n")
	b.WriteString("# logarithms of odds: language, term, " + strings.Join(OutcomeNames[:], ", ") + ". See outcome.go.\n")
	for _, code := range lexicons.Langs {
		for i, name := range TermNames {
			fmt.Fprintf(&b, "%s %-18s", code, name)
			for _, v := range numbers[code][i] {
				fmt.Fprintf(&b, " %8.3f", v)
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}
