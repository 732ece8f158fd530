package route

import (
	"slices"
	"testing"
	"time"
)

// has tells whether a decision gives this reason.
func has(d Decision, code string) bool {
	return slices.ContainsFunc(d.Why, func(r Reason) bool { return r.Code == code })
}

// last returns the decision about the last of the turns.
func last(r *Router, turns ...string) (d Decision) {
	var s State
	for i, turn := range turns {
		s, d = r.Step(s, with(turnOf(turn), uint64(i+1)), noon)
	}
	return d
}

func TestCapitalsAreMeasuredByHabit(t *testing.T) {
	r := newRouter(t)
	for _, c := range []struct {
		turns []string
		code  string
		anger string
	}{
		{[]string{"anger1&caps"}, "caps", "anger_irritated"},
		{[]string{"anger1", "anger1", "anger1&caps"}, "caps_new", "anger_angry"},
		{[]string{"anger1", "anger1", "caps"}, "caps_new", "caps_new"},
		{[]string{"anger1&caps", "anger1&caps", "anger1&caps"}, "caps_habit", "anger_irritated"},
		{[]string{"anger1&caps", "anger1", "anger1&caps"}, "caps", "anger_irritated"},
	} {
		if d := last(r, c.turns...); !has(d, c.code) || !has(d, c.anger) {
			t.Errorf("%q: %+v, want %s and %s", c.turns, d.Why, c.code, c.anger)
		}
	}
}

func TestChainsOfFailures(t *testing.T) {
	r := newRouter(t)
	for _, c := range []struct {
		turns []string
		chain bool
	}{
		{[]string{"anger1&delivery", "anger1&delivery", "anger1&delivery"}, false},
		{[]string{"anger1&delivery", "anger1&staff"}, false},
		{[]string{"anger1&delivery", "anger1&staff", "anger1&money"}, true},
		{[]string{"anger1&delivery", "anger1&staff", "thanks", "anger1&money"}, false},
		{[]string{"anger1&delivery", "staff", "anger1&money"}, false},
	} {
		if d := last(r, c.turns...); has(d, "chain_of_failures") != c.chain {
			t.Errorf("%q: %+v", c.turns, d.Why)
		}
	}
}

// Every situation has something to say and something to keep in mind in every
// language, of its own and not English by default.
func TestGuidanceIsWhole(t *testing.T) {
	r := newRouter(t)
	for _, situation := range Situations() {
		for _, lang := range Languages() {
			book, ok := r.guidance[lang]
			if !ok || len(book.tips[situation]) == 0 || situation != None && len(book.say[situation]) == 0 {
				t.Errorf("%s has no text in %s", situation, lang)
			}
			english := r.guidance["en"]
			for i, phrase := range book.say[situation] {
				if phrase.Text == "" || phrase.Lang != lang || lang != "en" && i < len(english.say[situation]) && phrase.Text == english.say[situation][i].Text {
					t.Errorf("%s in %s: %+v", situation, lang, phrase)
				}
			}
			for _, tip := range book.tips[situation] {
				if tip.Text == "" || tip.ID == "" || tip.Lang != lang {
					t.Errorf("%s in %s: %+v", situation, lang, tip)
				}
			}
		}
	}
}

func TestAnsweredClocksAreNotOverdue(t *testing.T) {
	r := newRouter(t)
	one, _ := r.Step(State{}, with(turnOf("violence4"), 1), noon)
	two, _ := r.Step(one, with(turnOf("violence4"), 2), noon)
	for _, c := range []struct {
		name     string
		feedback Feedback
		open     [2]bool // of the first and of the second recommendation
	}{
		{"nobody said anything", Feedback{}, [2]bool{true, true}},
		{"the police was taken", Feedback{Sequence: 2, Verdict: "accepted", Action: CallPolice}, [2]bool{false, false}},
		{"the first was taken", Feedback{Sequence: 1, Verdict: "accepted", Action: CallPolice}, [2]bool{false, true}},
		{"the second was wrong", Feedback{Sequence: 2, Verdict: "wrong", Action: CallPolice}, [2]bool{true, false}},
		{"only the manager was told", Feedback{Sequence: 2, Verdict: "dismissed", Action: CallPolice, Taken: InvolveManager}, [2]bool{true, false}},
	} {
		s := r.Feedback(two, c.feedback)
		for i, want := range c.open {
			after, d := r.Due(s, Clock{Input: 9, Sequence: uint64(i + 1), Action: CallPolice, Lang: "et"}, noon)
			if want != (d.Action == InvolveManager) || want == d.Seen {
				t.Errorf("%s: the clock of %d gives %q", c.name, i+1, d.Action)
			}
			if again, d := r.Due(after, Clock{Input: 10, Sequence: uint64(i + 1), Action: CallPolice}, noon); again != after || !d.Seen {
				t.Errorf("%s: the clock of %d ran out twice", c.name, i+1)
			}
		}
	}
	if _, d := r.Due(State{}, Clock{Input: 9, Sequence: 1, Action: CallPolice, Lang: "pl"}, noon); d.Action != InvolveManager || !has(d, "overdue") || d.Say[0].Lang != "pl" {
		t.Errorf("a forgotten conversation: %+v", d)
	}
}

func TestConfirmationIsOnTheRecord(t *testing.T) {
	r := newRouter(t)
	one, _ := r.Step(State{}, with(turnOf("violence4"), 1), noon)
	s := r.Feedback(one, Feedback{Input: 5, Sequence: 1, Verdict: "accepted", Action: CallPolice, Confirms: true, User: "mari", At: noon})
	if want := (Confirmation{Sequence: 1, Action: CallPolice, By: "mari", At: noon.Unix()}); s.Confirmed != want || s.Sequence != 5 {
		t.Errorf("%+v", s)
	}
	if again := r.Feedback(s, Feedback{Input: 5, Sequence: 1, Verdict: "wrong", User: "jaan"}); again != s {
		t.Errorf("the same input again: %+v", again)
	}
}

func TestTheWaitBeforeAChannelStep(t *testing.T) {
	r := newRouter(t, WithPlaybook("three-and-a-half-steps"))
	var ended State
	var d Decision
	for i := range uint64(4) {
		ended, d = r.Step(ended, with(turnOf("abuse2"), i+1), noon)
	}
	if d.Step != "3.5" || d.ChannelStep != "hang_up" || d.Wait < 5*time.Second || d.Wait > 10*time.Second {
		t.Fatalf("the end of the ladder: %+v", d)
	}
	due := Clock{Kind: ClockWait, Input: 9, Sequence: 4, Action: d.Action, Step: d.Step, Channel: d.ChannelStep, Lang: "no"}
	apology, _ := r.Step(ended, with(turnOf("apology"), 5), noon)
	calm, _ := r.Step(ended, with(turnOf("calm"), 5), noon)
	insult, _ := r.Step(ended, with(turnOf("abuse2"), 5), noon)
	for _, c := range []struct {
		name string
		s    State
		told bool
	}{
		{"silence", ended, true},
		{"an apology", apology, false},
		{"a calm turn", calm, false},
		{"another insult, with a recommendation of its own", insult, false},
		{"the contact was ended", r.Feedback(ended, Feedback{Input: 6, Sequence: 4, Verdict: "accepted", Action: d.Action}), false},
		{"a conversation that was forgotten", State{}, false},
	} {
		after, d := r.Due(c.s, due, noon)
		if d.Seen == c.told || c.told && (d.ChannelStep != "hang_up" || d.Step != "3.5" || !d.NeedsConfirmation || !has(d, "wait_over") || d.Say[0].Lang != "no") {
			t.Errorf("%s: %+v", c.name, d)
		}
		if again, d := r.Due(after, due, noon); after.Hot() && c.told && (!d.Seen || again != after) {
			t.Errorf("%s: told twice", c.name)
		}
	}
}

func TestPromisesComeBackWhenDue(t *testing.T) {
	r := newRouter(t)
	hot, _ := r.Step(State{}, with(turnOf("anger2"), 1), noon)
	later := noon.Add(48 * time.Hour)
	for kind, situation := range map[string]string{ClockCall: "empathize.call_back", ClockWrittenAnswer: "empathize.written_answer"} {
		for _, s := range []State{hot, {}} {
			after, d := r.Due(s, Clock{Kind: kind, Input: 9, Sequence: 1, Action: None, Lang: "et"}, later)
			if d.Action != Empathize || d.Situation != situation || !d.RespondBy.Equal(later.Add(time.Hour)) || !has(d, "promise_due") {
				t.Errorf("%s: %+v", kind, d)
			}
			late := Clock{Input: 10, Sequence: 9, Action: d.Action, Lang: "et"}
			if _, d := r.Due(after, late, later); d.Action != InvolveManager {
				t.Errorf("%s: nobody kept it, and the manager is not told: %+v", kind, d)
			}
			done := r.Feedback(after, Feedback{Input: 10, Sequence: 9, Verdict: "accepted", Action: d.Action, User: "mari"})
			late.Input = 11
			if _, d := r.Due(done, late, later); !d.Seen {
				t.Errorf("%s: it was kept, and the manager is told: %+v", kind, d)
			}
		}
	}
}

// A pause that leads down is told without a turn, once for each step, as long as there is
// a boundary to take back.
func TestAQuietLadderIsToldToComeDown(t *testing.T) {
	r := newRouter(t)
	var s State
	var d Decision
	for i := range uint64(3) {
		s, d = r.Step(s, with(turnOf("abuse2"), i+1), noon)
	}
	at := time.Unix(s.At, 0)
	if d.Step != "3.5" || !d.CalmsAt.Equal(at.Add(30*time.Minute)) {
		t.Fatalf("at the top: %+v", d)
	}
	for i, want := range []Calmed{{"3.5", "3"}, {"3", "2"}, {"2", "1"}} {
		due := at.Add(time.Duration(i+1) * 30 * time.Minute)
		if i > 0 && !d.CalmsAt.Equal(due) {
			t.Errorf("the next time is %v, not %v", d.CalmsAt, due)
		}
		before := s
		s, d = r.Due(s, Clock{Kind: ClockQuiet, Input: uint64(10 + i), Sequence: 3, Lang: "no"}, due)
		if d.Seen || d.Calmed == nil || *d.Calmed != want || d.Action != None || !has(d, "ladder_quiet") || d.Say[0].Lang != "no" {
			t.Errorf("after %d pauses: %+v", i+1, d)
		}
		if before.Sequence = s.Sequence; s != before {
			t.Errorf("the clock moved the ladder itself: %+v", s)
		}
		if _, d := r.Due(s, Clock{Kind: ClockQuiet, Input: uint64(10 + i)}, due); !d.Seen {
			t.Error("told twice")
		}
	}
	if !d.CalmsAt.IsZero() {
		t.Errorf("step 1 has a time: %v", d.CalmsAt)
	}
	late := with(turnOf("abuse2"), 20)
	late.At = at.Add(100 * time.Minute)
	if _, d := r.Step(s, late, late.At); d.Step != "2" {
		t.Errorf("the next insult is step %s, as if nothing had been told", d.Step)
	}
	soon, _ := r.Step(s, with(turnOf("calm"), 20), noon.Add(time.Minute))
	if _, d := r.Due(soon, Clock{Kind: ClockQuiet, Input: 21}, time.Unix(soon.At, 0).Add(29*time.Minute)); !d.Seen {
		t.Errorf("a clock that a turn overtook: %+v", d)
	}
	if _, d := r.Due(State{}, Clock{Kind: ClockQuiet, Input: 21}, noon); !d.Seen {
		t.Errorf("a forgotten conversation: %+v", d)
	}
	if _, d := r.Step(State{}, with(turnOf("anger2"), 1), noon); !d.CalmsAt.IsZero() {
		t.Error("anger alone has a time")
	}
}

// What comes next is told from where the ladder stands by now, not where it stood.
func TestClocksSeeTheLadderComeDown(t *testing.T) {
	r := newRouter(t)
	s, _ := r.Step(State{}, with(turnOf("abuse2&refund"), 1), noon)
	s, _ = r.Step(s, with(turnOf("abuse2"), 2), noon)
	for pause, step := range map[time.Duration]string{time.Minute: "3.5", 40 * time.Minute: "3", 100 * time.Minute: "2"} {
		if _, d := r.Due(s, Clock{Kind: ClockCall, Input: 9, Sequence: 2, Lang: "et"}, noon.Add(pause)); d.Next.Step != step {
			t.Errorf("after %v comes step %q, want %q", pause, d.Next.Step, step)
		}
	}
}
