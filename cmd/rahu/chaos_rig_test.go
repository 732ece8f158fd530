package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/classifier"
	"rahu/pipeline"
	"rahu/pipeline/bench"
	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// brokerVar lets this binary be a broker: its folder and its port; fsizeVar is the
// largest file that it may write.
const (
	brokerVar = "TEST_PROCESS_IS_BROKER"
	fsizeVar  = "TEST_PROCESS_FSIZE"
)

// brokerMain is a broker over a folder on a port, until it is killed.
func brokerMain(args []string) int {
	if limit, err := strconv.ParseUint(os.Getenv(fsizeVar), 10, 64); err == nil {
		signal.Ignore(syscall.SIGXFSZ)
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: limit, Max: limit}); err != nil {
			return 3
		}
	}
	port, _ := strconv.Atoi(args[1])
	if len(args) > 2 {
		return nodeMain(args[0], port, args[2:])
	}
	if _, err := natsio.StartServer(natsio.ServerOptions{Dir: args[0], Port: port}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 4
	}
	select {}
}

// process is a child that can be killed.
type process struct{ cmd *exec.Cmd }

func spawn(t *testing.T, env []string, args ...string) *process {
	t.Helper()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	p := &process{cmd}
	t.Cleanup(p.kill)
	return p
}

// kill is kill -9.
func (p *process) kill() {
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
}

const (
	rigPartitions = 8
	poisonRare    = 40 // every so many-th message cannot be read
	burst         = 20 // messages that are sent together
)

// rig is a broker with workers on it, a sender, and the checker.
type rig struct {
	t         *testing.T
	n         int
	dir       string
	port      int
	workerURL string // of the broker as workers see it
	broker    *process
	nodes     []*node       // of a cluster, instead of the broker
	window    time.Duration // of duplicates
	raw       time.Duration // how long raw messages are kept; as usual if zero
	tweak     func(i int, m *wire.Message)
	twice     bool          // each message is published twice
	every     int           // so many-th message cannot be read
	pace      time.Duration // between bursts; 5 ms if zero
	behind    int           // how many may wait for their recommendation before the next is sent; any if zero
	gate      sync.Mutex    // held while nothing may be sent
	proxied   *proxy

	mu     sync.Mutex
	good   map[string]bool // ids that the broker acknowledged
	poison int
	third  chan struct{}

	checker checker
}

var shippedParts = sync.OnceValues(classifier.New)

func newRig(t *testing.T, n int) *rig {
	t.Helper()
	r := &rig{t: t, n: n, dir: filepath.Join(t.TempDir(), "nats"), port: freePort(t), good: map[string]bool{}, every: poisonRare, third: make(chan struct{})}
	r.workerURL = r.url()
	r.startBroker()
	return r
}

func (r *rig) url() string {
	if r.nodes != nil {
		return nodesURL(r.nodes)
	}
	return fmt.Sprintf("nats://127.0.0.1:%d", r.port)
}

// replicas is one on every node.
func (r *rig) replicas() int { return max(len(r.nodes), 1) }

// startBroker starts the broker's process and waits until it answers. It may use as much
// memory as in deploy/compose.yaml.
func (r *rig) startBroker(env ...string) {
	r.t.Helper()
	r.broker = spawn(r.t, append(env, "GOMEMLIMIT=1GiB", brokerVar+"="+r.dir+"\n"+strconv.Itoa(r.port)))
	r.connect(r.url()).Close()
}

// connect waits for the broker, makes the streams, and returns a connection.
func (r *rig) connect(url string) *natsio.Broker {
	r.t.Helper()
	o := natsio.Options{URL: url, Name: "chaos", Partitions: rigPartitions, Replicas: r.replicas(), PollEvery: 200 * time.Millisecond, BeatEvery: 100 * time.Millisecond, Duplicates: r.window, RawAge: r.raw}
	var err error
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for until := time.Now().Add(90 * time.Second); time.Now().Before(until); <-tick.C {
		var b *natsio.Broker
		if b, err = provisioned(r.t.Context(), o); err == nil {
			return b
		}
	}
	r.t.Fatal("the broker does not come up: ", err)
	return nil
}

// worker is a pipeline in this process.
type worker struct {
	p    *pipeline.Pipeline
	b    *natsio.Broker
	stop func()
}

// work starts a pipeline with what is shipped; drain is how long it may take to stop.
func (r *rig) work(drain time.Duration) *worker {
	r.t.Helper()
	c, err := shippedParts()
	if err != nil {
		r.t.Fatal(err)
	}
	router, err := route.New()
	if err != nil {
		r.t.Fatal(err)
	}
	w := &worker{b: r.connect(r.workerURL)}
	w.p = pipeline.New(w.b, c, router, pipeline.NewMetrics(prometheus.NewRegistry(), "test", c.Version()), slog.New(slog.DiscardHandler),
		pipeline.Options{Partitions: rigPartitions, Drain: drain})
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- w.p.Run(ctx) }()
	w.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			r.t.Error(err)
		}
		w.b.Close()
	})
	r.t.Cleanup(w.stop)
	r.until("ready", func() bool { return w.p.Ready() == nil })
	return w
}

// until waits for something.
func (r *rig) until(what string, is func() bool) {
	r.t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(3 * time.Minute); !is(); {
		select {
		case <-tick.C:
		case <-late:
			r.t.Fatal("waited in vain: ", what)
		}
	}
}

// serve starts rahu serve as a process, with more flags.
func (r *rig) serve(more ...string) (p *process, ready func() bool) {
	http := "127.0.0.1:" + strconv.Itoa(freePort(r.t))
	args := []string{"serve", "--nats", r.workerURL, "--http", http, "--partitions", strconv.Itoa(rigPartitions), "--replicas", strconv.Itoa(r.replicas()), "--log-level", "error"}
	p = spawn(r.t, []string{asRahu + "=1"}, append(args, more...)...)
	return p, func() bool { return readyz(http) }
}

func readyz(address string) bool {
	response, err := (&http.Client{Timeout: 2 * time.Second}).Get("http://" + address + "/readyz")
	if err != nil {
		return false
	}
	defer response.Body.Close()
	_, _ = io.Copy(io.Discard, response.Body)
	return response.StatusCode == http.StatusOK
}

// send publishes n messages, poison among them, and counts what the broker acknowledged.
// It closes third when a third of them is.
func (r *rig) send(seed uint64) {
	b := r.connect(r.url())
	defer b.Close()
	g, err := bench.NewGenerator(seed)
	if err != nil {
		r.t.Error(err)
		return
	}
	pace := time.NewTicker(cmp.Or(r.pace, 5*time.Millisecond))
	defer pace.Stop()
	for i := 0; i < r.n; i += burst {
		<-pace.C
		for r.behind > 0 && r.acknowledged()-int(r.checker.out.Load()) > r.behind {
			<-pace.C
		}
		r.gate.Lock()
		r.burst(b, g, i, min(burst, r.n-i))
		r.gate.Unlock()
		if i < r.n/3 && i+burst >= r.n/3 {
			close(r.third)
		}
	}
}

// burst publishes some messages and waits until the broker has them.
func (r *rig) burst(b *natsio.Broker, g *bench.Generator, from, n int) {
	under := map[*natsio.Published]string{}
	for i := from; i < from+n; i++ {
		m := g.Next(time.Now())
		if r.tweak != nil {
			r.tweak(i, &m)
		}
		o := natsio.Outgoing{
			Subject: wire.MessageSubject(wire.Address{Tenant: m.Tenant, Channel: m.Channel, Conversation: m.Conversation}),
			ID:      wire.MessageID(m.Tenant, m.Channel, m.ID), Data: []byte(`{"poison":`),
		}
		id := ""
		if i%r.every != r.every/2 {
			o.Data, _ = json.Marshal(m)
			id = m.ID
		}
		under[b.Publish(o)] = id
		if r.twice {
			under[b.Publish(o)] = "again"
		}
	}
	for p, id := range under {
		if err := p.Wait(r.t.Context()); err != nil {
			r.t.Error("sending: ", err)
			continue
		}
		r.mu.Lock()
		switch id {
		case "":
			r.poison++
		case "again":
		default:
			r.good[id] = true
		}
		r.mu.Unlock()
	}
}
