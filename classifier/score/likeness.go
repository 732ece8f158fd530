package score

import "slices"

// Likeness is how much a message, or the most likely part of it, is like messages that
// threaten, abuse, complain, tell of harm to oneself or are for the manager, as package linear scores it: above 0
// more than nearly all that only look so, for Customer more than a third of what customers write. The
// zero value says nothing.
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
type Likened struct {
	Threat, Abuse, Complaint, SelfHarm, Grievance bool
	Calm                                          bool // it took back what a few words made look irritated
}

// leastWords is how many words a message has that may be calm after all.
const leastWords = 6

// grievanceGrade is what is no violence, but the manager's matter.
const grievanceGrade = 1

// veiledGrade is what is only somewhat like a threat: somebody ought to look at it.
const veiledGrade = 2

// liken grades what the lexicons do not know by how likely each outcome is, and takes messages
// for calm that only a few words made look irritated. The less a message is like what customers
// write, the more likely an outcome has to be, and where the lexicons know the words and
// something around them takes their meaning away, more.
func (t *tally) liken(m *Message) {
	l, w, r := m.Likeness, &t.g.w, &t.res
	if !t.weighs(&l) {
		return
	}
	odds := t.g.weighing.odds(&l, t.scratch.found)
	t.likenSelfHarm(t.margin(endangered, &odds, &l))
	t.likenThreat(m, t.margin(threatened, &odds, &l))
	t.likenGrievance(t.margin(aggrieved, &odds, &l))
	if t.margin(abused, &odds, &l) >= 0 && r.Abuse.Severity < 2 && r.Threat.Grade < armedGrade {
		t.anger += w.insult[2]
		r.Abuse = Abuse{Severity: 2, Kind: "insult", Aim: "agent", Score: r.Abuse.Score + 2}
		r.Likened.Abuse = true
	}
	t.likenComplaint(m, t.margin(complained, &odds, &l), t.calm(&odds, &l))
}

// weighs reports whether the outcomes of a message with this likeness are weighed.
func (t *tally) weighs(l *Likeness) bool { return l.Known && t.g.w.likes && t.g.weighing != nil }

// likenComplaint takes for a complaint what is likely one, and for calm what a few words made look
// irritated where nothing is likelier than that.
func (t *tally) likenComplaint(m *Message, margin, calm float64) {
	w, r := &t.g.w, &t.res
	irritated, angry := w.levels[0], w.levels[1]
	switch {
	case t.anger < irritated && margin >= 0:
		t.anger, r.Likened.Complaint = irritated, true
	case m.Words >= leastWords && t.anger >= irritated && t.anger < angry && calm > 0 && r.Abuse.Severity == 0 && r.Threat.Grade == 0:
		t.anger, r.Likened.Calm = 0, true
	}
}

// likenThreat makes the threat a direct one that is likely one, and a veiled one where it is nearly
// so. A conditional one with a detail becomes a detailed one. What the lexicons graded as direct, or
// as a danger to the writer, stays that.
func (t *tally) likenThreat(m *Message, margin float64) {
	w, r := &t.g.w, &t.res
	if r.Threat.Grade >= armedGrade || r.Threat.Kind == "property" || r.SelfHarm.Grade >= veiledGrade {
		return
	}
	switch graded := r.Threat.Grade; {
	case graded > veiledGrade:
		if margin >= 0 && slices.ContainsFunc(r.Threat.Axes, isDetail) {
			r.Threat.Grade, r.Likened.Threat = armedGrade+1, true
		}
	case margin >= 0:
		r.Threat.Grade, r.Threat.Kind, r.Likened.Threat = armedGrade, "violence", true
		for at := m.Likeness.First; at < m.Likeness.After; at++ {
			if axes := axesBeside(m, at); axes != nil {
				r.Threat.Axes, r.Threat.Grade = union(r.Threat.Axes, axes), armedGrade+1
			}
		}
	case graded == 0 && r.SelfHarm.Grade == 0 && margin >= w.likeVeiled && !t.doubts(threatened):
		r.Threat.Grade, r.Threat.Kind, r.Likened.Threat = veiledGrade, "violence", true
	}
}

// likenGrievance takes for a grievance what is likely a matter of the regulator, the court, the
// press, of extortion, or a wish for somebody above: the manager's.
func (t *tally) likenGrievance(margin float64) {
	if r := &t.res; margin >= 0 && r.Threat.Grade == 0 && r.SelfHarm.Grade == 0 {
		r.Threat.Grade, r.Likened.Grievance = grievanceGrade, true
	}
}

// isDetail is true for the axes but the target.
func isDetail(axis string) bool { return axis != "target" }

// likenSelfHarm takes the customer, or somebody he tells of, for in danger whose message is
// likely that of somebody who is: somebody ought to ask.
func (t *tally) likenSelfHarm(margin float64) {
	if r := &t.res; margin >= 0 && r.SelfHarm.Grade < veiledGrade {
		r.SelfHarm.Grade, r.Likened.SelfHarm = veiledGrade, true
	}
}
