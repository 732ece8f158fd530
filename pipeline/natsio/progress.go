package natsio

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/nats-io/nats.go/jetstream"
)

// progress is what is remembered of a partition beside its consumer: where it
// stood, so that a consumer that was deleted goes on there and not at the
// beginning, and how often it was taken over at the same place.
type progress struct {
	Floor     uint64 `json:"floor"`
	Takeovers uint64 `json:"takeovers"`
	Done      uint64 `json:"done"`
}

func progressKey(partition int) string { return fmt.Sprintf("partition.%02d", partition) }

// loadProgress returns the zero progress where nothing is remembered.
func (b *Broker) loadProgress(ctx context.Context, partition int) (progress, error) {
	var p progress
	e, err := b.kv.Get(ctx, progressKey(partition))
	if errors.Is(err, jetstream.ErrKeyNotFound) {
		return p, nil
	}
	if err != nil {
		return p, fmt.Errorf("reading the progress of partition %d: %w", partition, err)
	}
	if err := json.Unmarshal(e.Value(), &p); err != nil {
		return p, fmt.Errorf("the progress of partition %d in the bucket is damaged; delete its key: %w", partition, err)
	}
	return p, nil
}

func (b *Broker) saveProgress(ctx context.Context, partition int, p progress) error {
	data, err := json.Marshal(p)
	if err != nil {
		return err
	}
	if _, err := b.kv.Put(ctx, progressKey(partition), data); err != nil {
		return fmt.Errorf("writing the progress of partition %d: %w", partition, err)
	}
	return nil
}
