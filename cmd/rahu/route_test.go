package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rahu/classifier"
	"rahu/pipeline"
	"rahu/pipeline/wire"
)

// rude grades every text as an insult.
type rude struct{}

func (rude) Version() string { return "test" }

func (rude) Classify(string, string) classifier.Verdict {
	return classifier.Verdict{Lang: classifier.Lang{Code: "et"}, Abuse: classifier.Abuse{Severity: 2, Aim: "agent"}}
}

// routed runs lines through a playbook.
func routed(t *testing.T, playbook, lines string) ([]wire.Recommendation, error) {
	t.Helper()
	router, err := newRouter(playbook)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	trial := &trial{dry: pipeline.NewDry(rude{}, router, time.Date(2026, 1, 2, 3, 0, 0, 0, time.UTC)), tenant: "acme", out: bufio.NewWriter(&out)}
	if err := trial.files([]string{"-"}, strings.NewReader(lines)); err != nil {
		return nil, err
	}
	var got []wire.Recommendation
	for d := json.NewDecoder(&out); d.More(); {
		var r wire.Recommendation
		if err := d.Decode(&r); err != nil {
			t.Fatal(err)
		}
		got = append(got, r)
	}
	return got, nil
}

func TestRouteTakesMessagesAndFeedback(t *testing.T) {
	got, err := routed(t, "three-and-a-half-steps", `{"conversation":"c","channel":"phone","text":"a"}
{"conversation":"c","channel":"phone","text":"b"}

{"conversation":"c","verdict":"dismissed"}
{"conversation":"c","channel":"phone","text":"c","sent_at":"2026-01-02T03:04:05Z"}
{"conversation":"other","text":"d"}`)
	if err != nil {
		t.Fatal(err)
	}
	steps := ""
	for _, r := range got {
		steps += r.Conversation + r.Step + " "
	}
	if steps != "c1 c2 c2 other1 " || got[2].At.Year() != 2026 || got[0].Message != "line-1" {
		t.Errorf("%s %+v", steps, got)
	}
}

func TestRouteNamesLineAndField(t *testing.T) {
	good := `{"conversation":"c","text":"a"}` + "\n"
	for line, want := range map[string]string{
		`{"text":"a"}`:         `the field "conversation"`,
		`{"conversation":"c"}`: `the field "text"`,
		`{"conversation":"c","text":"a","channel":"fax"}`: `the field "channel"`,
		`{"conversation":"c","text":"a","sent_at":"now"}`: `the field "sent_at"`,
		`{"conversation":"c","verdict":"good"}`:           `the field "verdict"`,
		`{"conversation":"x","verdict":"wrong"}`:          `the field "recommendation"`,
		`nonsense`:                                        "not a JSON object",
	} {
		if _, err := routed(t, "standard", good+line); err == nil || !strings.Contains(err.Error(), "standard input:2: ") || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", line, err)
		}
	}
	file := filepath.Join(t.TempDir(), "mine.yaml")
	if err := os.WriteFile(file, []byte("name: mine\nversion: \"1\"\npolice: sometimes\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := routed(t, file, good); err == nil || !strings.Contains(err.Error(), `mine.yaml:3: police: unknown "sometimes"`) {
		t.Errorf("a bad playbook: %v", err)
	}
}
