package score

import "rahu/lexicons"

// Cause tells why a hit does not count, or what one does that grades nothing by itself.
type Cause string

// The causes. Counts is that of a hit that counts.
const (
	Counts   Cause = ""
	Innocent Cause = "innocent" // inside a harmless phrase
	Shadowed Cause = "shadowed" // another hit takes the same words
	Negated  Cause = "negated"
	Reported Cause = "reported" // somebody else said so
	Quoted   Cause = "quoted"
	Named    Cause = "named" // a proper name
	Past     Cause = "past"
	Play     Cause = "play"  // film, game, match
	Aimed    Cause = "aimed" // abuse that means nobody but the speaker
	Alone    Cause = "alone" // a detail of a threat, or a weapon at hand, with nothing beside it

	Detail  Cause = "detail"  // a detail that counts
	Softens Cause = "softens" // a condition, or a diminisher
	Raises  Cause = "raises"  // an intensifier
)

// Finding is a hit that an explanation tells of.
type Finding struct {
	Sentence int
	Hit      Hit
	Cause    Cause
	By       *Hit // the hit of the same sentence that is to blame, or nil
}

// Explain returns what was found in a message that was graded with the same scratch: the
// hits that count and those that do not, and the details, conditions, intensifiers and
// diminishers that bear on those that count. It is not for the hot path.
func (g *Grader) Explain(m *Message, s *Scratch) []Finding {
	list := s.tally.tone()
	for at := range m.Sentences {
		sentence := &m.Sentences[at]
		s.scopes.sort(sentence)
		for _, h := range s.scopes.content {
			f := g.finding(at, sentence, &s.scopes, h)
			if h.family == peril && f.Cause == Counts && s.alone(at, h.Entry, h.From) {
				f.Cause = Alone
			}
			list = append(list, f)
		}
		list = append(list, besides(at, list, &s.scopes)...)
	}
	return details(m, list)
}

// tone returns what told, where that decided.
func (t *tally) tone() (list []Finding) {
	if !t.told {
		return nil
	}
	for _, h := range t.scratch.told {
		list = append(list, Finding{Sentence: h.at, Hit: h.Hit})
	}
	return list
}

func (g *Grader) finding(at int, sentence *Sentence, s *scopes, h Hit) Finding {
	f := Finding{Sentence: at, Hit: h}
	cause, by := g.dismissed(sentence, s, &h)
	if f.Cause = cause; by != nil {
		copied := *by // the scopes' memory is used again
		f.By = &copied
	}
	if cause == Counts && h.family == abuse && severity(h.Entry, sentence.aim(h)) == 0 {
		f.Cause = Aimed
	}
	return f
}

// besides are a sentence's scope words that bear on one of its hits that count.
func besides(at int, found []Finding, s *scopes) (list []Finding) {
	seen := map[Hit]bool{}
	add := func(h *Hit, cause Cause) {
		if h != nil && !seen[*h] {
			seen[*h] = true
			list = append(list, Finding{Sentence: at, Hit: *h, Cause: cause})
		}
	}
	for _, f := range found {
		if f.Sentence != at || f.Cause != Counts {
			continue
		}
		switch family := f.Hit.family; {
		case family == anger:
			add(beside(s.stronger, f.Hit), Raises)
			add(beside(s.weaker, f.Hit), Softens)
		case family == threat && f.Hit.Entry.Level == 4:
			add(s.conditional(), Softens)
		}
	}
	return list
}

// details adds the details of threats, which count beside a threat in the same sentence
// or the next one.
func details(m *Message, list []Finding) []Finding {
	threats := map[int]bool{}
	for _, f := range list {
		if f.Cause == Counts && detailed(f.Hit.Entry) {
			threats[f.Sentence] = true
		}
	}
	for at := range m.Sentences {
		for _, h := range m.Sentences[at].Hits {
			if h.Entry.Category != "axis" {
				continue
			}
			f := Finding{Sentence: at, Hit: h, Cause: Alone}
			if threats[at] || threats[at-1] || threats[at+1] {
				f.Cause = Detail
			}
			list = append(list, f)
		}
	}
	return list
}

// detailed is true for entries whose grade the details beside them may raise.
func detailed(e *lexicons.Entry) bool {
	f := familyOf(e)
	return f == selfHarm || f == threat && e.Level >= 2
}

// FamilyName returns what a category is graded as: anger, abuse, threat or self_harm, or
// "" for what has no grade of its own.
func FamilyName(category string) string {
	return [...]string{other: "", anger: "anger", abuse: "abuse", threat: "threat", selfHarm: "self_harm", peril: "threat"}[familyOf(&lexicons.Entry{Category: category})]
}

// Replaces reports whether o takes e's place wherever both are found in the same words.
func Replaces(o, e *lexicons.Entry) bool {
	switch e.Category {
	case "scope", "axis", "innocent", "class":
		return false
	}
	f := familyOf(e)
	switch o.Category {
	case "innocent":
		return covers(o.Name, &Hit{Entry: e, family: f})
	case "scope", "axis":
		return false
	}
	h, by := Hit{Entry: e, To: 1, family: f}, Hit{Entry: o, To: 1, family: familyOf(o)}
	return h.sameKind(&by) && outranks(&by, &h)
}
