package route

import (
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"rahu/classifier"
)

// cases is how many cases each property is tried on, unless -rapid.checks says otherwise.
const cases = "10000"

func TestMain(m *testing.M) {
	flag.Parse()
	chosen := false
	flag.Visit(func(f *flag.Flag) { chosen = chosen || f.Name == "rapid.checks" })
	if !chosen {
		if err := flag.Set("rapid.checks", cases); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

// routers returns the shipped playbooks' routers.
func routers(t testing.TB) []*Router {
	var all []*Router
	for _, name := range Playbooks() {
		all = append(all, newRouter(t, WithPlaybook(name)))
	}
	return all
}

// draw is a number that was drawn, and from which a turn is read piece by piece:
// one draw a turn keeps ten thousand cases cheap.
type draw struct{ bits uint64 }

// to returns the next piece: a number from 0 to below n.
func (d *draw) to(n int) int {
	d.bits += 0x9e3779b97f4a7c15 // splitmix64: every piece depends on all bits
	z := d.bits
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int((z ^ z>>31) % uint64(n))
}

// of returns one of the names.
func of[T any](d *draw, names []T) T { return names[d.to(len(names))] }

// some returns up to most of the names.
func (d *draw) some(names []string, most int) []string {
	var found []string
	for range d.to(most + 1) {
		found = append(found, of(d, names))
	}
	return found
}

// verdict returns any verdict that the classifier could give.
func (d *draw) verdict() classifier.Verdict {
	return classifier.Verdict{
		Lang:      classifier.Lang{Code: of(d, []string{"et", "ru", "no", "pl", "other"})},
		Anger:     classifier.Anger{Level: d.to(4)},
		Abuse:     classifier.Abuse{Severity: of(d, []int{0, 0, 1, 2, 2, 3}), Aim: of(d, []string{"agent", "agent", "company", "product", "third_person", "self", "none", ""})},
		Threat:    classifier.Threat{Grade: of(d, []int{0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5}), Kind: of(d, kinds)},
		SelfHarm:  classifier.SelfHarm{Grade: of(d, []int{0, 0, 0, 0, 0, 0, 0, 1, 2, 5})},
		Requests:  d.some(requests, 2),
		Signals:   d.some(signals, 4),
		Abstained: d.to(10) == 0,
	}
}

// event is one input of a conversation: a turn, a feedback or a clock.
type event struct {
	turn     *Turn
	feedback *Feedback
	clock    *Clock
	at       time.Time
}

// take returns the state after an event, and its decision where it has one.
func (e event) take(r *Router, s State) (State, Decision) {
	switch {
	case e.feedback != nil:
		return r.Feedback(s, *e.feedback), Decision{}
	case e.clock != nil:
		return r.Due(s, *e.clock, e.at)
	}
	return r.Step(s, *e.turn, e.at)
}

// conversations draws events in order; some turns are of the agent, some have a
// wrong time, and what a feedback or a clock is about is mostly, but not always, there.
func conversations(t *rapid.T) []event {
	drawn := rapid.SliceOfN(rapid.Uint64(), 1, 25).Draw(t, "conversation")
	events := make([]event, len(drawn))
	at, sequence := noon, uint64(0)
	for i := range drawn {
		d := &draw{drawn[i]}
		at = at.Add(time.Duration(of(d, []int{-60, 0, 1, 20, 600, 2000, 4000})) * time.Second)
		sequence += uint64(1 + d.to(3))
		events[i] = d.event(sequence, at)
	}
	return events
}

// event returns one input of that sequence.
func (d *draw) event(sequence uint64, at time.Time) event {
	about := uint64(max(int(sequence)-d.to(8), 0))
	switch d.to(8) {
	case 0:
		return event{at: at, feedback: &Feedback{
			Input: sequence, Sequence: about, Verdict: of(d, []string{"accepted", "dismissed", "wrong"}), Action: of(d, actions),
			Taken: of(d, append([]string{"", ""}, actions...)), Confirms: d.to(2) == 0, User: of(d, []string{"", "mari", strings.Repeat("õ", 50)}), At: at,
		}}
	case 1:
		return event{at: at, clock: &Clock{
			Kind: of(d, []string{ClockAnswer, ClockAnswer, ClockWait, ClockCall, ClockWrittenAnswer, ClockQuiet}), Input: sequence, Sequence: about,
			Action: of(d, actions[3:]), Step: "3.5", Channel: of(d, channelSteps), Lang: of(d, languages),
		}}
	}
	turn := &Turn{Sequence: sequence, Role: "customer", Channel: of(d, append([]string{"fax"}, channels...)), At: at, Verdict: d.verdict()}
	if d.to(5) == 0 {
		turn.Role, turn.Boundary = "agent", d.to(2) == 0
	}
	return event{at: at.Add(time.Second), turn: turn}
}

// after returns the state after the events.
func after(r *Router, events []event) State {
	var s State
	for _, e := range events {
		s, _ = e.take(r, s)
	}
	return s
}

// drawnTurn draws a customer's turn that comes after the events.
func drawnTurn(t *rapid.T) Turn {
	d := &draw{rapid.Uint64().Draw(t, "turn")}
	return with(Turn{Role: "customer", Verdict: d.verdict()}, 1000)
}

func TestReplayIsEqual(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		events := conversations(t)
		for _, r := range all {
			var one, two State
			for _, e := range events {
				var a, b Decision
				one, a = e.take(r, one)
				two, b = e.take(r, two)
				if one != two || a.Action != b.Action || a.Step != b.Step || a.ChannelStep != b.ChannelStep || !slices.Equal(a.Why, b.Why) || a.Next != b.Next || !a.RespondBy.Equal(b.RespondBy) {
					t.Fatalf("replay differs: %+v and %+v", one, two)
				}
			}
		}
	})
}

// The store keeps all of a state, and a state stays small, whatever comes.
func TestStateStaysBounded(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		events := conversations(t)
		for _, r := range all {
			s := after(r, events)
			data, err := json.Marshal(s)
			if err != nil || len(data) > 800 {
				t.Fatalf("a state of %d bytes: %s, %v", len(data), data, err)
			}
			var back State
			if err := json.Unmarshal(data, &back); err != nil || back != s {
				t.Fatalf("%+v comes back as %+v, %v", s, back, err)
			}
			for _, n := range []int{s.Turn, s.Cool, s.Rude, s.Complaints, s.Caps, s.Plain} {
				if n < 0 || n > maxCount {
					t.Fatalf("a counter of %d in %+v", n, s)
				}
			}
		}
	})
}

func TestStatesAreForgotten(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		events := conversations(t)
		for _, r := range all {
			calm := with(turnOf("calm"), 1000)
			calm.At = noon.Add(1000 * time.Hour)
			if s, _ := r.Step(after(r, events), calm, calm.At); s != (State{}) {
				t.Fatalf("not forgotten: %+v", s)
			}
		}
	})
}

// Any input that the state has seen, of any kind, changes nothing.
func TestSeenInputChangesNothing(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		events := conversations(t)
		old := rapid.IntRange(0, len(events)-1).Draw(t, "old")
		for _, r := range all {
			var s State
			for _, e := range events {
				s, _ = e.take(r, s)
			}
			again, d := events[old].take(r, s)
			if s.Hot() && again != s && !unanswered(&events[old], s) {
				t.Fatalf("input %d seen again: %+v became %+v", old, s, again)
			}
			if s.Hot() && events[old].turn != nil && !d.Seen && events[old].turn.Sequence <= s.Sequence {
				t.Fatalf("input %d is recommended again", old)
			}
			if twice, _ := events[old].take(r, again); twice != again {
				t.Fatalf("input %d taken twice: %+v became %+v", old, again, twice)
			}
		}
	})
}

// unanswered tells whether the input came after all that the state has seen: a turn
// or a word that changed nothing leaves no mark.
func unanswered(e *event, s State) bool {
	switch {
	case e.feedback != nil:
		return e.feedback.Input > s.Sequence
	case e.clock != nil:
		return e.clock.Input > s.Sequence
	}
	return e.turn.Sequence > s.Sequence
}

func TestMoreHeatNeverLowersTheAction(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		events := conversations(t)
		mild := drawnTurn(t)
		hot, more := mild, &draw{rapid.Uint64().Draw(t, "more")}
		hot.Verdict.Anger.Level += more.to(4 - mild.Verdict.Anger.Level)
		hot.Verdict.Abuse.Severity += more.to(4 - mild.Verdict.Abuse.Severity)
		hot.Verdict.Threat.Grade += more.to(6 - mild.Verdict.Threat.Grade)
		hot.Verdict.SelfHarm.Grade += more.to(6 - mild.Verdict.SelfHarm.Grade)
		for _, r := range all {
			s := after(r, events)
			_, a := r.Step(s, mild, noon)
			_, b := r.Step(s, hot, noon)
			if rank(b.Action) < rank(a.Action) {
				t.Fatalf("%s: %s for %+v, but %s for %+v, state %+v", r.Policy(), a.Action, mild.Verdict, b.Action, hot.Verdict, s)
			}
		}
	})
}

func TestRiskNeverGetsABoundary(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		events := conversations(t)
		turn := drawnTurn(t)
		turn.Verdict.SelfHarm.Grade = max(turn.Verdict.SelfHarm.Grade, 1)
		for _, r := range all {
			if _, d := r.Step(after(r, events), turn, noon); d.Action == SetBoundary {
				t.Fatalf("a boundary for a person at risk: %+v", turn.Verdict)
			}
		}
	})
}

// An answer, whatever it says, stops its recommendation's clock, and a clock runs
// out once. What nobody answered is never lost.
func TestEveryClockIsAnsweredOrTold(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		events := conversations(t)
		turn := drawnTurn(t)
		d := &draw{rapid.Uint64().Draw(t, "answer")}
		word := Feedback{Input: 1001, Sequence: 1000, Verdict: of(d, []string{"accepted", "dismissed", "wrong"}), Taken: of(d, append([]string{""}, actions...)), User: "mari", At: noon}
		for _, r := range all {
			s, decision := r.Step(after(r, events), turn, noon)
			word.Action = decision.Action
			due := Clock{Input: 1002, Sequence: 1000, Action: decision.Action, Lang: "et"}
			told, late := r.Due(s, due, noon)
			if late.Seen || late.Action != InvolveManager || !has(late, "overdue") {
				t.Fatalf("an unanswered %s is not told: %+v", decision.Action, late)
			}
			if _, again := r.Due(told, Clock{Input: 1003, Sequence: 1000, Action: decision.Action}, noon); s.Hot() && !again.Seen {
				t.Fatalf("told twice, state %+v", told)
			}
			if _, late := r.Due(r.Feedback(s, word), due, noon); s.Hot() && !late.Seen {
				t.Fatalf("answered with %+v and told all the same, state %+v", word, s)
			}
		}
	})
}

func BenchmarkStep(b *testing.B) {
	r := newRouter(b)
	turn := with(turnOf("anger2&abuse2&waiting&delivery&refund"), 2)
	s := State{Sequence: 1, Turn: 1, At: noon.Unix(), Rung: "2"}
	b.ReportAllocs()
	for b.Loop() {
		r.Step(s, turn, noon)
	}
}

func BenchmarkStepCalm(b *testing.B) {
	r := newRouter(b)
	turn := with(turnOf("calm"), 1)
	b.ReportAllocs()
	for b.Loop() {
		r.Step(State{}, turn, noon)
	}
}
