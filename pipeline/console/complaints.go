package console

import (
	"net/http"
	"slices"
	"strconv"
	"time"

	"rahu/pipeline/people"
	"rahu/pipeline/record"
	"rahu/pipeline/route"
)

// Register is the register of complaints of a period.
type Register struct {
	List    record.Complaints // the oldest first
	Tenants []string
	Left    int // conversations that were left out, since there were too many
}

// complaintPage is what the page of complaints shows.
type complaintPage struct {
	Days   int
	Spans  []int
	Sieves []sieve
	Causes []bar
	Total  int
	List   record.Complaints // the newest first
	Left   int
}

// maxComplaints bounds the rows of the page; the table to save has all.
const maxComplaints = 200

var spans = []int{1, 7, 31}

// complaints serves the register of complaints: a page, or CSV.
func (c *Console) complaints(w http.ResponseWriter, r *http.Request, p people.Person) {
	desk := c.asks(w)
	if desk == nil {
		return
	}
	days, err := strconv.Atoi(r.FormValue("days"))
	if err != nil || !slices.Contains(spans, days) {
		days = spans[1]
	}
	tenant, cause := r.FormValue("tenant"), r.FormValue("cause")
	register, err := desk.Complaints(r.Context(), time.Now().AddDate(0, 0, -days), tenant)
	if err != nil {
		c.options.Log.Warn("console", "what", "reading complaints", "error", err)
		refuse(w, http.StatusServiceUnavailable, "broker", "the complaints could not be read; try again")
		return
	}
	counts := register.List.Counts()
	if cause != "" {
		register.List = slices.DeleteFunc(slices.Clone(register.List), func(one record.Complaint) bool { return !slices.Contains(one.Causes, cause) })
	}
	c.audited(p, "complaints", tenant, "")
	if r.FormValue("format") == "csv" {
		w.Header().Set("Content-Type", "text/csv; charset=utf-8")
		w.Header().Set("Content-Disposition", `attachment; filename="complaints.csv"`)
		w.Header().Set("Cache-Control", "no-store")
		if err := register.List.CSV(w); err != nil {
			c.options.Log.Warn("console", "what", "writing complaints", "error", err)
		}
		return
	}
	s := c.sheet(r, p, "complaints")
	d := complaintPage{
		Days: days, Spans: spans, Total: len(register.List), Left: register.Left,
		Sieves: []sieve{{"cause", cause, "complaint.", route.Causes()}, {"tenant", tenant, "raw", register.Tenants}},
	}
	for _, n := range counts {
		if n.Complaints > 0 {
			d.Causes = append(d.Causes, bar{Name: s.Words["complaint."+n.Cause], Count: n.Complaints})
		}
	}
	d.Causes = scaled(d.Causes)
	d.List = slices.Clone(register.List)
	slices.Reverse(d.List)
	d.List = d.List[:min(len(d.List), maxComplaints)]
	s.Data = d
	c.show(w, http.StatusOK, "complaints.html", s)
}

// complained returns a complaint's conversation as the page's script wants it.
func complained(c record.Complaint) map[string]any {
	return map[string]any{"tenant": c.Tenant, "conversation": c.Conversation, "customer": c.Customer}
}
