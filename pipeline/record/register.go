package record

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// Complaint is what one customer complained of in one conversation.
type Complaint struct {
	At           time.Time `json:"at"` // of the first turn that complained
	Last         time.Time `json:"last"`
	Tenant       string    `json:"tenant"`
	Conversation string    `json:"conversation"`
	Channel      string    `json:"channel"`
	Queue        string    `json:"queue,omitempty"`
	Customer     string    `json:"customer,omitempty"`
	Causes       []string  `json:"causes"` // of route.Causes
	Turns        int       `json:"turns"`  // that complained
	Anger        int       `json:"anger"`  // the worst
	Action       string    `json:"action"` // the gravest that was recommended
	Outcome      string    `json:"outcome,omitempty"`
	By           string    `json:"by,omitempty"` // who told the outcome
	Text         string    `json:"text,omitempty"`
}

// Register lists complaints by conversation. It is not safe for concurrent use.
type Register struct {
	Most  int // conversations; 0 is no bound
	Left  int // turns of conversations that came when there were too many
	byKey map[string]*Complaint
}

// Add takes a recommendation, in the order in which they were made. A customer who
// is angry or announces a grievance complains; what the calm turns of the same
// conversation are about is a cause as well.
func (g *Register) Add(r wire.Recommendation) {
	if r.Message == "" || r.Role == wire.RoleAgent {
		return
	}
	if g.byKey == nil {
		g.byKey = map[string]*Complaint{}
	}
	key := wire.ConversationKey(r.Tenant, r.Conversation)
	c := g.byKey[key]
	if c == nil && g.Most > 0 && len(g.byKey) >= g.Most {
		g.Left++
		return
	}
	if c == nil {
		c = &Complaint{Tenant: r.Tenant, Conversation: r.Conversation, Channel: r.Channel, Action: r.Action}
		g.byKey[key] = c
	}
	for _, cause := range route.CausesOf(r.Signals) {
		if !slices.Contains(c.Causes, cause) {
			c.Causes = append(c.Causes, cause)
		}
	}
	if slices.Index(wire.Actions(), r.Action) > slices.Index(wire.Actions(), c.Action) {
		c.Action = r.Action
	}
	c.Anger, c.Last = max(c.Anger, r.Anger.Level), r.At
	c.Queue, c.Customer = cmp.Or(r.Queue, c.Queue), cmp.Or(r.Customer, c.Customer)
	if r.Anger.Level == 0 && r.Threat.Grade != 1 {
		return
	}
	if c.Turns++; c.Turns == 1 {
		c.At, c.Text = r.At, r.Text
	}
}

// Outcome takes what a person said about a conversation's recommendation.
func (g *Register) Outcome(f wire.Feedback) {
	if c := g.byKey[wire.ConversationKey(f.Tenant, f.Conversation)]; c != nil && f.Outcome != "" {
		c.Outcome, c.By = f.Outcome, f.User
	}
}

// Complaints returns the complaints, the oldest first.
func (g *Register) Complaints() Complaints {
	list := Complaints{}
	for _, c := range g.byKey {
		if c.Turns == 0 {
			continue
		}
		if len(c.Causes) == 0 {
			c.Causes = []string{"other"}
		}
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b Complaint) int {
		return cmp.Or(a.At.Compare(b.At), strings.Compare(a.Tenant, b.Tenant), strings.Compare(a.Conversation, b.Conversation))
	})
	return list
}

// Complaints is a list of complaints.
type Complaints []Complaint

// Count is how many complaints have a cause.
type Count struct {
	Cause      string `json:"cause"`
	Complaints int    `json:"complaints"`
}

// Counts returns how many complaints each cause has, the most frequent first. A
// complaint may have several.
func (l Complaints) Counts() []Count {
	counts := []Count{}
	for _, cause := range route.Causes() {
		n := 0
		for _, c := range l {
			if slices.Contains(c.Causes, cause) {
				n++
			}
		}
		counts = append(counts, Count{cause, n})
	}
	slices.SortStableFunc(counts, func(a, b Count) int { return b.Complaints - a.Complaints })
	return counts
}

// JSON writes one object: how many, by cause, and the list.
func (l Complaints) JSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(struct {
		Complaints int         `json:"complaints"`
		Causes     []Count     `json:"causes"`
		List       []Complaint `json:"list"`
	}{len(l), l.Counts(), l})
}

// CSV writes a table with a header, a line for each complaint.
func (l Complaints) CSV(w io.Writer) error {
	rows := [][]string{{
		"at", "last", "tenant", "conversation", "channel", "queue", "customer", "causes", "turns", "anger", "action", "outcome", "by", "text",
	}}
	for _, c := range l {
		rows = append(rows, []string{
			c.At.UTC().Format(time.RFC3339), c.Last.UTC().Format(time.RFC3339), harmless(c.Tenant), harmless(c.Conversation), c.Channel,
			harmless(c.Queue), harmless(c.Customer), strings.Join(c.Causes, " "), strconv.Itoa(c.Turns), strconv.Itoa(c.Anger), c.Action,
			harmless(c.Outcome), harmless(c.By), harmless(c.Text),
		})
	}
	return csv.NewWriter(w).WriteAll(rows)
}

// Table writes the counts and the list for people, with the first words of each
// complaint.
func (l Complaints) Table(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "Complaints: %d\n\ncause\tcomplaints\n", len(l))
	for _, c := range l.Counts() {
		if c.Complaints > 0 {
			fmt.Fprintf(t, "%s\t%d\n", c.Cause, c.Complaints)
		}
	}
	if len(l) > 0 {
		fmt.Fprint(t, "\nwhen (UTC)\ttenant\tconversation\tchannel\tcauses\tanger\taction\toutcome\twords\n")
	}
	for _, c := range l {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\t%s\n", c.At.UTC().Format("2006-01-02 15:04"), line(c.Tenant, 20), line(c.Conversation, 24), c.Channel,
			strings.Join(c.Causes, ","), c.Anger, c.Action, line(c.Outcome, 24), line(c.Text, 60))
	}
	return t.Flush()
}

// line returns the beginning of a text as one line that a terminal shows as it is.
func line(text string, limit int) string {
	plain := strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e {
			return ' '
		}
		return r
	}, text)
	runes := []rune(strings.Join(strings.Fields(plain), " "))
	if len(runes) > limit {
		return string(runes[:limit-1]) + "…"
	}
	return string(runes)
}
