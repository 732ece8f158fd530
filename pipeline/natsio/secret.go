package natsio

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

// secretKey is beside the states, under no partition, and does not expire.
const secretKey = "secret.salt"

// Secret returns the bytes that salts are made from, the same for all instances on
// this NATS. They are made when they are asked for first.
func (b *Broker) Secret(ctx context.Context) ([]byte, error) {
	kv := b.kv
	if kv == nil {
		var err error
		if kv, err = b.js.KeyValue(ctx, wire.BucketConversations); err != nil {
			return nil, fmt.Errorf("bucket %s: %w", wire.BucketConversations, err)
		}
	}
	secret := make([]byte, 32)
	_, _ = rand.Read(secret) // never fails
	_, err := kv.Create(ctx, secretKey, secret)
	switch {
	case err == nil:
		return secret, nil
	case !errors.Is(err, jetstream.ErrKeyExists):
		return nil, fmt.Errorf("making %s in bucket %s: %w", secretKey, wire.BucketConversations, err)
	}
	entry, err := kv.Get(ctx, secretKey)
	if err != nil {
		return nil, fmt.Errorf("reading %s in bucket %s: %w", secretKey, wire.BucketConversations, err)
	}
	return entry.Value(), nil
}
