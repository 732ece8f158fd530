package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/classifier"
	"rahu/lexicons"
	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/replay"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// ownWords writes a folder of words that change verdicts in Estonian.
func ownWords(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "et"), 0o700); err != nil {
		t.Fatal(err)
	}
	words := "[insult 2]\nkapten|maksebüroo\n[anger 2]\narve|arvel|arvet\n[innocent]\nkolmas kord\n"
	if err := os.WriteFile(filepath.Join(dir, "et", "own.lex"), []byte(words), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

// replayed runs rahu replay --json.
func replayed(t *testing.T, args ...string) replay.Report {
	t.Helper()
	var out bytes.Buffer
	root := newRootCommand()
	root.SetOut(&out)
	root.SetArgs(append([]string{"replay", "--json"}, args...))
	if err := root.ExecuteContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	var r replay.Report
	if err := json.Unmarshal(out.Bytes(), &r); err != nil {
		t.Fatal(err)
	}
	return r
}

// TestReplayTellsExactlyWhatChanged compares a replay with grading every row twice.
func TestReplayTellsExactlyWhatChanged(t *testing.T) {
	words, set := ownWords(t), filepath.Join(root, "classifier", "testdata", "customer_et.tsv")
	report := filepath.Join(t.TempDir(), "report.html")
	got := replayed(t, "--input", "tsv", "--to-lexicon", words, "--html", report, set)

	before, after := newTestClassifier(t, ""), newTestClassifier(t, words)
	router, err := route.New()
	if err != nil {
		t.Fatal(err)
	}
	s, err := readSet(set)
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, row := range s.rows {
		a, b := before.Classify(row.text, "et"), after.Classify(row.text, "et")
		a.Action, b.Action = route.Single(router, a), route.Single(router, b)
		if len(classifier.Changes(a, b)) > 0 {
			want = append(want, row.id())
		}
	}
	var changed []string
	for _, c := range got.Changes {
		changed = append(changed, c.Message)
		if len(c.New)+len(c.Gone) == 0 {
			t.Errorf("%s changed and no entry says why: %+v", c.Message, c)
		}
	}
	slices.Sort(want)
	slices.Sort(changed)
	if len(want) == 0 || !slices.Equal(want, changed) {
		t.Errorf("changed %v, want %v", changed, want)
	}
	if got.Messages != len(s.rows) || got.Changed != len(want) || got.From.Lexicon != before.Version() || got.To.Lexicon != after.Version() {
		t.Errorf("%d of %d messages changed, want %d of %d; versions %v, %v", got.Changed, got.Messages, len(want), len(s.rows), got.From, got.To)
	}
	if !slices.ContainsFunc(got.Entries, func(e replay.Entry) bool { return e.New && strings.Contains(e.Pattern, "arve") }) {
		t.Errorf("the new entry is not told: %+v", got.Entries)
	}
	lookAtPage(t, report, got)
}

// lookAtPage checks what the report's page holds.
func lookAtPage(t *testing.T, path string, r replay.Report) {
	t.Helper()
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text := string(page)
	for _, want := range []string{"<svg ", r.Changes[0].Message, "arve|arvel|arvet", r.To.Lexicon, fmt.Sprint(">", r.Messages, "<")} {
		if !strings.Contains(text, want) {
			t.Errorf("the page does not show %q", want)
		}
	}
	if from := regexp.MustCompile(`(src|href)=|url\(|@import`).FindString(text); from != "" {
		t.Errorf("the page asks for something from elsewhere: %s", from)
	}
}

func newTestClassifier(t *testing.T, folder string) *classifier.Classifier {
	t.Helper()
	c, err := newClassifier(folder)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestReplayKnowsMovedEntries writes a line above all others: nothing changes, although
// every entry has another line now.
func TestReplayKnowsMovedEntries(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, lexicons.Data); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "et", "abuse.lex")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	first := []byte("[anger 3]\nseljandikul\n")
	if err := os.WriteFile(path, append(first, data...), 0o600); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "m.jsonl")
	lines := `{"text": "Te olete idioodid seljandikul!", "lang": "et"}` + "\n" + `{"text": "Te olete idioodid!"}` + "\n" +
		`{"text": "Kirjuta mulle: mari@example.ee, seljandikul", "lang": "et"}` + "\n"
	if err := os.WriteFile(file, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	r := replayed(t, "--to-lexicons", dir, file)
	if r.Messages != 3 || r.Changed != 2 || len(r.Entries) != 1 || r.Entries[0].Pattern != "seljandikul" || r.Entries[0].Messages != 2 {
		t.Errorf("%+v", r)
	}
	if all := fmt.Sprint(r); strings.Contains(all, "mari@") {
		t.Error("an address is not redacted")
	}
}

func TestReplayRefusesWhatCannotBeMeant(t *testing.T) {
	for _, args := range []string{"replay", "replay --to-playbook standard --input xml", "replay --to-lexicon . --since never"} {
		root := newRootCommand()
		root.SetOut(&bytes.Buffer{})
		root.SetArgs(strings.Fields(args))
		if err := root.ExecuteContext(t.Context()); !errors.Is(err, errUsage) {
			t.Errorf("%s: %v", args, err)
		}
	}
}

// TestReplayOfStoredMessages replays what a pipeline has answered, feedback included: the
// side that is as now says what was said then.
func TestReplayOfStoredMessages(t *testing.T) {
	c := newTestClassifier(t, "")
	broker, _, registry := site(t, c)
	got := &verdicts{byMessage: map[string]wire.Recommendation{}, versions: map[string]int{}, arrived: make(chan struct{}, 1)}
	stopTail, err := broker.Tail(t.Context(), 1, got.see)
	if err != nil {
		t.Fatal(err)
	}
	defer stopTail()
	say := func(id, text string) {
		t.Helper()
		body, _ := json.Marshal(map[string]string{"id": id, "conversation": "c", "text": text})
		out := natsio.Outgoing{Subject: wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: "c"}), Data: body}
		if err := broker.Publish(out).Wait(t.Context()); err != nil {
			t.Fatal(err)
		}
		got.until(t, func() bool { return got.byMessage[id].Message != "" })
	}
	say("1", "Te olete idioodid!")
	say("2", "Te olete ikka täielikud idioodid!")
	body, _ := json.Marshal(wire.Feedback{Recommendation: got.byMessage["2"].ID, Verdict: wire.VerdictDismissed})
	if err := broker.Publish(natsio.Outgoing{Subject: wire.FeedbackSubject("acme", "mari", "c"), Data: body}).Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	handled(t, registry)
	say("3", "Idioodid!")
	say("4", "Te olete idioodid, kolmas kord ütlen!")

	router, err := route.New()
	if err != nil {
		t.Fatal(err)
	}
	other, err := route.New(route.WithPlaybook("three-and-a-half-steps"))
	if err != nil {
		t.Fatal(err)
	}
	run := replay.New(replay.Judgement{Grader: c, Router: router}, replay.Judgement{Grader: c, Router: other}, time.Now())
	most := int64(0)
	err = pipeline.Stored(t.Context(), broker, pipeline.Period{Tenant: "acme"}, pipeline.Taker{
		Begin: func(n int64) { most = n }, Step: func() { most-- },
		Message: func(m wire.Message, sequence uint64, at time.Time) {
			run.Add(replay.Input{Sequence: sequence, At: at, Message: m})
		},
		Feedback: func(f wire.Feedback, at time.Time) { run.Add(replay.Input{At: at, Feedback: &f}) },
		Refused:  run.Refuse,
	})
	if err != nil {
		t.Fatal(err)
	}
	r := run.Report()
	if r.Messages != 4 || r.Feedback != 1 || most != 0 || r.From.Policy != router.Policy() {
		t.Errorf("%d messages, %d of feedback, %d not stepped: %+v", r.Messages, r.Feedback, most, r)
	}
	for _, change := range r.Changes {
		live := got.byMessage[change.Message]
		for _, what := range change.Changes {
			if what.What == "step" && what.From != live.Step || what.What == "action" && what.From != live.Action {
				t.Errorf("message %s: %s was %s %s", change.Message, what.What, live.Action, live.Step)
			}
		}
	}
	if len(r.Changes) < 2 {
		t.Errorf("the other playbook begins a step lower: %+v", r.Changes)
	}
}

// handled waits until a pipeline has taken a feedback.
func handled(t *testing.T, g prometheus.Gatherer) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(60 * time.Second); ; {
		families, err := g.Gather()
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range families {
			for _, m := range f.GetMetric() {
				if f.GetName() == "rahu_feedback_total" && m.GetCounter().GetValue() > 0 {
					return
				}
			}
		}
		select {
		case <-tick.C:
		case <-late:
			t.Fatal("nobody took the feedback")
		}
	}
}
