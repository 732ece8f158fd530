package pipeline

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// loadConversations reads a partition's hot conversations, and the revisions
// that their next writes have to name. What an earlier version stored under the
// conversation's id gets the key of today.
func loadConversations(ctx context.Context, b *natsio.Broker, secret []byte, partition int) (map[string]route.State, map[string]uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	stored, err := b.LoadStates(ctx, wire.StatePrefix(partition))
	if err != nil {
		return nil, nil, err
	}
	if stored, err = renamed(ctx, b, secret, partition, stored); err != nil {
		return nil, nil, err
	}
	states := make(map[string]route.State, len(stored))
	revisions := make(map[string]uint64, len(stored))
	for _, s := range stored {
		var state route.State
		if err := json.Unmarshal(s.Data, &state); err != nil {
			return nil, nil, fmt.Errorf("the state %s in bucket %s is damaged; delete the key: %w", s.Key, wire.BucketConversations, err)
		}
		states[s.Key], revisions[s.Key] = state, s.Revision
	}
	return states, revisions, nil
}

// renamed returns states with those that an earlier version stored moved to their key of
// today. A crash in between leaves both, and then the later one counts.
func renamed(ctx context.Context, b *natsio.Broker, secret []byte, partition int, stored []natsio.State) ([]natsio.State, error) {
	former := map[string]natsio.State{}
	now := slices.DeleteFunc(stored, func(s natsio.State) bool {
		tenant, conversation, is := wire.FormerState(s.Key)
		if is {
			former[wire.StateKey(secret, partition, tenant, conversation)] = s
		}
		return is
	})
	there := map[string]bool{}
	for _, s := range now {
		there[s.Key] = true
	}
	for key, s := range former {
		if !there[key] {
			revision, err := b.PutState(ctx, natsio.State{Key: key, Data: s.Data})
			if err != nil {
				return nil, fmt.Errorf("moving the state %s: %w", s.Key, err)
			}
			now = append(now, natsio.State{Key: key, Data: s.Data, Revision: revision})
		}
		if err := b.DropState(ctx, s); err != nil {
			return nil, fmt.Errorf("moving the state %s: %w", s.Key, err)
		}
	}
	return now, nil
}

// storeAll writes the last state of each conversation among the jobs, all at the same
// time.
func (f *finisher) storeAll(jobs []job) error {
	last := map[string]int{}
	for i := range jobs {
		if jobs[i].key != "" {
			last[jobs[i].key] = i
		}
	}
	writes := make([]*natsio.StateWrite, len(jobs))
	for key, i := range last {
		if !jobs[i].state.Hot() {
			continue // removing is rare
		}
		data, err := json.Marshal(jobs[i].state)
		if err != nil {
			return err
		}
		writes[i] = f.p.broker.StartState(natsio.State{Key: key, Data: data, Revision: f.revisions[key]})
	}
	for key, i := range last {
		if w := writes[i]; w != nil {
			revision, err := w.Wait(f.p.abort)
			if err == nil {
				f.revisions[key] = revision
				continue
			}
			if errors.Is(err, natsio.ErrLostState) {
				return err
			}
		}
		if err := f.store(f.p.abort, jobs[i]); err != nil {
			return err
		}
	}
	return nil
}

// store writes the state that a job led to, or removes one that has cooled, and
// tries again until NATS has taken it, the context ends, or it shows that another
// owner wrote meanwhile (natsio.ErrLostState).
func (f *finisher) store(ctx context.Context, j job) error {
	for pause := 50 * time.Millisecond; ; pause = min(2*pause, 5*time.Second) {
		err := f.tryStore(ctx, j)
		if err == nil || errors.Is(err, natsio.ErrLostState) || ctx.Err() != nil {
			return err
		}
		f.p.log.Warn("writing a state again", "partition", f.partition, "error", err)
		if !wait(ctx, pause) {
			return ctx.Err()
		}
	}
}

func (f *finisher) tryStore(ctx context.Context, j job) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	old := natsio.State{Key: j.key, Revision: f.revisions[j.key]}
	if !j.state.Hot() {
		delete(f.revisions, j.key)
		if old.Revision == 0 {
			return nil
		}
		return f.p.broker.DropState(ctx, old)
	}
	data, err := json.Marshal(j.state)
	if err != nil {
		return err
	}
	old.Data = data
	revision, err := f.p.broker.PutState(ctx, old)
	if err == nil {
		f.revisions[j.key] = revision
	}
	return err
}

func wait(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
