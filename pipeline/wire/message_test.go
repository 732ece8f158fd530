package wire

import (
	"errors"
	"strings"
	"testing"
)

const goodSubject = "3.rahu.messages.acme.chat.c=2E1"

// good messages decode to id "1", conversation "c.1", text "x", tenant "acme".
var good = []struct {
	name, body string
	header     map[string][]string
}{
	{name: "the least", body: `{"id":"1","conversation":"c.1","text":"x"}`},
	{name: "all", body: ` {"id":"1","conversation":"c.1","text":"x","channel":"chat","role":"customer","sent_at":"2026-01-02T03:04:05+02:00","lang":"et","customer":"k","agent":"a","queue":"q","place":"p","attributes":{"vip":true},"unknown":[1]}`},
	{name: "event with header", body: `{"specversion":"1.0","id":"e","source":"crm","type":"m","data":{"id":"1","conversation":"c.1","text":"x"}}`, header: map[string][]string{"Content-Type": {"application/cloudevents+json; charset=utf-8"}}},
	{name: "event without header", body: `{"specversion":"1.0","id":"e","source":"crm","type":"m","data":{"id":"1","conversation":"c.1","text":"x"}}`},
	{name: "event in base64", body: `{"specversion":"1.0","data_base64":"eyJpZCI6IjEiLCJjb252ZXJzYXRpb24iOiJjLjEiLCJ0ZXh0IjoieCJ9"}`},
	{name: "binary event", body: `{"id":"1","conversation":"c.1","text":"x"}`, header: map[string][]string{"ce-specversion": {"1.0"}, "ce-id": {"e"}}},
}

func TestGoodMessages(t *testing.T) {
	for _, c := range good {
		m, err := Decode(goodSubject, c.header, []byte(c.body), 1000)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if m.ID != "1" || m.Conversation != "c.1" || m.Text != "x" || m.Tenant != "acme" || m.Channel != "chat" || m.Role != RoleCustomer {
			t.Errorf("%s: %+v", c.name, m)
		}
	}
}

func TestLongConversationsFitTheControlLine(t *testing.T) {
	a := Address{Tenant: "acme", Channel: "in_person", Conversation: strings.Repeat("ж", 300)}
	subject := MessageSubject(a)
	if back, err := ParseMessageSubject(subject); err != nil || back != a || len(subject) > 4000 {
		t.Errorf("%d bytes, %v", len(subject), err)
	}
}

func FuzzDecode(f *testing.F) {
	for _, c := range good {
		f.Add(c.body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		_, err := Decode(goodSubject, nil, []byte(body), 1000)
		var r *Refusal
		if err != nil && !errors.As(err, &r) {
			t.Fatalf("%v is no refusal", err)
		}
	})
}
