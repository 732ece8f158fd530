package pipeline

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"rahu/classifier"
	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/tracing"
	"rahu/pipeline/wire"
)

// What is kept of a text in what is derived from it.
const (
	RetainRedacted = "redacted"
	RetainFull     = "full"
	RetainNone     = "none"
)

const (
	sweepEvery  = time.Minute
	drainWithin = 10 * time.Second // what is in flight when the pipeline is told to stop
)

// Grader grades texts; *classifier.Classifier is one.
type Grader interface {
	Classify(text, lang string) classifier.Verdict
	Version() string
}

// Source is a Grader that lets its classifier be looked into: *Words, or a *Canary.
type Source interface {
	Grader
	Current() *classifier.Classifier
}

// Stepper leads conversations; *route.Router is one.
type Stepper interface {
	Step(s route.State, t route.Turn, now time.Time) (route.State, route.Decision)
	Feedback(s route.State, f route.Feedback) route.State
	Due(s route.State, c route.Clock, now time.Time) (route.State, route.Decision)
	IsBoundary(text string) bool
	Forget() time.Duration
	Policy() string
}

// Options of a pipeline that have useful zero values.
type Options struct {
	Partitions int    // must be the stream's; 1 if zero
	MaxMessage int    // bytes of a message; wire.DefaultMaxMessage if zero
	RetainText string // RetainRedacted if empty
	Keep       Keep   // how long outputs are kept; for ever if zero
	Version    string // of the program, for the service's info
	Tracer     *tracing.Tracer
	Canary     *Canary       // asked about each turn that is done; the pipeline's Grader and Stepper too
	Drain      time.Duration // how long what is in flight may take at the end; 10 s if zero
}

// Pipeline consumes messages and publishes recommendations until told to stop.
type Pipeline struct {
	o          Options
	broker     *natsio.Broker
	classifier Grader
	router     Stepper
	metrics    *Metrics
	log        *slog.Logger
	abort      context.Context // ends when what is in flight shall be dropped
	stop       context.CancelFunc
	partitions []*partition
	shared     atomic.Bool // which partitions are ours is known
}

// New returns a pipeline; the broker's streams must have been provisioned.
func New(b *natsio.Broker, g Grader, s Stepper, m *Metrics, log *slog.Logger, o Options) *Pipeline {
	o.Partitions = max(o.Partitions, 1)
	if o.MaxMessage == 0 {
		o.MaxMessage = wire.DefaultMaxMessage
	}
	if o.Drain == 0 {
		o.Drain = drainWithin
	}
	p := &Pipeline{o: o, broker: b, classifier: g, router: s, metrics: m, log: log}
	p.abort, p.stop = context.WithCancel(context.Background())
	for range o.Partitions {
		p.partitions = append(p.partitions, newPartition())
	}
	return p
}

// Run works this instance's share of the partitions and answers classify requests
// until the context ends, and then finishes what is in flight, for at most
// Options.Drain. It runs once.
func (p *Pipeline) Run(ctx context.Context) error {
	defer p.stop()
	defer context.AfterFunc(ctx, func() { time.AfterFunc(p.o.Drain, p.stop) })()
	stopService, err := p.broker.Serve(serviceVersion(p.o.Version), p.classifyRequest)
	if err != nil {
		return err
	}
	defer stopService()
	leave, err := p.broker.Join(p.share)
	if err != nil {
		return err
	}
	var all sync.WaitGroup
	for i := range p.partitions {
		all.Go(func() { p.keep(ctx, i) })
	}
	<-ctx.Done()
	leave() // the others ask for our partitions from here on, and wait for the pins
	all.Wait()
	return nil
}

// work runs one partition.
func (p *Pipeline) work(ctx context.Context, i int) {
	w := newWorker(p, i)
	state := p.partitions[i]
	defer state.sample.Store(nil)
	p.broker.Consume(ctx, p.abort, i, w, natsio.Watch{
		Up:      state.up.Store,
		Rebuilt: p.metrics.rebuilds.Inc,
		Restart: func(ask func()) { w.out.restart = ask },
		Sample: func(s natsio.Sample) {
			state.sample.Store(&s)
			p.measure()
		},
	})
}

// measure sums up how the consumers stand.
func (p *Pipeline) measure() {
	var pending uint64
	var ackPending int
	var oldest time.Duration
	for _, one := range p.partitions {
		if s := one.sample.Load(); s != nil {
			pending += s.Pending
			ackPending += s.AckPending
			if !s.Oldest.IsZero() {
				oldest = max(oldest, time.Since(s.Oldest))
			}
		}
	}
	p.metrics.pending.Set(float64(pending))
	p.metrics.ackPending.Set(float64(ackPending))
	p.metrics.oldest.Set(oldest.Seconds())
}

// Ready returns nil while messages are consumed, and otherwise why not.
func (p *Pipeline) Ready() error {
	if !p.broker.Connected() {
		return errors.New("the connection to NATS is down; reconnecting")
	}
	if !p.shared.Load() {
		return errors.New("it is not known yet which partitions are this instance's")
	}
	for _, one := range p.partitions {
		if one.mine.Load() && !one.up.Load() {
			return errors.New("not all partitions are consumed yet")
		}
	}
	return nil
}

// classifyRequest answers the micro service: a JSON object with text and lang, or
// the bare text.
func (p *Pipeline) classifyRequest(request []byte) (reply []byte, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			p.log.Error("a classify request panicked", "stack", stack(cause))
			err = errors.New("the text could not be classified")
		}
	}()
	if len(request) > p.o.MaxMessage {
		return nil, errors.New("the text is larger than the limit")
	}
	r := struct{ ID, Text, Lang string }{}
	if json.Unmarshal(request, &r) != nil || r.Text == "" {
		r.Text = string(request)
	}
	verdict := p.classifier.Classify(r.Text, r.Lang)
	verdict.ID = r.ID
	verdict.Action = p.single(verdict)
	return encode(verdict), nil
}

// single is the action for a conversation of this one message.
func (p *Pipeline) single(v classifier.Verdict) string {
	return known(route.Single(p.router, v), wire.Actions(), "none")
}

// serviceVersion makes a version that NATS takes: it insists on semantic ones.
func serviceVersion(v string) string {
	if len(v) > 0 && v[0] >= '0' && v[0] <= '9' {
		return v
	}
	return "0.0.0"
}
