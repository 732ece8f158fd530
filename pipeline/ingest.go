package pipeline

import (
	"context"
	"runtime/debug"
	"time"

	"rahu/classifier"
	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// worker handles one partition: natsio.Worker.
type worker struct {
	p         *Pipeline
	partition int
	states    *conversations // hot ones, ahead of what is stored
	out       *finisher
	secret    []byte // that salts are made from
	keys      *wire.Keys
	swept     time.Time     // when old states were last looked for, by the messages' clock
	doubtful  time.Duration // see natsio.Ownership
	handled   int           // messages since the ownership began
}

func newWorker(p *Pipeline, partition int) *worker {
	return &worker{p: p, partition: partition, states: newConversations(), out: newFinisher(p, partition)}
}

// Begin finishes what a former ownership left in flight and loads the
// partition's hot conversations.
func (w *worker) Begin(ctx context.Context, o natsio.Ownership) error {
	if err := w.out.flush(ctx); err != nil {
		return err
	}
	secret, err := w.p.broker.Secret(ctx)
	if err != nil {
		return err
	}
	w.secret, w.keys = secret, wire.NewKeys(secret, w.p.o.Partitions)
	states, revisions, err := loadConversations(ctx, w.p.broker, secret, w.partition)
	if err != nil {
		return err
	}
	w.late(false)
	w.states = states
	w.late(true)
	w.doubtful, w.handled = o.Doubtful, 0
	w.out.begin(revisions, o.Careful)
	return nil
}

// Handle takes one message: decode, classify, step, publish.
func (w *worker) Handle(d natsio.Delivery) {
	if d.Deliveries > 1 {
		w.p.metrics.redeliveries.Inc()
	}
	w.handled++
	w.out.put(w.decide(d))
	w.sweep(d.Stored)
}

// Again takes a message that Handle has had. If it is in flight still, it will be
// acknowledged; if it is done, the acknowledgement was lost.
func (w *worker) Again(d natsio.Delivery) {
	w.p.metrics.redeliveries.Inc()
	if d.Sequence <= w.out.finished() {
		w.out.ack(d)
	}
}

// Done returns up to which sequence all is finished.
func (w *worker) Done() uint64 { return w.out.finished() }

// End finishes what is in flight.
func (w *worker) End() {
	w.out.close()
	w.late(false)
	w.states = newConversations()
}

// late adds the partition's overdue recommendations to the metric, or takes them
// away.
func (w *worker) late(ours bool) {
	for _, state := range w.states.hand { // what is overdue is there
		if ours {
			w.p.metrics.late(route.State{}, state)
		} else {
			w.p.metrics.late(state, route.State{})
		}
	}
}

// decide turns a message into what has to be published and stored for it. It
// always returns: a message that cannot be handled becomes a dead letter.
func (w *worker) decide(d natsio.Delivery) (j job) {
	defer func() {
		if cause := recover(); cause != nil {
			w.p.log.Error("handling a message panicked", "partition", w.partition, "sequence", d.Sequence, "stack", stack(cause))
			j = w.refuse(d, wire.Refusal{Reason: wire.ReasonPanic, Detail: "handling the message panicked; the log has where"})
		}
	}()
	if d.Deliveries > maxDeliveries {
		return w.refuse(d, wire.Refusal{Reason: wire.ReasonTooManyDeliveries, Detail: "the message was delivered too often without being done"})
	}
	switch wire.KindOf(d.Subject) {
	case wire.KindFeedback:
		return w.feedback(d)
	case wire.KindClock:
		return w.due(d)
	}
	m, err := wire.Decode(d.Subject, d.Header, d.Data, w.p.o.MaxMessage)
	if err != nil {
		return w.refuse(d, refusal(err))
	}
	return w.answer(d, m)
}

// answer is the straight line for a good message.
func (w *worker) answer(d natsio.Delivery, m wire.Message) job {
	id := w.keys.State(m.Tenant, m.Conversation)
	before, err := w.remembered(id)
	if err != nil {
		return job{d: d, dropped: true}
	}
	if before.Hot() && d.Sequence <= before.Sequence {
		return job{d: d} // stored, so published too
	}
	span := w.p.o.Tracer.Begin(d.Header, d.Sequence, d.Stored)
	verdict := w.p.grade(m)
	span.Did("classify")
	turn := w.p.turn(d, m, verdict)
	after, decision := w.p.router.Step(before, turn, d.Stored)
	span.Did("route")
	w.p.metrics.graded(m, verdict)
	recommendation := w.p.recommend(d, m, verdict, decision)
	w.seal(&recommendation, &after)
	j := job{d: d, action: recommendation.Action, lang: language(verdict), span: span}
	data := encode(&recommendation)
	w.publish(&j, &recommendation, data, after)
	j.clocks = w.clocks(&recommendation, data)
	w.remember(&j, id, before, after)
	w.p.o.Canary.judged(m, before, turn, d.Stored, decision)
	return j
}

// doubtfulMost is how many messages of a former owner may have been on their way out.
const doubtfulMost = 2 * (inFlight + roundMost)

// there tells whether an output was published by a former owner, longer ago than the
// server remembers ids. Time goes on while one after the other is looked up.
func (w *worker) there(d natsio.Delivery, look func(id string) (bool, error)) (bool, error) {
	if w.doubtful == 0 || w.handled > doubtfulMost || time.Since(d.Stored) < w.doubtful {
		return false, nil
	}
	for pause := 50 * time.Millisecond; ; pause = min(2*pause, 2*time.Second) {
		there, err := look(wire.OutputID(wire.StreamMessages, d.Sequence))
		if err == nil {
			return there, nil
		}
		w.p.log.Warn("looking up what was published", "error", err)
		if !wait(w.p.abort, pause) {
			return false, errDropped
		}
	}
}

// publish starts publishing a recommendation, which data is, unless it is there.
func (w *worker) publish(j *job, r *wire.Recommendation, data []byte, after route.State) {
	there, err := w.there(j.d, func(id string) (bool, error) {
		_, there, err := w.p.broker.Recommendation(w.p.abort, wire.RecommendationsOf(r.Tenant, r.Conversation), id)
		return there, err
	})
	switch {
	case err != nil:
		j.dropped = true
	case !there:
		j.out = w.p.publish(r, data, w.p.o.Keep.of(r, after), j.span.Header())
	}
}

// sweep forgets, now and then, conversations whose state means nothing any more.
func (w *worker) sweep(now time.Time) {
	if now.Sub(w.swept) < sweepEvery {
		return
	}
	w.swept = now
	old := w.states.forget(now.Add(-w.p.router.Forget()).Unix(), func(s route.State) { w.p.metrics.late(s, route.State{}) })
	if old != nil {
		w.out.put(job{forget: old})
	}
}

// remember keeps a hot state, and notes in the job what has to be stored.
func (w *worker) remember(j *job, id wire.StateID, before, after route.State) {
	if after == before {
		return
	}
	w.p.metrics.late(before, after)
	w.p.metrics.complained(before, after)
	if after.Hot() {
		w.states.keep(id, after)
		w.states.tidy(w.out.finished())
	} else {
		delete(w.states.hand, id)
	}
	if after.Hot() || before.Hot() {
		j.id, j.state = id, &after
	}
}

// grade classifies what a customer said; what an agent said is never scored.
func (p *Pipeline) grade(m wire.Message) classifier.Verdict {
	if m.Role == wire.RoleAgent {
		lang := classifier.Lang{Code: known(m.Lang, wire.Languages(), "other")}
		return classifier.Verdict{
			Lang: lang, Anger: classifier.Anger{Name: "calm"}, Abuse: classifier.Abuse{Aim: "none"}, Threat: classifier.Threat{Name: "none"}, Lexicon: p.classifier.Version(),
		}
	}
	began := time.Now()
	verdict := p.classifier.Classify(m.Text, m.Lang)
	p.metrics.classify.Observe(time.Since(began).Seconds())
	return verdict
}

func (p *Pipeline) turn(d natsio.Delivery, m wire.Message, v classifier.Verdict) route.Turn {
	t := route.Turn{Sequence: d.Sequence, Message: m.ID, Tenant: m.Tenant, Role: m.Role, Channel: m.Channel, At: m.At, Verdict: v}
	if t.At.IsZero() {
		t.At = d.Stored
	}
	if m.Role == wire.RoleAgent {
		t.Boundary = p.router.IsBoundary(m.Text)
	}
	return t
}

// stack returns where a panic came from, and its cause only where that cannot
// hold what a customer wrote.
func stack(cause any) string {
	if err, ok := cause.(interface{ RuntimeError() }); ok {
		return err.(error).Error() + "\n" + string(debug.Stack())
	}
	return string(debug.Stack())
}
