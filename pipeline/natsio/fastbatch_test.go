package natsio

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

// out is a recommendation with this id.
func out(id string) Outgoing {
	return Outgoing{Subject: wire.RecommendationSubject("acme", "none", "c"), ID: id, Data: []byte(id)}
}

// stored returns the ids that the recommendations' stream holds, in order.
func stored(t *testing.T, b *Broker) (ids []string) {
	t.Helper()
	err := b.Read(t.Context(), wire.StreamRecommendations, func(s Stored) error {
		ids = append(ids, s.Header[jetstream.MsgIDHeader][0])
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return ids
}

// All sizes of batches arrive whole, in order, once, with one acknowledgement each.
func TestBatchesArriveWhole(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	var want []string
	for _, size := range []int{1, 2, 3, 10, batchMost - 1, batchMost, batchMost + 1, 3 * batchMost} {
		var all []*Published
		for i := range size {
			id := fmt.Sprint(size, "-", i)
			want = append(want, id)
			all = append(all, b.PublishBatched(out(id)))
		}
		for _, p := range all {
			if err := p.Once(t.Context()); err != nil {
				t.Fatalf("a batch of %d: %v", size, err)
			}
		}
	}
	equal(t, stored(t, b), want)
}

func equal(t *testing.T, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d messages are stored, want %d", len(got), len(want))
	}
	for i := range got {
		if got[i] != want[i] {
			t.Fatalf("message %d is %s, want %s", i, got[i], want[i])
		}
	}
}

// Messages that the server has already are not stored again, wherever they stand in a
// batch, and the others are.
func TestBatchesWithDuplicates(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	const n = 20
	for _, known := range [][]int{{0}, {n - 1}, {7}, {0, 1, 2}, {3, 9, n - 1}, {0, n - 1}} {
		want := stored(t, b)
		name := fmt.Sprint(known)
		for _, i := range known {
			id := fmt.Sprint(name, i)
			want = append(want, id)
			if err := b.Publish(out(id)).Once(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		var all []*Published
		for i := range n {
			all = append(all, b.PublishBatched(out(fmt.Sprint(name, i))))
		}
		for _, p := range all {
			if err := p.Wait(t.Context()); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
		if got := stored(t, b); len(got) != len(want)+n-len(known) {
			t.Errorf("with %s known there are %d messages, want %d", name, len(got), len(want)+n-len(known))
		}
	}
	unique(t, stored(t, b))
}

func unique(t *testing.T, ids []string) {
	t.Helper()
	seen := map[string]bool{}
	for _, id := range ids {
		if seen[id] {
			t.Errorf("%s is stored twice", id)
		}
		seen[id] = true
	}
}

// A message that the server does not take fails alone: the batch's others are stored.
func TestBatchWithAMessageThatIsRefused(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	stream, err := b.js.Stream(t.Context(), wire.StreamRecommendations)
	if err != nil {
		t.Fatal(err)
	}
	config := stream.CachedInfo().Config
	config.MaxMsgSize = 1000
	if _, err := b.js.UpdateStream(t.Context(), config); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []int{0, 5, 9} {
		var all []*Published
		for i := range 10 {
			o := out(fmt.Sprint(bad, "-", i))
			if i == bad {
				o.Data = make([]byte, 2000)
			}
			all = append(all, b.PublishBatched(o))
		}
		for i, p := range all {
			if err := p.Wait(t.Context()); (i == bad) != errors.Is(err, ErrNeverPublishable) {
				t.Errorf("message %d of a batch with a bad one at %d: %v", i, bad, err)
			}
		}
	}
	if got := stored(t, b); len(got) != 27 {
		t.Errorf("%d messages are stored, want 27", len(got))
	}
	unique(t, stored(t, b))
}

// A message goes at once where nothing is under way, though nobody waits for it, and
// what was added meanwhile after it.
func TestABatchGoesWhenNothingIsUnderWay(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	var all []*Published
	for i := range 3 {
		all = append(all, b.PublishBatched(out(fmt.Sprint(i))))
	}
	for i, p := range all {
		select {
		case <-p.batch.done:
		case <-time.After(30 * time.Second):
			t.Fatalf("message %d waits", i)
		}
	}
	equal(t, stored(t, b), []string{"0", "1", "2"})
}

// Where the stream takes no batches, messages are published one by one.
func TestStreamWithoutBatches(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	stream, err := b.js.Stream(t.Context(), wire.StreamRecommendations)
	if err != nil {
		t.Fatal(err)
	}
	config := stream.CachedInfo().Config
	config.AllowBatchPublish = false
	if _, err := b.js.UpdateStream(t.Context(), config); err != nil {
		t.Fatal(err)
	}
	for _, round := range []string{"first", "second"} {
		var all []*Published
		for i := range 10 {
			all = append(all, b.PublishBatched(out(fmt.Sprint(round, i))))
		}
		for _, p := range all {
			if err := p.Wait(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	}
	if got := stored(t, b); len(got) != 20 {
		t.Errorf("%d messages are stored, want 20", len(got))
	}
	if b.PublishBatched(out("last")).batch != nil {
		t.Error("batches are still tried")
	}
}

// What may be stored since long is not published again, if somebody looks it up instead.
func TestGuardedMessagesAreNotPublishedLate(t *testing.T) {
	s, err := StartServer(ServerOptions{Dir: t.TempDir(), DontListen: true})
	if err != nil {
		t.Fatal(err)
	}
	b, err := Connect(t.Context(), Options{Server: s, Duplicates: 300 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	if err := b.Provision(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.Stop()
	guarded := out("a")
	guarded.Guarded = true
	for _, p := range []*Published{b.PublishBatched(guarded), b.Publish(guarded)} {
		if err := p.Wait(t.Context()); !errors.Is(err, ErrTooLate) {
			t.Errorf("after the server is gone: %v", err)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if err := b.Publish(out("b")).Wait(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("what nobody looks up is tried on: %v", err)
	}
}

// Many goroutines publish and wait at the same time.
func TestBatchesOfManyGoroutines(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	var all sync.WaitGroup
	for g := range 16 {
		all.Go(func() {
			var waiting []*Published
			for i := range 300 {
				waiting = append(waiting, b.PublishBatched(out(fmt.Sprint(g, "-", i))))
				if i%(g+1) == 0 {
					for _, p := range waiting {
						if err := p.Once(t.Context()); err != nil {
							t.Error(err)
						}
					}
					waiting = nil
				}
			}
			for _, p := range waiting {
				if err := p.Once(t.Context()); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	got := stored(t, b)
	unique(t, got)
	if len(got) != 16*300 {
		t.Errorf("%d messages are stored, want %d", len(got), 16*300)
	}
}

// When the connection is lost while a batch grows and another one waits, both are
// published again.
func TestBatchesOverALostConnection(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	var all []*Published
	for i := range batchMost + 50 {
		all = append(all, b.PublishBatched(out(fmt.Sprint(i))))
	}
	b.batches.reset()
	for _, p := range all {
		if err := p.Wait(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	got := stored(t, b)
	unique(t, got)
	if len(got) != batchMost+50 {
		t.Errorf("%d messages are stored, want %d", len(got), batchMost+50)
	}
}

// An acknowledgement of the time before a reset, with a number of the old count, must
// not keep the server from taking new ones.
func TestLateAcknowledgementAfterAReset(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	send(t, b, 30)
	late := make(chan Delivery, 1)
	w := newRecorder(func(d Delivery) bool {
		if d.Sequence == 20 {
			late <- d
		}
		return d.Sequence > 20
	})
	stop := run(t, b, w, Watch{})
	defer stop()
	w.await(t, 20)
	d := <-late
	if _, err := b.js.ResetConsumer(t.Context(), wire.StreamMessages, consumerName(0)); err != nil {
		t.Fatal(err)
	}
	reply := d.msg.Reply()
	if err := b.nc.PublishMsg(&nats.Msg{Subject: reply, Data: []byte("+ACK")}); err != nil {
		t.Fatal(err)
	}
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(30 * time.Second); ; {
		c, err := b.js.Consumer(t.Context(), wire.StreamMessages, consumerName(0))
		if err != nil {
			t.Fatal(err)
		}
		if i := c.CachedInfo(); i.NumAckPending == 0 && i.NumPending == 0 && i.AckFloor.Stream == 30 {
			return
		}
		select {
		case <-tick.C:
		case <-late:
			t.Fatalf("the consumer stands at %+v", c.CachedInfo())
		}
	}
}
