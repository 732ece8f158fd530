package natsio

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"rahu/pipeline/wire"
)

// A server that is stopped while it sets up a stream's sources leaves a goroutine
// that ends when its request times out.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("github.com/nats-io/nats-server/v2/server.(*stream).trySetupSourceConsumer.func3"),
		// nats.go 1.55: a publisher that begins while its connection closes waits for news of it for good
		goleak.IgnoreTopFunction("github.com/nats-io/nats.go/jetstream.(*jetStream).resetPendingAcksOnReconnect"))
}

// start returns a broker on an embedded server over this folder.
func start(t *testing.T, dir string, partitions int) *Broker {
	t.Helper()
	s, err := StartServer(ServerOptions{Dir: dir, DontListen: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Stop)
	return connect(t, s, partitions)
}

func connect(t *testing.T, s *Server, partitions int) *Broker {
	t.Helper()
	b, err := Connect(t.Context(), Options{Server: s, Partitions: partitions, PollEvery: 100 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	if err := b.Provision(t.Context()); err != nil {
		t.Fatal(err)
	}
	return b
}

func send(t *testing.T, b *Broker, n int) {
	t.Helper()
	for i := range n {
		id := fmt.Sprint("m", i)
		p := b.Publish(Outgoing{
			Subject: wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: "c"}),
			ID:      id, Data: []byte(id),
		})
		if err := p.Once(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

// recorder is a Worker that remembers and acknowledges what it is told to.
type recorder struct {
	mu     sync.Mutex
	begun  []Ownership
	seen   []uint64
	counts []uint64
	ack    func(Delivery) bool
	got    chan uint64
}

func newRecorder(ack func(Delivery) bool) *recorder {
	return &recorder{ack: ack, got: make(chan uint64, 10_000)}
}

func (r *recorder) Begin(_ context.Context, o Ownership) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.begun = append(r.begun, o)
	return nil
}

func (r *recorder) Handle(d Delivery) {
	r.mu.Lock()
	r.seen = append(r.seen, d.Sequence)
	r.counts = append(r.counts, d.Deliveries)
	r.mu.Unlock()
	if r.ack(d) {
		_ = d.Ack()
	}
	r.got <- d.Sequence
}

func (r *recorder) Again(Delivery) {}
func (r *recorder) Done() uint64   { return 0 }
func (r *recorder) End()           {}

func (r *recorder) await(t *testing.T, n int) {
	t.Helper()
	for range n {
		select {
		case <-r.got:
		case <-time.After(20 * time.Second):
			t.Fatalf("a message did not come; seen %v", r.seen)
		}
	}
}

// run consumes partition 0 until the returned function is called.
func run(t *testing.T, b *Broker, w Worker, watch Watch) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		b.Consume(ctx, ctx, 0, w, watch)
	}()
	return sync.OnceFunc(func() { cancel(); <-done })
}

func (r *recorder) inOrder(t *testing.T, from, to uint64) {
	t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.seen) != int(to-from+1) {
		t.Fatalf("seen %v, want %d to %d", r.seen, from, to)
	}
	for i, s := range r.seen {
		if s != from+uint64(i) {
			t.Fatalf("seen %v, want %d to %d in order", r.seen, from, to)
		}
	}
}

// A new owner finds what the former one had fetched and not acknowledged, in
// order, at once, although the consumer is pinned and pulls are waiting.
func TestTakeOverGoesOnInOrder(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	send(t, b, 20)
	first := newRecorder(func(d Delivery) bool { return d.Sequence <= 5 })
	stop := run(t, b, first, Watch{})
	first.await(t, 20)
	stop()

	second := newRecorder(func(Delivery) bool { return true })
	began := time.Now()
	stop = run(t, b, second, Watch{})
	defer stop()
	second.await(t, 15)
	second.inOrder(t, 6, 20)
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
	if second.begun[0].Careful {
		t.Error("the first takeover is not yet suspicious")
	}
}

// An owner that dies again and again at the same place is noticed although a
// reset makes every delivery a first one.
func TestTakeoversAtTheSameFloorAreCounted(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	send(t, b, 3)
	var last *recorder
	for range 6 {
		last = newRecorder(func(Delivery) bool { return false })
		stop := run(t, b, last, Watch{})
		last.await(t, 3)
		stop()
	}
	if !last.begun[0].Careful {
		t.Error("the sixth takeover at the same floor is not careful")
	}
	if last.counts[0] != 6 {
		t.Errorf("the first message counts %d deliveries, want 6", last.counts[0])
	}
}

// Two clients: one is pinned, the other takes over when it goes.
func TestOneClientAtATime(t *testing.T) {
	dir := t.TempDir()
	s, err := StartServer(ServerOptions{Dir: dir, DontListen: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Stop)
	one, two := connect(t, s, 1), connect(t, s, 1)
	a := newRecorder(func(Delivery) bool { return true })
	stopA := run(t, one, a, Watch{})
	defer stopA()
	send(t, one, 1)
	a.await(t, 1)
	z := newRecorder(func(Delivery) bool { return true })
	up := make(chan struct{}, 100)
	stopZ := run(t, two, z, Watch{Up: func(bool) { up <- struct{}{} }})
	defer stopZ()
	<-up
	for i := range 50 {
		p := one.Publish(Outgoing{Subject: "rahu.messages.acme.chat.c", ID: fmt.Sprint("x", i), Data: []byte("x")})
		if err := p.Once(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	a.await(t, 50)
	stopA()
	p := one.Publish(Outgoing{Subject: "rahu.messages.acme.chat.c", ID: "last", Data: []byte("x")})
	if err := p.Once(t.Context()); err != nil {
		t.Fatal(err)
	}
	z.await(t, 1)
	z.inOrder(t, 52, 52)
}

// A consumer that somebody deletes is made anew and goes on where it was.
func TestDeletedConsumerIsRebuilt(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	rebuilt := make(chan struct{}, 10)
	w := &progressing{recorder: newRecorder(func(Delivery) bool { return true })}
	stop := run(t, b, w, Watch{Rebuilt: func() { rebuilt <- struct{}{} }})
	defer stop()
	send(t, b, 3)
	w.await(t, 3)
	if err := b.js.DeleteConsumer(t.Context(), wire.StreamMessages, consumerName(0)); err != nil {
		t.Fatal(err)
	}
	<-rebuilt
	p := b.Publish(Outgoing{Subject: "rahu.messages.acme.chat.c", ID: "after", Data: []byte("x")})
	if err := p.Once(t.Context()); err != nil {
		t.Fatal(err)
	}
	w.await(t, 1)
	w.inOrder(t, 1, 4)
}

// progressing is a recorder that tells how far it is.
type progressing struct{ *recorder }

func (p *progressing) Done() uint64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.seen) == 0 {
		return 0
	}
	return p.seen[len(p.seen)-1]
}
