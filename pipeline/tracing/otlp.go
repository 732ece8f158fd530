package tracing

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"go.opentelemetry.io/otel/attribute"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// OTLP sends spans to a collector in OTLP over HTTP, as JSON. The exporter that comes
// with OpenTelemetry brings gRPC along, which would be a fifth of the program.
type OTLP struct {
	url    string
	client *http.Client
}

// NewOTLP returns an exporter for a collector such as http://127.0.0.1:4318.
func NewOTLP(endpoint string) (*OTLP, error) {
	u, err := url.Parse(endpoint)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("%q is no collector's address; write it as http://127.0.0.1:4318", endpoint)
	}
	return &OTLP{url: u.JoinPath("v1", "traces").String(), client: &http.Client{Timeout: 10 * time.Second}}, nil
}

type (
	object = map[string]any
	list   = []any
)

// ExportSpans is of sdk.SpanExporter.
func (o *OTLP) ExportSpans(ctx context.Context, spans []sdk.ReadOnlySpan) error {
	if len(spans) == 0 {
		return nil
	}
	var all list
	for _, s := range spans {
		one := object{
			"traceId": s.SpanContext().TraceID().String(), "spanId": s.SpanContext().SpanID().String(), "name": s.Name(), "kind": kind(s.SpanKind()),
			"startTimeUnixNano": strconv.FormatInt(s.StartTime().UnixNano(), 10), "endTimeUnixNano": strconv.FormatInt(s.EndTime().UnixNano(), 10),
			"attributes": attributes(s.Attributes()),
		}
		if s.Parent().SpanID().IsValid() {
			one["parentSpanId"] = s.Parent().SpanID().String()
		}
		all = append(all, one)
	}
	scope := object{"scope": object{"name": "rahu"}, "spans": all}
	about := object{"attributes": attributes(spans[0].Resource().Attributes())}
	body, err := json.Marshal(object{"resourceSpans": list{object{"resource": about, "scopeSpans": list{scope}}}})
	if err != nil {
		return fmt.Errorf("encoding spans: %w", err)
	}
	return o.post(ctx, body)
}

func (o *OTLP) post(ctx context.Context, body []byte) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, o.url, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("sending spans: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := o.client.Do(request)
	if err != nil {
		return fmt.Errorf("sending spans: %w", err)
	}
	defer func() { _ = response.Body.Close() }()
	_, _ = io.Copy(io.Discard, io.LimitReader(response.Body, 1<<20))
	if response.StatusCode/100 != 2 {
		return fmt.Errorf("sending spans: %s says %s", o.url, response.Status)
	}
	return nil
}

// Shutdown is of sdk.SpanExporter.
func (o *OTLP) Shutdown(context.Context) error {
	o.client.CloseIdleConnections()
	return nil
}

// kind is OTLP's number.
func kind(k trace.SpanKind) int {
	if k == trace.SpanKindConsumer {
		return 5
	}
	return 1 // internal
}

func attributes(set []attribute.KeyValue) list {
	all := list{}
	for _, a := range set {
		value := object{}
		switch a.Value.Type() {
		case attribute.INT64:
			value["intValue"] = strconv.FormatInt(a.Value.AsInt64(), 10)
		case attribute.FLOAT64:
			value["doubleValue"] = a.Value.AsFloat64()
		default:
			value["stringValue"] = a.Value.AsString()
		}
		all = append(all, object{"key": string(a.Key), "value": value})
	}
	return all
}
