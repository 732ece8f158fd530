package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"rahu/pipeline/natsio"
	"rahu/pipeline/record"
	"rahu/pipeline/wire"
)

// Incident returns the record of a conversation from what the streams hold of it:
// its recommendations, which keep the messages' texts as they may be kept, and what
// people said about them. Salts are read from random.
func Incident(ctx context.Context, b *natsio.Broker, tenant, conversation string, random io.Reader) (record.Record, error) {
	var facts []record.Fact
	err := b.ReadSubject(ctx, wire.StreamRecommendations, wire.RecommendationsOf(tenant, conversation), func(s natsio.Stored) (bool, error) {
		var r wire.Recommendation
		if err := json.Unmarshal(s.Data, &r); err != nil {
			return false, fmt.Errorf("recommendation %d of %s: %w", s.Sequence, wire.StreamRecommendations, err)
		}
		facts = append(facts, record.Recommended(r))
		return false, nil
	})
	if err != nil {
		return record.Record{}, err
	}
	err = b.ReadSubject(ctx, wire.StreamFeedback, wire.FeedbackOf(tenant, conversation), func(s natsio.Stored) (bool, error) {
		if f, err := wire.DecodeFeedback(s.Subject, s.Data, wire.DefaultMaxMessage); err == nil {
			facts = append(facts, record.Said(f, s.Time))
		}
		return false, nil
	})
	if err != nil {
		return record.Record{}, err
	}
	return record.New(tenant, conversation, facts, random)
}
