package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
)

// Report is the outcome of a measurement. The first seven fields are the contract.
type Report struct {
	Ratio       float64 `json:"ratio"` // of messages a second, pipeline to plain loop: median of the pairs
	PipelinePer float64 `json:"pipeline_per_s"`
	PlainPer    float64 `json:"plain_per_s"`
	P50         float64 `json:"p50_ms"`
	P99         float64 `json:"p99_ms"`
	PlainP99    float64 `json:"plain_p99_ms"`
	CPU         float64 `json:"cpu_us_per_message"`

	P999        float64 `json:"p99_9_ms"`
	PlainP50    float64 `json:"plain_p50_ms"`
	PlainP999   float64 `json:"plain_p99_9_ms"`
	PlainCPU    float64 `json:"plain_cpu_us_per_message"`
	Allocs      float64 `json:"allocs_per_message"`
	PlainAllocs float64 `json:"plain_allocs_per_message"`
	Bytes       float64 `json:"bytes_per_message"`
	PlainBytes  float64 `json:"plain_bytes_per_message"`
	Cores       float64 `json:"cores"` // that were busy while latency was measured
	PlainCores  float64 `json:"plain_cores"`
	Rate        int     `json:"rate"` // at which latency was measured
	Messages    int     `json:"messages"`
	Pairs       []Pair  `json:"pairs"`
	Curve       []Point `json:"curve,omitempty"`
}

// Point is both loops at one rate.
type Point struct {
	Rate     int     `json:"rate"`
	Plain    Latency `json:"plain"`
	Pipeline Latency `json:"pipeline"`
}

// Measure runs the measurement: the pairs, then the latency of both loops at the rate,
// then both at each of the other rates.
func Measure(ctx context.Context, s Setup, rates []int) (r Report, err error) {
	m, err := begin(ctx, s)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, m.clean(context.WithoutCancel(ctx))) }()
	r.Messages, r.Rate = s.Messages, s.Rate
	for i := range s.Pairs {
		m.Progress(fmt.Sprintf("pair %d of %d", i+1, s.Pairs))
		pair, err := m.pair(ctx, i)
		if err != nil {
			return r, err
		}
		r.Pairs = append(r.Pairs, pair)
	}
	r.sum()
	m.Progress(fmt.Sprintf("latency at %d messages a second", s.Rate))
	at, err := m.point(ctx, s.Rate)
	if err != nil {
		return r, err
	}
	r.P50, r.P99, r.P999 = at.Pipeline.P50, at.Pipeline.P99, at.Pipeline.P999
	r.PlainP50, r.PlainP99, r.PlainP999 = at.Plain.P50, at.Plain.P99, at.Plain.P999
	r.Cores, r.PlainCores = at.Pipeline.Cores, at.Plain.Cores
	for _, rate := range rates {
		m.Progress(fmt.Sprintf("latency at %d messages a second", rate))
		point, err := m.point(ctx, rate)
		if err != nil {
			return r, err
		}
		r.Curve = append(r.Curve, point)
	}
	return r, nil
}

func (m *bench) point(ctx context.Context, rate int) (p Point, err error) {
	p.Rate = rate
	if p.Plain, err = m.latency(ctx, m.plain(), rate, m.Latency); err != nil {
		return p, err
	}
	p.Pipeline, err = m.latency(ctx, m.pipeline(), rate, m.Latency)
	return p, err
}

// sum takes the medians of the pairs.
func (r *Report) sum() {
	of := func(value func(Pair) float64) float64 {
		var all []float64
		for _, p := range r.Pairs {
			all = append(all, value(p))
		}
		return median(all)
	}
	r.Ratio = of(func(p Pair) float64 { return p.Pipeline.PerSecond / p.Plain.PerSecond })
	r.PipelinePer, r.PlainPer = of(func(p Pair) float64 { return p.Pipeline.PerSecond }), of(func(p Pair) float64 { return p.Plain.PerSecond })
	r.CPU, r.PlainCPU = of(func(p Pair) float64 { return p.Pipeline.CPU }), of(func(p Pair) float64 { return p.Plain.CPU })
	r.Allocs, r.PlainAllocs = of(func(p Pair) float64 { return p.Pipeline.Allocs }), of(func(p Pair) float64 { return p.Plain.Allocs })
	r.Bytes, r.PlainBytes = of(func(p Pair) float64 { return p.Pipeline.Bytes }), of(func(p Pair) float64 { return p.Plain.Bytes })
}

// median returns the middle of values, which it sorts; 0 of none.
func median(values []float64) float64 {
	slices.Sort(values)
	switch n := len(values); {
	case n == 0:
		return 0
	case n%2 == 1:
		return values[n/2]
	default:
		return (values[n/2-1] + values[n/2]) / 2
	}
}

// Print writes the report for people.
func (r Report) Print(w io.Writer) {
	fmt.Fprintf(w, "%d pairs of %d messages, in one process:\n\n", len(r.Pairs), r.Messages)
	fmt.Fprintf(w, "%-28s %14s %14s\n", "", "pipeline", "plain loop")
	line := func(name, format string, pipeline, plain float64) {
		fmt.Fprintf(w, "%-28s %14s %14s\n", name, fmt.Sprintf(format, pipeline), fmt.Sprintf(format, plain))
	}
	line("messages a second", "%.0f", r.PipelinePer, r.PlainPer)
	line("CPU a message, µs", "%.1f", r.CPU, r.PlainCPU)
	line("allocations a message", "%.0f", r.Allocs, r.PlainAllocs)
	line("bytes a message", "%.0f", r.Bytes, r.PlainBytes)
	at := fmt.Sprintf("at %d/s, ms, ", r.Rate)
	line(at+"p50", "%.2f", r.P50, r.PlainP50)
	line(at+"p99", "%.2f", r.P99, r.PlainP99)
	line(at+"p99.9", "%.2f", r.P999, r.PlainP999)
	line(fmt.Sprintf("at %d/s, cores busy", r.Rate), "%.2f", r.Cores, r.PlainCores)
	fmt.Fprintf(w, "\nratio %.2f (median of the pairs)\n", r.Ratio)
	for _, p := range r.Curve {
		fmt.Fprintf(w, "at %6d/s: pipeline %6.0f/s p50 %.2f p99 %.2f ms, %.2f cores, plain loop %6.0f/s p50 %.2f p99 %.2f ms, %.2f cores\n",
			p.Rate, p.Pipeline.Rate, p.Pipeline.P50, p.Pipeline.P99, p.Pipeline.Cores, p.Plain.Rate, p.Plain.P50, p.Plain.P99, p.Plain.Cores)
	}
}
