package route

import (
	"encoding/json"
	"testing"
	"time"

	"pgregory.net/rapid"

	"rahu/classifier"
)

// routers returns the shipped playbooks' routers.
func routers(t testing.TB) []*Router {
	var all []*Router
	for _, name := range Playbooks() {
		all = append(all, newRouter(t, WithPlaybook(name)))
	}
	return all
}

// verdicts draws any verdict that the classifier could give.
func verdicts(t *rapid.T) classifier.Verdict {
	return classifier.Verdict{
		Lang:      classifier.Lang{Code: rapid.SampledFrom([]string{"et", "ru", "no", "pl", "other"}).Draw(t, "lang")},
		Anger:     classifier.Anger{Level: rapid.IntRange(0, 3).Draw(t, "anger")},
		Abuse:     abuses(t),
		Threat:    classifier.Threat{Grade: rapid.SampledFrom([]int{0, 0, 0, 0, 1, 2, 3, 4, 5}).Draw(t, "threat"), Kind: rapid.SampledFrom(kinds).Draw(t, "kind")},
		SelfHarm:  classifier.SelfHarm{Grade: rapid.SampledFrom([]int{0, 0, 0, 0, 0, 1, 2, 5}).Draw(t, "self_harm")},
		Requests:  rapid.SliceOfN(rapid.SampledFrom(requests), 0, 2).Draw(t, "requests"),
		Signals:   rapid.SliceOfN(rapid.SampledFrom(signals), 0, 4).Draw(t, "signals"),
		Abstained: rapid.IntRange(0, 9).Draw(t, "abstained") == 0,
	}
}

// abuses draws abuse, meant for anybody.
func abuses(t *rapid.T) classifier.Abuse {
	aims := []string{"agent", "company", "product", "third_person", "self", "none", ""}
	return classifier.Abuse{Severity: rapid.IntRange(0, 3).Draw(t, "abuse"), Aim: rapid.SampledFrom(aims).Draw(t, "aim")}
}

// conversations draws turns in order; some are of the agent, some have no or a wrong time.
func conversations(t *rapid.T) []Turn {
	turns := make([]Turn, rapid.IntRange(1, 30).Draw(t, "turns"))
	at, sequence := noon, uint64(0)
	for i := range turns {
		at = at.Add(time.Duration(rapid.IntRange(-60, 4000).Draw(t, "pause")) * time.Second)
		sequence += uint64(rapid.IntRange(1, 5).Draw(t, "gap"))
		turns[i] = Turn{Sequence: sequence, Role: "customer", Channel: rapid.SampledFrom(append(channels, "fax")).Draw(t, "channel"), At: at, Verdict: verdicts(t)}
		if rapid.IntRange(0, 4).Draw(t, "role") == 0 {
			turns[i].Role, turns[i].Boundary = "agent", rapid.Bool().Draw(t, "boundary")
		}
	}
	return turns
}

// now is the time at which the tests route a turn: somewhat later than it was sent.
func now(t Turn) time.Time { return t.At.Add(time.Second) }

func TestReplayIsEqual(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		turns := conversations(t)
		for _, r := range all {
			var one, two State
			for _, turn := range turns {
				var a, b Decision
				one, a = r.Step(one, turn, now(turn))
				two, b = r.Step(stored(t, two), turn, now(turn))
				if one != two || notation(a) != notation(b) || codes(a) != codes(b) {
					t.Fatalf("replay differs: %+v and %+v", one, two)
				}
			}
		}
	})
}

// stored returns the state as it comes back from the store.
func stored(t *rapid.T, s State) State {
	data, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	if len(data) > 600 {
		t.Fatalf("a state of %d bytes: %s", len(data), data)
	}
	var back State
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	return back
}

func TestSeenTurnChangesNothing(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		turns := conversations(t)
		for _, r := range all {
			var s State
			for i, turn := range turns {
				s, _ = r.Step(s, turn, now(turn))
				old := turns[rapid.IntRange(0, i).Draw(t, "old")]
				again, d := r.Step(s, old, now(turn))
				if s.Hot() && (again != s || !d.Seen) {
					t.Fatalf("turn %d seen again: %+v became %+v", old.Sequence, s, again)
				}
			}
		}
	})
}

func TestMoreHeatNeverLowersTheAction(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		turns := conversations(t)
		mild := with(Turn{Role: "customer", Verdict: verdicts(t)}, 1000)
		hot := mild
		hot.Verdict.Anger.Level = rapid.IntRange(mild.Verdict.Anger.Level, 3).Draw(t, "more anger")
		hot.Verdict.Abuse.Severity = rapid.IntRange(mild.Verdict.Abuse.Severity, 3).Draw(t, "more abuse")
		hot.Verdict.Threat.Grade = rapid.IntRange(mild.Verdict.Threat.Grade, 5).Draw(t, "more threat")
		hot.Verdict.SelfHarm.Grade = rapid.IntRange(mild.Verdict.SelfHarm.Grade, 5).Draw(t, "more risk")
		for _, r := range all {
			s := after(r, turns)
			_, a := r.Step(s, mild, noon)
			_, b := r.Step(s, hot, noon)
			if rank(b.Action) < rank(a.Action) {
				t.Fatalf("%s: %s for %+v, but %s for %+v, state %+v", r.Policy(), a.Action, mild.Verdict, b.Action, hot.Verdict, s)
			}
		}
	})
}

// after returns the state after the turns.
func after(r *Router, turns []Turn) State {
	var s State
	for _, turn := range turns {
		s, _ = r.Step(s, turn, now(turn))
	}
	return s
}

func TestStateStaysBoundedAndCold(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		turns := conversations(t)
		for _, r := range all {
			stored(t, after(r, turns))
			calm := with(turnOf("calm"), 1000)
			calm.At = noon.Add(1000 * time.Hour)
			if s, _ := r.Step(after(r, turns), calm, calm.At); s != (State{}) {
				t.Fatalf("not forgotten: %+v", s)
			}
		}
	})
}

func TestRiskNeverGetsABoundary(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		turn := with(Turn{Role: "customer", Verdict: verdicts(t)}, 1000)
		turn.Verdict.SelfHarm.Grade = rapid.IntRange(1, 5).Draw(t, "risk")
		turns := conversations(t)
		for _, r := range all {
			if _, d := r.Step(after(r, turns), turn, noon); d.Action == SetBoundary {
				t.Fatalf("a boundary for a person at risk: %+v", turn.Verdict)
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
