package console

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"rahu/pipeline/people"
	"rahu/pipeline/route"
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

// sentences are the reasons of recommendations by language and key: why.CODE and
// stops.CODE. The English ones are the router's.
var sentences = readSentences()

var pages = template.Must(template.New("").Funcs(helpers).ParseFS(files, "pages/*.html"))

func readSentences() map[string]map[string]string {
	all := map[string]map[string]string{}
	for _, l := range languages[1:] {
		all[l.Code] = readWordFile("reasons/" + l.Code + ".json")
	}
	why, stops, err := route.Sentences()
	if err != nil {
		panic("console: " + err.Error()) // of an embedded file
	}
	all["en"] = map[string]string{}
	for code, sentence := range why {
		all["en"]["why."+code] = sentence
	}
	for code, sentence := range stops {
		all["en"]["stops."+code] = sentence
	}
	return all
}

// readWordFile reads an embedded file of words by key.
func readWordFile(name string) map[string]string {
	data, err := files.ReadFile(name)
	list := map[string]string{}
	if err == nil {
		err = json.Unmarshal(data, &list)
	}
	if err != nil {
		panic(fmt.Sprintf("console: %s: %v", name, err)) // the tests read it
	}
	return list
}

func readWords() map[string]map[string]string {
	all := map[string]map[string]string{}
	for _, l := range languages {
		all[l.Code] = readWordFile("words/" + l.Code + ".json")
	}
	return all
}

// view is one of the pages that a manager goes between.
type view struct {
	Key, Path string
	scripts   []string
	live      bool // it follows the events
}

var views = []view{
	{"queue", "/", []string{"console", "desk"}, true},
	{"cases", "/cases", []string{"watch"}, true},
	{"day", "/day", []string{"watch"}, false},
	{"complaints", "/complaints", []string{"watch"}, false},
	{"words", "/words", []string{"watch"}, false},
}

// sheet is what a page shows.
type sheet struct {
	Lang, Version, Tag, Title string
	Words                     map[string]string
	Languages                 any
	Person                    people.Person
	Login                     bool // there are users, so there is a login
	Desk                      bool // there is something behind the buttons
	Manages, Live             bool
	View, Back                string
	Views                     []view
	Scripts, Colleagues       []string
	Fault                     string
	Data                      any // what this page shows
}

func (c *Console) sheet(r *http.Request, p people.Person, key string) sheet {
	lang := spoken(r)
	p.Hash = ""
	s := sheet{
		Lang: lang, Version: c.options.Version, Tag: c.tag, Words: wording(lang), Languages: languages, Person: p, View: key, Back: r.URL.RequestURI(),
		Login: c.options.Users != nil, Desk: c.desk.Load() != nil, Manages: manages(p), Views: views, Colleagues: c.access.colleagues(),
	}
	for _, v := range views {
		if v.Key == key {
			s.Scripts, s.Live = v.scripts, v.live
		}
	}
	if key != "queue" {
		s.Title = s.Words["view."+key]
	}
	return s
}

// wording returns all that pages say in a language.
var wording = func() func(string) map[string]string {
	all := map[string]map[string]string{}
	for lang, list := range words {
		all[lang] = map[string]string{}
		maps.Copy(all[lang], list)
		maps.Copy(all[lang], sentences[lang])
	}
	return func(lang string) map[string]string { return all[lang] }
}()

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
	c.show(w, http.StatusOK, "queue.html", c.sheet(r, p, "queue"))
}

// loginPage serves the page to log in on, with what was wrong.
func (c *Console) loginPage(w http.ResponseWriter, r *http.Request, status int, fault string) {
	s := c.sheet(r, people.Person{}, "")
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
	http.Redirect(w, r, back(r.PostFormValue("back")), http.StatusSeeOther) //nolint:gosec // G710: only the console's own pages
}

// back returns the page of the console that an address leads to, or the queue's.
func back(address string) string {
	path, query, _ := strings.Cut(address, "?")
	known := path == "/login" || slices.ContainsFunc(views, func(v view) bool { return v.Path == path })
	switch {
	case !known:
		return "/"
	case query == "":
		return path
	}
	values, err := url.ParseQuery(query)
	if err != nil {
		return path
	}
	return path + "?" + values.Encode()
}
