package watch

import (
	"slices"
	"time"

	"rahu/pipeline/wire"
)

// Case is one conversation that waits for a manager, or that somebody works at.
type Case struct {
	Item
	Since  time.Time `json:"since"` // when the first of what is open was recommended
	Holder string    `json:"holder,omitempty"`
	Told   *Answer   `json:"told,omitempty"` // who did what was recommended, where nobody told how it ended
}

// Item is one recommendation of a case, as far as the manager has to know it.
type Item struct {
	ID                string        `json:"id"`
	Sequence          uint64        `json:"sequence"`
	Tenant            string        `json:"tenant"`
	Conversation      string        `json:"conversation"`
	Channel           string        `json:"channel"`
	Lang              string        `json:"lang"`
	Queue             string        `json:"queue"`
	Customer          string        `json:"customer"`
	Action            string        `json:"action"`
	Step              string        `json:"step"`
	ChannelStep       string        `json:"channel_step"`
	At                time.Time     `json:"at"`
	RespondBy         time.Time     `json:"respond_by,omitzero"`
	NeedsConfirmation bool          `json:"needs_confirmation"`
	Late              bool          `json:"late"` // nobody answered it in time
	Code              string        `json:"code"` // the first reason
	Why               string        `json:"why"`  // its sentence
	Text              string        `json:"text"`
	Anger             int           `json:"anger"`
	Abuse             int           `json:"abuse"`
	Threat            int           `json:"threat"`
	SelfHarm          int           `json:"self_harm"`
	Promise           *wire.Promise `json:"promise,omitempty"`
	earlier           string        // the recommendation that it reminds of
}

// Answer is what a person said about a recommendation.
type Answer struct {
	Recommendation string    `json:"recommendation"`
	By             string    `json:"by"`
	Verdict        string    `json:"verdict"`
	Taken          string    `json:"taken,omitempty"`
	Outcome        string    `json:"outcome,omitempty"`
	At             time.Time `json:"at"`
	sequence       uint64    // of the recommendation
}

const (
	maxText = 400 // code points of a message that a case keeps
	maxOpen = 6   // recommendations of one conversation that are open at once
)

// item returns a recommendation as a case keeps it.
func item(r wire.Recommendation) Item {
	i := Item{
		ID: r.ID, Sequence: r.Sequence, Tenant: r.Tenant, Conversation: r.Conversation, Channel: r.Channel, Lang: r.Lang.Code,
		Queue: r.Queue, Customer: r.Customer, Action: r.Action, Step: r.Step, ChannelStep: r.ChannelStep, At: r.At,
		NeedsConfirmation: r.NeedsConfirmation, Late: r.Overdue != nil, Text: cut(r.Text), Anger: r.Anger.Level, Abuse: r.Abuse.Severity,
		Threat: r.Threat.Grade, SelfHarm: r.SelfHarm.Grade, Promise: r.Promise, earlier: r.WaitOver,
	}
	if r.RespondBy != nil {
		i.RespondBy = *r.RespondBy
	}
	why := r.Why
	if r.Overdue != nil {
		i.earlier, i.RespondBy = r.Overdue.Recommendation, r.Overdue.RespondBy
		if len(why) > 1 { // that it is late is said elsewhere
			why = why[1:]
		}
		if r.NeedsConfirmation {
			i.Action = r.Overdue.Action // what is to be confirmed, still
		}
	}
	if len(why) > 0 {
		i.Code, i.Why = why[0].Code, why[0].Sentence
	}
	return i
}

// cut returns the beginning of a text.
func cut(text string) string {
	n := 0
	for at := range text {
		if n++; n > maxText {
			return text[:at] + "…"
		}
	}
	return text
}

// rank orders the actions; the gravest has the highest.
func rank(action string) int { return slices.Index(wire.Actions(), action) }

// concern is one conversation's recommendations that wait.
type concern struct {
	open []Item // the oldest first
	told *Answer
	did  Item // what told is about
	last time.Time
}

// add takes a recommendation. What it reminds of is not open besides.
func (c *concern) add(i Item) {
	c.open = slices.DeleteFunc(c.open, func(o Item) bool { return o.ID == i.earlier || o.ID == i.ID })
	c.open = append(c.open, i)
	if len(c.open) > maxOpen {
		c.open = slices.Delete(c.open, 0, 1)
	}
	c.last = i.At
}

// answer takes what was said about a recommendation. The police called, or the manager
// told, answers what was open before for them as well.
func (c *concern) answer(a Answer) {
	taken, grave := a.Taken, rank("involve_manager")
	about := Item{Sequence: a.sequence}
	if at := slices.IndexFunc(c.open, func(o Item) bool { return o.ID == a.Recommendation || o.earlier == a.Recommendation }); at >= 0 {
		about = c.open[at]
		if a.Verdict == wire.VerdictAccepted && taken == "" {
			taken = about.Action
		}
	}
	done := func(o Item) bool {
		return o.ID == about.ID || o.Sequence <= about.Sequence && rank(taken) >= grave && rank(o.Action) <= rank(taken)
	}
	for _, o := range c.open {
		if done(o) && rank(taken) >= grave {
			c.told, c.did = &a, o
		}
	}
	c.open = slices.DeleteFunc(c.open, done)
	if a.Outcome != "" {
		c.told = nil
	}
	c.last = a.At
}

// gravest returns what a case stands for: the gravest of what is open, among equals
// the newest, and what is late before the rest.
func (c *concern) gravest() Item {
	best := c.open[0]
	for _, o := range c.open[1:] {
		if rank(o.Action) >= rank(best.Action) {
			best = o
		}
	}
	for _, o := range c.open {
		best.Late = best.Late || o.Late
	}
	return best
}
