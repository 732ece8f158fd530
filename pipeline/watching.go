package pipeline

import (
	"bytes"
	"context"
	"encoding/json"
	"sync"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/watch"
	"rahu/pipeline/wire"
)

// How far back the cases are read when rahu starts: so long, and so many messages of a
// stream at most.
const (
	casesSince = 7 * 24 * time.Hour
	casesBack  = 2_000_000
)

// Watch keeps the desk's cases as the streams say, until stop is called; changed is
// called after each change. Feedback is read first, so that what was answered long ago
// is not taken for open.
func (d *Desk) Watch(ctx context.Context, changed func()) (stop func(), err error) {
	since := time.Now().Add(-casesSince)
	ctx, cancel := context.WithCancel(ctx)
	answered := make(chan struct{})
	stopFeedback, err := d.broker.FollowFrom(ctx, wire.StreamFeedback, natsio.Place{Time: since, Back: casesBack}, func(s natsio.Stored) {
		if f, err := wire.DecodeFeedback(s.Subject, s.Data, wire.DefaultMaxMessage); err == nil && d.cases.Said(f, s.Time) {
			changed()
		}
	}, func() { close(answered) })
	if err != nil {
		cancel()
		return nil, err
	}
	var reader sync.WaitGroup
	reader.Go(func() {
		select {
		case <-answered:
		case <-ctx.Done():
			return
		}
		d.followCases(ctx, since, changed)
	})
	return func() { cancel(); reader.Wait(); stopFeedback() }, nil
}

// followCases takes recommendations until the context ends. Where the stream cannot be
// followed it tries again.
func (d *Desk) followCases(ctx context.Context, since time.Time, changed func()) {
	subject := func(action string) string { return "rahu.recommendations.*." + action + ".>" }
	place := natsio.Place{Time: since, Back: casesBack, Subjects: []string{
		subject("empathize"), subject("set_boundary"), subject("involve_manager"), subject("call_police"),
	}}
	see := func(s natsio.Stored) {
		var r wire.Recommendation
		if mayConcern(s) && json.Unmarshal(s.Data, &r) == nil && d.cases.Recommend(r) {
			changed()
		}
	}
	for {
		stop, err := d.broker.FollowFrom(ctx, wire.StreamRecommendations, place, see, func() { d.cases.Complete(); changed() })
		if err == nil {
			<-ctx.Done()
			stop()
			return
		}
		if !wait(ctx, time.Second) {
			return
		}
	}
}

// mayConcern tells cheaply whether a recommendation could be a manager's.
func mayConcern(s natsio.Stored) bool {
	return bytes.Contains(s.Data, []byte(`"action":"involve_manager"`)) || bytes.Contains(s.Data, []byte(`"action":"call_police"`)) ||
		bytes.Contains(s.Data, []byte(`"needs_confirmation":true`)) || bytes.Contains(s.Data, []byte(`"promise":{`))
}

// Board returns what a manager sees.
func (d *Desk) Board(f watch.Filter) watch.Board { return d.cases.Board(time.Now(), f) }

// How many days are kept once they were counted, how long counting may take for one
// request, and how often the day that goes on is counted on.
const (
	maxDays      = 8
	dayPatience  = 8 * time.Second
	dayRefreshed = 2 * time.Second
)

// counted is a day as far as it has been read.
type counted struct {
	day                       *watch.Day
	from, until               time.Time
	recommendations, feedback uint64    // the next to read; 0 before the first
	reached, asked            time.Time // up to which it was counted; when it was asked for last
	read                      time.Time // when it was counted on last
	complete, recommended     bool      // all of it was read; all that there was when it was asked for last
}

// days counts days on demand and keeps those that were asked for last.
type days struct {
	busy chan struct{} // held by whoever counts
	kept map[string]*counted
}

func newDays() *days { return &days{busy: make(chan struct{}, 1), kept: map[string]*counted{}} }

// Day returns the counts of the day that holds a moment, in the moment's zone, for a
// tenant or for all. What was counted before is not read again. A day of which not all
// could be read in time says how far it was.
func (d *Desk) Day(ctx context.Context, moment time.Time, tenant string) (p watch.Page, err error) {
	ctx, cancel := context.WithTimeout(ctx, dayPatience+deskPatience)
	defer cancel()
	select {
	case d.days.busy <- struct{}{}:
	case <-ctx.Done():
		return p, ctx.Err()
	}
	defer func() { <-d.days.busy }()
	c := d.days.of(moment)
	if err := c.readOn(ctx, d.broker, time.Now()); err != nil {
		return p, err
	}
	return watch.Page{
		From: c.from, Until: c.until, Reached: c.reached, Complete: c.recommended, Tenants: c.day.Tenants(), Counts: c.day.Of(tenant),
	}, nil
}

// of returns the day that holds a moment. The one that nobody asked for longest makes room.
func (d *days) of(moment time.Time) *counted {
	year, month, day := moment.Date()
	from := time.Date(year, month, day, 0, 0, 0, 0, moment.Location())
	key := from.Format(time.RFC3339)
	c := d.kept[key]
	if c == nil {
		for len(d.kept) >= maxDays {
			oldest := ""
			for k, o := range d.kept {
				if oldest == "" || o.asked.Before(d.kept[oldest].asked) {
					oldest = k
				}
			}
			delete(d.kept, oldest)
		}
		c = &counted{day: watch.NewDay(moment.Location()), from: from, until: from.AddDate(0, 0, 1), reached: from}
		d.kept[key] = c
	}
	return c
}

// readOn counts what the streams hold of the day beyond what was counted, for as long
// as a request may take. Recommendations are read before what was said about them.
func (c *counted) readOn(ctx context.Context, b *natsio.Broker, now time.Time) error {
	fresh := now.Sub(c.read) < dayRefreshed && c.recommended
	c.asked = now
	if c.complete || fresh || now.Before(c.from) {
		return nil
	}
	c.read = now
	late := now.Add(dayPatience)
	c.recommended = true
	err := b.ReadFrom(ctx, wire.StreamRecommendations, c.place(c.recommendations), func(s natsio.Stored) (bool, error) {
		if !s.Time.Before(c.until) || s.Time.After(now) {
			return true, nil
		}
		c.recommendations, c.reached = s.Sequence+1, s.Time
		var r wire.Recommendation
		if json.Unmarshal(s.Data, &r) == nil {
			c.day.Recommend(r, s.Time)
		}
		c.recommended = time.Now().Before(late)
		return !c.recommended, nil
	})
	if err != nil || !c.recommended {
		c.recommended = false
		return err
	}
	c.reached = now
	err = b.ReadFrom(ctx, wire.StreamFeedback, c.place(c.feedback), func(s natsio.Stored) (bool, error) {
		if !s.Time.Before(c.until) || s.Time.After(now) {
			return true, nil
		}
		c.feedback = s.Sequence + 1
		if f, err := wire.DecodeFeedback(s.Subject, s.Data, wire.DefaultMaxMessage); err == nil {
			c.day.Said(f, s.Time)
		}
		return false, nil
	})
	if err == nil && now.After(c.until.Add(time.Minute)) {
		c.complete, c.reached = true, c.until
		c.day.Close()
	}
	return err
}

func (c *counted) place(sequence uint64) natsio.Place {
	return natsio.Place{Sequence: sequence, Time: c.from}
}
