package bench

import (
	"errors"
	"math"
	"slices"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/classifier"
	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/natsio/natstest"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

func TestGeneratorMakesNewMessagesOfTheirShares(t *testing.T) {
	g, err := NewGenerator(7)
	if err != nil {
		t.Fatal(err)
	}
	const n = 20_000
	texts, conversations, sizes := map[string]bool{}, map[string]int{}, make([]int, 0, n)
	for range n {
		m := g.Next(time.Unix(0, 0))
		texts[m.Text] = true
		conversations[m.Conversation]++
		sizes = append(sizes, len(m.Text))
	}
	if len(texts) < n*999/1000 {
		t.Errorf("%d of %d texts are new", len(texts), n)
	}
	if mean := n / len(conversations); mean < 4 || mean > 12 {
		t.Errorf("a conversation has %d messages", mean)
	}
	slices.Sort(sizes)
	if middle := sizes[n/2]; middle < 60 || middle > 200 {
		t.Errorf("the middle message has %d bytes", middle)
	}
}

func TestKindsHaveTheirShares(t *testing.T) {
	g, err := NewGenerator(1)
	if err != nil {
		t.Fatal(err)
	}
	const n = 100_000
	count := map[string]int{}
	for i := range n {
		count[g.kind(i%heated == 0)]++
	}
	for _, k := range kinds {
		if got := 100 * float64(count[k.name]) / n; math.Abs(got-float64(k.share)) > 0.5 {
			t.Errorf("%.1f %% are %s, want %d", got, k.name, k.share)
		}
	}
}

// judges are the classifier and the router as they ship.
func judges(t *testing.T) (*classifier.Classifier, *route.Router) {
	t.Helper()
	c, err := classifier.New()
	if err != nil {
		t.Fatal(err)
	}
	router, err := route.New()
	if err != nil {
		t.Fatal(err)
	}
	return c, router
}

// What is called calm has to be calm to the classifier too: a conversation that was hot
// once costs a state for each message.
func TestCalmIsCalm(t *testing.T) {
	g, err := NewGenerator(3)
	if err != nil {
		t.Fatal(err)
	}
	c, router := judges(t)
	const n = 500
	for i := range g.languages {
		hot := 0
		for range n {
			text := g.languages[i].text(g.random, g.zipf, "calm")
			if action := route.Single(router, c.Classify(text, "")); action != route.None {
				hot++
				t.Logf("%s: %s", action, text)
			}
		}
		if hot > n/25 {
			t.Errorf("%s: %d of %d calm messages are answered", g.languages[i].code, hot, n)
		}
	}
}

func TestMeasure(t *testing.T) {
	server := natstest.Server(t)
	c, router := judges(t)
	s := Setup{
		NATS: natsio.Options{Server: server, Partitions: 2}, Grader: c, Router: router,
		Metrics: pipeline.NewMetrics(prometheus.NewRegistry(), "test", "test"), Messages: 300, Pairs: 2, Rate: 50, Latency: time.Second,
	}
	r, err := Measure(t.Context(), s, []int{100})
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]float64{
		"ratio": r.Ratio, "pipeline": r.PipelinePer, "plain": r.PlainPer, "p50": r.P50, "p99": r.P99 - r.P50, "plain p99": r.PlainP99,
		"cpu": r.CPU, "allocs": r.Allocs, "curve": r.Curve[0].Pipeline.P50,
	} {
		if !(value > 0) {
			t.Errorf("%s is %v", name, value)
		}
	}
	if len(r.Pairs) != 2 || r.Curve[0].Rate != 100 {
		t.Errorf("%+v", r)
	}
	b, err := natsio.Connect(t.Context(), natsio.Options{Server: server})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	for _, stream := range append(natsio.Streams(), natsio.PlainIn, natsio.PlainOut) {
		if b.HasStream(t.Context(), stream) {
			t.Errorf("%s was left behind", stream)
		}
	}
}

func TestMeasureDoesNotTouchAStreamInUse(t *testing.T) {
	server := natstest.Server(t)
	b := natstest.Broker(t, natsio.Options{Server: server})
	if _, err := Measure(t.Context(), Setup{NATS: natsio.Options{Server: server}}, nil); !errors.Is(err, ErrInUse) {
		t.Errorf("the error is %v", err)
	}
	if !b.HasStream(t.Context(), wire.StreamMessages) {
		t.Error("the stream is gone")
	}
}
