package console

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"sync"
)

// errFull says that as many clients as allowed are connected.
var errFull = errors.New("console: too many clients")

// feed holds the rings and the clients. It is safe for concurrent use.
type feed struct {
	mu      sync.Mutex
	loud    *ring
	quiet   *ring
	newest  uint64
	clients map[*client]bool
	limit   int
	buffer  int
	closed  bool
	said    map[string]Said // by recommendation: the latest, as far as the rings reach
	order   []string        // the recommendations of said, the oldest first
}

// client is one connection. Its channel is closed when the client is dropped.
type client struct{ events chan event }

// backlog is what a client gets first.
type backlog struct {
	events []event
	said   []event // what was said about recommendations; all of it that is known
	reset  bool    // the client knows a stream that is gone; it must start anew
	gap    bool    // some of what it missed is gone
}

// Pages that come without Last-Event-ID get this many recent events.
const (
	firstLoud  = 200
	firstQuiet = 40
)

// newFeed returns an empty feed.
func newFeed(o Options) *feed {
	return &feed{
		loud: newRing(o.Ring), quiet: newRing(o.Quiet), clients: map[*client]bool{}, limit: o.Clients, buffer: o.Buffer, said: map[string]Said{},
	}
}

// add sends an event to every client. One whose buffer is full is dropped.
// Events that are not newer than the newest are ignored.
func (f *feed) add(e event) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if e.seq <= f.newest || f.closed {
		return
	}
	f.newest = e.seq
	if e.quiet {
		f.quiet.add(e)
	} else {
		f.loud.add(e)
	}
	f.send(e)
}

// send gives an event to every client. The lock is held.
func (f *feed) send(e event) {
	for c := range f.clients {
		select {
		case c.events <- e:
		default:
			f.drop(c)
		}
	}
}

// say sends what was said about a recommendation, and keeps it for those who come later.
func (f *feed) say(s Said) {
	data, err := json.Marshal(s)
	if err != nil {
		return // strings and a time
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed {
		return
	}
	if _, known := f.said[s.Recommendation]; !known {
		f.order = append(f.order, s.Recommendation)
		if len(f.order) > f.loud.size() {
			delete(f.said, f.order[0])
			f.order = f.order[1:]
		}
	}
	f.said[s.Recommendation] = s
	f.send(event{name: "said", data: data})
}

// statements returns what was said, the oldest first. The lock is held.
func (f *feed) statements() (list []event) {
	for _, id := range f.order {
		if data, err := json.Marshal(f.said[id]); err == nil {
			list = append(list, event{name: "said", data: data})
		}
	}
	return list
}

// join adds a client that has seen everything up to a sequence; fresh means
// that it has seen nothing. The caller calls leave.
func (f *feed) join(last uint64, fresh bool) (*client, backlog, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed || len(f.clients) >= f.limit {
		return nil, backlog{}, errFull
	}
	c := &client{make(chan event, f.buffer)}
	f.clients[c] = true
	if fresh || last > f.newest {
		return c, backlog{events: merge(f.loud.after(0, firstLoud), f.quiet.after(0, firstQuiet)), said: f.statements(), reset: !fresh}, nil
	}
	missed := merge(f.loud.after(last, math.MaxInt), f.quiet.after(last, math.MaxInt))
	return c, backlog{events: missed, said: f.statements(), gap: f.loud.lost > last}, nil
}

// leave removes a client. It may be called for one that was dropped.
func (f *feed) leave(c *client) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.clients[c] {
		f.drop(c)
	}
}

// drop removes a client and closes its channel. The lock is held.
func (f *feed) drop(c *client) {
	delete(f.clients, c)
	close(c.events)
}

// close drops all clients and lets no other in.
func (f *feed) close() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closed = true
	for c := range f.clients {
		f.drop(c)
	}
}

// newEvent returns a recommendation as an event; ok is false for what is not a
// recommendation.
func newEvent(seq uint64, data []byte) (e event, ok bool) {
	var head struct{ Action, Queue string }
	if json.Unmarshal(data, &head) != nil || head.Action == "" {
		return event{}, false
	}
	var line bytes.Buffer
	if json.Compact(&line, data) != nil {
		return event{}, false
	}
	return event{seq: seq, quiet: head.Action == "none", queue: head.Queue, data: line.Bytes()}, true
}
