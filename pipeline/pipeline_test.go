package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/goleak"

	"rahu/classifier"
	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// A server that is stopped while it sets up a stream's sources leaves a goroutine
// that ends when its request times out.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("github.com/nats-io/nats-server/v2/server.(*stream).trySetupSourceConsumer.func3"),
		// nats.go 1.55: a publisher that begins while its connection closes waits for news of it for good
		goleak.IgnoreTopFunction("github.com/nats-io/nats.go/jetstream.(*jetStream).resetPendingAcksOnReconnect"))
}

// grader finds threats where the text says "kill" and panics on "panic".
type grader struct{ gate chan struct{} }

func (g grader) Version() string { return "test" }

func (g grader) Classify(text, _ string) classifier.Verdict {
	if g.gate != nil {
		<-g.gate
	}
	v := classifier.Verdict{Lang: classifier.Lang{Code: "et", Confidence: 1}, Lexicon: "test"}
	if strings.Contains(text, "panic") {
		panic(text)
	}
	if i := strings.Index(text, "kill"); i >= 0 {
		v.Threat = classifier.Threat{Grade: 4, Kind: "violence"}
		v.Evidence = []classifier.Evidence{{Start: i, End: i + 4, Text: "kill", Category: "violence", Entry: "t:1"}}
	}
	return v
}

// stepper counts turns that were hot: enough to see states go through the bucket.
type stepper struct{}

func (stepper) IsBoundary(string) bool { return false }
func (stepper) Forget() time.Duration  { return time.Hour }
func (stepper) Policy() string         { return "test@1" }

func (stepper) Feedback(s route.State, _ route.Feedback) route.State { return s }
func (stepper) Due(s route.State, _ route.Clock, _ time.Time) (route.State, route.Decision) {
	return s, route.Decision{Seen: true}
}

func (stepper) Step(s route.State, t route.Turn, now time.Time) (route.State, route.Decision) {
	action := "none"
	if t.Verdict.Threat.Grade > 0 {
		action = "call_police"
	}
	if s.Hot() || action != "none" {
		s.Sequence, s.Turn, s.At = t.Sequence, s.Turn+1, now.Unix()
	}
	return s, route.Decision{Action: action, Turn: s.Turn, Policy: "test@1"}
}

// site is a broker with a pipeline on it.
type site struct {
	t      *testing.T
	server *natsio.Server
	broker *natsio.Broker
	stop   func()
	p      *Pipeline
}

func open(t *testing.T, dir string, g Grader) *site {
	t.Helper()
	server, err := natsio.StartServer(natsio.ServerOptions{Dir: dir, DontListen: true})
	if err != nil {
		t.Fatal(err)
	}
	s := &site{t: t, server: server}
	s.broker, err = natsio.Connect(t.Context(), natsio.Options{Server: server, Partitions: 4, PollEvery: 50 * time.Millisecond, BeatEvery: 40 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.broker.Provision(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.run(g, time.Second)
	s.ready()
	return s
}

// ready waits until every partition is consumed.
func (s *site) ready() {
	s.t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(20 * time.Second); s.p.Ready() != nil; {
		select {
		case <-tick.C:
		case <-late:
			s.t.Fatal("not ready: ", s.p.Ready())
		}
	}
}

// run starts a pipeline; a drain of a millisecond is as good as a crash.
func (s *site) run(g Grader, drain time.Duration) {
	metrics := NewMetrics(prometheus.NewRegistry(), "test", "test")
	s.p = New(s.broker, g, stepper{}, metrics, slog.New(slog.DiscardHandler), Options{Partitions: 4, Drain: drain})
	s.goOn()
}

// goOn runs the site's pipeline.
func (s *site) goOn() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.p.Run(ctx) }()
	s.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			s.t.Error(err)
		}
	})
}

func (s *site) close() {
	s.stop()
	s.broker.Close()
	s.server.Stop()
}

func (s *site) send(subject, body string) {
	s.t.Helper()
	p := s.broker.Publish(natsio.Outgoing{Subject: subject, Data: []byte(body)})
	if err := p.Once(s.t.Context()); err != nil {
		s.t.Fatal(err)
	}
}

func (s *site) say(conversation, id, text string) {
	s.t.Helper()
	body, _ := json.Marshal(map[string]string{"id": id, "conversation": conversation, "text": text})
	s.send(wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: conversation}), string(body))
}

// await returns the first n recommendations, by message id.
func (s *site) await(n int) map[string]wire.Recommendation {
	s.t.Helper()
	got, all := map[string]wire.Recommendation{}, make(chan struct{})
	stop, err := s.broker.Tail(s.t.Context(), 1<<20, func(_ uint64, data []byte) {
		var r wire.Recommendation
		if err := json.Unmarshal(data, &r); err != nil {
			s.t.Error(err)
		}
		if _, twice := got[r.Message]; twice {
			s.t.Errorf("two recommendations for %s", r.Message)
		}
		if got[r.Message] = r; len(got) == n {
			close(all)
		}
	})
	if err != nil {
		s.t.Fatal(err)
	}
	select {
	case <-all:
	case <-time.After(30 * time.Second):
		s.t.Errorf("%d recommendations came, want %d", len(got), n)
	}
	stop()
	return got
}

func (s *site) deadLetters() map[uint64]string {
	s.t.Helper()
	reasons := map[uint64]string{}
	err := s.broker.Read(s.t.Context(), wire.StreamDeadLetters, func(m natsio.Stored) error {
		var sequence uint64
		if _, err := fmt.Sscan(m.Header[wire.HeaderSequence][0], &sequence); err != nil {
			return err
		}
		reasons[sequence] = m.Header[wire.HeaderReason][0]
		return nil
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return reasons
}

// awaitDeadLetters waits for n dead letters: they go to a stream of their own, which
// may have them later than the recommendations around them.
func (s *site) awaitDeadLetters(n int) map[uint64]string {
	s.t.Helper()
	s.awaitStored(wire.StreamDeadLetters, n)
	return s.deadLetters()
}

// awaitStored waits until a stream has n messages, or for a while.
func (s *site) awaitStored(stream string, n int) {
	s.t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	late := time.After(20 * time.Second)
	for {
		count, err := s.broker.Count(s.t.Context(), stream)
		if err != nil {
			s.t.Fatal(err)
		}
		if int(count) >= n {
			return
		}
		select {
		case <-tick.C:
		case <-late:
			return
		}
	}
}

func TestEveryMessageGetsOneRecommendation(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	defer s.close()
	s.say("õ 1@x", "calm", "Tere")
	s.say("hot", "first", "I kill you, call 51 234 567 or mail mari@example.ee")
	s.say("hot", "second", "hello")
	s.send("rahu.messages.acme.chat.hot", `{"id":"agent","conversation":"hot","text":"kill","role":"agent"}`)
	got := s.await(4)
	if r := got["calm"]; r.Action != "none" || r.Turn != 0 || r.Tenant != "acme" || r.Conversation != "õ 1@x" || r.Channel != "chat" {
		t.Errorf("calm: %+v", r)
	}
	first := got["first"]
	if first.Action != "call_police" || first.Evidence[0].Text != "kill" || first.Turn != 1 {
		t.Errorf("first: %+v", first)
	}
	if strings.Contains(first.Text, "mari@") || len([]rune(first.Text)) != 51 {
		t.Errorf("not redacted: %q", first.Text)
	}
	if got["second"].Turn != 2 || got["agent"].Turn != 3 || got["agent"].Threat.Grade != 0 {
		t.Errorf("second %+v, agent %+v", got["second"], got["agent"])
	}
}

func TestPanicBecomesADeadLetter(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	defer s.close()
	s.say("c", "1", "hello")
	s.say("c", "2", "panic")
	s.say("c", "3", "hello again")
	s.await(2)
	if got := s.awaitDeadLetters(1); len(got) != 1 || got[2] != "panic" {
		t.Errorf("dead letters: %v", got)
	}
}

func TestRestartInTheMiddle(t *testing.T) {
	dir := t.TempDir()
	gate := make(chan struct{}, 10_000)
	s := open(t, dir, grader{gate: gate})
	const conversations, turns = 20, 10
	for turn := range turns {
		for c := range conversations {
			s.say(fmt.Sprint("c", c), fmt.Sprint(c, "-", turn), [...]string{"kill", "hello"}[c%2])
		}
	}
	for range 70 {
		gate <- struct{}{}
	}
	s.await(60)
	go func() { // what waits in Classify when it stops must get through
		for range conversations * turns {
			gate <- struct{}{}
		}
	}()
	s.p.stop() // a crash: nothing that is in flight is finished
	s.close()

	s = open(t, dir, grader{})
	defer s.close()
	got := s.await(conversations * turns)
	for c := 0; c < conversations; c += 2 {
		for turn := range turns {
			if r := got[fmt.Sprint(c, "-", turn)]; r.Turn != turn+1 {
				t.Errorf("conversation %d: message %d is turn %d", c, turn, r.Turn)
			}
		}
	}
	if dead := s.deadLetters(); len(dead) > 0 {
		t.Errorf("dead letters: %v", dead)
	}
}

func TestConsumerDeletedUnderWay(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	defer s.close()
	s.say("c", "1", "kill")
	s.await(1)
	for i := range 4 {
		if err := s.broker.DropConsumer(t.Context(), i); err != nil {
			t.Fatal(err)
		}
	}
	s.say("c", "2", "hello")
	if got := s.await(2); got["2"].Turn != 2 {
		t.Errorf("after the rebuild: %+v", got["2"])
	}
}

// Somebody else wrote a conversation's state: this owner drops what it holds,
// reads it again, and goes on from there without a second recommendation.
func TestLostStateIsReadAgain(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	defer s.close()
	s.say("c", "1", "kill")
	s.await(1)
	other := s.stored("c")
	other.Data = []byte(`{"sequence":1,"turn":10}`)
	if _, err := s.broker.PutState(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	s.say("c", "2", "hello")
	s.await(2)
	for s.turnOf("c") != 11 {
		if t.Context().Err() != nil {
			t.Fatal("the state was not read again")
		}
	}
	s.say("c", "3", "hello again")
	if got := s.await(3); got["3"].Turn != 12 {
		t.Errorf("the third turn is %d, want 12", got["3"].Turn)
	}
}

// stored returns a conversation's state as it is in the bucket, once it is.
func (s *site) stored(conversation string) natsio.State {
	s.t.Helper()
	secret, err := s.broker.Secret(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	for {
		for i := range 4 {
			for _, one := range s.states(i) {
				if one.Key == wire.StateKey(secret, i, "acme", conversation) {
					return one
				}
			}
		}
	}
}

// states returns what is stored of a partition's conversations.
func (s *site) states(partition int) (all []natsio.State) {
	s.t.Helper()
	err := s.broker.LoadStates(s.t.Context(), wire.StatePrefix(partition), func(one natsio.State) error { all = append(all, one); return nil })
	if err != nil {
		s.t.Fatal(err)
	}
	return all
}

func (s *site) turnOf(conversation string) int {
	s.t.Helper()
	var state route.State
	if err := json.Unmarshal(s.stored(conversation).Data, &state); err != nil {
		s.t.Fatal(err)
	}
	return state.Turn
}

func TestClassifyService(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	defer s.close()
	s.say("c", "1", "hello")
	s.await(1)
	for _, request := range []string{`{"text":"I kill you","lang":"et"}`, `I kill you`} {
		reply, err := s.broker.Request(t.Context(), wire.SubjectClassify, []byte(request))
		if err != nil {
			t.Fatal(err)
		}
		var v classifier.Verdict
		if err := json.Unmarshal(reply, &v); err != nil || v.Threat.Grade != 4 || v.Action != "call_police" {
			t.Errorf("%s: %s (%v)", request, reply, err)
		}
	}
	if _, err := s.broker.Request(t.Context(), wire.SubjectClassify, []byte("panic")); err == nil {
		t.Error("a panic has no error")
	}
}
