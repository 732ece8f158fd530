// Command client publishes one customer's message and waits for rahu's
// recommendation, with nothing but a NATS client.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// message is what rahu reads, as far as this program fills it in.
type message struct {
	ID           string `json:"id"`
	Conversation string `json:"conversation"`
	Text         string `json:"text"`
}

// recommendation is what rahu answers, as far as this program shows it.
type recommendation struct {
	Message string `json:"message"`
	Action  string `json:"action"`
	Why     []struct {
		Sentence string `json:"sentence"`
	} `json:"why"`
	Say []struct {
		Text string `json:"text"`
	} `json:"say"`
}

func main() {
	if err := run(cmp.Or(os.Getenv("NATS_URL"), "nats://127.0.0.1:4222")); err != nil {
		log.Fatal(err)
	}
}

func run(url string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	nc, err := nats.Connect(url)
	if err != nil {
		return err
	}
	defer nc.Close()
	js, err := jetstream.New(nc)
	if err != nil {
		return err
	}

	// Listen before publishing: all recommendations of tenant acme, from now on.
	// A service that must miss none uses a durable consumer and acknowledges.
	answers, err := js.OrderedConsumer(ctx, "RAHU_RECOMMENDATIONS", jetstream.OrderedConsumerConfig{
		FilterSubjects: []string{"rahu.recommendations.acme.>"},
		DeliverPolicy:  jetstream.DeliverNewPolicy,
	})
	if err != nil {
		return err
	}
	incoming, err := answers.Messages()
	if err != nil {
		return err
	}
	defer incoming.Stop()

	// The subject names tenant, channel and conversation. The id makes a repeated
	// publish of the same message harmless.
	m := message{ID: fmt.Sprintf("m-%d", time.Now().UnixNano()), Conversation: "c1", Text: "Kolmas kord helistan! Te olete idioodid!"}
	data, err := json.Marshal(m)
	if err != nil {
		return err
	}
	if _, err := js.Publish(ctx, "rahu.messages.acme.chat.c1", data, jetstream.WithMsgID("acme/chat/"+m.ID)); err != nil {
		return err
	}

	for {
		answer, err := incoming.Next(jetstream.NextContext(ctx))
		if err != nil {
			return err
		}
		var r recommendation
		if err := json.Unmarshal(answer.Data(), &r); err != nil {
			return err
		}
		if r.Message != m.ID {
			continue // somebody else's
		}
		fmt.Println(r.Action)
		for _, why := range r.Why {
			fmt.Println("  because:", why.Sentence)
		}
		for _, say := range r.Say {
			fmt.Println("  say:", say.Text)
		}
		return nil
	}
}
