package main

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/tracing"
	"rahu/pipeline/wire"
)

// The publisher's span, as its header traceparent says it.
const (
	theirTrace = "4bf92f3577b34da6a3ce929d0e0e4736"
	theirSpan  = "00f067aa0ba902b7"
	parent     = "00-" + theirTrace + "-" + theirSpan + "-01"
)

// published sends a message with a trace and returns its recommendation as it is stored.
func published(t *testing.T, broker *natsio.Broker) natsio.Stored {
	t.Helper()
	got := &verdicts{byMessage: map[string]wire.Recommendation{}, versions: map[string]int{}, arrived: make(chan struct{}, 1)}
	stopTail, err := broker.Tail(t.Context(), 1, got.see)
	if err != nil {
		t.Fatal(err)
	}
	defer stopTail()
	out := natsio.Outgoing{
		Subject: wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: "c"}),
		Header:  map[string][]string{"traceparent": {parent}}, Data: []byte(`{"id": "1", "conversation": "c", "text": "kus on lamp"}`),
	}
	if err := broker.Publish(out).Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	got.until(t, func() bool { return got.byMessage["1"].Message != "" })
	r := got.byMessage["1"]
	stored, there, err := broker.Recommendation(t.Context(), wire.RecommendationsOf("acme", "c"), r.ID)
	if err != nil || !there {
		t.Fatal(there, err)
	}
	return stored
}

// TestTraceFromMessageToRecommendation follows a publisher's trace through the pipeline.
func TestTraceFromMessageToRecommendation(t *testing.T) {
	spans := tracetest.NewInMemoryExporter()
	kept := &keeping{InMemoryExporter: spans}
	tracer := tracing.New(kept, "v1")
	t.Run("a message", func(t *testing.T) {
		broker, _, _ := site(t, smallLexicons(t, "lamp"), func(o *pipeline.Options) { o.Tracer = tracer })
		stored := published(t, broker)
		if header := stored.Header["traceparent"]; len(header) != 1 || header[0][3:35] != theirTrace || header[0][36:52] == theirSpan {
			t.Errorf("the recommendation's traceparent is %q", header)
		}
	})
	if err := tracer.Stop(t.Context()); err != nil { // when the pipeline has ended
		t.Fatal(err)
	}
	names := map[string]string{}
	for _, s := range kept.all {
		names[s.Name] = s.Parent.SpanID().String()
		if s.SpanContext.TraceID().String() != theirTrace {
			t.Errorf("%s is of another trace", s.Name)
		}
	}
	if len(names) != 4 || names["rahu message"] != theirSpan {
		t.Fatalf("spans and their parents: %v", names)
	}
	for _, step := range []string{"classify", "route", "publish"} {
		if names[step] == "" || names[step] == theirSpan {
			t.Errorf("%s has the parent %q", step, names[step])
		}
	}
}

// keeping keeps the spans when the exporter is shut down, which forgets them.
type keeping struct {
	*tracetest.InMemoryExporter
	all tracetest.SpanStubs
}

func (k *keeping) Shutdown(ctx context.Context) error {
	k.all = k.GetSpans()
	return k.InMemoryExporter.Shutdown(ctx)
}

// TestNothingIsTracedUnlessWanted looks at a pipeline without a tracer.
func TestNothingIsTracedUnlessWanted(t *testing.T) {
	broker, _, _ := site(t, smallLexicons(t, "lamp"))
	if header := published(t, broker).Header; len(header["traceparent"]) != 0 {
		t.Errorf("the recommendation's headers: %v", header)
	}
	if n := testing.AllocsPerRun(10, func() {
		span := (*tracing.Tracer)(nil).Begin(nil, 1, time.Time{})
		span.Did("classify")
		span.End("none", "et")
	}); n != 0 {
		t.Errorf("%v allocations where nothing is traced", n)
	}
}

// TestCollectorReceivesOTLP reads what a collector is sent.
func TestCollectorReceivesOTLP(t *testing.T) {
	var got struct {
		ResourceSpans []struct {
			ScopeSpans []struct {
				Spans []struct{ TraceID, SpanID, ParentSpanID, Name, StartTimeUnixNano string }
			}
		}
	}
	collector := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if err := json.NewDecoder(r.Body).Decode(&got); err != nil || r.URL.Path != "/v1/traces" || r.Header.Get("Content-Type") != "application/json" {
			t.Error(r.URL, r.Header, err)
		}
	}))
	defer collector.Close()
	tracer, stop, err := (&serveOptions{otlp: collector.URL}).tracer(slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	span := tracer.Begin(map[string][]string{"Traceparent": {parent}}, 7, time.Now())
	span.Did("classify")
	span.End("none", "et")
	stop()
	if len(got.ResourceSpans) != 1 || len(got.ResourceSpans[0].ScopeSpans[0].Spans) != 3 {
		t.Fatalf("%+v", got)
	}
	for _, s := range got.ResourceSpans[0].ScopeSpans[0].Spans {
		if s.TraceID != theirTrace || len(s.SpanID) != 16 || len(s.ParentSpanID) != 16 || len(s.StartTimeUnixNano) < 19 {
			t.Errorf("%+v", s)
		}
	}
	if _, _, err := (&serveOptions{otlp: "collector"}).tracer(nil); !errors.Is(err, errUsage) {
		t.Errorf("an address that is none: %v", err)
	}
}
