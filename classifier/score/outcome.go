package score

import (
	"cmp"
	_ "embed"
	"fmt"
	"math"
	"math/bits"
	"slices"
	"strings"

	"rahu/lexicons"
)

// What a message may be beside calm. The likenesses, and what the lexicons graded, are weighed
// together: what lies between a complaint and a threat is the one that it is more like. This is
// stacked generalization (Wolpert 1992) by a multinomial logistic regression over the scores
// that messages get from weights fitted without them.
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

func (f Found) has(bit int) bool { return f>>bit&1 == 1 }

// Endangered reports whether the lexicons found that somebody may harm himself.
func (f Found) Endangered() bool { return f.has(foundSelfHarm) }

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

// The terms of the regression: one, the likenesses, how much of them lies above zero, and what
// the lexicons graded. So a likeness may weigh more, or less, above zero than below it.
const (
	likeCount = 6
	likeTerms = 2 * likeCount
	terms     = 1 + likeTerms + foundBits
)

// TermNames are the lines of outcomes.txt, in their order.
var TermNames = append([]string{
	"bias", "like.threat", "like.abuse", "like.complaint", "like.customer", "like.self_harm", "like.grievance",
	"above.threat", "above.abuse", "above.complaint", "above.customer", "above.self_harm", "above.grievance",
}, foundNames[:]...)

// mostLike bounds what a likeness counts for.
const mostLike = 3

// Terms are what is weighed of a message: as many values as TermNames has.
func Terms(l *Likeness, f Found) (v [terms]float64) {
	v[0] = 1
	for i, like := range l.terms() {
		v[1+i] = like
	}
	for i := range foundBits {
		if f.has(i) {
			v[1+likeTerms+i] = 1
		}
	}
	return v
}

func (l *Likeness) terms() [likeTerms]float64 {
	v := [likeTerms]float64{l.Threat, l.Abuse, l.Complaint, l.Customer, l.SelfHarm, l.Grievance}
	for i := range likeCount {
		v[i] = min(mostLike, max(-mostLike, v[i]))
		v[likeCount+i] = max(0, v[i])
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

// rivals are what each outcome has to be likelier than, beside calm.
var rivals = [outcomeCount][]int{
	abused: {complained}, aggrieved: {complained, abused},
	endangered: {complained, abused, threatened}, threatened: {complained, abused, aggrieved, endangered},
}

// rival returns which rival of an outcome is likeliest, and how much likelier than calm; -1 and 0
// where calm is as likely as all of them. Who is in danger may want somebody above too, and so a
// grievance is a rival of that only by what it is likelier than a number has it.
func (t *tally) rival(of int, o *Odds) (which int, odds float64) {
	which = -1
	for _, other := range rivals[of] {
		if o[other] > odds {
			which, odds = other, o[other]
		}
	}
	if beyond := o[aggrieved] - t.g.w.likeSelfHarmGrievance; of == endangered && beyond > odds {
		which, odds = aggrieved, beyond
	}
	return which, odds
}

// doubted are the families of entries of which a dismissed hit makes an outcome want more.
var doubted = [outcomeCount][]family{
	complained: {anger}, abused: {abuse}, aggrieved: {threat, peril}, endangered: {selfHarm, peril}, threatened: {threat, peril},
}

// want is how much likelier than calm and its rivals an outcome has to be, by what asks for it.
type want struct {
	always    float64
	strange   float64 // the less a message is like what customers write
	dismissed float64 // words of its kind which something around them takes the meaning from
	beside    float64 // what the lexicons graded, or that the customer leaves
}

func (w *want) sum() float64 { return w.always + w.strange + w.dismissed + w.beside }

// want returns what an outcome wants.
func (t *tally) want(outcome int, l *Likeness) (w want) {
	n, f := &t.g.w, t.scratch.found
	w.always, w.strange = n.likeOutcome[outcome], n.likeStrange[outcome]*n.foreign(l)
	if t.doubts(outcome) {
		w.dismissed = n.likeKnown
		if outcome == complained {
			w.dismissed = n.likeComplaintKnown
		}
	}
	switch {
	case outcome == threatened && f.has(foundThreat+veiledGrade-1):
		w.beside = n.likeVeiledDirect
	case outcome == threatened && f.has(foundThreat+veiledGrade):
		w.beside = n.likeConditional
	case outcome == endangered && f.has(foundLeaving):
		w.beside = n.likeSelfHarmLeaving
	}
	return w
}

// doubts reports whether hits of an outcome's kind were dismissed.
func (t *tally) doubts(outcome int) bool {
	return slices.ContainsFunc(doubted[outcome], func(f family) bool { return t.known[f] })
}

// margin is how much likelier an outcome is than it has to be.
func (t *tally) margin(outcome int, o *Odds, l *Likeness) float64 {
	_, rival := t.rival(outcome, o)
	w := t.want(outcome, l)
	return o[outcome] - rival - w.sum()
}

// calm is how much likelier than all else it is that a message is calm, less what that wants: above
// 0 what a few words made look irritated is calm.
func (t *tally) calm(o *Odds, l *Likeness) float64 {
	w := &t.g.w
	return w.likeCalm - w.likeCalmStrange*w.foreign(l) - slices.Max(o[:])
}

// foreign is what a message lacks of being like what customers write.
func (n *numbers) foreign(l *Likeness) float64 { return max(0, n.likeCustomer-l.Customer) }

// Outcome is what a message may be, for an explanation; "calm" is that a few words made it look
// irritated, and it is not.
type Outcome struct {
	Name   string  `json:"name"`
	Odds   float64 `json:"odds"`   // in natural logarithms, against calm and its likeliest rival, less what it wants
	Counts bool    `json:"counts"` // it decided a grade: its odds are 0 or more (a veiled threat's like.veiled), and nothing graver was found
	Terms  []Term  `json:"terms"`  // what the odds are made of, the heaviest first
}

// Term is a part of an outcome's odds.
type Term struct {
	// "like.threat" (with what above.threat adds), "anger.2", "bias"; "against abuse", the likeliest
	// rival (of self_harm, a grievance less what it may be likelier); "wanted", "wanted.strange", "wanted.dismissed", "wanted.beside"
	Name   string  `json:"name"`
	Value  float64 `json:"value"`  // how much the message is like others, or lacks of a customer's (wanted.strange); else 1
	Weight float64 `json:"weight"` // what it adds
}

func (o *Outcome) add(term string, value, weight float64) {
	if weight != 0 {
		o.Odds += weight
		o.Terms = append(o.Terms, Term{term, value, weight})
	}
}

// addAll adds the terms of a sum, of which those from likes on are the likenesses; what one counts for
// above zero is told with it.
func (o *Outcome) addAll(names []string, values []float64, likes int, number func(i int) float64) {
	for i, v := range values {
		switch weight := v * number(i); {
		case i >= likes+likeCount && i < likes+likeTerms: // told with its likeness
		case i >= likes && i < likes+likeCount:
			o.add(names[i], v, weight+values[likeCount+i]*number(likeCount+i))
		default:
			o.add(names[i], v, weight)
		}
	}
}

func heaviestFirst(terms []Term) {
	slices.SortStableFunc(terms, func(a, b Term) int { return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight)) })
}

// Outcomes tells how the outcomes of the message that was graded last with the scratch were
// weighed, those first that most exceed what is wanted; none where nothing was. It is not for the
// hot path.
func (s *Scratch) Outcomes(l *Likeness) (list []Outcome) {
	t := &s.tally
	if t.g == nil || !t.weighs(l) {
		return nil
	}
	odds, values := t.g.weighing.odds(l, s.found), Terms(l, s.found)
	by := &t.res.Likened
	counts := [outcomeCount]bool{complained: by.Complaint, abused: by.Abuse, aggrieved: by.Grievance, endangered: by.SelfHarm, threatened: by.Threat}
	foreign := t.g.w.foreign(l)
	for k, name := range OutcomeNames {
		o := Outcome{Name: name, Counts: counts[k]}
		o.addAll(TermNames, values[:], 1, func(i int) float64 { return t.g.weighing[i][k] })
		if which, rival := t.rival(k, &odds); which >= 0 {
			o.add("against "+OutcomeNames[which], 1, -rival)
		}
		w := t.want(k, l)
		o.add("wanted", 1, -w.always)
		o.add("wanted.strange", foreign, -w.strange)
		o.add("wanted.dismissed", 1, -w.dismissed)
		o.add("wanted.beside", 1, -w.beside)
		list = append(list, o)
	}
	calm, most := Outcome{Name: "calm", Counts: by.Calm}, slices.Max(odds[:])
	calm.add("against "+OutcomeNames[slices.Index(odds[:], most)], 1, -most)
	calm.add("wanted", 1, t.g.w.likeCalm)
	calm.add("wanted.strange", foreign, -t.g.w.likeCalmStrange*foreign)
	list = append(list, calm)
	for i := range list {
		heaviestFirst(list[i].Terms)
	}
	slices.SortStableFunc(list, func(a, b Outcome) int { return cmp.Compare(b.Odds, a.Odds) })
	return list
}

//go:embed outcomes.txt
var outcomesFile string

// ShippedOutcomes is the file with the numbers, as it ships with rahu.
func ShippedOutcomes() File { return File{Name: "outcomes.txt", Text: outcomesFile} }

// loadOutcomes reads lines of a language, a term and a number for each outcome. make fit writes the
// file, and wants one that can be read, to find what the lexicons grade.
func loadOutcomes(file File) (map[string]*weighing, error) {
	numbers, err := readNumbers(file, lexicons.Langs, TermNames, outcomeCount)
	if err != nil {
		return nil, err
	}
	all := map[string]*weighing{}
	for code, rows := range numbers {
		all[code] = new(weighing)
		for i, row := range rows {
			copy(all[code][i][:], row)
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
