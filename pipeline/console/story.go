package console

import (
	"errors"
	"net/http"
	"strings"

	"rahu/pipeline/people"
	"rahu/pipeline/record"
)

// conversation answers with a conversation's turns and what was said about them.
func (c *Console) conversation(w http.ResponseWriter, r *http.Request, p people.Person) {
	tenant, conversation := r.FormValue("tenant"), r.FormValue("conversation")
	desk := c.asks(w)
	if desk == nil {
		return
	}
	story, ok := c.story(w, r, desk, p, tenant, conversation)
	if !ok {
		return
	}
	c.audited(p, "read", tenant, conversation)
	answer(w, http.StatusOK, story)
}

// story returns a conversation, if this person may see it.
func (c *Console) story(w http.ResponseWriter, r *http.Request, desk Desk, p people.Person, tenant, conversation string) (Story, bool) {
	story, err := desk.Story(r.Context(), tenant, conversation)
	for _, turn := range story.Turns {
		if !p.Sees(turn.Queue) {
			err = ErrUnknown
		}
	}
	switch {
	case errors.Is(err, ErrUnknown):
		refuse(w, http.StatusNotFound, "unknown", "there is no such conversation")
	case err != nil:
		c.options.Log.Warn("console", "what", "reading a conversation", "error", err)
		refuse(w, http.StatusServiceUnavailable, "broker", "it could not be read; try again")
	default:
		return story, true
	}
	return Story{}, false
}

// recordOf makes the record of the conversation that is asked for; where it cannot, or
// the person may not see it, it has answered.
func (c *Console) recordOf(w http.ResponseWriter, r *http.Request, p people.Person) (made record.Record, ok bool) {
	tenant, conversation := r.FormValue("tenant"), r.FormValue("conversation")
	desk := c.asks(w)
	if desk == nil {
		return made, false
	}
	if _, ok := c.story(w, r, desk, p, tenant, conversation); !ok {
		return made, false
	}
	made, err := desk.Record(r.Context(), tenant, conversation)
	if err != nil {
		c.options.Log.Warn("console", "what", "making a record", "error", err)
		refuse(w, http.StatusServiceUnavailable, "broker", "the record could not be made; try again")
		return made, false
	}
	return made, true
}

// record serves a conversation's incident record: a page to print, JSON or CSV.
func (c *Console) record(w http.ResponseWriter, r *http.Request, p people.Person) {
	made, ok := c.recordOf(w, r, p)
	if !ok {
		return
	}
	var err error
	conversation := r.FormValue("conversation")
	c.audited(p, "record", r.FormValue("tenant"), conversation)
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	switch r.FormValue("format") {
	case "json":
		h.Set("Content-Type", "application/json; charset=utf-8")
		h.Set("Content-Disposition", `attachment; filename="`+fileName(conversation)+`.json"`)
		err = made.JSON(w)
	case "csv":
		h.Set("Content-Type", "text/csv; charset=utf-8")
		h.Set("Content-Disposition", `attachment; filename="`+fileName(conversation)+`.csv"`)
		err = made.CSV(w)
	default: // the page to print has its style within; nothing in it may run
		h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-modals")
		h.Set("Content-Type", "text/html; charset=utf-8")
		err = made.HTML(w)
	}
	if err != nil {
		c.options.Log.Warn("console", "what", "writing a record", "error", err)
	}
}

// fileName returns a conversation's id as the name of a file.
func fileName(id string) string {
	return "record-" + strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_' {
			return r
		}
		return '_'
	}, id[:min(len(id), 80)])
}

// maxTry bounds the texts that are explained, in bytes: an explanation classifies its
// text many times over.
const maxTry = 4 << 10

// try explains the verdict on a text.
func (c *Console) try(w http.ResponseWriter, r *http.Request, _ people.Person) {
	var body struct{ Text, Lang string }
	desk := c.asks(w)
	if desk == nil || !take(w, r, &body) {
		return
	}
	if len(body.Text) > maxTry {
		refuse(w, http.StatusRequestEntityTooLarge, "long", "the text is too long to explain")
		return
	}
	select {
	case c.explaining <- struct{}{}:
	case <-r.Context().Done():
		return
	}
	defer func() { <-c.explaining }()
	answer(w, http.StatusOK, desk.Explain(body.Text, body.Lang))
}
