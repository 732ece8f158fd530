package natsio

import (
	"errors"
	"testing"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

func TestStatesAreFenced(t *testing.T) {
	b := start(t, t.TempDir(), 1)
	put := func(data string, revision uint64) (uint64, error) {
		return b.PutState(t.Context(), State{Key: "00.acme.c", Data: []byte(data), Revision: revision})
	}
	first, err := put("1", 0)
	if err != nil {
		t.Fatal(err)
	}
	second, err := put("2", first)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := put("3", first); !errors.Is(err, ErrLostState) {
		t.Errorf("a former owner wrote over a newer state: %v", err)
	}
	if again, err := put("2", first); err != nil || again != second {
		t.Errorf("the same state written again gives %d, %v; want %d", again, err, second)
	}
	if err := b.DropState(t.Context(), State{Key: "00.acme.c", Revision: second}); err != nil {
		t.Fatal(err)
	}
	var states []State
	load := func() error {
		states = nil
		return b.LoadStates(t.Context(), "00.", func(s State) error { states = append(states, s); return nil })
	}
	if err := load(); err != nil || len(states) != 0 {
		t.Errorf("after dropping there is %v, %v", states, err)
	}
	if _, there, err := b.LoadState(t.Context(), "00.acme.c"); there || err != nil {
		t.Errorf("a dropped state is there: %v, %v", there, err)
	}
	if _, err := put("4", 0); err != nil {
		t.Errorf("a dropped state cannot be written anew: %v", err)
	}
	if err := load(); err != nil || len(states) != 1 || string(states[0].Data) != "4" {
		t.Errorf("there is %v, %v", states, err)
	}
	if one, there, err := b.LoadState(t.Context(), "00.acme.c"); err != nil || !there || string(one.Data) != "4" || one.Revision != states[0].Revision {
		t.Errorf("%+v, %v, %v", one, there, err)
	}
	failed := errors.New("enough")
	if err := b.LoadStates(t.Context(), "00.", func(State) error { return failed }); !errors.Is(err, failed) {
		t.Errorf("reading ends with %v", err)
	}
}

func TestStreamsThatDoNotFit(t *testing.T) {
	s, err := StartServer(ServerOptions{Dir: t.TempDir(), DontListen: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Stop)
	connect(t, s, 4)
	again := connect(t, s, 4) // the same is fine
	again.o.Partitions = 8
	if err := again.Provision(t.Context()); !errors.Is(err, ErrIncompatible) {
		t.Errorf("another number of partitions gives %v", err)
	}
	again.o.Partitions = 4
	again.o.RawAge = 5 * time.Minute // less than ids are kept otherwise
	if err := again.Provision(t.Context()); err != nil {
		t.Fatal(err)
	}
	messages, err := again.js.Stream(t.Context(), wire.StreamMessages)
	if err != nil {
		t.Fatal(err)
	}
	if config := messages.CachedInfo().Config; config.MaxAge != 5*time.Minute || config.Duplicates != 5*time.Minute {
		t.Errorf("raw messages are kept for %v, their ids for %v", config.MaxAge, config.Duplicates)
	}
	if err := again.js.DeleteStream(t.Context(), wire.StreamFeedback); err != nil {
		t.Fatal(err)
	}
	taken := jetstream.StreamConfig{Name: wire.StreamFeedback, Subjects: []string{"x"}, Storage: jetstream.MemoryStorage}
	if _, err := again.js.CreateStream(t.Context(), taken); err != nil {
		t.Fatal(err)
	}
	if err := again.Provision(t.Context()); !errors.Is(err, ErrIncompatible) {
		t.Errorf("a stream in memory gives %v", err)
	}
}
