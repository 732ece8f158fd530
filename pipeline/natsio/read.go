package natsio

import (
	"context"
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

// DropConsumer deletes a partition's consumer. Whoever works the partition makes
// it anew and goes on where it was.
func (b *Broker) DropConsumer(ctx context.Context, partition int) error {
	return b.js.DeleteConsumer(ctx, wire.StreamMessages, consumerName(partition))
}
