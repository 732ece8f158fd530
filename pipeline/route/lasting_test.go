package route

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// After a threat for the police no turn sinks below the manager, whatever came before
// it, unless the customer apologises.
func TestAThreatForThePoliceLasts(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		events := conversations(t)
		grave := with(turnOf("violence4"), 1000)
		d := &draw{rapid.Uint64().Draw(t, "next")}
		next := with(Turn{Role: "customer", Verdict: d.verdict()}, 1001)
		for _, r := range all {
			s, first := r.Step(after(r, events), grave, noon.Add(time.Hour))
			if first.Action != CallPolice {
				t.Fatalf("the threat itself: %s", first.Action)
			}
			next.At = time.Unix(s.At, 0).Add(time.Duration(d.to(11*3600)) * time.Second)
			_, then := r.Step(s, next, next.At)
			switch apologised := mask(signalBits, next.Verdict.Signals)&apologyBit != 0; {
			case apologised:
			case rank(then.Action) < rank(InvolveManager):
				t.Fatalf("%s sinks to %s after %+v", r.Policy(), then.Action, next.Verdict)
			case next.Verdict.Threat.Grade >= 2 && kindBits[next.Verdict.Threat.Kind]&grievances == 0 && then.Action != CallPolice:
				t.Fatalf("%s: a veiled threat sinks to %s: %+v", r.Policy(), then.Action, next.Verdict)
			case then.Action != CallPolice && !has(then, "threat_lasting"):
				t.Fatalf("%s: %+v does not say why", r.Policy(), then.Why)
			}
		}
	})
}

// It always ends: by calm turns, by a pause, or by a person's word.
func TestAThreatForThePoliceEnds(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		events := conversations(t)
		for _, r := range all {
			s, _ := r.Step(after(r, events), with(turnOf("violence4"), 1000), noon.Add(time.Hour))
			calm, at := s, time.Unix(s.At, 0)
			var d Decision
			for i := range r.playbook.lasting.calmTurns {
				turn := with(turnOf("thanks"), uint64(1001+i))
				turn.At = at.Add(time.Duration(i+1) * time.Second)
				calm, d = r.Step(calm, turn, turn.At)
			}
			if calm.Alarm != 0 || d.Action != None {
				t.Fatalf("%s after calm turns: %s, %+v", r.Policy(), d.Action, calm)
			}
			late := with(turnOf("calm"), 1001)
			late.At = at.Add(r.playbook.lasting.quiet)
			if _, d := r.Step(s, late, late.At); d.Action != None {
				t.Fatalf("%s after a pause: %s", r.Policy(), d.Action)
			}
			for _, verdict := range []string{"dismissed", "wrong"} {
				told := r.Feedback(s, Feedback{Input: 1001, Sequence: 1000, Verdict: verdict, Action: CallPolice, User: "mari"})
				soon := with(turnOf("calm"), 1002)
				soon.At = at.Add(time.Second)
				if _, d := r.Step(told, soon, soon.At); d.Action != None {
					t.Fatalf("%s after %s: %s", r.Policy(), verdict, d.Action)
				}
			}
		}
	})
}

// Whoever decides about the police, the threat lasts.
func TestAThreatLastsUnderEveryProtocol(t *testing.T) {
	for _, mode := range policeModes {
		r := newRouter(t, WithPolice(mode))
		s, _ := r.Step(State{}, with(turnOf("violence4"), 1), noon)
		s, d := r.Step(s, with(turnOf("calm"), 2), noon)
		if d.Action != InvolveManager || d.RespondBy.IsZero() || d.Rule != lastingRule {
			t.Errorf("%s: %+v", mode, d)
		}
		if _, d := r.Step(s, with(turnOf("violence2"), 3), noon); d.Action != r.allowed(CallPolice) || d.RespondBy.IsZero() {
			t.Errorf("%s, veiled: %+v", mode, d)
		}
	}
}

// Accepting the recommendation is no word that the threat was none; and a word about
// a later recommendation does not settle the threat itself.
func TestWhatDoesNotSettleAThreat(t *testing.T) {
	r := newRouter(t)
	s, _ := r.Step(State{}, with(turnOf("violence4"), 1), noon)
	s, _ = r.Step(s, with(turnOf("violence2"), 2), noon)
	for _, f := range []Feedback{
		{Input: 3, Sequence: 1, Verdict: "accepted", Action: CallPolice, User: "mari"},
		{Input: 3, Sequence: 2, Verdict: "wrong", Action: CallPolice, User: "mari"},
	} {
		if _, d := r.Step(r.Feedback(s, f), with(turnOf("calm"), 4), noon); d.Action != InvolveManager {
			t.Errorf("%+v settles it: %s", f, d.Action)
		}
	}
}

// After words of self-harm no turn sinks below the manager, whatever came before them,
// unless it shows calm; and two turns of whatever kind end it.
func TestARiskLastsAndEnds(t *testing.T) {
	all := routers(t)
	rapid.Check(t, func(t *rapid.T) {
		events := conversations(t)
		d := &draw{rapid.Uint64().Draw(t, "next")}
		next := with(Turn{Role: "customer", Verdict: d.verdict()}, 1001)
		for _, r := range all {
			said, first := r.Step(after(r, events), with(turnOf("self_harm3"), 1000), noon.Add(time.Hour))
			if rank(first.Action) < rank(InvolveManager) {
				t.Fatalf("the words themselves: %s", first.Action)
			}
			next.At = time.Unix(said.At, 0).Add(time.Duration(d.to(11*3600)) * time.Second)
			_, then := r.Step(said, next, next.At)
			calmed := mask(signalBits, next.Verdict.Signals)&soothing&^farewells != 0
			if rank(then.Action) < rank(InvolveManager) && (!calmed || next.Verdict.SelfHarm.Grade > 0) {
				t.Fatalf("%s sinks to %s after %+v", r.Policy(), then.Action, next.Verdict)
			}
			s := said
			for i := range uint64(2 * r.playbook.risk.calmTurns) {
				s, then = r.Step(s, with(turnOf("thanks"), 1001+i), time.Unix(s.At+1, 0))
			}
			if s.Risk != 0 || s.Alarm == 0 && rank(then.Action) >= rank(InvolveManager) {
				t.Fatalf("%s: %s, %+v", r.Policy(), then.Action, s)
			}
			told := r.Feedback(said, Feedback{Input: 1001, Sequence: 1000, Verdict: "wrong", Action: InvolveManager, User: "mari"})
			if told.Risk != 0 {
				t.Fatalf("%s: wrong leaves %+v", r.Policy(), told)
			}
		}
	})
}
