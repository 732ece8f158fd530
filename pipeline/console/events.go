package console

import (
	"bytes"
	"net/http"
	"strconv"
	"time"
)

// stream writes server-sent events to one browser.
type stream struct {
	w        http.ResponseWriter
	control  *http.ResponseController
	patience time.Duration
	line     bytes.Buffer
}

// events serves /events until the client goes, reads too slowly, or the console
// is closed.
func (c *Console) events(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Sec-Fetch-Site") == "cross-site" {
		http.Error(w, "events are for this console's own page", http.StatusForbidden)
		return
	}
	person, ok := c.access.peek(r)
	if !ok {
		http.Error(w, "log in first", http.StatusUnauthorized)
		return
	}
	who := viewerOf(person)
	if r.URL.Query().Get("watch") == "cases" {
		if !manages(person) {
			http.Error(w, "for managers", http.StatusForbidden)
			return
		}
		who = viewer{key: managers, none: true}
	}
	c.stream(w, r, who, func() bool { _, ok := c.access.peek(r); return ok })
}

// stream serves a viewer the events until it may not see them any more.
func (c *Console) stream(w http.ResponseWriter, r *http.Request, who viewer, may func() bool) {
	last, fresh := lastSeen(r)
	client, missed, err := c.feed.join(who, last, fresh)
	if err != nil {
		w.Header().Set("Retry-After", "10")
		http.Error(w, "too many pages are open; close one and try again", http.StatusServiceUnavailable)
		return
	}
	defer c.feed.leave(client)
	w.Header().Set("Content-Type", "text/event-stream; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no")
	s := &stream{w: w, control: http.NewResponseController(w), patience: c.options.Patience}
	if s.begin(missed) != nil {
		return
	}
	c.follow(r, s, client, may)
}

// follow writes what comes, and a heartbeat where nothing comes.
func (c *Console) follow(r *http.Request, s *stream, client *client, may func() bool) {
	beat := time.NewTicker(c.options.Heartbeat)
	defer beat.Stop()
	for {
		select {
		case batch, ok := <-client.batches:
			if !ok || s.send(batch) != nil {
				return
			}
		case <-beat.C:
			if !may() {
				return // logged out meanwhile, or no longer among the users
			}
			s.line.WriteString(": beat\n\n")
			if s.flush() != nil {
				return
			}
		case <-r.Context().Done():
			return
		}
	}
}

// lastSeen returns the sequence of the last event that the browser saw: from the
// header that it sends when it reconnects by itself, or from the address where
// the page's script did it.
func lastSeen(r *http.Request) (last uint64, fresh bool) {
	for _, text := range []string{r.Header.Get("Last-Event-ID"), r.URL.Query().Get("last")} {
		if last, err := strconv.ParseUint(text, 10, 64); err == nil {
			return last, false
		}
	}
	return 0, true
}

// begin writes what the client missed.
func (s *stream) begin(missed backlog) error {
	s.line.WriteString("retry: 2000\n\n")
	if missed.reset {
		s.line.WriteString("event: reset\ndata: {}\n\n")
	}
	if missed.gap {
		s.line.WriteString("event: gap\ndata: {}\n\n")
	}
	for _, frame := range missed.frames {
		s.line.Write(frame)
		if s.line.Len() > 64<<10 {
			if err := s.flush(); err != nil {
				return err
			}
		}
	}
	s.line.WriteString("event: ready\ndata: {}\n\n")
	return s.flush()
}

// send writes a batch as it is.
func (s *stream) send(batch []byte) error {
	_ = s.control.SetWriteDeadline(time.Now().Add(s.patience)) // as in flush
	if _, err := s.w.Write(batch); err != nil {
		return err
	}
	return s.control.Flush()
}

// flush sends the buffer, within the patience that a client is given.
func (s *stream) flush() error {
	// Where the connection knows no deadline the server's own holds.
	_ = s.control.SetWriteDeadline(time.Now().Add(s.patience))
	_, err := s.w.Write(s.line.Bytes())
	s.line.Reset()
	if err != nil {
		return err
	}
	return s.control.Flush()
}
