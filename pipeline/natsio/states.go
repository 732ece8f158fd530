package natsio

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

// ErrLostState is returned when a state was written by somebody else meanwhile.
var ErrLostState = errors.New("another owner wrote this state")

// State is a stored value with the revision that the next write must name.
type State struct {
	Key      string
	Data     []byte
	Revision uint64
}

const bucketSubject = "$KV." + wire.BucketConversations + "."

// LoadStates calls take with each state whose key begins with prefix, which ends in a dot,
// and ends with the first error.
func (b *Broker) LoadStates(ctx context.Context, prefix string, take func(State) error) error {
	w, err := b.kv.Watch(ctx, prefix+">", jetstream.IgnoreDeletes())
	if err != nil {
		return fmt.Errorf("reading states %s*: %w", prefix, err)
	}
	defer func() { _ = w.Stop() }()
	for {
		select {
		case e, ok := <-w.Updates():
			switch {
			case !ok:
				return fmt.Errorf("reading states %s*: the watch ended", prefix)
			case e == nil: // all there was
				return nil
			case len(e.Value()) > 0: // an expired key leaves an empty mark
				if err := take(State{Key: e.Key(), Data: e.Value(), Revision: e.Revision()}); err != nil {
					return err
				}
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// LoadState returns the state under a key; not there if there is none or it has expired.
func (b *Broker) LoadState(ctx context.Context, key string) (s State, there bool, err error) {
	e, err := b.kv.Get(ctx, key)
	switch {
	case errors.Is(err, jetstream.ErrKeyNotFound):
		return s, false, nil
	case err != nil:
		return s, false, fmt.Errorf("reading the state %s: %w", key, err)
	}
	return State{Key: key, Data: e.Value(), Revision: e.Revision()}, len(e.Value()) > 0, nil
}

// PutState writes a state if its revision is still the last one, zero meaning that
// there is none, and returns the new revision. The state expires a while after its
// last write; KV's own Update would drop that, so the headers are written here.
func (b *Broker) PutState(ctx context.Context, s State) (uint64, error) {
	m := &nats.Msg{Subject: bucketSubject + s.Key, Data: s.Data, Header: nats.Header{}}
	return b.writeState(ctx, s, m, b.o.StateTTL)
}

// StateWrite is a write of a state under way.
type StateWrite struct {
	b      *Broker
	state  State
	future jetstream.PubAckFuture
	err    error
}

// StartState begins what PutState does, and does not wait.
func (b *Broker) StartState(s State) *StateWrite {
	w := &StateWrite{b: b, state: s}
	m := &nats.Msg{Subject: bucketSubject + s.Key, Data: s.Data, Header: nats.Header{}}
	w.future, w.err = b.js.PublishMsgAsync(m, jetstream.WithMsgTTL(b.o.StateTTL), jetstream.WithExpectLastSequencePerSubject(s.Revision))
	return w
}

// Wait returns the new revision. What is refused because of the revision is looked at
// as PutState does; after another error PutState may be tried.
func (w *StateWrite) Wait(ctx context.Context) (uint64, error) {
	err := w.err
	if err == nil {
		select {
		case ack := <-w.future.Ok():
			return ack.Sequence, nil
		case err = <-w.future.Err():
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	}
	if isLost(err) {
		return w.b.PutState(ctx, w.state)
	}
	return 0, fmt.Errorf("writing state: %w", err)
}

// DropState removes a state if its revision is still the last one.
func (b *Broker) DropState(ctx context.Context, s State) error {
	m := &nats.Msg{Subject: bucketSubject + s.Key, Header: nats.Header{}}
	m.Header.Set("KV-Operation", "PURGE")
	m.Header.Set("Nats-Rollup", "sub")
	_, err := b.writeState(ctx, s, m, markerTTL)
	return err
}

func (b *Broker) writeState(ctx context.Context, s State, m *nats.Msg, ttl time.Duration) (uint64, error) {
	revision, err := b.publishState(ctx, m, ttl, s.Revision)
	if isLost(err) {
		revision, err = b.writeOver(ctx, s, m, ttl)
	}
	switch {
	case isLost(err):
		return 0, fmt.Errorf("%w (key %s)", ErrLostState, s.Key)
	case err != nil:
		return 0, fmt.Errorf("writing state: %w", err)
	}
	return revision, nil
}

// writeOver looks at what stands where the expected revision did not. The mark of
// an expired state is no other owner's, and what is equal was written by a former
// try or by an owner that came to the same: both are as good as our own.
func (b *Broker) writeOver(ctx context.Context, s State, m *nats.Msg, ttl time.Duration) (uint64, error) {
	stream, err := b.js.Stream(ctx, "KV_"+wire.BucketConversations)
	if err != nil {
		return 0, err
	}
	last, err := stream.GetLastMsgForSubject(ctx, bucketSubject+s.Key)
	switch {
	case errors.Is(err, jetstream.ErrMsgNotFound):
		return b.publishState(ctx, m, ttl, 0)
	case err != nil:
		return 0, err
	case bytes.Equal(last.Data, s.Data):
		return last.Sequence, nil
	case len(last.Data) == 0:
		return b.publishState(ctx, m, ttl, last.Sequence)
	}
	return 0, ErrLostState
}

func (b *Broker) publishState(ctx context.Context, m *nats.Msg, ttl time.Duration, revision uint64) (uint64, error) {
	ack, err := b.js.PublishMsg(ctx, m, jetstream.WithMsgTTL(ttl), jetstream.WithExpectLastSequencePerSubject(revision))
	if err != nil {
		return 0, err
	}
	return ack.Sequence, nil
}

func isLost(err error) bool {
	var api *jetstream.APIError
	return errors.Is(err, ErrLostState) ||
		errors.As(err, &api) && (api.ErrorCode == jetstream.JSErrCodeStreamWrongLastSequence || strings.Contains(api.Description, "wrong last sequence"))
}
