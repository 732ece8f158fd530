package watch

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"rahu/pipeline/wire"
)

// Bounds of Cases: conversations, promises, answers that are remembered for a
// recommendation that comes after them, and how long a case that was answered, without
// anybody telling how it ended, is shown.
const (
	maxConcerns = 2000
	maxPromises = 2000
	maxAnswers  = 100_000
	maxHolders  = 5000
	underWay    = 24 * time.Hour
)

// Cases is what waits for a manager. It is safe for concurrent use.
type Cases struct {
	mu       sync.Mutex
	concerns map[string]*concern // by conversation
	promises map[string]Promise
	answers  *latest[Answer] // by recommendation
	holders  *latest[holder] // by conversation
	left     int             // conversations that were dropped for want of room
	complete bool            // what the streams held has been read
}

type holder struct {
	name string
	at   time.Time
}

// Promise is something that was promised to a customer.
type Promise struct {
	Tenant         string    `json:"tenant"`
	Conversation   string    `json:"conversation"`
	Customer       string    `json:"customer,omitempty"`
	Queue          string    `json:"queue,omitempty"`
	Kind           string    `json:"kind"`
	Due            time.Time `json:"due"`
	By             string    `json:"by"`
	Note           string    `json:"note,omitempty"`
	Recommendation string    `json:"recommendation"` // what is answered when it is kept
	IsDue          bool      `json:"is_due"`
}

// NewCases returns cases that nothing has come for.
func NewCases() *Cases {
	return &Cases{
		concerns: map[string]*concern{}, promises: map[string]Promise{}, answers: newLatest[Answer](maxAnswers), holders: newLatest[holder](maxHolders),
	}
}

func keyOf(parts ...string) string { return strings.Join(parts, "\x00") }

// Concerns tells whether a recommendation is for the manager, wants a confirmation, or
// says that a promise is due.
func Concerns(r wire.Recommendation) bool {
	return rank(r.Action) >= rank("involve_manager") || r.NeedsConfirmation || r.Promise != nil
}

// Recommend takes a recommendation, and tells whether anything changed.
func (c *Cases) Recommend(r wire.Recommendation) bool {
	if !Concerns(r) {
		return false
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if r.Promise != nil {
		c.due(r)
	}
	if r.Promise != nil && r.Overdue == nil {
		return true
	}
	key := keyOf(r.Tenant, r.Conversation)
	one := c.concerns[key]
	if one == nil {
		one = &concern{}
		c.concerns[key] = one
	}
	one.add(item(r))
	if a, ok := c.answers.get(r.ID); ok {
		one.answer(a)
	}
	c.room(key, r.At)
	return true
}

// due takes a recommendation that says that a promise is due.
func (c *Cases) due(r wire.Recommendation) {
	key := keyOf(r.Tenant, r.Conversation, r.Promise.Recommendation, r.Promise.Kind)
	if _, answered := c.answers.get(r.ID); answered || r.Overdue != nil { // kept, or a case of its own by now
		delete(c.promises, key)
		return
	}
	c.keep(key, Promise{
		Tenant: r.Tenant, Conversation: r.Conversation, Customer: r.Customer, Queue: r.Queue, Kind: r.Promise.Kind, Due: r.Promise.Due,
		By: r.Promise.By, Note: r.Promise.Note, Recommendation: r.ID, IsDue: true,
	})
}

// Said takes a feedback, stored at a time, and tells whether anything changed.
func (c *Cases) Said(f wire.Feedback, stored time.Time) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := keyOf(f.Tenant, f.Conversation)
	if name := f.Holder(); name != "" {
		c.holders.put(key, holder{name, stored})
		return true
	}
	if kinds := f.Settles(); kinds != nil {
		for _, kind := range kinds {
			delete(c.promises, keyOf(f.Tenant, f.Conversation, f.Recommendation, kind))
		}
		return true
	}
	a := Answer{f.Recommendation, f.User, f.Verdict, f.Taken, f.Outcome, stored, f.Sequence}
	c.answers.put(f.Recommendation, a)
	maps.DeleteFunc(c.promises, func(_ string, p Promise) bool { return p.IsDue && p.Recommendation == f.Recommendation })
	if !f.Due.IsZero() {
		c.promise(f, stored)
	}
	if one := c.concerns[key]; one != nil {
		one.answer(a)
		if len(one.open) == 0 && one.told == nil {
			delete(c.concerns, key)
		}
	}
	return true
}

// promise takes what a feedback promises for later.
func (c *Cases) promise(f wire.Feedback, stored time.Time) {
	at, err := f.PromisedAt(stored)
	if err != nil {
		return // the pipeline refused it
	}
	p := Promise{
		Tenant: f.Tenant, Conversation: f.Conversation, Kind: f.FollowUp, Due: at, By: f.User, Note: f.Reason, Recommendation: f.Recommendation,
	}
	if one := c.concerns[keyOf(f.Tenant, f.Conversation)]; one != nil && len(one.open) > 0 {
		p.Customer, p.Queue = one.open[0].Customer, one.open[0].Queue
	}
	c.keep(keyOf(f.Tenant, f.Conversation, f.Recommendation, f.FollowUp), p)
}

// keep puts a promise among the others; where there are too many, a tenth goes, that
// which was due first.
func (c *Cases) keep(key string, p Promise) {
	if len(c.promises) >= maxPromises {
		keys := slices.SortedFunc(maps.Keys(c.promises), func(a, b string) int { return c.promises[a].Due.Compare(c.promises[b].Due) })
		for _, k := range keys[:maxPromises/10] {
			delete(c.promises, k)
		}
	}
	c.promises[key] = p
}

// room drops, where there are too many, what nobody waits for any more and, if that is
// not enough, a tenth, the mildest and oldest, but never the one that has just come.
func (c *Cases) room(newest string, now time.Time) {
	if len(c.concerns) <= maxConcerns {
		return
	}
	maps.DeleteFunc(c.concerns, func(_ string, o *concern) bool { return len(o.open) == 0 && now.Sub(o.last) > underWay })
	if len(c.concerns) <= maxConcerns {
		return
	}
	weight := func(o *concern) int {
		if len(o.open) == 0 {
			return -1
		}
		return rank(o.gravest().Action)
	}
	keys := slices.SortedFunc(maps.Keys(c.concerns), func(x, y string) int {
		a, b := c.concerns[x], c.concerns[y]
		return cmp.Or(cmp.Compare(weight(a), weight(b)), a.last.Compare(b.last))
	})
	for _, key := range keys[:maxConcerns/10] {
		if key != newest {
			delete(c.concerns, key)
			c.left++
		}
	}
}

// Complete says that what the streams held has been read.
func (c *Cases) Complete() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.complete = true
}
