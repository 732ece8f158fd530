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

// warmUp is what comes before the messages whose latency counts.
const warmUp = time.Second

// Latency is the time from publishing a message until a subscriber has the output
// that is stored for it.
type Latency struct {
	Rate float64 `json:"rate"`      // at which messages were sent
	Out  float64 `json:"out_per_s"` // at which outputs came
	P50  float64 `json:"p50_ms"`
	P99  float64 `json:"p99_ms"`
	P999 float64 `json:"p99_9_ms"`
}

// clock keeps when each message was sent and its output arrived.
type clock struct {
	mu   sync.Mutex
	sent []time.Time
	at   map[string]int // the place in sent, by the message's id
	took []time.Duration
	left int
	all  chan struct{}
}

func newClock(n int) *clock {
	return &clock{sent: make([]time.Time, n), at: make(map[string]int, n), took: make([]time.Duration, n), left: n, all: make(chan struct{})}
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
	if c.left--; c.left == 0 {
		close(c.all)
	}
}

// latency runs a loop at a rate for a while.
func (m *bench) latency(ctx context.Context, l loop, rate int, period time.Duration) (Latency, error) {
	b, err := m.open(ctx)
	if err != nil {
		return Latency{}, err
	}
	defer b.Close()
	warm := int(warmUp.Seconds() * float64(rate))
	c := newClock(warm + int(period.Seconds()*float64(rate)))
	ready, once := make(chan struct{}), sync.Once{}
	stop, failed := start(ctx, b, l, func() { once.Do(func() { close(ready) }) })
	end, err := b.Follow(ctx, l.out, 1, c.arrived)
	if err != nil {
		return Latency{}, errors.Join(err, stop())
	}
	defer end()
	err = m.pace(ctx, b, l, c, rate, ready)
	if err == nil {
		select {
		case <-c.all:
		case err = <-failed:
		case <-ctx.Done():
			err = ctx.Err()
		case <-time.After(time.Minute):
			err = fmt.Errorf("%d outputs did not come within a minute", c.left)
		}
	}
	if err := errors.Join(err, stop()); err != nil {
		return Latency{}, fmt.Errorf("%s at %d messages a second: %w", l.name, rate, err)
	}
	return c.latency(warm), nil
}

// pace publishes at a rate; the first message goes ahead, until the loop has taken it.
func (m *bench) pace(ctx context.Context, b *natsio.Broker, l loop, c *clock, rate int, ready <-chan struct{}) error {
	began := time.Now()
	for i := range c.sent {
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

func (c *clock) latency(warm int) Latency {
	c.mu.Lock()
	defer c.mu.Unlock()
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
	return Latency{Rate: float64(n-1) / span, Out: float64(n-1) / last.Sub(c.sent[warm]).Seconds(), P50: at(0.5), P99: at(0.99), P999: at(0.999)}
}
