package natsio

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

// Secret returns the bytes that salts are made from, the same for all instances on
// this NATS. They are made when they are asked for first.
func (b *Broker) Secret(ctx context.Context) ([]byte, error) {
	stream, err := b.js.Stream(ctx, wire.StreamRecords)
	if err != nil {
		return nil, fmt.Errorf("looking at stream %s: %w", wire.StreamRecords, err)
	}
	for range 2 {
		last, err := stream.GetLastMsgForSubject(ctx, wire.SubjectSalt)
		switch {
		case err == nil:
			return last.Data, nil
		case !errors.Is(err, jetstream.ErrMsgNotFound):
			return nil, fmt.Errorf("reading %s: %w", wire.SubjectSalt, err)
		}
		secret := make([]byte, 32)
		_, _ = rand.Read(secret) // never fails
		_, err = b.js.Publish(ctx, wire.SubjectSalt, secret, jetstream.WithExpectLastSequencePerSubject(0))
		if err != nil && !isLost(err) {
			return nil, fmt.Errorf("making %s: %w", wire.SubjectSalt, err)
		}
	}
	last, err := stream.GetLastMsgForSubject(ctx, wire.SubjectSalt)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", wire.SubjectSalt, err)
	}
	return last.Data, nil
}
