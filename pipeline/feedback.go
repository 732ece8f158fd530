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
		return w.p.refuse(d, refusal(err))
	}
	about, err := w.p.recommendation(f)
	if errors.Is(err, errDropped) {
		return job{d: d, dropped: true}
	}
	if err != nil {
		return w.p.refuse(d, refusal(err))
	}
	w.p.metrics.feedback.WithLabelValues(known(about.Action, wire.Actions(), "none"), f.Verdict).Inc()
	key := wire.StateKey(w.partition, f.Tenant, f.Conversation)
	before := w.states[key]
	at := f.Time
	if at.IsZero() || at.After(d.Stored) {
		at = d.Stored
	}
	after := w.p.router.Feedback(before, route.Feedback{
		Input: d.Sequence, Sequence: f.Sequence, Verdict: f.Verdict, Action: about.Action, Taken: f.Taken,
		Confirms: about.NeedsConfirmation, User: f.User, At: at,
	})
	j := job{d: d}
	w.remember(&j, key, before, after)
	return j
}

// recommendation looks up what a feedback is about, and tries again while NATS is
// away. A recommendation that is not its conversation's is a *wire.Refusal.
func (p *Pipeline) recommendation(f wire.Feedback) (r wire.Recommendation, err error) {
	for pause := 50 * time.Millisecond; ; pause = min(2*pause, 2*time.Second) {
		stored, there, err := p.lookUp(f)
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

func (p *Pipeline) lookUp(f wire.Feedback) (natsio.Stored, bool, error) {
	ctx, cancel := context.WithTimeout(p.abort, 10*time.Second)
	defer cancel()
	return p.broker.Recommendation(ctx, wire.RecommendationsOf(f.Tenant, f.Conversation), f.Recommendation)
}

// overdue takes a clock that has run out: what nobody answered goes to the manager,
// as a recommendation of its own.
func (w *worker) overdue(d natsio.Delivery) job {
	late, err := wire.DecodeClock(d.Subject, d.Data)
	if err != nil {
		return w.p.refuse(d, refusal(err))
	}
	key := wire.StateKey(w.partition, late.Tenant, late.Conversation)
	before := w.states[key]
	after, decision := w.p.router.Overdue(before, route.Clock{
		Input: d.Sequence, Sequence: late.Sequence, Action: late.Action, Lang: late.Lang.Code,
	}, d.Stored)
	if decision.Seen {
		return job{d: d}
	}
	r := remind(d, late, decision)
	j := job{d: d, action: r.Action, lang: known(late.Lang.Code, wire.Languages(), "other")}
	j.out = w.p.publish(r)
	w.remember(&j, key, before, after)
	return j
}

// remind puts together what is published for a recommendation that nobody answered:
// that recommendation, for the manager.
func remind(d natsio.Delivery, late wire.Recommendation, c route.Decision) wire.Recommendation {
	r := late
	r.Overdue = &wire.Overdue{Recommendation: late.ID, Message: late.Message, Action: late.Action}
	if late.RespondBy != nil {
		r.Overdue.RespondBy = *late.RespondBy
	}
	r.ID, r.Sequence, r.Message = wire.OutputID(wire.StreamMessages, d.Sequence), d.Sequence, ""
	r.Action, r.Step, r.RespondBy, r.At = c.Action, "", nil, d.Stored.UTC()
	r.Why = append(list(c.Why), late.Why...)
	r.Next, r.Say, r.Guidance = c.Next, list(c.Say), list(c.Guidance)
	r.NeedsConfirmation, r.Policy = c.NeedsConfirmation || late.NeedsConfirmation, c.Policy
	return r
}

// publish starts publishing a recommendation.
func (p *Pipeline) publish(r wire.Recommendation) *natsio.Published {
	return p.broker.Publish(natsio.Outgoing{
		Subject: wire.RecommendationSubject(r.Tenant, r.Action, r.Conversation), ID: r.ID, Data: encode(r),
	})
}

// clock starts setting the clock of a recommendation that has one. The server keeps
// it, so it runs out although every instance is gone meanwhile. Setting it again
// replaces it.
func (p *Pipeline) clock(r wire.Recommendation) *natsio.Published {
	if r.RespondBy == nil {
		return nil
	}
	set, due := wire.ClockSubjects(r.Tenant, r.Conversation, r.Sequence)
	return p.broker.Publish(natsio.Outgoing{Subject: set, Header: wire.ClockHeader(*r.RespondBy, due), Data: encode(r)})
}
