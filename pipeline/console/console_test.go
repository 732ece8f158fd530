package console

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// recommendation returns one as JSON, spread over lines.
func recommendation(action, text string) []byte {
	data, err := json.MarshalIndent(map[string]any{"action": action, "text": text}, "", "  ")
	if err != nil {
		panic(err)
	}
	return data
}

// serve starts a console behind a server; both end with the test.
func serve(t *testing.T, options Options) (*Console, string) {
	t.Helper()
	c := New(options)
	server := httptest.NewServer(c)
	t.Cleanup(server.Close)
	t.Cleanup(c.Close)
	return c, server.URL
}

// get asks for a path; the body is closed with the test.
func get(t *testing.T, url string, headers ...string) *http.Response {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(cancel)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = response.Body.Close() })
	return response
}

// until reads lines up to one that begins with a prefix and returns the ids that came before it.
func until(t *testing.T, lines *bufio.Scanner, prefix string) string {
	t.Helper()
	var ids []string
	for lines.Scan() {
		if id, ok := strings.CutPrefix(lines.Text(), "id: "); ok {
			ids = append(ids, id)
		}
		if strings.HasPrefix(lines.Text(), prefix) {
			return strings.Join(ids, " ")
		}
	}
	t.Fatalf("the stream ended before %q: %v", prefix, lines.Err())
	return ""
}

func TestHeaders(t *testing.T) {
	_, url := serve(t, Options{})
	for path, kind := range map[string]string{
		"/": "text/html", "/events": "text/event-stream", "/static/console.css": "text/css",
		"/static/console.js": "text/javascript", "/static/icon.svg": "image/svg+xml",
	} {
		r := get(t, url+path)
		policy := r.Header.Get("Content-Security-Policy")
		if r.StatusCode != http.StatusOK || !strings.HasPrefix(r.Header.Get("Content-Type"), kind) {
			t.Errorf("%s: %s, %s", path, r.Status, r.Header.Get("Content-Type"))
		}
		if !strings.Contains(policy, "default-src 'none'") || strings.Contains(policy, "unsafe") || r.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: headers %v", path, r.Header)
		}
	}
}

func TestUnknownPaths(t *testing.T) {
	_, url := serve(t, Options{})
	for _, path := range []string{"/nothing", "/static/", "/static/page.html", "/static/..%2fpage.html", "/static/../console.go"} {
		if r := get(t, url+path); r.StatusCode < 400 || r.StatusCode >= 500 {
			t.Errorf("%s: %s", path, r.Status)
		}
	}
	r, err := http.Post(url+"/events", "text/plain", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	if r.StatusCode != http.StatusMethodNotAllowed && r.StatusCode != http.StatusNotFound {
		t.Errorf("POST: %s", r.Status)
	}
}

func TestFirstVisitAndLive(t *testing.T) {
	c, url := serve(t, Options{})
	c.Add(1, recommendation("none", "tere"))
	c.Add(2, recommendation("empathize", "häbi"))
	c.Add(2, recommendation("empathize", "twice"))
	c.Add(3, []byte("not a recommendation"))
	lines := bufio.NewScanner(get(t, url+"/events").Body)
	if got := until(t, lines, "event: ready"); got != "1 2" {
		t.Errorf("first come %s", got)
	}
	c.Add(4, recommendation("call_police", "завтра"))
	if got := until(t, lines, `data: {"action":"call_police","text":"завтра"}`); got != "4" {
		t.Errorf("then comes %s", got)
	}
}

func TestResume(t *testing.T) {
	c, url := serve(t, Options{Ring: 4, Quiet: 2})
	for seq := uint64(1); seq <= 10; seq++ {
		action := "empathize"
		if seq%2 == 0 {
			action = "none"
		}
		c.Add(seq, recommendation(action, fmt.Sprint(seq)))
	}
	for _, test := range []struct{ header, query, marker, want string }{
		{"", "", "event: ready", "3 5 7 8 9 10"},
		{"8", "", "event: ready", "9 10"},
		{"8", "3", "event: ready", "9 10"},
		{"", "7", "event: ready", "8 9 10"},
		{"10", "", "event: ready", ""},
		{"nonsense", "", "event: ready", "3 5 7 8 9 10"},
		{"77", "", "event: reset", ""},
		{"0", "", "event: gap", ""},
	} {
		r := get(t, url+"/events?last="+test.query, "Last-Event-ID", test.header)
		if got := until(t, bufio.NewScanner(r.Body), test.marker); got != test.want {
			t.Errorf("after %q %q: %s, not %s", test.header, test.query, got, test.want)
		}
	}
}

func TestHeartbeat(t *testing.T) {
	_, url := serve(t, Options{Heartbeat: time.Millisecond})
	until(t, bufio.NewScanner(get(t, url+"/events").Body), ": beat")
}

func TestSlowClientIsDroppedNotWaitedFor(t *testing.T) {
	f := newFeed(Options{Buffer: 3}.filled())
	slow, _, err := f.join(viewer{key: "all"}, 0, true)
	if err != nil {
		t.Fatal(err)
	}
	for seq := uint64(1); seq <= 10; seq++ {
		f.add(event{seq: seq, frame: []byte("x")})
		f.flush()
	}
	var got int
	for range slow.batches {
		got++
	}
	if got != 3 || f.clients != 0 {
		t.Errorf("%d events, %d clients are left", got, f.clients)
	}
	f.leave(slow)
}

func TestClientsAreLimited(t *testing.T) {
	_, url := serve(t, Options{Clients: 1})
	first := get(t, url+"/events")
	until(t, bufio.NewScanner(first.Body), "event: ready")
	if r := get(t, url+"/events"); r.StatusCode != http.StatusServiceUnavailable || r.Header.Get("Retry-After") == "" {
		t.Errorf("a second page: %s", r.Status)
	}
}

func TestOtherSitesAreRefused(t *testing.T) {
	_, url := serve(t, Options{})
	if r := get(t, url+"/events", "Sec-Fetch-Site", "cross-site"); r.StatusCode != http.StatusForbidden {
		t.Errorf("another site's page: %s", r.Status)
	}
}

func TestCloseEndsStreams(t *testing.T) {
	c, url := serve(t, Options{})
	r := get(t, url+"/events")
	c.Close()
	c.Close()
	if _, err := io.ReadAll(r.Body); err != nil {
		t.Errorf("the stream does not end well: %v", err)
	}
	c.Add(1, recommendation("empathize", "late"))
}

// hostile are texts that must arrive as they are, in one line of JSON.
var hostile = []string{
	"<script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "</blockquote><b>", "javascript:alert(1)", "&lt;b&gt;",
	"a\nid: 99\ndata: {}\n\nb", "a\r\rb", "line\u2028separator\u2029", "\u202egnp.exe", "zero\u200bwidth", "{{.Version}}", "\x00nul", "𝕏 💥",
}

func TestHostileTextStaysText(t *testing.T) {
	c, url := serve(t, Options{})
	for i, text := range hostile {
		c.Add(uint64(i+1), recommendation("empathize", text))
	}
	lines := bufio.NewScanner(get(t, url+"/events").Body)
	for i := 0; i < len(hostile) && lines.Scan(); {
		data, ok := strings.CutPrefix(lines.Text(), "data: ")
		if !ok {
			continue
		}
		var got struct{ Text string }
		if err := json.Unmarshal([]byte(data), &got); err != nil || got.Text != hostile[i] {
			t.Errorf("%q came as %q: %v", hostile[i], got.Text, err)
		}
		i++
	}
}

func TestPageNeedsNoForeignOrInlineCode(t *testing.T) {
	scripts, err := fs.Glob(files, "static/*.js")
	if err != nil || len(scripts) < 5 {
		t.Fatal(scripts, err)
	}
	for _, name := range scripts {
		script, err := files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range []string{"innerHTML =", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "http://", "https://"} {
			if text := strings.ReplaceAll(string(script), "http://www.w3.org/2000/svg", ""); strings.Contains(text, word) {
				t.Errorf("%s holds %s", name, word)
			}
		}
	}
	_, url := serve(t, Options{Version: "<1>"})
	data, err := io.ReadAll(get(t, url+"/").Body)
	if err != nil {
		t.Fatal(err)
	}
	html := string(data)
	for _, word := range []string{"<style", " style=", " onclick", "<script>", "http://", "https://", "<1>"} {
		if strings.Contains(html, word) {
			t.Errorf("the page holds %s", word)
		}
	}
}
