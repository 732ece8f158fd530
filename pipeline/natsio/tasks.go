package natsio

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/nats-io/nats.go/jetstream"
)

// Task is a message that has to be handed on to somebody outside.
type Task struct {
	Stored
	Tries uint64 // this one among them

	msg jetstream.Msg
}

// Done tells the server that it was. A lost acknowledgement means that it comes again.
func (t Task) Done() error { return t.msg.Ack() }

// Later has it come again after a while.
func (t Task) Later(d time.Duration) error { return t.msg.NakWithDelay(d) }

// Drop tells the server that it will never be.
func (t Task) Drop(reason string) error { return t.msg.TermWithReason(reason) }

const (
	taskWait = time.Minute // longer than anybody outside may take
	tasksMax = 1024        // handed out or waiting to be tried again
)

// Tasks hands what a stream gets under some subjects to do, to so many at a time, until the
// context ends, and then waits for those under way. All instances share the work by the
// durable's name; it begins with what comes after it was first made.
func (b *Broker) Tasks(ctx context.Context, stream, durable string, subjects []string, many int, do func(Task)) {
	for pause := 100 * time.Millisecond; ; pause = min(2*pause, 5*time.Second) {
		began := time.Now()
		err := b.tasksOnce(ctx, stream, durable, subjects, many, do)
		if ctx.Err() != nil {
			return
		}
		if time.Since(began) > 10*time.Second {
			pause = 100 * time.Millisecond
		}
		b.o.Log.Warn("rebuilding a consumer", "consumer", durable, "error", err)
		sleep(ctx, pause)
	}
}

func (b *Broker) tasksOnce(ctx context.Context, stream, durable string, subjects []string, many int, do func(Task)) error {
	consumer, err := b.js.CreateOrUpdateConsumer(ctx, stream, jetstream.ConsumerConfig{
		Durable: durable, FilterSubjects: subjects, AckPolicy: jetstream.AckExplicitPolicy, AckWait: taskWait,
		MaxDeliver: -1, MaxAckPending: tasksMax, DeliverPolicy: jetstream.DeliverNewPolicy, Replicas: b.o.Replicas,
	})
	if err != nil {
		return fmt.Errorf("making consumer %s: %w", durable, err)
	}
	gone, tasks := make(chan error, 1), make(chan Task)
	consuming, err := consumer.Consume(func(m jetstream.Msg) {
		if meta, err := m.Metadata(); err == nil {
			tasks <- Task{
				Stored: Stored{Subject: m.Subject(), Header: m.Headers(), Data: m.Data(), Sequence: meta.Sequence.Stream, Time: meta.Timestamp},
				Tries:  meta.NumDelivered, msg: m,
			}
		}
	}, jetstream.PullMaxMessages(many), jetstream.PullExpiry(pullExpiry), jetstream.PullHeartbeat(pullHeartbeat),
		jetstream.ConsumeErrHandler(b.consumeError(durable, gone)))
	if err != nil {
		return fmt.Errorf("consuming %s: %w", durable, err)
	}
	var all sync.WaitGroup
	defer all.Wait()
	defer close(tasks)
	for range many {
		all.Go(func() {
			for t := range tasks {
				do(t)
			}
		})
	}
	defer func() {
		consuming.Drain()
		<-consuming.Closed()
	}()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case err := <-gone:
		return err
	case <-consuming.Closed():
		return fmt.Errorf("the client stopped consuming %s", durable)
	}
}
