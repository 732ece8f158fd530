// Command rolling starts three NATS nodes and two instances of rahu on this machine from
// the configuration files that ship, sends messages, restarts all five one after the
// other meanwhile, and fails where a message was lost or answered twice.
//
//	go run ./deploy/checks/rolling -rahu ./rahu -messages 100000
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/nats-io/nats-server/v2/server"

	"rahu/pipeline/bench"
	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

const nodes, instances = 3, 2

func main() {
	if len(os.Args) > 1 && os.Args[1] == "node" {
		exit(node(os.Args[2:]))
	}
	rahu := flag.String("rahu", "./rahu", "the program")
	folder := flag.String("deploy", "deploy", "folder of the configuration files")
	messages := flag.Int("messages", 100_000, "how many")
	pace := flag.Int("pace", 3000, "messages a second, at most")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	exit(run(ctx, *rahu, *folder, *messages, *pace))
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "rolling:", err)
		os.Exit(1)
	}
	os.Exit(0)
}

// node is nats-server: its own reading of flags and file, its own signals.
func node(args []string) error {
	o, err := server.ConfigureOptions(flag.NewFlagSet("nats-server", flag.ContinueOnError), args, func() {}, func() {}, func() {})
	if err != nil {
		return err
	}
	s, err := server.NewServer(o)
	if err != nil {
		return err
	}
	s.ConfigureLogger()
	if err := server.Run(s); err != nil {
		return err
	}
	s.WaitForShutdown()
	return nil
}

func run(ctx context.Context, rahu, folder string, messages, pace int) error {
	dir, err := os.MkdirTemp("", "rahu-rolling-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	f, err := newFleet(dir, rahu, folder)
	if err != nil {
		return err
	}
	defer f.stop()
	if err := f.start(ctx); err != nil {
		return err
	}
	b, err := f.connect(ctx)
	if err != nil {
		return err
	}
	defer b.Close()

	began := time.Now()
	sent := make(chan error, 1)
	go func() { sent <- send(ctx, b, messages, pace) }()
	restarts := make(chan error, 1)
	go func() { restarts <- f.restartAll(ctx) }()
	if err := <-sent; err != nil {
		return fmt.Errorf("sending: %w", err)
	}
	took := time.Since(began)
	if err := <-restarts; err != nil {
		return err
	}
	fmt.Printf("sent %d messages in %.0f s (%.0f a second)\n", messages, took.Seconds(), float64(messages)/took.Seconds())
	return answered(ctx, b, messages)
}

// send publishes messages, as many at a time as a second of its pace has.
func send(ctx context.Context, b *natsio.Broker, messages, pace int) error {
	g, err := bench.NewGenerator(8)
	if err != nil {
		return err
	}
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for n := 0; n < messages; {
		var flying []*natsio.Published
		for range min(max(pace/10, 1), messages-n) {
			m := g.Next(time.Now())
			m.ID, n = fmt.Sprint("m-", n), n+1
			data, err := json.Marshal(m)
			if err != nil {
				return err
			}
			a := wire.Address{Tenant: m.Tenant, Channel: m.Channel, Conversation: m.Conversation}
			flying = append(flying, b.Publish(natsio.Outgoing{Subject: wire.MessageSubject(a), ID: wire.MessageID(m.Tenant, m.Channel, m.ID), Data: data}))
		}
		for _, p := range flying {
			if err := p.Wait(ctx); err != nil {
				return err
			}
		}
		<-tick.C
	}
	return nil
}

// answered waits until every message has its recommendation, and counts them.
func answered(ctx context.Context, b *natsio.Broker, messages int) error {
	began := time.Now()
	for {
		counts, dead := map[string]int{}, 0
		err := b.Read(ctx, wire.StreamRecommendations, func(s natsio.Stored) error {
			var r wire.Recommendation
			err := json.Unmarshal(s.Data, &r)
			if r.Message != "" { // else a clock's
				counts[r.Message]++
			}
			return err
		})
		if err != nil {
			return err
		}
		if err := b.Read(ctx, wire.StreamDeadLetters, func(natsio.Stored) error { dead++; return nil }); err != nil {
			return err
		}
		doubled := 0
		for _, n := range counts {
			doubled += n - 1
		}
		if lost := messages - len(counts); lost == 0 || time.Since(began) > time.Minute {
			fmt.Printf("answered %d, lost %d, doubled %d, dead letters %d, %.0f s after the last was sent\n", len(counts), lost, doubled, dead, time.Since(began).Seconds())
			if lost+doubled+dead > 0 {
				return fmt.Errorf("%d lost, %d doubled, %d dead letters", lost, doubled, dead)
			}
			return nil
		}
		if !pause(ctx, time.Second) {
			return ctx.Err()
		}
	}
}

func pause(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

// conf is a configuration file that ships.
func conf(folder, name string) (string, error) {
	path, err := filepath.Abs(filepath.Join(folder, name))
	if err != nil {
		return "", err
	}
	_, err = os.Stat(path)
	return path, err
}
