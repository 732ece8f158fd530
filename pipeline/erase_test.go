package pipeline

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

// traces returns the files below a folder that hold one of the secrets.
func traces(t *testing.T, dir string, secrets ...string) (found []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		for _, secret := range secrets {
			if bytes.Contains(data, []byte(secret)) {
				found = append(found, secret+" in "+path)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// After an erasure nothing of the conversation is in the files, and the others are.
func TestErasureLeavesNoBytes(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir, grader{})
	s.say("secretconversation", "m-1", "I kill you, zebracrossing")
	s.say("secretconversation", "m-2", "again zebracrossing")
	s.say("other", "m-3", "giraffeneck")
	s.send(wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: "secretconversation"}), `{"poison zebracrossing`)
	s.send(wire.FeedbackSubject("acme", "mari", "secretconversation"), `{"recommendation":"`+wire.OutputID(wire.StreamMessages, 1)+`","verdict":"right","note":"zebracrossing"}`)
	s.await(3)
	s.awaitDeadLetters(1)
	s.awaitStored(wire.StreamMessages, 5) // the feedback comes there from its own stream
	secrets := []string{"zebracrossing", "secretconversation"}
	if len(traces(t, dir, secrets...)) < 2 {
		t.Fatal("there is nothing to erase: the search proves nothing")
	}
	s.stop()
	r, err := Erase(t.Context(), s.broker, "acme", "secretconversation")
	if err != nil {
		t.Fatal(err)
	}
	for _, stream := range []string{wire.StreamMessages, wire.StreamRecommendations, wire.StreamDeadLetters, wire.StreamFeedback, bucket} {
		if r.Erased[stream] == 0 {
			t.Errorf("nothing was erased from %s: %+v", stream, r)
		}
	}
	s.close()
	if found := traces(t, dir, secrets...); len(found) > 0 {
		t.Errorf("left behind: %q", found)
	}
	if len(traces(t, dir, "giraffeneck")) == 0 {
		t.Error("another conversation was erased too")
	}
}

func TestConversationsOfACustomer(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	defer s.close()
	for _, c := range []struct{ conversation, customer string }{{"c1", "k1"}, {"c2", "k2"}, {"c3", "k1"}} {
		s.send(wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: c.conversation}),
			`{"id":"`+c.conversation+`","conversation":"`+c.conversation+`","text":"x","customer":"`+c.customer+`"}`)
	}
	s.await(3)
	got, err := ConversationsOf(t.Context(), s.broker, "acme", "k1")
	if err != nil || !slices.Equal(got, []string{"c1", "c3"}) {
		t.Errorf("%q (%v)", got, err)
	}
}

// A conversation with clocks that ran out, a promise that was moved, and answers.
func TestErasureOfALedConversation(t *testing.T) {
	c := openCluster(t)
	c.router = hastyRouter(t)
	one := c.start()
	c.say("other", "0", "I kill you") // its clocks stay, in the same files
	c.say("secretconversation", "1", "hello zebracrossing")
	c.say("secretconversation", "2", "insult zebracrossing")
	c.say("secretconversation", "3", "I kill you zebracrossing")
	all := c.recommendations(4)
	r := all[slices.IndexFunc(all, func(r wire.Recommendation) bool { return r.Message == "3" })]
	c.answer("mari", r, wire.VerdictAccepted, "")
	at := time.Now().Add(time.Second).Truncate(time.Second)
	c.promise(r, wire.ClockCall, at.Add(time.Hour))
	c.promise(r, wire.ClockCall, at.Add(2*time.Second))
	c.say("other", "4", "I kill you")
	for n, reminded := 5, false; !reminded; n++ {
		reminded = c.recommendations(n)[n-1].Promise != nil
	}
	one.stop()
	if len(traces(t, c.dir, "zebracrossing", "secretconversation")) < 3 {
		t.Fatal("there is nothing to erase: the search proves nothing")
	}
	receipt, err := Erase(t.Context(), c.admin, "acme", "secretconversation")
	if err != nil || receipt.Erased[wire.StreamRecords] == 0 {
		t.Fatal(receipt, err)
	}
	c.close()
	found := traces(t, c.dir, "zebracrossing", "secretconversation")
	c.open()
	if len(found) > 0 {
		t.Errorf("left behind: %q", found)
	}
}

// The states of an earlier version, under the conversation's id and in a bucket that
// forbids deleting, are led on under their hidden key, and can be erased.
func TestStatesOfAnEarlierVersion(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	defer func() { s.close() }()
	s.stop()
	if err := s.broker.ForbidDeleting(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.say("c", "1", "hello")
	partition := 0
	if err := s.broker.Read(t.Context(), wire.StreamMessages, func(m natsio.Stored) (err error) {
		partition, err = strconv.Atoi(m.Subject[:1])
		return err
	}); err != nil {
		t.Fatal(err)
	}
	old := wire.StatePrefix(partition) + wire.ConversationKey("acme", "c")
	if _, err := s.broker.PutState(t.Context(), natsio.State{Key: old, Data: []byte(`{"turn":5}`)}); err != nil {
		t.Fatal(err)
	}
	s.run(grader{}, time.Second)
	if got := s.await(1); got["1"].Turn != 6 {
		t.Errorf("the conversation does not go on: %+v", got["1"])
	}
	for s.turnOf("c") != 6 {
		if t.Context().Err() != nil {
			t.Fatal("the state is not stored")
		}
	}
	s.stop()
	if states := s.states(partition); len(states) != 1 || states[0].Key == old {
		t.Errorf("stored: %v", states)
	}
	if receipt, err := Erase(t.Context(), s.broker, "acme", "c"); err != nil || receipt.Erased[bucket] == 0 {
		t.Errorf("%+v, %v", receipt, err)
	}
	if states := s.states(partition); len(states) > 0 {
		t.Errorf("erased: %v", states)
	}
}
