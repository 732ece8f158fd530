package natsio

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

// Streams of the plain loop.
const (
	PlainIn  = "RAHU_BENCH_IN"
	PlainOut = "RAHU_BENCH_OUT"
)

// plainFlight is how many publishes of a worker wait for their acknowledgement.
const plainFlight = 1000

// PlainSubject is where the plain loop's messages are published.
const PlainSubject = "rahu.bench.in"

// ProvisionPlain makes the plain loop's streams, empty.
func (b *Broker) ProvisionPlain(ctx context.Context) error {
	for name, subject := range map[string]string{PlainIn: PlainSubject, PlainOut: "rahu.bench.out"} {
		if err := b.drop(ctx, name); err != nil {
			return err
		}
		config := jetstream.StreamConfig{
			Name: name, Subjects: []string{subject}, Storage: jetstream.FileStorage, Replicas: b.o.Replicas, Duplicates: b.o.Duplicates,
		}
		if err := b.settled(ctx, func() error { _, err := b.js.CreateStream(ctx, config); return err }); err != nil {
			return fmt.Errorf("creating stream %s: %w", name, err)
		}
	}
	return nil
}

// storeBusy is the server's code for a store that cannot be made: the folder of a
// stream of that name, just deleted, is still being removed.
const storeBusy = 10049

// settled makes a stream, and tries again while a deleted one's folder is in the way.
func (b *Broker) settled(ctx context.Context, do func() error) error {
	for tries := 0; ; tries++ {
		err := do()
		var api *jetstream.APIError
		if !errors.As(err, &api) || api.ErrorCode != storeBusy || tries == 20 || !sleep(ctx, 100*time.Millisecond) {
			return err
		}
	}
}

// Unprovision deletes all of rahu's streams with all that is in them, and those of
// the plain loop. It is for measuring and tests.
func (b *Broker) Unprovision(ctx context.Context) error {
	for _, name := range append(Streams(), PlainIn, PlainOut) {
		if err := b.drop(ctx, name); err != nil {
			return err
		}
	}
	return nil
}

// Streams returns the names of all streams that Provision makes; the slice belongs to
// the caller.
func Streams() []string {
	return []string{
		wire.StreamMessages, wire.StreamRecommendations, wire.StreamDeadLetters, wire.StreamFeedback, wire.StreamClocks, wire.StreamRecords,
		"KV_" + wire.BucketConversations,
	}
}

func (b *Broker) drop(ctx context.Context, stream string) error {
	err := b.js.DeleteStream(ctx, stream)
	if err != nil && !errors.Is(err, jetstream.ErrStreamNotFound) {
		return fmt.Errorf("deleting stream %s: %w", stream, err)
	}
	return nil
}

// Count returns how many messages a stream holds.
func (b *Broker) Count(ctx context.Context, stream string) (uint64, error) {
	s, err := b.js.Stream(ctx, stream)
	if err != nil {
		return 0, fmt.Errorf("looking at stream %s: %w", stream, err)
	}
	return s.CachedInfo().State.Msgs, nil
}

// Plain is what the pipeline is measured beside: a durable pull consumer with explicit
// acknowledgement, each message's bytes published again with a Nats-Msg-Id,
// asynchronously, and the message acknowledged after that was. It runs this many workers
// until the context ends, and calls see with the sequence of each message before it is
// published.
func (b *Broker) Plain(ctx context.Context, workers int, see func(sequence uint64)) error {
	consumer, err := b.js.CreateOrUpdateConsumer(ctx, PlainIn, jetstream.ConsumerConfig{
		Durable: "plain", AckPolicy: jetstream.AckExplicitPolicy, MaxAckPending: maxAckPending, AckWait: ackWait,
	})
	if err != nil {
		return fmt.Errorf("consumer of %s: %w", PlainIn, err)
	}
	errs := make([]error, workers)
	var all sync.WaitGroup
	for i := range workers {
		all.Go(func() { errs[i] = b.plainWorker(ctx, consumer, see) })
	}
	all.Wait()
	return errors.Join(errs...)
}

func (b *Broker) plainWorker(ctx context.Context, consumer jetstream.Consumer, see func(uint64)) error {
	messages, err := consumer.Messages(jetstream.PullMaxMessages(pullMessages), jetstream.PullHeartbeat(pullHeartbeat), jetstream.PullExpiry(pullExpiry))
	if err != nil {
		return fmt.Errorf("consuming %s: %w", PlainIn, err)
	}
	defer messages.Stop()
	flights, done := make(chan plainOne, plainFlight), make(chan error, 1)
	go func() { done <- plainAcknowledge(flights) }()
	err = b.plainPublish(ctx, messages, flights, see)
	close(flights)
	return errors.Join(err, <-done)
}

// plainOne is a message and the publish that it waits for.
type plainOne struct {
	in  jetstream.Msg
	out *Published
}

func (b *Broker) plainPublish(ctx context.Context, messages jetstream.MessagesContext, flights chan<- plainOne, see func(uint64)) error {
	for {
		m, err := messages.Next(jetstream.NextContext(ctx))
		if ctx.Err() != nil {
			return nil //nolint:nilerr // told to stop
		}
		if errors.Is(err, jetstream.ErrNoHeartbeat) {
			continue
		}
		if err != nil {
			return fmt.Errorf("consuming %s: %w", PlainIn, err)
		}
		meta, err := m.Metadata()
		if err != nil {
			return fmt.Errorf("consuming %s: %w", PlainIn, err)
		}
		see(meta.Sequence.Stream)
		flights <- plainOne{m, b.Publish(Outgoing{Subject: "rahu.bench.out", ID: wire.OutputID(PlainIn, meta.Sequence.Stream), Data: m.Data()})}
	}
}

func plainAcknowledge(flights <-chan plainOne) (first error) {
	for f := range flights {
		err := f.out.Once(context.Background())
		if err == nil {
			err = f.in.Ack()
		}
		if first == nil {
			first = err
		}
	}
	return first
}
