package natsio

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

// Worker handles the messages of one partition. Its methods are called one at a
// time, from one goroutine.
type Worker interface {
	// Begin is called before the first message of a new ownership: all that
	// remains of a former one has to be finished or dropped, and the partition's
	// states loaded. An error makes it be called again, later.
	Begin(ctx context.Context, o Ownership) error
	// Handle takes a message that this ownership has not seen, in stream order.
	// It may block: that is the back pressure.
	Handle(d Delivery)
	// Again takes a message that Handle has had in this ownership.
	Again(d Delivery)
	// Done returns up to which sequence everything that was handled has been
	// finished, in this ownership; zero before. It may be called from any goroutine.
	Done() uint64
	// End is called when no more messages come; it finishes what is in flight.
	End()
}

// Ownership tells how a worker came to its partition.
type Ownership struct {
	Partition int
	Careful   bool // former owners died at this place: one message at a time

	// Doubtful is zero where a former owner left nothing behind. Otherwise the outputs of
	// the first messages, where they are older than this, may have been published so long
	// ago that the server would not know them for duplicates.
	Doubtful time.Duration
}

// carefulAfter takeovers at the same floor, messages go one at a time, so that the
// floor moves up to the message that kills the process.
const carefulAfter = 3

// owner is one client's side of a partition: it notices when the server pins this
// client, brings the consumer back to where a former owner left off, and passes on
// each message once and in order.
type owner struct {
	ctx       context.Context // ends when messages shall no longer be handled
	b         *Broker
	partition int
	name      string
	worker    Worker

	remembered uint64 // progress that was saved last; of the supervising goroutine

	pin      atomic.Value // string: of the ownership that Begin was called for
	seen     uint64       // highest sequence handed to the worker in it
	skipping bool         // until the reset consumer starts at sequence 1
	crashes  uint64       // takeovers before this one that came no further
	first    bool         // the next message is the one right above the floor
	lost     atomic.Bool
	count    atomic.Uint64 // consumer sequence of the last message that was taken
	gap      bool          // messages before the next one were not: the takeover is nobody's crash
	saving   sync.Mutex    // of the partition's progress

	handling sync.Mutex
	ended    bool // no message may reach the worker any more
}

func (o *owner) pinned() string {
	pin, _ := o.pin.Load().(string)
	return pin
}

// end waits for the message that is being handled and ends the worker. A
// connection that was closed at once does not wait for its callbacks.
func (o *owner) end() {
	o.handling.Lock()
	o.ended = true
	o.handling.Unlock()
	o.worker.End()
}

func (o *owner) handle(m jetstream.Msg) {
	o.handling.Lock()
	defer o.handling.Unlock()
	if o.ended {
		return
	}
	d, err := newDelivery(m)
	if err != nil {
		o.b.o.Log.Error("a message without JetStream metadata was ignored", "error", err)
		return
	}
	if (o.lost.Swap(false) || d.pin != o.pinned()) && !o.takeOver(d) {
		return
	}
	if o.skipping && d.consumerSequence != 1 {
		return // fetched before the reset, comes again after it
	}
	if !o.skipping && d.consumerSequence != o.count.Load()+1 {
		o.b.o.Log.Warn("messages were lost on the way; they are sent again", "partition", o.partition, "missing", d.consumerSequence-o.count.Load()-1)
		o.gap = true
		if !o.takeOver(d) {
			return
		}
	}
	o.skipping = false
	o.count.Store(d.consumerSequence)
	o.pass(d)
}

func (o *owner) pass(d Delivery) {
	if d.Sequence <= o.seen {
		o.worker.Again(d)
		return
	}
	if o.first {
		d.Deliveries += o.crashes
		o.first = false
	}
	o.seen = d.Sequence
	o.worker.Handle(d)
}

// takeOver begins a new ownership and reports whether the message that showed it
// can be handled: not if the consumer had to be reset, for then it comes again.
func (o *owner) takeOver(d Delivery) bool {
	for pause := 50 * time.Millisecond; ; pause = min(2*pause, 2*time.Second) {
		fresh, err := o.tryTakeOver(d)
		if err == nil {
			return fresh
		}
		if o.ctx.Err() != nil {
			return false
		}
		o.b.o.Log.Warn("taking over a partition", "partition", o.partition, "error", err)
		if !sleep(o.ctx, pause) {
			return false
		}
	}
}

func (o *owner) tryTakeOver(d Delivery) (fresh bool, err error) {
	ctx, cancel := context.WithTimeout(o.ctx, 10*time.Second)
	defer cancel()
	info, err := o.info(ctx)
	if err != nil {
		return false, err
	}
	if pinned := pinnedClient(info); pinned != "" && pinned != d.pin {
		o.pin.Store("") // somebody else's by now; it finds what we leave
		return false, nil
	}
	fresh = info.AckFloor.Consumer+1 == d.consumerSequence
	if err := o.countCrashes(ctx, info, fresh && d.consumerSequence > 1); err != nil {
		return false, err
	}
	begin := Ownership{Partition: o.partition, Careful: o.crashes >= carefulAfter}
	if !fresh || d.consumerSequence == 1 {
		begin.Doubtful = o.b.o.surelyKnown()
	}
	if err := o.worker.Begin(o.ctx, begin); err != nil {
		return false, err
	}
	if !fresh {
		if _, err := o.b.js.ResetConsumer(ctx, wire.StreamMessages, o.name); err != nil {
			return false, fmt.Errorf("resetting consumer %s: %w", o.name, err)
		}
	}
	o.pin.Store(d.pin)
	o.seen, o.skipping, o.first = 0, !fresh, true
	o.count.Store(d.consumerSequence - 1)
	return fresh, nil
}

// countCrashes keeps, in the bucket, how often this partition was taken over with
// its floor at the same place, unless the former owner left nothing behind.
func (o *owner) countCrashes(ctx context.Context, info *jetstream.ConsumerInfo, clean bool) error {
	o.crashes = 0
	gap := o.gap
	o.gap = false
	if clean || gap {
		return nil
	}
	o.saving.Lock()
	defer o.saving.Unlock()
	before, err := o.b.loadProgress(ctx, o.partition)
	if err != nil {
		return err
	}
	floor := info.AckFloor.Stream
	if before.Floor == floor && before.Takeovers > 0 {
		o.crashes = before.Takeovers
	}
	return o.b.saveProgress(ctx, o.partition, progress{Floor: floor, Takeovers: o.crashes + 1, Done: max(before.Done, floor)})
}

// rescue has the server send again at once what an owner that is gone had fetched
// and not done, if nobody is pinned: without new messages nobody would notice, and
// the old ones would wait for AckWait.
func (o *owner) rescue(ctx context.Context, info *jetstream.ConsumerInfo) {
	if info.NumAckPending == 0 || pinnedClient(info) != "" {
		return
	}
	if _, err := o.b.js.ResetConsumer(ctx, wire.StreamMessages, o.name); err != nil {
		o.b.o.Log.Warn("resetting a consumer", "consumer", o.name, "error", err)
	}
}

// transit notices messages that were sent to this client and never arrived: they would
// come again after AckWait only.
type transit struct {
	count uint64
	since time.Time
}

const transitAfter = 5 * time.Second

func (o *owner) found(ctx context.Context, info *jetstream.ConsumerInfo, t *transit, now time.Time) {
	count := o.count.Load()
	missing := info.NumAckPending > 0 && pinnedClient(info) == o.pinned() && info.Delivered.Consumer > count
	if !missing || count != t.count || t.since.IsZero() {
		t.count, t.since = count, now
		return
	}
	if now.Sub(t.since) > transitAfter {
		t.since = time.Time{}
		o.b.o.Log.Warn("messages were lost on the way; they are sent again", "partition", o.partition)
		o.restart(ctx)
	}
}

// mend resets a consumer whose acknowledgement floor stands above all that it has
// delivered: an acknowledgement from before a reset came after it, with a number of the
// old count, and the server would take none of the new ones.
func (o *owner) mend(ctx context.Context, info *jetstream.ConsumerInfo) {
	if info.AckFloor.Consumer > info.Delivered.Consumer && pinnedClient(info) == o.pinned() {
		o.b.o.Log.Warn("a late acknowledgement came after a reset", "consumer", o.name)
		o.restart(ctx)
	}
}

// restart makes the next message begin a new ownership, and has the server send
// again what this one had not finished, if the partition is still ours.
func (o *owner) restart(ctx context.Context) {
	o.lost.Store(true)
	info, err := o.info(ctx)
	if err != nil || info.NumAckPending == 0 || pinnedClient(info) != o.pinned() {
		return
	}
	if _, err := o.b.js.ResetConsumer(ctx, wire.StreamMessages, o.name); err != nil {
		o.b.o.Log.Warn("resetting a consumer", "consumer", o.name, "error", err)
	}
}

// remember keeps how far the partition is done, if that has moved.
func (o *owner) remember(ctx context.Context) {
	done := o.worker.Done()
	if done <= o.remembered {
		return
	}
	o.saving.Lock()
	defer o.saving.Unlock()
	p, err := o.b.loadProgress(ctx, o.partition)
	if err == nil {
		p.Done = done
		err = o.b.saveProgress(ctx, o.partition, p)
	}
	if err != nil {
		o.b.o.Log.Warn("remembering progress", "partition", o.partition, "error", err)
		return
	}
	o.remembered = done
}

func (o *owner) info(ctx context.Context) (*jetstream.ConsumerInfo, error) {
	c, err := o.b.js.Consumer(ctx, wire.StreamMessages, o.name)
	if err != nil {
		return nil, fmt.Errorf("looking at consumer %s: %w", o.name, err)
	}
	return c.CachedInfo(), nil
}

func pinnedClient(info *jetstream.ConsumerInfo) string {
	for _, g := range info.PriorityGroups {
		if g.Group == group {
			return g.PinnedClientID
		}
	}
	return ""
}
