package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/tidwall/gjson"

	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

// warmUp is what comes before the messages whose latency counts: while it goes on,
// partitions are taken over. What waits of it is answered before they begin.
const warmUp = time.Second

// Latency is the time from publishing a message until a subscriber has the output
// that is stored for it.
type Latency struct {
	Rate float64 `json:"rate"`      // at which messages were sent
	Out  float64 `json:"out_per_s"` // at which outputs came
	P50  float64 `json:"p50_ms"`
	P99  float64 `json:"p99_ms"`
	P999 float64 `json:"p99_9_ms"`

	Cores float64 `json:"cores"` // that were busy, the publisher and the subscriber included
}

// clock keeps when each message was sent and its output arrived.
type clock struct {
	mu   sync.Mutex
	sent []time.Time
	at   map[string]int // the place in sent, by the message's id
	took []time.Duration

	first      int  // that counts: those before it warm up
	warm, rest part // the outputs before it, and from it on
	from, to   meter
}

// part is how many outputs are missing, and closed when none is.
type part struct {
	left int
	all  chan struct{}
}

func newPart(n int) part { return part{n, make(chan struct{})} }

func (p *part) done() {
	if p.left--; p.left == 0 {
		close(p.all)
	}
}

// newClock keeps n messages, of which the first ones warm up.
func newClock(warm, n int) *clock {
	return &clock{
		sent: make([]time.Time, n), at: make(map[string]int, n), took: make([]time.Duration, n),
		first: warm, warm: newPart(warm), rest: newPart(n - warm),
	}
}

// arrived notes an output by the id of the message that it answers. Sequences would not
// do: clocks that run out take some of them.
func (c *clock) arrived(s natsio.Stored) {
	now := time.Now()
	id := gjson.GetBytes(s.Data, "message").String()
	if id == "" {
		id = gjson.GetBytes(s.Data, "id").String() // the plain loop publishes the message itself
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	n, known := c.at[id]
	if !known || c.took[n] != 0 {
		return
	}
	c.took[n] = now.Sub(c.sent[n])
	if n < c.first {
		c.warm.done()
	} else {
		c.rest.done()
	}
}

// latency runs a loop at a rate for a while.
func (m *bench) latency(ctx context.Context, l loop, rate int, period time.Duration) (Latency, error) {
	b, err := m.open(ctx)
	if err != nil {
		return Latency{}, err
	}
	defer b.Close()
	warm := max(int(warmUp.Seconds()*float64(rate)), 1)
	c := newClock(warm, warm+max(int(period.Seconds()*float64(rate)), 1))
	ready, once := make(chan struct{}), sync.Once{}
	stop, failed := start(ctx, b, l, func() { once.Do(func() { close(ready) }) })
	end, err := b.Follow(ctx, l.out, 1, c.arrived)
	if err != nil {
		return Latency{}, errors.Join(err, stop())
	}
	defer end()
	err = m.pace(ctx, b, l, c, rate, ready, failed)
	if err == nil {
		err = c.wait(ctx, &c.rest, failed)
	}
	c.to = read()
	if err := errors.Join(err, stop()); err != nil {
		return Latency{}, fmt.Errorf("%s at %d messages a second: %w", l.name, rate, err)
	}
	return c.latency(), nil
}

// wait waits until a part's outputs are there.
func (c *clock) wait(ctx context.Context, p *part, failed <-chan error) error {
	late := time.NewTimer(time.Minute)
	defer late.Stop()
	select {
	case <-p.all:
		return nil
	case err := <-failed:
		return err
	case <-ctx.Done():
		return ctx.Err()
	case <-late.C:
		c.mu.Lock()
		defer c.mu.Unlock()
		return fmt.Errorf("%d outputs did not come within a minute", p.left)
	}
}

// pace publishes at a rate; the first message goes ahead, until the loop has taken it.
func (m *bench) pace(ctx context.Context, b *natsio.Broker, l loop, c *clock, rate int, ready <-chan struct{}, failed <-chan error) error {
	began := time.Now()
	for i := range c.sent {
		if i == c.first {
			if err := c.wait(ctx, &c.warm, failed); err != nil {
				return err
			}
			c.from = read()
			began = c.from.at.Add(-time.Duration(float64(i) / float64(rate) * float64(time.Second)))
		}
		one := m.generator.Next(began)
		data, err := json.Marshal(one)
		if err != nil {
			return err
		}
		out := natsio.Outgoing{Subject: l.subject(one), ID: wire.MessageID(one.Tenant, one.Channel, one.ID), Data: data}
		due := began.Add(time.Duration(float64(i) / float64(rate) * float64(time.Second)))
		if pause := time.Until(due); pause > 0 {
			time.Sleep(pause)
		}
		c.mu.Lock()
		c.at[one.ID], c.sent[i] = i, time.Now()
		c.mu.Unlock()
		p := b.Publish(out)
		if i == 0 {
			if err := p.Wait(ctx); err != nil {
				return err
			}
			select {
			case <-ready:
			case <-ctx.Done():
				return ctx.Err()
			}
			began = time.Now()
		}
	}
	return nil
}

func (c *clock) latency() Latency {
	c.mu.Lock()
	defer c.mu.Unlock()
	warm := c.first
	took := slices.Clone(c.took[warm:])
	n, last := len(took), time.Time{}
	for i, d := range took {
		if at := c.sent[warm+i].Add(d); at.After(last) {
			last = at
		}
	}
	slices.Sort(took)
	at := func(q float64) float64 {
		return float64(took[min(int(q*float64(len(took))), len(took)-1)].Microseconds()) / 1000
	}
	span := c.sent[len(c.sent)-1].Sub(c.sent[warm]).Seconds()
	return Latency{Rate: float64(n-1) / span, Out: float64(n-1) / last.Sub(c.sent[warm]).Seconds(), P50: at(0.5), P99: at(0.99), P999: at(0.999),
		Cores: (c.to.cpu - c.from.cpu).Seconds() / c.to.at.Sub(c.from.at).Seconds()}
}
