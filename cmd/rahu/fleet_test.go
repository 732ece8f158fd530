package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

// asRahu makes the test's own binary be rahu, so that a test can kill a real process.
const asRahu = "TEST_PROCESS_IS_RAHU"

func TestMain(m *testing.M) {
	if os.Getenv(asRahu) != "" {
		main()
		return
	}
	if args := os.Getenv(brokerVar); args != "" {
		os.Exit(brokerMain(strings.Split(args, "\n")))
	}
	os.Exit(m.Run())
}

// The size of the fleet's test.
const (
	fleetConversations = 2000
	fleetTurns         = 12
	fleetPartitions    = 16
)

// fleet is a NATS server that listens, and processes of rahu serve on it.
type fleet struct {
	t        *testing.T
	url      string
	playbook string
	admin    *natsio.Broker
}

// member is one process of rahu serve.
type member struct {
	t    *testing.T
	cmd  *exec.Cmd
	http string
	log  string
}

func openFleet(t *testing.T) *fleet {
	t.Helper()
	port := freePort(t)
	server, err := natsio.StartServer(natsio.ServerOptions{Dir: t.TempDir(), Port: port})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	f := &fleet{t: t, url: fmt.Sprintf("nats://127.0.0.1:%d", port), playbook: patient(t)}
	f.admin, err = natsio.Connect(t.Context(), natsio.Options{URL: f.url, Partitions: fleetPartitions})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.admin.Close)
	return f
}

// patient writes the standard playbook with clocks that do not run out meanwhile.
func patient(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(root + "/pipeline/route/playbooks/standard.yaml")
	if err != nil {
		t.Fatal(err)
	}
	data = regexp.MustCompile(`(respond_by|wait): \w+`).ReplaceAll(data, []byte("$1: 10h"))
	file := filepath.Join(t.TempDir(), "patient.yaml")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().(*net.TCPAddr).Port
}

// start starts a process of rahu serve.
func (f *fleet) start() *member {
	f.t.Helper()
	m := &member{t: f.t, http: fmt.Sprintf("127.0.0.1:%d", freePort(f.t)), log: filepath.Join(f.t.TempDir(), "log")}
	log, err := os.Create(m.log)
	if err != nil {
		f.t.Fatal(err)
	}
	m.cmd = exec.Command(os.Args[0], "serve", "--nats", f.url, "--http", m.http, "--playbook", f.playbook, "--partitions", strconv.Itoa(fleetPartitions))
	m.cmd.Env, m.cmd.Stdout, m.cmd.Stderr = append(os.Environ(), asRahu+"=1"), log, log
	if err := m.cmd.Start(); err != nil {
		f.t.Fatal(err)
	}
	_ = log.Close() // the process has its own
	f.t.Cleanup(func() {
		_ = m.cmd.Process.Kill()
		_ = m.cmd.Wait()
		if f.t.Failed() {
			said, _ := os.ReadFile(m.log)
			f.t.Logf("%s:\n%s", m.http, said)
		}
	})
	return m
}

// end ends a process with a signal and waits until it is gone.
func (m *member) end(signal os.Signal) error {
	if err := m.cmd.Process.Signal(signal); err != nil {
		return err
	}
	err := m.cmd.Wait()
	if signal == os.Kill {
		return nil // how it ended is its error
	}
	return err
}

// metric returns a gauge of a process, -1 where it does not answer.
func (m *member) metric(ctx context.Context, name string) int {
	request, _ := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+m.http+"/metrics", http.NoBody)
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return -1
	}
	defer func() { _ = answer.Body.Close() }()
	text, _ := io.ReadAll(answer.Body)
	if found := regexp.MustCompile(`(?m)^` + name + ` (\S+)`).FindSubmatch(text); found != nil {
		n, err := strconv.ParseFloat(string(found[1]), 64)
		if err != nil {
			m.t.Error(err)
		}
		return int(n)
	}
	return -1
}

// ready tells whether a process answers that it is.
func (m *member) ready(ctx context.Context) bool {
	request, _ := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+m.http+"/readyz", http.NoBody)
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return false
	}
	return answer.Body.Close() == nil && answer.StatusCode == http.StatusOK
}

// until waits for something that becomes true.
func (f *fleet) until(what string, holds func() bool) {
	f.t.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(3 * time.Minute); !holds(); {
		select {
		case <-tick.C:
		case <-late:
			f.t.Fatal("never came true: ", what)
		}
	}
}

// shared waits until these processes, and no others, share the partitions evenly.
func (f *fleet) shared(members ...*member) {
	f.t.Helper()
	f.until(fmt.Sprintf("%d instances share the partitions", len(members)), func() bool {
		total := 0
		for _, m := range members {
			n := m.metric(f.t.Context(), "rahu_partitions")
			if n < fleetPartitions/len(members) || n > fleetPartitions/len(members)+1 || m.metric(f.t.Context(), "rahu_instances") != len(members) || !m.ready(f.t.Context()) {
				return false
			}
			total += n
		}
		return total == fleetPartitions
	})
}

// heard returns what people say in the router's kept conversations.
func heard(t *testing.T) (lines [][2]string) {
	t.Helper()
	for _, lang := range []string{"et", "ru", "no", "pl"} {
		data, err := os.ReadFile(root + "/pipeline/route/testdata/led/" + lang + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			cells := strings.Split(strings.TrimSpace(line), "\t")
			if cells[0] == "customer" || cells[0] == "agent" {
				lines = append(lines, [2]string{cells[0], cells[2]})
			}
		}
	}
	return lines
}

// say publishes some turns of every conversation, one turn of all before the next.
func (f *fleet) say(lines [][2]string, from, to int) {
	f.t.Helper()
	var sent []*natsio.Published
	for turn := from; turn < to; turn++ {
		for n := range fleetConversations {
			line := lines[(n*7+turn)%len(lines)]
			name := fmt.Sprint("talk.", n)
			body, err := json.Marshal(wire.Message{ID: fmt.Sprint(n, "-", turn), Conversation: name, Role: line[0], Text: line[1]})
			if err != nil {
				f.t.Fatal(err)
			}
			subject := wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "phone", Conversation: name})
			sent = append(sent, f.admin.Publish(natsio.Outgoing{Subject: subject, Data: body}))
		}
	}
	f.wait(sent)
}

// follow counts recommendations as they come.
func (f *fleet) follow() *atomic.Int64 {
	f.t.Helper()
	var n atomic.Int64
	stop, err := f.admin.Tail(f.t.Context(), 1<<20, func(uint64, []byte) { n.Add(1) })
	if err != nil {
		f.t.Fatal(err)
	}
	f.t.Cleanup(stop)
	return &n
}

// once demands exactly one recommendation for each message.
func (f *fleet) once(messages int) {
	f.t.Helper()
	counts := map[string]int{}
	err := f.admin.Read(f.t.Context(), wire.StreamRecommendations, func(s natsio.Stored) error {
		var r wire.Recommendation
		err := json.Unmarshal(s.Data, &r)
		counts[r.Message]++
		return err
	})
	if err != nil {
		f.t.Fatal(err)
	}
	for id, n := range counts {
		if n != 1 {
			f.t.Errorf("message %q has %d recommendations", id, n)
		}
	}
	if len(counts) != messages {
		f.t.Errorf("%d messages have recommendations, not %d", len(counts), messages)
	}
}

// Three processes lead thousands of conversations; one is killed, one is told to
// stop, one comes, each while work is waiting. Nothing is lost or doubled.
func TestAFleetSurvivesDeathAndGrowth(t *testing.T) {
	f := openFleet(t)
	one, two, three := f.start(), f.start(), f.start()
	f.until("the streams are there", func() bool { return one.ready(t.Context()) })
	if err := f.admin.Provision(t.Context()); err != nil {
		t.Fatal(err)
	}
	f.shared(one, two, three)
	lines := heard(t)
	seen := f.follow()
	const quarter, all = fleetConversations * fleetTurns / 4, fleetConversations * fleetTurns

	f.say(lines, 0, 3)
	f.until("work is half done", func() bool { return seen.Load() > quarter/2 })
	if err := two.end(os.Kill); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	f.say(lines, 3, 6)
	f.until("somebody took over", func() bool { return seen.Load() > quarter*3/2 })
	f.shared(one, three)
	t.Logf("killed: shared again within %v", time.Since(began).Round(time.Millisecond))
	f.say(lines, 6, 9)
	if err := three.end(syscall.SIGTERM); err != nil {
		t.Errorf("a clean stop: %v", err)
	}
	four := f.start()
	f.say(lines, 9, fleetTurns)
	f.shared(one, four)
	f.until("every message has its recommendation", func() bool { return seen.Load() >= all })
	t.Logf("%d messages, all answered after %v", all, time.Since(began).Round(time.Millisecond))

	for _, m := range []*member{one, four} {
		if err := m.end(syscall.SIGTERM); err != nil {
			t.Errorf("a clean stop: %v", err)
		}
	}
	f.once(all)
	f.equal(f.replay(), f.stored())
	for n := range 20 {
		r, err := pipeline.Incident(t.Context(), f.admin, "acme", fmt.Sprint("talk.", n*fleetConversations/20), rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := r.Verify(); err != nil || len(r.Entries) != fleetTurns {
			t.Errorf("%s: %d entries, %v", r.Conversation, len(r.Entries), err)
		}
	}
}

// wait waits until NATS has what was published.
func (f *fleet) wait(sent []*natsio.Published) {
	f.t.Helper()
	for _, p := range sent {
		if err := p.Wait(f.t.Context()); err != nil {
			f.t.Fatal(err)
		}
	}
}
