package pipeline

import (
	"strings"
	"testing"

	"rahu/pipeline/wire"
)

// badMessages are refused, each for its reason.
var badMessages = []struct {
	reason        wire.Reason
	subject, body string
}{
	{wire.ReasonNotJSON, "rahu.messages.acme.chat.c", `hello`},
	{wire.ReasonNotJSON, "rahu.messages.acme.chat.c", `["a list"]`},
	{wire.ReasonNotJSON, "rahu.messages.acme.chat.c", `{"id":"1",`},
	{wire.ReasonNotJSON, "rahu.messages.acme.chat.c", ``},
	{wire.ReasonNotUTF8, "rahu.messages.acme.chat.c", "{\"id\":\"1\",\"conversation\":\"c\",\"text\":\"\xff\"}"},
	{wire.ReasonTooLarge, "rahu.messages.acme.chat.c", `{"id":"1","conversation":"c","text":"` + strings.Repeat("a", 70_000) + `"}`},
	{wire.ReasonTooLarge, "rahu.messages.acme.chat.c", strings.Repeat("a", 2_000_000)},
	{wire.ReasonMissingID, "rahu.messages.acme.chat.c", `{"conversation":"c","text":"x"}`},
	{wire.ReasonMissingID, "rahu.messages.acme.chat.c", `{"id":" ","conversation":"c","text":"x"}`},
	{wire.ReasonMissingConversation, "rahu.messages.acme.chat.c", `{"id":"1","text":"x"}`},
	{wire.ReasonMissingText, "rahu.messages.acme.chat.c", `{"id":"1","conversation":"c","text":" \n"}`},
	{wire.ReasonUnknownChannel, "rahu.messages.acme.fax.c", `{"id":"1","conversation":"c","text":"x"}`},
	{wire.ReasonUnknownChannel, "rahu.messages.acme.chat.c", `{"id":"1","conversation":"c","text":"x","channel":"fax"}`},
	{wire.ReasonUnknownRole, "rahu.messages.acme.chat.c", `{"id":"1","conversation":"c","text":"x","role":"boss"}`},
	{wire.ReasonBadTime, "rahu.messages.acme.chat.c", `{"id":"1","conversation":"c","text":"x","sent_at":"yesterday"}`},
	{wire.ReasonBadField, "rahu.messages.acme.chat.c", `{"id":1,"conversation":"c","text":"x"}`},
	{wire.ReasonBadEvent, "rahu.messages.acme.chat.c", `{"specversion":"0.3","data":{"id":"1","conversation":"c","text":"x"}}`},
	{wire.ReasonSubjectMismatch, "rahu.messages.acme.chat.c", `{"id":"1","conversation":"d","text":"x"}`},
	{wire.ReasonSubjectMismatch, "rahu.messages.acme.chat.c", `{"id":"1","conversation":"c","text":"x","channel":"phone"}`},
	{wire.ReasonBadSubject, "rahu.messages.acme.chat.=zz", `{"id":"1","conversation":"c","text":"x"}`},
	{wire.ReasonBadSubject, "rahu.messages.a=63me.chat.c", `{"id":"1","conversation":"c","text":"x"}`},
}

func TestBadMessagesBecomeDeadLetters(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	defer s.close()
	want := map[uint64]wire.Reason{}
	for i, bad := range badMessages {
		s.send(bad.subject, bad.body)
		want[uint64(2*i+1)] = bad.reason
		s.say("c", string(rune('a'+i)), "a good one")
	}
	s.await(len(badMessages))
	got := s.awaitDeadLetters(len(badMessages))
	s.stop()
	for sequence, reason := range want {
		if got[sequence] != string(reason) {
			t.Errorf("message %d has reason %q, want %q", sequence, got[sequence], reason)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d dead letters, want %d", len(got), len(want))
	}
}
