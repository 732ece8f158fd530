package replay

import (
	_ "embed" // for report.html
	"html/template"
	"io"
	"slices"
	"time"

	"rahu/pipeline/wire"
)

//go:embed report.html
var pageText string

var page = template.Must(template.New("report").Funcs(template.FuncMap{
	"when":   func(t time.Time) string { return t.UTC().Format("2006-01-02 15:04 UTC") },
	"spaced": spaced, "named": named, "percent": percent, "short": shortened,
}).Parse(pageText))

// mostRows bounds the changed messages on a page, which a browser has to hold.
const mostRows = 500

// HTML writes one page with charts; it asks for nothing from elsewhere.
func (r Report) HTML(w io.Writer) error {
	return page.Execute(w, struct {
		Report
		Matrix        matrix
		ByEntry, Over chart
		Rows          []Changed
		Left          int
	}{r, r.matrix(), r.byEntry(), r.overTime(), r.Changes[:min(mostRows, len(r.Changes))], max(0, len(r.Changes)-mostRows)})
}

// matrix is the table of actions before (rows) and after (columns).
type matrix struct {
	Names []string
	Rows  []matrixRow
}

type matrixRow struct {
	Name  string
	Cells []cell
}

// cell is a number of messages; Shade is 0 to 9, by the share of all that moved.
type cell struct {
	Messages, Shade int
	Same            bool
}

func (r Report) matrix() (m matrix) {
	m.Names = wire.Actions()
	most := 1
	for _, from := range m.Names {
		for to, n := range r.Actions[from] {
			if to != from {
				most = max(most, n)
			}
		}
	}
	for _, from := range m.Names {
		row := matrixRow{Name: from}
		for _, to := range m.Names {
			c := cell{Messages: r.Actions[from][to], Same: from == to}
			if !c.Same && c.Messages > 0 {
				c.Shade = 1 + 8*c.Messages/most
			}
			row.Cells = append(row.Cells, c)
		}
		m.Rows = append(m.Rows, row)
	}
	return m
}

// chart is a row of bars with all its coordinates.
type chart struct {
	Width, Height int
	Most          int
	Bars          []bar
}

type bar struct {
	X, Y, W, H int
	N          int
	Label      string
	Note       string
	New        bool
	Mark       string // at the axis, where this bar has one
}

// End is where the number beside a lying bar stands.
func (b bar) End() int { return b.X + b.W + 6 }

// Sizes of the charts in pixels.
const (
	barStep, barHigh   = 26, 18
	barLeft, barRoom   = 420, 380
	timeHigh, timeWide = 120, 900
	mostBars           = 25
	mostTimes          = 60
)

// byEntry is a bar for each of the entries that changed most.
func (r Report) byEntry() (c chart) {
	list := r.Entries[:min(mostBars, len(r.Entries))]
	for _, e := range list {
		c.Most = max(c.Most, e.Messages)
	}
	for i, e := range list {
		c.Bars = append(c.Bars, bar{
			X: barLeft, Y: i * barStep, H: barHigh, W: max(2, e.Messages*barRoom/c.Most), N: e.Messages, New: e.New,
			Label: shortened(e.Pattern, 40), Note: e.Entry + " " + e.Category,
		})
		if e.Pattern == "" {
			c.Bars[i].Label = e.Entry
		}
	}
	c.Width, c.Height = barLeft+barRoom+60, len(list)*barStep
	return c
}

// overTime is a bar for each stretch of time, as high as its changed messages.
func (r Report) overTime() (c chart) {
	span := r.Until.Sub(r.Since)
	if len(r.Changes) == 0 || span < time.Minute {
		return c
	}
	stretch := span/mostTimes + 1
	counts := make([]int, mostTimes)
	for _, change := range r.Changes {
		counts[min(max(int(change.At.Sub(r.Since)/stretch), 0), mostTimes-1)]++
	}
	c.Most, c.Width, c.Height = max(1, slices.Max(counts)), timeWide, timeHigh+22
	for i, n := range counts {
		b := bar{X: i * timeWide / mostTimes, W: timeWide/mostTimes - 3, H: n * timeHigh / c.Most, N: n, Label: r.Since.Add(time.Duration(i) * stretch).UTC().Format("2006-01-02 15:04")}
		if b.Y = timeHigh - b.H; i%15 == 0 {
			b.Mark = b.Label
		}
		c.Bars = append(c.Bars, b)
	}
	return c
}
