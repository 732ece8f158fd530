package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/people"
	"rahu/pipeline/wire"
)

// instance is a rahu serve in this process.
type instance struct {
	url    string
	nats   string
	dir    string
	broker *natsio.Broker // of another client than serve's own
	stop   func()
	log    *bytes.Buffer // read after stop only
}

// start runs serve on free ports; it ends with the test. Change may be nil.
func start(t *testing.T, change func(*serveOptions)) *instance {
	t.Helper()
	in := &instance{dir: t.TempDir()}
	in.run(t, change)
	return in
}

// run starts serve on the instance's folder, again where it was stopped.
func (in *instance) run(t *testing.T, change func(*serveOptions)) {
	t.Helper()
	o := &serveOptions{
		data: in.dir, http: fmt.Sprintf("127.0.0.1:%d", freePort(t)), natsPort: freePort(t), partitions: 2, replicas: 1,
		maxMessage: wire.DefaultMaxMessage, playbook: "standard", retainText: "redacted", logging: logOptions{level: "info", format: "text"}, drain: 5 * time.Second, connectEvery: time.Second,
	}
	if in.url != "" { // the page that is open must find it again
		o.http = strings.TrimPrefix(in.url, "http://")
	}
	if change != nil {
		change(o)
	}
	in.url, in.nats, in.log = "http://"+o.http, fmt.Sprintf("nats://127.0.0.1:%d", o.natsPort), &bytes.Buffer{}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- serve(ctx, o, slog.New(slog.NewTextHandler(in.log, nil))) }()
	stopped := false
	in.stop = func() {
		if stopped {
			return
		}
		stopped = true
		in.broker.Close()
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("serve: %v", err)
		}
	}
	in.ready(t, ended)
	b, err := natsio.Connect(t.Context(), natsio.Options{URL: in.nats, Name: "test"})
	if err != nil {
		cancel()
		t.Fatal(err)
	}
	in.broker = b
	t.Cleanup(in.stop)
}

func (in *instance) ready(t *testing.T, ended <-chan error) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(60 * time.Second); ; {
		if r, err := http.Get(in.url + "/readyz"); err == nil {
			_ = r.Body.Close()
			if r.StatusCode == http.StatusOK {
				return
			}
		}
		select {
		case err := <-ended:
			t.Fatalf("serve ended: %v\n%s", err, in.log)
		case <-late:
			t.Fatal("serve is not ready")
		case <-tick.C:
		}
	}
}

// send publishes a message as a customer's.
func (in *instance) send(t *testing.T, id, conversation, text string, more ...string) {
	t.Helper()
	body := map[string]string{"id": id, "conversation": conversation, "text": text, "channel": "chat"}
	for i := 0; i+1 < len(more); i += 2 {
		body[more[i]] = more[i+1]
	}
	data, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	err = in.broker.Publish(natsio.Outgoing{
		Subject: wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: conversation}), ID: wire.MessageID("acme", "chat", id), Data: data,
	}).Wait(t.Context())
	if err != nil {
		t.Fatal(err)
	}
}

// recommended waits for the recommendation of a message.
func (in *instance) recommended(t *testing.T, id, conversation string) (r wire.Recommendation) {
	t.Helper()
	found := make(chan wire.Recommendation, 1)
	stop, err := in.broker.Tail(t.Context(), 1000, func(_ uint64, data []byte) {
		var r wire.Recommendation
		if json.Unmarshal(data, &r) == nil && r.Message == id && r.Conversation == conversation {
			select {
			case found <- r:
			default:
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	select {
	case r = <-found:
	case <-time.After(30 * time.Second):
		t.Fatalf("no recommendation for %s of %s", id, conversation)
	}
	return r
}

// said waits for the n-th feedback about a conversation.
func (in *instance) said(t *testing.T, conversation string, n int) (list []wire.Feedback) {
	t.Helper()
	all := make(chan wire.Feedback, 100)
	stop, err := in.broker.Latest(t.Context(), wire.StreamFeedback, 1000, func(s natsio.Stored) {
		if f, err := wire.DecodeFeedback(s.Subject, s.Data, wire.DefaultMaxMessage); err == nil && f.Conversation == conversation {
			all <- f
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	for late := time.After(30 * time.Second); len(list) < n; {
		select {
		case f := <-all:
			list = append(list, f)
		case <-late:
			t.Fatalf("%d of %d feedbacks about %s", len(list), n, conversation)
		}
	}
	return list
}

// visitor is a browser without a page.
type visitor struct {
	t      *testing.T
	url    string
	client *http.Client
}

func (in *instance) visitor(t *testing.T) *visitor {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &visitor{t, in.url, &http.Client{Jar: jar, Timeout: 30 * time.Second, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

// ask sends JSON, or nothing with GET, and returns the status and the answer.
func (v *visitor) ask(path string, body any, headers ...string) (int, string) {
	v.t.Helper()
	method, in := http.MethodGet, io.Reader(nil)
	if body != nil {
		data, err := json.Marshal(body)
		if err != nil {
			v.t.Fatal(err)
		}
		method, in = http.MethodPost, bytes.NewReader(data)
	}
	r, err := http.NewRequestWithContext(v.t.Context(), method, v.url+path, in)
	if err != nil {
		v.t.Fatal(err)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := v.client.Do(r)
	if err != nil {
		v.t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		v.t.Fatal(err)
	}
	return answer.StatusCode, string(text)
}

func (v *visitor) login(name, password string) (int, string) {
	v.t.Helper()
	r, err := v.client.PostForm(v.url+"/login", url.Values{"name": {name}, "password": {password}})
	if err != nil {
		v.t.Fatal(err)
	}
	defer func() { _ = r.Body.Close() }()
	return r.StatusCode, r.Header.Get("Location")
}

type statement map[string]string

func about(r wire.Recommendation, verdict, reason string) statement {
	return statement{"tenant": r.Tenant, "conversation": r.Conversation, "recommendation": r.ID, "verdict": verdict, "reason": reason}
}

func TestFeedbackFromAnOpenPage(t *testing.T) {
	in := start(t, nil)
	v := in.visitor(t)
	in.send(t, "1", "c1", "Te olete idioodid!")
	r := in.recommended(t, "1", "c1")
	if code, text := v.ask("/feedback", about(r, "accepted", "")); code != http.StatusUnauthorized || !strings.Contains(text, `"name"`) {
		t.Errorf("without a name: %d %s", code, text)
	}
	if code, text := v.ask("/name", statement{"name": "Mari Maasikas"}); code != http.StatusOK {
		t.Errorf("name: %d %s", code, text)
	}
	for _, c := range []struct {
		body statement
		want int
	}{
		{about(r, "wrong", ""), http.StatusBadRequest},
		{about(r, "nonsense", "x"), http.StatusBadRequest},
		{about(wire.Recommendation{Tenant: "acme", Conversation: "c2", ID: r.ID}, "accepted", ""), http.StatusNotFound},
		{statement{"user": "somebody else"}, http.StatusBadRequest},
		{about(r, "wrong", "a film title"), http.StatusAccepted},
	} {
		if code, text := v.ask("/feedback", c.body); code != c.want {
			t.Errorf("%v: %d %s", c.body, code, text)
		}
	}
	if f := in.said(t, "c1", 1)[0]; f.User != "Mari Maasikas" || f.Verdict != "wrong" || f.Reason != "a film title" || f.Recommendation != r.ID {
		t.Errorf("the stream has %+v", f)
	}
	if code, text := v.ask("/feedback", about(r, "accepted", ""), "Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"); code != http.StatusForbidden {
		t.Errorf("another site's page: %d %s", code, text)
	}
	if code, text := v.ask("/conversation?tenant=acme&conversation=c1", nil); code != http.StatusOK || !strings.Contains(text, "idioodid") || !strings.Contains(text, `"by":"Mari Maasikas"`) {
		t.Errorf("the conversation: %d %s", code, text)
	}
	if code, text := v.ask("/conversation?tenant=acme&conversation=nothing", nil); code != http.StatusNotFound {
		t.Errorf("no conversation: %d %s", code, text)
	}
	for format, want := range map[string]string{"": "<!doctype html>", "json": `"entries"`, "csv": "at,kind"} {
		if code, text := v.ask("/record?tenant=acme&conversation=c1&format="+format, nil); code != http.StatusOK || !strings.Contains(strings.ToLower(text), want) {
			t.Errorf("record %q: %d %.300s", format, code, text)
		}
	}
	code, text := v.ask("/try", statement{"text": "Homme tulen kirvega teie kontorisse", "lang": "auto"})
	if code != http.StatusOK || !strings.Contains(text, `"without":[{`) || !strings.Contains(text, `"outcomes":[{"name":"threat","odds":`) || !strings.Contains(text, `"action":"call_police"`) {
		t.Errorf("try: %d %s", code, text)
	}
}

// usersFile writes a file with an agent of one queue and a manager.
func usersFile(t *testing.T) string {
	t.Helper()
	d := &people.Directory{}
	for _, p := range []people.Person{{Name: "Mari", Role: people.Agent, Queues: []string{"arved"}}, {Name: "Juhan", Role: people.Manager}} {
		if err := d.Put(p.Name, p.Role, p.Queues, p.Name+" has a password"); err != nil {
			t.Fatal(err)
		}
	}
	data, err := d.YAML()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "users.yaml")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestLoginAndRoles(t *testing.T) {
	file := usersFile(t)
	in := start(t, func(o *serveOptions) { o.users = file })
	in.send(t, "1", "c1", "Ma tulen täna kirvega kontorisse ja tapan teid", "queue", "arved")
	in.send(t, "2", "c2", "Te olete idioodid!", "queue", "tehnika")
	threat, insult := in.recommended(t, "1", "c1"), in.recommended(t, "2", "c2")
	if threat.Action != "call_police" {
		t.Fatalf("the threat is %s", threat.Action)
	}
	stranger, agent, manager := in.visitor(t), in.visitor(t), in.visitor(t)
	for path, want := range map[string]int{
		"/": http.StatusSeeOther, "/events": http.StatusUnauthorized, "/conversation?tenant=acme&conversation=c1": http.StatusUnauthorized,
		"/record?tenant=acme&conversation=c1": http.StatusUnauthorized, "/login": http.StatusOK, "/readyz": http.StatusOK, "/static/console.css": http.StatusOK,
	} {
		if code, text := stranger.ask(path, nil); code != want {
			t.Errorf("a stranger at %s: %d %.200s", path, code, text)
		}
	}
	if code, _ := stranger.ask("/name", statement{"name": "Juhan"}); code == http.StatusOK {
		t.Error("a stranger takes a manager's name")
	}
	if code, _ := stranger.login("Mari", "guess"); code != http.StatusUnauthorized {
		t.Errorf("a wrong password: %d", code)
	}
	for v, name := range map[*visitor]string{agent: "Mari", manager: "Juhan"} {
		if code, to := v.login(name, name+" has a password"); code != http.StatusSeeOther || to != "/" {
			t.Fatalf("%s: %d %s", name, code, to)
		}
	}
	if code, text := agent.ask("/feedback", about(insult, "accepted", "")); code != http.StatusNotFound {
		t.Errorf("an agent answers what is in another queue: %d %s", code, text)
	}
	if code, text := agent.ask("/conversation?tenant=acme&conversation=c2", nil); code != http.StatusNotFound {
		t.Errorf("an agent reads what is in another queue: %d %s", code, text)
	}
	if code, text := agent.ask("/feedback", about(threat, "accepted", "heard it")); code != http.StatusForbidden {
		t.Errorf("an agent confirms the police: %d %s", code, text)
	}
	if code, text := manager.ask("/feedback", about(threat, "accepted", "")); code != http.StatusBadRequest {
		t.Errorf("a confirmation without a reason: %d %s", code, text)
	}
	if code, text := manager.ask("/feedback", about(threat, "accepted", "an axe, today")); code != http.StatusAccepted {
		t.Errorf("a manager confirms the police: %d %s", code, text)
	}
	if f := in.said(t, "c1", 1)[0]; f.User != "Juhan" || f.Reason != "an axe, today" {
		t.Errorf("the stream has %+v", f)
	}
	if r, err := manager.client.PostForm(in.url+"/logout", nil); err != nil || r.StatusCode != http.StatusSeeOther {
		t.Errorf("logout: %v %v", r, err)
	} else {
		_ = r.Body.Close()
	}
	if code, _ := manager.ask("/conversation?tenant=acme&conversation=c1", nil); code != http.StatusUnauthorized {
		t.Errorf("after the logout: %d", code)
	}
	in.stop()
	for _, want := range []string{"user=Juhan", `what="accepted call_police"`, "conversation=c1", `what="login refused"`} {
		if !strings.Contains(in.log.String(), want) {
			t.Errorf("the log does not say %s", want)
		}
	}
	if strings.Contains(in.log.String(), "kirvega") {
		t.Error("the log holds a customer's words")
	}
}

// TestLoginsAreLimited guesses passwords until the console asks to wait.
func TestLoginsAreLimited(t *testing.T) {
	file := usersFile(t)
	in := start(t, func(o *serveOptions) { o.users = file })
	v, codes := in.visitor(t), map[int]int{}
	for i := range 20 {
		code, _ := v.login("Mari", fmt.Sprint("guess ", i))
		codes[code]++
	}
	if codes[http.StatusTooManyRequests] == 0 || codes[http.StatusSeeOther] != 0 {
		t.Errorf("answers: %v", codes)
	}
}

func TestPageIsOffWhereOthersReachIt(t *testing.T) {
	for address, want := range map[string]bool{"127.0.0.1:8080": true, "[::1]:80": true, "localhost:80": true, "0.0.0.0:8080": false, ":8080": false, "10.0.0.7:80": false, "rahu.example:80": false} {
		if loopback(address) != want {
			t.Errorf("%s: %t", address, !want)
		}
	}
	port := freePort(t)
	in := start(t, func(o *serveOptions) { o.http = fmt.Sprintf("0.0.0.0:%d", port) })
	v := in.visitor(t)
	v.url = fmt.Sprintf("http://127.0.0.1:%d", port)
	if code, text := v.ask("/", nil); code != http.StatusNotFound {
		t.Errorf("the page is open to all: %d %.100s", code, text)
	}
	if code, _ := v.ask("/healthz", nil); code != http.StatusOK {
		t.Errorf("health: %d", code)
	}
}
