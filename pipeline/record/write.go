package record

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	_ "embed" // for page.html
)

//go:embed page.html
var pageText string

var page = template.Must(template.New("page").Funcs(template.FuncMap{
	"when":  func(t time.Time) string { return t.UTC().Format("2006-01-02 15:04:05 UTC") },
	"plain": func(s string) string { return strings.ReplaceAll(s, "_", " ") },
}).Parse(pageText))

// JSON writes the record, entry by entry on a line of its own. It is what Read
// takes back; the other forms are to look at.
func (r Record) JSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(r)
}

// Read takes a record back that JSON wrote, byte for byte.
func Read(in io.Reader) (Record, error) {
	data, err := io.ReadAll(in)
	if err != nil {
		return Record{}, fmt.Errorf("reading a record: %w", err)
	}
	var r Record
	if err := json.Unmarshal(data, &r); err != nil {
		return r, fmt.Errorf("%w: it is no JSON record: %w", ErrChanged, err)
	}
	var again bytes.Buffer
	if err := r.JSON(&again); err != nil {
		return r, err
	}
	if !bytes.Equal(bytes.TrimSpace(again.Bytes()), bytes.TrimSpace(data)) {
		return r, fmt.Errorf("%w: it is not written as rahu export writes it", ErrChanged)
	}
	return r, nil
}

// CSV writes a table with a header, a line for each entry.
func (r Record) CSV(w io.Writer) error {
	facts, err := r.Facts()
	if err != nil {
		return err
	}
	table := csv.NewWriter(w)
	rows := [][]string{{
		"at", "kind", "id", "channel", "place", "role", "agent", "text", "anger", "abuse", "threat", "threat_kind", "self_harm",
		"action", "step", "channel_step", "why", "by", "verdict", "reason", "outcome", "follow_up", "follow_up_at", "to", "sealed", "hash",
	}}
	for i, f := range facts {
		rows = append(rows, []string{
			f.At.UTC().Format(time.RFC3339Nano), f.Kind, f.ID, f.Channel, harmless(f.Place), f.Role, harmless(f.Agent), harmless(f.Text), strconv.Itoa(f.Anger),
			strconv.Itoa(f.Abuse), strconv.Itoa(f.Threat), f.ThreatKind, strconv.Itoa(f.SelfHarm), f.Action, f.Step,
			f.ChannelStep, strings.Join(f.Why, " "), harmless(f.By), f.Verdict, harmless(f.Reason), harmless(f.Outcome), f.FollowUp, f.FollowUpAt, harmless(f.To), r.Entries[i].Sealed, r.Entries[i].Hash,
		})
	}
	return table.WriteAll(rows)
}

// harmless keeps a spreadsheet from taking a customer's text for a formula.
func harmless(cell string) string {
	if cell != "" && slices.Contains([]byte("=+-@\t\r"), cell[0]) {
		return "'" + cell
	}
	return cell
}

// HTML writes one page to print.
func (r Record) HTML(w io.Writer) error {
	facts, err := r.Facts()
	if err != nil {
		return err
	}
	return page.Execute(w, struct {
		Record
		Facts []Fact
	}{r, facts})
}
