package watch

import (
	"maps"
	"slices"
	"time"

	"rahu/pipeline/wire"
)

// Bounds of a Day: tenants that are counted apart, names of one kind (lexicon entries,
// reasons), and recommendations that wait for their answer.
const (
	maxTenants = 200
	maxNames   = 20_000
	maxPending = 50_000
)

// Other is the tenant under which those are counted that came when there were too many.
const Other = "…"

// Day counts what happened on one day, by tenant. It is not safe for concurrent use.
type Day struct {
	zone    *time.Location
	tenants map[string]*Counts
	pending *latest[pending] // recommendations without an answer, by id
}

// pending is what an answer has to know about its recommendation.
type pending struct {
	at     time.Time
	action string
	reason string
	done   bool
}

// Counts is what happened on one day.
type Counts struct {
	Messages  int // customers'
	Agents    int // agents' messages
	Abstained int // in a language that is not graded
	Reminders int // recommendations that no message led to
	Hours     [24]Hour
	Actions   map[string]int
	Channels  map[string]int
	Langs     map[string]*Lang
	Entries   map[string]int // messages with an action, by lexicon entry that counted
	Reasons   map[string]*Reason
	Answered  map[string]*Durations // how long until the first answer, by action
}

// Hour is one hour of a day.
type Hour struct {
	Messages int
	Anger    [4]int // by level
	Actions  map[string]int
}

// Lang is what happened in one language.
type Lang struct {
	Messages int
	Anger    [4]int
	Actions  map[string]int
}

// Reason is how often a reason led to a recommendation, and what people said about those.
type Reason struct{ Led, Accepted, Dismissed, Wrong int }

// NewDay returns a day without counts; hours are those of the zone.
func NewDay(zone *time.Location) *Day {
	return &Day{zone: zone, tenants: map[string]*Counts{}, pending: newLatest[pending](maxPending)}
}

func newCounts() *Counts {
	return &Counts{
		Actions: map[string]int{}, Channels: map[string]int{}, Langs: map[string]*Lang{}, Entries: map[string]int{},
		Reasons: map[string]*Reason{}, Answered: map[string]*Durations{},
	}
}

// Tenants returns the tenants that something was counted for, in order.
func (d *Day) Tenants() []string { return slices.Sorted(maps.Keys(d.tenants)) }

// Of returns the counts of a tenant, or of all where it is empty. They are a copy.
func (d *Day) Of(tenant string) *Counts {
	sum := newCounts()
	for name, counts := range d.tenants {
		if tenant == "" || tenant == name {
			sum.add(counts)
		}
	}
	return sum
}

// Close forgets what is only needed while the day goes on.
func (d *Day) Close() { d.pending = newLatest[pending](1) }

func (d *Day) of(tenant string) *Counts {
	if c := d.tenants[tenant]; c != nil {
		return c
	}
	if len(d.tenants) >= maxTenants && tenant != Other {
		return d.of(Other)
	}
	c := newCounts()
	d.tenants[tenant] = c
	return c
}

// Recommend takes a recommendation, stored at a time.
func (d *Day) Recommend(r wire.Recommendation, stored time.Time) {
	c := d.of(r.Tenant)
	reason := ""
	if len(r.Why) > 0 {
		reason = r.Why[0].Code
	}
	if r.Action != "none" {
		bump(c.Actions, r.Action)
		named(c.Reasons, reason).Led++
		d.pending.put(r.ID, pending{at: stored, action: r.Action, reason: reason})
	}
	switch {
	case r.Message == "":
		c.Reminders++
	case r.Role == wire.RoleAgent:
		c.Agents++
	default:
		c.message(r, stored.In(d.zone).Hour())
	}
}

// message counts a customer's message.
func (c *Counts) message(r wire.Recommendation, hour int) {
	level := min(max(r.Anger.Level, 0), 3)
	h, l := &c.Hours[hour], named(c.Langs, r.Lang.Code)
	c.Messages++
	h.Messages++
	l.Messages++
	bump(c.Channels, r.Channel)
	if r.Abstained {
		c.Abstained++
	} else {
		h.Anger[level]++
		l.Anger[level]++
	}
	if r.Action == "none" {
		return
	}
	for _, actions := range []*map[string]int{&h.Actions, &l.Actions} {
		if *actions == nil {
			*actions = map[string]int{}
		}
		bump(*actions, r.Action)
	}
	seen := map[string]bool{}
	for _, e := range r.Evidence {
		if !seen[e.Entry] {
			seen[e.Entry] = true
			bump(c.Entries, e.Entry)
		}
	}
}

// Said takes a feedback, stored at a time. The first answer to a recommendation tells
// how long it took.
func (d *Day) Said(f wire.Feedback, stored time.Time) {
	about, known := d.pending.get(f.Recommendation)
	if !known || f.Holder() != "" {
		return
	}
	c := d.of(f.Tenant)
	reason := named(c.Reasons, about.reason)
	switch f.Verdict {
	case wire.VerdictAccepted:
		reason.Accepted++
	case wire.VerdictDismissed:
		reason.Dismissed++
	case wire.VerdictWrong:
		reason.Wrong++
	}
	if !about.done {
		about.done = true
		d.pending.put(f.Recommendation, about)
		named(c.Answered, about.action).Add(stored.Sub(about.at))
	}
}

// bump counts a name, or "…" where there are too many.
func bump(counts map[string]int, name string) {
	if _, known := counts[name]; !known && len(counts) >= maxNames {
		name = Other
	}
	counts[name]++
}

// named returns what stands under a name, made where it is not there.
func named[T any](all map[string]*T, name string) *T {
	if all[name] == nil {
		if len(all) >= maxNames {
			name = Other
		}
		if all[name] == nil {
			all[name] = new(T)
		}
	}
	return all[name]
}

// add adds another's counts.
func (c *Counts) add(o *Counts) {
	c.Messages, c.Agents, c.Abstained, c.Reminders = c.Messages+o.Messages, c.Agents+o.Agents, c.Abstained+o.Abstained, c.Reminders+o.Reminders
	for i := range o.Hours {
		c.Hours[i].Messages += o.Hours[i].Messages
		addLevels(&c.Hours[i].Anger, o.Hours[i].Anger)
		c.Hours[i].Actions = sum(c.Hours[i].Actions, o.Hours[i].Actions)
	}
	c.Actions, c.Channels, c.Entries = sum(c.Actions, o.Actions), sum(c.Channels, o.Channels), sum(c.Entries, o.Entries)
	for name, l := range o.Langs {
		mine := named(c.Langs, name)
		mine.Messages += l.Messages
		addLevels(&mine.Anger, l.Anger)
		mine.Actions = sum(mine.Actions, l.Actions)
	}
	for name, r := range o.Reasons {
		mine := named(c.Reasons, name)
		mine.Led, mine.Accepted, mine.Dismissed, mine.Wrong = mine.Led+r.Led, mine.Accepted+r.Accepted, mine.Dismissed+r.Dismissed, mine.Wrong+r.Wrong
	}
	for name, d := range o.Answered {
		named(c.Answered, name).Merge(d)
	}
}

func addLevels(to *[4]int, from [4]int) {
	for i, n := range from {
		to[i] += n
	}
}

func sum(to, from map[string]int) map[string]int {
	if to == nil {
		to = map[string]int{}
	}
	for name, n := range from {
		to[name] += n
	}
	return to
}

// Page is a day as it is shown.
type Page struct {
	From, Until time.Time
	Reached     time.Time // up to which it was counted
	Complete    bool      // nothing that happened until Reached is missing
	Tenants     []string
	Counts      *Counts
}
