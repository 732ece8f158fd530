package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"sync/atomic"
	"time"

	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

// ErrInUse is returned where NATS has rahu's streams already: they would be deleted.
var ErrInUse = errors.New("this NATS is in use by rahu")

const (
	plainWorkers = 2
	window       = 4000                  // publishes that wait for their acknowledgement while a stream is filled
	pollEvery    = 10 * time.Millisecond // a look costs what some messages do
)

// Setup says what is measured and how. All fields are needed but Progress.
type Setup struct {
	NATS     natsio.Options // whose streams are made and deleted
	Grader   pipeline.Grader
	Router   pipeline.Stepper
	Metrics  *pipeline.Metrics
	Messages int           // of a run
	Pairs    int           // of runs: the plain loop and the pipeline
	Rate     int           // messages a second while latency is measured
	Latency  time.Duration // how long it is
	Progress func(step string)
	Profile  func() (stop func(), err error) // begins a profile of the last pair's pipeline; may be nil
}

// Run is how fast a loop went.
type Run struct {
	PerSecond float64 `json:"per_s"`
	CPU       float64 `json:"cpu_us_per_message"`
	Allocs    float64 `json:"allocs_per_message"`
	Bytes     float64 `json:"bytes_per_message"`
}

// Pair is the plain loop and the pipeline on the same messages.
type Pair struct {
	Plain    Run `json:"plain"`
	Pipeline Run `json:"pipeline"`
}

// bench is a measurement under way.
type bench struct {
	Setup
	generator *Generator
}

// loop is something that takes messages from one stream and publishes into another.
type loop struct {
	name, in, out string
	subject       func(m wire.Message) string
	run           func(ctx context.Context, b *natsio.Broker, first func()) error
}

// begin checks that nothing is destroyed and makes the generator.
func begin(ctx context.Context, s Setup) (*bench, error) {
	if s.Progress == nil {
		s.Progress = func(string) {}
	}
	m := &bench{Setup: s}
	b, err := natsio.Connect(ctx, s.NATS)
	if err != nil {
		return nil, err
	}
	defer b.Close()
	if b.HasStream(ctx, wire.StreamMessages) {
		return nil, fmt.Errorf("%w: there is a stream %s; measure on another one, or without --nats", ErrInUse, wire.StreamMessages)
	}
	m.generator, err = NewGenerator(uint64(time.Now().UnixNano()))
	return m, err
}

func (m *bench) plain() loop {
	return loop{
		name: "plain loop", in: natsio.PlainIn, out: natsio.PlainOut, subject: func(wire.Message) string { return natsio.PlainSubject },
		run: func(ctx context.Context, b *natsio.Broker, first func()) error {
			var seen atomic.Bool
			return b.Plain(ctx, plainWorkers, func(uint64) {
				if !seen.Swap(true) {
					first()
				}
			})
		},
	}
}

func (m *bench) pipeline() loop {
	return loop{
		name: "pipeline", in: wire.StreamMessages, out: wire.StreamRecommendations,
		subject: func(one wire.Message) string {
			return wire.MessageSubject(wire.Address{Tenant: one.Tenant, Channel: one.Channel, Conversation: one.Conversation})
		},
		run: func(ctx context.Context, b *natsio.Broker, first func()) error {
			p := pipeline.New(b, &starter{Grader: m.Grader, first: first}, m.Router, m.Metrics, slog.New(slog.DiscardHandler), pipeline.Options{Partitions: m.NATS.Partitions})
			return p.Run(ctx)
		},
	}
}

// starter notices the first message.
type starter struct {
	pipeline.Grader

	seen  atomic.Bool
	first func()
}

func (s *starter) start() {
	if !s.seen.Load() && !s.seen.Swap(true) {
		s.first()
	}
}

// open connects and makes all streams anew.
func (m *bench) open(ctx context.Context) (*natsio.Broker, error) {
	b, err := natsio.Connect(ctx, m.NATS)
	if err != nil {
		return nil, err
	}
	err = b.Unprovision(ctx)
	if err == nil {
		err = b.ProvisionPlain(ctx)
	}
	if err == nil {
		err = b.Provision(ctx)
	}
	if err != nil {
		b.Close()
		return nil, err
	}
	return b, nil
}

// clean deletes what the measurement made.
func (m *bench) clean(ctx context.Context) error {
	b, err := natsio.Connect(ctx, m.NATS)
	if err != nil {
		return err
	}
	defer b.Close()
	return b.Unprovision(ctx)
}

// fill publishes messages and waits until they are stored.
func fill(ctx context.Context, b *natsio.Broker, subject func(wire.Message) string, messages []wire.Message) error {
	waiting := make([]*natsio.Published, 0, window)
	wait := func(all bool) error {
		for len(waiting) > 0 && (all || len(waiting) >= window) {
			if err := waiting[0].Wait(ctx); err != nil {
				return err
			}
			waiting = waiting[1:]
		}
		return nil
	}
	for _, one := range messages {
		if err := wait(false); err != nil {
			return err
		}
		data, err := json.Marshal(one)
		if err != nil {
			return err
		}
		waiting = append(waiting, b.Publish(natsio.Outgoing{Subject: subject(one), ID: wire.MessageID(one.Tenant, one.Channel, one.ID), Data: data}))
	}
	return wait(true)
}

// pair measures both loops on the same new messages; which goes first changes.
func (m *bench) pair(ctx context.Context, n int) (Pair, error) {
	messages := make([]wire.Message, m.Messages)
	for i := range messages {
		messages[i] = m.generator.Next(time.Now())
	}
	var pair Pair
	order := []struct {
		l    loop
		into *Run
	}{{m.plain(), &pair.Plain}, {m.pipeline(), &pair.Pipeline}}
	if n%2 == 1 {
		order[0], order[1] = order[1], order[0]
	}
	for _, one := range order {
		run, err := m.throughput(ctx, one.l, messages, n == m.Pairs-1 && one.into == &pair.Pipeline)
		if err != nil {
			return pair, fmt.Errorf("%s: %w", one.l.name, err)
		}
		*one.into = run
	}
	return pair, nil
}

// throughput runs a loop over a stream that was filled before.
func (m *bench) throughput(ctx context.Context, l loop, messages []wire.Message, profiled bool) (Run, error) {
	b, err := m.open(ctx)
	if err != nil {
		return Run{}, err
	}
	defer b.Close()
	if err := fill(ctx, b, l.subject, messages); err != nil {
		return Run{}, err
	}
	runtime.GC()
	if profiled && m.Profile != nil {
		stop, err := m.Profile()
		if err != nil {
			return Run{}, err
		}
		defer stop()
	}
	var before meter
	stop, failed := start(ctx, b, l, func() { before = read() })
	err = await(ctx, b, l.out, uint64(len(messages)), failed)
	after := read()
	if err := errors.Join(err, stop()); err != nil {
		return Run{}, err
	}
	return after.since(before, len(messages)), nil
}

// start runs a loop; the returned function ends it and returns its error.
func start(ctx context.Context, b *natsio.Broker, l loop, first func()) (stop func() error, failed <-chan error) {
	ctx, cancel := context.WithCancel(ctx)
	done, early := make(chan error, 1), make(chan error, 1)
	go func() {
		err := l.run(ctx, b, first)
		if err != nil {
			early <- err
		}
		done <- err
	}()
	return func() error { cancel(); return <-done }, early
}

// await waits until a stream holds n messages.
func await(ctx context.Context, b *natsio.Broker, stream string, n uint64, failed <-chan error) error {
	tick := time.NewTicker(pollEvery)
	defer tick.Stop()
	for {
		count, err := b.Count(ctx, stream)
		if err != nil || count >= n {
			return err
		}
		select {
		case err := <-failed:
			return err
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}
