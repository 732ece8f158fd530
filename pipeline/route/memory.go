package route

// grievances are the kinds of threat that are not of harm.
var grievances = mask(kindBits, []string{"legal", "publicity", "regulator"})

// remember returns the state after a customer's turn. A conversation that was
// never hot stays the zero state.
func (r *Router) remember(s State, sequence uint64, at int64, f *reading, c *choice) State {
	if !s.Hot() && c.action == None {
		return State{}
	}
	s.Sequence, s.At, s.Turn = sequence, at, bounded(s.Turn, 1)
	if f.abstained {
		s.advise(sequence, c)
		return s
	}
	s.Failures = f.failed
	if f.signals&capsBit != 0 {
		s.Caps = bounded(s.Caps, 1)
	} else {
		s.Plain = bounded(s.Plain, 1)
	}
	if !f.managed {
		s.Complaints = f.complaints
	}
	s = r.move(s, sequence, f, c)
	s.threaten(sequence, f, c)
	s.alarm(sequence, f, c, &r.playbook.lasting)
	s.worry(sequence, f, &r.playbook.risk)
	s.advise(sequence, c)
	return s
}

// move returns the state with the ladder where the turn leads it.
func (r *Router) move(s State, sequence uint64, f *reading, c *choice) State {
	l := &r.playbook.ladder
	switch {
	case c.ladder:
		if c.place > l.find(s.Rung) {
			s = l.raise(s, c.place, sequence)
		}
		s.Rude, s.Cool = c.rude, 0
		return s
	case f.hostile():
		s.Cool = 0
		return s
	default:
		return r.cool(s, f)
	}
}

// raise returns the state higher on the ladder; what was before is kept for
// feedback.
func (l *ladder) raise(s State, place int, sequence uint64) State {
	s.Before, s.Climbed = s.Rung, sequence
	s.Rung, s.Rude, s.Cool = l.id(place), 0, 0
	return s
}

// cool returns the state after a turn without hostility. Thanks and an apology
// lead down at once; otherwise it takes several turns, and more of them while
// the customer is still angry.
func (r *Router) cool(s State, f *reading) State {
	down := &r.playbook.ladder.down
	if f.signals&thanksBit != 0 && f.anger == 0 {
		s.Complaints, s.Failures = 0, 0
	}
	if rungs := down.atOnce(f); rungs > 0 {
		return r.playbook.ladder.lower(s, rungs)
	}
	if s.Rung == "" {
		return s
	}
	if f.calm() {
		s.Cool += down.angryTurns
	} else {
		s.Cool += down.calmTurns
	}
	if s.Cool >= r.cooled {
		return r.playbook.ladder.lower(s, 1)
	}
	return s
}

// atOnce returns how many rungs an apology or thanks lead down.
func (d *descent) atOnce(f *reading) int {
	rungs := 0
	if f.signals&apologyBit != 0 && f.anger <= 1 {
		rungs = d.apology
	}
	if f.signals&thanksBit != 0 && f.anger <= 1 {
		rungs = max(rungs, d.thanks)
	}
	return rungs
}

// lower returns the state so many rungs down.
func (l *ladder) lower(s State, rungs int) State {
	if rungs == 0 {
		return s
	}
	s.Rung = l.id(max(l.find(s.Rung)-rungs, -1))
	s.Rude, s.Cool, s.Before, s.Climbed = 0, 0, "", 0
	return s
}

// pause returns the state after the time that passed since the customer's last
// turn.
func (r *Router) pause(s State, at int64) State {
	if !s.Hot() {
		return State{}
	}
	down := &r.playbook.ladder.down
	gap := max(at-s.At, 0)
	if gap >= int64(down.forget.Seconds()) {
		return State{}
	}
	if s.Alarm > 0 && gap >= int64(r.playbook.lasting.quiet.Seconds()) {
		s.Alarm, s.Soothed = 0, 0
	}
	if s.Risk > 0 && gap >= int64(r.playbook.risk.quiet.Seconds()) {
		s.Risk, s.Eased = 0, 0
	}
	return r.playbook.ladder.lower(s, int(gap/int64(down.quiet.Seconds())))
}

// threaten notes the turn's threat of harm, and whether the customer was warned after it.
func (s *State) threaten(sequence uint64, f *reading, c *choice) {
	if f.threat >= 2 && f.kinds&grievances == 0 {
		if f.threat > s.Threat {
			s.Threat, s.Threatened = f.threat, sequence
		}
		s.Warned = s.Warned || c.warns
	}
	s.Warned = s.Warned || s.Threat > 0 && c.action == SetBoundary
}

// advise notes what was recommended, which counts as done.
func (s *State) advise(sequence uint64, c *choice) {
	if c.action != None {
		s.Advised = sequence
	}
	if rank(c.action) >= rank(InvolveManager) && s.Manager == 0 {
		s.Manager = sequence
	}
}
