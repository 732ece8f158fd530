package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

// outcome is what the checker found.
type outcome struct {
	fault                                          string
	sent, recommended, doubled, lost, poison, dead int
	recovered                                      time.Duration
}

// checker counts what came out, while it does: it may be gone again when all is sent.
type checker struct {
	mu   sync.Mutex
	seen map[string]int // recommendations by message
	next uint64         // what was not read yet
	dead uint64
	out  atomic.Int64 // messages that have come out, either way
}

// read takes what came out since it was called last.
func (c *checker) read(ctx context.Context, b *natsio.Broker) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.seen == nil {
		c.seen, c.next = map[string]int{}, 1
	}
	err := b.ReadFrom(ctx, wire.StreamRecommendations, natsio.Place{Sequence: c.next}, func(s natsio.Stored) (enough bool, err error) {
		var one wire.Recommendation
		if err := json.Unmarshal(s.Data, &one); err != nil {
			return true, err
		}
		if one.Message != "" { // a clock's reminder has none
			c.seen[one.Message]++
		}
		c.next = s.Sequence + 1
		return false, nil
	})
	dead, errDead := b.Count(ctx, wire.StreamDeadLetters)
	if errDead == nil {
		c.dead = dead
	}
	c.out.Store(int64(len(c.seen)) + int64(c.dead))
	return errors.Join(err, errDead)
}

// follow reads what comes out again and again until it is stopped.
func (r *rig) follow() (stop func()) {
	b := r.connect(r.url())
	ctx, cancel := context.WithCancel(r.t.Context())
	var following sync.WaitGroup
	following.Go(func() {
		for tick := time.NewTicker(5 * time.Second); ; {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				_ = r.checker.read(ctx, b) // the broker may be down: what is missed is read the next time
			}
		}
	})
	return func() { cancel(); following.Wait(); b.Close() }
}

// await waits until each acknowledged message has its recommendation, and the poison is
// among the dead letters; or for nothing to come any more.
func (r *rig) await() {
	r.t.Helper()
	b := r.connect(r.url())
	defer b.Close()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	c := &r.checker
	var last int
	for quiet := time.Now(); time.Since(quiet) < 45*time.Second; <-tick.C {
		if c.read(r.t.Context(), b) != nil {
			continue
		}
		if len(c.seen) >= len(r.good) && c.dead >= uint64(r.poison) {
			return
		}
		if now := len(c.seen) + int(c.dead); now != last { // reminders come all the time
			last, quiet = now, time.Now()
		}
	}
}

// check compares what was sent with what came out.
func (r *rig) check(fault string, recovered time.Duration) outcome {
	r.t.Helper()
	b := r.connect(r.url())
	defer b.Close()
	c := &r.checker
	if err := c.read(r.t.Context(), b); err != nil {
		r.t.Fatal(err)
	}
	o := outcome{fault: fault, sent: len(r.good), poison: r.poison, recovered: recovered, recommended: len(c.seen), dead: int(c.dead)}
	for id := range r.good {
		if c.seen[id] == 0 {
			o.lost++
		}
	}
	for _, n := range c.seen {
		o.doubled += n - 1
	}
	return o
}

func (o outcome) String() string {
	return fmt.Sprintf("%-34s %8d %11d %10d %6d %7d/%-7d %9.1f s", o.fault, o.sent, o.recommended, o.doubled, o.lost, o.dead, o.poison, o.recovered.Seconds())
}

const outcomeHeader = "fault                                  sent recommended duplicated   lost    dead/poison recovered in"

// faults are what is done to a running system when a third of the messages is sent.
var faults = []struct {
	name string
	prep func(r *rig)
	do   func(r *rig, w *worker)
}{
	{"worker killed", nil, nil}, // with processes, see workerKilled
	{"broker killed", nil, func(r *rig, w *worker) {
		r.broker.kill()
		r.until("not ready without a broker", func() bool { return w.p.Ready() != nil })
		r.startBroker()
	}},
	{"network cut", viaProxy, func(r *rig, w *worker) {
		r.proxied.cut(true)
		r.until("not ready without a network", func() bool { return w.p.Ready() != nil })
		pause(2 * time.Second)
		r.proxied.cut(false)
	}},
	{"slow broker", viaProxy, func(r *rig, _ *worker) {
		r.proxied.slow(30 * time.Millisecond)
		pause(2 * time.Second)
		r.proxied.slow(0)
	}},
	{"disk full", nil, func(r *rig, w *worker) {
		r.broker.kill()
		r.startBroker(fsizeVar + "=" + strconv.Itoa(150<<10))
		pause(3 * time.Second)
		if r.acknowledged() == r.n {
			r.t.Error("the disk was never full")
		}
		r.broker.kill()
		r.until("not ready without a broker", func() bool { return w.p.Ready() != nil })
		r.startBroker()
	}},
	{"consumers deleted", nil, func(r *rig, w *worker) {
		for i := range 3 * rigPartitions {
			if err := w.b.DropConsumer(r.t.Context(), i%rigPartitions); err != nil {
				r.t.Log("deleting a consumer: ", err) // it is not back yet
			}
			pause(30 * time.Millisecond)
		}
	}},
	{"redelivery storm", nil, func(r *rig, _ *worker) {
		js := r.jetStream()
		for i := range 10 * rigPartitions {
			if _, err := js.ResetConsumer(r.t.Context(), wire.StreamMessages, fmt.Sprintf("rahu-%02d", i%rigPartitions)); err != nil {
				r.t.Error(err)
			}
			pause(5 * time.Millisecond)
		}
	}},
	{"stream purged", nil, func(r *rig, w *worker) {
		r.gate.Lock() // what is purged before it was read is gone: there shall be nothing of the kind
		defer r.gate.Unlock()
		r.await()
		stream, err := r.jetStream().Stream(r.t.Context(), wire.StreamMessages)
		if err == nil {
			err = stream.Purge(r.t.Context())
		}
		if err != nil {
			r.t.Error(err)
		}
	}},
	{"poison in the middle", func(r *rig) { r.every = 3 }, nil},
	{"senders' clocks jump", func(r *rig) {
		r.tweak = func(i int, m *wire.Message) {
			m.SentAt = time.Now().AddDate(i%7-3, 0, 0).UTC().Format(time.RFC3339)
		}
	}, nil},
	{"published twice", func(r *rig) { r.twice = true }, nil},
	{"outage beyond the duplicate window", func(r *rig) { r.window = time.Second }, func(r *rig, w *worker) {
		w.stop() // in the middle: nothing that is in flight is finished
		pause(2500 * time.Millisecond)
		r.work(time.Second)
	}},
	{"broker away beyond the window", func(r *rig) { r.window = time.Second }, func(r *rig, w *worker) {
		r.broker.kill() // what it had stored and not acknowledged must not be published again
		pause(2500 * time.Millisecond)
		r.startBroker()
	}},
}

// pause lets a fault last.
func pause(d time.Duration) { <-time.After(d) }

func (r *rig) jetStream() jetstream.JetStream {
	r.t.Helper()
	nc, err := nats.Connect(r.url(), nats.MaxReconnects(-1))
	if err != nil {
		r.t.Fatal(err)
	}
	r.t.Cleanup(nc.Close)
	js, err := jetstream.New(nc)
	if err != nil {
		r.t.Fatal(err)
	}
	return js
}

// chaosMessages is how many messages a fault meets: CHAOS_MESSAGES, or few.
func chaosMessages() int {
	if n, err := strconv.Atoi(os.Getenv("CHAOS_MESSAGES")); err == nil {
		return n
	}
	return 800
}

// TestChaos breaks a running system in each way and counts.
func TestChaos(t *testing.T) {
	var table []string
	for _, f := range faults {
		t.Run(f.name, func(t *testing.T) {
			r := newRig(t, chaosMessages())
			if f.prep != nil {
				f.prep(r)
			}
			o := r.endure(f.name, f.do)
			table = append(table, o.String())
			if o.lost > 0 || o.doubled > 0 || o.recommended != o.sent || o.dead != o.poison || o.sent == 0 {
				t.Errorf("\n%s\n%s", outcomeHeader, o)
			}
		})
	}
	t.Logf("\n%s\n%s", outcomeHeader, strings.Join(table, "\n"))
}

// endure sends messages, does something to the system meanwhile, and waits until all is
// well again.
func (r *rig) endure(name string, do func(r *rig, w *worker)) outcome {
	r.t.Helper()
	if name == "worker killed" {
		return r.workerKilled()
	}
	drain := time.Second
	if r.window > 0 {
		drain = time.Millisecond // as good as a crash
	}
	w := r.work(drain)
	sent := make(chan struct{})
	go func() { defer close(sent); r.send(uint64(len(name))) }()
	<-r.third
	if do != nil {
		do(r, w)
	}
	<-sent
	began := time.Now()
	r.await()
	return r.check(name, time.Since(began))
}

// workerKilled kills rahu's process three times.
func (r *rig) workerKilled() outcome {
	r.t.Helper()
	p, ready := r.serve()
	r.until("ready", ready)
	sent := make(chan struct{})
	go func() { defer close(sent); r.send(1) }()
	<-r.third
	for range 3 {
		p.kill()
		p, ready = r.serve()
		r.until("ready", ready)
	}
	<-sent
	began := time.Now()
	r.await()
	return r.check("worker killed", time.Since(began))
}

// soakKept is how long a soak keeps what it stores: what a broker holds in memory follows
// what is stored, and that would grow all the time. soakBehind is how many messages may
// wait, so that none of them waits for so long.
const (
	soakKept   = 5 * time.Minute
	soakBehind = 100_000
)

// TestSoak kills workers and the broker again and again while SOAK messages pass.
func TestSoak(t *testing.T) {
	n, kills, brokerKills := 1500, 2, 1
	if soak, err := strconv.Atoi(os.Getenv("SOAK")); err == nil {
		n, kills, brokerKills = soak, 20, 5
	}
	r := newRig(t, n)
	kept := soakKept.String()
	keep := []string{"--keep-raw", kept, "--keep-calm", kept, "--keep-heated", kept, "--keep-grave", kept}
	p, ready := r.serve(keep...)
	r.until("ready", ready)
	r.behind, r.raw = soakBehind, soakKept
	unfollow := r.follow()
	sent := make(chan struct{})
	began := time.Now()
	go func() { defer close(sent); r.send(99) }()
	for i := range kills {
		r.reached(r.n * (i + 1) / (kills + 1))
		t.Logf("%6.1f s: %d sent, worker %s, broker %s", time.Since(began).Seconds(), r.acknowledged(), p.memory(), r.broker.memory())
		p.kill()
		if i%(kills/brokerKills) == 0 {
			r.broker.kill()
			r.startBroker()
		}
		p, ready = r.serve(keep...)
		r.until("ready", ready)
	}
	<-sent
	over := time.Now()
	unfollow()
	r.await()
	o := r.check(fmt.Sprintf("%d workers, %d brokers killed", kills, brokerKills), time.Since(over))
	t.Logf("%6.1f s: done, worker %s, broker %s\n%s\n%s", time.Since(began).Seconds(), p.memory(), r.broker.memory(), outcomeHeader, o)
	if o.lost > 0 || o.doubled > 0 || o.recommended != o.sent || o.dead != o.poison || o.sent+o.poison != n {
		t.Error("not all is well")
	}
}

func (r *rig) acknowledged() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.good) + r.poison
}

// reached waits until so many messages are sent.
func (r *rig) reached(n int) {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for r.acknowledged() < n {
		<-tick.C
	}
}

// memory returns what a process holds in memory, where the system tells.
func (p *process) memory() string {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	if err != nil {
		return "unknown on " + runtime.GOOS
	}
	_, rest, _ := strings.Cut(string(status), "VmRSS:")
	line, _, _ := strings.Cut(rest, "\n")
	return strings.TrimSpace(line)
}

func viaProxy(r *rig) {
	r.proxied = newProxy(r.t, fmt.Sprintf("127.0.0.1:%d", r.port))
	r.workerURL = "nats://" + r.proxied.l.Addr().String()
}
