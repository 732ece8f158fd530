// Package record makes the incident record of one conversation: what was said and
// graded, what was recommended, and what people did about it, as JSON, CSV and a
// page to print. Each entry has a salted commitment, and the commitments are
// chained, so that a change shows; an entry whose content was erased leaves the
// chain valid. The record's last hash, kept elsewhere, proves the whole.
//
// The chain begins when things happen, not when they are exported: from the first
// turn that something was recommended for, each recommendation is sealed when it is
// made and each feedback when it is taken (Seal). What was changed or taken away in
// the streams since does not fit its seal, and the exported record does not verify.
package record

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"rahu/pipeline/wire"
)

// ErrChanged is wrapped by what Verify finds.
var ErrChanged = errors.New("the record was changed")

// Record is the story of one conversation.
type Record struct {
	Tenant       string  `json:"tenant"`
	Conversation string  `json:"conversation"`
	Entries      []Entry `json:"entries"`
	Hash         string  `json:"hash"` // of the last entry
}

// Entry is one thing that happened. Content is empty where it was erased.
type Entry struct {
	Content    json.RawMessage `json:"content,omitempty"` // a Fact
	Salt       string          `json:"salt,omitempty"`
	Commitment string          `json:"commitment"`       // SHA-256 of salt and content
	Hash       string          `json:"hash"`             // SHA-256 of the former entry's hash and the commitment
	Sealed     string          `json:"sealed,omitempty"` // the same over sealed entries alone, as it was when it happened
}

// Fact is what an entry says.
type Fact struct {
	At             time.Time `json:"at"`
	Kind           string    `json:"kind"` // recommendation, overdue, promise, wait_over or feedback
	ID             string    `json:"id"`   // the recommendation's
	Channel        string    `json:"channel,omitempty"`
	Place          string    `json:"place,omitempty"`
	Role           string    `json:"role,omitempty"`
	Agent          string    `json:"agent,omitempty"`
	Text           string    `json:"text,omitempty"` // as the recommendation kept it
	Lang           string    `json:"lang,omitempty"`
	Anger          int       `json:"anger,omitempty"`
	Abuse          int       `json:"abuse,omitempty"`
	Threat         int       `json:"threat,omitempty"`
	ThreatKind     string    `json:"threat_kind,omitempty"`
	SelfHarm       int       `json:"self_harm,omitempty"`
	Action         string    `json:"action,omitempty"` // that was recommended, or taken
	Step           string    `json:"step,omitempty"`
	ChannelStep    string    `json:"channel_step,omitempty"`
	Why            []string  `json:"why,omitempty"`
	NeedsConfirmed bool      `json:"needs_confirmation,omitempty"`
	By             string    `json:"by,omitempty"` // who gave the feedback
	Verdict        string    `json:"verdict,omitempty"`
	Reason         string    `json:"reason,omitempty"`
	Outcome        string    `json:"outcome,omitempty"`
	FollowUp       string    `json:"follow_up,omitempty"` // what was promised, until FollowUpAt
	FollowUpAt     string    `json:"follow_up_at,omitempty"`
	To             string    `json:"to,omitempty"` // whom the conversation was handed to
	Policy         string    `json:"policy,omitempty"`
	Lexicon        string    `json:"lexicon,omitempty"`
}

// Recommended returns a recommendation as a fact.
func Recommended(r wire.Recommendation) Fact {
	f := Fact{
		At: r.At, Kind: "recommendation", ID: r.ID, Channel: r.Channel, Place: r.Place, Role: r.Role, Agent: r.Agent, Text: r.Text, Lang: r.Lang.Code,
		Anger: r.Anger.Level, Abuse: r.Abuse.Severity, Threat: r.Threat.Grade, ThreatKind: r.Threat.Kind, SelfHarm: r.SelfHarm.Grade,
		Action: r.Action, Step: r.Step, ChannelStep: r.ChannelStep, NeedsConfirmed: r.NeedsConfirmation,
		Policy: r.Policy, Lexicon: r.Lexicon,
	}
	switch {
	case r.Overdue != nil:
		f.Kind = "overdue"
	case r.Promise != nil:
		f.Kind = "promise"
	case r.WaitOver != "":
		f.Kind = "wait_over"
	}
	for _, why := range r.Why {
		f.Why = append(f.Why, why.Sentence)
	}
	return f
}

// Said returns a feedback, stored at a time, as a fact.
func Said(f wire.Feedback, stored time.Time) Fact {
	return Fact{
		At: stored.UTC(), Kind: "feedback", ID: f.Recommendation, Action: f.Taken, By: f.User,
		Verdict: f.Verdict, Reason: f.Reason, Outcome: f.Outcome, FollowUp: f.FollowUp, FollowUpAt: f.FollowUpAt, To: f.To,
	}
}

// New returns the record of the facts, in the order of their time. The commitment of
// a sealed fact is that of its seal, so that Verify finds what was changed since; the
// salts of all others are read from random.
func New(tenant, conversation string, facts []Sealed, secret []byte, random io.Reader) (Record, error) {
	facts = slices.Clone(facts)
	slices.SortStableFunc(facts, func(a, b Sealed) int { return a.Fact.At.Compare(b.Fact.At) })
	r := Record{Tenant: tenant, Conversation: conversation, Hash: start(tenant, conversation)}
	for _, fact := range facts {
		e, err := newEntry(fact, secret, random)
		if err != nil {
			return r, fmt.Errorf("record of %s: %w", conversation, err)
		}
		e.Hash = sum(r.Hash, e.Commitment)
		r.Entries, r.Hash = append(r.Entries, e), e.Hash
	}
	return r, nil
}

// newEntry returns an entry without its hash.
func newEntry(fact Sealed, secret []byte, random io.Reader) (Entry, error) {
	if fact.Erased {
		return Entry{Commitment: fact.Seal.Commitment, Sealed: fact.Seal.Hash}, nil
	}
	content, err := json.Marshal(fact.Fact)
	if err != nil {
		return Entry{}, err
	}
	if fact.Seal != nil {
		return Entry{Content: content, Salt: salt(secret, fact.Seal.ID), Commitment: fact.Seal.Commitment, Sealed: fact.Seal.Hash}, nil
	}
	var own [16]byte
	if _, err := io.ReadFull(random, own[:]); err != nil {
		return Entry{}, fmt.Errorf("salt: %w", err)
	}
	e := Entry{Content: content, Salt: hex.EncodeToString(own[:])}
	e.Commitment = sum(e.Salt, string(content))
	return e, nil
}

// Verify returns nil where nothing was changed; erased entries are told by their
// number. The error wraps ErrChanged.
func (r Record) Verify() (erased []int, err error) {
	first := start(r.Tenant, r.Conversation)
	hash, sealed := first, first
	for i, e := range r.Entries {
		switch {
		case len(e.Content) == 0 && e.Salt == "":
			erased = append(erased, i)
		case sum(e.Salt, string(e.Content)) != e.Commitment:
			return erased, fmt.Errorf("%w: entry %d is not what was recorded", ErrChanged, i+1)
		}
		if hash = sum(hash, e.Commitment); hash != e.Hash {
			return erased, fmt.Errorf("%w: the chain breaks at entry %d", ErrChanged, i+1)
		}
		if e.Sealed == "" {
			continue
		}
		// A conversation that was forgotten in between begins a chain anew.
		if e.Sealed != sum(sealed, e.Commitment) && e.Sealed != sum(first, e.Commitment) {
			return erased, fmt.Errorf("%w: something that happened before entry %d is missing", ErrChanged, i+1)
		}
		sealed = e.Sealed
	}
	if hash != r.Hash {
		return erased, fmt.Errorf("%w: entries are missing at the end", ErrChanged)
	}
	return erased, nil
}

// Facts returns what the entries say; an erased one is the zero Fact.
func (r Record) Facts() ([]Fact, error) {
	facts := make([]Fact, len(r.Entries))
	for i, e := range r.Entries {
		if len(e.Content) == 0 {
			continue
		}
		if err := json.Unmarshal(e.Content, &facts[i]); err != nil {
			return nil, fmt.Errorf("entry %d: %w", i+1, err)
		}
	}
	return facts, nil
}

// start is the hash before the first entry.
func start(tenant, conversation string) string {
	return sum("rahu record", wire.EncodeToken(tenant)+"."+wire.EncodeToken(conversation))
}

// sum returns the SHA-256 of two strings, told apart by a zero byte.
func sum(a, b string) string {
	both := make([]byte, 0, len(a)+1+len(b))
	h := sha256.Sum256(append(append(append(both, a...), 0), b...))
	return hex.EncodeToString(h[:])
}
