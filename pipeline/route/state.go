package route

import "time"

// State is what the router remembers of a conversation: small, bounded and
// comparable. The zero value is a conversation that was never hot; it is also
// what a conversation is after the playbook's time to forget.
type State struct {
	Sequence   uint64 `json:"sequence"`             // of the last input that was seen
	Turn       int    `json:"turn,omitempty"`       // customer turns since it was first hot
	At         int64  `json:"at,omitempty"`         // the last customer turn, Unix seconds
	Rung       string `json:"rung,omitempty"`       // where the ladder stands; empty: not on it
	Before     string `json:"before,omitempty"`     // where it stood before it last went up
	Climbed    uint64 `json:"climbed,omitempty"`    // the input at which it last went up
	Cool       int    `json:"cool,omitempty"`       // progress towards one rung down
	Rude       int    `json:"rude,omitempty"`       // rude turns that have not yet made a step
	Complaints int    `json:"complaints,omitempty"` // turns that complained
	Threat     int    `json:"threat,omitempty"`     // the gravest threat of harm so far
	Threatened uint64 `json:"threatened,omitempty"` // the input that made it
	Alarm      uint64 `json:"alarm,omitempty"`      // the input of a threat for the police that is not settled
	Soothed    int    `json:"soothed,omitempty"`    // progress towards the end of that alarm
	Risk       uint64 `json:"risk,omitempty"`       // the input that said of self-harm what is not settled
	Eased      int    `json:"eased,omitempty"`      // progress towards the end of that
	Warned     bool   `json:"warned,omitempty"`     // a boundary was set after that threat
	Manager    uint64 `json:"manager,omitempty"`    // the input at which the manager was first involved
	Advised    uint64 `json:"advised,omitempty"`    // the last input that was answered with an action

	Failures uint32 `json:"failures,omitempty"` // what went wrong, by the customer's words: bits of signals
	Caps     int    `json:"caps,omitempty"`     // customer turns in capitals
	Plain    int    `json:"plain,omitempty"`    // and without

	Answered      [keptAnswers]uint64 `json:"answered,omitzero"`       // inputs whose recommendations a person has answered, the latest last
	ManagerTaken  uint64              `json:"manager_taken,omitempty"` // the manager's clocks up to this input are answered
	PoliceTaken   uint64              `json:"police_taken,omitempty"`  // and those of the police
	Overdue       uint64              `json:"overdue,omitempty"`       // the input whose recommendation nobody answered in time
	OverdueAction string              `json:"overdue_action,omitempty"`
	Record        string              `json:"record,omitempty"`   // hash of all that was recorded; the shell's, the router only keeps it
	Confirmed     Confirmation        `json:"confirmed,omitzero"` // the last confirmation by a named person
}

// maxCount bounds every counter of a State.
const maxCount = 1000

// Hot tells whether the conversation has to be remembered.
func (s State) Hot() bool { return s.Turn > 0 }

// seen tells whether the input is known to the state already.
func (s State) seen(sequence uint64) bool {
	return s.Hot() && sequence <= s.Sequence
}

// moment returns the time of a turn in Unix seconds: when it was sent, but
// neither in the future nor before the turn that preceded it.
func (s *State) moment(sent, now time.Time) int64 {
	if sent.IsZero() || sent.After(now) {
		sent = now
	}
	return max(sent.Unix(), s.At)
}

// bounded returns n+by, at most maxCount.
func bounded(n, by int) int { return min(n+by, maxCount) }
