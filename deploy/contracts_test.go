package deploy

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"rahu/classifier"
	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/natsio/natstest"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// contract compiles a schema below deploy/schemas; formats such as date-time count.
func contract(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(read(t, "schemas/"+name)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource(name, doc); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile(name)
}

// follows checks a JSON text against a schema.
func follows(t *testing.T, schema *jsonschema.Schema, data []byte) {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err == nil {
		err = schema.Validate(doc)
	}
	if err != nil {
		t.Errorf("%v\n%s", err, data)
	}
}

// works runs rahu on a broker for as long as the test.
func works(t *testing.T, broker *natsio.Broker) {
	t.Helper()
	words, err := classifier.New()
	if err != nil {
		t.Fatal(err)
	}
	router, err := route.New()
	if err != nil {
		t.Fatal(err)
	}
	metrics := pipeline.NewMetrics(prometheus.NewRegistry(), "test", words.Version())
	p := pipeline.New(broker, pipeline.NewWords(words, metrics), router, metrics, slog.New(slog.DiscardHandler), pipeline.Options{Partitions: 2})
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- p.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
}

// customers returns the texts of the project's own customer messages.
func customers(t *testing.T) (texts []string) {
	t.Helper()
	for _, lang := range []string{"et", "ru", "no", "pl"} {
		data, err := os.ReadFile("../classifier/testdata/customer_" + lang + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSpace(string(data)), "\n")
		for i := 1; i < len(lines); i += 4 {
			texts = append(texts, lines[i][strings.LastIndexByte(lines[i], '\t')+1:])
		}
	}
	return append(texts, "This is English.", "12345", "😡😡😡")
}

func publish(t *testing.T, b *natsio.Broker, subject string, body any) []byte {
	t.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Publish(natsio.Outgoing{Subject: subject, Data: data}).Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	return data
}

// TestWhatIsSentFollowsTheSchemas sends hundreds of messages, agents' turns and feedback
// through rahu, and holds everything that is published against deploy/schemas.
func TestWhatIsSentFollowsTheSchemas(t *testing.T) {
	b := natstest.TwoPartitions(t)
	works(t, b)
	message, recommendation, feedback, verdict := contract(t, "message.json"), contract(t, "recommendation.json"), contract(t, "feedback.json"), contract(t, "verdict.json")
	texts := customers(t)
	sent := 0
	for i, text := range texts {
		m := wire.Message{ID: fmt.Sprint(i), Conversation: fmt.Sprint("c", i/3), Text: text, Channel: wire.Channels()[i/3%5], Queue: "billing", Customer: "Mari", SentAt: "2026-11-22T10:00:00Z"}
		if i%7 == 6 {
			m.Role, m.Agent = wire.RoleAgent, "Jaan"
		}
		subject := wire.MessageSubject(wire.Address{Tenant: "acme", Channel: m.Channel, Conversation: m.Conversation})
		follows(t, message, publish(t, b, subject, m))
		sent++
	}
	got := make(chan wire.Recommendation, len(texts))
	actions := map[string]int{}
	stop, err := b.Tail(t.Context(), uint64(len(texts)), func(_ uint64, data []byte) {
		follows(t, recommendation, data)
		var r wire.Recommendation
		if err := json.Unmarshal(data, &r); err != nil {
			t.Error(err)
		}
		got <- r
	})
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	for late := time.After(60 * time.Second); sent > 0; sent-- {
		select {
		case r := <-got:
			actions[r.Action]++
			if r.Action == wire.Actions()[4] { // the answer to a call to the police
				f := wire.Feedback{Recommendation: r.ID, Verdict: wire.VerdictAccepted, Reason: "an axe", Taken: r.Action, At: "2026-11-22T10:00:00Z"}
				follows(t, feedback, publish(t, b, wire.FeedbackSubject(r.Tenant, "Juhan", r.Conversation), f))
			}
		case <-late:
			t.Fatalf("%d recommendations are missing", sent)
		}
	}
	for _, action := range wire.Actions() {
		if actions[action] == 0 {
			t.Errorf("no recommendation says %s: %v", action, actions)
		}
	}
	for _, text := range texts[:20] {
		reply, err := b.Request(t.Context(), wire.SubjectClassify, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		follows(t, verdict, reply)
	}
}

// TestTheSchemasRefuse holds texts against the schemas that must not pass.
func TestTheSchemasRefuse(t *testing.T) {
	for name, texts := range map[string][]string{
		"message.json":        {`{}`, `{"id":"1","conversation":"c"}`, `{"id":"","conversation":"c","text":"x"}`, `{"id":"1","conversation":"c","text":"x","channel":"fax"}`, `{"id":"1","conversation":"c","text":"x","sent_at":"yesterday"}`},
		"feedback.json":       {`{}`, `{"recommendation":"RAHU_MESSAGES-1","verdict":"maybe"}`, `{"recommendation":"RAHU_MESSAGES-1","verdict":"wrong","taken":"shout"}`, `{"recommendation":"RAHU_MESSAGES-1","verdict":"handed_over"}`},
		"verdict.json":        {`{}`, `{"lang":{"code":"xx","confidence":1}}`},
		"recommendation.json": {`{}`},
	} {
		schema := contract(t, name)
		for _, text := range texts {
			doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			if schema.Validate(doc) == nil {
				t.Errorf("%s takes %s", name, text)
			}
		}
	}
}

// TestAsyncAPIRefersToWhatIsThere follows every reference of deploy/schemas/asyncapi.json.
func TestAsyncAPIRefersToWhatIsThere(t *testing.T) {
	var doc map[string]any
	if err := json.Unmarshal(read(t, "schemas/asyncapi.json"), &doc); err != nil {
		t.Fatal(err)
	}
	n := 0
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, item := range v {
				walk(item)
			}
		case map[string]any:
			if ref, ok := v["$ref"].(string); ok {
				n++
				if !refers(t, doc, ref) {
					t.Errorf("%s leads nowhere", ref)
				}
			}
			for _, item := range v {
				walk(item)
			}
		}
	}
	walk(doc)
	if n < 15 || doc["asyncapi"] != "3.0.0" {
		t.Errorf("asyncapi %v with %d references", doc["asyncapi"], n)
	}
	channels, ok := doc["channels"].(map[string]any)
	if !ok {
		t.Fatal("no channels")
	}
	for name, subject := range map[string]string{
		"messages": wire.SubjectMessages, "feedback": wire.SubjectFeedback, "classify": wire.SubjectClassify,
	} {
		channel, _ := channels[name].(map[string]any)
		address, _ := channel["address"].(string)
		if got := placeholders.ReplaceAllString(address, "*"); got != subject {
			t.Errorf("%s is at %s, rahu takes %s", name, address, subject)
		}
	}
}

// refers tells whether a reference leads to something: a file beside the document or a place in it.
func refers(t *testing.T, doc map[string]any, ref string) bool {
	t.Helper()
	file, inside := strings.CutPrefix(ref, "./")
	if inside {
		return len(read(t, "schemas/"+file)) > 0
	}
	var here any = doc
	for _, name := range strings.Split(strings.TrimPrefix(ref, "#/"), "/") {
		at, ok := here.(map[string]any)
		if !ok {
			return false
		}
		if here, ok = at[name]; !ok {
			return false
		}
	}
	return true
}

var placeholders = regexp.MustCompile(`\{\w+\}`)
