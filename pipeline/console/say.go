package console

import (
	"errors"
	"net/http"
	"strings"
	"time"

	"rahu/pipeline/people"
	"rahu/pipeline/wire"
)

// statement is what the page sends about a recommendation.
type statement struct {
	Tenant         string `json:"tenant"`
	Conversation   string `json:"conversation"`
	Recommendation string `json:"recommendation"`
	Verdict        string `json:"verdict"`
	Reason         string `json:"reason"`
	Taken          string `json:"taken"`
	Outcome        string `json:"outcome"`
	FollowUp       string `json:"follow_up"`
	FollowUpAt     string `json:"follow_up_at"`
	To             string `json:"to"`
}

// feedback publishes what a person says about a recommendation. What needs a named
// person's confirmation, and what is called wrong, needs a reason.
func (c *Console) feedback(w http.ResponseWriter, r *http.Request, p people.Person) {
	var s statement
	desk := c.asks(w)
	if desk == nil || !take(w, r, &s) {
		return
	}
	about, ok := c.about(w, r, desk, p, s.Tenant, s.Conversation, s.Recommendation)
	if !ok {
		return
	}
	s.Reason, s.Outcome = strings.TrimSpace(s.Reason), strings.TrimSpace(s.Outcome)
	confirms := about.NeedsConfirmation && s.Verdict == wire.VerdictAccepted
	switch {
	case confirms && !mayConfirm(p, confirmable(about)):
		refuse(w, http.StatusForbidden, "manager", "only a manager confirms this")
		return
	case s.Reason == "" && (confirms || s.Verdict == wire.VerdictWrong):
		refuse(w, http.StatusBadRequest, "reason", "a reason is needed")
		return
	case s.Verdict == wire.VerdictHandedTo && !c.access.mayHave(s.To, about.Queue):
		refuse(w, http.StatusBadRequest, "colleague", "nobody of this name can have it")
		return
	}
	f, err := wire.Feedback{
		Recommendation: s.Recommendation, Verdict: s.Verdict, Reason: s.Reason, Taken: s.Taken, Outcome: s.Outcome,
		FollowUp: s.FollowUp, FollowUpAt: s.FollowUpAt, To: s.To, At: time.Now().UTC().Format(time.RFC3339), Tenant: s.Tenant, User: p.Name, Conversation: s.Conversation,
	}.Checked()
	if err != nil {
		refuse(w, http.StatusBadRequest, "feedback", err.Error())
		return
	}
	if err := desk.Say(r.Context(), f); err != nil {
		c.options.Log.Warn("console", "what", "feedback", "error", err)
		refuse(w, http.StatusServiceUnavailable, "broker", "it could not be published; try again")
		return
	}
	c.audited(p, s.Verdict+" "+about.Action, s.Tenant, s.Conversation)
	answer(w, http.StatusAccepted, map[string]string{"by": p.Name})
}

// confirmable returns the action that is confirmed with a recommendation: one that is
// late reminds of another.
func confirmable(r wire.Recommendation) string {
	if r.Overdue != nil {
		return r.Overdue.Action
	}
	return r.Action
}

// about returns the recommendation that a request names, if this person may see it.
func (c *Console) about(w http.ResponseWriter, r *http.Request, desk Desk, p people.Person, tenant, conversation, id string) (wire.Recommendation, bool) {
	about, err := desk.Recommendation(r.Context(), tenant, conversation, id)
	switch {
	case errors.Is(err, ErrUnknown) || err == nil && !p.Sees(about.Queue):
		refuse(w, http.StatusNotFound, "unknown", "there is no such recommendation")
	case err != nil:
		c.options.Log.Warn("console", "what", "looking up a recommendation", "error", err)
		refuse(w, http.StatusServiceUnavailable, "broker", "it could not be looked up; try again")
	default:
		return about, true
	}
	return about, false
}
