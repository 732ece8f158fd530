package route

import (
	"time"

	"rahu/classifier"
)

// Turn is one message of a conversation as the router sees it.
type Turn struct {
	Sequence uint64    // of the input; a turn not above the state's sequence changes nothing
	Message  string    // the message's id
	Tenant   string    // whose conversation it is
	Role     string    // customer or agent; agents' turns are context and never scored
	Channel  string    // phone, chat, email, social, in_person
	At       time.Time // when it was sent
	Boundary bool      // of an agent's turn: it sets a boundary; see Router.IsBoundary
	Verdict  classifier.Verdict
}

// Decision is what the router recommends after a turn, before it is put on the
// wire. Say and Guidance are shared with other decisions and must not be written to.
type Decision struct {
	Action            string        // none, empathize, set_boundary, involve_manager, call_police
	Step              string        // "1", "2", "3", "3.5" or empty
	Situation         string        // the guidance key, such as empathize.waiting
	Why               []Reason      // the gravest first
	Next              Next          // what would come next and what would stop it
	Say               []Phrase      // in the customer's language
	Guidance          []Tip         // for the agent
	ChannelStep       string        // none, hang_up, end_chat, call_security, ask_to_leave, stop_answering
	RespondBy         time.Time     // zero where there is no clock
	NeedsConfirmation bool          // by a named person
	Turn              int           // counted since the conversation was first hot; 0 before
	Policy            string        // the playbook's name and version
	Rule              string        // the id of the playbook's rule that decided; empty where none fitted
	Wait              time.Duration // before the channel step is taken
	CalmsAt           time.Time     // when the ladder comes down if nobody says anything; zero where it need not be told
	Calmed            *Calmed       // that it did; only of a clock
	Seen              bool          // the turn was handled before and changed nothing
}

// Reason is one code of a closed set and a sentence in English.
type Reason struct {
	Code     string `json:"code"`
	Sentence string `json:"sentence"`
}

// Next tells what would be recommended if the customer goes on, and what leads down.
type Next struct {
	Action string `json:"action"`
	Step   string `json:"step,omitempty"`
	Stops  string `json:"stops"`
	Code   string `json:"code,omitempty"` // of Stops: an action or a situation
}

// Phrase is something to say, with its id and language.
type Phrase struct {
	ID   string `json:"id"`
	Lang string `json:"lang"`
	Text string `json:"text"`
}

// Tip is advice to the agent, with its id and language.
type Tip struct {
	ID   string `json:"id"`
	Lang string `json:"lang"`
	Text string `json:"text"`
}
