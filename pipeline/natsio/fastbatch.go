package natsio

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/nats-io/nuid"
)

// The server's fast batch publish (2.14): a batch's messages name it in their reply
// subjects, <inbox>.<batch>.<flow>.<gap mode>.<number>.<operation>.$FI, and the last one
// commits it. Its acknowledgement tells how many were taken in, in order and with
// nothing left out.
const (
	batchFlow   = "500"  // the server tells how far it is each so many messages at most
	batchGap    = "fail" // a message that is missing ends the batch
	batchSuffix = ".$FI"

	opStart  = "0"
	opAppend = "1"
	opCommit = "2"
)

const (
	batchMost   = 500             // messages of a batch
	batchFlight = 2               // batches that are committed and not acknowledged
	batchWithin = 3 * time.Second // an acknowledgement that takes longer is taken for lost
)

// errBatch is why a batch's messages have to be published one by one.
var errBatch = errors.New("the batch was not taken in whole")

// batcher publishes messages of many goroutines as batches: while a batch waits for
// its acknowledgement the next one grows, and where none does a message goes at once. What fails in a batch is published again one
// by one, under the same message ids, so that nothing is doubled. It is safe for
// concurrent use.
type batcher struct {
	b      *Broker
	prefix string // of reply subjects, ends in a dot

	mu      sync.Mutex
	open    *batch            // messages are added to it; nil if there is none
	flying  map[string]*batch // committed, by id
	waiting bool              // somebody waits for the open batch
	refused bool              // the stream takes no batches
}

// batch is messages that are acknowledged together. Its fields belong to the batcher's
// lock until done is closed.
type batch struct {
	id      string
	held    *nats.Msg // the last one that was added: sent when it is known what follows
	size    int
	started bool
	err     error
	done    chan struct{}
	timer   *time.Timer
}

func (b *Broker) newBatcher() (*batcher, error) {
	x := &batcher{b: b, prefix: b.nc.NewInbox() + ".", flying: map[string]*batch{}}
	if _, err := b.nc.Subscribe(x.prefix+">", x.reply); err != nil {
		return nil, fmt.Errorf("listening for acknowledgements of batches: %w", err)
	}
	return x, nil
}

// add puts a message into the open batch; it returns nil where batches are refused.
func (x *batcher) add(m *nats.Msg) *batch {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.refused {
		return nil
	}
	if x.open == nil {
		x.open = &batch{id: nuid.Next(), done: make(chan struct{})}
	}
	open := x.open
	if open.held != nil {
		x.send(open, opAppend)
	}
	open.held = m
	open.size++
	if open.size >= batchMost || len(x.flying) == 0 {
		x.commit()
	}
	return open
}

// want says that somebody waits for a batch: it is committed as soon as few enough are
// under way.
func (x *batcher) want(one *batch) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.open != one {
		return
	}
	x.waiting = true
	if len(x.flying) < batchFlight {
		x.commit()
	}
}

// commit sends the open batch's last message, and with it the batch.
func (x *batcher) commit() {
	one := x.open
	x.open, x.waiting = nil, false
	x.flying[one.id] = one
	one.timer = time.AfterFunc(batchWithin, func() { x.end(one.id, fmt.Errorf("%w: no acknowledgement came in %v", errBatch, batchWithin)) })
	if x.send(one, opCommit); one.err != nil {
		x.finish(one)
	}
}

// send publishes the message that a batch holds back. A fault shows in the
// acknowledgement, or in that there is none.
func (x *batcher) send(one *batch, op string) {
	if !one.started && op == opAppend {
		op = opStart
	}
	one.started = true
	m := one.held
	one.held = nil
	var s strings.Builder
	s.Grow(len(x.prefix) + 48)
	s.WriteString(x.prefix)
	s.WriteString(one.id)
	s.WriteString("." + batchFlow + "." + batchGap + ".")
	s.WriteString(strconv.Itoa(one.size))
	s.WriteString(".")
	s.WriteString(op)
	s.WriteString(batchSuffix)
	m.Reply = s.String()
	if err := x.b.nc.PublishMsg(m); err != nil && one.err == nil {
		one.err = err
	}
}

// batchReply is what the server answers: how far it is (ack), that something is missing
// (gap), what was wrong with a message (err), or the acknowledgement of the batch, which
// has no type.
type batchReply struct {
	Type  string              `json:"type"`
	Batch string              `json:"batch"`
	Count int                 `json:"count"`
	Error *jetstream.APIError `json:"error"`
}

func (x *batcher) reply(m *nats.Msg) {
	id, _, _ := strings.Cut(strings.TrimPrefix(m.Subject, x.prefix), ".")
	if bytes.HasPrefix(m.Data, []byte(`{"type":"ack"`)) {
		return
	}
	var r batchReply
	err := json.Unmarshal(m.Data, &r)
	switch {
	case err == nil && r.Type == "" && r.Error == nil && r.Batch == id:
		x.acknowledged(id, r.Count)
		return
	case r.Error != nil:
		err = r.Error
	case err == nil:
		err = fmt.Errorf("%w: the server reports %q %s", errBatch, r.Type, m.Header.Get("Status"))
	}
	x.end(id, err)
}

// acknowledged ends a batch; it was taken in whole if its count is right.
func (x *batcher) acknowledged(id string, count int) {
	x.mu.Lock()
	var err error
	if one := x.flying[id]; one == nil || one.size != count {
		err = fmt.Errorf("%w: it ended after %d messages", errBatch, count)
	}
	x.mu.Unlock()
	x.end(id, err)
}

// end closes a batch, and commits the next one if somebody waits for it. A batch that
// fails while it grows fails when it is committed.
func (x *batcher) end(id string, err error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	one := x.flying[id]
	if one == nil && x.open != nil && x.open.id == id {
		one = x.open
	}
	if one == nil {
		return
	}
	if one.err == nil {
		one.err = err
	}
	if one != x.open {
		x.finish(one)
	}
}

// finish tells those who wait for a batch.
func (x *batcher) finish(one *batch) {
	delete(x.flying, one.id)
	one.timer.Stop()
	var api *jetstream.APIError
	if errors.As(one.err, &api) && batchesRefused(api) {
		x.refused = true
	}
	close(one.done)
	if x.open != nil && (x.waiting || len(x.flying) == 0) {
		x.commit()
	}
}

// batchesRefused tells errors that every batch would meet: the stream or the server
// does not take them.
func batchesRefused(err *jetstream.APIError) bool {
	return err.ErrorCode == 10205 || err.ErrorCode == 10206
}

// reset gives up what is under way: after the connection was lost its acknowledgements
// may never come.
func (x *batcher) reset() {
	x.mu.Lock()
	ids := slices.Collect(maps.Keys(x.flying))
	if x.open != nil {
		ids = append(ids, x.open.id)
	}
	x.mu.Unlock()
	for _, id := range ids {
		x.end(id, fmt.Errorf("%w: the connection was lost", errBatch))
	}
}

// wait returns nil when all of the batch was taken in.
func (x *batcher) wait(ctx context.Context, one *batch) error {
	x.want(one)
	select {
	case <-one.done:
		return one.err
	case <-ctx.Done():
		return ctx.Err()
	}
}
