package watch

import (
	"fmt"
	"testing"
	"time"

	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

// made returns a recommendation of a conversation, made so many minutes after noon.
func made(sequence uint64, conversation, action string, minute int, change ...func(*wire.Recommendation)) wire.Recommendation {
	r := wire.Recommendation{
		ID: wire.OutputID(wire.StreamMessages, sequence), Sequence: sequence, Tenant: "acme", Conversation: conversation, Action: action, Message: "m",
		Channel: "chat", At: noon.Add(time.Duration(minute) * time.Minute), NeedsConfirmation: action == "call_police",
		Why: []route.Reason{{Code: "anger_angry", Sentence: "The customer is angry."}},
	}
	r.Lang.Code = "et"
	for _, c := range change {
		c(&r)
	}
	return r
}

func said(r wire.Recommendation, verdict, taken, outcome string) wire.Feedback {
	return wire.Feedback{Recommendation: r.ID, Sequence: r.Sequence, Tenant: r.Tenant, Conversation: r.Conversation, User: "mari", Verdict: verdict, Taken: taken, Outcome: outcome}
}

// lists returns how many cases stand in each list: to confirm, late, waiting, under way, promises.
func lists(c *Cases, minute int) [5]int {
	b := c.Board(noon.Add(time.Duration(minute)*time.Minute), Filter{})
	return [5]int{len(b.Confirm), len(b.Late), len(b.Waiting), len(b.UnderWay), len(b.Promises)}
}

func TestCasesGoTheirWay(t *testing.T) {
	manager, police := made(1, "a", "involve_manager", 0), made(2, "b", "call_police", 0)
	reply := noon.Add(15 * time.Minute)
	clocked := made(3, "c", "involve_manager", 0, func(r *wire.Recommendation) { r.RespondBy = &reply })
	reminder := made(9, "c", "involve_manager", 15, func(r *wire.Recommendation) {
		r.Message, r.Overdue = "", &wire.Overdue{Recommendation: clocked.ID, Action: "involve_manager", RespondBy: reply}
	})
	due := made(10, "d", "empathize", 60, func(r *wire.Recommendation) {
		r.Message, r.Promise = "", &wire.Promise{Kind: "call", Due: r.At, By: "mari", Recommendation: "RAHU_MESSAGES-4"}
	})
	call := wire.Feedback{Recommendation: "RAHU_MESSAGES-4", Sequence: 4, Tenant: "acme", Conversation: "d", User: "mari", Verdict: "accepted", FollowUp: "call", Due: noon.Add(time.Hour)}
	type step struct {
		what   string
		do     func(c *Cases)
		minute int
		want   [5]int
	}
	c := NewCases()
	for _, s := range []step{
		{"small talk is no case", func(c *Cases) { c.Recommend(made(20, "x", "empathize", 0)) }, 0, [5]int{}},
		{"for the manager", func(c *Cases) { c.Recommend(manager) }, 0, [5]int{0, 0, 1, 0, 0}},
		{"the police", func(c *Cases) { c.Recommend(police) }, 0, [5]int{1, 0, 1, 0, 0}},
		{"confirmed", func(c *Cases) { c.Said(said(police, "accepted", "", ""), noon) }, 0, [5]int{0, 0, 1, 1, 0}},
		{"told how it ended", func(c *Cases) { c.Said(said(police, "accepted", "", "arrested"), noon) }, 0, [5]int{0, 0, 1, 0, 0}},
		{"wrong", func(c *Cases) { c.Said(said(manager, "wrong", "", ""), noon) }, 0, [5]int{}},
		{"with a clock", func(c *Cases) { c.Recommend(clocked) }, 14, [5]int{0, 0, 1, 0, 0}},
		{"the clock has run out", func(*Cases) {}, 16, [5]int{0, 1, 0, 0, 0}},
		{"and is told", func(c *Cases) { c.Recommend(reminder) }, 16, [5]int{0, 1, 0, 0, 0}},
		{"taken over is no answer", func(c *Cases) {
			c.Said(wire.Feedback{Recommendation: reminder.ID, Tenant: "acme", Conversation: "c", User: "juhan", Verdict: "taken_over"}, noon)
		}, 16, [5]int{0, 1, 0, 0, 0}},
		{"an answer to the first one counts", func(c *Cases) { c.Said(said(clocked, "accepted", "", ""), reply) }, 16, [5]int{0, 0, 0, 1, 0}},
		{"a day later it is not shown", func(*Cases) {}, 16 + 25*60, [5]int{}},
		{"a promise", func(c *Cases) { c.Said(call, noon) }, 30, [5]int{0, 0, 0, 1, 1}},
		{"is due", func(c *Cases) { c.Recommend(due) }, 60, [5]int{0, 0, 0, 1, 1}},
		{"and kept", func(c *Cases) { c.Said(said(due, "accepted", "", ""), noon.Add(time.Hour)) }, 61, [5]int{0, 0, 0, 1, 0}},
		{"another promise", func(c *Cases) { c.Said(call, noon) }, 62, [5]int{0, 0, 0, 1, 1}},
		{"is cancelled", func(c *Cases) {
			settled := call
			settled.Verdict, settled.FollowUpAt, settled.Due = "cancelled", "", time.Time{}
			c.Said(settled, noon)
		}, 63, [5]int{0, 0, 0, 1, 0}},
	} {
		s.do(c)
		if got := lists(c, s.minute); got != s.want {
			t.Errorf("%s: %v, want %v", s.what, got, s.want)
		}
	}
}

func TestAnAnswerThatIsReadFirstCounts(t *testing.T) {
	c, police := NewCases(), made(2, "b", "call_police", 0)
	c.Said(said(police, "dismissed", "", ""), noon)
	c.Recommend(police)
	if got := lists(c, 1); got != [5]int{} {
		t.Errorf("cases: %v", got)
	}
}

func TestThePoliceAnswersWhatWasOpenBefore(t *testing.T) {
	c := NewCases()
	first, second, third := made(1, "a", "involve_manager", 0), made(2, "a", "call_police", 1), made(3, "a", "involve_manager", 2)
	for _, r := range []wire.Recommendation{first, second, third} {
		c.Recommend(r)
	}
	c.Said(said(second, "accepted", "", ""), noon.Add(2*time.Minute))
	b := c.Board(noon.Add(3*time.Minute), Filter{})
	if len(b.Waiting) != 1 || b.Waiting[0].ID != third.ID || b.Waiting[0].Told == nil || b.Waiting[0].Told.By != "mari" {
		t.Errorf("%+v", b.Waiting)
	}
}

func TestFilterAndHolder(t *testing.T) {
	c := NewCases()
	c.Recommend(made(1, "a", "involve_manager", 0))
	c.Recommend(made(2, "b", "involve_manager", 0, func(r *wire.Recommendation) {
		r.Channel, r.Lang.Code, r.Queue, r.Tenant = "phone", "ru", "arved", "other"
	}))
	c.Said(wire.Feedback{Recommendation: "RAHU_MESSAGES-1", Tenant: "acme", Conversation: "a", User: "mari", Verdict: "handed_over", To: "juhan"}, noon)
	for f, want := range map[Filter]int{{}: 2, {Channel: "phone"}: 1, {Lang: "et"}: 1, {Queue: "arved", Tenant: "other"}: 1, {Action: "call_police"}: 0} {
		if b := c.Board(noon, f); len(b.Waiting) != want || len(b.Choices.Langs) != 2 {
			t.Errorf("%+v: %d cases, languages %v", f, len(b.Waiting), b.Choices.Langs)
		}
	}
	if b := c.Board(noon, Filter{Tenant: "acme"}); b.Waiting[0].Holder != "juhan" {
		t.Errorf("%+v", b.Waiting[0])
	}
}

func TestCasesAreBounded(t *testing.T) {
	c := NewCases()
	for i := range uint64(maxConcerns + 500) {
		action := "involve_manager"
		if i%2 == 0 {
			action = "call_police"
		}
		c.Recommend(made(i+1, fmt.Sprint("c", i), action, int(i)))
	}
	b := c.Board(noon, Filter{})
	shown := len(b.Confirm) + len(b.Waiting)
	if shown > maxConcerns || shown+b.Left != maxConcerns+500 || len(b.Confirm) != maxConcerns/2+250 {
		t.Errorf("%d to confirm, %d waiting, %d left", len(b.Confirm), len(b.Waiting), b.Left)
	}
	for i := range 3 * maxPromises {
		c.Said(wire.Feedback{Recommendation: "RAHU_MESSAGES-1", Tenant: "acme", Conversation: fmt.Sprint(i), FollowUp: "call", Due: noon.Add(time.Hour)}, noon)
	}
	if n := len(c.promises); n > maxPromises {
		t.Errorf("%d promises", n)
	}
	l := newLatest[int](3)
	for i := range 10 {
		l.put(fmt.Sprint(i), i)
		l.put("9", i)
	}
	if len(l.values) != 3 || len(l.order) != 3 {
		t.Errorf("%+v", l)
	}
}

func TestDayCounts(t *testing.T) {
	zone := time.FixedZone("east", 2*3600)
	d := NewDay(zone)
	for i := range uint64(10) {
		r := made(i+1, "a", "none", 0)
		if i < 4 {
			r.Action = "set_boundary"
			r.Anger.Level = 2
		}
		d.Recommend(r, r.At)
	}
	d.Recommend(made(11, "a", "none", 0, func(r *wire.Recommendation) { r.Role = wire.RoleAgent }), noon)
	d.Recommend(made(12, "a", "involve_manager", 0, func(r *wire.Recommendation) { r.Message = "" }), noon)
	d.Recommend(made(13, "a", "none", 0, func(r *wire.Recommendation) { r.Tenant, r.Abstained = "other", true }), noon)
	for i, verdict := range []string{"accepted", "wrong", "taken_over"} {
		d.Said(said(made(uint64(i+1), "a", "", 0), verdict, "", ""), noon.Add(time.Duration(i+1)*time.Minute))
	}
	d.Said(said(made(1, "a", "", 0), "dismissed", "", ""), noon.Add(time.Hour))
	c := d.Of("")
	if c.Messages != 11 || c.Agents != 1 || c.Reminders != 1 || c.Abstained != 1 || c.Hours[14].Messages != 11 || c.Hours[14].Anger != [4]int{6, 0, 4, 0} {
		t.Errorf("%+v", c)
	}
	if c.Actions["set_boundary"] != 4 || c.Hours[14].Actions["set_boundary"] != 4 || *c.Reasons["anger_angry"] != (Reason{5, 1, 1, 1}) {
		t.Errorf("%v %+v", c.Actions, c.Reasons["anger_angry"])
	}
	answered := c.Answered["set_boundary"]
	if answered.Count != 2 || answered.Quantile(0.5) < 55*time.Second || answered.Quantile(0.5) > 70*time.Second || answered.Groups()[1] != 1 || answered.Groups()[2] != 1 {
		t.Errorf("%d answers, half within %v, %v", answered.Count, answered.Quantile(0.5), answered.Groups())
	}
	if o := d.Of("other"); o.Messages != 1 || len(d.Tenants()) != 2 {
		t.Errorf("%+v %v", o, d.Tenants())
	}
}

func TestDayIsBounded(t *testing.T) {
	d := NewDay(time.UTC)
	for i := range 3 * maxTenants {
		r := made(uint64(i+1), "a", "empathize", 0)
		r.Tenant = fmt.Sprint("t", i)
		d.Recommend(r, noon)
	}
	if len(d.tenants) > maxTenants+1 || d.tenants[Other].Messages != 2*maxTenants || d.Of("").Messages != 3*maxTenants {
		t.Errorf("%d tenants", len(d.tenants))
	}
	counts := map[string]int{}
	for i := range maxNames + 10 {
		bump(counts, fmt.Sprint(i))
	}
	if len(counts) != maxNames+1 || counts[Other] != 10 {
		t.Errorf("%d names, %d others", len(counts), counts[Other])
	}
}
