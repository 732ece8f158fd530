package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/natsio/natstest"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// canarySite is a pipeline in which other words are compared with those at work.
type canarySite struct {
	broker   *natsio.Broker
	canary   *pipeline.Canary
	registry *prometheus.Registry
	log      *signalled
	got      *verdicts
	sent     int
}

func newCanarySite(t *testing.T, present, candidate string) *canarySite {
	t.Helper()
	s := &canarySite{
		broker: natstest.TwoPartitions(t), registry: prometheus.NewRegistry(), log: &signalled{wrote: make(chan struct{}, 1)},
		got: &verdicts{byMessage: map[string]wire.Recommendation{}, versions: map[string]int{}, arrived: make(chan struct{}, 1)},
	}
	judgement := func(word, playbook string, m *pipeline.Metrics) pipeline.Judgement {
		router, err := route.New(route.WithPlaybook(playbook))
		if err != nil {
			t.Fatal(err)
		}
		return pipeline.Judgement{Words: pipeline.NewWords(smallLexicons(t, word), m), Router: router}
	}
	metrics := pipeline.NewMetrics(s.registry, "test", "")
	log := slog.New(slog.NewJSONHandler(s.log, nil))
	s.canary = pipeline.NewCanary(judgement(present, "standard", metrics), judgement(candidate, "three-and-a-half-steps", metrics), metrics, log)
	t.Cleanup(s.canary.Start())
	works(t, pipeline.New(s.broker, s.canary, s.canary, metrics, log, pipeline.Options{Partitions: 2, Canary: s.canary}))
	stop, err := s.broker.Tail(t.Context(), 1, s.got.see)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	return s
}

// say publishes a message in a conversation of its own and returns its recommendation.
func (s *canarySite) say(t *testing.T, text string) wire.Recommendation {
	t.Helper()
	s.sent++
	id := fmt.Sprint("m", s.sent)
	body, err := json.Marshal(map[string]string{"id": id, "conversation": id, "text": text, "lang": "et"})
	if err != nil {
		t.Fatal(err)
	}
	subject := wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: id})
	if err := s.broker.Publish(natsio.Outgoing{Subject: subject, Data: body}).Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.got.until(t, func() bool { _, ok := s.got.byMessage[id]; return ok })
	return s.got.byMessage[id]
}

// value is that of a series, by its name and labels' values.
func (s *canarySite) value(t *testing.T, name string, labels ...string) float64 {
	t.Helper()
	families, err := s.registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			var have []string
			for _, l := range m.GetLabel() {
				have = append(have, l.GetValue())
			}
			if f.GetName() == name && strings.Join(have, " ") == strings.Join(labels, " ") {
				return m.GetCounter().GetValue() + m.GetGauge().GetValue()
			}
		}
	}
	return -1
}

func TestCanaryCountsAndPublishesOnlyWhatLeads(t *testing.T) {
	s := newCanarySite(t, "lamp", "tool")
	first := s.say(t, "kus on lamp")
	s.log.until(t, `"sequence":1`)
	second := s.say(t, "kus on tool")
	s.log.until(t, `"sequence":2`)
	if first.Abuse.Severity != 2 || second.Abuse.Severity != 0 || first.Lexicon != second.Lexicon || !strings.HasPrefix(first.Policy, "standard") {
		t.Errorf("published %d and %d by %s, %s", first.Abuse.Severity, second.Abuse.Severity, second.Lexicon, first.Policy)
	}
	if up, down := s.value(t, "rahu_canary_changes_total", "up", "abuse"), s.value(t, "rahu_canary_changes_total", "down", "abuse"); up != 1 || down != 1 {
		t.Errorf("abuse went up %v times and down %v times", up, down)
	}
	if n := s.value(t, "rahu_canary_turns_total", "changed"); n != 2 {
		t.Errorf("%v turns changed", n)
	}
	log := s.log.String()
	for _, part := range []string{`{"what":"abuse","from":"0","to":"2"}`, `"new":["any/a.lex:2"]`, `"gone":["any/a.lex:2"]`, `"rule":`, `"other_rule":`} {
		if !strings.Contains(log, part) {
			t.Errorf("%s is not in the log:\n%s", part, log)
		}
	}
	if strings.Contains(log, "tool") || strings.Contains(log, "lamp") || strings.Contains(log, "acme") {
		t.Errorf("the log tells of the customer:\n%s", log)
	}
}

func TestCanarySwitchesAndBack(t *testing.T) {
	s := newCanarySite(t, "lamp", "tool")
	before := s.say(t, "kus on tool")
	s.canary.Switch(true)
	during := s.say(t, "kus on tool")
	memo := s.value(t, "rahu_memo_hits_total") + s.value(t, "rahu_memo_misses_total")
	shown := shownVersions(t, s.registry)["et"]
	leads := s.value(t, "rahu_canary_info", during.Lexicon, during.Policy)
	s.canary.Switch(false)
	s.canary.Switch(false)
	after := s.say(t, "kus on tool")
	if before.Abuse.Severity != 0 || during.Abuse.Severity != 2 || after.Abuse.Severity != 0 {
		t.Errorf("severity %d, switched %d, back %d", before.Abuse.Severity, during.Abuse.Severity, after.Abuse.Severity)
	}
	if during.Policy == before.Policy || after.Policy != before.Policy || after.Lexicon != before.Lexicon {
		t.Errorf("%s %s, switched %s %s, back %s %s", before.Lexicon, before.Policy, during.Lexicon, during.Policy, after.Lexicon, after.Policy)
	}
	if back := shownVersions(t, s.registry)["et"]; back == shown || leads != 1 {
		t.Errorf("rahu_lexicon_info said %s and says %s; rahu_canary_info said %v of what led", shown, back, leads)
	}
	if now := s.value(t, "rahu_memo_hits_total") + s.value(t, "rahu_memo_misses_total"); now < memo || memo <= 0 {
		t.Errorf("the memo's counters went from %v to %v", memo, now)
	}
}

func TestCanaryFromTheConfiguration(t *testing.T) {
	file := filepath.Join(t.TempDir(), "rahu.yaml")
	put := func(text string) {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	put("canary-playbook: three-and-a-half-steps\n")
	c, _, err := newRootCommand().Find([]string{"serve"})
	if err != nil {
		t.Fatal(err)
	}
	if err := c.ParseFlags([]string{"--config", file}); err != nil {
		t.Fatal(err)
	}
	metrics := pipeline.NewMetrics(prometheus.NewRegistry(), "test", "")
	router, err := route.New()
	if err != nil {
		t.Fatal(err)
	}
	present := pipeline.Judgement{Words: pipeline.NewWords(smallLexicons(t, "lamp"), metrics), Router: router}
	o := &serveOptions{playbook: "standard", canary: canaryOptions{playbook: "three-and-a-half-steps"}}
	o.canary.again = func() error { return o.canary.reread(c) }
	canary, stop, err := o.startCanary(present, metrics, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	log := &signalled{wrote: make(chan struct{}, 1)}
	defer onHangup(o.again, slog.New(slog.NewTextHandler(log, nil)))()
	put("canary-leads: neither\n")
	if err := syscall.Kill(os.Getpid(), syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	log.until(t, "the configuration stays as it is")
	for _, step := range []struct {
		yaml, policy string
		bad          bool
	}{{"canary-leads: true", "three-and-a-half-steps", false}, {"canary-leads: perhaps", "three-and-a-half-steps", true}, {"", "standard", false}} {
		put(step.yaml + "\n")
		if err := o.again(); errors.Is(err, errUsage) != step.bad || !strings.HasPrefix(canary.Policy(), step.policy) {
			t.Errorf("%q: %s leads, %v", step.yaml, canary.Policy(), err)
		}
	}
	for _, wrong := range []canaryOptions{{leads: true}, {playbook: "none.yaml"}, {lexicon: "/nowhere"}} {
		if _, _, err := (&serveOptions{playbook: "standard", canary: wrong}).startCanary(present, metrics, slog.New(slog.DiscardHandler)); err == nil {
			t.Errorf("%+v was taken", wrong)
		}
	}
}
