package pipeline

import (
	"context"
	"errors"
	"math"
	"slices"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// handMost is how many hot conversations a partition has at hand, and handLeft how many of
// them, those with the latest inputs, stay there when the others are put away.
const (
	handMost = 512
	handLeft = handMost / 2
)

// allStored is a sequence that every state of a bucket is below.
const allStored = math.MaxUint64

// conversations are a partition's hot ones. A state takes several hundred bytes and few
// conversations go on at a time, so the others are put away: what is known of them is that
// they are there, and their state is read from the bucket when they go on.
type conversations struct {
	hand  map[wire.StateID]route.State
	away  map[wire.StateID]putAway
	limit int // of those at hand, before some are put away
}

// putAway is what is known of a conversation whose state is in the bucket.
type putAway struct {
	sequence uint64 // of the last input that the state has seen
	at       int64  // of the last customer turn, Unix seconds
}

func newConversations() *conversations {
	return &conversations{hand: map[wire.StateID]route.State{}, away: map[wire.StateID]putAway{}, limit: handMost}
}

// keep has a state at hand.
func (c *conversations) keep(id wire.StateID, s route.State) {
	c.hand[id] = s
	delete(c.away, id)
}

// tidy puts conversations away if too many are at hand, those with the oldest inputs first.
// Inputs up to a sequence are done, so the states that they led to are stored; what is
// overdue stays at hand, since it is counted.
func (c *conversations) tidy(done uint64) {
	if len(c.hand) <= c.limit {
		return
	}
	inputs := make([]uint64, 0, len(c.hand))
	for _, s := range c.hand {
		inputs = append(inputs, s.Sequence)
	}
	slices.Sort(inputs)
	last := min(inputs[len(inputs)-handLeft-1], done)
	for id, s := range c.hand {
		if s.Sequence <= last && s.Overdue == 0 {
			c.away[id] = putAway{sequence: s.Sequence, at: s.At}
			delete(c.hand, id)
		}
	}
	c.limit = max(handMost, len(c.hand)+handLeft)
}

// forget drops the conversations whose last turn was before a time in Unix seconds, and
// returns their ids. It calls gone with the states that were at hand.
func (c *conversations) forget(before int64, gone func(route.State)) (old []wire.StateID) {
	for id, s := range c.hand {
		if s.At < before {
			old = append(old, id)
			gone(s)
			delete(c.hand, id)
		}
	}
	for id, s := range c.away {
		if s.at < before {
			old = append(old, id)
			delete(c.away, id)
		}
	}
	return old
}

// staleTries is how often a state that is older than the one put away is read again: a
// replica may be behind for a moment. If it stays so, the next write shows it.
const staleTries = 5

var errStale = errors.New("the state that was read is older than the one that was stored")

// remembered returns a conversation's state: the zero value where it was never hot or is
// forgotten. While NATS is away it waits; the error is errDropped.
func (w *worker) remembered(id wire.StateID) (route.State, error) {
	state, there := w.states.hand[id]
	away, is := w.states.away[id]
	if there || !is {
		return state, nil
	}
	key := id.Key(w.partition)
	for try, pause := 0, 50*time.Millisecond; ; try, pause = try+1, min(2*pause, 2*time.Second) {
		state, there, err := w.p.loadState(key)
		if err == nil && there && state.Sequence < away.sequence && try < staleTries {
			err = errStale
		}
		switch {
		case err == nil && there:
			w.states.keep(id, state)
			return state, nil
		case err == nil: // expired, or erased
			delete(w.states.away, id)
			w.out.put(job{forget: []wire.StateID{id}})
			return route.State{}, nil
		}
		w.p.log.Warn("reading what is remembered of a conversation", "partition", w.partition, "error", err)
		if w.out.lost.Load() || !wait(w.p.abort, pause) {
			return route.State{}, errDropped
		}
	}
}

func (p *Pipeline) loadState(key string) (state route.State, there bool, err error) {
	ctx, cancel := context.WithTimeout(p.abort, 5*time.Second)
	defer cancel()
	var s natsio.State
	if s, there, err = p.broker.LoadState(ctx, key); err == nil && there {
		state, err = readState(s)
	}
	return state, there, err
}
