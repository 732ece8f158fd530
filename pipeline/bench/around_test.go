package bench

import (
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/classifier"
	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/natsio/natstest"
	"rahu/pipeline/route"
)

// quick grades nothing: what remains is the pipeline around the classifier.
type quick struct{}

func (quick) Version() string { return "quick" }
func (quick) Classify(_, _ string) classifier.Verdict {
	return classifier.Verdict{Lang: classifier.Lang{Code: "et", Confidence: 1}, Lexicon: "quick"}
}

// BenchmarkAround measures all but the classifier beside the plain loop.
func BenchmarkAround(b *testing.B) {
	router, err := route.New()
	if err != nil {
		b.Fatal(err)
	}
	m, err := begin(b.Context(), Setup{
		NATS: natsio.Options{Server: natstest.Server(b), Partitions: 16}, Grader: quick{}, Router: router,
		Metrics: pipeline.NewMetrics(prometheus.NewRegistry(), "bench", "quick"), Messages: 50_000, Latency: time.Second,
	})
	if err != nil {
		b.Fatal(err)
	}
	var r Report
	for i := 0; b.Loop(); i++ {
		pair, err := m.pair(b.Context(), i)
		if err != nil {
			b.Fatal(err)
		}
		r.Pairs = append(r.Pairs, pair)
	}
	r.sum()
	b.ReportMetric(r.Ratio, "ratio")
	b.ReportMetric(r.CPU, "cpu-µs/message")
	b.ReportMetric(r.PlainCPU, "plain-cpu-µs/message")
	b.ReportMetric(r.Allocs, "allocs/message")
	b.ReportMetric(r.PlainAllocs, "plain-allocs/message")
}
