package wire

import (
	"bytes"

	"github.com/tidwall/gjson"
)

// plainMessage reads a message of the plain form: an object of distinct known fields
// that are strings without escapes. It reports false for everything else, good or bad:
// that is read by encoding/json, whose judgement counts.
func plainMessage(data []byte, m *Message) bool {
	if bytes.IndexByte(data, '\\') >= 0 || !gjson.ValidBytes(data) {
		return false
	}
	root := gjson.ParseBytes(data)
	if !root.IsObject() {
		return false
	}
	good := true
	var seen uint
	root.ForEach(func(key, value gjson.Result) bool {
		field, bit := m.field(key.Str)
		if good = field != nil && value.Type == gjson.String && seen&bit == 0; good {
			*field, seen = value.Str, seen|bit
		}
		return good
	})
	if !good {
		*m = Message{}
	}
	return good
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
