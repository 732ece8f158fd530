package console

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"rahu/pipeline/route"
	"rahu/pipeline/watch"
	"rahu/pipeline/wire"
)

// TestADayIsDrawn counts a day and looks at what the page of it says.
func TestADayIsDrawn(t *testing.T) {
	noon := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	d := watch.NewDay(time.UTC)
	for i := range 1200 {
		r := wire.Recommendation{ID: fmt.Sprint(i), Tenant: "acme", Message: "m", Action: "none", Channel: "chat", Why: []route.Reason{{Code: "calm"}}}
		r.Lang.Code, r.Anger.Level = "et", i%4
		if i%4 == 3 {
			r.Action = "set_boundary"
		}
		d.Recommend(r, noon)
		if i%8 == 3 {
			d.Said(wire.Feedback{Recommendation: r.ID, Tenant: "acme", Verdict: "accepted"}, noon.Add(90*time.Second))
		}
	}
	page := newDayPage(watch.Page{From: noon, Counts: d.Of(""), Complete: true}, wording("en"))
	figures := fmt.Sprint(page.Figures)
	for _, want := range []string{"1\u202f200", "300", "50 %", "2 min"} {
		if !strings.Contains(figures, want) {
			t.Errorf("the figures %q do not say %q", figures, want)
		}
	}
	if c := page.Volume.Columns[12]; len(c.Rects) != 2 || c.Rects[0].Height*3 > c.Rects[1].Height+.01 || c.Rects[0].Height*3 < c.Rects[1].Height-.01 {
		t.Errorf("the column of noon: %+v", c)
	}
	if row := page.Anger.Rows[12]; strings.Join(row.Values, " ") != "25 % 25 % 25 %" || row.Hour != "12" {
		t.Errorf("the row of noon: %+v", row)
	}
	if len(page.Volume.Columns[11].Rects) != 0 || len(page.Answers) != 1 || page.Answers[0].Count != 150 {
		t.Errorf("%+v, %+v", page.Volume.Columns[11], page.Answers)
	}
}

func TestScalesAreRound(t *testing.T) {
	for most, want := range map[int]int{1: 1, 2: 2, 3: 4, 5: 8, 9: 10, 11: 20, 81: 100, 401: 800} {
		if got := rounded(most); got != want {
			t.Errorf("%d: %d, not %d", most, got, want)
		}
	}
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1\u202f000", 1234567: "1\u202f234\u202f567"} {
		if got := number(n); got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
}
