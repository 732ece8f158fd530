package sample

import (
	"encoding/json"
	"testing"

	"rahu/pipeline/wire"
)

func TestEveryTurnIsAGoodMessage(t *testing.T) {
	turns, err := load()
	if err != nil {
		t.Fatal(err)
	}
	conversations := map[string]bool{}
	for _, m := range turns {
		conversations[m.Conversation] = true
		m.ID = "1"
		data, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		subject := wire.MessageSubject(wire.Address{Tenant: tenant, Channel: m.Channel, Conversation: m.Conversation})
		if _, err := wire.Decode(subject, nil, data, wire.DefaultMaxMessage); err != nil {
			t.Errorf("%s: %v", m.Conversation, err)
		}
	}
	if len(conversations) < 16 {
		t.Errorf("there are %d conversations, want at least 16", len(conversations))
	}
}

func TestEachConversationKeepsItsOrder(t *testing.T) {
	turn := func(c string, n int) wire.Message { return wire.Message{Conversation: c, ID: string(rune('0' + n))} }
	var all []conversation
	for _, name := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "i"} {
		all = append(all, conversation{turn(name, 0), turn(name, 1), turn(name, 2)})
	}
	next := map[string]int{}
	for _, m := range sideBySide(all) {
		if int(m.ID[0]-'0') != next[m.Conversation] {
			t.Fatalf("turn %s of %s comes too early or late", m.ID, m.Conversation)
		}
		next[m.Conversation]++
	}
	if len(next) != 9 {
		t.Errorf("%d conversations, want 9", len(next))
	}
}
