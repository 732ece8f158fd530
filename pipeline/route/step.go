package route

import "time"

// Step takes a turn and returns the conversation's next state and what to
// recommend. It depends on its arguments alone. A turn whose sequence the state
// has seen changes nothing and gives a Decision with Seen set. The turn's time
// is when it was sent, but never in the future and never before the former
// turn; now is where RespondBy counts from.
func (r *Router) Step(s State, t Turn, now time.Time) (State, Decision) {
	if s.seen(t.Sequence) {
		d := r.quiet(s, t, "seen")
		d.Seen = true
		return s, d
	}
	at := s.moment(t.At, now)
	if t.Role == "agent" {
		return r.listen(s, t, at)
	}
	s = r.pause(s, at)
	f := r.playbook.read(&s, &t.Verdict)
	c := r.choose(&s, &f, t.Channel)
	next := r.remember(s, t.Sequence, at, &f, &c)
	d := r.decide(&s, &next, &t, &f, &c, now)
	return next, d
}

// choice is what the playbook picks for a turn.
type choice struct {
	rule      string
	action    string
	step      string
	situation string
	channel   string // the channel step
	respondBy time.Duration
	wait      time.Duration
	next      string // the action that the rule announces; empty: the ladder says it
	warns     bool
	again     bool // for complaining again and again
	deferred  bool // the police was left to the manager
	police    bool // the turn is one for the police, whoever decides
	lasts     bool // for an earlier threat or risk that is not settled
	ladder    bool
	place     int    // on the ladder, where it was chosen
	also      string // the situation of a step that goes along; empty: none
	rude      int    // rude turns that have not yet made a step
}

// choose returns the first rule that fits, or what an earlier threat asks for.
func (r *Router) choose(s *State, f *reading, channel string) choice {
	return r.lasts(s, f, r.fitting(s, f, channel))
}

// fitting returns the choice of the first rule that fits.
func (r *Router) fitting(s *State, f *reading, channel string) choice {
	if f.abstained {
		return choice{action: None, situation: None, channel: None}
	}
	for i := range r.playbook.rules {
		rule := &r.playbook.rules[i]
		if rule.ladder {
			if f.insult > 0 && f.selfHarm == 0 {
				return r.onLadder(s, f, rule.id, channel)
			}
		} else if rule.when.fits(f) {
			return r.together(s, r.byRule(rule, f), f, channel)
		}
	}
	return choice{action: None, situation: None, channel: None}
}

// together returns what complaining again and again and an insult in the same turn
// lead to: the ladder's choice where it is as grave, since it says what happens to the
// contact as well; else the rule's, with the ladder's step and what to say for it.
func (r *Router) together(s *State, c choice, f *reading, channel string) choice {
	if !c.again || f.insult == 0 || f.selfHarm > 0 {
		return c
	}
	l := r.onLadder(s, f, r.playbook.ladderRule, channel)
	if rank(l.action) >= rank(c.action) {
		l.again = true
		return l
	}
	c.ladder, c.place, c.rude, c.step, c.also = true, l.place, l.rude, l.step, l.situation
	return c
}

// byRule returns the choice of a rule, with the police where the protocol
// allows it.
func (r *Router) byRule(rule *rule, f *reading) choice {
	c := choice{
		rule: rule.id, action: rule.action, situation: r.situation(rule.situation, f), channel: None,
		respondBy: rule.respondBy, next: r.allowed(rule.next), warns: rule.warns,
		again: rule.when.complaints > 0, police: rule.action == CallPolice,
	}
	if allowed := r.allowed(c.action); allowed != c.action {
		c.action, c.situation, c.deferred = allowed, "involve_manager.threat", true
	}
	return c
}

// allowed returns the action that the police protocol leaves of an action.
func (r *Router) allowed(action string) string {
	if action == CallPolice && r.playbook.police != "recommend" {
		return InvolveManager
	}
	return action
}

// situation returns the guidance key, chosen by cause where the playbook says so.
func (r *Router) situation(name string, f *reading) string {
	if name == "cause" {
		return r.playbook.cause(f)
	}
	return name
}

// onLadder returns the choice of the ladder for an insult.
func (r *Router) onLadder(s *State, f *reading, rule, channel string) choice {
	place, rude := r.playbook.ladder.climb(s, f.insult)
	g := &r.playbook.ladder.rungs[place]
	c := choice{
		rule: rule, action: g.action, step: g.step, situation: r.situation(g.situation, f), channel: None,
		respondBy: g.respondBy, wait: g.wait, ladder: true, place: place, rude: rude,
	}
	if step, ok := g.channels[channel]; ok {
		c.channel = step
	}
	return c
}

// climb returns where an insult of that severity leads, and the rude turns
// that have not yet made a step.
func (l *ladder) climb(s *State, severity int) (place, rude int) {
	at, start := l.find(s.Rung), l.start[severity]
	switch {
	case severity > 1:
		return max(start, l.above(at, s.Manager > 0)), 0
	case at < start:
		return start, 1
	case s.Rude+1 >= l.rudeTurns:
		return l.above(at, s.Manager > 0), 0
	default:
		return at, s.Rude + 1
	}
}

// listen takes an agent's turn: context, never scored. A boundary that was said
// counts like one that was recommended.
func (r *Router) listen(s State, t Turn, at int64) (State, Decision) {
	if !s.Hot() && !t.Boundary {
		return State{}, r.quiet(State{}, t, "agent_turn")
	}
	if !s.Hot() {
		s.Turn, s.At = 1, at
	}
	s.Sequence = t.Sequence
	if !t.Boundary {
		return s, r.quiet(s, t, "agent_turn")
	}
	s = r.playbook.ladder.said(s, t.Sequence)
	return s, r.quiet(s, t, "boundary_said")
}

// said returns the state after a boundary was set by the agent.
func (l *ladder) said(s State, sequence uint64) State {
	if place := l.boundary(); l.find(s.Rung) < place {
		s = l.raise(s, place, sequence)
	}
	s.Warned = s.Warned || s.Threat > 0
	return s
}

// quiet returns a decision without an action.
func (r *Router) quiet(s State, t Turn, code string) Decision {
	book := r.guidance.in(t.Verdict.Lang.Code)
	return Decision{
		Action: None, Situation: None, ChannelStep: None, Turn: s.Turn, Policy: r.policy,
		Why: []Reason{r.texts.why[code]}, Next: r.next(&s, &choice{situation: None}),
		Say: book.say[None], Guidance: book.tips[None],
	}
}
