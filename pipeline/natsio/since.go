package natsio

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/nats-io/nats.go/jetstream"
)

// Place is where reading a stream begins: at a sequence or, where that is 0, at what was
// stored from a time on, and in either case not more than Back messages before the end
// (0 is no bound). Subjects may be empty, for all.
type Place struct {
	Sequence uint64
	Time     time.Time
	Back     uint64
	Subjects []string
}

// from returns a consumer that begins at a place, and how many messages wait for it.
func (b *Broker) from(ctx context.Context, stream string, p Place, idle time.Duration) (c jetstream.Consumer, waiting uint64, err error) {
	s, err := b.js.Stream(ctx, stream)
	if err != nil {
		return nil, 0, fmt.Errorf("reading stream %s: %w", stream, err)
	}
	first := uint64(1)
	if last := s.CachedInfo().State.LastSeq; p.Back > 0 && last > p.Back {
		first = last - p.Back + 1
	}
	config := jetstream.OrderedConsumerConfig{FilterSubjects: p.Subjects, InactiveThreshold: idle}
	if p.Sequence > 0 || p.Time.IsZero() {
		config.DeliverPolicy, config.OptStartSeq = jetstream.DeliverByStartSequencePolicy, max(p.Sequence, first)
	} else {
		if m, err := s.GetMsg(ctx, first); first > 1 && err == nil && m.Time.After(p.Time) {
			p.Time = m.Time
		}
		config.DeliverPolicy, config.OptStartTime = jetstream.DeliverByStartTimePolicy, &p.Time
	}
	c, err = b.js.OrderedConsumer(ctx, stream, config)
	if err != nil {
		return nil, 0, fmt.Errorf("reading stream %s: %w", stream, err)
	}
	return c, c.CachedInfo().NumPending, nil
}

// ReadFrom calls see with each message that a stream holds now from a place on, in
// order, until see says that it is enough or returns an error.
func (b *Broker) ReadFrom(ctx context.Context, stream string, p Place, see func(Stored) (enough bool, err error)) error {
	c, waiting, err := b.from(ctx, stream, p, 10*time.Second)
	if err != nil || waiting == 0 {
		return err
	}
	messages, err := c.Messages()
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
		enough, err := see(Stored{Subject: m.Subject(), Header: m.Headers(), Data: m.Data(), Sequence: meta.Sequence.Stream, Time: meta.Timestamp})
		if err != nil || enough || meta.NumPending == 0 {
			return err
		}
	}
}

// FollowFrom calls see with each message of a stream from a place on, in order and
// from one goroutine, until the returned function is called, and once, after what the
// stream holds now, current. It survives reconnects.
func (b *Broker) FollowFrom(ctx context.Context, stream string, p Place, see func(Stored), current func()) (stop func(), err error) {
	c, waiting, err := b.from(ctx, stream, p, 0)
	if err != nil {
		return nil, err
	}
	var once sync.Once
	if waiting == 0 {
		once.Do(current)
	}
	consuming, err := c.Consume(func(m jetstream.Msg) {
		meta, err := m.Metadata()
		if err != nil {
			return
		}
		see(Stored{Subject: m.Subject(), Header: m.Headers(), Data: m.Data(), Sequence: meta.Sequence.Stream, Time: meta.Timestamp})
		if meta.NumPending == 0 {
			once.Do(current)
		}
	})
	if err != nil {
		return nil, fmt.Errorf("following %s: %w", stream, err)
	}
	return stopOf(consuming), nil
}
