package console

import (
	"fmt"
	"strconv"
	"time"

	"rahu/pipeline/watch"
)

// A chart is drawn by the page's template as SVG of rectangles and text. No library
// does it: those that write SVG put styles into attributes, which the content security
// policy forbids, and what they would save is the two functions below.

// Sizes of a chart in its own units.
const (
	chartWidth  = 420
	chartHeight = 165
	chartLeft   = 44 // room for the numbers
	chartTop    = 12
	chartBottom = 24 // room for the hours
)

// chart is columns by hour, each of parts that lie on each other.
type chart struct {
	Width, Height, Left, Right int
	Base                       float64 // of the columns
	Lines                      []chartLine
	Columns                    []column
	Parts                      []string // the keys of what the parts are, the lowest first
	Rows                       []chartRow
	Percent                    bool
}

// chartLine is a line across with its number.
type chartLine struct {
	Y    float64
	Text string
}

type column struct {
	X, Width, Middle float64
	Label            string // every third hour has one
	Title            string
	Rects            []rect
}

type rect struct {
	Y, Height float64
	Part      int
}

// chartRow is an hour of the same as a table.
type chartRow struct {
	Hour   string
	Values []string
}

// volume draws the messages of each hour: those without and those with a recommendation.
func volume(c *watch.Counts) chart {
	values := make([][]int, 24)
	for i := range c.Hours {
		acted := 0
		for action, n := range c.Hours[i].Actions {
			if action != "none" {
				acted += n
			}
		}
		values[i] = []int{acted, c.Hours[i].Messages - acted}
	}
	most := 1
	for _, v := range values {
		most = max(most, v[0]+v[1])
	}
	return columns(values, rounded(most), []string{"day.recommended", "none"}, false)
}

// anger draws the levels' shares of each hour's messages, in percent.
func anger(c *watch.Counts) chart {
	values := make([][]int, 24)
	for i := range c.Hours {
		a := c.Hours[i].Anger
		all := a[0] + a[1] + a[2] + a[3]
		values[i] = []int{int(share(a[3], all) + .5), int(share(a[2], all) + .5), int(share(a[1], all) + .5)}
	}
	return columns(values, 100, []string{"kind.furious", "kind.angry", "kind.irritated"}, true)
}

// columns lays out a chart; most is the value at its top.
func columns(values [][]int, most int, parts []string, inPercent bool) chart {
	c := chart{Width: chartWidth, Height: chartHeight, Left: chartLeft, Right: chartWidth - 4, Base: chartHeight - chartBottom, Parts: parts, Percent: inPercent}
	room := c.Base - chartTop
	unit := ""
	if inPercent {
		unit = " %"
	}
	for i := range 5 {
		value := most * i / 4
		if value*4 == most*i {
			c.Lines = append(c.Lines, chartLine{c.Base - room*float64(i)/4, number(value) + unit})
		}
	}
	step := float64(c.Right-chartLeft) / float64(len(values))
	for hour, list := range values {
		col := column{X: chartLeft + step*float64(hour) + step*.14, Width: step * .72, Middle: chartLeft + step*(float64(hour)+.5)}
		name := fmt.Sprintf("%02d", hour)
		if hour%3 == 0 {
			col.Label = name
		}
		row, y := chartRow{Hour: name}, c.Base
		for part, value := range list {
			row.Values = append(row.Values, number(value)+unit)
			height := room * float64(value) / float64(most)
			if y -= height; height > 0 {
				col.Rects = append(col.Rects, rect{y, height, part})
			}
		}
		c.Columns, c.Rows = append(c.Columns, col), append(c.Rows, row)
	}
	return c
}

// rounded returns the next number that a scale may end at: 1, 2, 4 or 8 times a power of ten.
func rounded(most int) int {
	for power := 1; ; power *= 10 {
		for _, n := range []int{1, 2, 4, 8} {
			if n*power >= most {
				return n * power
			}
		}
	}
}

// share returns a part of a whole in percent.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}

func percent(share float64) string { return strconv.FormatFloat(share, 'f', 0, 64) + " %" }

// number writes a number with a narrow space between thousands.
func number(n int) string {
	text := strconv.Itoa(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "\u202f" + text[i:]
	}
	return text
}

// lasted returns a time in words, or a dash for none.
func lasted(words map[string]string, t time.Duration) string {
	switch {
	case t <= 0:
		return "–"
	case t < time.Minute:
		return fill(words, "unit.s", "n", int(t.Seconds()))
	case t < time.Hour:
		return fill(words, "unit.min", "n", int(t.Round(time.Minute).Minutes()))
	}
	return fill(words, "unit.h", "n", strconv.FormatFloat(t.Round(6*time.Minute).Hours(), 'f', -1, 64))
}
