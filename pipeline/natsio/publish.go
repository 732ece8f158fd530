package natsio

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// maxUnacknowledged bounds all publishes that wait for their acknowledgement; it
// is above what all partitions together keep in flight, so that nobody stalls.
const maxUnacknowledged = 64 << 10

// ErrNeverPublishable is returned for a message that no retry will bring through.
var ErrNeverPublishable = errors.New("the message cannot be published")

// ErrTooLate is returned where a message may have been stored so long ago that the
// server would not know it for a duplicate any more.
var ErrTooLate = errors.New("it may have been published long ago")

// Outgoing is a message to publish. ID becomes its Nats-Msg-Id.
type Outgoing struct {
	Subject string
	ID      string
	Header  map[string][]string
	Data    []byte
	TTL     time.Duration // the stream drops it then; zero: never
	Guarded bool          // rather ErrTooLate than a message twice
}

// Published is a publish under way.
type Published struct {
	b         *Broker
	out       Outgoing
	future    jetstream.PubAckFuture
	batch     *batch
	err       error
	duplicate bool
	began     time.Time
}

// Publish starts publishing without waiting; every failure shows in Wait. The
// message's header and data must not be changed afterwards.
func (b *Broker) Publish(out Outgoing) *Published {
	p := &Published{b: b, out: out, began: time.Now()}
	p.future, p.err = b.js.PublishMsgAsync(out.message())
	return p
}

// PublishBatched is Publish into a stream that takes batches: messages that are under
// way at the same time get one acknowledgement together.
func (b *Broker) PublishBatched(out Outgoing) *Published {
	p := &Published{b: b, out: out, began: time.Now()}
	if p.batch = b.batches.add(out.message()); p.batch == nil {
		return b.Publish(out)
	}
	return p
}

// Once waits for the server's acknowledgement and does not try again.
func (p *Published) Once(ctx context.Context) error {
	if p.err != nil {
		return p.err
	}
	if p.batch != nil {
		return p.b.batches.wait(ctx, p.batch)
	}
	select {
	case ack := <-p.future.Ok():
		p.duplicate = ack.Duplicate
		return nil
	case err := <-p.future.Err():
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Wait waits for the server's acknowledgement and publishes the same bytes again,
// with growing pauses, until it has come, the context ends, the message proves to be
// one that can never be published (ErrNeverPublishable), or, where it is guarded, the
// server might not know it for a duplicate (ErrTooLate).
func (p *Published) Wait(ctx context.Context) error {
	err := p.Once(ctx)
	// The first retry comes at once: after an outage thousands wait in line.
	if err != nil && p.batch != nil && ctx.Err() == nil && !p.tooLate() {
		p.b.o.Log.Debug("publishing the messages of a batch one by one", "error", err)
		err = p.again(ctx) // what was wrong may be another message's
	}
	for pause := time.Duration(0); err != nil; pause = min(max(2*pause, 50*time.Millisecond), 5*time.Second) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if permanent(err) {
			return fmt.Errorf("%w: %w", ErrNeverPublishable, err)
		}
		if pause > 0 {
			p.b.o.Log.Warn("publishing again", "error", err, "after", pause)
		}
		if !sleep(ctx, pause) {
			return ctx.Err()
		}
		if p.tooLate() {
			return fmt.Errorf("%w: %w", ErrTooLate, err)
		}
		err = p.again(ctx)
	}
	return nil
}

// tooLate reports whether the server might not know a copy that is sent now for one.
func (p *Published) tooLate() bool {
	return p.out.Guarded && time.Since(p.began) > p.b.o.surelyKnown()
}

// Duplicate reports, after Once or Wait returned nil, whether the server had the
// message already. What was published in a batch is never told to be one.
func (p *Published) Duplicate() bool { return p.duplicate }

// againTimeout is how long a single message may take to be acknowledged.
const againTimeout = 5 * time.Second

func (p *Published) again(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, againTimeout)
	defer cancel()
	ack, err := p.b.js.PublishMsg(ctx, p.out.message())
	if err == nil {
		p.duplicate = ack.Duplicate
	}
	return err
}

// permanent tells failures that the same bytes would meet again.
func permanent(err error) bool {
	var api *jetstream.APIError
	return errors.Is(err, nats.ErrMaxPayload) || errors.Is(err, nats.ErrBadSubject) ||
		errors.As(err, &api) && api.ErrorCode == 10054 // message exceeds the stream's maximum size
}

func (o Outgoing) message() *nats.Msg {
	m := &nats.Msg{Subject: o.Subject, Data: o.Data, Header: make(nats.Header, len(o.Header)+1)}
	for key, values := range o.Header {
		m.Header[key] = values
	}
	if o.ID != "" {
		m.Header.Set(jetstream.MsgIDHeader, o.ID)
	}
	if o.TTL > 0 {
		m.Header.Set(jetstream.MsgTTLHeader, strconv.FormatInt(int64(max(o.TTL, time.Second)/time.Second), 10))
	}
	return m
}

// MaxPayload returns the largest message the server takes, in bytes.
func (b *Broker) MaxPayload() int64 { return b.nc.MaxPayload() }

// sleep waits and reports whether the context is still alive.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
