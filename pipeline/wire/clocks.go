package wire

import (
	"encoding/json"
	"slices"
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

// The kinds of clock that a recommendation may have: until when somebody has to
// answer it, when its channel step is to be taken, what was promised about it, and when
// its conversation's ladder comes down by itself.
const (
	ClockAnswer        = ""
	ClockWait          = "wait"
	ClockCall          = "call"
	ClockWrittenAnswer = "written_answer"
	ClockQuiet         = "quiet"
)

// Promises lists what a feedback may promise for later; the slice belongs to the caller.
func Promises() []string { return []string{ClockCall, ClockWrittenAnswer} }

// MaxPromise is how far ahead something may be promised; RAHU_CLOCKS keeps clocks longer.
const MaxPromise = 90 * 24 * time.Hour

// ClockSubjects are where a recommendation's clock is kept and where it arrives
// when it has run out; token is the conversation's ClockToken. One schedule a subject:
// setting it again replaces it.
func ClockSubjects(tenant, token string, sequence uint64, kind string) (set, due string) {
	tail := EncodeToken(tenant) + "." + clockToken(sequence, kind) + "." + token
	return clockSet + tail, clockDue + tail
}

const (
	clockSet = "rahu.clocks.set."
	clockDue = "rahu.clocks.due."
)

// clockToken is a clock in a subject: the recommendation's sequence and the kind. A
// conversation has one ladder, and so one clock for it.
func clockToken(sequence uint64, kind string) string {
	if kind == ClockQuiet {
		sequence = 0
	}
	token := strconv.FormatUint(sequence, 10)
	if kind != ClockAnswer {
		token += "-" + kind
	}
	return token
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

// DecodeClock reads the recommendation whose clock has run out, and which clock it
// was. What an earlier version set is not hidden. The error is a *Refusal.
func DecodeClock(secret []byte, subject string, data []byte) (late Recommendation, kind string, err error) {
	_, place, _ := strings.Cut(subject, ".")
	shown, err := Reveal(secret, data, place)
	hidden := err == nil
	if hidden {
		data = shown
	} else if len(data) == 0 || data[0] != '{' {
		return late, "", refuse(ReasonNotJSON, "the clock is not one that rahu set")
	}
	values, ok := addressed(subject, "clocks.due")
	if !ok {
		return late, "", refuse(ReasonBadSubject, "the subject is not rahu.clocks.due.<tenant>.<sequence>.<conversation>")
	}
	if err := json.Unmarshal(data, &late); err != nil {
		return late, "", refuse(ReasonNotJSON, "the clock holds no recommendation")
	}
	_, kind, _ = strings.Cut(values[1], "-")
	if late.Tenant != values[0] || !hidden && late.Conversation != values[2] || clockToken(late.Sequence, kind) != values[1] {
		return late, "", refuse(ReasonSubjectMismatch, "the clock's recommendation is not the subject's")
	}
	if kind != ClockAnswer && kind != ClockWait && kind != ClockQuiet && (!slices.Contains(Promises(), kind) || late.Promise == nil) {
		return late, "", refuse(ReasonBadSubject, "there is no clock of that kind")
	}
	return late, kind, nil
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
