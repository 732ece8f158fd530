package pipeline

import (
	"context"
	"errors"
	"sync/atomic"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/tracing"
	"rahu/pipeline/wire"
)

const (
	inFlight      = 1024 // jobs of one partition between Handle and the acknowledgement
	roundMost     = 512  // jobs that are finished together
	maxDeliveries = 50   // then a message is a dead letter
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
	id     wire.StateID   // of a state that changed
	state  *route.State   // that it changed to; nil if none did
	forget []wire.StateID // of states that mean nothing any more; the rest is empty then
	mark   chan struct{}  // closed when all before is done; the rest is empty then

	span *tracing.Span // nil unless messages are traced

	dropped bool // told to stop before it was decided: it comes again
}

// finisher takes a partition's jobs to their end, in order.
type finisher struct {
	p         *Pipeline
	partition int
	jobs      chan job
	ended     chan struct{}
	revisions map[wire.StateID]uint64 // of stored states; of the finishing goroutine between begin and flush
	careful   bool                    // one job at a time
	done      atomic.Uint64           // all up to this sequence is finished
	lost      atomic.Bool             // somebody else writes our states: drop everything
	restart   func()                  // asks for a new ownership
}

func newFinisher(p *Pipeline, partition int) *finisher {
	f := &finisher{p: p, partition: partition, jobs: make(chan job, inFlight), ended: make(chan struct{}), restart: func() {}}
	go f.run()
	return f
}

// run finishes what waits, many jobs at a time: one acknowledgement serves them all.
func (f *finisher) run() {
	defer close(f.ended)
	round := make([]job, 0, roundMost)
	for j := range f.jobs {
		round = append(round, j)
		for len(f.jobs) > 0 && len(round) < roundMost {
			round = append(round, <-f.jobs)
		}
		f.round(round)
		clear(round)
		round = round[:0]
	}
}

// round finishes jobs, and does what comes between them where it stands.
func (f *finisher) round(jobs []job) {
	from := 0
	for i := range jobs {
		j := &jobs[i]
		if j.mark == nil && j.forget == nil {
			continue
		}
		f.finish(jobs[from:i])
		from = i + 1
		for _, id := range j.forget {
			delete(f.revisions, id)
		}
		if j.mark != nil {
			close(j.mark)
		}
	}
	f.finish(jobs[from:])
}

// finish waits until NATS has what jobs publish, stores the states they led to, and
// acknowledges. Where a job fails, those before it are finished, and it and the rest
// come again in the next ownership.
func (f *finisher) finish(jobs []job) {
	if len(jobs) == 0 || f.lost.Load() || f.p.abort.Err() != nil {
		return
	}
	done, err := f.publishedAll(jobs)
	if err == nil || done > 0 {
		if bad := f.storeAll(jobs[:done]); bad != nil {
			done, err = 0, bad
		}
	}
	if done > 0 {
		f.acknowledge(jobs[:done])
	}
	if err != nil {
		f.give(jobs[done], err)
	}
}

// publishedAll returns how many of the jobs are published, from the first one on.
func (f *finisher) publishedAll(jobs []job) (int, error) {
	for i := range jobs {
		if jobs[i].dropped {
			return i, errDropped
		}
		if err := f.published(&jobs[i]); err != nil {
			return i, err
		}
	}
	return len(jobs), nil
}

// acknowledge tells the server that jobs are done: the last one speaks for all, except
// that what was refused is terminated.
func (f *finisher) acknowledge(jobs []job) {
	last := &jobs[len(jobs)-1]
	f.done.Store(last.d.Sequence)
	now := time.Now()
	for i := range jobs {
		j := &jobs[i]
		switch {
		case j.refuse != nil:
			f.p.metrics.deadLetters.WithLabelValues(string(j.refuse.Reason)).Inc()
			if err := j.d.Term(string(j.refuse.Reason)); err != nil {
				f.p.log.Warn("terminating", "sequence", j.d.Sequence, "error", err)
			}
		case j.out != nil:
			f.p.metrics.recommended(j.action, j.lang, j.d.Stored, now)
			j.span.End(j.action, j.lang)
		}
	}
	if last.refuse == nil {
		f.ack(last.d)
	}
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
func (f *finisher) begin(revisions map[wire.StateID]uint64, careful bool) {
	f.revisions, f.careful = revisions, careful
	f.done.Store(0)
	f.lost.Store(false)
}

func (f *finisher) finished() uint64 { return f.done.Load() }

func (f *finisher) close() {
	close(f.jobs)
	<-f.ended
}
