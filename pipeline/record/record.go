// Package record makes the incident record of one conversation: what was said and
// graded, what was recommended, and what people did about it, as JSON, CSV and a
// page to print. Each entry has a salted commitment, and the commitments are
// chained, so that a change shows; an entry whose content was erased leaves the
// chain valid. The record's last hash, kept elsewhere, proves the whole.
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
	Commitment string          `json:"commitment"` // SHA-256 of salt and content
	Hash       string          `json:"hash"`       // SHA-256 of the former entry's hash and the commitment
}

// Fact is what an entry says.
type Fact struct {
	At             time.Time `json:"at"`
	Kind           string    `json:"kind"` // recommendation, overdue or feedback
	ID             string    `json:"id"`   // the recommendation's
	Channel        string    `json:"channel,omitempty"`
	Role           string    `json:"role,omitempty"`
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
	Policy         string    `json:"policy,omitempty"`
	Lexicon        string    `json:"lexicon,omitempty"`
}

// Recommended returns a recommendation as a fact.
func Recommended(r wire.Recommendation) Fact {
	f := Fact{
		At: r.At, Kind: "recommendation", ID: r.ID, Channel: r.Channel, Role: r.Role, Text: r.Text, Lang: r.Lang.Code,
		Anger: r.Anger.Level, Abuse: r.Abuse.Severity, Threat: r.Threat.Grade, ThreatKind: r.Threat.Kind, SelfHarm: r.SelfHarm.Grade,
		Action: r.Action, Step: r.Step, ChannelStep: r.ChannelStep, NeedsConfirmed: r.NeedsConfirmation,
		Policy: r.Policy, Lexicon: r.Lexicon,
	}
	if r.Overdue != nil {
		f.Kind = "overdue"
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
		Verdict: f.Verdict, Reason: f.Reason, Outcome: f.Outcome,
	}
}

// New returns the record of the facts, in the order of their time. Salts are read
// from random.
func New(tenant, conversation string, facts []Fact, random io.Reader) (Record, error) {
	facts = slices.Clone(facts)
	slices.SortStableFunc(facts, func(a, b Fact) int { return a.At.Compare(b.At) })
	r := Record{Tenant: tenant, Conversation: conversation, Hash: start(tenant, conversation)}
	for _, fact := range facts {
		content, err := json.Marshal(fact)
		if err != nil {
			return r, fmt.Errorf("record of %s: %w", conversation, err)
		}
		var salt [16]byte
		if _, err := io.ReadFull(random, salt[:]); err != nil {
			return r, fmt.Errorf("salt: %w", err)
		}
		e := Entry{Content: content, Salt: hex.EncodeToString(salt[:])}
		e.Commitment = sum(e.Salt, string(content))
		e.Hash = sum(r.Hash, e.Commitment)
		r.Entries, r.Hash = append(r.Entries, e), e.Hash
	}
	return r, nil
}

// Verify returns nil where nothing was changed; erased entries are told by their
// number. The error wraps ErrChanged.
func (r Record) Verify() (erased []int, err error) {
	hash := start(r.Tenant, r.Conversation)
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
	h := sha256.Sum256([]byte(a + "\x00" + b))
	return hex.EncodeToString(h[:])
}
