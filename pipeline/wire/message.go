package wire

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// DefaultMaxMessage is the largest message that is accepted unless configured otherwise.
const DefaultMaxMessage = 64 << 10

// Limits of identifiers in bytes: encoded into a subject they still fit NATS's
// control line of 4 KiB.
const (
	maxConversation = 1000
	maxTenant       = 100
	maxField        = 1000
)

// Channels lists the channels a message may come from; the slice belongs to the caller.
func Channels() []string { return []string{"phone", "chat", "email", "social", "in_person"} }

// Roles of a message's author.
const (
	RoleCustomer = "customer"
	RoleAgent    = "agent"
)

// Message is what a contact-centre system publishes for each thing that was said.
type Message struct {
	ID           string         `json:"id"`
	Conversation string         `json:"conversation"`
	Text         string         `json:"text"`
	Channel      string         `json:"channel,omitempty"`
	Role         string         `json:"role,omitempty"`
	Lang         string         `json:"lang,omitempty"`
	SentAt       string         `json:"sent_at,omitempty"`
	Customer     string         `json:"customer,omitempty"`
	Agent        string         `json:"agent,omitempty"`
	Queue        string         `json:"queue,omitempty"`
	Place        string         `json:"place,omitempty"`
	Attributes   map[string]any `json:"attributes,omitempty"`

	Tenant string    `json:"-"` // from the subject
	At     time.Time `json:"-"` // SentAt, or zero where the message does not say
}

// Decode reads a message as it arrived: its subject, headers and payload, which
// may hold at most limit bytes. It accepts the plain form and CloudEvents 1.0 in
// structured and binary mode. The error is a *Refusal.
func Decode(subject string, header map[string][]string, data []byte, limit int) (Message, error) {
	if len(data) > limit {
		return Message{}, refuse(ReasonTooLarge, "the message has %d bytes, more than the limit of %d", len(data), limit)
	}
	address, err := ParseMessageSubject(subject)
	if err != nil {
		return Message{}, err
	}
	m, err := DecodeBody(header, data)
	if err != nil {
		return Message{}, err
	}
	return m.at(address)
}

// DecodeBody reads a message's payload and checks what can be checked without
// its subject. The error is a *Refusal.
func DecodeBody(header map[string][]string, data []byte) (Message, error) {
	if !utf8.Valid(data) {
		return Message{}, refuse(ReasonNotUTF8, "the message is not UTF-8")
	}
	body, err := eventData(header, data)
	if err != nil {
		return Message{}, err
	}
	var m Message
	if !plainMessage(body, &m) {
		if err := unmarshal(body, &m); err != nil {
			return Message{}, err
		}
	}
	if m.Role == "" {
		m.Role = RoleCustomer
	}
	err = m.check()
	return m, err
}

// DecodeLine reads a message outside of NATS: it gets this id if it has none, and is
// a chat where it does not say. The error is a *Refusal.
func DecodeLine(data []byte, id string) (Message, error) {
	var m Message
	if !utf8.Valid(data) {
		return m, refuse(ReasonNotUTF8, "the message is not UTF-8")
	}
	if err := unmarshal(data, &m); err != nil {
		return m, err
	}
	if m.ID == "" {
		m.ID = id
	}
	if m.Role == "" {
		m.Role = RoleCustomer
	}
	if m.Channel == "" {
		m.Channel = "chat"
	}
	err := m.check()
	return m, err
}

func unmarshal(data []byte, into any) error {
	if trimmed := strings.TrimLeft(string(data[:min(len(data), 64)]), " \t\r\n"); !strings.HasPrefix(trimmed, "{") {
		return refuse(ReasonNotJSON, "the message is not a JSON object")
	}
	err := json.Unmarshal(data, into)
	var field *json.UnmarshalTypeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &field):
		return refuse(ReasonBadField, "the field %q has the wrong type", field.Field)
	default:
		return refuse(ReasonNotJSON, "the message is not JSON")
	}
}

func (m *Message) check() error {
	switch {
	case blank(m.ID):
		return refuse(ReasonMissingID, "the field \"id\" is missing or empty")
	case blank(m.Conversation):
		return refuse(ReasonMissingConversation, "the field \"conversation\" is missing or empty")
	case blank(m.Text):
		return refuse(ReasonMissingText, "the field \"text\" is missing or empty")
	case m.Role != RoleCustomer && m.Role != RoleAgent:
		return refuse(ReasonUnknownRole, "the field \"role\" is neither customer nor agent")
	case m.Channel != "" && !slices.Contains(Channels(), m.Channel):
		return refuse(ReasonUnknownChannel, "the field \"channel\" is not one of %s", strings.Join(Channels(), ", "))
	case len(m.Conversation) > maxConversation:
		return refuse(ReasonBadField, "the field \"conversation\" has more than %d bytes", maxConversation)
	case len(m.ID) > maxField || len(m.Customer) > maxField || len(m.Queue) > maxField || len(m.Agent) > maxField || len(m.Place) > maxField:
		return refuse(ReasonBadField, "an identifier has more than %d bytes", maxField)
	}
	return m.checkTime()
}

func (m *Message) checkTime() error {
	if m.SentAt == "" {
		return nil
	}
	at, err := time.Parse(time.RFC3339, m.SentAt)
	if err != nil {
		return refuse(ReasonBadTime, "the field \"sent_at\" is not an RFC 3339 time")
	}
	m.At = at
	return nil
}

// at puts the subject's facts into the message and refuses where both disagree.
func (m Message) at(a Address) (Message, error) {
	switch {
	case !slices.Contains(Channels(), a.Channel):
		return m, refuse(ReasonUnknownChannel, "the subject's channel is not one of %s", strings.Join(Channels(), ", "))
	case blank(a.Tenant) || len(a.Tenant) > maxTenant:
		return m, refuse(ReasonBadSubject, "the subject's tenant is empty or longer than %d bytes", maxTenant)
	case m.Channel != "" && m.Channel != a.Channel:
		return m, refuse(ReasonSubjectMismatch, "the field \"channel\" is not the subject's channel")
	case m.Conversation != a.Conversation:
		return m, refuse(ReasonSubjectMismatch, "the field \"conversation\" is not the subject's conversation")
	}
	m.Tenant, m.Channel = a.Tenant, a.Channel
	return m, nil
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }
