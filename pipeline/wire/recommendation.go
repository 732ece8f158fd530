package wire

import (
	"time"

	"rahu/classifier"
	"rahu/pipeline/route"
)

// Recommendation is what rahu publishes for each message that it could read:
// the grades, the reason, and what the agent should do.
type Recommendation struct {
	ID                string                `json:"id"`
	Tenant            string                `json:"tenant"`
	Queue             string                `json:"queue,omitempty"`
	Sequence          uint64                `json:"sequence"`
	Lang              classifier.Lang       `json:"lang"`
	Anger             classifier.Anger      `json:"anger"`
	Abuse             classifier.Abuse      `json:"abuse"`
	Threat            classifier.Threat     `json:"threat"`
	SelfHarm          classifier.SelfHarm   `json:"self_harm"`
	Requests          []string              `json:"requests"`
	Signals           []string              `json:"signals"`
	Evidence          []classifier.Evidence `json:"evidence"`
	Abstained         bool                  `json:"abstained"`
	Text              string                `json:"text"`
	Action            string                `json:"action"`
	Step              string                `json:"step"`
	Why               []route.Reason        `json:"why"`
	Next              route.Next            `json:"next"`
	Say               []route.Phrase        `json:"say"`
	Guidance          []route.Tip           `json:"guidance"`
	ChannelStep       string                `json:"channel_step"`
	RespondBy         *time.Time            `json:"respond_by,omitempty"`
	NeedsConfirmation bool                  `json:"needs_confirmation"`
	Message           string                `json:"message"`
	Conversation      string                `json:"conversation"`
	Channel           string                `json:"channel"`
	Role              string                `json:"role"`
	Customer          string                `json:"customer,omitempty"`
	Place             string                `json:"place,omitempty"`
	Agent             string                `json:"agent,omitempty"`
	Turn              int                   `json:"turn"`
	Policy            string                `json:"policy"`
	Lexicon           string                `json:"lexicon"`
	At                time.Time             `json:"at"`
	ActAt             *time.Time            `json:"act_at,omitempty"`   // when to take the channel step
	CalmsAt           *time.Time            `json:"calms_at,omitempty"` // when the ladder comes down if nobody says anything
	Calmed            *route.Calmed         `json:"calmed,omitempty"`   // that it did
	Overdue           *Overdue              `json:"overdue,omitempty"`
	Promise           *Promise              `json:"promise,omitempty"`
	Seal              *Seal                 `json:"seal,omitempty"`      // only in conversations that are hot
	WaitOver          string                `json:"wait_over,omitempty"` // the recommendation whose act_at has come
}

// Seal proves what was recorded at the time: a salted commitment to one fact of a
// conversation, and the hash of all until it. The salt follows from the id and a
// secret of this NATS; see package record.
type Seal struct {
	ID         string    `json:"id,omitempty"` // of the input
	At         time.Time `json:"at,omitzero"`
	Commitment string    `json:"commitment"`
	Hash       string    `json:"hash"`
}

// Promise stands in a recommendation that answers no message but says that something
// promised to the customer is due: a call or an answer in writing.
type Promise struct {
	Kind           string    `json:"kind"`
	Due            time.Time `json:"due"`
	By             string    `json:"by"` // who promised it
	Note           string    `json:"note,omitempty"`
	Recommendation string    `json:"recommendation"`
	Message        string    `json:"message,omitempty"`
	Settled        bool      `json:"settled,omitempty"` // only in a clock that is to mean nothing any more
}

// Overdue stands in a recommendation that answers no message but says that an
// earlier one was not confirmed, taken or dismissed in time.
type Overdue struct {
	Recommendation string    `json:"recommendation"`
	Message        string    `json:"message"`
	Action         string    `json:"action"`
	RespondBy      time.Time `json:"respond_by"`
}

// Actions lists the actions a recommendation may hold, the gravest last; the
// slice belongs to the caller.
func Actions() []string {
	return []string{"none", "empathize", "set_boundary", "involve_manager", "call_police"}
}

// Languages lists the language codes a verdict may hold; the slice belongs to the caller.
func Languages() []string { return []string{"et", "ru", "no", "pl", "other"} }
