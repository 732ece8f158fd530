package route

import "time"

// lasting says how long a threat for which the police is recommended, or a risk that
// somebody harms himself, stays grave. The zero value is that it does not.
type lasting struct {
	from        int // the least grade; 0 where the rules say it
	policeTurns int // so many turns after a threat are for the police as well, unless they show calm
	calmTurns   int
	quiet       time.Duration
	respondBy   time.Duration
}

// What stands in Decision.Rule where a threat or a risk of earlier decided.
const (
	lastingRule = "threats.lasting"
	riskRule    = "self_harm.lasting"
)

// What a turn adds towards the end of an alarm: one that says nothing of the mood, as
// "I am on my way", and an angry one are half of one that shows that the customer calmed.
const (
	soothesCalm  = 2
	soothesBlank = 1
)

// soothing are the signals that the customer calmed.
var soothing = mask(signalBits, []string{"thanks", "praise", "calm", "apology"})

// soothed returns how far a turn brings an alarm to its end from where it was, and whether
// it is over. What we cannot read leaves it where it is; by are the signals that show calm.
func (l *lasting) soothed(points int, f *reading, by uint32) (int, bool) {
	switch {
	case f.unread:
		return points, false
	case f.calm() && f.signals&by != 0:
		points += soothesCalm
	default:
		points += soothesBlank
	}
	end := soothesCalm * l.calmTurns
	return min(points, end), points >= end
}

// alarm sets what the conversation knows of an earlier threat: who apologises ends it at
// once; a threat, an insult or a risk begins it anew.
func (r *reading) alarm(s *State, l *lasting) {
	switch {
	case s.Alarm == 0:
	case r.hostile() || r.selfHarm > 0:
		r.alarmed = true
	case r.signals&apologyBit != 0 && r.anger <= 1:
	default:
		points, over := l.soothed(s.Soothed, r, soothing)
		r.soothed, r.alarmed = points, !over
	}
}

// farewells are the signals of calm that may take leave of life.
var farewells = mask(signalBits, []string{"thanks", "apology"})

// worry sets what the conversation knows of an earlier risk. Thanks and an apology end it no
// sooner than any other words do.
func (r *reading) worry(s *State, l *lasting) {
	switch {
	case s.Risk == 0:
	case r.selfHarm > 0:
		r.worried = true
	default:
		points, over := l.soothed(s.Eased, r, soothing&^farewells)
		r.eased, r.worried = points, !over
	}
}

// lasts returns the choice while a threat for which the police was recommended, or a risk,
// is not settled. After a threat a veiled one is as grave, and so is what answers it without
// any calm ("call whom you like"); anything else is for the manager at least.
func (r *Router) lasts(s *State, f *reading, c choice) choice {
	veiled := f.threat >= 2 && f.kinds&grievances == 0
	switch {
	case c.police:
		return c
	case !f.alarmed:
		return r.worries(f, c)
	case (veiled || r.defies(s, f)) && r.police != nil:
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

// defies tells whether the turn answers a threat for the police without any calm.
func (r *Router) defies(s *State, f *reading) bool {
	return s.Soothed < soothesBlank*r.playbook.lasting.policeTurns && !f.abstained && (f.hostile() || f.signals&soothing == 0)
}

// worries returns the choice while a risk is not settled: the manager at least.
func (r *Router) worries(f *reading, c choice) choice {
	if !f.worried || rank(c.action) >= rank(InvolveManager) {
		return c
	}
	return choice{
		action: InvolveManager, situation: "involve_manager.self_harm", channel: None, rule: riskRule, lasts: true,
		respondBy: r.playbook.risk.respondBy, next: InvolveManager,
	}
}

// worry sets the risk that the turn shows, keeps or ends.
func (s *State) worry(sequence uint64, f *reading, l *lasting) {
	switch {
	case l.calmTurns > 0 && f.selfHarm >= l.from:
		s.Risk, s.Eased = sequence, 0
	case f.worried:
		s.Eased = f.eased
	default:
		s.Risk, s.Eased = 0, 0
	}
}

// alarm sets the alarm that the turn raises, keeps or ends.
func (s *State) alarm(sequence uint64, f *reading, c *choice, l *lasting) {
	switch {
	case c.police && l.calmTurns > 0:
		s.Alarm, s.Soothed = sequence, 0
	case f.alarmed:
		s.Soothed = f.soothed
	default:
		s.Alarm, s.Soothed = 0, 0
	}
}
