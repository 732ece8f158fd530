package pipeline

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

// Headers of what the webhook posts.
const (
	HeaderWebhookID        = "Rahu-Id"        // the same each time it is tried
	HeaderWebhookTimestamp = "Rahu-Timestamp" // Unix seconds of this try
	HeaderWebhookSignature = "Rahu-Signature" // see Sign
)

const (
	webhookWithin = 10 * time.Second // for an answer
	webhookTries  = 12               // over half an hour, then it is a dead letter
	webhookFirst  = time.Second      // before the second try; twice that before the next
	webhookMost   = 5 * time.Minute
	webhookMany   = 4 // under way at once
)

// WebhookOptions say where recommendations are posted to.
type WebhookOptions struct {
	URL     string
	Secret  []byte
	Actions []string      // that are posted; the others are not
	First   time.Duration // before the second try; a second if zero
	Tries   int           // then it is a dead letter; 12 if zero
	Keep    Keep          // of the dead letters
}

// Webhook posts recommendations to a desk that has no NATS, each until it is taken with a
// 2xx answer. Order is not kept: the body has the sequence.
type Webhook struct {
	o       WebhookOptions
	broker  *natsio.Broker
	metrics *Metrics
	log     *slog.Logger
	client  *http.Client
}

// NewWebhook refuses an address where others could read along, and a short secret.
func NewWebhook(b *natsio.Broker, m *Metrics, log *slog.Logger, o WebhookOptions) (*Webhook, error) {
	u, err := url.Parse(o.URL)
	if err != nil || u.Host == "" || u.Scheme != "https" && (u.Scheme != "http" || !onLoopback(u.Hostname())) {
		return nil, errors.New("the webhook wants an https:// URL, or http:// on this machine")
	}
	if len(o.Secret) < 16 {
		return nil, errors.New("the webhook's secret has fewer than 16 bytes")
	}
	for _, action := range o.Actions {
		if !slices.Contains(wire.Actions(), action) {
			return nil, fmt.Errorf("the webhook knows no action %q; it knows %s", action, strings.Join(wire.Actions(), ", "))
		}
	}
	if o.First == 0 {
		o.First = webhookFirst
	}
	if o.Tries == 0 {
		o.Tries = webhookTries
	}
	client := &http.Client{Timeout: webhookWithin, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	return &Webhook{o: o, broker: b, metrics: m, log: log, client: client}, nil
}

func onLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// Run posts until the context ends. All instances share the work.
func (w *Webhook) Run(ctx context.Context) {
	subjects := make([]string, len(w.o.Actions))
	for i, action := range w.o.Actions {
		subjects[i] = "rahu.recommendations.*." + action + ".>"
	}
	defer w.client.CloseIdleConnections()
	w.broker.Tasks(ctx, wire.StreamRecommendations, "rahu-webhook", subjects, webhookMany, w.hand)
}

// hand posts one recommendation, and puts it off or aside where that fails.
func (w *Webhook) hand(t natsio.Task) {
	err := w.post(t)
	result := "delivered"
	switch {
	case err == nil:
		err = t.Done()
	case t.Tries < uint64(w.o.Tries):
		w.log.Warn("webhook", "sequence", t.Sequence, "try", t.Tries, "error", err)
		result, err = "failed", t.Later(w.pause(t.Tries))
	default:
		w.log.Error("webhook: given up", "sequence", t.Sequence, "tries", t.Tries, "error", err)
		result, err = "dead", w.bury(t, err)
	}
	w.metrics.webhook.WithLabelValues(result).Inc()
	if err != nil {
		w.log.Warn("webhook: telling NATS", "sequence", t.Sequence, "error", err)
	}
}

// pause grows with the tries, with some chance in it so that desks that come back are not
// met by all at once.
func (w *Webhook) pause(tries uint64) time.Duration {
	d := min(w.o.First<<min(tries-1, 20), webhookMost)
	return d/2 + rand.N(d/2+1) //nolint:gosec // no secret
}

func (w *Webhook) post(t natsio.Task) error {
	ctx, cancel := context.WithTimeout(context.Background(), webhookWithin)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, w.o.URL, bytes.NewReader(t.Data))
	if err != nil {
		return err
	}
	at := time.Now().Unix()
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("User-Agent", "rahu")
	r.Header.Set(HeaderWebhookID, wire.OutputID(wire.StreamRecommendations, t.Sequence))
	r.Header.Set(HeaderWebhookTimestamp, strconv.FormatInt(at, 10))
	r.Header.Set(HeaderWebhookSignature, Sign(w.o.Secret, at, t.Data))
	answer, err := w.client.Do(r)
	if err != nil {
		var bad *url.Error
		if errors.As(err, &bad) {
			err = bad.Err // without the URL, which may hold a token
		}
		return err
	}
	_, _ = io.Copy(io.Discard, io.LimitReader(answer.Body, 64<<10))
	_ = answer.Body.Close()
	if answer.StatusCode/100 != 2 {
		return fmt.Errorf("the desk answered %d", answer.StatusCode)
	}
	return nil
}

// Sign returns the signature of a body that is posted at a time: "sha256=" and the
// hexadecimal HMAC-SHA256 of the Unix seconds, a dot and the body.
func Sign(secret []byte, at int64, body []byte) string {
	h := hmac.New(sha256.New, secret)
	_, _ = h.Write([]byte(strconv.FormatInt(at, 10) + "."))
	_, _ = h.Write(body)
	return "sha256=" + hex.EncodeToString(h.Sum(nil))
}

// bury puts what nobody takes among the dead letters.
func (w *Webhook) bury(t natsio.Task, why error) error {
	letter := wire.DeadLetter{
		Refusal: wire.Refusal{Reason: wire.ReasonUndelivered, Detail: "the webhook was not taken: " + why.Error()},
		Stream:  wire.StreamRecommendations, Sequence: t.Sequence, Subject: t.Subject, Payload: t.Data,
	}
	ctx, cancel := context.WithTimeout(context.Background(), webhookWithin)
	defer cancel()
	tenant := strings.Split(t.Subject, ".")[2] // rahu.recommendations.<tenant>.…
	err := w.broker.Publish(natsio.Outgoing{
		Subject: wire.DeadLetterSubject(wire.ReasonUndelivered, tenant), ID: wire.OutputID(wire.StreamRecommendations, t.Sequence),
		Header: letter.Header(), Data: letter.Payload, TTL: w.o.Keep.DeadLetters,
	}).Wait(ctx)
	if err != nil {
		return err // it comes again
	}
	w.metrics.deadLetters.WithLabelValues(string(wire.ReasonUndelivered)).Inc()
	return t.Drop(string(wire.ReasonUndelivered))
}
