package pipeline

import (
	"errors"

	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

// headerRoom is what a dead letter's own headers take at most.
const headerRoom = 8 << 10

// refuse is Pipeline.refuse, unless the dead letter is there.
func (w *worker) refuse(d natsio.Delivery, why wire.Refusal) job {
	there, err := w.there(d, func(id string) (bool, error) {
		return w.p.broker.DeadLetter(w.p.abort, wire.DeadLetterSubject(why.Reason, wire.TenantToken(d.Subject)), id, d.Stored)
	})
	switch {
	case err != nil:
		return job{d: d, dropped: true}
	case there:
		return job{d: d, refuse: &why}
	}
	return w.p.refuse(d, why)
}

// refuse publishes a message as a dead letter; the job terminates it once that is
// acknowledged.
func (p *Pipeline) refuse(d natsio.Delivery, why wire.Refusal) job {
	letter := wire.DeadLetter{Refusal: why, Stream: wire.StreamMessages, Sequence: d.Sequence, Subject: d.Subject, Payload: d.Data}
	header := letter.Header()
	if room := p.broker.MaxPayload() - headerRoom; int64(len(letter.Payload)) > room && room > 0 {
		letter.Payload = letter.Payload[:room]
		header[wire.HeaderTruncated] = []string{"true"}
	}
	p.log.Warn("dead letter", "reason", why.Reason, "detail", why.Detail, "sequence", d.Sequence)
	return job{d: d, refuse: &why, out: p.broker.Publish(natsio.Outgoing{
		Subject: wire.DeadLetterSubject(why.Reason, wire.TenantToken(d.Subject)),
		ID:      wire.OutputID(wire.StreamMessages, d.Sequence), Header: header, Data: letter.Payload, TTL: p.o.Keep.DeadLetters, Guarded: true,
	})}
}

func refusal(err error) wire.Refusal {
	var r *wire.Refusal
	if errors.As(err, &r) {
		return *r
	}
	return wire.Refusal{Reason: wire.ReasonNotJSON, Detail: "the message cannot be read"}
}
