package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/fstest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/classifier"
	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/natsio/natstest"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// smallLexicons compiles lexicons of a few words with one more Estonian insult.
func smallLexicons(t *testing.T, insult string) *classifier.Classifier {
	t.Helper()
	files := fstest.MapFS{}
	for _, lang := range []string{"et", "ru", "no", "pl", "any"} {
		files[lang+"/a.lex"] = &fstest.MapFile{Data: []byte("[insult 2]\n" + insult + "\n")}
	}
	c, err := classifier.NewFrom(files)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// verdicts counts the recommendations that arrive.
type verdicts struct {
	sync.Mutex
	byMessage map[string]wire.Recommendation
	versions  map[string]int
	twice     []string
	arrived   chan struct{} // one token after each arrival, at most one waiting
}

func (v *verdicts) see(_ uint64, data []byte) {
	var r wire.Recommendation
	_ = json.Unmarshal(data, &r) // what cannot be read has no message and is missed by the test
	v.Lock()
	if _, twice := v.byMessage[r.Message]; twice {
		v.twice = append(v.twice, r.Message)
	}
	v.byMessage[r.Message] = r
	v.versions[r.Lexicon]++
	v.Unlock()
	select {
	case v.arrived <- struct{}{}:
	default:
	}
}

// until waits for arrivals until what is asked holds.
func (v *verdicts) until(t *testing.T, holds func() bool) {
	t.Helper()
	late := time.After(60 * time.Second)
	for {
		v.Lock()
		done := holds()
		v.Unlock()
		if done {
			return
		}
		select {
		case <-v.arrived:
		case <-late:
			t.Fatalf("waited too long: %d recommendations, versions %v", len(v.byMessage), v.versions)
		}
	}
}

// works runs a pipeline for as long as the test.
func works(t *testing.T, p *pipeline.Pipeline) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- p.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
}

// site is a pipeline on an embedded NATS whose words can be changed.
func site(t *testing.T, c *classifier.Classifier, change ...func(*pipeline.Options)) (*natsio.Broker, *pipeline.Words, *prometheus.Registry) {
	t.Helper()
	broker := natstest.TwoPartitions(t)
	router, err := route.New()
	if err != nil {
		t.Fatal(err)
	}
	registry := prometheus.NewRegistry()
	metrics := pipeline.NewMetrics(registry, "test", c.Version())
	words := pipeline.NewWords(c, metrics)
	o := pipeline.Options{Partitions: 2}
	for _, f := range change {
		f(&o)
	}
	works(t, pipeline.New(broker, words, router, metrics, slog.New(slog.DiscardHandler), o))
	return broker, words, registry
}

// TestSIGHUPUnderLoad changes the words while messages stream in: the version in the
// verdicts changes, and every message gets its one recommendation.
func TestSIGHUPUnderLoad(t *testing.T) {
	before, after := smallLexicons(t, "lamp"), smallLexicons(t, "tool")
	broker, words, registry := site(t, before)
	own := make(chan os.Signal, 1) // so that the signal never ends the test
	signal.Notify(own, syscall.SIGHUP)
	defer signal.Stop(own)
	stopReload, err := (&reloader{words: words, log: slog.New(slog.DiscardHandler), compile: func() (*classifier.Classifier, error) { return after, nil }}).start()
	if err != nil {
		t.Fatal(err)
	}
	defer stopReload()
	got := &verdicts{byMessage: map[string]wire.Recommendation{}, versions: map[string]int{}, arrived: make(chan struct{}, 1)}
	stopTail, err := broker.Tail(t.Context(), 1, got.see)
	if err != nil {
		t.Fatal(err)
	}
	defer stopTail()

	ctx, enough := context.WithCancel(t.Context())
	sent := make(chan int, 1)
	go func() { sent <- load(ctx, t, broker) }()
	got.until(t, func() bool { return got.versions[before.Version()] >= 200 })
	if err := syscall.Kill(os.Getpid(), syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	got.until(t, func() bool { return got.versions[after.Version()] >= 200 })
	enough()
	n := <-sent
	got.until(t, func() bool { return len(got.byMessage) == n })

	for id, r := range got.byMessage {
		want := map[string]int{before.Version(): 2, after.Version(): 0}[r.Lexicon]
		if r.Abuse.Severity != want {
			t.Fatalf("message %s: abuse %d under %s", id, r.Abuse.Severity, r.Lexicon)
		}
	}
	if len(got.twice) > 0 || len(got.versions) != 2 {
		t.Errorf("twice: %v, versions %v", got.twice, got.versions)
	}
	for lang, version := range shownVersions(t, registry) {
		if version != after.Languages()[lang] {
			t.Errorf("rahu_lexicon_info says %s for %s, not %s", version, lang, after.Languages()[lang])
		}
	}
}

// shownVersions are those of rahu_lexicon_info by language.
func shownVersions(t *testing.T, g prometheus.Gatherer) map[string]string {
	t.Helper()
	families, err := g.Gather()
	if err != nil {
		t.Fatal(err)
	}
	versions := map[string]string{}
	for _, f := range families {
		if f.GetName() != "rahu_lexicon_info" {
			continue
		}
		for _, m := range f.GetMetric() { // labels are sorted: lang, version
			versions[m.GetLabel()[0].GetValue()] = m.GetLabel()[1].GetValue()
		}
		if len(f.GetMetric()) != 5 {
			t.Errorf("rahu_lexicon_info has %d series, want one a lexicon", len(f.GetMetric()))
		}
	}
	if len(versions) != 5 {
		t.Errorf("rahu_lexicon_info: %v", versions)
	}
	return versions
}

// load publishes until the context ends and returns how many messages NATS has taken.
func load(ctx context.Context, t *testing.T, b *natsio.Broker) int {
	for n := 0; ; n++ {
		if ctx.Err() != nil {
			return n
		}
		conversation := fmt.Sprint("c", n)
		body, _ := json.Marshal(map[string]string{"id": fmt.Sprint(n), "conversation": conversation, "text": "kus on lamp", "lang": "et"})
		subject := wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: conversation})
		if err := b.Publish(natsio.Outgoing{Subject: subject, Data: body}).Wait(t.Context()); err != nil {
			t.Error(err)
			return n
		}
	}
}

// signalled is a log that says when something was written.
type signalled struct {
	sync.Mutex
	bytes.Buffer
	wrote chan struct{}
}

func (s *signalled) Write(p []byte) (int, error) {
	s.Lock()
	defer s.Unlock()
	defer func() {
		select {
		case s.wrote <- struct{}{}:
		default:
		}
	}()
	return s.Buffer.Write(p)
}

func (s *signalled) until(t *testing.T, text string) {
	t.Helper()
	late := time.After(60 * time.Second)
	for {
		s.Lock()
		log := s.String()
		s.Unlock()
		if strings.Contains(log, text) {
			return
		}
		select {
		case <-s.wrote:
		case <-late:
			t.Fatalf("%q is not in the log:\n%s", text, log)
		}
	}
}

// TestChangedFiles adds a word, breaks the file and mends it: what is broken changes nothing.
func TestChangedFiles(t *testing.T) {
	folder := t.TempDir()
	put := func(text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(folder, "et", "own.lex"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(folder, "et"), 0o700); err != nil {
		t.Fatal(err)
	}
	put("[insult 2]\nkõrvitsapea\n")
	c, err := newClassifier(folder)
	if err != nil {
		t.Fatal(err)
	}
	words := pipeline.NewWords(c, pipeline.NewMetrics(prometheus.NewRegistry(), "test", c.Version()))
	log := &signalled{wrote: make(chan struct{}, 1)}
	stop, err := (&reloader{words: words, folder: folder, log: slog.New(slog.NewTextHandler(log, nil))}).start()
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	severity := func(text string) int { return words.Classify(text, "et").Abuse.Severity }
	if severity("Kus asub kõrvitsapea?") != 2 || severity("Kus asub kaalikapea?") != 0 {
		t.Error("the overlay's word does not count")
	}
	first := words.Version()
	put("[insult 2]\nkõrvitsapea\nkaalikapea\n")
	log.until(t, "new lexicons")
	second := words.Version()
	if severity("Kus asub kaalikapea?") != 2 || second == first {
		t.Errorf("the new word does not count, or the version stays %s", second)
	}
	put("[insult 2]\n@nobody\n")
	log.until(t, filepath.Join(folder, "et", "own.lex")+":2: unknown class @nobody")
	if severity("Kus asub kaalikapea?") != 2 || words.Version() != second {
		t.Error("a broken file changed what runs")
	}
}

// A playbook that is changed leads from then on; one with a fault, or one that would
// remember longer than states are kept, changes nothing.
func TestChangedPlaybooks(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "playbooks.yaml")
	put := func(text string) {
		t.Helper()
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	put("playbooks: [{playbook: standard}]\n")
	router, err := newRouter(file)
	if err != nil {
		t.Fatal(err)
	}
	c, err := newClassifier("")
	if err != nil {
		t.Fatal(err)
	}
	words := pipeline.NewWords(c, pipeline.NewMetrics(prometheus.NewRegistry(), "test", c.Version()))
	playbooks := pipeline.NewPlaybooks(router)
	log := &signalled{wrote: make(chan struct{}, 1)}
	stop, err := (&reloader{
		words: words, playbooks: playbooks, playbook: file, log: slog.New(slog.NewTextHandler(log, nil)), compile: func() (*classifier.Classifier, error) { return c, nil },
	}).start()
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	action := func() string {
		return route.Single(playbooks, classifier.Verdict{Abuse: classifier.Abuse{Severity: 2, Aim: "agent"}})
	}
	if action() != route.SetBoundary {
		t.Errorf("the standard playbook: %s", action())
	}
	put("playbooks: [{playbook: three-and-a-half-steps}]\n")
	log.until(t, "policy=three-and-a-half-steps@3")
	if action() != route.Empathize {
		t.Errorf("the new playbook: %s", action())
	}
	put("playbooks:\n  - {playbook: four-steps}\n")
	log.until(t, "playbooks.yaml:2: playbooks[0].playbook: route: unknown playbook")
	put("playbooks: [{playbook: long.yaml}]\n")
	standard, err := os.ReadFile(filepath.Join(root, "pipeline", "route", "playbooks", "standard.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "long.yaml"), []byte(strings.Replace(string(standard), "forget: 24h", "forget: 99h", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	log.until(t, "longer than the 24h0m0s that they are stored")
	if action() != route.Empathize {
		t.Errorf("a broken playbook leads: %s", action())
	}
}
