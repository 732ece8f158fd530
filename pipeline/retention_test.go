package pipeline

import (
	"log/slog"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/classifier"
	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

func TestRetentionByGrade(t *testing.T) {
	k := Keep{Calm: 1, Heated: 2, Grave: 3}
	for name, c := range map[string]struct {
		r     wire.Recommendation
		after route.State
		want  time.Duration
	}{
		"calm":                     {wire.Recommendation{Action: route.None}, route.State{}, 1},
		"anger":                    {wire.Recommendation{Action: route.Empathize}, route.State{Turn: 1}, 2},
		"calm after anger":         {wire.Recommendation{Action: route.None}, route.State{Turn: 2}, 2},
		"the court":                {wire.Recommendation{Action: route.InvolveManager, Threat: classifier.Threat{Grade: 1, Kind: "legal"}}, route.State{Turn: 1}, 2},
		"if not, then":             {wire.Recommendation{Action: route.InvolveManager, Threat: classifier.Threat{Grade: 3}}, route.State{Turn: 1, Threat: 3}, 3},
		"calm after a threat":      {wire.Recommendation{Action: route.None}, route.State{Turn: 2, Threat: 4}, 3},
		"a person at risk":         {wire.Recommendation{Action: route.InvolveManager, SelfHarm: classifier.SelfHarm{Grade: 2}}, route.State{Turn: 1}, 3},
		"the police, for whatever": {wire.Recommendation{Action: route.CallPolice}, route.State{Turn: 1}, 3},
	} {
		if got := k.of(&c.r, c.after); got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
}

// The server drops what is calm and keeps what is grave, also where both were published
// in one batch.
func TestTheServerDropsWhatIsCalm(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	defer func() { s.close() }()
	s.stop()
	for range 20 {
		s.say("calm", "1", "hello")
	}
	s.say("grave", "2", "I kill you")
	s.send(wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: "bad"}), "{")
	s.p = New(s.broker, grader{}, stepper{}, NewMetrics(prometheus.NewRegistry(), "test", "test"), slog.New(slog.DiscardHandler),
		Options{Partitions: 4, Keep: Keep{Calm: time.Second, DeadLetters: time.Second}})
	s.goOn()
	var subjects []string
	calm, graves, dead := 0, 0, uint64(1)
	seen := false
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(30 * time.Second); !seen || calm > 0 || dead > 0; {
		select {
		case <-tick.C:
		case <-late:
			t.Fatalf("left: %q, %d dead letters", subjects, dead)
		}
		subjects, calm, graves = nil, 0, 0
		for conversation, n := range map[string]*int{"calm": &calm, "grave": &graves} {
			err := s.broker.ReadSubject(t.Context(), wire.StreamRecommendations, wire.RecommendationsOf("acme", conversation), func(m natsio.Stored) (bool, error) {
				*n++
				subjects = append(subjects, m.Subject)
				return false, nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		seen = seen || graves > 0
		var err error
		if dead, err = s.broker.Count(t.Context(), wire.StreamDeadLetters); err != nil {
			t.Fatal(err)
		}
	}
	if graves != 1 {
		t.Errorf("%d grave ones are kept", graves)
	}
}
