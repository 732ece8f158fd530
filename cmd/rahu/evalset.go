package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"rahu/classifier"
)

// set is a labelled TSV. What kind it is, its columns and labels say.
type set struct {
	name, lang string // file name without .tsv; folder, or what follows customer_
	rows       []row
}

// row is a labelled text, and what rahu says of it.
type row struct {
	fields  map[string]string
	labels  []string
	text    string
	verdict classifier.Verdict
	action  string
}

func (s *set) title() string { return s.lang + "/" + s.name }

func (s *set) customer() bool { return strings.HasPrefix(s.name, "customer_") }

// foreign is true for a set of other languages.
func (s *set) foreign() bool { _, ok := s.rows[0].fields["lang"]; return ok }

// has reports whether one of the set's labels is one of these.
func (s *set) has(labels ...string) bool {
	return slices.ContainsFunc(s.rows, func(r row) bool {
		return slices.ContainsFunc(r.labels, func(l string) bool { return slices.Contains(labels, l) })
	})
}

// begins reports whether one of the set's labels begins so.
func (s *set) begins(prefix string) bool {
	return slices.ContainsFunc(s.rows, func(r row) bool {
		return slices.ContainsFunc(r.labels, func(l string) bool { return strings.HasPrefix(l, prefix) })
	})
}

// readSet reads a TSV with a header. The last column takes the rest of its line.
func readSet(path string) (*set, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	name := strings.TrimSuffix(filepath.Base(path), ".tsv")
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	s := &set{name: name, lang: filepath.Base(filepath.Dir(absolute))}
	if lang, ok := strings.CutPrefix(name, "customer_"); ok {
		s.lang = lang
	}
	var header []string
	err = eachLine(bufio.NewReaderSize(f, 1<<20), func(line int, data []byte) error {
		fields := strings.Split(strings.TrimSuffix(string(data), "\r"), "\t")
		if header == nil {
			header = fields
			return s.check(path, header)
		}
		r, err := newRow(header, fields, s.customer())
		if err != nil {
			return fmt.Errorf("%s:%d: %w", path, line, err)
		}
		s.rows = append(s.rows, r)
		return nil
	})
	if err == nil && len(s.rows) == 0 {
		err = fmt.Errorf("%s: no rows", path)
	}
	return s, err
}

func (s *set) check(path string, header []string) error {
	want := []string{"id", "labels", "text"}
	switch {
	case s.customer():
		want = []string{"id", "anger", "threat", "threat_sev", "abuse_sev", "action", "text"}
	case slices.Contains(header, "lang"):
		want = []string{"lang", "text"}
	}
	for _, column := range want {
		if !slices.Contains(header, column) {
			return fmt.Errorf("%s:1: no column %q; the set wants %s", path, column, strings.Join(want, " "))
		}
	}
	return nil
}

func newRow(header, fields []string, customer bool) (row, error) {
	if len(fields) < len(header) {
		return row{}, fmt.Errorf("%d columns, the header has %d", len(fields), len(header))
	}
	last := len(header) - 1
	fields = append(slices.Clone(fields[:last]), strings.Join(fields[last:], " "))
	r := row{fields: map[string]string{}}
	for i, name := range header {
		r.fields[name] = fields[i]
	}
	if customer {
		for _, name := range []string{"anger", "threat_sev", "abuse_sev"} {
			if _, err := strconv.Atoi(r.fields[name]); err != nil {
				return r, fmt.Errorf("%s is no number: %q", name, r.fields[name])
			}
		}
	}
	r.text, r.labels = r.fields["text"], strings.Split(r.fields["labels"], ",")
	return r, nil
}

// number is a customer row's column; readSet has checked it.
func (r *row) number(column string) int {
	n, _ := strconv.Atoi(r.fields[column])
	return n
}

// expects reports whether an action is one that the row allows.
func (r *row) expects(action string) bool {
	return slices.Contains(strings.Split(r.fields["action"], "|"), action)
}

// id names the row in lists of errors.
func (r *row) id() string { return r.fields["id"] }
