package route

import (
	"slices"
	"time"
)

// Feedback is what a person says about a recommendation.
type Feedback struct {
	Input    uint64 // the sequence of the feedback itself among the inputs; 0 where it has none
	Sequence uint64 // of the input that the recommendation answered
	Verdict  string // accepted, dismissed or wrong; any other answers nothing
	Action   string // that was recommended
	Taken    string // the action that was really taken; may be empty
	Confirms bool   // the recommendation needed a named person's confirmation
	User     string // who says it
	Tenant   string // of the recommendation, as is the next
	Channel  string
	At       time.Time // when
}

// Confirmation is who confirmed an action that needs a named person, and when.
type Confirmation struct {
	Sequence uint64 `json:"sequence"` // of the input that the recommendation answered
	Action   string `json:"action"`
	By       string `json:"by"`
	At       int64  `json:"at"` // Unix seconds
}

// keptAnswers is how many answered recommendations a state remembers one by one.
const keptAnswers = 4

// taken returns the action that the feedback says was taken, None if it says none.
func (f *Feedback) taken() string {
	switch {
	case f.Taken != "":
		return f.Taken
	case f.Verdict == "accepted" && f.Action != "":
		return f.Action
	}
	return None
}

// answers are the verdicts that say what became of a recommendation.
var answers = []string{"accepted", "dismissed", "wrong"}

// Feedback returns the state after a person's word. A step that was dismissed
// or wrong does not count as taken: the ladder goes back to where it stood, and
// a threat that was none is forgotten. An action that was taken instead counts.
// The recommendation's clock is answered; the manager or the police taken answers
// the earlier clocks for them as well. Feedback about another turn than the latest
// step moves no ladder; feedback given twice, about an input that the state has not
// seen, or for a conversation that is not hot, changes nothing.
func (r *Router) Feedback(s State, f Feedback) State {
	if !slices.Contains(answers, f.Verdict) || !s.Hot() || f.Sequence == 0 || f.Sequence > s.Sequence || f.Input > 0 && f.Input <= s.Sequence {
		return s
	}
	before := s
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
	s = confirmedBy(answered(s, f), f)
	if s != before {
		s.Sequence = max(s.Sequence, f.Input)
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
	if s.Alarm == f.Sequence {
		s.Alarm, s.Soothed = 0, 0
	}
	if s.Risk == f.Sequence {
		s.Risk, s.Eased = 0, 0
	}
	if f.Verdict == "wrong" && s.Threatened == f.Sequence {
		s.Threat, s.Threatened, s.Warned = 0, 0, false
	}
	return s
}

// answered returns the state with the clock of a recommendation answered.
func answered(s State, f Feedback) State {
	s = s.answer(f.Sequence)
	switch f.taken() {
	case CallPolice:
		s.PoliceTaken, s.ManagerTaken = max(s.PoliceTaken, f.Sequence), max(s.ManagerTaken, f.Sequence)
	case InvolveManager:
		s.ManagerTaken = max(s.ManagerTaken, f.Sequence)
	}
	if f.Sequence >= s.Overdue {
		s.Overdue, s.OverdueAction = 0, ""
	}
	return s
}

// answer returns the state that remembers one more answered recommendation.
func (s State) answer(sequence uint64) State {
	if !slices.Contains(s.Answered[:], sequence) {
		copy(s.Answered[:], s.Answered[1:])
		s.Answered[keptAnswers-1] = sequence
	}
	return s
}

// confirmedBy returns the state with who confirmed what needs a named person.
func confirmedBy(s State, f Feedback) State {
	taken := f.taken()
	if f.User == "" || taken != CallPolice && !(f.Confirms && f.Verdict == "accepted") {
		return s
	}
	s.Confirmed = Confirmation{Sequence: f.Sequence, Action: taken, By: f.User, At: f.At.Unix()}
	return s
}
