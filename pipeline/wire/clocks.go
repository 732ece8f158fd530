package wire

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"
)

// Kind is what an input of a partition is.
type Kind int

// The kinds of input.
const (
	KindMessage  Kind = iota
	KindFeedback      // what a person says about a recommendation
	KindClock         // a clock has run out
)

// KindOf tells what arrived on a subject of RAHU_MESSAGES.
func KindOf(subject string) Kind {
	_, rest, _ := strings.Cut(subject, ".")
	switch {
	case strings.HasPrefix(rest, "rahu.feedback."):
		return KindFeedback
	case strings.HasPrefix(rest, "rahu.clocks."):
		return KindClock
	}
	return KindMessage
}

// ClockSubjects are where a recommendation's clock is kept and where it arrives
// when it has run out. One schedule a subject: setting it again replaces it.
func ClockSubjects(tenant, conversation string, sequence uint64) (set, due string) {
	tail := "." + EncodeToken(tenant) + "." + strconv.FormatUint(sequence, 10) + "." + EncodeToken(conversation)
	return "rahu.clocks.set" + tail, "rahu.clocks.due" + tail
}

// ClockHeader has the server publish a message on another subject of its stream
// at a time. The server counts in whole seconds and cuts off the rest, so the
// time is the next whole second.
func ClockHeader(at time.Time, due string) map[string][]string {
	if whole := at.Truncate(time.Second); !whole.Equal(at) {
		at = whole.Add(time.Second)
	}
	return map[string][]string{
		"Nats-Schedule":        {"@at " + at.UTC().Format(time.RFC3339)},
		"Nats-Schedule-Target": {due},
	}
}

// DecodeClock reads the recommendation whose clock has run out. The error is a *Refusal.
func DecodeClock(subject string, data []byte) (Recommendation, error) {
	values, ok := addressed(subject, "clocks.due")
	if !ok {
		return Recommendation{}, refuse(ReasonBadSubject, "the subject is not rahu.clocks.due.<tenant>.<sequence>.<conversation>")
	}
	var r Recommendation
	if err := json.Unmarshal(data, &r); err != nil {
		return r, refuse(ReasonNotJSON, "the clock holds no recommendation")
	}
	if r.Tenant != values[0] || r.Conversation != values[2] || strconv.FormatUint(r.Sequence, 10) != values[1] {
		return r, refuse(ReasonSubjectMismatch, "the clock's recommendation is not the subject's")
	}
	return r, nil
}

// addressed returns the three decoded tokens that follow rahu.<what>., with or
// without a partition in front.
func addressed(subject, what string) (values [3]string, ok bool) {
	_, rest, ok := strings.Cut(subject, "rahu."+what+".")
	tokens := strings.Split(rest, ".")
	if !ok || len(tokens) != len(values) {
		return values, false
	}
	for i, token := range tokens {
		value, err := DecodeToken(token)
		if err != nil {
			return values, false
		}
		values[i] = value
	}
	return values, true
}
