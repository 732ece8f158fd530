package pipeline

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

// mutate changes a message somewhere.
func mutate(r *rand.Rand, body string) []byte {
	data := []byte(body)
	for range 1 + r.IntN(4) {
		at := r.IntN(len(data) + 1)
		switch r.IntN(5) {
		case 0:
			data = append(data[:at:at], data[min(at+r.IntN(8), len(data)):]...)
		case 1:
			data = append(data[:at:at], append([]byte{byte(r.IntN(256))}, data[at:]...)...)
		case 2:
			odd := []string{`"`, `\`, `\u0000`, `{`, `}`, `null`, "\xff", `,"id":1`, `,"text":[]`, "\ufeff", "•"}
			data = append(data[:at:at], append([]byte(odd[r.IntN(len(odd))]), data[at:]...)...)
		case 3:
			if at < len(data) {
				data[at] ^= 1 << r.IntN(8)
			}
		default:
			data = append(data[:at:at], append(bytes.Clone(data[:r.IntN(len(data)+1)]), data[at:]...)...)
		}
	}
	return data
}

// Each of 10,000 mutated messages becomes a recommendation or a dead letter, and nothing
// that a customer wrote is in the log or in the metrics.
func TestMutatedMessagesAreNotLost(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	s.stop()
	var logged bytes.Buffer
	registry := prometheus.NewRegistry()
	s.p = New(s.broker, grader{}, stepper{}, NewMetrics(registry, "test", "test"), slog.New(slog.NewTextHandler(&logged, nil)), Options{Partitions: 4})
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.p.Run(ctx) }()
	const n = 10_000
	r := rand.New(rand.NewPCG(3, 4))
	under := make([]*natsio.Published, 0, n)
	for i := range n {
		body := fmt.Sprintf(`{"id":"m%d","conversation":"c%d","text":"zebracrossing, I kill you","channel":"chat","customer":"zebracrossing"}`, i, i%20)
		subject := wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: fmt.Sprint("c", i%20)})
		under = append(under, s.broker.Publish(natsio.Outgoing{Subject: subject, Data: mutate(r, body)}))
	}
	for _, p := range under {
		if err := p.Wait(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	var recommended, dead uint64
	for late := time.After(2 * time.Minute); recommended+dead < n; {
		var err, errDead error
		recommended, err = s.broker.Count(t.Context(), wire.StreamRecommendations)
		dead, errDead = s.broker.Count(t.Context(), wire.StreamDeadLetters)
		if err != nil || errDead != nil {
			t.Fatal(err, errDead)
		}
		select {
		case <-tick.C:
		case <-late:
			t.Fatalf("%d recommendations and %d dead letters of %d messages", recommended, dead, n)
		}
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if recommended+dead != n || recommended == 0 || dead == 0 {
		t.Errorf("%d recommendations and %d dead letters of %d messages", recommended, dead, n)
	}
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	if out := logged.String() + fmt.Sprint(families); strings.Contains(out, "zebracrossing") || !strings.Contains(out, "dead letter") {
		t.Error("what a customer wrote is in the log or in the metrics, or nothing was logged")
	}
	s.close()
}
