package pipeline

import (
	"context"
	"slices"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

// Taker takes what streams hold, in order. No function may be nil.
type Taker struct {
	Begin    func(most int64) // how many inputs there are
	Step     func()           // one of them is done, whatever it was
	Message  func(m wire.Message, sequence uint64, at time.Time)
	Feedback func(f wire.Feedback, at time.Time)
	Refused  func() // what is no good message
}

// Stored calls take with the messages of a period that NATS holds and with the feedback
// that was given meanwhile, each before the messages that were stored after it.
func Stored(ctx context.Context, b *natsio.Broker, p Period, take Taker) error {
	said, err := storedFeedback(ctx, b, p)
	if err != nil {
		return err
	}
	begin := func(n uint64) { take.Begin(int64(n)) }
	return b.ReadSince(ctx, wire.StreamMessages, p.Since, begin, func(s natsio.Stored) error {
		take.Step()
		for len(said) > 0 && !said[0].at.After(s.Time) {
			take.Feedback(said[0].Feedback, said[0].at)
			said = said[1:]
		}
		if wire.KindOf(s.Subject) != wire.KindMessage || !p.holds(s.Time) {
			return nil
		}
		m, err := wire.Decode(s.Subject, s.Header, s.Data, len(s.Data))
		switch {
		case err != nil:
			take.Refused()
		case p.Tenant == "" || p.Tenant == m.Tenant:
			take.Message(m, s.Sequence, s.Time)
		}
		return nil
	})
}

// feedbackAt is a feedback with when it was stored.
type feedbackAt struct {
	wire.Feedback
	at time.Time
}

func storedFeedback(ctx context.Context, b *natsio.Broker, p Period) (list []feedbackAt, err error) {
	if !b.HasStream(ctx, wire.StreamFeedback) {
		return nil, nil
	}
	err = b.ReadSince(ctx, wire.StreamFeedback, p.Since, func(uint64) {}, func(s natsio.Stored) error {
		f, err := wire.DecodeFeedback(s.Subject, s.Data, len(s.Data))
		if err == nil && p.holds(s.Time) && (p.Tenant == "" || p.Tenant == f.Tenant) {
			list = append(list, feedbackAt{f, s.Time})
		}
		return nil // what is no good feedback moved nothing then either
	})
	slices.SortStableFunc(list, func(a, b feedbackAt) int { return a.at.Compare(b.at) })
	return list, err
}
