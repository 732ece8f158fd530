package pipeline

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// promise publishes a feedback of mari's that promises something for later.
func (c *cluster) promise(r wire.Recommendation, kind string, at time.Time) {
	c.t.Helper()
	body, _ := json.Marshal(wire.Feedback{
		Recommendation: r.ID, Verdict: wire.VerdictAccepted, Reason: "wants it on 51 234 567", FollowUp: kind, FollowUpAt: at.Format(time.RFC3339),
	})
	c.publish(wire.FeedbackSubject("acme", "mari", r.Conversation), string(body))
}

// A call that was promised comes back when it is due, although everything was
// stopped in between; when nobody makes it, it goes to the manager, and when somebody
// does, it does not.
func TestPromisesComeBackAndAreKept(t *testing.T) {
	c := openCluster(t)
	c.router = hastyRouter(t)
	one := c.start()
	c.say("late", "1", "hello")
	c.say("kept", "2", "hello")
	at := time.Now().Add(3 * time.Second).Truncate(time.Second)
	for _, r := range c.recommendations(2) {
		if r.Conversation == "late" {
			c.promise(r, "", at)
		} else {
			c.promise(r, wire.ClockWrittenAnswer, at.Add(time.Hour))
			c.promise(r, wire.ClockWrittenAnswer, at.Add(time.Second)) // moved
		}
	}
	c.until("the promises are taken", func(map[string]route.State) bool {
		return one.shows(`rahu_feedback_total{action="none",verdict="accepted"} 3`)
	})
	one.kill()
	c.restart()
	c.start()
	got := c.recommendations(3)[2]
	if p := got.Promise; p == nil || p.Kind != wire.ClockCall || !p.Due.Equal(at) || p.By != "mari" || p.Message != "1" || p.Note == "" || p.Note == "wants it on 51 234 567" {
		t.Fatalf("the promise: %+v", got.Promise)
	}
	if got.Action != route.Empathize || got.Message != "" || got.Why[0].Code != "promise_due" || got.RespondBy == nil || got.At.Before(at) {
		t.Errorf("the promised call: %+v", got)
	}
	answered := false
	for _, r := range c.recommendations(5)[3:] {
		switch {
		case r.Conversation == "kept" && r.Promise.Kind == wire.ClockWrittenAnswer:
			c.answer("mari", r, wire.VerdictAccepted, "")
			answered = true
		case r.Conversation != "late" || r.Action != route.InvolveManager || r.Overdue == nil || r.Overdue.Recommendation != got.ID:
			t.Errorf("after the promises: %+v", r)
		}
	}
	if !answered {
		t.Error("the written answer did not come back")
	}
	c.until("the answer counts", func(s map[string]route.State) bool { return s["kept"].Answered[3] > 0 && s["late"].Overdue > 0 })
}

// What is settled before it is due does not come back; what was promised beside it does.
func TestPromisesAreSettled(t *testing.T) {
	c := openCluster(t)
	c.router = hastyRouter(t)
	c.start()
	for _, name := range []string{"kept", "cancelled", "both", "other"} {
		c.say(name, name, "hello")
	}
	at := time.Now().Add(3 * time.Second).Truncate(time.Second)
	about := map[string]wire.Recommendation{}
	for _, r := range c.recommendations(4) {
		about[r.Conversation] = r
		c.promise(r, wire.ClockCall, at)
		c.promise(r, wire.ClockWrittenAnswer, at.Add(time.Second))
	}
	c.settle(about["kept"], wire.VerdictKept, wire.ClockCall)
	c.settle(about["cancelled"], wire.VerdictCancelled, wire.ClockCall)
	c.settle(about["both"], wire.VerdictCancelled, "")
	c.settle(about["other"], wire.VerdictKept, wire.ClockWrittenAnswer)
	due := map[string]int{}
	for _, r := range c.recommendations(7)[4:] {
		if r.Promise == nil || r.Promise.Settled || r.Overdue != nil {
			t.Fatalf("no promise: %+v", r)
		}
		due[r.Conversation+" "+r.Promise.Kind]++
		c.answer("mari", r, wire.VerdictAccepted, "")
	}
	if len(due) != 3 || due["kept written_answer"]+due["cancelled written_answer"]+due["other call"] != 3 {
		t.Errorf("due were %v", due)
	}
}

// settle publishes a feedback of mari's that settles what was promised.
func (c *cluster) settle(r wire.Recommendation, verdict, kind string) {
	c.t.Helper()
	body, _ := json.Marshal(wire.Feedback{Recommendation: r.ID, Verdict: verdict, Reason: "done by telephone", FollowUp: kind})
	c.publish(wire.FeedbackSubject("acme", "mari", r.Conversation), string(body))
}

func TestThePauseBeforeHangingUp(t *testing.T) {
	c := openCluster(t)
	c.router = hastyRouter(t)
	c.start()
	for _, name := range []string{"silent", "sorry"} {
		for range 3 {
			c.say(name, name, "insult")
		}
	}
	c.say("sorry", "thanks", "thanks")
	first := c.recommendations(7)
	for _, r := range first {
		if r.Step == "3.5" && (r.ActAt == nil || r.ActAt.Sub(r.At) > 2*time.Second || r.WaitOver != "" || r.ChannelStep != "end_chat") {
			t.Errorf("the end of the ladder: %+v", r)
		}
	}
	got := c.recommendations(8)[7]
	if got.Conversation != "silent" || got.WaitOver == "" || got.ChannelStep != "end_chat" || got.Step != "3.5" || !got.NeedsConfirmation || got.Why[0].Code != "wait_over" || got.ActAt != nil {
		t.Errorf("after the pause: %+v", got)
	}
}

// A ladder comes down while nobody says anything, and that is told, although everything
// was stopped in between.
func TestAQuietConversationComesDown(t *testing.T) {
	c := openCluster(t)
	r, err := route.New(route.WithPlaybookYAML("hasty.yaml", []byte(strings.Replace(hasty, "quiet: 30m", "quiet: 3s", 1))))
	if err != nil {
		t.Fatal(err)
	}
	c.router = r
	one := c.start()
	c.say("quiet", "1", "insult")
	c.say("quiet", "2", "insult")
	first := c.recommendations(2)[1]
	if first.Step != "2" || first.CalmsAt == nil || first.Calmed != nil {
		t.Fatalf("the boundary: %+v", first)
	}
	one.kill()
	c.restart()
	c.start()
	got := c.recommendations(3)[2]
	if got.Calmed == nil || *got.Calmed != (route.Calmed{From: "2", To: "1"}) || got.Action != route.None || got.Message != "" || got.Why[0].Code != "ladder_quiet" || len(got.Why) != 1 || got.At.Before(*first.CalmsAt) {
		t.Errorf("after the pause: %+v", got)
	}
}

func TestBadPromisesAreDeadLetters(t *testing.T) {
	c := openCluster(t)
	c.start()
	c.say("c", "1", "hello")
	about := c.recommendations(1)[0].ID
	bad := []string{`"follow_up":"flowers","follow_up_at":"2026-01-01T00:00:00Z"`, `"follow_up":"call"`, `"follow_up_at":"soon"`, `"follow_up_at":"2999-01-01T00:00:00Z"`}
	for _, fields := range []string{`"follow_up_at":"2026-01-01T00:00:00Z"`, `"taken":"none"`, `"follow_up":"flowers"`, `"to":"juhan"`} {
		c.publish(wire.FeedbackSubject("acme", "mari", "c"), `{"recommendation":"`+about+`","verdict":"kept",`+fields+`}`)
	}
	for _, fields := range bad {
		c.publish(wire.FeedbackSubject("acme", "mari", "c"), `{"recommendation":"`+about+`","verdict":"accepted",`+fields+`}`)
	}
	s := &site{t: t, broker: c.admin}
	for sequence, reason := range s.awaitDeadLetters(len(bad) + 4) {
		if reason != "bad_field" {
			t.Errorf("%d: %s", sequence, reason)
		}
	}
}
