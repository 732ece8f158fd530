package natsio

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

// ErrIncompatible is returned where a stream of rahu's name exists that cannot be
// changed into what rahu needs.
var ErrIncompatible = errors.New("a stream exists that does not fit")

const (
	// What publishers send twice is taken once within this time. The server keeps each id
	// in memory meanwhile, about 125 bytes; Options.Duplicates is for rahu's own outputs,
	// where a guard stands behind the window.
	inputWindow = 10 * time.Minute

	markerTTL   = time.Hour            // of the marks that expired or deleted states leave
	clockMaxAge = 100 * 24 * time.Hour // longer than any clock runs; see wire.MaxPromise
)

// invalidUpdate is the server's code for a change that a stream does not take.
const invalidUpdate = 10052

// Provision creates or updates the streams and the bucket. It may be called again
// and by several instances at once.
func (b *Broker) Provision(ctx context.Context) error {
	if err := b.samePartitions(ctx); err != nil {
		return err
	}
	for _, config := range b.streams() {
		if err := b.settled(ctx, func() error { _, err := b.js.CreateOrUpdateStream(ctx, config); return err }); err != nil {
			return streamError(config.Name, err)
		}
	}
	kv, err := b.provisionStates(ctx)
	if err != nil {
		return streamError("KV_"+wire.BucketConversations, err)
	}
	b.kv = kv
	return nil
}

// provisionStates makes the bucket as CreateOrUpdateKeyValue does, but so that values can
// be erased: that forbids it, and what is forbidden once stays so.
func (b *Broker) provisionStates(ctx context.Context) (jetstream.KeyValue, error) {
	config := jetstream.StreamConfig{
		Name: "KV_" + wire.BucketConversations, Description: "rahu: states of conversations that were hot",
		Subjects: []string{bucketSubject + ">"}, MaxMsgsPerSubject: 1, Storage: jetstream.FileStorage, Replicas: b.o.Replicas,
		Discard: jetstream.DiscardNew, Duplicates: 2 * time.Minute, AllowRollup: true, AllowDirect: true,
		AllowMsgTTL: true, SubjectDeleteMarkerTTL: markerTTL,
	}
	there, err := b.js.Stream(ctx, config.Name)
	if err != nil && !errors.Is(err, jetstream.ErrStreamNotFound) {
		return nil, err
	}
	if err == nil {
		config.DenyDelete = there.CachedInfo().Config.DenyDelete
	}
	if _, err := b.js.CreateOrUpdateStream(ctx, config); err != nil {
		return nil, err
	}
	return b.js.KeyValue(ctx, wire.BucketConversations)
}

// samePartitions refuses another number of partitions than the stream was made
// with: what is stored under the old ones would never be consumed.
func (b *Broker) samePartitions(ctx context.Context) error {
	stream, err := b.js.Stream(ctx, wire.StreamMessages)
	if errors.Is(err, jetstream.ErrStreamNotFound) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("looking at stream %s: %w", wire.StreamMessages, err)
	}
	was := stream.CachedInfo().Config.SubjectTransform
	if was == nil || was.Destination != b.partitioned() {
		return fmt.Errorf("%w: %s was made with another number of partitions than %d; set --partitions as it was, or let the stream run empty and delete it", ErrIncompatible, wire.StreamMessages, b.o.Partitions)
	}
	return nil
}

// PartitionsInUse returns the number of partitions that the message stream was made with.
func (b *Broker) PartitionsInUse(ctx context.Context) (n int, err error) {
	stream, err := b.js.Stream(ctx, wire.StreamMessages)
	if err != nil {
		return 0, fmt.Errorf("looking at stream %s: %w", wire.StreamMessages, err)
	}
	if was := stream.CachedInfo().Config.SubjectTransform; was != nil {
		_, err = fmt.Sscanf(was.Destination, "{{partition(%d,", &n)
	}
	if n == 0 || err != nil {
		return 0, fmt.Errorf("%w: %s has no partitions", ErrIncompatible, wire.StreamMessages)
	}
	return n, nil
}

// partitioned is how the message stream changes subjects.
func (b *Broker) partitioned() string {
	return fmt.Sprintf("{{partition(%d,1,3)}}.rahu.messages.{{wildcard(1)}}.{{wildcard(2)}}.{{wildcard(3)}}", b.o.Partitions)
}

func (b *Broker) streams() []jetstream.StreamConfig {
	base := jetstream.StreamConfig{
		Storage: jetstream.FileStorage, Replicas: b.o.Replicas, Retention: jetstream.LimitsPolicy,
		Discard: jetstream.DiscardOld, Duplicates: inputWindow, AllowDirect: true,
	}
	messages, recommendations, deadLetters, feedback, clocks, records := base, base, base, base, base, base
	messages.Name, messages.Subjects = wire.StreamMessages, []string{wire.SubjectMessages}
	messages.Description = "rahu: what customers and agents said, raw, kept briefly"
	messages.MaxAge, messages.Duplicates = b.o.RawAge, min(inputWindow, b.o.RawAge)
	// Where messages may have a time to live, the server finds out after a crash what it had
	// sourced by reading the stream forward, 3 µs a message. Otherwise it looks backward for
	// subjects of what is sourced, at 700 µs a message (2.15.2, recoverPerMessageState).
	messages.AllowMsgTTL = true
	messages.SubjectTransform = &jetstream.SubjectTransformConfig{
		Source: wire.SubjectMessages, Destination: b.partitioned(),
	}
	messages.Sources = b.sources()
	recommendations.Name, recommendations.Subjects = wire.StreamRecommendations, []string{wire.SubjectRecommendations}
	recommendations.Description = "rahu: what the agents are recommended"
	recommendations.AllowMsgTTL, recommendations.AllowBatchPublish = true, true
	recommendations.Duplicates, deadLetters.Duplicates = b.o.Duplicates, b.o.Duplicates
	deadLetters.Name, deadLetters.Subjects = wire.StreamDeadLetters, []string{wire.SubjectDeadLetters}
	deadLetters.Description = "rahu: messages that could not be handled, with the reason"
	deadLetters.AllowMsgTTL = true
	feedback.Name, feedback.Subjects = wire.StreamFeedback, []string{wire.SubjectFeedback}
	feedback.Description = "rahu: what agents and managers say about recommendations"
	clocks.Name, clocks.Subjects = wire.StreamClocks, []string{wire.SubjectClocks}
	clocks.Description = "rahu: until when somebody has to answer a recommendation"
	clocks.MaxAge, clocks.AllowMsgSchedules, clocks.AllowMsgTTL = clockMaxAge, true, true
	records.Name, records.Subjects = wire.StreamRecords, []string{wire.SubjectRecords, wire.SubjectSalt}
	records.Description = "rahu: seals of what people said about recommendations, without their words"
	return []jetstream.StreamConfig{feedback, clocks, records, messages, recommendations, deadLetters} // what is sourced comes first
}

// sources puts feedback and clocks that have run out among the messages, under the
// partition of their conversation: a partition has one consumer, one order and one
// owner for all that can change a conversation.
func (b *Broker) sources() []*jetstream.StreamSource {
	partition := fmt.Sprintf("{{partition(%d,1,3)}}.", b.o.Partitions)
	const tail = ".{{wildcard(1)}}.{{wildcard(2)}}.{{wildcard(3)}}"
	return []*jetstream.StreamSource{
		{Name: wire.StreamFeedback, SubjectTransforms: []jetstream.SubjectTransformConfig{
			{Source: wire.SubjectFeedback, Destination: partition + "rahu.feedback" + tail},
		}},
		{Name: wire.StreamClocks, SubjectTransforms: []jetstream.SubjectTransformConfig{
			{Source: wire.SubjectClocksDue, Destination: partition + "rahu.clocks.due" + tail},
		}},
	}
}

// HasConsumer reports whether a stream has a consumer of this name.
func (b *Broker) HasConsumer(ctx context.Context, stream, name string) bool {
	_, err := b.js.Consumer(ctx, stream, name)
	return err == nil
}

func streamError(name string, err error) error {
	var api *jetstream.APIError
	if errors.As(err, &api) && (api.Code == 400 || api.ErrorCode == invalidUpdate) {
		return fmt.Errorf("%w: %s (%s); remove or rename that stream, or set --replicas and --partitions as it was made", ErrIncompatible, name, api.Description)
	}
	return fmt.Errorf("creating stream %s: %w", name, err)
}

// HasStream reports whether a stream of this name exists.
func (b *Broker) HasStream(ctx context.Context, name string) bool {
	_, err := b.js.Stream(ctx, name)
	return err == nil
}
