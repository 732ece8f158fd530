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
// people said about them, with the seals that each got when it happened. The salts of
// what has none are read from random. What was changed since does not verify.
func Incident(ctx context.Context, b *natsio.Broker, tenant, conversation string, random io.Reader) (record.Record, error) {
	secret, err := b.Secret(ctx)
	if err != nil {
		return record.Record{}, err
	}
	var facts []record.Sealed
	err = b.ReadSubject(ctx, wire.StreamRecommendations, wire.RecommendationsOf(tenant, conversation), func(s natsio.Stored) (bool, error) {
		var r wire.Recommendation
		if err := json.Unmarshal(s.Data, &r); err != nil {
			return false, fmt.Errorf("recommendation %d of %s: %w", s.Sequence, wire.StreamRecommendations, err)
		}
		if r.Seal != nil {
			r.Seal.ID = r.ID
		}
		facts = append(facts, record.Sealed{Fact: record.Recommended(r), Seal: r.Seal})
		return false, nil
	})
	if err != nil {
		return record.Record{}, err
	}
	said, err := feedbackFacts(ctx, b, secret, tenant, conversation)
	if err != nil {
		return record.Record{}, err
	}
	return record.New(tenant, conversation, append(facts, said...), secret, random)
}

// feedbackFacts returns what people said about a conversation's recommendations.
func feedbackFacts(ctx context.Context, b *natsio.Broker, secret []byte, tenant, conversation string) ([]record.Sealed, error) {
	var said []record.Fact
	err := b.ReadSubject(ctx, wire.StreamFeedback, wire.FeedbackOf(tenant, conversation), func(s natsio.Stored) (bool, error) {
		if f, err := wire.DecodeFeedback(s.Subject, s.Data, wire.DefaultMaxMessage); err == nil {
			said = append(said, record.Said(f, s.Time))
		}
		return false, nil
	})
	if err != nil {
		return nil, err
	}
	var seals []wire.Seal
	err = b.ReadSubject(ctx, wire.StreamRecords, wire.RecordSubject(tenant, conversation), func(s natsio.Stored) (bool, error) {
		var seal wire.Seal
		if err := json.Unmarshal(s.Data, &seal); err != nil {
			return false, fmt.Errorf("seal %d of %s: %w", s.Sequence, wire.StreamRecords, err)
		}
		seals = append(seals, seal)
		return false, nil
	})
	return record.Match(secret, seals, said), err
}
