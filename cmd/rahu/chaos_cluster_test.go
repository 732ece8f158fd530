package main

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

// node is one of a cluster's brokers, a process.
type node struct {
	*process
	name, dir   string
	port, route int
}

// nodeMain is a broker of a cluster, until it is killed: its routes are the ports of all.
func nodeMain(dir string, port int, routes []string) int {
	o := &server.Options{
		ServerName: "n" + strconv.Itoa(port), Host: "127.0.0.1", Port: port, JetStream: true, StoreDir: dir, NoSigs: true, NoLog: true,
		Cluster: server.ClusterOpts{Name: "rahu", Host: "127.0.0.1"},
	}
	o.Cluster.Port, _ = strconv.Atoi(routes[0])
	for _, route := range routes {
		o.Routes = append(o.Routes, &url.URL{Scheme: "nats", Host: "127.0.0.1:" + route})
	}
	s, err := server.NewServer(o)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 4
	}
	s.Start()
	select {}
}

// newClusterRig is newRig with three brokers, each with a replica of everything.
func newClusterRig(t *testing.T, n int) *rig {
	t.Helper()
	r := &rig{t: t, n: n, good: map[string]bool{}, every: poisonRare, third: make(chan struct{})}
	for range 3 {
		port := freePort(t)
		r.nodes = append(r.nodes, &node{name: "n" + strconv.Itoa(port), dir: filepath.Join(t.TempDir(), "nats"), port: port, route: freePort(t)})
	}
	for i := range r.nodes {
		r.startNode(i)
	}
	r.workerURL = r.url()
	r.connect(r.url()).Close()
	return r
}

func nodesURL(nodes []*node) string {
	all := make([]string, len(nodes))
	for i, n := range nodes {
		all[i] = fmt.Sprintf("nats://127.0.0.1:%d", n.port)
	}
	return strings.Join(all, ",")
}

func (r *rig) startNode(i int) {
	n := r.nodes[i]
	args := []string{n.dir, strconv.Itoa(n.port), strconv.Itoa(n.route)}
	for j, other := range r.nodes {
		if j != i {
			args = append(args, strconv.Itoa(other.route))
		}
	}
	n.process = spawn(r.t, []string{brokerVar + "=" + strings.Join(args, "\n")})
}

// leader returns which node leads the message stream, and whether all others are up to
// date: then one may be killed.
func (r *rig) leader(js jetstream.JetStream) (at int, whole bool) {
	ctx, cancel := context.WithTimeout(r.t.Context(), time.Second)
	defer cancel()
	stream, err := js.Stream(ctx, wire.StreamMessages)
	if err != nil || stream.CachedInfo().Cluster == nil {
		return -1, false
	}
	cluster := stream.CachedInfo().Cluster
	at = slices.IndexFunc(r.nodes, func(n *node) bool { return n.name == cluster.Leader })
	whole = at >= 0 && len(cluster.Replicas) == len(r.nodes)-1
	for _, replica := range cluster.Replicas {
		whole = whole && replica.Current && !replica.Offline
	}
	return at, whole
}

// killLeader kills the node that leads when all nodes are up to date, starts it again when
// another leads, and returns how long that took and how long rahu was not ready.
func (r *rig) killLeader(js jetstream.JetStream, w *worker) (elected, unready time.Duration) {
	r.t.Helper()
	at := -1
	r.until("a whole cluster", func() (whole bool) {
		at, whole = r.leader(js)
		return whole && w.p.Ready() == nil
	})
	r.nodes[at].kill()
	began := time.Now()
	stop, counted := make(chan struct{}), make(chan time.Duration)
	go func() { counted <- unreadyUntil(stop, w) }()
	r.until("another leader", func() bool {
		other, _ := r.leader(js)
		return other >= 0 && other != at
	})
	elected = time.Since(began)
	r.until("ready with two nodes", func() bool { return w.p.Ready() == nil })
	close(stop)
	unready = <-counted
	r.startNode(at)
	return elected, unready
}

// unreadyUntil returns for how long a worker was not ready.
func unreadyUntil(stop <-chan struct{}, w *worker) (d time.Duration) {
	const every = 10 * time.Millisecond
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-stop:
			return d
		case <-tick.C:
			if w.p.Ready() != nil {
				d += every
			}
		}
	}
}

// leaderKills is how often the leader is killed: five times with CHAOS_MESSAGES, or twice,
// since an election takes some seconds.
func leaderKills() int {
	if os.Getenv("CHAOS_MESSAGES") != "" {
		return 5
	}
	return 2
}

// TestChaosLeaderKilled kills the leader of a cluster of three again and again under load,
// with kill -9; it comes back each time.
func TestChaosLeaderKilled(t *testing.T) {
	r, kills := newClusterRig(t, chaosMessages()), leaderKills()
	r.pace = time.Duration(kills+1) * 4 * time.Second / time.Duration(r.n/burst) // about as long as an election
	w := r.work(time.Second)
	js := r.jetStream()
	sent := make(chan struct{})
	go func() { defer close(sent); r.send(7) }()
	var unready time.Duration
	for i := range kills {
		r.reached(r.n * (i + 1) / (kills + 1))
		elected, not := r.killLeader(js, w)
		t.Logf("leader killed at %d messages: another leads after %.1f s, rahu was not ready for %.1f s", r.acknowledged(), elected.Seconds(), not.Seconds())
		unready += not
	}
	<-sent
	over := time.Now()
	r.await()
	o := r.check(fmt.Sprintf("leader of three killed %d times", kills), time.Since(over))
	t.Logf("\n%s\n%s", outcomeHeader, o)
	if o.lost > 0 || o.doubled > 0 || o.recommended != o.sent || o.dead != o.poison || o.sent == 0 {
		t.Error("not all is well")
	}
	if unready == 0 {
		t.Error("rahu was ready all the time, also where nobody led a partition")
	}
}
