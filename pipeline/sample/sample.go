// Package sample holds conversations that were written for rahu, in the four
// languages, and publishes them as if customers wrote them now, so that a newcomer
// sees recommendations at once. Each line of a file is one turn.
package sample

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

//go:embed *.jsonl
var files embed.FS

const (
	tenant = "sample"
	round  = time.Minute // in which all conversations are published once
	live   = 8           // conversations that go on at the same time
)

// conversation is its turns, in order.
type conversation []wire.Message

// Start publishes the sample conversations over and over, until the context ends
// or the returned function is called, which waits until nothing more is published.
func Start(ctx context.Context, b *natsio.Broker, log *slog.Logger) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		err := feed(ctx, b)
		if ctx.Err() == nil {
			log.Error("sample conversations", "error", err)
		}
	}()
	return func() { cancel(); <-done }
}

// feed publishes until the context ends; it returns why it stopped.
func feed(ctx context.Context, b *natsio.Broker) error {
	turns, err := load()
	if err != nil {
		return err
	}
	if len(turns) == 0 {
		return fmt.Errorf("no sample conversations are built in")
	}
	for {
		if err := once(ctx, b, turns, strconv.FormatInt(time.Now().UnixMilli(), 36)); err != nil {
			return err
		}
	}
}

// once publishes all turns, under ids of their own; the first ones at once.
func once(ctx context.Context, b *natsio.Broker, turns []wire.Message, suffix string) error {
	pace := time.NewTicker(round / time.Duration(len(turns)))
	defer pace.Stop()
	for i, m := range turns {
		if i >= live {
			select {
			case <-pace.C:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		m.ID = fmt.Sprintf("sample-%s-%d", suffix, i)
		m.Conversation += "-" + suffix
		m.SentAt = time.Now().UTC().Format(time.RFC3339)
		if err := publish(ctx, b, m); err != nil {
			return err
		}
	}
	return nil
}

func publish(ctx context.Context, b *natsio.Broker, m wire.Message) error {
	data, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return b.Publish(natsio.Outgoing{
		Subject: wire.MessageSubject(wire.Address{Tenant: tenant, Channel: m.Channel, Conversation: m.Conversation}),
		ID:      wire.MessageID(tenant, m.Channel, m.ID), Data: data,
	}).Wait(ctx)
}

// load returns all turns in the order of publishing: conversations of all
// languages side by side, a few at a time, each in its own order.
func load() ([]wire.Message, error) {
	var languages [][]conversation
	for _, name := range []string{"et", "ru", "no", "pl"} {
		conversations, err := read(name + ".jsonl")
		if err != nil {
			return nil, err
		}
		languages = append(languages, conversations)
	}
	return sideBySide(alternate(languages)), nil
}

func read(name string) ([]conversation, error) {
	data, err := files.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("sample: %w", err)
	}
	var conversations []conversation
	places := map[string]int{}
	for d := json.NewDecoder(bytes.NewReader(data)); ; {
		var m wire.Message
		if err := d.Decode(&m); err == io.EOF {
			return conversations, nil
		} else if err != nil {
			return nil, fmt.Errorf("sample %s: %w", name, err)
		}
		place, seen := places[m.Conversation]
		if !seen {
			place = len(conversations)
			places[m.Conversation] = place
			conversations = append(conversations, nil)
		}
		conversations[place] = append(conversations[place], m)
	}
}

// alternate takes one of each language in turn.
func alternate(languages [][]conversation) []conversation {
	var all []conversation
	for i, more := 0, true; more; i++ {
		more = false
		for _, conversations := range languages {
			if i < len(conversations) {
				all, more = append(all, conversations[i]), true
			}
		}
	}
	return all
}

// sideBySide takes a turn of each live conversation, again and again.
func sideBySide(waiting []conversation) []wire.Message {
	var turns []wire.Message
	var going []conversation
	for len(waiting)+len(going) > 0 {
		for len(going) < live && len(waiting) > 0 {
			going, waiting = append(going, waiting[0]), waiting[1:]
		}
		left := going[:0:0]
		for _, c := range going {
			turns = append(turns, c[0])
			if len(c) > 1 {
				left = append(left, c[1:])
			}
		}
		going = left
	}
	return turns
}
