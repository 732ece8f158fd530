package bench

import (
	_ "embed"
	"html/template"
	"io"
	"math"
	"slices"
	"strconv"
)

// The plot is two panels that a template draws as SVG: no library does it, since those
// that would are larger than all else that rahu draws with.

//go:embed plot.svg
var plotSource string

var plotTemplate = template.Must(template.New("plot").Parse(plotSource))

// Sizes of a panel in the plot's own units.
const (
	panelWidth  = 360.0
	panelHeight = 260.0
)

// panel is one diagram: lines over the rates that were asked for, both scales logarithmic.
type panel struct {
	Title          string
	X              int // where it stands
	Width, Height  float64
	Across, Upward []tick
	Lines          []line
	Labels         []label
}

type tick struct {
	At   float64
	Text string
}

type line struct {
	Class  string // pipeline or plain, and dashed
	Points []point
}

type point struct {
	X, Y  float64
	Title string
}

type label struct {
	Class, Text string
	Y           int
}

// WritePlot draws throughput and latency by rate as SVG. It needs at least one point.
func (r Report) WritePlot(w io.Writer) error {
	points := slices.SortedFunc(slices.Values(r.Curve), func(a, b Point) int { return a.Rate - b.Rate })
	throughput := newPanel("Outputs a second", 0, points, []curve{
		{"plain", "plain loop", func(p Point) float64 { return p.Plain.Out }},
		{"pipeline", "pipeline", func(p Point) float64 { return p.Pipeline.Out }},
	}, "/s")
	latency := newPanel("Latency, ms", 470, points, []curve{
		{"plain dashed", "plain loop, half within", func(p Point) float64 { return p.Plain.P50 }},
		{"plain", "plain loop, 99 of 100", func(p Point) float64 { return p.Plain.P99 }},
		{"pipeline dashed", "pipeline, half within", func(p Point) float64 { return p.Pipeline.P50 }},
		{"pipeline", "pipeline, 99 of 100", func(p Point) float64 { return p.Pipeline.P99 }},
	}, " ms")
	return plotTemplate.Execute(w, []panel{throughput, latency})
}

// curve is what one line shows of each point.
type curve struct {
	class, name string
	of          func(Point) float64
}

func newPanel(title string, x int, points []Point, curves []curve, unit string) panel {
	var rates, values []float64
	for _, p := range points {
		rates = append(rates, float64(p.Rate))
		for _, c := range curves {
			values = append(values, c.of(p))
		}
	}
	across, upward := newScale(rates, panelWidth), newScale(values, panelHeight)
	out := panel{Title: title, X: x, Width: panelWidth, Height: panelHeight, Across: across.ticks()}
	for _, t := range upward.ticks() {
		out.Upward = append(out.Upward, tick{panelHeight - t.At, t.Text})
	}
	for i, c := range curves {
		l := line{Class: c.class}
		for _, p := range points {
			v := c.of(p)
			l.Points = append(l.Points, point{
				across.at(float64(p.Rate)), panelHeight - upward.at(v),
				c.name + " at " + figure(float64(p.Rate)) + "/s: " + figure(v) + unit,
			})
		}
		out.Lines = append(out.Lines, l)
		out.Labels = append(out.Labels, label{c.class, c.name, 20 + 17*i})
	}
	return out
}

// scale is logarithmic, between powers of ten or their halves.
type scale struct{ low, high, size float64 }

// newScale returns a scale that holds all values above zero.
func newScale(values []float64, size float64) scale {
	low, high := math.Inf(1), 0.0
	for _, v := range values {
		if v > 0 {
			low, high = min(low, v), max(high, v)
		}
	}
	if high == 0 {
		low, high = 1, 1
	}
	return scale{stepBelow(low), stepAbove(high), size}
}

func (s scale) at(v float64) float64 {
	v = min(max(v, s.low), s.high)
	return math.Round(10*s.size*math.Log(v/s.low)/math.Log(s.high/s.low)) / 10
}

// ticks are 1, 2 and 5 times the powers of ten, or the powers alone where those are many.
func (s scale) ticks() (all []tick) {
	for power := math.Pow(10, math.Floor(math.Log10(s.low))); power <= s.high*1.01; power *= 10 {
		for _, n := range []float64{1, 2, 5} {
			if v := n * power; v >= s.low*0.99 && v <= s.high*1.01 && (n == 1 || s.high/s.low < 2000) {
				all = append(all, tick{s.at(v), figure(v)})
			}
		}
	}
	return all
}

// stepBelow and stepAbove return the next of 1, 2, 5, 10, 20, …, the latter above v.
func stepBelow(v float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(v)))
	for _, n := range []float64{5, 2} {
		if n*power <= v {
			return n * power
		}
	}
	return power
}

func stepAbove(v float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(v)))
	for _, n := range []float64{2, 5} {
		if n*power > v {
			return n * power
		}
	}
	return 10 * power
}

// figure writes a number with two digits that matter, or as a whole one with its
// thousands apart.
func figure(v float64) string {
	if v < 10 && v != math.Trunc(v) {
		return strconv.FormatFloat(v, 'g', 2, 64)
	}
	text := strconv.FormatFloat(v, 'f', 0, 64)
	if n := len(text) - 3; n > 0 {
		return text[:n] + "\u202f" + text[n:]
	}
	return text
}
