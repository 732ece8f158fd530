package console

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"sync"
	"time"
)

// errFull says that as many clients as allowed are connected.
var errFull = errors.New("console: too many clients")

// Pages that come without Last-Event-ID get this many recent events.
const (
	firstLoud  = 200
	firstQuiet = 40
)

// feed holds the rings and the audiences. Each event is encoded once for all, and put
// into one batch for each audience, which all its clients share. It is safe for
// concurrent use.
type feed struct {
	mu        sync.Mutex
	loud      *ring
	quiet     *ring
	newest    uint64
	audiences map[string]*audience // by who they are
	clients   int
	limit     int
	buffer    int
	pause     time.Duration // between two batches
	flushed   time.Time
	timer     *time.Timer // runs while something waits for the next batch
	closed    bool
	queues    map[string]string // of the recommendations in the rings, by id
	said      *statements
}

// client is one connection. Its channel is closed when the client is dropped.
type client struct {
	batches  chan []byte // shared with others: not to be written to
	audience *audience
}

// backlog is what a client gets first.
type backlog struct {
	frames [][]byte
	reset  bool // the client knows a stream that is gone; it must start anew
	gap    bool // some of what it missed is gone
}

// newFeed returns an empty feed.
func newFeed(o Options) *feed {
	return &feed{
		loud: newRing(o.Ring), quiet: newRing(o.Quiet), audiences: map[string]*audience{}, limit: o.Clients, buffer: o.Buffer,
		pause: o.Pause, queues: map[string]string{}, said: newStatements(o.Ring),
	}
}

// add brings an event to everybody who may see it. Events that are not newer than the
// newest are ignored.
func (f *feed) add(e event) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if e.seq <= f.newest || f.closed {
		return
	}
	f.newest = e.seq
	to := f.loud
	if e.quiet {
		to = f.quiet
	}
	delete(f.queues, to.add(e).id)
	f.queues[e.id] = e.queue
	for _, a := range f.audiences {
		if a.sees(e.queue, true) {
			a.pending = append(a.pending, e.frame...)
		}
	}
	f.soon()
}

// say brings what was said about a recommendation, and keeps it for those who come later.
func (f *feed) say(s Said) {
	frame := saidFrame(s)
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed {
		return
	}
	f.said.put(s)
	queue, known := f.queues[s.Recommendation]
	for _, a := range f.audiences {
		if a.sees(queue, known) {
			a.pending = append(a.pending, frame...)
		}
	}
	f.soon()
}

// changed tells managers' pages that their cases are others now.
func (f *feed) changed() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if a := f.audiences[managers]; a != nil && len(a.pending) == 0 && !f.closed {
		a.pending = append(a.pending, "event: changed\ndata: {}\n\n"...)
		f.soon()
	}
}

// soon sends what waits: at once where nothing was sent just now, else with the next
// batch. The lock is held.
func (f *feed) soon() {
	if f.timer != nil {
		return
	}
	left := f.pause - time.Since(f.flushed)
	if left <= 0 {
		f.flush()
		return
	}
	f.timer = time.AfterFunc(left, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.timer = nil
		if !f.closed {
			f.flush()
		}
	})
}

// flush gives each audience its batch. A client that is too far behind is dropped. The
// lock is held.
func (f *feed) flush() {
	f.flushed = time.Now()
	for _, a := range f.audiences {
		if len(a.pending) == 0 {
			continue
		}
		batch := a.pending
		a.pending = nil
		for c := range a.clients {
			select {
			case c.batches <- batch:
			default:
				f.drop(c)
			}
		}
	}
}

// join adds a client that has seen everything up to a sequence; fresh means
// that it has seen nothing. The caller calls leave.
func (f *feed) join(who viewer, last uint64, fresh bool) (*client, backlog, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed || f.clients >= f.limit {
		return nil, backlog{}, errFull
	}
	f.flush() // what waits is in the backlog
	a := f.audiences[who.key]
	if a == nil {
		a = &audience{viewer: who, clients: map[*client]bool{}}
		f.audiences[who.key] = a
	}
	c := &client{make(chan []byte, f.buffer), a}
	a.clients[c] = true
	f.clients++
	if who.key == managers {
		return c, backlog{}, nil
	}
	missed, b := merge(f.loud.after(last, math.MaxInt), f.quiet.after(last, math.MaxInt)), backlog{gap: f.loud.lost > last}
	if fresh || last > f.newest {
		missed, b = merge(f.loud.after(0, firstLoud), f.quiet.after(0, firstQuiet)), backlog{reset: !fresh}
	}
	for _, e := range missed {
		if a.sees(e.queue, true) {
			b.frames = append(b.frames, e.frame)
		}
	}
	for _, s := range f.said.list() {
		if queue, known := f.queues[s.Recommendation]; a.sees(queue, known) {
			b.frames = append(b.frames, saidFrame(s))
		}
	}
	return c, b, nil
}

// leave removes a client. It may be called for one that was dropped.
func (f *feed) leave(c *client) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if c.audience.clients[c] {
		f.drop(c)
	}
}

// drop removes a client and closes its channel. The lock is held.
func (f *feed) drop(c *client) {
	delete(c.audience.clients, c)
	if len(c.audience.clients) == 0 {
		delete(f.audiences, c.audience.key)
	}
	f.clients--
	close(c.batches)
}

// close drops all clients and lets no other in.
func (f *feed) close() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.flush()
	f.closed = true
	if f.timer != nil {
		f.timer.Stop()
	}
	for _, a := range f.audiences {
		for c := range a.clients {
			f.drop(c)
		}
	}
}

// newEvent returns a recommendation as an event; ok is false for what is not a
// recommendation.
func newEvent(seq uint64, data []byte) (e event, ok bool) {
	var head struct{ ID, Action, Queue string }
	if json.Unmarshal(data, &head) != nil || head.Action == "" {
		return event{}, false
	}
	var frame bytes.Buffer
	frame.WriteString("id: " + strconv.FormatUint(seq, 10) + "\ndata: ")
	if json.Compact(&frame, data) != nil {
		return event{}, false
	}
	frame.WriteString("\n\n")
	return event{seq: seq, id: head.ID, quiet: head.Action == "none", queue: head.Queue, frame: bytes.Clone(frame.Bytes())}, true
}

// saidFrame returns a statement as it is sent. It has no id: a browser's Last-Event-ID
// counts recommendations.
func saidFrame(s Said) []byte {
	data, err := json.Marshal(s)
	if err != nil {
		return nil // strings and a time
	}
	return []byte("event: said\ndata: " + string(data) + "\n\n")
}
