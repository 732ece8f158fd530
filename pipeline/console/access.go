package console

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/alexedwards/scs/v2"
	"golang.org/x/time/rate"

	"rahu/pipeline/people"
)

// Limits of the requests that change something.
const (
	maxBody     = 128 << 10
	sessionLife = 12 * time.Hour // a shift
	sessionIdle = 2 * time.Hour
	loginEvery  = 3 * time.Second // of one address, after loginBurst at once
	loginBurst  = 8
	maxLimiters = 1000
)

// access knows who asks. Without a directory the console is open: whoever reaches it,
// which is somebody on this machine, may do everything under the name they give.
type access struct {
	users    *people.Directory
	sessions *scs.SessionManager
	mu       sync.Mutex
	logins   map[string]*rate.Limiter // by address
	hashing  chan struct{}            // argon2id wants 64 MiB each
	log      *slog.Logger
}

func newAccess(o Options) *access {
	s := scs.New()
	s.Lifetime, s.IdleTimeout = sessionLife, sessionIdle
	s.Cookie.Name, s.Cookie.SameSite, s.Cookie.Secure = "rahu-session", http.SameSiteStrictMode, o.Secure
	return &access{
		users: o.Users, sessions: s, logins: map[string]*rate.Limiter{}, hashing: make(chan struct{}, 2), log: o.Log,
	}
}

// person returns who asks; ok is false where they have to log in first. In an open
// console the name may be empty.
func (a *access) person(r *http.Request) (p people.Person, ok bool) {
	name := a.sessions.GetString(r.Context(), "name")
	if a.users == nil {
		return people.Person{Name: name, Role: people.Admin}, true
	}
	return a.users.Find(name)
}

// peek returns who asks, where the session is only read: a stream of events lasts
// longer than a session may be held.
func (a *access) peek(r *http.Request) (p people.Person, ok bool) {
	token := ""
	if cookie, err := r.Cookie(a.sessions.Cookie.Name); err == nil {
		token = cookie.Value
	}
	ctx, err := a.sessions.Load(r.Context(), token)
	if err != nil {
		return p, false
	}
	return a.person(r.WithContext(ctx))
}

// member lets only those in who may see the console. A page leads to the login, what
// a script asks for is refused.
func (a *access) member(h func(http.ResponseWriter, *http.Request, people.Person)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		p, ok := a.person(r)
		switch {
		case ok:
			h(w, r, p)
		case r.Method == http.MethodGet && strings.Contains(r.Header.Get("Accept"), "text/html") || r.URL.Path == "/":
			http.Redirect(w, r, "/login", http.StatusSeeOther)
		default:
			refuse(w, http.StatusUnauthorized, "login", "log in first")
		}
	}
}

// named lets only those in who have told their name.
func (a *access) named(h func(http.ResponseWriter, *http.Request, people.Person)) http.HandlerFunc {
	return a.member(func(w http.ResponseWriter, r *http.Request, p people.Person) {
		if p.Name == "" {
			refuse(w, http.StatusUnauthorized, "name", "tell your name first")
			return
		}
		h(w, r, p)
	})
}

// name takes the name of whoever uses an open console.
func (a *access) name(w http.ResponseWriter, r *http.Request) {
	var body struct{ Name string }
	if !take(w, r, &body) {
		return
	}
	if a.users != nil {
		refuse(w, http.StatusForbidden, "login", "this console has a login")
		return
	}
	if err := people.CheckName(body.Name); err != nil {
		refuse(w, http.StatusBadRequest, "name", err.Error())
		return
	}
	a.enter(w, r, body.Name)
	answer(w, http.StatusOK, map[string]string{"name": body.Name})
}

// enter begins a session under a name, with a token that nobody could know before.
func (a *access) enter(w http.ResponseWriter, r *http.Request, name string) {
	if err := a.sessions.RenewToken(r.Context()); err != nil {
		refuse(w, http.StatusInternalServerError, "session", "the session could not begin")
		return
	}
	a.sessions.Put(r.Context(), "name", name)
	a.log.Info("console", "user", name, "what", "login", "from", host(r))
}

// login takes the form of the login page.
func (c *Console) login(w http.ResponseWriter, r *http.Request) {
	a := c.access
	r.Body = http.MaxBytesReader(w, r.Body, maxBody)
	name, password := r.PostFormValue("name"), r.PostFormValue("password")
	if a.users == nil {
		http.Redirect(w, r, "/", http.StatusSeeOther)
		return
	}
	if !a.mayTry(host(r)) {
		a.log.Warn("console", "what", "too many logins", "from", host(r))
		w.Header().Set("Retry-After", "10")
		c.loginPage(w, r, http.StatusTooManyRequests, "login.many")
		return
	}
	select {
	case a.hashing <- struct{}{}:
	case <-r.Context().Done():
		return
	}
	p, ok := a.users.Login(name, password)
	<-a.hashing
	if !ok {
		a.log.Warn("console", "what", "login refused", "from", host(r))
		c.loginPage(w, r, http.StatusUnauthorized, "login.wrong")
		return
	}
	a.enter(w, r, p.Name)
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// mayTry tells whether an address may try to log in now.
func (a *access) mayTry(address string) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	l, ok := a.logins[address]
	if !ok {
		if len(a.logins) >= maxLimiters {
			clear(a.logins)
		}
		l = rate.NewLimiter(rate.Every(loginEvery), loginBurst)
		a.logins[address] = l
	}
	return l.Allow()
}

func (c *Console) logout(w http.ResponseWriter, r *http.Request) {
	if p, ok := c.access.person(r); ok && p.Name != "" {
		c.options.Log.Info("console", "user", p.Name, "what", "logout")
	}
	if err := c.access.sessions.Destroy(r.Context()); err != nil {
		refuse(w, http.StatusInternalServerError, "session", "the session could not end")
		return
	}
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// audited writes into the log who saw or did what. It names conversations, never texts.
func (c *Console) audited(p people.Person, what, tenant, conversation string) {
	c.options.Log.Info("console", "user", p.Name, "role", p.Role, "what", what, "tenant", tenant, "conversation", conversation)
}

func host(r *http.Request) string {
	if h, _, err := net.SplitHostPort(r.RemoteAddr); err == nil {
		return h
	}
	return r.RemoteAddr
}

// take reads a JSON body; where it is none it answers and returns false.
func take(w http.ResponseWriter, r *http.Request, to any) bool {
	d := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	d.DisallowUnknownFields()
	if err := d.Decode(to); err != nil {
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			refuse(w, http.StatusRequestEntityTooLarge, "body", "the request is too large")
			return false
		}
		refuse(w, http.StatusBadRequest, "body", "the request is not the JSON that is wanted: "+err.Error())
		return false
	}
	return true
}

// refuse answers with a code that the page knows and a sentence.
func refuse(w http.ResponseWriter, status int, code, why string) {
	answer(w, status, map[string]string{"error": code, "why": why})
}

func answer(w http.ResponseWriter, status int, body any) {
	data, err := json.Marshal(body)
	if err != nil {
		status, data = http.StatusInternalServerError, []byte(`{"error":"json","why":"the answer cannot be written"}`)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(data) // a browser that went away is no fault
}

// mayConfirm tells whether a person may confirm an action that needs one.
func mayConfirm(p people.Person, action string) bool {
	return action != "call_police" || manages(p)
}

// manages tells whether a person may see what is for managers.
func manages(p people.Person) bool {
	return slices.Contains([]string{people.Manager, people.Admin}, p.Role)
}

// mayHave tells whether a conversation of a queue can be handed to whoever has a name.
func (a *access) mayHave(name, queue string) bool {
	if a.users == nil {
		return people.CheckName(name) == nil
	}
	p, ok := a.users.Find(name)
	return ok && p.Sees(queue)
}

// colleagues are the names to whom a conversation may be handed.
func (a *access) colleagues() []string {
	names := []string{}
	if a.users != nil {
		for _, p := range a.users.Users {
			names = append(names, p.Name)
		}
	}
	return names
}

// manager lets only managers and admins in. An agent's page goes back to the queue.
func (a *access) manager(h func(http.ResponseWriter, *http.Request, people.Person)) http.HandlerFunc {
	return a.member(func(w http.ResponseWriter, r *http.Request, p people.Person) {
		if !manages(p) {
			refuse(w, http.StatusForbidden, "manager", "this is for managers")
			return
		}
		h(w, r, p)
	})
}
