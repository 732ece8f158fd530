package outside

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"testing"

	"github.com/cloudevents/sdk-go/v2/binding"
	"github.com/cloudevents/sdk-go/v2/event"
	cehttp "github.com/cloudevents/sdk-go/v2/protocol/http"

	"rahu/pipeline/wire"
)

const subject = "rahu.messages.acme.chat.c1"

// sent is an event of the SDK with a customer's message.
func sent(t *testing.T, contentType string, data any) event.Event {
	t.Helper()
	e := event.New()
	e.SetID("e-1")
	e.SetType("ee.example.message")
	e.SetSource("//crm.example.ee")
	if err := e.SetData(contentType, data); err != nil {
		t.Fatal(err)
	}
	if err := e.Validate(); err != nil {
		t.Fatal(err)
	}
	return e
}

var message = map[string]any{"id": "m-1", "conversation": "c1", "text": "Kolmas kord helistan! Šokk: «žürii»", "lang": "et"}

func decoded(t *testing.T, header map[string][]string, data []byte) {
	t.Helper()
	m, err := wire.Decode(subject, header, data, wire.DefaultMaxMessage)
	if err != nil {
		t.Fatalf("%v: %s", err, data)
	}
	if m.ID != "m-1" || m.Text != message["text"] || m.Tenant != "acme" || m.Lang != "et" {
		t.Errorf("%+v", m)
	}
}

func TestStructuredEvents(t *testing.T) {
	raw, err := json.Marshal(message)
	if err != nil {
		t.Fatal(err)
	}
	for name, e := range map[string]event.Event{
		"as JSON": sent(t, event.ApplicationJSON, message), "as bytes": sent(t, "application/octet-stream", raw),
	} {
		data, err := json.Marshal(e)
		if err != nil {
			t.Fatal(name, err)
		}
		decoded(t, map[string][]string{"Content-Type": {event.ApplicationCloudEventsJSON}}, data)
		decoded(t, nil, data) // a publisher that says nothing about its content
	}
}

// TestBinaryEvents takes the headers that the SDK writes: they are named alike for HTTP
// and NATS.
func TestBinaryEvents(t *testing.T) {
	e := sent(t, event.ApplicationJSON, message)
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://127.0.0.1/", nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := cehttp.WriteRequest(binding.WithForceBinary(t.Context()), binding.ToMessage(&e), request); err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(request.Body)
	if err != nil || !bytes.HasPrefix(body, []byte("{")) || request.Header.Get("Ce-Specversion") != "1.0" {
		t.Fatalf("%v: %s, %v", err, body, request.Header)
	}
	decoded(t, request.Header, body)
}
