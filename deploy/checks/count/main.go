// Command count reads every recommendation in RAHU_RECOMMENDATIONS and tells whether
// each message got exactly one: it prints how many recommendations, messages and dead
// letters there are, how many messages have two or more, and exits 1 where that is not
// zero or the number is not the one wanted.
//
//	go run ./deploy/checks/count -want 45576
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

func main() {
	url := flag.String("nats", nats.DefaultURL, "server")
	want := flag.Int("want", -1, "messages that were sent; -1 checks only that none is answered twice")
	wait := flag.Duration("wait", 2*time.Minute, "how long to wait for that many")
	flag.Parse()
	ok, err := check(context.Background(), *url, *want, *wait)
	if err != nil {
		log.Fatal(err)
	}
	if !ok {
		os.Exit(1)
	}
}

func check(ctx context.Context, url string, want int, wait time.Duration) (bool, error) {
	nc, err := nats.Connect(url)
	if err != nil {
		return false, err
	}
	defer nc.Close()
	js, err := jetstream.New(nc)
	if err != nil {
		return false, err
	}
	stream, err := js.Stream(ctx, "RAHU_RECOMMENDATIONS")
	if err != nil {
		return false, err
	}
	total, err := settled(ctx, stream, want, wait)
	if err != nil {
		return false, err
	}
	answered, err := answers(ctx, stream, total)
	if err != nil {
		return false, err
	}
	twice := 0
	for _, n := range answered {
		if n > 1 {
			twice++
		}
	}
	dead, err := js.Stream(ctx, "RAHU_DEADLETTERS")
	if err != nil {
		return false, err
	}
	fmt.Printf("recommendations %d  messages %d  answered twice %d  dead letters %d\n", total, len(answered), twice, dead.CachedInfo().State.Msgs)
	return twice == 0 && (want < 0 || len(answered) == want), nil
}

// settled waits until the stream holds as many messages as wanted, and returns how many it holds.
func settled(ctx context.Context, stream jetstream.Stream, want int, wait time.Duration) (int, error) {
	for deadline := time.Now().Add(wait); ; time.Sleep(200 * time.Millisecond) {
		info, err := stream.Info(ctx)
		if err != nil {
			return 0, err
		}
		if n := int(info.State.Msgs); n >= want || time.Now().After(deadline) {
			return n, nil
		}
	}
}

// answers counts the recommendations of each message.
func answers(ctx context.Context, stream jetstream.Stream, total int) (map[string]int, error) {
	consumer, err := stream.OrderedConsumer(ctx, jetstream.OrderedConsumerConfig{})
	if err != nil {
		return nil, err
	}
	messages, err := consumer.Messages()
	if err != nil {
		return nil, err
	}
	defer messages.Stop()
	answered := map[string]int{}
	for range total {
		m, err := messages.Next()
		if err != nil {
			return nil, err
		}
		var r struct {
			Tenant, Message string
			Overdue         json.RawMessage
		}
		if err := json.Unmarshal(m.Data(), &r); err != nil {
			return nil, err
		}
		if r.Overdue == nil { // it answers no message
			answered[r.Tenant+"/"+r.Message]++
		}
	}
	return answered, nil
}
