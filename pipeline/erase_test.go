package pipeline

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

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
