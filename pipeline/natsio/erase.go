package natsio

import (
	"context"
	"errors"
	"fmt"

	"github.com/nats-io/nats.go/jetstream"
)

// Erase deletes the messages that a stream holds under a subject and that which picks,
// so that their bytes are overwritten in the files, and returns how many they were.
func (b *Broker) Erase(ctx context.Context, stream, subject string, which func(Stored) bool) (int, error) {
	var sequences []uint64
	err := b.ReadSubject(ctx, stream, subject, func(s Stored) (bool, error) {
		if which(s) {
			sequences = append(sequences, s.Sequence)
		}
		return false, nil
	})
	if err != nil {
		return 0, err
	}
	s, err := b.js.Stream(ctx, stream)
	if err != nil {
		return 0, fmt.Errorf("looking at stream %s: %w", stream, err)
	}
	for i, sequence := range sequences {
		if err := s.SecureDeleteMsg(ctx, sequence); err != nil && !errors.Is(err, jetstream.ErrMsgNotFound) {
			return i, fmt.Errorf("erasing message %d of %s: %w", sequence, stream, err)
		}
	}
	return len(sequences), nil
}
