package route

import "time"

// Clock says that the time to answer a recommendation has run out.
type Clock struct {
	Input    uint64 // its own sequence among the inputs
	Sequence uint64 // of the input that the recommendation answered
	Action   string // that was recommended
	Lang     string // of the customer
}

// open tells whether nobody has confirmed, taken or dismissed a recommendation.
func (s State) open(sequence uint64, action string) bool {
	for _, answered := range s.Answered {
		if answered == sequence {
			return false
		}
	}
	if action == CallPolice {
		return sequence > s.PoliceTaken
	}
	return sequence > s.ManagerTaken
}

// Overdue returns the state after a clock has run out, and what to recommend: that
// the manager looks, unless the recommendation was answered meanwhile; then the
// Decision has Seen set and nothing is recommended. A conversation that is not hot
// any more, and so cannot tell, goes to the manager too.
func (r *Router) Overdue(s State, c Clock, now time.Time) (State, Decision) {
	turn := Turn{Sequence: c.Input}
	turn.Verdict.Lang.Code = c.Lang
	if s.seen(c.Input) || !s.open(c.Sequence, c.Action) {
		d := r.quiet(s, turn, "seen")
		d.Seen = true
		return s, d
	}
	d := r.quiet(s, turn, "overdue")
	book := r.guidance.in(c.Lang)
	d.Action, d.Situation = InvolveManager, InvolveManager
	d.NeedsConfirmation = c.Action == CallPolice
	d.Next = r.next(s, &choice{action: InvolveManager, situation: InvolveManager, next: c.Action})
	d.Say, d.Guidance = book.say[InvolveManager], book.tips[InvolveManager]
	if !s.Hot() {
		return s, d
	}
	s = s.answer(c.Sequence)
	s.Sequence, s.Overdue, s.OverdueAction = c.Input, c.Sequence, c.Action
	if s.Manager == 0 {
		s.Manager = c.Input
	}
	return s, d
}
