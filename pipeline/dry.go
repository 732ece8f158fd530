package pipeline

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// Dry grades and routes messages without NATS, with the conversations in memory:
// a dry run of a playbook. It is not safe for concurrent use.
type Dry struct {
	p        *Pipeline
	states   map[string]route.State
	latest   map[string]wire.Recommendation // of each conversation
	sequence uint64
	now      time.Time // when the last message was sent that says so
}

// NewDry returns a dry run. Messages that do not say when they were sent are sent
// when the one before was, the first one at start.
func NewDry(g Grader, s Stepper, start time.Time) *Dry {
	return &Dry{
		p:      &Pipeline{classifier: g, router: s, metrics: NewMetrics(prometheus.NewRegistry(), "", "")},
		states: map[string]route.State{}, latest: map[string]wire.Recommendation{}, now: start,
	}
}

// Message returns what would be recommended after a message. A step that was
// recommended counts as taken unless Feedback says otherwise.
func (d *Dry) Message(m wire.Message) wire.Recommendation {
	if !m.At.IsZero() {
		d.now = m.At
	}
	return d.Stored(m, d.sequence+1, d.now)
}

// Stored is Message for one that a stream holds under a sequence since a time; each
// sequence is larger than the one before.
func (d *Dry) Stored(m wire.Message, sequence uint64, at time.Time) wire.Recommendation {
	d.sequence, d.now = sequence, at
	in := natsio.Delivery{Sequence: sequence, Stored: at}
	key := wire.ConversationKey(m.Tenant, m.Conversation)
	verdict := d.p.grade(m)
	after, decision := d.p.router.Step(d.states[key], d.p.turn(in, m, verdict), d.now)
	d.states[key] = after
	r := d.p.recommend(in, m, verdict, decision)
	r.At = d.now.UTC()
	d.latest[key] = r
	return r
}

// Feedback takes what a person says about a recommendation of its conversation;
// where it names none, about the latest. The error is a *wire.Refusal.
func (d *Dry) Feedback(f wire.Feedback) error {
	key := wire.ConversationKey(f.Tenant, f.Conversation)
	about, ok := d.latest[key]
	if f.Recommendation == "" && ok {
		f.Recommendation = about.ID
	}
	f, err := f.Checked()
	if err != nil {
		return err
	}
	if !ok || f.Sequence > about.Sequence {
		return wire.UnknownRecommendation()
	}
	if f.Sequence < about.Sequence {
		about = wire.Recommendation{Channel: about.Channel}
	}
	d.sequence++
	d.states[key] = d.p.router.Feedback(d.states[key], route.Feedback{
		Input: d.sequence, Sequence: f.Sequence, Verdict: f.Verdict, Action: about.Action, Taken: f.Taken,
		Confirms: about.NeedsConfirmation, User: f.User, At: d.now, Tenant: f.Tenant, Channel: about.Channel,
	})
	return nil
}
