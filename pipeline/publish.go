package pipeline

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"sync/atomic"
	"time"

	"rahu/classifier"
	"rahu/pipeline/natsio"
	"rahu/pipeline/redact"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

const (
	inFlight      = 1024 // jobs of one partition between Handle and the acknowledgement
	maxDeliveries = 50   // then a message is a dead letter
	maxEvidence   = 256  // pieces in a recommendation, so that it fits any server's limit
)

// job is a message on its way out: what was published for it and what has to be
// stored before it is acknowledged.
type job struct {
	d      natsio.Delivery
	out    *natsio.Published   // nil: nothing is published for it
	clocks []*natsio.Published // that were set with it
	refuse *wire.Refusal       // out is a dead letter
	action string
	lang   string
	key    string // of a state that changed; empty if none
	state  route.State
	forget []string      // keys of states that mean nothing any more; the rest is empty then
	mark   chan struct{} // closed when all before is done; the rest is empty then

	dropped bool // told to stop before it was decided: it comes again
}

// finisher takes a partition's jobs to their end, in order.
type finisher struct {
	p         *Pipeline
	partition int
	jobs      chan job
	ended     chan struct{}
	revisions map[string]uint64 // of stored states; of the finishing goroutine between begin and flush
	careful   bool              // one job at a time
	done      atomic.Uint64     // all up to this sequence is finished
	lost      atomic.Bool       // somebody else writes our states: drop everything
	restart   func()            // asks for a new ownership
}

func newFinisher(p *Pipeline, partition int) *finisher {
	f := &finisher{p: p, partition: partition, jobs: make(chan job, inFlight), ended: make(chan struct{}), restart: func() {}}
	go f.run()
	return f
}

func (f *finisher) run() {
	defer close(f.ended)
	for j := range f.jobs {
		switch {
		case j.mark != nil:
			close(j.mark)
		case j.forget != nil:
			for _, key := range j.forget {
				delete(f.revisions, key)
			}
		default:
			f.finish(j)
		}
	}
}

// finish waits for the publish acknowledgement, stores the state, acknowledges.
func (f *finisher) finish(j job) {
	if f.lost.Load() || f.p.abort.Err() != nil || j.dropped {
		return
	}
	if err := f.settle(&j); err != nil {
		f.give(j, err)
		return
	}
	f.done.Store(j.d.Sequence)
	if j.refuse != nil {
		f.p.metrics.deadLetters.WithLabelValues(string(j.refuse.Reason)).Inc()
		if err := j.d.Term(string(j.refuse.Reason)); err != nil {
			f.p.log.Warn("terminating", "sequence", j.d.Sequence, "error", err)
		}
		return
	}
	f.ack(j.d)
}

func (f *finisher) settle(j *job) error {
	if err := f.published(j); err != nil {
		return err
	}
	if j.key == "" {
		return nil
	}
	return f.store(f.p.abort, *j)
}

// published waits until NATS has what a job publishes.
func (f *finisher) published(j *job) error {
	var err error
	if j.out != nil {
		err = j.out.Wait(f.p.abort)
	}
	if errors.Is(err, natsio.ErrNeverPublishable) && j.refuse == nil {
		*j = f.p.refuse(j.d, wire.Refusal{Reason: wire.ReasonUnpublishable, Detail: "NATS does not take the recommendation"})
		err = j.out.Wait(f.p.abort)
	}
	for _, clock := range j.clocks {
		if err == nil {
			err = clock.Wait(f.p.abort)
		}
	}
	if err == nil && j.out != nil && j.refuse == nil {
		f.p.metrics.recommended(j.action, j.lang, j.d.Stored, time.Now())
	}
	return err
}

// give gives the ownership up: nothing after this job may be finished before it.
func (f *finisher) give(j job, err error) {
	f.lost.Store(true)
	if f.p.abort.Err() != nil {
		return
	}
	f.p.log.Warn("giving up a partition until it is taken over again", "partition", f.partition, "sequence", j.d.Sequence, "error", err)
	f.restart()
}

func (f *finisher) ack(d natsio.Delivery) {
	if err := d.Ack(); err != nil {
		f.p.log.Warn("acknowledging", "sequence", d.Sequence, "error", err)
	}
}

// put queues a job; it blocks while too many are in flight.
func (f *finisher) put(j job) {
	f.jobs <- j
	if f.careful {
		_ = f.flush(f.p.abort)
	}
}

// flush waits until all jobs so far are finished or dropped.
func (f *finisher) flush(ctx context.Context) error {
	mark := make(chan struct{})
	f.jobs <- job{mark: mark}
	select {
	case <-mark:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// begin starts a new ownership; flush came before it.
func (f *finisher) begin(revisions map[string]uint64, careful bool) {
	f.revisions, f.careful = revisions, careful
	f.done.Store(0)
	f.lost.Store(false)
}

func (f *finisher) finished() uint64 { return f.done.Load() }

func (f *finisher) close() {
	close(f.jobs)
	<-f.ended
}

// recommend puts together what is published for a message.
func (p *Pipeline) recommend(d natsio.Delivery, m wire.Message, v classifier.Verdict, c route.Decision) wire.Recommendation {
	text, evidence := p.shown(m.Text, v.Evidence)
	r := wire.Recommendation{
		ID: wire.OutputID(wire.StreamMessages, d.Sequence), Tenant: m.Tenant, Queue: m.Queue, Sequence: d.Sequence,
		Lang: v.Lang, Anger: v.Anger, Abuse: v.Abuse, Threat: v.Threat, SelfHarm: v.SelfHarm,
		Requests: list(v.Requests), Signals: list(v.Signals), Evidence: evidence, Abstained: v.Abstained, Text: text,
		Action: known(c.Action, wire.Actions(), "none"), Step: c.Step, Why: list(c.Why), Next: c.Next, Say: list(c.Say), Guidance: list(c.Guidance),
		ChannelStep: c.ChannelStep, NeedsConfirmation: c.NeedsConfirmation,
		Message: m.ID, Conversation: m.Conversation, Channel: m.Channel, Role: m.Role, Customer: p.identifier(m.Customer),
		Turn: c.Turn, Policy: c.Policy, Lexicon: v.Lexicon, At: time.Now().UTC(),
	}
	r.RespondBy = instant(c.RespondBy)
	if c.Wait > 0 {
		r.ActAt = instant(d.Stored.Add(c.Wait))
	}
	r.Threat.Axes, r.SelfHarm.Axes = list(v.Threat.Axes), list(v.SelfHarm.Axes)
	return r
}

// shown returns the text and evidence as they may be kept: redacted, unless the
// operator retains all or nothing of it.
func (p *Pipeline) shown(text string, evidence []classifier.Evidence) (string, []classifier.Evidence) {
	switch p.o.RetainText {
	case RetainFull:
	case RetainNone:
		text = ""
	default:
		text = redact.Text(text)
	}
	kept := make([]classifier.Evidence, min(len(evidence), maxEvidence))
	copy(kept, evidence)
	if len(kept) == 0 {
		return text, kept
	}
	runes := []rune(text)
	for i, e := range kept {
		start := min(max(e.Start, 0), len(runes))
		kept[i].Text = string(runes[start:min(max(e.End, start), len(runes))])
	}
	return text, kept
}

// identifier returns a customer's id as it may be kept: some systems use e-mail
// addresses and phone numbers for it.
func (p *Pipeline) identifier(id string) string {
	if p.o.RetainText == RetainFull {
		return id
	}
	return redact.Text(id)
}

// list makes an absent list an empty one, as the contract has it.
func list[T any](l []T) []T {
	if l == nil {
		return []T{}
	}
	return l
}

// encode returns v as JSON with <, > and & as they are. What rahu encodes is
// strings, numbers and lists of its own, so that it cannot fail.
func encode(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic("encoding " + err.Error())
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
