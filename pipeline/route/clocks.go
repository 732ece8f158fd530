package route

import "time"

// The kinds of clock: until when somebody has to answer a recommendation, when its
// channel step is to be taken, what was promised to the customer about it, and when the
// ladder comes down by itself.
const (
	ClockAnswer        = ""
	ClockWait          = "wait"
	ClockCall          = "call"
	ClockWrittenAnswer = "written_answer"
	ClockQuiet         = "quiet"
)

// promised are the situations of what is promised, by the clock's kind.
var promised = map[string]string{
	ClockCall: "empathize.call_back", ClockWrittenAnswer: "empathize.written_answer",
}

// Clock says that a clock of a recommendation has run out.
type Clock struct {
	Kind     string
	Input    uint64 // its own sequence among the inputs
	Sequence uint64 // of the input that the recommendation answered
	Action   string // that was recommended
	Step     string
	Channel  string // the channel step that was recommended
	Lang     string // of the customer
	Tenant   string // of the recommendation
	On       string // the channel in which its conversation is led
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

// Due returns the state after a clock has run out, and what to recommend. What
// nobody answered goes to the manager; a conversation that is not hot any more, and
// so cannot tell, does too. A channel step is recommended again when its wait is
// over, unless somebody answered or the customer came down. What was promised is
// recommended when it is due, whatever happened meanwhile. A pause that leads the ladder
// down is told, so that a desk need not wait for the customer to see it. A clock that means nothing
// any more has Seen set. The ladder that Next speaks of has come down by now.
func (r *Router) Due(s State, c Clock, now time.Time) (State, Decision) {
	turn := Turn{Sequence: c.Input}
	turn.Verdict.Lang.Code = c.Lang
	switch {
	case s.seen(c.Input):
	case c.Kind == ClockQuiet:
		return r.quieted(s, c, turn, now)
	case promised[c.Kind] != "":
		return r.kept(s, c, turn, now)
	case c.Kind == ClockWait && r.stands(s, c, now):
		return r.waited(s, c, turn, now)
	case c.Kind == ClockAnswer && s.open(c.Sequence, c.Action):
		return r.overdue(s, c, turn, now)
	}
	d := r.quiet(s, turn, "seen")
	d.Seen = true
	return s, d
}

// overdue returns what becomes of a recommendation that nobody answered.
func (r *Router) overdue(s State, c Clock, turn Turn, now time.Time) (State, Decision) {
	d := r.reminder(s, turn, "overdue", &choice{action: InvolveManager, situation: InvolveManager, next: c.Action}, now)
	d.NeedsConfirmation = c.Action == CallPolice
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

// stands tells whether the wait before a channel step was in vain: nobody answered,
// no later turn was, and the customer did not come down from that step.
func (r *Router) stands(s State, c Clock, now time.Time) bool {
	l := &r.playbook.ladder
	place := l.find(r.pause(s, now.Unix()).Rung)
	return s.open(c.Sequence, c.Action) && s.Advised <= c.Sequence && s.Cool == 0 &&
		place >= 0 && l.rungs[place].step == c.Step
}

// waited returns the channel step whose time has come.
func (r *Router) waited(s State, c Clock, turn Turn, now time.Time) (State, Decision) {
	d := r.reminder(s, turn, "wait_over", &choice{action: c.Action, situation: "involve_manager.end", channel: c.Channel}, now)
	d.Step, d.ChannelStep = c.Step, c.Channel
	d.NeedsConfirmation = confirmed(&choice{action: c.Action, channel: c.Channel})
	s.Sequence = c.Input
	return s, d
}

// kept returns what was promised and is due. The conversation is remembered from
// here on, so that an answer to it counts.
func (r *Router) kept(s State, c Clock, turn Turn, now time.Time) (State, Decision) {
	d := r.reminder(s, turn, "promise_due", &choice{action: Empathize, situation: promised[c.Kind]}, now)
	if r.playbook.promises > 0 {
		d.RespondBy = now.Add(r.playbook.promises)
	}
	if s = r.pause(s, now.Unix()); !s.Hot() {
		s.Turn, s.At = 1, now.Unix()
	}
	s.Sequence = c.Input
	d.Turn = s.Turn
	return s, d
}

// reminder returns a decision that no turn led to.
func (r *Router) reminder(s State, turn Turn, code string, c *choice, now time.Time) Decision {
	s = r.pause(s, now.Unix())
	d := r.quiet(s, turn, code)
	book := r.guidance.in(turn.Verdict.Lang.Code)
	d.Action, d.Situation = c.action, c.situation
	d.Next, d.Say, d.Guidance = r.next(&s, c), book.say[c.situation], book.tips[c.situation]
	return d
}
