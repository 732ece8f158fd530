package console

import (
	"context"
	"errors"
	"time"

	"rahu/pipeline/record"
	"rahu/pipeline/watch"
	"rahu/pipeline/wire"
)

// ErrUnknown is wrapped by what a Desk returns for a recommendation or a
// conversation that is not there.
var ErrUnknown = errors.New("not found")

// Desk is what the console asks the rest of rahu for.
type Desk interface {
	// Say publishes what a person says about a recommendation. The feedback has its
	// tenant, user and conversation.
	Say(ctx context.Context, f wire.Feedback) error
	// Recommendation returns one of a conversation's recommendations.
	Recommendation(ctx context.Context, tenant, conversation, id string) (wire.Recommendation, error)
	// Story returns a conversation's recommendations and what was said about them.
	Story(ctx context.Context, tenant, conversation string) (Story, error)
	// Record returns a conversation's incident record.
	Record(ctx context.Context, tenant, conversation string) (record.Record, error)
	// Board returns the cases that a manager sees.
	Board(f watch.Filter) watch.Board
	// Day returns the counts of the day that holds a moment, of a tenant or of all.
	Day(ctx context.Context, moment time.Time, tenant string) (watch.Page, error)
	// Complaints returns the register of complaints since a time, of a tenant or of all.
	Complaints(ctx context.Context, since time.Time, tenant string) (Register, error)
	// Entries returns the lexicon entries that are looked for.
	Entries(q WordQuery) WordList
	// Entry returns the entry of this file:line, without an example.
	Entry(place string) (WordEntry, bool)
	// Explain classifies a text and returns what led to the verdict, as JSON shows it.
	Explain(text, lang string) any
}

// Story is a conversation as far as the streams hold it, the oldest first.
type Story struct {
	Turns []wire.Recommendation `json:"turns"`
	Said  []Said                `json:"said"`
}

// Said is what a person said about a recommendation.
type Said struct {
	Tenant         string    `json:"tenant"`
	Conversation   string    `json:"conversation"`
	Recommendation string    `json:"recommendation"`
	By             string    `json:"by"`
	Verdict        string    `json:"verdict"`
	Reason         string    `json:"reason,omitempty"`
	Taken          string    `json:"taken,omitempty"`
	Outcome        string    `json:"outcome,omitempty"`
	Holder         string    `json:"holder,omitempty"` // who has the conversation from here on
	At             time.Time `json:"at"`
}

// SaidBy returns a feedback, stored at a time, as the page shows it.
func SaidBy(f wire.Feedback, stored time.Time) Said {
	return Said{
		Tenant: f.Tenant, Conversation: f.Conversation, Recommendation: f.Recommendation, By: f.User, Verdict: f.Verdict,
		Reason: f.Reason, Taken: f.Taken, Outcome: f.Outcome, Holder: f.Holder(), At: stored.UTC(),
	}
}
