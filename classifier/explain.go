package classifier

import (
	"slices"
	"strings"
	"unicode"

	"rahu/classifier/linear"
	"rahu/classifier/score"
)

// Explanation tells how a verdict came about. All slices belong to the receiver.
type Explanation struct {
	Verdict Verdict   `json:"verdict"`
	Counted []Reason  `json:"counted"` // what the grades are made of
	Beside  []Reason  `json:"beside"`  // details of a threat, conditions, intensifiers, diminishers that bear on it
	Ignored []Reason  `json:"ignored"` // what was found and does not count, and why
	Without []Without `json:"without"` // the verdicts without some of the words

	Outcomes []score.Outcome `json:"outcomes"`           // how likeness and the lexicons' grades were weighed together, those first that most exceed what is wanted
	Strength *score.Strength `json:"strength,omitempty"` // what decided the level of anger; nil of a calm message
}

// Reason is a piece of evidence with the entry behind it.
type Reason struct {
	Evidence
	Name    string      `json:"name,omitempty"`    // of a request, signal, axis or scope
	Level   int         `json:"level,omitempty"`   // the entry's
	Pattern string      `json:"pattern,omitempty"` // the entry's, as written
	Cause   score.Cause `json:"cause,omitempty"`   // why it does not count, or what it does beside one that does
	By      *Reason     `json:"by,omitempty"`      // what is to blame for that
}

// Without is the verdict on the message without the words of some pieces.
type Without struct {
	Pieces  []Reason `json:"pieces"`
	Verdict Verdict  `json:"verdict"`
}

// maxPieces bounds the messages that an explanation classifies again.
const maxPieces = 48

// Explain returns the verdict of Classify and what led to it: every entry that was
// found, whether it counts, and what the verdict would be without it. It classifies the
// message many times over.
func (c *Classifier) Explain(message, code string) Explanation {
	s := newScratch()
	s.message.Text = message
	c.read(s, message)
	found := c.language(s, code)
	out := Explanation{Verdict: c.grade(s, found), Counted: []Reason{}, Beside: []Reason{}, Ignored: []Reason{}, Outcomes: []score.Outcome{}}
	for _, f := range c.graderOf(found).Explain(&s.message, &s.grading) {
		reason := reasonOf(message, &s.message, f)
		switch f.Cause {
		case score.Counts:
			reason.Weight = weightOf(&out.Verdict, &reason)
			out.Counted = append(out.Counted, reason)
		case score.Detail, score.Softens, score.Raises:
			out.Beside = append(out.Beside, reason)
		default:
			out.Ignored = append(out.Ignored, reason)
		}
	}
	out.Outcomes = append(out.Outcomes, s.grading.Outcomes(&s.message.Likeness)...)
	out.Strength = s.grading.Strength(&s.message.Likeness)
	for _, e := range out.Verdict.Evidence {
		if strings.HasPrefix(e.Entry, linear.Folder) {
			out.Counted = append(out.Counted, Reason{Evidence: e, Pattern: c.linear.At(e.Entry)})
		}
	}
	out.Without = c.without(message, found, &out)
	return out
}

func reasonOf(message string, m *score.Message, f score.Finding) Reason {
	r := reasonFor(message, &m.Sentences[f.Sentence], f.Hit)
	if r.Cause = f.Cause; f.By != nil {
		by := reasonFor(message, &m.Sentences[f.Sentence], *f.By)
		r.By = &by
	}
	return r
}

func reasonFor(message string, s *score.Sentence, h score.Hit) Reason {
	first, last := &s.Words[h.From], &s.Words[h.To-1]
	return Reason{
		Evidence: Evidence{Start: first.Start, End: last.End, Text: message[first.From:last.To], Category: h.Entry.Category, Entry: h.Entry.Ref()},
		Name:     h.Entry.Name, Level: h.Entry.Level, Pattern: h.Entry.Source,
	}
}

func weightOf(v *Verdict, r *Reason) float64 {
	for _, e := range v.Evidence {
		if e.Start == r.Start && e.End == r.End && e.Entry == r.Entry {
			return e.Weight
		}
	}
	return 0
}

// without classifies the message again without each piece that may matter, and without
// all pieces of one kind where there are several: each may be enough by itself.
func (c *Classifier) without(message string, found findings, e *Explanation) []Without {
	list := []Without{}
	runes := []rune(message)
	for _, pieces := range combinations(e) {
		if len(list) == maxPieces {
			break
		}
		s := newScratch()
		rest := takenOut(runes, pieces)
		s.message.Text = rest
		c.read(s, rest)
		list = append(list, Without{Pieces: pieces, Verdict: c.grade(s, found)})
	}
	return list
}

// combinations are the pieces to leave out: one by one, then kind by kind.
func combinations(e *Explanation) (list [][]Reason) {
	var pieces []Reason
	kinds := map[string][]Reason{}
	var order []string
	add := func(kind string, r Reason) {
		same := func(p Reason) bool { return p.Start == r.Start && p.End == r.End }
		if !slices.ContainsFunc(pieces, same) {
			pieces = append(pieces, r)
		}
		if kind != "" && !slices.ContainsFunc(kinds[kind], same) {
			if kinds[kind] == nil {
				order = append(order, kind)
			}
			kinds[kind] = append(kinds[kind], r)
		}
	}
	for _, r := range e.Counted {
		add(score.FamilyName(r.Category), r)
	}
	for _, r := range e.Beside {
		add(string(r.Cause), r)
	}
	for _, r := range e.Ignored {
		if r.By != nil && r.Cause != score.Shadowed {
			add("", *r.By)
		}
	}
	for _, p := range pieces {
		list = append(list, []Reason{p})
	}
	for _, kind := range order {
		if len(kinds[kind]) > 1 {
			list = append(list, kinds[kind])
		}
	}
	return list
}

// blankWord stands for a word that was taken out: a sign that no lexicon knows, so that
// the words around it keep their distance.
const blankWord = '▯'

// takenOut returns the text with the words of the pieces taken out; their marks stay.
func takenOut(text []rune, pieces []Reason) string {
	gone := make([]bool, len(text))
	for _, p := range pieces {
		spoken := slices.ContainsFunc(text[p.Start:p.End], wordy)
		for i := p.Start; i < p.End; i++ {
			gone[i] = wordy(text[i]) || !spoken
		}
	}
	out := make([]rune, 0, len(text))
	for i, r := range text {
		switch {
		case !gone[i]:
			out = append(out, r)
		case i == 0 || !gone[i-1]:
			out = append(out, blankWord)
		}
	}
	return string(out)
}

func wordy(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || unicode.Is(unicode.So, r) || r >= 0x1F000
}
