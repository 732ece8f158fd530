package natsio

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/nats-io/nats.go"

	"rahu/pipeline/wire"
)

// deadAfter own beats that came back without one of another instance, that
// instance is gone. An outage of NATS stops one's own beats too, so nobody is
// taken for gone because of it.
const deadAfter = 4

// The events of a call.
const (
	callHello = "hello" // a new instance; the others answer at once
	callHere  = "here"
	callGone  = "gone" // a clean stop
)

// call is what instances tell each other.
type call struct {
	ID    string `json:"id"`
	Event string `json:"event"`
}

// members is one instance's view of all that are alive, its own among them.
type members struct {
	b     *Broker
	self  string
	beats uint64            // of our own that came back
	heard map[string]uint64 // beats when an instance was heard last
	told  []string
	known bool // the others had time to answer
	see   func(self string, ids []string)
}

// Join announces this instance to the others on this NATS, and calls see with
// the ids of all that are alive, sorted, first shortly after the start and then
// whenever they change, from one goroutine. The returned function says goodbye.
func (b *Broker) Join(see func(self string, ids []string)) (leave func(), err error) {
	calls := make(chan *nats.Msg, 1024)
	sub, err := b.nc.ChanSubscribe(wire.SubjectInstances, calls)
	if err != nil {
		return nil, fmt.Errorf("listening on %s: %w", wire.SubjectInstances, err)
	}
	m := &members{b: b, self: nats.NewInbox()[len(nats.InboxPrefix):], heard: map[string]uint64{}, see: see}
	m.heard[m.self] = 0
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		defer func() { _ = sub.Unsubscribe() }()
		m.run(calls, stop)
	}()
	return func() { close(stop); <-done }, nil
}

func (m *members) run(calls <-chan *nats.Msg, stop <-chan struct{}) {
	beat := time.NewTicker(m.b.o.BeatEvery)
	defer beat.Stop()
	settled := time.NewTimer(m.b.o.BeatEvery / 4)
	defer settled.Stop()
	for m.say(callHello); ; m.tell() {
		select {
		case <-stop:
			m.say(callGone)
			return
		case <-beat.C:
			m.say(callHere)
		case <-settled.C:
			m.known = true
		case c := <-calls:
			m.hear(c.Data)
		}
	}
}

// say tells the others, unless NATS is away: what the client would keep and send
// later is not true then.
func (m *members) say(event string) {
	if !m.b.Connected() {
		return
	}
	data, err := json.Marshal(call{m.self, event})
	if err == nil {
		err = m.b.nc.Publish(wire.SubjectInstances, data)
	}
	if err != nil {
		m.b.o.Log.Warn("announcing this instance", "error", err)
	}
}

func (m *members) hear(data []byte) {
	var c call
	if json.Unmarshal(data, &c) != nil || c.ID == "" {
		return
	}
	switch {
	case c.ID == m.self:
		m.beats++
		m.bury()
	case c.Event == callGone:
		delete(m.heard, c.ID)
		return
	case c.Event == callHello:
		m.say(callHere)
	}
	m.heard[c.ID] = m.beats
}

// bury forgets who was silent for too long.
func (m *members) bury() {
	for id, at := range m.heard {
		if m.beats > at+deadAfter && id != m.self {
			delete(m.heard, id)
		}
	}
}

// tell calls see if something has changed.
func (m *members) tell() {
	if !m.known {
		return
	}
	ids := make([]string, 0, len(m.heard))
	for id := range m.heard {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	if !slices.Equal(ids, m.told) {
		m.told = ids
		m.see(m.self, slices.Clone(ids))
	}
}

// Share returns which partitions are this instance's. Every instance that knows
// of the same ones comes to the same shares, which differ by one at most, and few
// partitions change hands when an instance comes or goes: partitions go to the
// instance that a hash of both ranks highest, as long as that has room.
func Share(partitions int, ids []string, self string) []int {
	var mine []int
	room, extra := partitions/len(ids), partitions%len(ids)
	count, taken := map[string]int{}, make([]bool, partitions)
	for _, bid := range bids(partitions, ids) {
		full := count[bid.id] > room || count[bid.id] == room && extra == 0
		if taken[bid.partition] || full {
			continue
		}
		if count[bid.id] == room {
			extra--
		}
		count[bid.id]++
		taken[bid.partition] = true
		if bid.id == self {
			mine = append(mine, bid.partition)
		}
	}
	slices.Sort(mine)
	return mine
}

// bid is an instance's claim to a partition.
type bid struct {
	rank      uint64
	partition int
	id        string
}

// bids returns all claims, the highest first.
func bids(partitions int, ids []string) []bid {
	all := make([]bid, 0, partitions*len(ids))
	for _, id := range ids {
		for p := range partitions {
			sum := sha256.Sum256([]byte(id + " " + strconv.Itoa(p)))
			all = append(all, bid{binary.BigEndian.Uint64(sum[:]), p, id})
		}
	}
	slices.SortFunc(all, func(a, b bid) int {
		if a.rank > b.rank {
			return -1
		}
		return 1
	})
	return all
}

// Sever closes the connection at once, as a crash would: nothing is drained and
// no pin is given back. It is for tests.
func (b *Broker) Sever() { b.nc.Close() }
