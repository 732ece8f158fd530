package pipeline

import (
	"crypto/rand"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/record"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// hasty is a playbook whose clocks run out at once.
const hasty = `
name: hasty
version: "1"
about: A playbook for tests.
police: recommend
rules:
  - {id: threat, when: {threat: 4}, action: call_police, situation: call_police, respond_by: 1s}
  - {id: ladder, ladder: true}
ladder:
  start: {rude: a, abusive: a, severe: a}
  rude_turns: 3
  rungs:
    - {id: a, step: "1", action: empathize, situation: empathize, next: b}
    - {id: b, step: "2", action: set_boundary, situation: set_boundary.2, next: c}
    - id: c
      step: "3.5"
      action: involve_manager
      situation: involve_manager.end
      wait: 1s
      respond_by: 1h
      channels: {phone: hang_up, chat: end_chat, email: stop_answering, social: stop_answering, in_person: call_security}
  down: {calm_turns: 2, angry_turns: 4, thanks: 1, apology: 1, quiet: 30m, forget: 24h}
promises: {respond_by: 1s}
`

func hastyRouter(t *testing.T) *route.Router {
	t.Helper()
	r, err := route.New(route.WithPlaybookYAML("hasty.yaml", []byte(hasty)))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// say publishes what a customer says in a conversation of tenant acme.
func (c *cluster) say(conversation, id, text string) {
	c.t.Helper()
	body, _ := json.Marshal(map[string]string{"id": id, "conversation": conversation, "text": text})
	c.publish(wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: conversation}), string(body))
}

func (c *cluster) publish(subject, body string) {
	c.t.Helper()
	if err := c.admin.Publish(natsio.Outgoing{Subject: subject, Data: []byte(body)}).Once(c.t.Context()); err != nil {
		c.t.Fatalf("%s: %v", subject, err)
	}
}

// answer publishes what a user says about a recommendation.
func (c *cluster) answer(user string, r wire.Recommendation, verdict, taken string) {
	c.t.Helper()
	body, _ := json.Marshal(wire.Feedback{Recommendation: r.ID, Verdict: verdict, Taken: taken})
	c.publish(wire.FeedbackSubject("acme", user, r.Conversation), string(body))
}

// recommendations waits for the first n, in order.
func (c *cluster) recommendations(n int) []wire.Recommendation {
	c.t.Helper()
	var got []wire.Recommendation
	all := make(chan struct{})
	stop, err := c.admin.Tail(c.t.Context(), 1<<20, func(_ uint64, data []byte) {
		var r wire.Recommendation
		if err := json.Unmarshal(data, &r); err != nil {
			c.t.Error(err)
		}
		if got = append(got, r); len(got) == n {
			close(all)
		}
	})
	if err != nil {
		c.t.Fatal(err)
	}
	select {
	case <-all:
	case <-time.After(20 * time.Second):
		c.t.Errorf("%d recommendations came, want %d", len(got), n)
	}
	stop()
	return got[:n]
}

// until waits for something that shows in the stored states.
func (c *cluster) until(what string, holds func(map[string]route.State) bool) {
	c.t.Helper()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(20 * time.Second); !holds(c.stored()); {
		select {
		case <-tick.C:
		case <-late:
			c.t.Fatalf("%s: states %+v", what, c.stored())
		}
	}
}

// onSubject returns how many recommendations there are on a subject.
func (c *cluster) onSubject(subject string) (n int) {
	c.t.Helper()
	err := c.admin.ReadSubject(c.t.Context(), wire.StreamRecommendations, subject, func(natsio.Stored) (bool, error) {
		n++
		return false, nil
	})
	if err != nil {
		c.t.Fatal(err)
	}
	return n
}

func TestFeedbackMovesTheLadder(t *testing.T) {
	c := openCluster(t)
	i := c.start()
	c.say("c", "1", "insult")
	c.say("c", "2", "insult")
	second := c.recommendations(2)[1]
	if second.Step != "3" {
		t.Fatalf("the second insult is step %q", second.Step)
	}
	began := time.Now()
	c.answer("mari", second, wire.VerdictDismissed, "")
	c.until("a dismissed step is taken back", func(s map[string]route.State) bool {
		return s["c"].Rung == "2" && s["c"].Sequence > second.Sequence
	})
	t.Logf("feedback counted after %v", time.Since(began))
	c.say("c", "3", "insult")
	third := c.recommendations(3)[2]
	if third.Step != "3" {
		t.Errorf("after a dismissed step 3 the next insult is step %q", third.Step)
	}
	if !i.shows(`rahu_feedback_total{action="set_boundary",verdict="dismissed"} 1`) {
		t.Error("rahu_feedback_total is not 1")
	}
}

func TestBadFeedbackBecomesADeadLetter(t *testing.T) {
	c := openCluster(t)
	c.start()
	c.say("c", "1", "insult")
	c.say("other", "2", "insult")
	first := c.recommendations(2)
	about := first[0].ID
	if first[0].Conversation != "c" {
		about = first[1].ID
	}
	bad := map[string]string{
		`{"verdict":"wrong"}`:                                                "missing_recommendation",
		`{"recommendation":"` + about + `"}`:                                 "unknown_verdict",
		`{"recommendation":"` + about + `","verdict":"wrong","taken":"run"}`: "unknown_action",
		`{"recommendation":"RAHU_MESSAGES-999","verdict":"wrong"}`:           "unknown_recommendation",
		`{"recommendation":"x","verdict":"wrong"}`:                           "unknown_recommendation",
		`{"recommendation":1}`:                                               "bad_field",
		`nonsense`:                                                           "not_json",
	}
	want := map[string]int{"unknown_recommendation": 1}
	for body, reason := range bad {
		want[reason]++
		c.publish(wire.FeedbackSubject("acme", "mari", "c"), body)
	}
	// Of another conversation, and of another tenant: nobody's recommendation there.
	c.publish(wire.FeedbackSubject("acme", "mari", "other"), `{"recommendation":"`+about+`","verdict":"wrong"}`)
	s := &site{t: t, broker: c.admin}
	got := map[string]int{}
	for n := 0; n < len(bad)+1; {
		if clear(got); t.Context().Err() != nil {
			t.Fatal("not all came")
		}
		n = 0
		for _, reason := range s.deadLetters() {
			got[reason]++
			n++
		}
	}
	for reason, n := range want {
		if got[reason] != n {
			t.Errorf("%s: %d, want %d", reason, got[reason], n)
		}
	}
}

func TestTheUserOfTheSubjectConfirms(t *testing.T) {
	c := openCluster(t)
	c.start()
	c.say("c", "1", "I kill you")
	r := c.recommendations(1)[0]
	c.publish(wire.FeedbackSubject("acme", "õie.tamm@x", "c"), `{"recommendation":"`+r.ID+`","verdict":"accepted","taken":"call_police","user":"somebody else"}`)
	c.until("confirmed", func(s map[string]route.State) bool {
		is := s["c"].Confirmed
		return is.By == "õie.tamm@x" && is.Action == "call_police" && is.Sequence == r.Sequence && is.At > 0
	})
}

// What nobody answers goes to the manager although every instance, and the server
// with them, was stopped in between.
func TestOverdueSurvivesARestart(t *testing.T) {
	c := openCluster(t)
	c.router = hastyRouter(t)
	one := c.start()
	c.say("late", "1", "I kill you")
	c.say("told", "2", "I kill you")
	for _, r := range c.recommendations(2) {
		if r.Conversation == "told" {
			c.answer("mari", r, wire.VerdictAccepted, "")
		}
	}
	c.until("answered", func(s map[string]route.State) bool { return s["told"].Confirmed.By == "mari" })
	one.kill()
	c.restart()
	two := c.start()
	got := c.recommendations(3)[2]
	if got.Conversation != "late" || got.Action != route.InvolveManager || got.Message != "" || !got.NeedsConfirmation || got.Why[0].Code != "overdue" {
		t.Errorf("overdue: %+v", got)
	}
	if o := got.Overdue; o == nil || o.Message != "1" || o.Action != route.CallPolice || !strings.HasPrefix(o.Recommendation, "RAHU_MESSAGES-") {
		t.Errorf("overdue: %+v", got.Overdue)
	}
	if n := c.onSubject(wire.RecommendationSubject("acme", route.InvolveManager, "late")); n != 1 {
		t.Errorf("%d recommendations on the manager's subject", n)
	}
	c.until("counted", func(map[string]route.State) bool { return two.shows(`rahu_overdue{action="call_police"} 1`) })
	c.answer("mari", got, wire.VerdictAccepted, "")
	c.until("answered late", func(s map[string]route.State) bool {
		return s["late"].Overdue == 0 && two.shows(`rahu_overdue{action="call_police"} 0`)
	})
	if n := len(c.recommendations(3)); n != 3 {
		t.Errorf("%d recommendations", n)
	}
}

// A conversation that changes hands moves nothing; it is sealed and stands in the record.
func TestAConversationChangesHands(t *testing.T) {
	c := openCluster(t)
	c.start()
	c.say("c", "1", "insult")
	r := c.recommendations(1)[0]
	c.until("stored", func(s map[string]route.State) bool { return s["c"].Hot() })
	was := c.stored()["c"]
	c.answer("juhan", r, wire.VerdictTakenOver, "")
	c.publish(wire.FeedbackSubject("acme", "juhan", "c"), `{"recommendation":"`+r.ID+`","verdict":"handed_over","to":"mari"}`)
	var record record.Record
	c.until("sealed", func(map[string]route.State) bool {
		var err error
		record, err = Incident(t.Context(), c.admin, "acme", "c", rand.Reader)
		return err == nil && len(record.Entries) == 3 && record.Entries[1].Sealed != "" && record.Entries[2].Sealed != ""
	})
	facts, err := record.Facts()
	if err != nil || facts[1].Verdict != wire.VerdictTakenOver || facts[1].By != "juhan" || facts[2].To != "mari" {
		t.Errorf("the record has %+v, %v", facts, err)
	}
	if _, err := record.Verify(); err != nil {
		t.Error(err)
	}
	is := c.stored()["c"]
	is.Sequence, is.Record = was.Sequence, was.Record
	if is != was {
		t.Errorf("the state became %+v, was %+v", is, was)
	}
}
