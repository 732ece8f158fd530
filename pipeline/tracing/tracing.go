// Package tracing makes OpenTelemetry spans of what happens to a message, from its
// delivery until NATS has the recommendation. The trace begins with the publisher, where
// the message has a header traceparent (W3C Trace Context), and the recommendation
// carries it on. Spans hold numbers, an action and a language, never a text or an id of
// a customer. A nil Tracer and a nil Span do nothing.
package tracing

import (
	"context"
	"net/http"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// Tracer begins spans. It is safe for concurrent use.
type Tracer struct {
	provider *sdk.TracerProvider
	tracer   trace.Tracer
}

// New returns a tracer whose spans go to an exporter, many at a time.
func New(to sdk.SpanExporter, version string) *Tracer {
	about := resource.NewSchemaless(attribute.String("service.name", "rahu"), attribute.String("service.version", version))
	p := sdk.NewTracerProvider(sdk.WithBatcher(to), sdk.WithResource(about))
	return &Tracer{provider: p, tracer: p.Tracer("rahu")}
}

// Stop exports what is left and ends the tracer.
func (t *Tracer) Stop(ctx context.Context) error {
	if t == nil {
		return nil
	}
	return t.provider.Shutdown(ctx)
}

// Span is the handling of one message. It is used by one goroutine at a time.
type Span struct {
	tracer trace.Tracer
	ctx    context.Context
	span   trace.Span
	last   time.Time // when the last step ended
}

var context3c propagation.TraceContext

// Begin begins the span of a message that arrived with these headers.
func (t *Tracer) Begin(header map[string][]string, sequence uint64, stored time.Time) *Span {
	if t == nil {
		return nil
	}
	ctx := context3c.Extract(context.Background(), propagation.HeaderCarrier(canonical(header)))
	now := time.Now()
	ctx, span := t.tracer.Start(ctx, "rahu message", trace.WithSpanKind(trace.SpanKindConsumer), trace.WithTimestamp(now), trace.WithAttributes(
		attribute.String("messaging.system", "nats"), attribute.Int64("rahu.sequence", int64(sequence)),
		attribute.Float64("rahu.waited_seconds", now.Sub(stored).Seconds()),
	))
	return &Span{t.tracer, ctx, span, now}
}

// canonical makes NATS' header names, which are as they were written, those of HTTP.
func canonical(header map[string][]string) http.Header {
	out := http.Header{}
	for name, values := range header {
		if len(values) > 0 {
			out.Set(name, values[0])
		}
	}
	return out
}

// Did ends a step that began where the last one ended, as a span of its own.
func (s *Span) Did(step string) {
	if s == nil {
		return
	}
	now := time.Now()
	_, span := s.tracer.Start(s.ctx, step, trace.WithTimestamp(s.last))
	span.End(trace.WithTimestamp(now))
	s.last = now
}

// Header returns the headers that carry the trace on, or nil.
func (s *Span) Header() map[string][]string {
	if s == nil {
		return nil
	}
	carried := propagation.MapCarrier{}
	context3c.Inject(s.ctx, carried)
	header := make(map[string][]string, len(carried))
	for name, value := range carried {
		header[name] = []string{value}
	}
	return header
}

// End ends the span: NATS has the recommendation.
func (s *Span) End(action, lang string) {
	if s == nil {
		return
	}
	s.Did("publish")
	s.span.SetAttributes(attribute.String("rahu.action", action), attribute.String("rahu.lang", lang))
	s.span.End()
}
