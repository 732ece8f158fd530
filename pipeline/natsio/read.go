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
	return b.ReadSince(ctx, stream, time.Time{}, func(uint64) {}, see)
}

// ReadSince is Read for what was stored from a time on; the zero time means all. It
// begins by telling how many messages these are.
func (b *Broker) ReadSince(ctx context.Context, stream string, since time.Time, count func(messages uint64), see func(Stored) error) error {
	s, err := b.js.Stream(ctx, stream)
	if err != nil {
		return fmt.Errorf("reading stream %s: %w", stream, err)
	}
	last := s.CachedInfo().State.LastSeq
	config := jetstream.OrderedConsumerConfig{InactiveThreshold: 5 * time.Second}
	if !since.IsZero() {
		config.DeliverPolicy, config.OptStartTime = jetstream.DeliverByStartTimePolicy, &since
	}
	consumer, err := b.js.OrderedConsumer(ctx, stream, config)
	if err != nil {
		return fmt.Errorf("reading stream %s: %w", stream, err)
	}
	pending := consumer.CachedInfo().NumPending
	if count(pending); pending == 0 {
		return nil
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
		if err := see(stored); err != nil || meta.Sequence.Stream >= last || meta.NumPending == 0 {
			return err
		}
	}
}

// ReadSubject calls see with each message that a stream holds under a subject, in
// order, until see says that it is enough or returns an error.
func (b *Broker) ReadSubject(ctx context.Context, stream, subject string, see func(Stored) (enough bool, err error)) error {
	s, err := b.js.Stream(ctx, stream)
	if err != nil {
		return fmt.Errorf("looking at stream %s: %w", stream, err)
	}
	for sequence := uint64(1); ; {
		m, err := s.GetMsg(ctx, sequence, jetstream.WithGetMsgSubject(subject))
		if errors.Is(err, jetstream.ErrMsgNotFound) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("reading stream %s: %w", stream, err)
		}
		stored := Stored{Subject: m.Subject, Header: m.Header, Data: m.Data, Sequence: m.Sequence, Time: m.Time}
		if enough, err := see(stored); enough || err != nil {
			return err
		}
		sequence = m.Sequence + 1
	}
}

// Recommendation returns a conversation's recommendation by its id; the subject is
// that of all of them. It is false where there is none.
func (b *Broker) Recommendation(ctx context.Context, subject, id string) (found Stored, there bool, err error) {
	err = b.ReadSubject(ctx, wire.StreamRecommendations, subject, func(s Stored) (bool, error) {
		if there = s.is(id); there {
			found = s
		}
		return there, nil
	})
	return found, there, err
}

// DeadLetter tells whether there is a dead letter under a subject with this message id,
// stored at since or later. There may be very many under one subject.
func (b *Broker) DeadLetter(ctx context.Context, subject, id string, since time.Time) (there bool, err error) {
	// Servers' clocks may differ when another one leads.
	place := Place{Time: since.Add(-time.Minute), Subjects: []string{subject}}
	err = b.ReadFrom(ctx, wire.StreamDeadLetters, place, func(s Stored) (bool, error) {
		there = s.is(id)
		return there, nil
	})
	return there, err
}

// is tells whether the message was published with this id.
func (s Stored) is(id string) bool {
	ids := s.Header[jetstream.MsgIDHeader]
	return len(ids) == 1 && ids[0] == id
}

// DropConsumer deletes a partition's consumer. Whoever works the partition makes
// it anew and goes on where it was.
func (b *Broker) DropConsumer(ctx context.Context, partition int) error {
	return b.js.DeleteConsumer(ctx, wire.StreamMessages, consumerName(partition))
}
