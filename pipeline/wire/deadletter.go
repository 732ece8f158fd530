package wire

import "strconv"

// Headers of a dead letter. The payload is the refused message, byte for byte.
const (
	HeaderReason    = "Rahu-Reason"
	HeaderDetail    = "Rahu-Detail"
	HeaderStream    = "Rahu-Stream"
	HeaderSequence  = "Rahu-Sequence"
	HeaderSubject   = "Rahu-Subject"
	HeaderTruncated = "Rahu-Truncated" // only where payload and headers exceed what the server takes
)

// DeadLetter is a message that was refused, with the reason and where it came from.
type DeadLetter struct {
	Refusal  Refusal
	Stream   string
	Sequence uint64
	Subject  string
	Payload  []byte
}

// Header returns the dead letter's facts as message headers.
func (d DeadLetter) Header() map[string][]string {
	return map[string][]string{
		HeaderReason:   {string(d.Refusal.Reason)},
		HeaderDetail:   {d.Refusal.Detail},
		HeaderStream:   {d.Stream},
		HeaderSequence: {strconv.FormatUint(d.Sequence, 10)},
		HeaderSubject:  {d.Subject},
	}
}

// OutputID is the Nats-Msg-Id of what a stored message leads to: a function of
// its stream and sequence, so that doing it again is seen as a duplicate.
func OutputID(stream string, sequence uint64) string {
	return stream + "-" + strconv.FormatUint(sequence, 10)
}
