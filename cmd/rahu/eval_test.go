package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"rahu/classifier"
)

// spoken is a grader for the test's sets, whose texts say what they are graded:
// "lang=ru anger=2 abuse=0 threat=4 harm=0 action=call_police".
func spoken(text, _ string) (v classifier.Verdict, action string) {
	v.Lang.Code, action = "other", "none"
	for field := range strings.FieldsSeq(text) {
		name, value, _ := strings.Cut(field, "=")
		n, _ := strconv.Atoi(value) // 0 for what is a word
		switch name {
		case "lang":
			v.Lang.Code = value
		case "anger":
			v.Anger.Level = n
		case "abuse":
			v.Abuse.Severity = n
		case "threat":
			v.Threat.Grade = n
		case "harm":
			v.SelfHarm.Grade = n
		case "action":
			action = value
		}
	}
	return v, action
}

// TestEvalAgreesWithScore compares with what tools/score.py beside the labelled sets
// said of the same verdicts: testdata/eval/score.jsonl is its output.
func TestEvalAgreesWithScore(t *testing.T) {
	data, err := os.ReadFile("testdata/eval/score.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	for _, line := range lines {
		var want map[string]any
		if err := json.Unmarshal([]byte(line), &want); err != nil {
			t.Fatal(err)
		}
		title := want["set"].(string)
		s, err := readSet(filepath.Join("testdata", "eval", strings.TrimPrefix(title, "eval/")+".tsv"))
		if err != nil {
			t.Fatal(err)
		}
		s.grade(spoken, false)
		var out bytes.Buffer
		if err := evaluate(s).print(&out, true, 0); err != nil {
			t.Fatal(err)
		}
		var got map[string]any
		if err := json.Unmarshal(out.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		for name, value := range want {
			if have, ok := got[name]; !ok || !reflect.DeepEqual(have, value) {
				t.Errorf("%s: %s is %v, score.py says %v", title, name, have, value)
			}
		}
	}
	if len(lines) != 7 {
		t.Errorf("%d sets compared, want 7", len(lines))
	}
}

func TestEvalShowsMistakes(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "et")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "customer_et.tsv")
	rows := "id\tanger\tthreat\tthreat_sev\tabuse_sev\taction\ttext\na\t0\tnone\t0\t0\tcall_police\ttere\nb\t0\tnone\t0\t0\tnone|empathize\tanger=1 action=empathize\n"
	if err := os.WriteFile(path, []byte(rows), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := readSet(path)
	if err != nil {
		t.Fatal(err)
	}
	s.grade(spoken, false)
	s.rows[0].verdict.Evidence = []classifier.Evidence{{Text: "tere", Category: "signal", Entry: "et/x.lex:7"}}
	r := evaluate(s)
	var out bytes.Buffer
	if err := r.print(&out, false, 5); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"call_police -> none", "«tere»  signal  0  et/x.lex:7", "police missed", "action right            0.5"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
	if r.confusion["empathize"]["empathize"] != 1 || r.confusion["call_police"]["none"] != 1 {
		t.Errorf("confusion: %v", r.confusion)
	}
}

func TestEvalNamesTheLine(t *testing.T) {
	for text, want := range map[string]string{
		"id\ttext\n":                  "set.tsv:1: no column \"labels\"",
		"id\tlabels\ttext\n1\ta\n":    "set.tsv:2: 2 columns, the header has 3",
		"id\tlabels\ttext\n":          "no rows",
		"id\tlabels\ttext\n1\ta\tb\n": "",
	} {
		path := filepath.Join(t.TempDir(), "set.tsv")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := readSet(path)
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}
