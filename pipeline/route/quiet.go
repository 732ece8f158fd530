package route

import "time"

// Calmed says that the ladder came down although nobody said anything: from one step to
// another, or off the ladder where To is empty.
type Calmed struct {
	From string `json:"from"`
	To   string `json:"to,omitempty"`
}

// pauses returns how many of the pauses that lead one rung down have passed since the
// customer's last turn.
func (l *ladder) pauses(s *State, now time.Time) int {
	return int(max(now.Unix()-s.At, 0) / int64(l.down.quiet.Seconds()))
}

// calmsAt returns when the ladder comes down next if nobody says anything, zero where a
// desk need not be told: below the first boundary there is nothing to take back.
func (r *Router) calmsAt(s *State, now time.Time) time.Time {
	l := &r.playbook.ladder
	n := l.pauses(s, now)
	if at := l.boundary(); at < 0 || l.find(s.Rung)-n < at {
		return time.Time{}
	}
	return time.Unix(s.At, 0).Add(time.Duration(n+1) * l.down.quiet)
}

// quieted tells that a pause has led the ladder down. The state stays as it is: the next
// turn sees the same pause. A clock that a later turn overtook has Seen set.
func (r *Router) quieted(s State, c Clock, turn Turn, now time.Time) (State, Decision) {
	l := &r.playbook.ladder
	d := r.quiet(r.pause(s, now.Unix()), turn, "ladder_quiet")
	n := l.pauses(&s, now)
	if n == 0 || s.Rung == "" {
		d.Seen = true
		return s, d
	}
	from, to := l.find(l.lower(s, n-1).Rung), l.find(l.lower(s, n).Rung)
	if from == to { // a clock that came late, after the end of the ladder
		from = l.find(s.Rung)
	}
	d.Calmed = &Calmed{From: l.step(from), To: l.step(to)}
	d.CalmsAt = r.calmsAt(&s, now)
	s.Sequence = c.Input
	return s, d
}

// step returns the step of a place on the ladder; below the first rung it is empty.
func (l *ladder) step(place int) string {
	if place < 0 {
		return ""
	}
	return l.rungs[place].step
}
