package natsio

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

const (
	group         = "rahu" // the consumers' priority group
	pullMessages  = 500    // × 64 KiB stays under the client's 64 MB of pending bytes
	pullExpiry    = 2 * time.Second
	pullHeartbeat = 500 * time.Millisecond
	pinnedTTL     = 6 * time.Second // three pulls
	ackWait       = 30 * time.Second
	maxAckPending = 8192
	lookWithin    = 2 * time.Second // shorter than the election of a consumer's leader
)

// Watch is told about a partition's consumer; nil functions are not called. They
// may be called from any goroutine.
type Watch struct {
	Up      func(up bool)    // messages can arrive; or not
	Rebuilt func()           // the consumer had to be made anew
	Sample  func(Sample)     // every PollEvery
	Restart func(ask func()) // called once with the function that begins a new ownership
}

// Sample is how a partition's consumer stands.
type Sample struct {
	Pending    uint64    // stored and never delivered
	AckPending int       // delivered and not done
	Oldest     time.Time // when the oldest message that is not done was stored; zero if none
}

// Consume hands a partition's messages to the worker until the context ends, and
// then what was fetched already. The consumer is made if missing and rebuilt when
// it is deleted or silent. The context abort ends handling at once.
func (b *Broker) Consume(ctx, abort context.Context, partition int, w Worker, watch Watch) {
	o := &owner{ctx: abort, b: b, partition: partition, name: consumerName(partition), worker: w}
	if watch.Restart != nil {
		watch.Restart(func() { o.restart(abort) })
	}
	defer b.leave(abort, o)
	defer o.end()
	for pause := 100 * time.Millisecond; ctx.Err() == nil; pause = min(2*pause, 5*time.Second) {
		began := time.Now()
		err := b.consumeOnce(ctx, o, watch)
		watch.up(false)
		if ctx.Err() != nil {
			return
		}
		if time.Since(began) > 10*time.Second {
			pause = 100 * time.Millisecond
		}
		b.o.Log.Warn("rebuilding a consumer", "consumer", o.name, "error", err)
		o.remember(ctx)
		watch.rebuilt()
		sleep(ctx, pause)
	}
}

// consumeOnce consumes until the context ends or the consumer is gone.
func (b *Broker) consumeOnce(ctx context.Context, o *owner, watch Watch) error {
	consumer, err := b.consumer(ctx, o.partition)
	if err != nil {
		return err
	}
	o.rescue(ctx, consumer.CachedInfo())
	gone := make(chan error, 1)
	consuming, err := consumer.Consume(o.handle,
		jetstream.PullMaxMessages(pullMessages), jetstream.PullExpiry(pullExpiry), jetstream.PullHeartbeat(pullHeartbeat),
		jetstream.PullPriorityGroup(group), jetstream.ConsumeErrHandler(b.consumeError(o.name, gone)))
	if err != nil {
		return fmt.Errorf("consuming %s: %w", o.name, err)
	}
	defer func() {
		consuming.Drain()
		<-consuming.Closed()
	}()
	watch.up(true)
	return b.supervise(ctx, o, watch, consuming.Closed(), gone)
}

// consumeError sorts what the client reports: it recovers from most by itself.
func (b *Broker) consumeError(name string, gone chan<- error) func(jetstream.ConsumeContext, error) {
	return func(_ jetstream.ConsumeContext, err error) {
		switch {
		case errors.Is(err, jetstream.ErrConsumerDeleted), errors.Is(err, jetstream.ErrConsumerNotFound), errors.Is(err, jetstream.ErrBadRequest):
			select {
			case gone <- err:
			default:
			}
		case errors.Is(err, jetstream.ErrPinIDMismatch):
			b.o.Log.Debug("the pin of a partition passed on", "consumer", name)
		default:
			b.o.Log.Debug("consuming", "consumer", name, "error", err)
		}
	}
}

// supervise looks at the consumer now and then: whether it still exists, and
// whether messages wait that nobody is given.
func (b *Broker) supervise(ctx context.Context, o *owner, watch Watch, closed <-chan struct{}, gone <-chan error) error {
	ticks := time.NewTicker(b.o.PollEvery)
	defer ticks.Stop()
	stalled, underway := stall{}, transit{}
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-closed:
			return errors.New("the client stopped consuming")
		case err := <-gone:
			return err
		case <-ticks.C:
		}
		if err := b.look(ctx, o, watch, &stalled, &underway); err != nil {
			return err
		}
	}
}

// look asks how the consumer stands; an error means that it has to be rebuilt.
func (b *Broker) look(ctx context.Context, o *owner, watch Watch, stalled *stall, underway *transit) error {
	if !b.Connected() {
		watch.up(false)
		return nil
	}
	asked, cancel := context.WithTimeout(ctx, lookWithin)
	info, err := o.info(asked)
	cancel()
	if errors.Is(err, jetstream.ErrConsumerNotFound) || errors.Is(err, jetstream.ErrStreamNotFound) {
		return err
	}
	watch.up(err == nil)
	if err != nil {
		return nil //nolint:nilerr // it may pass: the next look tells
	}
	o.remember(ctx)
	if info.NumWaiting > 0 {
		o.rescue(ctx, info)
	}
	o.mend(ctx, info)
	o.found(ctx, info, underway, time.Now())
	if watch.Sample != nil {
		watch.Sample(b.sample(ctx, info))
	}
	if stalled.see(info, time.Now()) {
		return errors.New("messages wait and none is delivered")
	}
	return nil
}

// stall notices a consumer that has messages to give and gives none.
type stall struct {
	delivered uint64
	since     time.Time
}

const stallAfter = 20 * time.Second

func (s *stall) see(info *jetstream.ConsumerInfo, now time.Time) bool {
	idle := info.NumPending == 0 || info.NumAckPending > 0
	if idle || s.since.IsZero() || info.Delivered.Consumer != s.delivered {
		s.delivered, s.since = info.Delivered.Consumer, now
		return false
	}
	return now.Sub(s.since) > stallAfter
}

// consumer returns the partition's durable consumer, made or brought up to date.
func (b *Broker) consumer(ctx context.Context, partition int) (jetstream.Consumer, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	config := b.consumerConfig(partition)
	there, err := b.js.Consumer(ctx, wire.StreamMessages, config.Durable)
	switch {
	case err == nil:
		was := there.CachedInfo()
		if was.Config.AckPolicy != config.AckPolicy { // of an earlier version; it cannot be changed
			return b.replace(ctx, was, config)
		}
		config.DeliverPolicy, config.OptStartSeq = was.Config.DeliverPolicy, was.Config.OptStartSeq
	case errors.Is(err, jetstream.ErrConsumerNotFound):
		if err := b.startAfterProgress(ctx, partition, &config); err != nil {
			return nil, err
		}
	default:
		return nil, fmt.Errorf("looking for consumer %s: %w", config.Durable, err)
	}
	c, err := b.js.CreateOrUpdateConsumer(ctx, wire.StreamMessages, config)
	if err != nil {
		return nil, fmt.Errorf("making consumer %s: %w", config.Durable, err)
	}
	return c, nil
}

// replace makes a consumer anew where the former one's acknowledgements ended.
func (b *Broker) replace(ctx context.Context, was *jetstream.ConsumerInfo, config jetstream.ConsumerConfig) (jetstream.Consumer, error) {
	if err := b.js.DeleteConsumer(ctx, wire.StreamMessages, config.Durable); err != nil && !errors.Is(err, jetstream.ErrConsumerNotFound) {
		return nil, fmt.Errorf("replacing consumer %s: %w", config.Durable, err)
	}
	config.DeliverPolicy, config.OptStartSeq = jetstream.DeliverByStartSequencePolicy, was.AckFloor.Stream+1
	c, err := b.js.CreateOrUpdateConsumer(ctx, wire.StreamMessages, config)
	if err != nil {
		return nil, fmt.Errorf("replacing consumer %s: %w", config.Durable, err)
	}
	return c, nil
}

func (b *Broker) consumerConfig(partition int) jetstream.ConsumerConfig {
	return jetstream.ConsumerConfig{
		Durable: consumerName(partition), Description: "rahu: one partition, worked by one instance at a time",
		FilterSubject: wire.PartitionFilter(partition), AckPolicy: jetstream.AckAllPolicy, AckWait: ackWait,
		MaxDeliver: -1, MaxAckPending: maxAckPending, Replicas: b.o.Replicas, DeliverPolicy: jetstream.DeliverAllPolicy,
		PriorityPolicy: jetstream.PriorityPolicyPinned, PriorityGroups: []string{group}, PinnedTTL: pinnedTTL,
	}
}

// startAfterProgress lets a consumer that was deleted go on where it was, for the
// stream keeps a day of messages that are long done.
func (b *Broker) startAfterProgress(ctx context.Context, partition int, config *jetstream.ConsumerConfig) error {
	p, err := b.loadProgress(ctx, partition)
	if err != nil || p.Done == 0 {
		return err
	}
	stream, err := b.js.Stream(ctx, wire.StreamMessages)
	if err != nil {
		return fmt.Errorf("looking at stream %s: %w", wire.StreamMessages, err)
	}
	if p.Done > stream.CachedInfo().State.LastSeq {
		return nil // the stream was made anew as well
	}
	config.DeliverPolicy, config.OptStartSeq = jetstream.DeliverByStartSequencePolicy, p.Done+1
	return nil
}

// sample reads how a consumer stands.
func (b *Broker) sample(ctx context.Context, info *jetstream.ConsumerInfo) Sample {
	s := Sample{Pending: info.NumPending, AckPending: info.NumAckPending}
	if s.Pending == 0 && s.AckPending == 0 {
		return s
	}
	stream, err := b.js.Stream(ctx, wire.StreamMessages)
	if err != nil {
		return s
	}
	m, err := stream.GetMsg(ctx, info.AckFloor.Stream+1, jetstream.WithGetMsgSubject(info.Config.FilterSubject))
	if err == nil {
		s.Oldest = m.Time
	}
	return s
}

// leave remembers how far the partition is done and gives the pin back, so that
// another instance need not wait for it to expire. Errors do not matter: then it
// expires.
func (b *Broker) leave(ctx context.Context, o *owner) {
	if o.pinned() == "" || !b.Connected() {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	o.remember(ctx)
	info, err := o.info(ctx)
	if err != nil || pinnedClient(info) != o.pinned() {
		return
	}
	if stream, err := b.js.Stream(ctx, wire.StreamMessages); err == nil {
		_ = stream.UnpinConsumer(ctx, o.name, group)
	}
}

func consumerName(partition int) string { return fmt.Sprintf("rahu-%02d", partition) }

func (w Watch) up(up bool) {
	if w.Up != nil {
		w.Up(up)
	}
}

func (w Watch) rebuilt() {
	if w.Rebuilt != nil {
		w.Rebuilt()
	}
}
