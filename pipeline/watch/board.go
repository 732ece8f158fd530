package watch

import (
	"cmp"
	"slices"
	"time"
)

// Filter says which cases are looked at; an empty field is no limit.
type Filter struct{ Tenant, Queue, Channel, Lang, Action string }

func (f Filter) takes(i Item) bool {
	is := func(want, have string) bool { return want == "" || want == have }
	return is(f.Tenant, i.Tenant) && is(f.Queue, i.Queue) && is(f.Channel, i.Channel) && is(f.Lang, i.Lang) && is(f.Action, i.Action)
}

// Board is what a manager sees; each case stands in one list only.
type Board struct {
	Confirm  []Case    // a named person has to confirm: the police, the end of a contact
	Late     []Case    // nobody answered in time
	Waiting  []Case    // for the manager
	UnderWay []Case    // done as recommended; nobody told how it ended
	Promises []Promise // to customers, the first due first
	Choices  Choices   // what a filter could ask for
	Complete bool      // what the streams held has been read
	Left     int       // cases that were dropped for want of room
}

// Choices are the values that the cases have, in order.
type Choices struct{ Tenants, Queues, Channels, Langs, Actions []string }

// Board returns the cases as they stand at a time, the gravest and longest waiting first.
func (c *Cases) Board(now time.Time, f Filter) Board {
	c.mu.Lock()
	defer c.mu.Unlock()
	b := Board{Complete: c.complete, Left: c.left}
	for key, one := range c.concerns {
		i := one.did
		if len(one.open) > 0 {
			i = one.gravest()
		} else if one.told == nil || now.Sub(one.told.At) > underWay {
			continue
		}
		b.Choices.add(i)
		if !f.takes(i) {
			continue
		}
		i.Late = i.Late || !i.RespondBy.IsZero() && i.RespondBy.Before(now)
		h, _ := c.holders.get(key)
		k := Case{Item: i, Since: i.At, Holder: h.name, Told: one.told}
		if len(one.open) > 0 {
			k.Since = one.open[0].At
		}
		b.put(k, len(one.open) > 0)
	}
	b.Choices.sort()
	for _, p := range c.promises {
		if f.Action == "" && f.Channel == "" && f.Lang == "" && f.takes(Item{Tenant: p.Tenant, Queue: cmp.Or(p.Queue, f.Queue)}) {
			p.IsDue = p.IsDue || !p.Due.After(now)
			b.Promises = append(b.Promises, p)
		}
	}
	for _, list := range [][]Case{b.Confirm, b.Late, b.Waiting, b.UnderWay} {
		slices.SortFunc(list, func(x, y Case) int {
			return cmp.Or(rank(y.Action)-rank(x.Action), x.Since.Compare(y.Since), cmp.Compare(x.Conversation, y.Conversation))
		})
	}
	slices.SortFunc(b.Promises, func(x, y Promise) int {
		return cmp.Or(x.Due.Compare(y.Due), cmp.Compare(x.Conversation, y.Conversation))
	})
	return b
}

func (b *Board) put(k Case, open bool) {
	switch {
	case !open:
		b.UnderWay = append(b.UnderWay, k)
	case k.NeedsConfirmation:
		b.Confirm = append(b.Confirm, k)
	case k.Late:
		b.Late = append(b.Late, k)
	default:
		b.Waiting = append(b.Waiting, k)
	}
}

func (c *Choices) add(i Item) {
	for list, value := range map[*[]string]string{&c.Tenants: i.Tenant, &c.Queues: i.Queue, &c.Channels: i.Channel, &c.Langs: i.Lang, &c.Actions: i.Action} {
		if value != "" && !slices.Contains(*list, value) {
			*list = append(*list, value)
		}
	}
}

func (c *Choices) sort() {
	for _, list := range []*[]string{&c.Tenants, &c.Queues, &c.Channels, &c.Langs, &c.Actions} {
		slices.Sort(*list)
	}
}
