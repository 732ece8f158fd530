package pipeline

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// errDropped says that the pipeline was told to stop before an input was decided.
var errDropped = errors.New("stopped before it was decided")

// feedback takes what a person says about a recommendation. It stands in the
// partition's order among the messages, so the ladder moves where they saw it.
func (w *worker) feedback(d natsio.Delivery) job {
	f, err := wire.DecodeFeedback(d.Subject, d.Data, w.p.o.MaxMessage)
	if err != nil {
		return w.refuse(d, refusal(err))
	}
	about, err := w.p.recommendation(f)
	if errors.Is(err, errDropped) {
		return job{d: d, dropped: true}
	}
	if err != nil {
		return w.refuse(d, refusal(err))
	}
	promise, err := w.promised(d, f, about)
	if err != nil {
		return w.refuse(d, refusal(err))
	}
	w.p.metrics.feedback.WithLabelValues(known(about.Action, wire.Actions(), "none"), f.Verdict).Inc()
	id := w.keys.State(f.Tenant, f.Conversation)
	before, err := w.remembered(id)
	if err != nil {
		return job{d: d, dropped: true}
	}
	at := f.Time
	if at.IsZero() || at.After(d.Stored) {
		at = d.Stored
	}
	after := w.p.router.Feedback(before, route.Feedback{
		Input: d.Sequence, Sequence: f.Sequence, Verdict: f.Verdict, Action: about.Action, Taken: f.Taken,
		Confirms: about.NeedsConfirmation, User: f.User, At: at, Tenant: f.Tenant, Channel: about.Channel,
	})
	if seal := w.sealFeedback(d, f, before, &after); seal != nil {
		promise = append(promise, seal)
	}
	j := job{d: d, clocks: promise}
	w.remember(&j, id, before, after)
	return j
}

// recommendation looks up what a feedback is about, and tries again while NATS is
// away. A recommendation that is not its conversation's is a *wire.Refusal.
func (p *Pipeline) recommendation(f wire.Feedback) (r wire.Recommendation, err error) {
	for pause := 50 * time.Millisecond; ; pause = min(2*pause, 2*time.Second) {
		stored, there, err := p.lookUp(f.Tenant, f.Conversation, f.Recommendation)
		switch {
		case err == nil && !there:
			return r, wire.UnknownRecommendation()
		case err == nil && json.Unmarshal(stored.Data, &r) != nil:
			return r, wire.UnknownRecommendation()
		case err == nil:
			return r, nil
		}
		p.log.Warn("looking up a recommendation", "error", err)
		if !wait(p.abort, pause) {
			return r, errDropped
		}
	}
}

func (p *Pipeline) lookUp(tenant, conversation, id string) (natsio.Stored, bool, error) {
	ctx, cancel := context.WithTimeout(p.abort, 10*time.Second)
	defer cancel()
	return p.broker.Recommendation(ctx, wire.RecommendationsOf(tenant, conversation), id)
}
