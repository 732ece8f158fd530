package console

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"net/http"
	"slices"

	"golang.org/x/text/language"

	"rahu/pipeline/people"
)

// languages of the page, each with its own name; the first is spoken where a browser
// asks for none of them.
var languages = []struct{ Code, Name string }{
	{"en", "English"}, {"et", "Eesti"}, {"no", "Norsk"}, {"pl", "Polski"}, {"ru", "Русский"},
}

var matcher = language.NewMatcher([]language.Tag{language.English, language.Estonian, language.Norwegian, language.Polish, language.Russian})

const languageCookie = "rahu-language"

// words are what the page says, by language and key.
var words = readWords()

var pages = template.Must(template.New("").Funcs(template.FuncMap{"json": inline}).ParseFS(files, "page.html", "login.html"))

func readWords() map[string]map[string]string {
	all := map[string]map[string]string{}
	for _, l := range languages {
		data, err := files.ReadFile("words/" + l.Code + ".json")
		if err == nil {
			var list map[string]string
			err = json.Unmarshal(data, &list)
			all[l.Code] = list
		}
		if err != nil {
			panic(fmt.Sprintf("console: words/%s.json: %v", l.Code, err)) // of an embedded file; the tests read it
		}
	}
	return all
}

// inline returns a value as JSON that may stand within a script element of data.
func inline(v any) (template.JS, error) {
	data, err := json.Marshal(v)  // escapes <, > and &
	return template.JS(data), err //nolint:gosec // G203: it is JSON without angle brackets
}

// sheet is what a page shows.
type sheet struct {
	Lang, Version, Tag string
	Words              map[string]string
	Languages          any
	Person             people.Person
	Login              bool // there are users, so there is a login
	Desk               bool // there is something behind the buttons
	Fault              string
}

func (c *Console) sheet(r *http.Request, p people.Person) sheet {
	lang := spoken(r)
	p.Hash = ""
	return sheet{
		Lang: lang, Version: c.options.Version, Tag: c.tag, Words: words[lang], Languages: languages, Person: p,
		Login: c.options.Users != nil, Desk: c.desk.Load() != nil,
	}
}

// spoken returns the language that a request asks for.
func spoken(r *http.Request) string {
	if cookie, err := r.Cookie(languageCookie); err == nil {
		if _, ok := words[cookie.Value]; ok {
			return cookie.Value
		}
	}
	tags, _, err := language.ParseAcceptLanguage(r.Header.Get("Accept-Language"))
	if err != nil {
		return languages[0].Code
	}
	_, i, _ := matcher.Match(tags...)
	return languages[i].Code
}

// index serves the page.
func (c *Console) index(w http.ResponseWriter, r *http.Request, p people.Person) {
	c.show(w, http.StatusOK, "page.html", c.sheet(r, p))
}

// loginPage serves the page to log in on, with what was wrong.
func (c *Console) loginPage(w http.ResponseWriter, r *http.Request, status int, fault string) {
	s := c.sheet(r, people.Person{})
	s.Fault = s.Words[fault]
	c.show(w, status, "login.html", s)
}

func (c *Console) show(w http.ResponseWriter, status int, name string, s sheet) {
	var b bytes.Buffer
	if err := pages.ExecuteTemplate(&b, name, s); err != nil {
		c.options.Log.Error("console", "page", name, "error", err)
		http.Error(w, "the page could not be made", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes()) // a browser that went away is no fault
}

// language remembers the language that the page is to speak.
func (c *Console) language(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxBody)
	code := r.PostFormValue("language")
	if !slices.ContainsFunc(languages, func(l struct{ Code, Name string }) bool { return l.Code == code }) {
		refuse(w, http.StatusBadRequest, "language", "the page does not speak this language")
		return
	}
	http.SetCookie(w, &http.Cookie{ //nolint:gosec // G124: Secure is the operator's choice; on this machine there is no TLS
		Name: languageCookie, Value: code, Path: "/", MaxAge: 365 * 24 * 3600, HttpOnly: true, Secure: c.options.Secure, SameSite: http.SameSiteStrictMode,
	})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}
