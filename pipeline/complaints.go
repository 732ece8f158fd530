package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"rahu/pipeline/console"
	"rahu/pipeline/natsio"
	"rahu/pipeline/record"
	"rahu/pipeline/wire"
)

// Period says which recommendations are looked at; zero times and an empty tenant are no limit.
type Period struct {
	Since, Until time.Time // of storage: from, and before
	Tenant       string
}

// holds tells whether something that was stored at a time belongs to the period.
func (p Period) holds(at time.Time) bool {
	return (p.Since.IsZero() || !at.Before(p.Since)) && (p.Until.IsZero() || at.Before(p.Until))
}

// ComplaintsIn returns the complaints of a period from what the streams hold, with the
// outcome where somebody told it.
func ComplaintsIn(ctx context.Context, b *natsio.Broker, p Period) (record.Complaints, error) {
	var register record.Register
	err := fill(ctx, b, p, &register)
	return register.Complaints(), err
}

// fill reads a period into a register.
func fill(ctx context.Context, b *natsio.Broker, p Period, register *record.Register) error {
	place := natsio.Place{Time: p.Since}
	now := time.Now()
	err := b.ReadFrom(ctx, wire.StreamRecommendations, place, func(s natsio.Stored) (bool, error) {
		if !p.holds(s.Time) {
			return true, nil
		}
		var r wire.Recommendation
		if err := json.Unmarshal(s.Data, &r); err != nil {
			return false, fmt.Errorf("recommendation %d of %s: %w", s.Sequence, wire.StreamRecommendations, err)
		}
		if p.Tenant == "" || p.Tenant == r.Tenant {
			register.Add(r)
		}
		return s.Time.After(now), nil
	})
	if err != nil {
		return err
	}
	return b.ReadFrom(ctx, wire.StreamFeedback, place, func(s natsio.Stored) (bool, error) {
		if f, err := wire.DecodeFeedback(s.Subject, s.Data, wire.DefaultMaxMessage); err == nil {
			register.Outcome(f)
		}
		return s.Time.After(now), nil
	})
}

// Bounds of the register that the page shows: conversations, how long reading them may
// take, and how long what was read serves the next request.
const (
	maxRegister      = 50_000
	registerPatience = 30 * time.Second
	registerFresh    = 20 * time.Second
)

// registers is the register that was read last. It is read by one request at a time.
type registers struct {
	busy  chan struct{}
	since time.Time
	read  time.Time
	all   console.Register
}

// Complaints returns the register of complaints since a time, of a tenant or of all.
func (d *Desk) Complaints(ctx context.Context, since time.Time, tenant string) (console.Register, error) {
	ctx, cancel := context.WithTimeout(ctx, registerPatience)
	defer cancel()
	select {
	case d.registers.busy <- struct{}{}:
	case <-ctx.Done():
		return console.Register{}, ctx.Err()
	}
	defer func() { <-d.registers.busy }()
	g := d.registers
	if time.Since(g.read) > registerFresh || since.Sub(g.since).Abs() > registerFresh {
		register := record.Register{Most: maxRegister}
		if err := fill(ctx, d.broker, Period{Since: since}, &register); err != nil {
			return console.Register{}, err
		}
		all := console.Register{List: register.Complaints(), Left: register.Left}
		for _, c := range all.List {
			if !slices.Contains(all.Tenants, c.Tenant) {
				all.Tenants = append(all.Tenants, c.Tenant)
			}
		}
		slices.Sort(all.Tenants)
		g.since, g.read, g.all = since, time.Now(), all
	}
	found := g.all
	if tenant != "" {
		found.List = slices.DeleteFunc(slices.Clone(found.List), func(c record.Complaint) bool { return c.Tenant != tenant })
	}
	return found, nil
}
