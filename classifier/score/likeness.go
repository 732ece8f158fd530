package score

import "slices"

// Likeness is how much a message, or the most likely part of it, is like messages that
// threaten, abuse, complain, tell of harm to oneself or are for the manager, as package linear scores it: above 0
// rather yes than no. The zero value says nothing.
type Likeness struct {
	Known     bool
	Threat    float64
	Abuse     float64
	Complaint float64
	SelfHarm  float64
	Grievance float64
	Customer  float64 // how much it is like what customers write at all
	First     int     // sentence of the part that is most like a threat
	After     int     // one after its last
}

// Likened tells which grades the likeness decided.
type Likened struct{ Threat, Abuse, Complaint, SelfHarm, Grievance bool }

// leastWords is how many words a message has that may be calm after all.
const leastWords = 6

// grievanceGrade is what is no violence, but the manager's matter.
const grievanceGrade = 1

// veiledGrade is what is only somewhat like a threat: somebody ought to look at it.
const veiledGrade = 2

// liken grades by likeness what the lexicons do not know, and takes messages for calm that
// only a few words made look irritated. The less a message is like what customers write,
// the more likeness it wants, and where the lexicons know the words and something around
// them takes their meaning away, much more.
func (t *tally) liken(m *Message) {
	l, w, r := m.Likeness, &t.g.w, &t.res
	if !l.Known || !w.likes {
		return
	}
	foreign := max(0, w.likeCustomer-l.Customer)
	if t.likenSelfHarm(l.SelfHarm - foreign); !r.Likened.SelfHarm || l.Threat > l.SelfHarm {
		t.likenThreat(m, l.Threat-w.likeThreatStrange*foreign)
	}
	t.likenGrievance(l.Grievance - foreign)
	least := w.likeAbuse
	if t.known[abuse] {
		least += w.likeKnown
	}
	if l.Abuse-foreign >= least && r.Abuse.Severity < 2 && r.Threat.Grade < armedGrade {
		t.anger += w.insult[2]
		r.Abuse = Abuse{Severity: 2, Kind: "insult", Aim: "agent", Score: r.Abuse.Score + 2}
		r.Likened.Abuse = true
	}
	irritated, angry := w.levels[0], w.levels[1]
	least = w.likeComplaint
	if t.known[anger] {
		least += w.likeKnown
	}
	switch {
	case t.anger < irritated && l.Complaint-w.likeStrange*foreign >= least:
		t.anger, r.Likened.Complaint = irritated, true
	case m.Words >= leastWords && t.anger >= irritated && t.anger < angry && l.Complaint+foreign < w.likeCalm && r.Abuse.Severity == 0 && r.Threat.Grade == 0:
		t.anger = 0
	}
}

// likenThreat makes the threat a direct one that is enough like threats, and a veiled one
// that is somewhat like them. What the lexicons graded wants more likeness: a grievance some,
// a veiled threat much. A conditional one with a detail becomes a detailed one where it is
// like a threat too. What they graded as direct, or as a danger to the writer, stays that;
// what is more like words of somebody in danger than like a threat is not asked.
func (t *tally) likenThreat(m *Message, like float64) {
	w, r := &t.g.w, &t.res
	if r.Threat.Grade >= armedGrade || r.Threat.Kind == "property" || r.SelfHarm.Grade >= veiledGrade && !r.Likened.SelfHarm {
		return
	}
	known := t.known[threat] || t.known[peril]
	least := 0.0
	if known {
		least = w.likeKnown
	}
	switch graded := r.Threat.Grade; {
	case graded > veiledGrade:
		if least += w.likeConditional; like >= least && slices.ContainsFunc(r.Threat.Axes, isDetail) {
			r.Threat.Grade, r.Likened.Threat = armedGrade+1, true
		}
		return
	case graded == veiledGrade:
		least += w.likeVeiledDirect
	case graded > 0 || r.SelfHarm.Grade > 0:
		least += w.likeGraded
	default:
		least += w.likeThreat
	}
	switch {
	case like >= least:
		r.Threat.Grade, r.Threat.Kind, r.Likened.Threat = armedGrade, "violence", true
		for at := m.Likeness.First; at < m.Likeness.After; at++ {
			if axes := axesBeside(m, at); axes != nil {
				r.Threat.Axes, r.Threat.Grade = union(r.Threat.Axes, axes), armedGrade+1
			}
		}
	case !known && r.Threat.Grade == 0 && r.SelfHarm.Grade == 0 && like >= w.likeVeiled:
		r.Threat.Grade, r.Threat.Kind, r.Likened.Threat = veiledGrade, "violence", true
	}
}

// likenGrievance takes for a grievance what is enough like messages of the regulator, the
// court, the press, of extortion, or of a wish for somebody above: the manager's matter.
func (t *tally) likenGrievance(like float64) {
	least := t.g.w.likeGrievance
	if t.known[threat] || t.known[peril] {
		least += t.g.w.likeKnown
	}
	if r := &t.res; like >= least && r.Threat.Grade == 0 && r.SelfHarm.Grade == 0 {
		r.Threat.Grade, r.Likened.Grievance = grievanceGrade, true
	}
}

// isDetail is true for the axes but the target.
func isDetail(axis string) bool { return axis != "target" }

// likenSelfHarm takes the customer, or somebody he tells of, for in danger whose message is
// enough like those of people who are: somebody ought to ask. A customer who leaves says goodbye
// as they do, so his message is to be more like theirs.
func (t *tally) likenSelfHarm(like float64) {
	w, r := &t.g.w, &t.res
	least := w.likeSelfHarm
	if t.known[selfHarm] || t.known[peril] {
		least += w.likeKnown
	}
	if slices.Contains(r.Requests, "leaving") {
		least += w.likeSelfHarmLeaving
	}
	if like >= least && r.SelfHarm.Grade < veiledGrade {
		r.SelfHarm.Grade, r.Likened.SelfHarm = veiledGrade, true
	}
}
