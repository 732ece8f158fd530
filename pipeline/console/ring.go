package console

// event is one recommendation as it goes to the browsers.
type event struct {
	seq   uint64
	id    string // the recommendation's
	quiet bool   // no action is recommended
	queue string
	frame []byte // as it is sent; never written to
}

// ring keeps the latest events, at most as many as it was made for.
type ring struct {
	events []event
	start  int
	lost   uint64 // the sequence of the last event that fell out
}

// newRing returns a ring of that size, at least 1.
func newRing(size int) *ring { return &ring{events: make([]event, 0, max(size, 1))} }

// add puts an event in the place of the oldest, which it returns.
func (r *ring) add(e event) (old event) {
	if len(r.events) < cap(r.events) {
		r.events = append(r.events, e)
		return old
	}
	old = r.events[r.start]
	r.lost = old.seq
	r.events[r.start] = e
	r.start = (r.start + 1) % len(r.events)
	return old
}

// after returns the events with a higher sequence, the oldest first, at most
// the latest limit of them.
func (r *ring) after(seq uint64, limit int) []event {
	var found []event
	for i := range r.events {
		e := r.events[(r.start+i)%len(r.events)]
		if e.seq > seq {
			found = append(found, e)
		}
	}
	return found[max(len(found)-limit, 0):]
}

// merge returns two lists that are in order as one list in order.
func merge(a, b []event) []event {
	all := make([]event, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0].seq < b[0].seq {
			all, a = append(all, a[0]), a[1:]
		} else {
			all, b = append(all, b[0]), b[1:]
		}
	}
	return append(append(all, a...), b...)
}
