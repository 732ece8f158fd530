package console

import (
	"net/http"
	"strings"

	"rahu/pipeline/people"
	"rahu/pipeline/record"
	"rahu/pipeline/watch"
)

// caseList is a list of cases with its heading.
type caseList struct {
	Key   string
	Cases []watch.Case // the first of them
	Total int
}

// maxShown bounds the cases of one list that the page shows.
const maxShown = 60

func listed(key string, cases []watch.Case) caseList {
	return caseList{key, cases[:min(len(cases), maxShown)], len(cases)}
}

// board is what the page of cases shows.
type board struct {
	watch.Board
	Filter watch.Filter
	Lists  []caseList
	Sieves []sieve
	Calm   bool // nothing waits
}

// sieve is a filter of a page, with what may be chosen.
type sieve struct {
	Name, Value, Prefix string // Prefix of the words for the values
	Choices             []string
}

// cases serves what waits for a manager.
func (c *Console) cases(w http.ResponseWriter, r *http.Request, p people.Person) {
	desk := c.asks(w)
	if desk == nil {
		return
	}
	f := watch.Filter{
		Tenant: r.FormValue("tenant"), Queue: r.FormValue("queue"), Channel: r.FormValue("channel"), Lang: r.FormValue("lang"), Action: r.FormValue("action"),
	}
	b := board{Board: desk.Board(f), Filter: f}
	b.Lists = []caseList{listed("confirm", b.Confirm), listed("late", b.Late), listed("waiting", b.Waiting), listed("underway", b.UnderWay)}
	b.Calm = len(b.Confirm)+len(b.Late)+len(b.Waiting)+len(b.UnderWay)+len(b.Promises) == 0
	b.Sieves = []sieve{
		{"action", f.Action, "", b.Choices.Actions}, {"lang", f.Lang, "lang.", b.Choices.Langs}, {"channel", f.Channel, "", b.Choices.Channels},
		{"queue", f.Queue, "raw", b.Choices.Queues}, {"tenant", f.Tenant, "raw", b.Choices.Tenants},
	}
	s := c.sheet(r, p, "cases")
	s.Data = b
	c.audited(p, "cases", f.Tenant, "")
	c.show(w, http.StatusOK, "cases.html", s)
}

// Word returns what a choice is called on the page.
func (s sieve) Word(words map[string]string, choice string) string {
	if word := words[s.Prefix+choice]; s.Prefix != "raw" && word != "" {
		return word
	}
	return strings.ReplaceAll(choice, "_", " ")
}

// proof is whether a record is what happened.
type proof struct {
	Unchanged bool   `json:"unchanged"`
	Entries   int    `json:"entries"`
	Erased    int    `json:"erased"`
	Hash      string `json:"hash"`
	Why       string `json:"why,omitempty"`
}

func proofOf(r record.Record) proof {
	erased, err := r.Verify()
	p := proof{Unchanged: err == nil, Entries: len(r.Entries), Erased: len(erased), Hash: r.Hash}
	if err != nil {
		p.Why = err.Error()
	}
	return p
}

// verify tells whether what the streams hold of a conversation is what happened.
func (c *Console) verify(w http.ResponseWriter, r *http.Request, p people.Person) {
	record, ok := c.recordOf(w, r, p)
	if !ok {
		return
	}
	c.audited(p, "verify", r.FormValue("tenant"), r.FormValue("conversation"))
	answer(w, http.StatusOK, proofOf(record))
}

// maxRecord bounds a record that is given to be verified, in bytes.
const maxRecord = 16 << 20

// verifyFile tells whether a record, as JSON, is as it was written.
func (c *Console) verifyFile(w http.ResponseWriter, r *http.Request, p people.Person) {
	given, err := record.Read(http.MaxBytesReader(w, r.Body, maxRecord))
	if err != nil {
		answer(w, http.StatusOK, proof{Why: err.Error()})
		return
	}
	c.audited(p, "verify a file", given.Tenant, given.Conversation)
	answer(w, http.StatusOK, proofOf(given))
}
