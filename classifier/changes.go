package classifier

import "strconv"

// Change is a grade, or the action, that another verdict has.
type Change struct {
	What string `json:"what"` // threat, self_harm, abuse, anger or action
	From string `json:"from"`
	To   string `json:"to"`
}

// Changes returns in which grades and actions b differs from a, the gravest first. The
// slice belongs to the caller.
func Changes(a, b Verdict) (list []Change) {
	differs := func(what, from, to string) {
		if from != to {
			list = append(list, Change{what, from, to})
		}
	}
	grade := func(what string, from, to int) { differs(what, strconv.Itoa(from), strconv.Itoa(to)) }
	grade("threat", a.Threat.Grade, b.Threat.Grade)
	grade("self_harm", a.SelfHarm.Grade, b.SelfHarm.Grade)
	grade("abuse", a.Abuse.Severity, b.Abuse.Severity)
	grade("anger", a.Anger.Level, b.Anger.Level)
	differs("action", a.Action, b.Action)
	return list
}
