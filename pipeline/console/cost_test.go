package console

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"rahu/pipeline/wire"
)

// TestManyConsoles measures what 200 open pages cost at 500 recommendations a second.
// The pages are another process's, this test run once more, so that only the server
// is counted. Half of them are agents' of four queues.
func TestManyConsoles(t *testing.T) {
	if address := os.Getenv("READ_EVENTS"); address != "" {
		readEvents(t, address)
		return
	}
	const pages, rate, seconds = 200, 500, 4
	c := New(Options{Clients: pages + 1})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n, _ := strconv.Atoi(r.URL.Query().Get("n"))
		who := viewer{key: "all"}
		if n%2 == 1 {
			queue := fmt.Sprint("queue", n%4)
			who = viewer{key: queue, queues: []string{queue, "queue0"}}
		}
		c.stream(w, r, who, func() bool { return true })
	}))
	defer server.Close()
	defer c.Close()
	readers := exec.Command(os.Args[0], "-test.run", "^TestManyConsoles$", "-test.v")
	readers.Env = append(os.Environ(), "READ_EVENTS="+server.URL, fmt.Sprint("PAGES=", pages))
	out, err := readers.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := readers.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() && !strings.HasPrefix(lines.Text(), "open") {
		continue
	}
	data := make([][]byte, 8)
	for i := range data {
		data[i] = sampleRecommendation(i)
	}
	before, begin := cpu(t), time.Now()
	beat := time.NewTicker(2 * time.Millisecond)
	defer beat.Stop()
	most, seq := uint64(0), uint64(0)
	for seq < rate*seconds {
		<-beat.C
		for ; seq < rate*seconds && float64(seq) < rate*time.Since(begin).Seconds(); seq++ {
			c.Add(seq+1, data[seq%8])
			if seq%rate != 0 {
				continue
			}
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapInuse+m.StackInuse)
		}
	}
	took := time.Since(begin)
	cores := (cpu(t) - before).Seconds() / took.Seconds()
	c.feed.mu.Lock()
	left := c.feed.clients
	c.feed.mu.Unlock()
	c.Add(rate*seconds+1, []byte(`{"id":"end","action":"none","queue":"queue0"}`))
	got := 0
	for lines.Scan() {
		if text, ok := strings.CutPrefix(lines.Text(), "ended "); ok {
			got, _ = strconv.Atoi(text)
			break
		}
	}
	_, _ = io.Copy(io.Discard, out)
	if err := readers.Wait(); err != nil {
		t.Errorf("the pages: %v", err)
	}
	t.Logf("%d pages, %.0f recommendations/s of %d bytes: %.2f cores, %d MB in use; %d pages followed to the end", pages, rate*seconds/took.Seconds(), len(data[0]), cores, most>>20, got)
	if cores > slower || most > 200<<20 {
		t.Errorf("%.2f cores and %d MB, more than %d or 200 MB", cores, most>>20, slower)
	}
	if got < left { // those that could not follow were dropped
		t.Errorf("%d of the %d pages that were there saw the last recommendation", got, left)
	}
}

// cpu returns the processor time that this process has used.
func cpu(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// sampleRecommendation returns one of about the size that they have.
func sampleRecommendation(i int) []byte {
	r := wire.Recommendation{ID: "RAHU_MESSAGES-1", Tenant: "acme", Queue: fmt.Sprint("queue", i%4), Action: "none", Text: strings.Repeat("Kus mu pakk on? ", 12)}
	if i == 0 {
		r.Action = "set_boundary"
	}
	r.Guidance, r.Say = nil, nil
	r.Policy = strings.Repeat("x", 1500) // what phrases, tips and evidence take
	data, err := json.Marshal(r)
	if err != nil {
		panic(err) // strings and numbers
	}
	return data
}

// readEvents keeps pages open until each has seen the event "end".
func readEvents(t *testing.T, address string) {
	pages, _ := strconv.Atoi(os.Getenv("PAGES"))
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	client := &http.Client{Transport: &http.Transport{MaxConnsPerHost: pages}}
	open, ended := make(chan bool, pages), make(chan bool, pages)
	for n := range pages {
		go func() {
			r, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("%s/?n=%d", address, n), nil)
			if err != nil {
				ended <- false
				return
			}
			answer, err := client.Do(r)
			open <- err == nil
			if err != nil {
				ended <- false
				return
			}
			defer func() { _ = answer.Body.Close() }()
			lines := bufio.NewReaderSize(answer.Body, 64<<10)
			for {
				line, err := lines.ReadSlice('\n')
				if err != nil || strings.Contains(string(line), `"id":"end"`) {
					ended <- err == nil
					return
				}
			}
		}()
	}
	for range pages {
		<-open
	}
	fmt.Println("open")
	good := 0
	for range pages {
		if <-ended {
			good++
		}
	}
	fmt.Println("ended", good)
}
