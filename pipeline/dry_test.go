package pipeline

import (
	"crypto/rand"
	"errors"
	"testing"
	"time"

	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// dryRun says the texts in one conversation on a channel and returns the last answer.
func dryRun(t *testing.T, playbook, channel string, texts ...string) (d *Dry, last wire.Recommendation) {
	t.Helper()
	router, err := route.New(route.WithPlaybook(playbook))
	if err != nil {
		t.Fatal(err)
	}
	d = NewDry(plainGrader{}, router, time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC))
	for _, text := range texts {
		last = d.Message(wire.Message{ID: "m", Tenant: "acme", Conversation: "c", Channel: channel, Role: wire.RoleCustomer, Text: text})
	}
	return d, last
}

func TestDryRunOfThreeAndAHalfSteps(t *testing.T) {
	for channel, want := range map[string]string{"phone": "hang_up", "in_person": "call_security"} {
		for n, step := range []string{"1", "2", "3", "3.5"} {
			texts := []string{"insult", "insult", "insult", "insult"}[:n+1]
			_, last := dryRun(t, "three-and-a-half-steps", channel, texts...)
			if last.Step != step || step == "3.5" && last.ChannelStep != want {
				t.Errorf("%s: insult %d is step %q, %q", channel, n+1, last.Step, last.ChannelStep)
			}
		}
	}
}

func TestDryFeedback(t *testing.T) {
	d, _ := dryRun(t, "standard", "chat", "insult", "insult")
	if err := d.Feedback(wire.Feedback{Tenant: "acme", Conversation: "c", Verdict: wire.VerdictDismissed}); err != nil {
		t.Fatal(err)
	}
	if r := d.Message(wire.Message{ID: "m", Tenant: "acme", Conversation: "c", Channel: "chat", Role: wire.RoleCustomer, Text: "insult"}); r.Step != "3" {
		t.Errorf("after a dismissed step 3: step %q", r.Step)
	}
	var refused *wire.Refusal
	if err := d.Feedback(wire.Feedback{Tenant: "acme", Conversation: "none", Verdict: wire.VerdictWrong}); !errors.As(err, &refused) {
		t.Errorf("feedback in an unknown conversation: %v", err)
	}
}

func TestWrongBecomesARegressionCase(t *testing.T) {
	c := openCluster(t)
	c.start()
	c.say("c", "1", "I kill you,\n call 51 234 567")
	c.say("c", "2", "hello")
	for _, r := range c.recommendations(2) {
		c.answer("mari", r, map[string]string{"1": wire.VerdictWrong, "2": wire.VerdictAccepted}[r.Message], map[string]string{"1": "empathize"}[r.Message])
	}
	got, err := Wrong(t.Context(), c.admin)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 1 || got[0] != "et-wrong-1\t0\tviolence\t4\t0\tempathize\tI kill you, call ••••••••••" {
		t.Errorf("%q", got)
	}
}

func TestIncidentTellsWhoDidWhat(t *testing.T) {
	c := openCluster(t)
	c.start()
	c.say("c.1 õ", "1", "insult")
	c.say("c.1 õ", "2", "I kill you, call 51 234 567")
	got := c.recommendations(2)
	c.answer("mari", got[1], wire.VerdictAccepted, "")
	r, err := Incident(t.Context(), c.admin, "acme", "c.1 õ", rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	facts, err := r.Facts()
	if err != nil || len(facts) != 3 {
		t.Fatalf("%+v, %v", facts, err)
	}
	if f := facts[1]; f.Text != "I kill you, call ••••••••••" || f.Threat != 4 || f.Action != "call_police" || !f.NeedsConfirmed {
		t.Errorf("%+v", f)
	}
	if f := facts[2]; f.By != "mari" || f.Verdict != "accepted" || f.ID != got[1].ID {
		t.Errorf("%+v", f)
	}
	if erased, err := r.Verify(); err != nil || erased != nil {
		t.Errorf("%v, %v", erased, err)
	}
}
