package bench

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestPlotShowsEachRate(t *testing.T) {
	var r Report
	for i, rate := range []int{1000, 250, 16000} { // in any order
		at := float64(i + 1)
		r.Curve = append(r.Curve, Point{rate, Latency{Out: float64(rate), P50: 0.1 * at, P99: 1.2 * at}, Latency{Out: min(float64(rate), 7000), P50: 0.5 * at, P99: 900 * at}})
	}
	var out strings.Builder
	if err := r.WritePlot(&out); err != nil {
		t.Fatal(err)
	}
	svg := out.String()
	for d := xml.NewDecoder(strings.NewReader(svg)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	if n := strings.Count(svg, "<circle"); n != 3*6 {
		t.Errorf("%d points, want 18", n)
	}
	for _, want := range []string{"pipeline at 16\u202f000/s: 7\u202f000/s", "pipeline, 99 of 100 at 250/s: 1\u202f800 ms", "plain loop, half within at 1\u202f000/s: 0.1 ms", ">0.1<", ">100<", ">5\u202f000<"} {
		if !strings.Contains(svg, want) {
			t.Errorf("%q is missing", want)
		}
	}
	if strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
		t.Error(svg)
	}
}

func TestScales(t *testing.T) {
	for _, c := range []struct{ low, high, from, to float64 }{{250, 16000, 200, 20000}, {1, 1, 1, 2}, {0.31, 9.9, 0.2, 10}, {0, 0, 1, 2}} {
		if s := newScale([]float64{c.low, c.high}, 100); s.low != c.from || s.high != c.to || s.at(s.low) != 0 || s.at(s.high) != 100 {
			t.Errorf("%v to %v: %+v", c.low, c.high, s)
		}
	}
}
