package route

import "time"

// lasting says how long a threat for which the police is recommended stays grave. The
// zero value is that it does not.
type lasting struct {
	calmTurns int
	quiet     time.Duration
	respondBy time.Duration
}

// lastingRule stands in Decision.Rule where such a threat decided.
const lastingRule = "threats.lasting"

// What a turn adds towards the end of an alarm: one that says nothing of the mood, as
// "I am on my way", and an angry one are half of one that shows that the customer calmed.
const (
	soothesCalm  = 2
	soothesBlank = 1
)

// soothing are the signals that the customer calmed.
var soothing = mask(signalBits, []string{"thanks", "praise", "calm", "apology"})

// soothed returns how far a turn brings the alarm to its end, and whether it is over.
// Who apologises ends it at once; a threat, an insult or a risk begins it anew, and
// what we cannot read leaves it where it is.
func (l *lasting) soothed(s State, f *reading) (points int, over bool) {
	end := soothesCalm * l.calmTurns
	switch {
	case f.hostile() || f.selfHarm > 0:
		return 0, false
	case f.abstained:
		return s.Soothed, false
	case f.signals&apologyBit != 0 && f.anger <= 1:
		return end, true
	case f.calm() && f.signals&soothing != 0:
		points = s.Soothed + soothesCalm
	default:
		points = s.Soothed + soothesBlank
	}
	return min(points, end), points >= end
}

// alarm sets what the conversation knows of an earlier threat.
func (r *reading) alarm(s State, l *lasting) {
	if s.Alarm == 0 {
		return
	}
	points, over := l.soothed(s, r)
	r.soothed, r.alarmed = points, !over
}

// lasts returns the choice while a threat for which the police was recommended is not
// settled: a veiled threat is as grave as that one was, and anything else is for the
// manager at least.
func (r *Router) lasts(f *reading, c choice) choice {
	switch {
	case !f.alarmed || c.police:
		return c
	case f.threat >= 2 && f.kinds&grievances == 0 && r.police != nil:
		c = r.byRule(r.police, f)
		c.police = false // it adds nothing to the threat that it rests on
	case rank(c.action) < rank(InvolveManager):
		c = choice{
			action: InvolveManager, situation: "involve_manager.threat", channel: None,
			respondBy: r.playbook.lasting.respondBy, next: r.allowed(CallPolice),
		}
	default:
		return c
	}
	c.rule, c.lasts = lastingRule, true
	return c
}

// alarmed returns the state with the alarm that the turn sets, keeps or ends.
func alarmed(s State, sequence uint64, f *reading, c *choice, l *lasting) State {
	switch {
	case c.police && l.calmTurns > 0:
		s.Alarm, s.Soothed = sequence, 0
	case f.alarmed:
		s.Soothed = f.soothed
	default:
		s.Alarm, s.Soothed = 0, 0
	}
	return s
}
