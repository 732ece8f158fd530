package natsio

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

// crowd sends messages of many conversations.
func crowd(t *testing.T, b *Broker, n int) {
	t.Helper()
	sent := make([]*Published, 0, n)
	for i := range n {
		subject := wire.MessageSubject(wire.Address{Tenant: "acme", Channel: "chat", Conversation: fmt.Sprint("c", i/4)})
		sent = append(sent, b.Publish(Outgoing{Subject: subject, ID: fmt.Sprint(i), Data: make([]byte, 200)}))
	}
	for _, p := range sent {
		if err := p.Wait(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

// image copies a store as a crash would leave it. The server writes what it has
// acknowledged a moment later: the copy is taken when all is there.
func image(t *testing.T, dir string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "image")
	if err := os.CopyFS(to, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	return to
}

// After a crash the server looks for the last of what the message stream sources. That
// took it 17 s in 20,000 messages, and all the longer in more; see Broker.streams.
func TestRestartAfterACrash(t *testing.T) {
	dir := t.TempDir()
	b := start(t, dir, 16)
	say := func(b *Broker) {
		if err := b.Publish(Outgoing{Subject: wire.FeedbackSubject("acme", "mari", "c1"), Data: []byte("{}")}).Wait(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	say(b)
	holds(t, b, 1)
	const n = 20_000
	crowd(t, b, n)
	copied := image(t, dir)
	for len(blocks(t, copied)) != len(blocks(t, dir)) {
		copied = image(t, dir)
	}
	began := time.Now()
	again := start(t, copied, 16)
	if took := time.Since(began); took > 8*time.Second {
		t.Errorf("reading the folder took %v", took)
	} else {
		t.Logf("read in %v", took)
	}
	say(again)
	holds(t, again, n+2) // what was sourced before is not sourced again
}

// blocks returns the message stream's bytes in a store.
func blocks(t *testing.T, dir string) (all string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "jetstream", "$G", "streams", wire.StreamMessages, "msgs", "*.blk"))
	if err != nil || len(files) == 0 {
		t.Fatal("no files of messages: ", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all += string(data)
	}
	return all
}

// holds waits until the message stream has so many messages.
func holds(t *testing.T, b *Broker, n uint64) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	var is uint64
	for late := time.After(20 * time.Second); is != n; {
		select {
		case <-late:
			t.Fatalf("the stream has %d messages, not %d", is, n)
		case <-tick.C:
		}
		var err error
		if is, err = b.Count(t.Context(), wire.StreamMessages); err != nil {
			t.Fatal(err)
		}
	}
}

// The streams of an earlier version are changed where they stand.
func TestUpgradeInPlace(t *testing.T) {
	dir := t.TempDir()
	b := start(t, dir, 4)
	if err := b.Unprovision(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, config := range b.streams() {
		if config.Name == wire.StreamMessages {
			config.AllowMsgTTL = false
		}
		if err := b.settled(t.Context(), func() error { _, err := b.js.CreateStream(t.Context(), config); return err }); err != nil {
			t.Fatal(err)
		}
	}
	crowd(t, b, 100)
	if err := b.Provision(t.Context()); err != nil {
		t.Fatal(err)
	}
	crowd(t, b, 100) // the same ids: none is stored
	holds(t, b, 100)
	var stream jetstream.Stream
	stream, err := b.js.Stream(t.Context(), wire.StreamMessages)
	if err != nil || !stream.CachedInfo().Config.AllowMsgTTL {
		t.Errorf("not changed: %v, %+v", err, stream)
	}
}
