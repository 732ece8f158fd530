package pipeline

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"rahu/pipeline/natsio"
	"rahu/pipeline/record"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// incident returns a conversation's record as rahu export writes it and reads it back.
func (c *cluster) incident(conversation string) (r record.Record, erased int, err error) {
	c.t.Helper()
	r, err = Incident(c.t.Context(), c.admin, "acme", conversation, rand.Reader)
	if err != nil {
		c.t.Fatal(err)
	}
	var out bytes.Buffer
	if err := r.JSON(&out); err != nil {
		c.t.Fatal(err)
	}
	if r, err = record.Read(&out); err != nil {
		c.t.Fatal(err)
	}
	gone, err := r.Verify()
	return r, len(gone), err
}

// What happened is sealed when it happens, by whichever instance; a record that was
// exported later verifies, and does not when a stream was changed meanwhile.
func TestWhatHappenedIsSealed(t *testing.T) {
	c := openCluster(t)
	one := c.start()
	c.say("c", "1", "hello")
	c.say("c", "2", "insult")
	c.say("c", "3", "I kill you")
	third := c.recommendations(3)[2]
	c.answer("mari", third, wire.VerdictAccepted, route.CallPolice)
	c.until("confirmed", func(s map[string]route.State) bool { return s["c"].Confirmed.By == "mari" })
	one.kill()
	c.start()
	c.publish(wire.FeedbackSubject("acme", "mari", "c"), `{"recommendation":"`+third.ID+`","verdict":"accepted","outcome":"the police came"}`)
	c.say("c", "4", "thanks")
	c.recommendations(4)
	c.until("all are sealed", func(s map[string]route.State) bool { return s["c"].Turn == 3 })
	r, erased, err := c.incident("c")
	if err != nil || erased > 0 || len(r.Entries) != 6 {
		t.Fatalf("%d entries, %d erased, %v", len(r.Entries), erased, err)
	}
	sealed := 0
	for _, e := range r.Entries {
		if e.Sealed != "" {
			sealed++
		}
	}
	if last := c.stored()["c"].Record; sealed != 5 || r.Entries[5].Sealed != last || strings.Contains(string(r.Entries[0].Content), "insult") {
		t.Errorf("%d entries are sealed, the last is %s, the state says %s", sealed, r.Entries[5].Sealed, last)
	}

	// Somebody writes the threat anew, milder.
	milder := third
	milder.Text, milder.ID = "I greet you", "RAHU_MESSAGES-999"
	data, _ := json.Marshal(milder)
	forged := natsio.Outgoing{Subject: wire.RecommendationSubject("acme", "none", "c"), Data: data}
	if err := c.admin.Publish(forged).Once(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, _, err := c.incident("c"); !errors.Is(err, record.ErrChanged) {
		t.Errorf("a forged recommendation: %v", err)
	}
}
