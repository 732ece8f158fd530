package score

import (
	"rahu/lexicons"
)

// family groups categories within which a longer hit takes the place of a shorter one.
type family uint8

const (
	other family = iota
	anger
	abuse
	threat
	selfHarm
	peril // a weapon at hand, somebody who is waited for

	families
)

func familyOf(e *lexicons.Entry) family {
	switch e.Category {
	case "anger":
		return anger
	case "profanity", "insult", "degradation", "harassment", "hate", "death_wish":
		return abuse
	case "violence", "bomb", "arson", "property", "sexual", "stalking", "legal", "publicity", "regulator", "grievance":
		return threat
	case "self_harm":
		return selfHarm
	case "peril":
		return peril
	}
	return other
}

// scopes sorts a sentence's hits by what they do.
type scopes struct {
	content   []Hit
	innocent  []Hit
	negation  []Hit
	after     []Hit
	reported  []Hit
	past      []Hit
	stronger  []Hit
	weaker    []Hit
	axes      []Hit
	condition []Hit
	play      []Hit
}

// reset empties the lists and keeps their memory.
func (s *scopes) reset() {
	*s = scopes{content: s.content[:0], innocent: s.innocent[:0], negation: s.negation[:0], after: s.after[:0], reported: s.reported[:0],
		past: s.past[:0], stronger: s.stronger[:0], weaker: s.weaker[:0], axes: s.axes[:0], condition: s.condition[:0], play: s.play[:0]}
}

func (s *scopes) sort(sentence *Sentence) {
	s.reset()
	for i := range sentence.Hits {
		h := sentence.Hits[i]
		if h.Entry.Called && !sentence.called(h) || h.Entry.Ironic && !sentence.ironic(h) {
			continue
		}
		switch h.Entry.Category {
		case "innocent":
			s.innocent = append(s.innocent, h)
		case "axis":
			s.axes = append(s.axes, h)
		case "tone": // weighed over the whole message, see tell
		case "scope":
			s.scope(h)
		default:
			h.family, h.at = familyOf(h.Entry), uint16(i)
			s.content = append(s.content, h)
		}
	}
}

func (s *scopes) scope(h Hit) {
	switch h.Entry.Name {
	case "negation":
		s.negation = append(s.negation, h)
	case "negation_after":
		s.after = append(s.after, h)
	case "reported":
		s.reported = append(s.reported, h)
	case "past":
		s.past = append(s.past, h)
	case "intensifier":
		s.stronger = append(s.stronger, h)
	case "diminisher":
		s.weaker = append(s.weaker, h)
	case "play":
		s.play = append(s.play, h)
	case "conditional":
		s.condition = append(s.condition, h)
	}
}

// standing appends to left the content hits that count: not inside an innocent phrase or a
// longer hit of the same family, not negated, reported, quoted, past or play.
//
// It notes in known the families of which hits are dismissed by what stands around them, and
// in the sentence's hits what became of each.
func (g *Grader) standing(left []Hit, sentence *Sentence, s *scopes, known *[families]bool) []Hit {
	for i := range s.content {
		h := &s.content[i]
		switch cause, _ := g.dismissed(sentence, s, h); cause {
		case Counts:
			left = append(left, *h)
		case Shadowed:
			sentence.Hits[h.at].Standing = Overshadowed
		default:
			known[h.family], sentence.Hits[h.at].Standing = true, Dismissed
		}
	}
	return left
}

// dismissed tells why a hit does not count, and which hit is to blame where one is.
func (g *Grader) dismissed(sentence *Sentence, s *scopes, h *Hit) (Cause, *Hit) {
	if by := s.excused(h); by != nil {
		return Innocent, by
	}
	if by := g.shadowed(sentence, s, h); by != nil {
		return Shadowed, by
	}
	if by := g.negated(sentence, s, h); by != nil {
		return Negated, by
	}
	return s.told(sentence, h)
}

// excused returns the innocent phrase that a hit lies inside, or nil.
func (s *scopes) excused(h *Hit) *Hit {
	for i := range s.innocent {
		if in := &s.innocent[i]; in.From <= h.From && h.To <= in.To && covers(in.Entry.Name, h) {
			return in
		}
	}
	return nil
}

// complaint reports whether an entry is a signal that an innocent phrase of anger takes with it.
func complaint(e *lexicons.Entry) bool {
	return e.Category == "signal" && (e.Name == "repeat_contact" || e.Name == "waiting" || e.Name == "ignored" || e.Name == "cheated" || e.Name == "accusation")
}

// conditional returns a condition of the sentence that is no part of an innocent
// phrase ("as soon as" may be one where "as" alone is a condition), or nil.
func (s *scopes) conditional() *Hit {
	for i := range s.condition {
		h, inside := &s.condition[i], false
		for _, in := range s.innocent {
			inside = inside || (in.Entry.Name == "" || in.Entry.Name == "all" || in.Entry.Name == "conditional") && in.From <= h.From && h.To <= in.To
		}
		if !inside {
			return h
		}
	}
	return nil
}

// covers is true where an innocent phrase of that name takes out a hit of that kind.
func covers(name string, h *Hit) bool {
	f := h.family
	switch name {
	case "request":
		return h.Entry.Category == "request"
	case "threat":
		return f == threat || f == selfHarm || f == peril
	case "violence":
		return f == threat || f == peril
	case "abuse":
		return f == abuse
	case "anger":
		return f == anger || complaint(h.Entry)
	case "conditional":
		return false
	}
	return f != other
}

// shadowed returns another hit of the family that takes the same words, or nil: the longer
// one counts, of two equally long ones the graver, of two equal ones the one that says who
// is meant, then the first. A hit that is negated by some of its own words takes no other's.
func (g *Grader) shadowed(sentence *Sentence, s *scopes, h *Hit) *Hit {
	for i := range s.content {
		o := &s.content[i]
		if o.family != h.family || o.From > h.From || o.To < h.To || !h.sameKind(o) || !outranks(o, h) {
			continue
		}
		by := g.negated(sentence, s, o)
		if inside := by != nil && by.From >= o.From && by.To <= o.To; !inside {
			return o // what negates all of its words negates these too
		}
	}
	return nil
}

// outranks is true where o, which takes all of h's words, counts in its place.
func outranks(o, h *Hit) bool {
	if o.To-o.From > h.To-h.From {
		return h.family == anger || h.family == other || o.Entry.Level >= h.Entry.Level
	}
	if graver(o.Entry, h.Entry) != graver(h.Entry, o.Entry) {
		return graver(o.Entry, h.Entry)
	}
	if (o.Entry.Aim == "") != (h.Entry.Aim == "") {
		return o.Entry.Aim != ""
	}
	return before(o.Entry, h.Entry)
}

func (h *Hit) sameKind(o *Hit) bool {
	return o.family == h.family && (h.family != other || h.Entry.Category == o.Entry.Category && h.Entry.Name == o.Entry.Name)
}

// graver compares levels, and within a level the weights where both entries give one.
func graver(a, b *lexicons.Entry) bool {
	if a.Level == b.Level && a.Weighted && b.Weighted {
		return a.Weight > b.Weight
	}
	return a.Level > b.Level
}

func before(a, b *lexicons.Entry) bool {
	if a.File != b.File {
		return a.File < b.File
	}
	return a.Line < b.Line
}

// negated returns the negation that stands close before the hit, inside it, or, for
// negation_after, close behind it, in the same clause; or nil.
func (g *Grader) negated(sentence *Sentence, s *scopes, h *Hit) *Hit {
	praise := h.Entry.Category == "signal" && h.Entry.Name == "praise" // "not satisfied with" is none
	if h.Entry.KeepNeg || h.Entry.Category == "signal" && !praise || h.Entry.Category == "request" {
		return nil
	}
	for i := range s.negation {
		n := &s.negation[i]
		reach := g.w.reachNegation
		if n.Entry.Reach > 0 {
			reach = n.Entry.Reach
		}
		if n.From >= h.From && n.To <= h.To && (n.From > h.From || n.To < h.To) && !praise {
			return n
		}
		if s.ofCondition(n, h) {
			continue
		}
		if n.To <= h.From && h.From-n.To < reach && !sentence.clauseBreak(n.To-1, h.From) {
			return n
		}
	}
	for i := range s.after {
		n := &s.after[i]
		if n.From >= h.To && n.From-h.To < g.w.reachAfter && !sentence.clauseBreak(h.To-1, n.From) {
			return n
		}
	}
	return nil
}

// ofCondition reports whether a negation belongs to a condition before a threat: "if you do
// not pay I kill you", without a comma.
func (s *scopes) ofCondition(n *Hit, h *Hit) bool {
	if f := familyOf(h.Entry); f != threat && f != selfHarm || h.From < n.To || h.From == n.To && n.To-n.From < 2 {
		return false // "if not killed": the threat itself is negated
	}
	for i := range s.condition {
		if c := &s.condition[i]; c.From < n.From && n.From-c.To < 5 && c.To <= n.To {
			return true
		}
	}
	return false
}

// clauseBreak reports whether a comma or its like stands between two words.
func (s *Sentence) clauseBreak(from, to int) bool {
	for i := max(0, from); i < to && i < len(s.Words); i++ {
		if s.Words[i].Clause {
			return true
		}
	}
	return false
}

// told dismisses abuse and threats that somebody else said, that are quoted, that
// tell of the past or belong to a film or a game.
func (s *scopes) told(sentence *Sentence, h *Hit) (Cause, *Hit) {
	f := h.family
	if f != abuse && f != threat && f != selfHarm && f != peril {
		return Counts, nil
	}
	if f != selfHarm {
		for i := range s.reported {
			if s.reported[i].To <= h.From {
				return Reported, &s.reported[i]
			}
		}
		if sentence.quoted(h) {
			return Quoted, nil
		}
	}
	if f == abuse {
		if sentence.named(h) {
			return Named, nil
		}
		return Counts, nil
	}
	if by := s.playing(sentence, h); by != nil {
		return Play, by
	}
	if by := near(s.past, h); by != nil && !h.Entry.KeepPast {
		return Past, by
	}
	return Counts, nil
}

// playing returns the film or game that a threat belongs to, or nil. What the speaker says of
// himself or to the one addressed is none where the game is named in another clause: "you
// closed my game account, I will find you".
func (s *scopes) playing(sentence *Sentence, h *Hit) *Hit {
	if h.Entry.Level < 2 {
		return nil
	}
	for i := range s.play {
		p := &s.play[i]
		apart := p.To <= h.From && sentence.clauseBreak(p.To-1, h.From) || p.From >= h.To && sentence.clauseBreak(h.To-1, p.From)
		if !apart || !sentence.addressed(h) {
			return p
		}
	}
	return nil
}

// addressed tells whether the hit's words name the speaker or the one addressed.
func (s *Sentence) addressed(h *Hit) bool {
	for _, w := range s.Words[h.From:h.To] {
		if w.Roles&(I|You|Agent) != 0 {
			return true
		}
	}
	return false
}

// near returns a hit of a scope within three words, or nil.
func near(scope []Hit, h *Hit) *Hit {
	for i := range scope {
		if p := &scope[i]; p.To > h.From-3 && p.From < h.To+3 {
			return p
		}
	}
	return nil
}

// quoted is true where all the hit's words stand in quotation marks and others do not.
func (s *Sentence) quoted(h *Hit) bool {
	for _, w := range s.Words[h.From:h.To] {
		if !w.Quoted {
			return false
		}
	}
	return true
}

// ironic is true where the hit and one more word at most stand between quotation marks, in
// small letters: what somebody said is longer.
func (s *Sentence) ironic(h Hit) bool {
	from, to := h.From, h.To
	for from > 0 && s.Words[from-1].Quoted {
		from--
	}
	for to < len(s.Words) && s.Words[to].Quoted {
		to++
	}
	return s.quoted(&h) && to-from <= h.To-h.From+1 && !s.Words[from].Upper
}
