package console

import (
	"encoding/json"
	"math"
	"net/http"
	"strings"
	"unicode/utf8"

	"rahu/pipeline/people"
)

// WordQuery says which lexicon entries are looked for; an empty field is no limit.
type WordQuery struct {
	Text     string // a word, a part of a pattern, file:line, or a text in which they fire
	Lang     string
	Category string
}

// WordEntry is a lexicon entry as the page shows it.
type WordEntry struct {
	Entry    string // file:line
	Lang     string
	Category string // with its name or level
	Pattern  string
	Notes    string // options, as a lexicon writes them
	Overlay  bool   // of the company's own words
	Example  string // words in which it fires; empty where none was found
	Fires    bool   // it fires on the text that was looked for
	Lately   []string
}

// WordList is what was found.
type WordList struct {
	Entries    []WordEntry // the first of them
	Total      int
	Langs      []string
	Categories []string
	Version    string
}

// wordPage is what the page of words shows.
type wordPage struct {
	WordList
	Query  WordQuery
	Sieves []sieve
}

// Bounds of the page of words.
const (
	maxQuery   = 200 // bytes
	maxLately  = 2   // recent messages for an entry
	maxExcerpt = 160 // code points of each
)

// words serves the lexicon browser.
func (c *Console) words(w http.ResponseWriter, r *http.Request, p people.Person) {
	desk := c.asks(w)
	if desk == nil {
		return
	}
	q := WordQuery{Text: strings.TrimSpace(r.FormValue("q")), Lang: r.FormValue("lang"), Category: r.FormValue("category")}
	if len(q.Text) > maxQuery || !utf8.ValidString(q.Text) {
		refuse(w, http.StatusBadRequest, "long", "the search is too long")
		return
	}
	select { // searching makes and grades examples
	case c.explaining <- struct{}{}:
	case <-r.Context().Done():
		return
	}
	list := desk.Entries(q)
	<-c.explaining
	c.lately(list.Entries)
	s := c.sheet(r, p, "words")
	s.Data = wordPage{list, q, []sieve{{"lang", q.Lang, "lang.", list.Langs}, {"category", q.Category, "raw", list.Categories}}}
	c.show(w, http.StatusOK, "words.html", s)
}

// lately gives entries the beginnings of recent messages in which they fired.
func (c *Console) lately(entries []WordEntry) {
	wanted := map[string]*WordEntry{}
	for i := range entries {
		wanted[entries[i].Entry] = &entries[i]
	}
	recent := c.feed.recent()
	for i := len(recent) - 1; i >= 0; i-- {
		var r struct {
			Text     string
			Evidence []struct{ Entry string }
		}
		if json.Unmarshal(payload(recent[i].frame), &r) != nil || r.Text == "" {
			continue
		}
		for _, e := range r.Evidence {
			if one := wanted[e.Entry]; one != nil && len(one.Lately) < maxLately {
				one.Lately = addOnce(one.Lately, excerpt(r.Text))
			}
		}
	}
}

// recent returns the recommendations with an action that are kept.
func (f *feed) recent() []event {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.loud.after(0, math.MaxInt)
}

// payload returns the JSON of a recommendation's frame.
func payload(frame []byte) []byte {
	_, data, _ := strings.Cut(string(frame), "\ndata: ")
	return []byte(data)
}

func excerpt(text string) string {
	n := 0
	for at := range text {
		if n++; n > maxExcerpt {
			return text[:at] + "…"
		}
	}
	return text
}

func addOnce(list []string, text string) []string {
	for _, have := range list {
		if have == text {
			return list
		}
	}
	return append(list, text)
}
