package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"rahu/classifier"
	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// plainGrader grades by a word, so that a real router has something to lead.
type plainGrader struct{}

func (plainGrader) Version() string { return "test" }

func (plainGrader) Classify(text, _ string) classifier.Verdict {
	v := classifier.Verdict{Lang: classifier.Lang{Code: "et", Confidence: 1}, Lexicon: "test"}
	switch {
	case strings.Contains(text, "kill"):
		v.Threat = classifier.Threat{Grade: 4, Kind: "violence"}
	case strings.Contains(text, "insult"):
		v.Abuse = classifier.Abuse{Severity: 2, Aim: "agent"}
	case strings.Contains(text, "late"):
		v.Anger, v.Signals = classifier.Anger{Level: 2}, []string{"delivery"}
	case strings.Contains(text, "angry"):
		v.Anger = classifier.Anger{Level: 1}
	case strings.Contains(text, "thanks"):
		v.Signals = []string{"thanks"}
	}
	return v
}

const shares = 16

// cluster is one NATS with several instances on it.
type cluster struct {
	t      *testing.T
	dir    string
	server *natsio.Server
	admin  *natsio.Broker
	router *route.Router
}

func openCluster(t *testing.T) *cluster {
	t.Helper()
	router, err := route.New()
	if err != nil {
		t.Fatal(err)
	}
	c := &cluster{t: t, dir: t.TempDir(), router: router}
	t.Cleanup(func() { c.close() })
	c.open()
	return c
}

func (c *cluster) open() {
	c.t.Helper()
	server, err := natsio.StartServer(natsio.ServerOptions{Dir: c.dir, DontListen: true})
	if err != nil {
		c.t.Fatal(err)
	}
	c.server = server
	c.admin = c.broker()
}

func (c *cluster) close() {
	c.admin.Close()
	c.server.Stop()
}

// restart stops the server and starts it again.
func (c *cluster) restart() {
	c.t.Helper()
	c.close()
	c.open()
}

func (c *cluster) broker() *natsio.Broker {
	c.t.Helper()
	b, err := natsio.Connect(c.t.Context(), natsio.Options{
		Server: c.server, Partitions: shares, PollEvery: 50 * time.Millisecond, BeatEvery: 40 * time.Millisecond,
	})
	if err != nil {
		c.t.Fatal(err)
	}
	if err := b.Provision(c.t.Context()); err != nil {
		c.t.Fatal(err)
	}
	return b
}

// instance is one pipeline with its own connection.
type instance struct {
	p        *Pipeline
	registry *prometheus.Registry

	stop func() // cleanly
	kill func() // like kill -9
}

func (c *cluster) start() *instance {
	c.t.Helper()
	b := c.broker()
	ctx, cancel := context.WithCancel(context.Background())
	registry := prometheus.NewRegistry()
	metrics := NewMetrics(registry, "test", "test")
	p := New(b, plainGrader{}, c.router, metrics, slog.New(slog.DiscardHandler), Options{Partitions: shares})
	done := make(chan error, 1)
	go func() { done <- p.Run(ctx) }()
	end := sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			c.t.Error(err)
		}
		b.Close()
	})
	c.t.Cleanup(end)
	return &instance{p: p, registry: registry, stop: end, kill: func() {
		b.Sever()
		p.stop() // nothing that is in flight gets any further
		end()
	}}
}

// shows tells whether the instance's metrics hold this line.
func (i *instance) shows(line string) bool {
	w := httptest.NewRecorder()
	promhttp.HandlerFor(i.registry, promhttp.HandlerOpts{}).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", http.NoBody))
	return strings.Contains(w.Body.String(), "\n"+line+"\n")
}

// works returns how many partitions the instance works right now.
func (i *instance) works() (n int) {
	for _, one := range i.p.partitions {
		if one.mine.Load() && one.up.Load() {
			n++
		}
	}
	return n
}

// shared waits until the instances work so many partitions each, give or take one.
func (c *cluster) shared(instances ...*instance) {
	c.t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	late := time.After(20 * time.Second)
	for {
		total, even := 0, true
		for _, i := range instances {
			n := i.works()
			total += n
			even = even && n >= shares/len(instances) && n <= shares/len(instances)+1
		}
		if even && total == shares {
			return
		}
		select {
		case <-tick.C:
		case <-late:
			c.t.Fatalf("not evenly shared: %d of %d partitions are worked", total, shares)
		}
	}
}

// turn publishes one message of every conversation.
func (c *cluster) turn(conversations, turn int) {
	c.t.Helper()
	texts := []string{"hello", "insult", "thanks", "insult", "kill", "hello"}
	for n := range conversations {
		name := fmt.Sprint("c", n)
		body, _ := json.Marshal(map[string]string{"id": fmt.Sprint(n, "-", turn), "conversation": name, "text": texts[(n+turn)%len(texts)]})
		p := c.admin.Publish(natsio.Outgoing{Subject: wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: name}), Data: body})
		if err := p.Once(c.t.Context()); err != nil {
			c.t.Fatal(err)
		}
	}
}

// replay returns the states that a single router comes to over the whole stream.
func (c *cluster) replay() map[string]route.State {
	c.t.Helper()
	states := map[string]route.State{}
	err := c.admin.Read(c.t.Context(), wire.StreamMessages, func(s natsio.Stored) error {
		m, err := wire.Decode(s.Subject, s.Header, s.Data, 1<<20)
		if err != nil {
			return err
		}
		turn := route.Turn{
			Sequence: s.Sequence, Message: m.ID, Role: m.Role, Channel: m.Channel, At: s.Time,
			Verdict: plainGrader{}.Classify(m.Text, ""),
		}
		states[m.Conversation], _ = c.router.Step(states[m.Conversation], turn, s.Time)
		return nil
	})
	if err != nil {
		c.t.Fatal(err)
	}
	return states
}

// stored returns the states in the bucket.
func (c *cluster) stored() map[string]route.State {
	c.t.Helper()
	secret, err := c.admin.Secret(c.t.Context())
	if err != nil {
		c.t.Fatal(err)
	}
	names := map[string]string{}
	err = c.admin.Read(c.t.Context(), wire.StreamMessages, func(s natsio.Stored) error {
		name, err := wire.DecodeToken(s.Subject[strings.LastIndex(s.Subject, ".")+1:])
		names[wire.StateToken(secret, "acme", name)] = name
		return err
	})
	if err != nil {
		c.t.Fatal(err)
	}
	states := map[string]route.State{}
	for i := range shares {
		loaded, _, err := loadConversations(c.t.Context(), c.admin, secret, i)
		if err != nil {
			c.t.Fatal(err)
		}
		for id, state := range loaded.hand {
			states[names[id.Key(i)[len(wire.StatePrefix(i)):]]] = state
		}
	}
	return states
}

// Three instances, one is killed, one stops, one comes, while the conversations
// go on: each message gets one recommendation and the states are those of a replay.
func TestInstancesShareThePartitionsEvenly(t *testing.T) {
	c := openCluster(t)
	const conversations, turns = 60, 12
	one, two, three := c.start(), c.start(), c.start()
	c.shared(one, two, three)
	for turn := range turns {
		c.turn(conversations, turn)
		switch turn {
		case 3:
			began := time.Now()
			two.kill()
			c.shared(one, three)
			t.Logf("killed: shared again after %v", time.Since(began))
		case 6:
			three.stop()
			c.shared(one)
		case 8:
			two = c.start()
			c.shared(one, two)
		}
	}
	began := time.Now()
	s := &site{t: t, broker: c.admin}
	s.await(conversations * turns)
	t.Logf("the last recommendation came after %v", time.Since(began))
	if dead := s.deadLetters(); len(dead) > 0 {
		t.Errorf("dead letters: %v", dead)
	}
	one.stop()
	two.stop()
	want, got := c.replay(), c.stored()
	for name, state := range want {
		if _, erased, err := c.incident(name); err != nil || erased > 0 {
			t.Errorf("%s: what happened does not fit its seals: %v", name, err)
		}
		is := got[name]
		if is.Record = ""; state.Hot() && is != state {
			t.Errorf("%s is %+v, a replay gives %+v", name, is, state)
		}
	}
}

func TestSharesAreEvenAndStable(t *testing.T) {
	ids := []string{"a", "b", "c", "d", "e", "f", "g"}
	for n := 1; n <= len(ids); n++ {
		owner := map[int]string{}
		for _, id := range ids[:n] {
			mine := natsio.Share(shares, ids[:n], id)
			if len(mine) < shares/n || len(mine) > (shares+n-1)/n {
				t.Errorf("%s of %d has %d partitions", id, n, len(mine))
			}
			for _, p := range mine {
				if owner[p] != "" {
					t.Errorf("partition %d is %s's and %s's", p, owner[p], id)
				}
				owner[p] = id
			}
		}
		if len(owner) != shares {
			t.Errorf("%d instances work %d partitions", n, len(owner))
		}
	}
}
