package wire

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// Feedback is what an agent or manager says about a recommendation, published on
// rahu.feedback.<tenant>.<user>.<conversation>. Who says it is the subject's
// user, never a field of the body.
type Feedback struct {
	Recommendation string `json:"recommendation"`
	Verdict        string `json:"verdict"` // of Verdicts
	Reason         string `json:"reason,omitempty"`
	At             string `json:"at,omitempty"`
	Taken          string `json:"taken,omitempty"` // the action that was really taken
	Outcome        string `json:"outcome,omitempty"`
	FollowUp       string `json:"follow_up,omitempty"`    // what was promised for later: call or written_answer
	FollowUpAt     string `json:"follow_up_at,omitempty"` // until when; RFC 3339
	To             string `json:"to,omitempty"`           // whom the conversation was handed to

	Tenant       string    `json:"-"` // from the subject, as are the next two
	User         string    `json:"-"`
	Conversation string    `json:"-"`
	Time         time.Time `json:"-"` // At, or zero where the body does not say
	Sequence     uint64    `json:"-"` // of the input that the recommendation answered
	Due          time.Time `json:"-"` // FollowUpAt, or zero where nothing was promised
}

// The verdicts of a feedback. The first three answer the recommendation; the next two
// tell who has its conversation from here on, and the last that what was promised about
// it was done, or will not be, before it is due. Those move nothing.
const (
	VerdictAccepted  = "accepted"
	VerdictDismissed = "dismissed"
	VerdictWrong     = "wrong"
	VerdictTakenOver = "taken_over"
	VerdictHandedTo  = "handed_over"
	VerdictKept      = "kept"
	VerdictCancelled = "cancelled"
)

// Verdicts lists what a feedback may say; the slice belongs to the caller.
func Verdicts() []string {
	return []string{VerdictAccepted, VerdictDismissed, VerdictWrong, VerdictTakenOver, VerdictHandedTo, VerdictKept, VerdictCancelled}
}

// Settles returns the kinds of promise that this feedback settles: the one it names, or
// else all; none where it settles nothing.
func (f Feedback) Settles() []string {
	switch {
	case f.Verdict != VerdictKept && f.Verdict != VerdictCancelled:
		return nil
	case f.FollowUp != "":
		return []string{f.FollowUp}
	}
	return Promises()
}

// Holder returns who has the conversation after this feedback, or "" where it does not say.
func (f Feedback) Holder() string {
	switch f.Verdict {
	case VerdictTakenOver:
		return f.User
	case VerdictHandedTo:
		return f.To
	}
	return ""
}

// maxUser bounds the name of who gave a feedback, which a state keeps.
const maxUser = 100

// DecodeFeedback reads a feedback as it arrived: its subject, with or without the
// partition in front, and its payload of at most limit bytes. The error is a *Refusal.
func DecodeFeedback(subject string, data []byte, limit int) (Feedback, error) {
	var f Feedback
	switch {
	case len(data) > limit:
		return f, refuse(ReasonTooLarge, "the feedback has %d bytes, more than the limit of %d", len(data), limit)
	case !utf8.Valid(data):
		return f, refuse(ReasonNotUTF8, "the feedback is not UTF-8")
	}
	if err := unmarshal(data, &f); err != nil {
		return Feedback{}, err
	}
	if err := f.at(subject); err != nil {
		return Feedback{}, err
	}
	err := f.check()
	return f, err
}

// Checked returns the feedback with what its fields say, or why they are not good.
// The subject's part is the caller's. The error is a *Refusal.
func (f Feedback) Checked() (Feedback, error) {
	err := f.check()
	return f, err
}

func (f *Feedback) at(subject string) error {
	values, ok := addressed(subject, "feedback")
	if !ok || blank(values[0]) || blank(values[1]) || blank(values[2]) || len(values[1]) > maxUser {
		return refuse(ReasonBadSubject, "the subject is not rahu.feedback.<tenant>.<user>.<conversation>, encoded as =XX, with a user of at most %d bytes", maxUser)
	}
	f.Tenant, f.User, f.Conversation = values[0], values[1], values[2]
	return nil
}

func (f *Feedback) check() error {
	switch {
	case f.Recommendation == "":
		return refuse(ReasonMissingRecommendation, "the field \"recommendation\" is missing or empty")
	case !slices.Contains(Verdicts(), f.Verdict):
		return refuse(ReasonUnknownVerdict, "the field \"verdict\" is not one of %s", strings.Join(Verdicts(), ", "))
	case f.Taken != "" && !slices.Contains(Actions(), f.Taken):
		return refuse(ReasonUnknownAction, "the field \"taken\" is not one of %s", strings.Join(Actions(), ", "))
	case (f.Verdict == VerdictHandedTo) == blank(f.To) || len(f.To) > maxUser:
		return refuse(ReasonBadField, "the field \"to\" is a name of at most %d bytes, and stands where a conversation is handed over", maxUser)
	case f.Holder() != "" && (f.Taken != "" || f.FollowUp != "" || f.FollowUpAt != ""):
		return refuse(ReasonBadField, "a conversation that changes hands is no answer: \"taken\" and \"follow_up\" belong to another feedback")
	case f.Settles() != nil && (f.Taken != "" || f.FollowUpAt != ""):
		return refuse(ReasonBadField, "a promise that is settled is no answer and no new promise: \"taken\" and \"follow_up_at\" belong to another feedback")
	case len(f.Reason) > maxField || len(f.Outcome) > maxField:
		return refuse(ReasonBadField, "the field \"reason\" or \"outcome\" has more than %d bytes", maxField)
	}
	if f.At != "" {
		at, err := time.Parse(time.RFC3339, f.At)
		if err != nil {
			return refuse(ReasonBadField, "the field \"at\" is not an RFC 3339 time")
		}
		f.Time = at
	}
	if err := f.checkPromise(); err != nil {
		return err
	}
	sequence, ok := ParseOutputID(f.Recommendation)
	if !ok {
		return refuse(ReasonUnknownRecommendation, "there is no such recommendation")
	}
	f.Sequence = sequence
	return nil
}

// checkPromise reads what was promised for later; a time alone promises a call.
func (f *Feedback) checkPromise() error {
	if f.FollowUp == "" && f.FollowUpAt == "" {
		return nil
	}
	if f.FollowUp == "" {
		f.FollowUp = ClockCall
	}
	if !slices.Contains(Promises(), f.FollowUp) {
		return refuse(ReasonBadField, "the field \"follow_up\" is not one of %s", strings.Join(Promises(), ", "))
	}
	if f.Settles() != nil {
		return nil
	}
	at, err := time.Parse(time.RFC3339, f.FollowUpAt)
	if err != nil {
		return refuse(ReasonBadField, "the field \"follow_up_at\" is not an RFC 3339 time")
	}
	f.Due = at
	return nil
}

// PromisedAt returns when what was promised is due, for a feedback stored at a time:
// what is past is due at once, and what is too far ahead is a *Refusal.
func (f *Feedback) PromisedAt(stored time.Time) (time.Time, error) {
	if f.Due.After(stored.Add(MaxPromise)) {
		return f.Due, refuse(ReasonBadField, "the field \"follow_up_at\" is more than %d days ahead", MaxPromise/(24*time.Hour))
	}
	if f.Due.Before(stored) {
		return stored, nil
	}
	return f.Due, nil
}

// ParseOutputID returns the sequence in RAHU_MESSAGES that a recommendation's id names.
func ParseOutputID(id string) (sequence uint64, ok bool) {
	number, ok := strings.CutPrefix(id, StreamMessages+"-")
	if !ok {
		return 0, false
	}
	sequence, err := strconv.ParseUint(number, 10, 64)
	return sequence, err == nil && sequence > 0 && OutputID(StreamMessages, sequence) == id
}

// UnknownRecommendation is the refusal of a feedback whose recommendation is not
// one of its conversation's.
func UnknownRecommendation() error {
	return refuse(ReasonUnknownRecommendation, "there is no such recommendation in this conversation")
}
