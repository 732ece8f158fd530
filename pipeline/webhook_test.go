package pipeline

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// desk takes what a webhook posts. It refuses the first tries of each message, and all of
// those of a conversation.
type desk struct {
	t      *testing.T
	secret []byte

	mu    sync.Mutex
	tries map[string]int // by id
	taken map[string]wire.Recommendation
	got   chan string
}

const (
	deskRefuses = 2
	deskTries   = 4
)

func (d *desk) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	at, errAt := strconv.ParseInt(r.Header.Get(HeaderWebhookTimestamp), 10, 64)
	if err != nil || errAt != nil || r.Method != http.MethodPost || r.Header.Get(HeaderWebhookSignature) != Sign(d.secret, at, body) || time.Since(time.Unix(at, 0)) > time.Minute {
		d.t.Errorf("not signed: %s %v", r.Method, r.Header)
	}
	var one wire.Recommendation
	if err := json.Unmarshal(body, &one); err != nil {
		d.t.Error(err)
	}
	id := r.Header.Get(HeaderWebhookID)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.tries[id]++
	if one.Conversation == "lost" || d.tries[id] <= deskRefuses {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	if _, twice := d.taken[id]; twice {
		d.t.Errorf("%s came again after it was taken", id)
	}
	d.taken[id] = one
	d.got <- one.Conversation
}

func TestWebhook(t *testing.T) {
	c := openCluster(t)
	d := &desk{t: t, secret: []byte("sixteen bytes or more"), tries: map[string]int{}, taken: map[string]wire.Recommendation{}, got: make(chan string, 10)}
	server := httptest.NewServer(d)
	defer server.Close()
	metrics := NewMetrics(prometheus.NewRegistry(), "test", "test")
	hook, err := NewWebhook(c.admin, metrics, slog.New(slog.DiscardHandler), WebhookOptions{
		URL: server.URL, Secret: d.secret, Actions: []string{route.CallPolice}, First: 10 * time.Millisecond, Tries: deskTries,
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { defer close(done); hook.Run(ctx) }()
	defer func() { cancel(); <-done }()
	c.ready("rahu-webhook")
	c.start()
	c.say("calm", "1", "hello")
	c.say("rude", "2", "insult")
	c.say("grave", "3", "I kill you")
	c.say("lost", "4", "I kill you")
	select {
	case got := <-d.got:
		if got != "grave" {
			t.Errorf("the desk was told of %s", got)
		}
	case <-time.After(30 * time.Second):
		t.Fatal("nothing came")
	}
	s := &site{t: t, broker: c.admin}
	if dead := s.awaitDeadLetters(1); len(dead) != 1 {
		t.Errorf("dead letters: %v", dead)
	} else {
		for _, reason := range dead {
			if reason != string(wire.ReasonUndelivered) {
				t.Errorf("the reason is %s", reason)
			}
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	most := 0
	for _, n := range d.tries {
		most = max(most, n)
	}
	if len(d.taken) != 1 || len(d.tries) != 2 || most != deskTries {
		t.Errorf("tries %v, taken %d", d.tries, len(d.taken))
	}
}

// ready waits until the recommendations have a consumer of that name.
func (c *cluster) ready(durable string) {
	c.t.Helper()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(20 * time.Second); !c.admin.HasConsumer(c.t.Context(), wire.StreamRecommendations, durable); {
		select {
		case <-tick.C:
		case <-late:
			c.t.Fatal("no consumer ", durable)
		}
	}
}

func TestWebhooksThatAreRefused(t *testing.T) {
	good := WebhookOptions{URL: "https://desk.example/hook", Secret: make([]byte, 16), Actions: []string{"call_police"}}
	if _, err := NewWebhook(nil, nil, nil, good); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(o *WebhookOptions){
		"plain":   func(o *WebhookOptions) { o.URL = "http://desk.example/hook" },
		"none":    func(o *WebhookOptions) { o.URL = "desk" },
		"scheme":  func(o *WebhookOptions) { o.URL = "ftp://127.0.0.1/" },
		"secret":  func(o *WebhookOptions) { o.Secret = make([]byte, 15) },
		"actions": func(o *WebhookOptions) { o.Actions = []string{"call_fire_brigade"} },
	} {
		o := good
		change(&o)
		if _, err := NewWebhook(nil, nil, nil, o); err == nil {
			t.Errorf("%s: not refused", name)
		}
	}
}

func TestWebhookPausesGrow(t *testing.T) {
	w := &Webhook{o: WebhookOptions{First: time.Second}}
	for tries, most := range map[uint64]time.Duration{1: time.Second, 2: 2 * time.Second, 5: 16 * time.Second, 12: webhookMost, 60: webhookMost} {
		if d := w.pause(tries); d < most/2 || d > most {
			t.Errorf("after %d tries: %v", tries, d)
		}
	}
}
