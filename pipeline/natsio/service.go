package natsio

import (
	"context"
	"fmt"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/nats-io/nats.go/micro"

	"rahu/pipeline/wire"
)

// Serve offers the micro service "rahu" with one endpoint that answers a request
// on rahu.classify with what answer returns. The returned function stops it.
func (b *Broker) Serve(version string, answer func(request []byte) (reply []byte, err error)) (stop func(), err error) {
	service, err := micro.AddService(b.nc, micro.Config{
		Name: "rahu", Version: version, Description: "grades what a customer wrote",
	})
	if err != nil {
		return nil, fmt.Errorf("service rahu: %w", err)
	}
	handler := micro.HandlerFunc(func(r micro.Request) {
		reply, err := answer(r.Data())
		if err != nil {
			_ = r.Error("400", err.Error(), nil)
			return
		}
		_ = r.Respond(reply)
	})
	if err := service.AddEndpoint("classify", handler, micro.WithEndpointSubject(wire.SubjectClassify)); err != nil {
		_ = service.Stop()
		return nil, fmt.Errorf("endpoint %s: %w", wire.SubjectClassify, err)
	}
	return func() { _ = service.Stop() }, nil
}

// Tail calls see with the sequence and payload of the last back recommendations
// and then of each new one, in order and from one goroutine, until the returned
// function is called. It survives reconnects.
func (b *Broker) Tail(ctx context.Context, back uint64, see func(sequence uint64, data []byte)) (stop func(), err error) {
	return b.Latest(ctx, wire.StreamRecommendations, back, func(s Stored) { see(s.Sequence, s.Data) })
}

// Latest calls see with the latest back messages of a stream and then as Follow does.
func (b *Broker) Latest(ctx context.Context, name string, back uint64, see func(Stored)) (stop func(), err error) {
	stream, err := b.js.Stream(ctx, name)
	if err != nil {
		return nil, fmt.Errorf("tailing %s: %w", name, err)
	}
	last := stream.CachedInfo().State.LastSeq
	return b.Follow(ctx, name, max(last, back)-back+1, see)
}

// Follow calls see with each message of a stream from a sequence on, in order and
// from one goroutine, until the returned function is called. It survives reconnects.
func (b *Broker) Follow(ctx context.Context, stream string, from uint64, see func(Stored)) (stop func(), err error) {
	consumer, err := b.js.OrderedConsumer(ctx, stream, jetstream.OrderedConsumerConfig{
		DeliverPolicy: jetstream.DeliverByStartSequencePolicy, OptStartSeq: from,
	})
	if err != nil {
		return nil, fmt.Errorf("following %s: %w", stream, err)
	}
	consuming, err := consumer.Consume(func(m jetstream.Msg) {
		if meta, err := m.Metadata(); err == nil {
			see(Stored{Subject: m.Subject(), Header: m.Headers(), Data: m.Data(), Sequence: meta.Sequence.Stream, Time: meta.Timestamp})
		}
	})
	if err != nil {
		return nil, fmt.Errorf("following %s: %w", stream, err)
	}
	return stopOf(consuming), nil
}

// stopOf returns what ends a consumer: what it has been given is still seen.
func stopOf(consuming jetstream.ConsumeContext) func() {
	return func() {
		consuming.Drain()
		select {
		case <-consuming.Closed():
		case <-time.After(2 * time.Second):
		}
	}
}

// Request asks the classify service, for tools and tests.
func (b *Broker) Request(ctx context.Context, subject string, data []byte) ([]byte, error) {
	m, err := b.nc.RequestMsgWithContext(ctx, &nats.Msg{Subject: subject, Data: data})
	if err != nil {
		return nil, err
	}
	if code := m.Header.Get(micro.ErrorCodeHeader); code != "" {
		return nil, fmt.Errorf("%s: %s", code, m.Header.Get(micro.ErrorHeader))
	}
	return m.Data, nil
}
