package console

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"html/template"
	"net/http"
	"path"
	"time"
)

//go:embed page.html static
var files embed.FS

// page is the one page; what changes on it is done by static/console.js.
var page = template.Must(template.ParseFS(files, "page.html"))

// Options bounds a console. Zero fields take the value in brackets.
type Options struct {
	Ring      int           // recommendations with an action that are kept (1,000)
	Quiet     int           // recommendations without one that are kept (200)
	Clients   int           // pages that may be open at once (256)
	Buffer    int           // events that a page may lag behind before it is dropped (256)
	Heartbeat time.Duration // between two comments on a silent stream (15 s)
	Patience  time.Duration // how long a write to a page may take (10 s)
	Version   string        // shown at the foot of the page
}

// Console serves the page and its events. It is safe for concurrent use.
type Console struct {
	options Options
	feed    *feed
	mux     *http.ServeMux
	html    []byte
	tag     string // changes whenever an embedded file changes
}

// New returns a console without recommendations; Add brings them.
func New(options Options) *Console {
	o := options.filled()
	c := &Console{options: o, feed: newFeed(o), mux: http.NewServeMux(), tag: fingerprint()}
	c.html = c.render()
	c.mux.HandleFunc("GET /{$}", c.index)
	c.mux.HandleFunc("GET /events", c.events)
	c.mux.HandleFunc("GET /static/{file}", c.static)
	return c
}

// filled returns the options with the defaults in place of zeros.
func (o Options) filled() Options {
	o.Ring = positive(o.Ring, 1000)
	o.Quiet = positive(o.Quiet, 200)
	o.Clients = positive(o.Clients, 256)
	o.Buffer = positive(o.Buffer, 256)
	o.Heartbeat = positive(o.Heartbeat, 15*time.Second)
	o.Patience = positive(o.Patience, 10*time.Second)
	return o
}

// positive returns the value, or the other one where it is not positive.
func positive[N int | time.Duration](value, otherwise N) N {
	if value > 0 {
		return value
	}
	return otherwise
}

// Add shows a recommendation: its JSON and its sequence in the recommendations'
// stream. It never waits for a browser. What is not a recommendation, or not
// newer than the newest, is ignored. The data are not kept.
func (c *Console) Add(seq uint64, data []byte) {
	if e, ok := newEvent(seq, data); ok {
		c.feed.add(e)
	}
}

// Close ends all streams and lets no new one begin, so that an HTTP server can
// shut down; register it with http.Server.RegisterOnShutdown. It may be called
// more than once.
func (c *Console) Close() { c.feed.close() }

// ServeHTTP serves /, /events and /static/.
func (c *Console) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	protect(w.Header())
	c.mux.ServeHTTP(w, r)
}

// protect sets the headers that keep foreign content out.
func protect(h http.Header) {
	h.Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "+
		"img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
}

// index serves the page.
func (c *Console) index(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	_, _ = w.Write(c.html) // a browser that went away is no fault
}

// static serves an embedded file.
func (c *Console) static(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("ETag", `"`+c.tag+`"`)
	http.ServeFileFS(w, r, files, path.Join("static", r.PathValue("file")))
}

// render returns the page.
func (c *Console) render() []byte {
	var b bytes.Buffer
	if err := page.Execute(&b, map[string]string{"Version": c.options.Version, "Tag": c.tag}); err != nil {
		panic("console: " + err.Error()) // of an embedded template; the tests render it
	}
	return b.Bytes()
}

// fingerprint returns a short hash of the style sheet and the script.
func fingerprint() string {
	h := sha256.New()
	for _, name := range []string{"static/console.css", "static/console.js", "static/icon.svg"} {
		data, err := files.ReadFile(name)
		if err != nil {
			panic("console: " + err.Error()) // of an embedded file
		}
		h.Write(data)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}
