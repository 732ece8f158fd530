package route

// Feedback is what an agent says about a recommendation.
type Feedback struct {
	Sequence uint64 // of the input that the recommendation answered
	Verdict  string // accepted, dismissed or wrong
	Taken    string // the action that was really taken; may be empty
}

// Feedback returns the state after an agent's word. A step that was dismissed
// or wrong does not count as taken: the ladder goes back to where it stood, and
// a threat that was none is forgotten. An action that was taken instead counts.
// Feedback about another turn than the latest step, or given twice, or for a
// conversation that is not hot, changes nothing.
func (r *Router) Feedback(s State, f Feedback) State {
	if !s.Hot() || f.Sequence == 0 || f.Sequence > s.Sequence {
		return s
	}
	if f.Verdict == "dismissed" || f.Verdict == "wrong" {
		s = takenBack(s, f)
	}
	switch f.Taken {
	case SetBoundary:
		if s.Climbed <= f.Sequence {
			s = r.playbook.ladder.said(s, f.Sequence)
		}
	case InvolveManager, CallPolice:
		if s.Manager == 0 {
			s.Manager = f.Sequence
		}
	}
	return s
}

// takenBack returns the state without the step that the input led to.
func takenBack(s State, f Feedback) State {
	if s.Climbed == f.Sequence {
		s.Rung, s.Before, s.Climbed, s.Cool, s.Rude = s.Before, "", 0, 0, 0
	}
	if s.Manager == f.Sequence {
		s.Manager = 0
	}
	if f.Verdict == "wrong" && s.Threatened == f.Sequence {
		s.Threat, s.Threatened, s.Warned = 0, 0, false
	}
	return s
}
