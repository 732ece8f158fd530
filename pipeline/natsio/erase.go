package natsio

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/nats-io/nats.go/jetstream"

	"rahu/pipeline/wire"
)

// ForbidDeleting makes the bucket as the first versions did. It is for tests.
func (b *Broker) ForbidDeleting(ctx context.Context) error {
	stream, err := b.js.Stream(ctx, "KV_"+wire.BucketConversations)
	if err == nil {
		config := stream.CachedInfo().Config
		config.DenyDelete = true
		_, err = b.js.UpdateStream(ctx, config)
	}
	return err
}

// Erase deletes the messages that a stream holds under a subject and that which picks,
// so that their bytes are overwritten in the files, and returns how many they were. In a
// bucket that was made by an early version, which forbids that for ever, a state is only
// taken away; what tells whose it was is not in it.
func (b *Broker) Erase(ctx context.Context, stream, subject string, which func(Stored) bool) (int, error) {
	var found []Stored
	err := b.ReadSubject(ctx, stream, subject, func(s Stored) (bool, error) {
		if which(s) {
			found = append(found, Stored{Subject: s.Subject, Sequence: s.Sequence})
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
	for i, one := range found {
		err := s.SecureDeleteMsg(ctx, one.Sequence)
		if key, ok := strings.CutPrefix(one.Subject, bucketSubject); ok && err != nil && s.CachedInfo().Config.DenyDelete {
			err = b.DropState(ctx, State{Key: key, Revision: one.Sequence})
		}
		if err != nil && !errors.Is(err, jetstream.ErrMsgNotFound) {
			return i, fmt.Errorf("erasing message %d of %s: %w", one.Sequence, stream, err)
		}
	}
	return len(found), nil
}
