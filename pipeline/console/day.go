package console

import (
	"cmp"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"rahu/pipeline/people"
	"rahu/pipeline/watch"
	"rahu/pipeline/wire"
)

// dayPage is what the page of a day shows.
type dayPage struct {
	watch.Page
	Date, Before, After string // dates; After is empty today
	Empty               bool
	Sieves              []sieve
	Figures             []keyFigure
	Volume, Anger       chart
	Actions             []bar
	Channels            []bar
	Groups              []bar // of the time until an answer
	Answers             []answerRow
	Reasons             []reasonRow
	Entries             []bar
	Langs               []langRow
}

// keyFigure is one number that stands at the top.
type keyFigure struct{ Name, Value string }

// bar is one row of a table with a bar: how many, and the share of the largest in percent.
type bar struct {
	Name  string
	Count int
	Share float64
	Note  string
	Link  string
}

type answerRow struct {
	Action       string
	Count        int
	Median, Most string
}

type reasonRow struct {
	Code string
	watch.Reason
	Share float64 // of led, of the largest
}

type langRow struct {
	Code             string
	Messages         int
	Heated           float64 // percent that is angry or furious
	Share            float64
	Actions, Managed int // with an action; for the manager or the police
}

// Rows of the tables of a day.
const (
	maxReasonRows = 20
	maxEntryRows  = 20
)

// day serves the page of a day.
func (c *Console) day(w http.ResponseWriter, r *http.Request, p people.Person) {
	desk := c.asks(w)
	if desk == nil {
		return
	}
	now := time.Now()
	moment, err := time.ParseInLocation(time.DateOnly, cmp.Or(r.FormValue("date"), now.Format(time.DateOnly)), time.Local)
	if err != nil || moment.After(now) {
		moment = now
	}
	tenant := r.FormValue("tenant")
	page, err := desk.Day(r.Context(), moment, tenant)
	if err != nil {
		c.options.Log.Warn("console", "what", "counting a day", "error", err)
		refuse(w, http.StatusServiceUnavailable, "broker", "the day could not be counted; try again")
		return
	}
	s := c.sheet(r, p, "day")
	d := newDayPage(page, s.Words)
	d.Date, d.Before = moment.Format(time.DateOnly), moment.AddDate(0, 0, -1).Format(time.DateOnly)
	if next := moment.AddDate(0, 0, 1); !next.After(now) {
		d.After = next.Format(time.DateOnly)
	}
	d.Sieves = []sieve{{"tenant", tenant, "raw", page.Tenants}}
	for i := range d.Entries {
		if e, ok := desk.Entry(d.Entries[i].Link); ok {
			d.Entries[i].Note = e.Category + ": " + excerpt(e.Pattern)
		}
	}
	s.Data = d
	c.audited(p, "day "+d.Date, tenant, "")
	c.show(w, http.StatusOK, "day.html", s)
}

// newDayPage puts a day's counts into the order in which they are read.
func newDayPage(page watch.Page, words map[string]string) dayPage {
	c := page.Counts
	d := dayPage{Page: page, Empty: c.Messages+c.Agents+c.Reminders == 0, Volume: volume(c), Anger: anger(c)}
	recommended, heated, graded := 0, 0, 0
	for action, n := range c.Actions {
		if action != "none" {
			recommended += n
		}
	}
	for i := range c.Hours {
		h := &c.Hours[i]
		heated += h.Anger[2] + h.Anger[3]
		graded += h.Anger[0] + h.Anger[1] + h.Anger[2] + h.Anger[3]
	}
	all := &watch.Durations{}
	for _, action := range wire.Actions() {
		if a := c.Answered[action]; a != nil {
			all.Merge(a)
			d.Answers = append(d.Answers, answerRow{action, a.Count, lasted(words, a.Quantile(.5)), lasted(words, a.Quantile(.9))})
		}
	}
	d.Figures = []keyFigure{
		{"day.messages", number(c.Messages)}, {"day.recommended", number(recommended)},
		{"day.heated", percent(share(heated, graded))},
	}
	if all.Count > 0 {
		d.Figures = append(d.Figures, keyFigure{"day.answered", lasted(words, all.Quantile(.5))})
	}
	if c.Abstained > 0 {
		d.Figures = append(d.Figures, keyFigure{"day.abstained", number(c.Abstained)})
	}
	var order []bar
	for _, action := range slices.Backward(wire.Actions()[1:]) {
		order = append(order, bar{Name: words[action], Count: c.Actions[action]})
	}
	d.Actions = scaled(order)
	d.Channels = ranked(c.Channels, len(c.Channels), func(name string) string { return cmp.Or(words[name], name) })
	d.Entries = ranked(c.Entries, maxEntryRows, func(name string) string { return name })
	d.Groups = groups(all, words)
	d.Reasons, d.Langs = reasonRows(c), langRows(c)
	return d
}

// groups returns how many answers took how long.
func groups(all *watch.Durations, words map[string]string) (list []bar) {
	if all.Count == 0 {
		return nil
	}
	for i, n := range all.Groups() {
		name := words["day.longer"]
		if i < len(watch.Limits) {
			name = fill(words, "day.upto", "time", lasted(words, watch.Limits[i]))
		}
		list = append(list, bar{Name: name, Count: n})
	}
	return scaled(list)
}

func reasonRows(c *watch.Counts) (list []reasonRow) {
	for code, r := range c.Reasons {
		list = append(list, reasonRow{Code: code, Reason: *r})
	}
	slices.SortFunc(list, func(a, b reasonRow) int { return cmp.Or(b.Led-a.Led, strings.Compare(a.Code, b.Code)) })
	list = list[:min(len(list), maxReasonRows)]
	for i := range list {
		list[i].Share = share(list[i].Led, list[0].Led)
	}
	return list
}

func langRows(c *watch.Counts) (list []langRow) {
	for _, code := range slices.Sorted(maps.Keys(c.Langs)) {
		l := c.Langs[code]
		row := langRow{Code: code, Messages: l.Messages, Heated: share(l.Anger[2]+l.Anger[3], l.Anger[0]+l.Anger[1]+l.Anger[2]+l.Anger[3])}
		for action, n := range l.Actions {
			row.Actions += n
			if action == "involve_manager" || action == "call_police" {
				row.Managed += n
			}
		}
		list = append(list, row)
	}
	slices.SortStableFunc(list, func(a, b langRow) int { return b.Messages - a.Messages })
	for i := range list {
		list[i].Share = share(list[i].Messages, list[0].Messages)
	}
	return list
}

// ranked returns the most frequent names.
func ranked(counts map[string]int, most int, called func(name string) string) (list []bar) {
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		list = append(list, bar{Name: called(name), Count: counts[name], Link: name})
	}
	slices.SortStableFunc(list, func(a, b bar) int { return b.Count - a.Count })
	return scaled(list[:min(len(list), most)])
}

// scaled sets the shares of the largest.
func scaled(list []bar) []bar {
	most := 0
	for _, b := range list {
		most = max(most, b.Count)
	}
	for i := range list {
		list[i].Share = share(list[i].Count, most)
	}
	return list
}
