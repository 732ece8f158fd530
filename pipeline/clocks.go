package pipeline

import (
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// due takes a clock that has run out: what nobody answered goes to the manager, a
// channel step whose time has come and a promise that is due to the agent, each as a
// recommendation of its own.
func (w *worker) due(d natsio.Delivery) job {
	late, kind, err := wire.DecodeClock(w.secret, d.Subject, d.Data)
	if err != nil {
		return w.refuse(d, refusal(err))
	}
	if late.Promise != nil && late.Promise.Settled {
		return job{d: d}
	}
	id := w.keys.State(late.Tenant, late.Conversation)
	before, err := w.remembered(id)
	if err != nil {
		return job{d: d, dropped: true}
	}
	after, decision := w.p.router.Due(before, route.Clock{
		Kind: kind, Input: d.Sequence, Sequence: late.Sequence, Action: late.Action, Step: late.Step,
		Channel: late.ChannelStep, Lang: late.Lang.Code, Tenant: late.Tenant, On: late.Channel,
	}, d.Stored)
	if decision.Seen {
		return job{d: d}
	}
	r := remind(d, late, kind, decision)
	w.seal(&r, &after)
	j := job{d: d, action: r.Action, lang: known(late.Lang.Code, wire.Languages(), "other")}
	data := encode(&r)
	w.publish(&j, &r, data, after)
	j.clocks = w.clocks(&r, data)
	w.remember(&j, id, before, after)
	return j
}

// remind puts together what is published for a clock that has run out: the
// recommendation that it belonged to, with what is to be done now.
func remind(d natsio.Delivery, late wire.Recommendation, kind string, c route.Decision) wire.Recommendation {
	r := late
	switch kind {
	case wire.ClockAnswer:
		r.Overdue = &wire.Overdue{Recommendation: late.ID, Message: late.Message, Action: late.Action}
		if late.RespondBy != nil {
			r.Overdue.RespondBy = *late.RespondBy
		}
	case wire.ClockWait:
		r.WaitOver = late.ID
	}
	r.Seal = nil
	r.ID, r.Sequence, r.Message = wire.OutputID(wire.StreamMessages, d.Sequence), d.Sequence, ""
	r.Action, r.Step, r.At, r.ActAt = c.Action, c.Step, d.Stored.UTC(), nil
	if kind != wire.ClockAnswer {
		r.ChannelStep = c.ChannelStep
	}
	r.RespondBy, r.CalmsAt, r.Calmed = instant(c.RespondBy), instant(c.CalmsAt), c.Calmed
	if r.Why = list(c.Why); kind != wire.ClockQuiet {
		r.Why = append(r.Why, late.Why...)
	}
	r.Next, r.Say, r.Guidance = c.Next, list(c.Say), list(c.Guidance)
	r.NeedsConfirmation, r.Policy = c.NeedsConfirmation || kind == wire.ClockAnswer && late.NeedsConfirmation, c.Policy
	return r
}

// instant returns a time as the contract has it: absent where it is zero.
func instant(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	utc := t.UTC()
	return &utc
}

// promised sets the clock of what a feedback promises for later. A later time for the
// same recommendation replaces it. What is past is due in a moment. What is settled
// before it is due gets a clock that runs out at once and means nothing.
func (w *worker) promised(d natsio.Delivery, f wire.Feedback, about wire.Recommendation) (set []*natsio.Published, err error) {
	about.Overdue, about.WaitOver = nil, ""
	about.Promise = &wire.Promise{By: f.User, Recommendation: about.ID, Message: about.Message}
	for _, kind := range f.Settles() {
		p := *about.Promise
		p.Kind, p.Due, p.Settled = kind, d.Stored.UTC(), true
		about.Promise = &p
		set = append(set, w.set(&about, encode(&about), kind, d.Stored))
	}
	if f.Due.IsZero() {
		return set, nil
	}
	at, err := f.PromisedAt(d.Stored)
	if err != nil {
		return nil, err
	}
	if w.p.o.RetainText != RetainNone {
		about.Promise.Note = w.p.identifier(f.Reason)
	}
	about.Promise.Kind, about.Promise.Due = f.FollowUp, at.UTC()
	return append(set, w.set(&about, encode(&about), f.FollowUp, at)), nil
}

// publish starts publishing a recommendation, which data is.
func (p *Pipeline) publish(r *wire.Recommendation, data []byte, ttl time.Duration, header map[string][]string) *natsio.Published {
	return p.broker.PublishBatched(natsio.Outgoing{
		Subject: wire.RecommendationSubject(r.Tenant, r.Action, r.Conversation), ID: r.ID, Header: header, Data: data, TTL: ttl, Guarded: true,
	})
}

// clocks starts setting the clocks that a recommendation, which data is, has. The server keeps them,
// so they run out although every instance is gone meanwhile. Setting one again
// replaces it.
func (w *worker) clocks(r *wire.Recommendation, data []byte) (all []*natsio.Published) {
	if r.RespondBy != nil {
		all = append(all, w.set(r, data, wire.ClockAnswer, *r.RespondBy))
	}
	if r.ActAt != nil {
		all = append(all, w.set(r, data, wire.ClockWait, *r.ActAt))
	}
	if r.CalmsAt != nil {
		all = append(all, w.set(r, data, wire.ClockQuiet, *r.CalmsAt))
	}
	return all
}

// set starts setting a clock of a recommendation, which data is.
func (w *worker) set(r *wire.Recommendation, data []byte, kind string, at time.Time) *natsio.Published {
	set, due := wire.ClockSubjects(r.Tenant, w.keys.Clock(r.Tenant, r.Conversation), r.Sequence, kind)
	return w.p.broker.Publish(natsio.Outgoing{Subject: set, Header: wire.ClockHeader(at, due), Data: w.keys.Hide(data, due)})
}
