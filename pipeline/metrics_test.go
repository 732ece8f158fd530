package pipeline_test

import (
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/classifier"
	"rahu/pipeline"
)

// TestMemoMetrics follows the memo's counters over a change of lexicons.
func TestMemoMetrics(t *testing.T) {
	registry := prometheus.NewRegistry()
	first, err := classifier.New()
	if err != nil {
		t.Fatal(err)
	}
	words := pipeline.NewWords(first, pipeline.NewMetrics(registry, "test", first.Version()))
	words.Classify("tere tere head päeva", "auto")
	want := func(hits, misses float64) {
		t.Helper()
		families, err := registry.Gather()
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]float64{}
		for _, f := range families {
			got[f.GetName()] = f.GetMetric()[0].GetCounter().GetValue()
		}
		if got["rahu_memo_hits_total"] != hits || got["rahu_memo_misses_total"] != misses {
			t.Errorf("%v hits and %v misses, want %v and %v", got["rahu_memo_hits_total"], got["rahu_memo_misses_total"], hits, misses)
		}
	}
	want(1, 3)
	second, err := classifier.New()
	if err != nil {
		t.Fatal(err)
	}
	words.Swap(second)
	want(1, 3)
	words.Classify("tere tere", "auto")
	want(2, 4)
}
