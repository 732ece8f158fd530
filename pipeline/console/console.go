package console

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"log/slog"
	"net/http"
	"path"
	"sync/atomic"
	"time"

	"rahu/pipeline/people"
)

//go:embed pages static words reasons
var files embed.FS

// Options bounds a console. Zero fields take the value in brackets.
type Options struct {
	Ring      int           // recommendations with an action that are kept (1,000)
	Quiet     int           // recommendations without one that are kept (200)
	Clients   int           // pages that may be open at once (256)
	Buffer    int           // batches that a page may lag behind before it is dropped (64)
	Pause     time.Duration // between two batches of events (40 ms)
	Heartbeat time.Duration // between two comments on a silent stream (15 s)
	Patience  time.Duration // how long a write to a page may take (10 s)
	Version   string        // shown at the foot of the page

	Users  *people.Directory // who may log in; without it whoever reaches the console may use it
	Secure bool              // the session's cookie is sent over TLS only
	Log    *slog.Logger      // who saw and did what (nothing is logged)
}

// Console serves the page and its events. It is safe for concurrent use.
type Console struct {
	options    Options
	feed       *feed
	access     *access
	desk       atomic.Pointer[Desk]
	handler    http.Handler
	explaining chan struct{} // explanations under way
	tag        string        // changes whenever an embedded file changes
}

// New returns a console without recommendations; Add brings them.
func New(options Options) *Console {
	o := options.filled()
	c := &Console{options: o, feed: newFeed(o), access: newAccess(o), explaining: make(chan struct{}, 2), tag: fingerprint()}
	mux, a := http.NewServeMux(), c.access
	mux.HandleFunc("GET /{$}", a.member(c.index))
	mux.HandleFunc("GET /login", func(w http.ResponseWriter, r *http.Request) { c.loginPage(w, r, http.StatusOK, "") })
	mux.HandleFunc("POST /login", c.login)
	mux.HandleFunc("POST /logout", c.logout)
	mux.HandleFunc("POST /language", c.language)
	mux.HandleFunc("POST /name", a.name)
	mux.HandleFunc("POST /feedback", a.named(c.feedback))
	mux.HandleFunc("GET /conversation", a.member(c.conversation))
	mux.HandleFunc("GET /record", a.member(c.record))
	mux.HandleFunc("POST /try", a.member(c.try))
	mux.HandleFunc("GET /verify", a.member(c.verify))
	mux.HandleFunc("POST /verify", a.manager(c.verifyFile))
	mux.HandleFunc("GET /cases", a.manager(c.cases))
	mux.HandleFunc("GET /day", a.manager(c.day))
	mux.HandleFunc("GET /complaints", a.manager(c.complaints))
	mux.HandleFunc("GET /words", a.manager(c.words))
	outer := http.NewServeMux() // without a session: its cookie would end a stream's and a file's caching
	outer.HandleFunc("GET /events", c.events)
	outer.HandleFunc("GET /static/{file}", c.static)
	outer.Handle("/", a.sessions.LoadAndSave(mux))
	c.handler = http.NewCrossOriginProtection().Handler(outer)
	return c
}

// filled returns the options with the defaults in place of zeros.
func (o Options) filled() Options {
	o.Ring = positive(o.Ring, 1000)
	o.Quiet = positive(o.Quiet, 200)
	o.Clients = positive(o.Clients, 256)
	o.Buffer = positive(o.Buffer, 64)
	o.Pause = positive(o.Pause, 40*time.Millisecond)
	o.Heartbeat = positive(o.Heartbeat, 15*time.Second)
	o.Patience = positive(o.Patience, 10*time.Second)
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
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

// Attach gives the page's buttons something to ask. Before that the page only shows.
func (c *Console) Attach(d Desk) { c.desk.Store(&d) }

// asks returns the desk; where none is attached yet it answers and returns nil.
func (c *Console) asks(w http.ResponseWriter) Desk {
	if d := c.desk.Load(); d != nil {
		return *d
	}
	w.Header().Set("Retry-After", "2")
	refuse(w, http.StatusServiceUnavailable, "broker", "rahu is starting; try again")
	return nil
}

// CasesChanged tells managers' pages that their cases are others now.
func (c *Console) CasesChanged() { c.feed.changed() }

// Say shows everywhere what a person said about a recommendation.
func (c *Console) Say(s Said) { c.feed.say(s) }

// ServeHTTP serves the page, its events and files, and what its buttons ask for.
func (c *Console) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	protect(w.Header())
	c.handler.ServeHTTP(w, r)
}

// protect sets the headers that keep foreign content out.
func protect(h http.Header) {
	h.Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "+
		"img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
}

// static serves an embedded file.
func (c *Console) static(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("ETag", `"`+c.tag+`"`)
	http.ServeFileFS(w, r, files, path.Join("static", r.PathValue("file")))
}

// fingerprint returns a short hash of the style sheets and the scripts.
func fingerprint() string {
	h := sha256.New()
	for _, name := range []string{"base.js", "console.css", "console.js", "desk.js", "icon.svg", "pages.css", "talk.js", "watch.js"} {
		data, err := files.ReadFile("static/" + name)
		if err != nil {
			panic("console: " + err.Error()) // of an embedded file
		}
		h.Write(data)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}
