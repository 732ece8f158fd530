package natsio

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

// Stored is a message as a stream holds it.
type Stored struct {
	Subject  string
	Header   map[string][]string
	Data     []byte
	Sequence uint64
	Time     time.Time
}

// Read calls see with each message that a stream holds now, in order, until see
// returns an error, which Read returns.
func (b *Broker) Read(ctx context.Context, stream string, see func(Stored) error) error {
	s, err := b.js.Stream(ctx, stream)
	if err != nil {
		return fmt.Errorf("reading stream %s: %w", stream, err)
	}
	last := s.CachedInfo().State.LastSeq
	if s.CachedInfo().State.Msgs == 0 {
		return nil
	}
	consumer, err := b.js.OrderedConsumer(ctx, stream, jetstream.OrderedConsumerConfig{})
	if err != nil {
		return fmt.Errorf("reading stream %s: %w", stream, err)
	}
	messages, err := consumer.Messages()
	if err != nil {
		return fmt.Errorf("reading stream %s: %w", stream, err)
	}
	defer messages.Stop()
	for {
		m, err := messages.Next(jetstream.NextContext(ctx))
		if err != nil {
			return fmt.Errorf("reading stream %s: %w", stream, err)
		}
		meta, err := m.Metadata()
		if err != nil {
			return fmt.Errorf("reading stream %s: %w", stream, err)
		}
		stored := Stored{Subject: m.Subject(), Header: m.Headers(), Data: m.Data(), Sequence: meta.Sequence.Stream, Time: meta.Timestamp}
		if err := see(stored); err != nil || meta.Sequence.Stream >= last {
			return err
		}
	}
}

// Recommendation returns a conversation's recommendation by its id; the subject is
// that of all of them. It is false where there is none.
func (b *Broker) Recommendation(ctx context.Context, subject, id string) (Stored, bool, error) {
	stream, err := b.js.Stream(ctx, wire.StreamRecommendations)
	if err != nil {
		return Stored{}, false, fmt.Errorf("looking at stream %s: %w", wire.StreamRecommendations, err)
	}
	for sequence := uint64(1); ; {
		m, err := stream.GetMsg(ctx, sequence, jetstream.WithGetMsgSubject(subject))
		if errors.Is(err, jetstream.ErrMsgNotFound) {
			return Stored{}, false, nil
		}
		if err != nil {
			return Stored{}, false, fmt.Errorf("reading stream %s: %w", wire.StreamRecommendations, err)
		}
		if m.Header.Get(jetstream.MsgIDHeader) == id {
			return Stored{Subject: m.Subject, Header: m.Header, Data: m.Data, Sequence: m.Sequence, Time: m.Time}, true, nil
		}
		sequence = m.Sequence + 1
	}
}

// DropConsumer deletes a partition's consumer. Whoever works the partition makes
// it anew and goes on where it was.
func (b *Broker) DropConsumer(ctx context.Context, partition int) error {
	return b.js.DeleteConsumer(ctx, wire.StreamMessages, consumerName(partition))
}
