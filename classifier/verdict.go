package classifier

import "rahu/classifier/score"

// Verdict is what one message says by itself: a function of its text alone.
// All slices belong to the receiver; none is nil.
type Verdict struct {
	ID        string     `json:"id,omitempty"`
	Lang      Lang       `json:"lang"`
	Anger     Anger      `json:"anger"`
	Abuse     Abuse      `json:"abuse"`
	Threat    Threat     `json:"threat"`
	SelfHarm  SelfHarm   `json:"self_harm"`
	Requests  []string   `json:"requests"`
	Signals   []string   `json:"signals"`
	Action    string     `json:"action,omitempty"`
	Evidence  []Evidence `json:"evidence"`
	Abstained bool       `json:"abstained"`
	Lexicon   string     `json:"lexicon"`
}

// Lang names the language of a message: et, ru, no, pl or other, with the
// probability that this is right.
type Lang struct {
	Code       string  `json:"code"`
	Confidence float64 `json:"confidence"`
}

// The parts of a verdict are those of package score.
type (
	Anger    = score.Anger
	Abuse    = score.Abuse
	Threat   = score.Threat
	SelfHarm = score.SelfHarm
	Evidence = score.Evidence
)
