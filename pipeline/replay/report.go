package replay

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"rahu/classifier"
)

// maxExamples is how many pieces of text stand beside an entry.
const maxExamples = 3

// Report is what a replay found.
type Report struct {
	From          Version                   `json:"from"`
	To            Version                   `json:"to"`
	Since         time.Time                 `json:"since,omitzero"` // of the first and the last message
	Until         time.Time                 `json:"until,omitzero"`
	Messages      int                       `json:"messages"`
	Conversations int                       `json:"conversations"`
	Feedback      int                       `json:"feedback"`
	Refused       int                       `json:"refused"` // were no messages
	Changed       int                       `json:"changed"`
	Actions       map[string]map[string]int `json:"actions"` // messages by action before and after
	Languages     map[string]*Share         `json:"languages"`
	Shifts        []Shift                   `json:"shifts"`
	Entries       []Entry                   `json:"entries"` // that count on one side alone, in messages that changed
	Rules         []Shift                   `json:"rules"`   // of the playbook, where the recommendation changed
	Changes       []Changed                 `json:"changes"` // the gravest first
}

// Version names a judgement.
type Version struct {
	Lexicon string `json:"lexicon"`
	Policy  string `json:"policy"`
}

// Share is how many messages changed.
type Share struct {
	Messages int `json:"messages"`
	Changed  int `json:"changed"`
}

// Shift is how many messages went from one value to another.
type Shift struct {
	classifier.Change
	Messages int `json:"messages"`
}

// Entry is an entry of the lexicons that counts on one side alone.
type Entry struct {
	Entry    string   `json:"entry"`
	Category string   `json:"category"`
	Pattern  string   `json:"pattern,omitempty"`
	New      bool     `json:"new"` // counts now and did not before; else the other way round
	Messages int      `json:"messages"`
	Examples []string `json:"examples"` // what it matched, redacted
}

// Changed is a message that another verdict or recommendation was given to.
type Changed struct {
	Sequence     uint64              `json:"sequence,omitempty"`
	At           time.Time           `json:"at,omitzero"`
	Tenant       string              `json:"tenant,omitempty"`
	Channel      string              `json:"channel"`
	Conversation string              `json:"conversation"`
	Message      string              `json:"message"`
	Lang         string              `json:"lang"`
	Text         string              `json:"text"` // redacted
	Changes      []classifier.Change `json:"changes"`
	Gone         []string            `json:"gone,omitempty"` // entries
	New          []string            `json:"new,omitempty"`
	FromWhy      string              `json:"from_why,omitempty"` // reason codes of the recommendations
	ToWhy        string              `json:"to_why,omitempty"`

	rank int
}

func (r *Report) period(at time.Time) {
	if r.Since.IsZero() || at.Before(r.Since) {
		r.Since = at
	}
	if at.After(r.Until) {
		r.Until = at
	}
}

func (r *Report) action(from, to string) {
	if r.Actions[from] == nil {
		r.Actions[from] = map[string]int{}
	}
	r.Actions[from][to]++
}

func (r *Report) language(code string) *Share {
	if r.Languages[code] == nil {
		r.Languages[code] = &Share{}
	}
	return r.Languages[code]
}

// finish sorts and sums up.
func (r *Report) finish(entries map[string]*Entry) {
	r.Changed = len(r.Changes)
	slices.SortStableFunc(r.Changes, func(a, b Changed) int { return cmp.Compare(b.rank, a.rank) })
	shifts, rules := map[classifier.Change]int{}, map[classifier.Change]int{}
	for _, c := range r.Changes {
		for _, what := range c.Changes {
			shifts[what]++
			if what.What == "action" {
				rules[classifier.Change{What: "rule", From: c.FromWhy, To: c.ToWhy}]++
			}
		}
	}
	r.Shifts, r.Rules, r.Entries = sorted(shifts), sorted(rules), []Entry{}
	for _, id := range slices.Sorted(maps.Keys(entries)) {
		r.Entries = append(r.Entries, *entries[id])
	}
	slices.SortStableFunc(r.Entries, func(a, b Entry) int { return cmp.Compare(b.Messages, a.Messages) })
}

func sorted(counts map[classifier.Change]int) []Shift {
	list := []Shift{}
	for change, n := range counts {
		list = append(list, Shift{change, n})
	}
	slices.SortFunc(list, func(a, b Shift) int {
		return cmp.Or(cmp.Compare(order[a.What], order[b.What]), cmp.Compare(b.Messages, a.Messages), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
	return list
}

// order is that in which shifts are told.
var order = map[string]int{"action": 0, "threat": 1, "self_harm": 2, "abuse": 3, "anger": 4, "kind": 5, "step": 6, "channel_step": 7, "language": 8}

// JSON writes one object with every change.
func (r Report) JSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(r)
}

// Text writes the report for people; of the changed messages and of the entries, at
// most so many. plain makes a customer's text harmless for a terminal.
func (r Report) Text(out io.Writer, most int, plain func(string) string) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "before\tlexicon %s\tplaybook %s\n", r.From.Lexicon, r.From.Policy)
	fmt.Fprintf(w, "after\tlexicon %s\tplaybook %s\n", r.To.Lexicon, r.To.Policy)
	if err := w.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(out, "%d messages, %d conversations, %d of feedback, %d refused; %d messages changed (%s)\n",
		r.Messages, r.Conversations, r.Feedback, r.Refused, r.Changed, percent(r.Changed, r.Messages))
	section(out, "what changed", r.Shifts, most)
	section(out, "by the playbook's rule, where the recommendation changed", r.Rules, most)
	r.entriesText(out, most, plain)
	r.changesText(out, most, plain)
	return nil
}

func percent(n, of int) string {
	return fmt.Sprintf("%.2f %%", 100*float64(n)/float64(max(of, 1)))
}

func section(out io.Writer, title string, list []Shift, most int) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(out, "\n%s\n", title)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, s := range list[:min(most, len(list))] {
		fmt.Fprintf(w, "  %d\t%s\t%s → %s\n", s.Messages, spaced(s.What), named(s.From), named(s.To))
	}
	_ = w.Flush()
	more(out, len(list)-most)
}

func more(out io.Writer, n int) {
	if n > 0 {
		fmt.Fprintf(out, "  and %d more\n", n)
	}
}

func spaced(s string) string { return strings.ReplaceAll(s, "_", " ") }

func named(s string) string { return cmp.Or(spaced(s), "nothing") }

func (r Report) entriesText(out io.Writer, most int, plain func(string) string) {
	if len(r.Entries) == 0 {
		return
	}
	fmt.Fprintf(out, "\nby entry (+ counts now, - counts no more)\n")
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, e := range r.Entries[:min(most, len(r.Entries))] {
		fmt.Fprintf(w, "  %s\t%d\t%s\t%s\t%s\t«%s»\n", e.Sign(), e.Messages, e.Entry, e.Category, shortened(e.Pattern, 50), plain(strings.Join(e.Examples, "», «")))
	}
	_ = w.Flush()
	more(out, len(r.Entries)-most)
}

// Sign is + for an entry that counts now, and - for one that counts no more.
func (e Entry) Sign() string {
	if e.New {
		return "+"
	}
	return "-"
}

func (r Report) changesText(out io.Writer, most int, plain func(string) string) {
	if len(r.Changes) == 0 {
		return
	}
	fmt.Fprintf(out, "\nchanged messages, the gravest first\n")
	for _, c := range r.Changes[:min(most, len(r.Changes))] {
		var what []string
		for _, d := range c.Changes {
			what = append(what, spaced(d.What)+" "+named(d.From)+" → "+named(d.To))
		}
		fmt.Fprintf(out, "  %s %s %s: %s\n", c.Lang, c.Conversation, c.Message, strings.Join(what, ", "))
		fmt.Fprintf(out, "      %s\n", plain(shortened(c.Text, 160)))
		if len(c.Gone)+len(c.New) == 0 {
			fmt.Fprintf(out, "      the same entries: %s\n", because)
		}
		for _, e := range c.Gone {
			fmt.Fprintf(out, "      - %s\n", e)
		}
		for _, e := range c.New {
			fmt.Fprintf(out, "      + %s\n", e)
		}
	}
	more(out, len(r.Changes)-most)
}

// because says why a message without an entry of its own changed.
const because = "the playbook, or an earlier turn of the conversation"

func shortened(s string, most int) string {
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return s
}
