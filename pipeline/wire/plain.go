package wire

import (
	"bytes"
	"strings"
)

// plainMessage reads a message of the plain form: an object of distinct known fields
// that are strings without escapes. It reports false for everything else, good or bad:
// that is read by encoding/json, whose judgement counts.
func plainMessage(data []byte, m *Message) bool {
	if bytes.IndexByte(data, '\\') >= 0 {
		return false
	}
	if p := (plainReader{rest: string(data)}); p.message(m) {
		return true
	}
	*m = Message{}
	return false
}

// plainReader reads JSON that has no escapes.
type plainReader struct{ rest string }

func (p *plainReader) message(m *Message) bool {
	if !p.mark('{') {
		return false
	}
	var seen uint
	for more := !p.mark('}'); more; more = p.mark(',') {
		key, ok := p.text()
		if !ok || !p.mark(':') {
			return false
		}
		value, ok := p.text()
		field, bit := m.field(key)
		if !ok || field == nil || seen&bit != 0 {
			return false
		}
		*field, seen = value, seen|bit
	}
	if seen != 0 && !p.mark('}') {
		return false
	}
	p.blank()
	return p.rest == ""
}

// text takes a string. It has no control characters.
func (p *plainReader) text() (string, bool) {
	if !p.mark('"') {
		return "", false
	}
	end := strings.IndexByte(p.rest, '"')
	if end < 0 {
		return "", false
	}
	s := p.rest[:end]
	for i := range len(s) {
		if s[i] < ' ' {
			return "", false
		}
	}
	p.rest = p.rest[end+1:]
	return s, true
}

// mark takes one mark and the white space before it.
func (p *plainReader) mark(c byte) bool {
	p.blank()
	if p.rest == "" || p.rest[0] != c {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

func (p *plainReader) blank() {
	for p.rest != "" && (p.rest[0] == ' ' || p.rest[0] == '\n' || p.rest[0] == '\t' || p.rest[0] == '\r') {
		p.rest = p.rest[1:]
	}
}

// field returns where the text of a field goes, and a bit for each; nil for others.
func (m *Message) field(name string) (into *string, bit uint) {
	switch name {
	case "id":
		return &m.ID, 1
	case "conversation":
		return &m.Conversation, 1 << 1
	case "text":
		return &m.Text, 1 << 2
	case "channel":
		return &m.Channel, 1 << 3
	case "role":
		return &m.Role, 1 << 4
	case "lang":
		return &m.Lang, 1 << 5
	case "sent_at":
		return &m.SentAt, 1 << 6
	case "customer":
		return &m.Customer, 1 << 7
	case "agent":
		return &m.Agent, 1 << 8
	case "queue":
		return &m.Queue, 1 << 9
	case "place":
		return &m.Place, 1 << 10
	}
	return nil, 0
}
