package pipeline

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// loadConversations reads a partition's hot conversations, and the revisions
// that their next writes have to name. What an earlier version stored under the
// conversation's id gets the key of today.
func loadConversations(ctx context.Context, b *natsio.Broker, secret []byte, partition int) (*conversations, map[wire.StateID]uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	all, revisions := newConversations(), map[wire.StateID]uint64{}
	take := func(s natsio.State) error {
		id, ok := wire.StateIDOf(s.Key)
		if !ok {
			return fmt.Errorf("the key %s in bucket %s is no conversation's; delete it", s.Key, wire.BucketConversations)
		}
		state, err := readState(s)
		if err != nil {
			return err
		}
		all.keep(id, state)
		all.tidy(allStored)
		revisions[id] = s.Revision
		return nil
	}
	var former []natsio.State
	err := b.LoadStates(ctx, wire.StatePrefix(partition), func(s natsio.State) error {
		if _, _, is := wire.FormerState(s.Key); is {
			former = append(former, s)
			return nil
		}
		return take(s)
	})
	if err != nil {
		return nil, nil, err
	}
	for _, s := range former {
		tenant, conversation, _ := wire.FormerState(s.Key)
		key := wire.StateKey(secret, partition, tenant, conversation)
		if id, _ := wire.StateIDOf(key); revisions[id] == 0 {
			if err := rename(ctx, b, s, key, take); err != nil {
				return nil, nil, err
			}
		}
		if err := b.DropState(ctx, s); err != nil {
			return nil, nil, fmt.Errorf("moving the state %s: %w", s.Key, err)
		}
	}
	return all, revisions, nil
}

// readState reads what is stored of a conversation.
func readState(s natsio.State) (state route.State, err error) {
	if err = json.Unmarshal(s.Data, &state); err != nil {
		err = fmt.Errorf("the state %s in bucket %s is damaged; delete the key: %w", s.Key, wire.BucketConversations, err)
	}
	return state, err
}

// rename stores what an earlier version did under the key of today. A crash before the
// former one is dropped leaves both, and then the later one counts.
func rename(ctx context.Context, b *natsio.Broker, s natsio.State, key string, take func(natsio.State) error) error {
	revision, err := b.PutState(ctx, natsio.State{Key: key, Data: s.Data})
	if err != nil {
		return fmt.Errorf("moving the state %s: %w", s.Key, err)
	}
	return take(natsio.State{Key: key, Data: s.Data, Revision: revision})
}

// storeAll writes the last state of each conversation among the jobs, all at the same
// time.
func (f *finisher) storeAll(jobs []job) error {
	last := map[wire.StateID]int{}
	for i := range jobs {
		if jobs[i].state != nil {
			last[jobs[i].id] = i
		}
	}
	writes := make([]*natsio.StateWrite, len(jobs))
	for id, i := range last {
		if !jobs[i].state.Hot() {
			continue // removing is rare
		}
		data, err := json.Marshal(jobs[i].state)
		if err != nil {
			return err
		}
		writes[i] = f.p.broker.StartState(natsio.State{Key: id.Key(f.partition), Data: data, Revision: f.revisions[id]})
	}
	for id, i := range last {
		if w := writes[i]; w != nil {
			revision, err := w.Wait(f.p.abort)
			if err == nil {
				f.revisions[id] = revision
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
	old := natsio.State{Key: j.id.Key(f.partition), Revision: f.revisions[j.id]}
	if !j.state.Hot() {
		delete(f.revisions, j.id)
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
		f.revisions[j.id] = revision
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
