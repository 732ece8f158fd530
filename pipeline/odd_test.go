package pipeline

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// oddID is a conversation's id of 300 characters, with all that a subject may not hold.
var oddID = strings.Repeat("Jüri.Õ @+>*=/\\ ", 20)

// tell publishes what a customer of a tenant says, with further fields.
func (c *cluster) tell(tenant, conversation, id string, also map[string]string) {
	c.t.Helper()
	fields := map[string]string{"id": id, "conversation": conversation, "text": "insult"}
	for key, value := range also {
		fields[key] = value
	}
	body, _ := json.Marshal(fields)
	c.publish(wire.MessageSubject(wire.Address{Tenant: tenant, Channel: "chat", Conversation: conversation}), string(body))
}

// Odd ids are led like any other, over a restart, and the same id in two tenants is two
// conversations, whose feedback does not mix.
func TestOddConversationsAreLedApart(t *testing.T) {
	if n := len([]rune(oddID)); n != 300 {
		t.Fatalf("the id has %d characters", n)
	}
	c := openCluster(t)
	one := c.start()
	c.tell("acme", oddID, "1", nil)
	c.tell("acme", oddID, "2", nil)
	c.tell("other", oddID, "1", nil)
	mine := map[string]wire.Recommendation{}
	for _, r := range c.recommendations(3) {
		if r.Conversation != oddID {
			t.Errorf("the id came back as %q", r.Conversation)
		}
		mine[r.Tenant+r.Step] = r
	}
	if len(mine) != 3 || mine["acme3"].ID == "" || mine["other2"].ID == "" {
		t.Fatalf("the steps: %v", mine)
	}
	about, _ := json.Marshal(wire.Feedback{Recommendation: mine["acme3"].ID, Verdict: wire.VerdictDismissed})
	c.publish(wire.FeedbackSubject("other", "juhan", oddID), string(about)) // of another tenant: a dead letter
	s := &site{t: t, broker: c.admin}
	for _, reason := range s.awaitDeadLetters(1) {
		if reason != string(wire.ReasonUnknownRecommendation) {
			t.Errorf("another tenant's feedback: %s", reason)
		}
	}
	one.kill()
	c.restart()
	c.start()
	c.tell("acme", oddID, "3", nil)
	c.tell("other", oddID, "2", nil)
	steps := map[string]string{}
	for _, r := range c.recommendations(5)[3:] {
		steps[r.Tenant] = r.Step
	}
	if steps["acme"] != "3.5" || steps["other"] != "3" {
		t.Errorf("after the restart: %v", steps)
	}
}

// A turn from the future counts as of now: it holds up nothing, and the conversation
// neither jumps ahead nor back.
func TestATurnFromTheFuture(t *testing.T) {
	c := openCluster(t)
	c.start()
	c.tell("acme", "c", "1", map[string]string{"sent_at": time.Now().Add(1000 * time.Hour).Format(time.RFC3339)})
	c.tell("acme", "c", "2", map[string]string{"sent_at": time.Now().Add(-1000 * time.Hour).Format(time.RFC3339)})
	c.tell("acme", "c", "3", nil)
	var steps []string
	for _, r := range c.recommendations(3) {
		steps = append(steps, r.Step)
		if r.RespondBy != nil && time.Until(*r.RespondBy) > time.Hour || r.CalmsAt != nil && time.Until(*r.CalmsAt) > time.Hour {
			t.Errorf("a clock far ahead: %+v", r)
		}
	}
	if strings.Join(steps, " ") != "2 3 3.5" {
		t.Errorf("steps %v", steps)
	}
	c.until("the time of the state is now", func(s map[string]route.State) bool {
		return s["c"].Turn == 3 && time.Since(time.Unix(s["c"].At, 0)).Abs() < time.Minute
	})
}
