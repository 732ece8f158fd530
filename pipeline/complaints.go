package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

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
// outcome where somebody told it. It reads all recommendations.
func ComplaintsIn(ctx context.Context, b *natsio.Broker, p Period) (record.Complaints, error) {
	var register record.Register
	err := b.Read(ctx, wire.StreamRecommendations, func(s natsio.Stored) error {
		if !p.holds(s.Time) {
			return nil
		}
		var r wire.Recommendation
		if err := json.Unmarshal(s.Data, &r); err != nil {
			return fmt.Errorf("recommendation %d of %s: %w", s.Sequence, wire.StreamRecommendations, err)
		}
		if p.Tenant == "" || p.Tenant == r.Tenant {
			register.Add(r)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = b.Read(ctx, wire.StreamFeedback, func(s natsio.Stored) error {
		if f, err := wire.DecodeFeedback(s.Subject, s.Data, wire.DefaultMaxMessage); err == nil {
			register.Outcome(f)
		}
		return nil
	})
	return register.Complaints(), err
}
