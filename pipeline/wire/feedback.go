package wire

// Feedback is what an agent or manager says about a recommendation, published on
// rahu.feedback.<tenant>.<user>.<conversation>. Who says it is the subject's
// user, never a field of the body.
type Feedback struct {
	Recommendation string `json:"recommendation"`
	Verdict        string `json:"verdict"` // accepted, dismissed or wrong
	Reason         string `json:"reason,omitempty"`
	At             string `json:"at,omitempty"`
	Taken          string `json:"taken,omitempty"`
	Outcome        string `json:"outcome,omitempty"`
}
