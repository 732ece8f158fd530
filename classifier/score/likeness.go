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
type Likened struct{ Threat, Abuse, Complaint, SelfHarm, Grievance bool }

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
	if !l.Known || !w.likes || t.g.weighing == nil {
		return
	}
	odds := t.g.weighing.odds(&l, t.scratch.found)
	t.likenSelfHarm(odds.over(endangered, complained, abused, threatened) - w.wanted(endangered, &l))
	t.likenThreat(m, odds.over(threatened, complained, abused, aggrieved, endangered)-w.wanted(threatened, &l))
	t.likenGrievance(odds.over(aggrieved, complained, abused) - w.wanted(aggrieved, &l))
	if odds.over(abused, complained)-w.wanted(abused, &l) >= t.doubt(abuse) && r.Abuse.Severity < 2 && r.Threat.Grade < armedGrade {
		t.anger += w.insult[2]
		r.Abuse = Abuse{Severity: 2, Kind: "insult", Aim: "agent", Score: r.Abuse.Score + 2}
		r.Likened.Abuse = true
	}
	t.likenComplaint(m)
}

// likenComplaint asks the likeness of a complaint alone: what else a message may be says nothing
// of whether it complains.
func (t *tally) likenComplaint(m *Message) {
	w, r := &t.g.w, &t.res
	foreign := w.foreign(&m.Likeness)
	irritated, angry := w.levels[0], w.levels[1]
	least := w.likeComplaint
	if t.known[anger] {
		least += w.likeComplaintKnown
	}
	switch like := m.Likeness.Complaint; {
	case t.anger < irritated && like-w.strangeComplaint*foreign >= least:
		t.anger, r.Likened.Complaint = irritated, true
	case m.Words >= leastWords && t.anger >= irritated && t.anger < angry && like+foreign < w.likeCalm && r.Abuse.Severity == 0 && r.Threat.Grade == 0:
		t.anger = 0
	}
}

// doubt is how much likelier an outcome has to be where hits of these families were dismissed.
func (t *tally) doubt(families ...family) float64 {
	for _, f := range families {
		if t.known[f] {
			return t.g.w.likeKnown
		}
	}
	return 0
}

// likenThreat makes the threat a direct one that is likely one, and a veiled one where it is nearly
// so. What the lexicons graded as veiled has to be likelier. A conditional one with a detail becomes
// a detailed one where it is likelier too. What they graded as direct, or as a danger to the writer,
// stays that.
func (t *tally) likenThreat(m *Message, odds float64) {
	w, r := &t.g.w, &t.res
	if r.Threat.Grade >= armedGrade || r.Threat.Kind == "property" || r.SelfHarm.Grade >= veiledGrade {
		return
	}
	least, known := t.doubt(threat, peril), t.known[threat] || t.known[peril]
	switch graded := r.Threat.Grade; {
	case graded > veiledGrade:
		if odds >= least+w.likeConditional && slices.ContainsFunc(r.Threat.Axes, isDetail) {
			r.Threat.Grade, r.Likened.Threat = armedGrade+1, true
		}
		return
	case graded == veiledGrade:
		least += w.likeVeiledDirect
	}
	switch {
	case odds >= least:
		r.Threat.Grade, r.Threat.Kind, r.Likened.Threat = armedGrade, "violence", true
		for at := m.Likeness.First; at < m.Likeness.After; at++ {
			if axes := axesBeside(m, at); axes != nil {
				r.Threat.Axes, r.Threat.Grade = union(r.Threat.Axes, axes), armedGrade+1
			}
		}
	case !known && r.Threat.Grade == 0 && r.SelfHarm.Grade == 0 && odds >= w.likeVeiled:
		r.Threat.Grade, r.Threat.Kind, r.Likened.Threat = veiledGrade, "violence", true
	}
}

// likenGrievance takes for a grievance what is likely a matter of the regulator, the court, the
// press, of extortion, or a wish for somebody above: the manager's.
func (t *tally) likenGrievance(odds float64) {
	if r := &t.res; odds >= t.doubt(threat, peril) && r.Threat.Grade == 0 && r.SelfHarm.Grade == 0 {
		r.Threat.Grade, r.Likened.Grievance = grievanceGrade, true
	}
}

// isDetail is true for the axes but the target.
func isDetail(axis string) bool { return axis != "target" }

// likenSelfHarm takes the customer, or somebody he tells of, for in danger whose message is
// likely that of somebody who is: somebody ought to ask. A customer who leaves says goodbye
// as they do, so his message has to be likelier.
func (t *tally) likenSelfHarm(odds float64) {
	r := &t.res
	least := t.doubt(selfHarm, peril)
	if slices.Contains(r.Requests, "leaving") {
		least += t.g.w.likeSelfHarmLeaving
	}
	if odds >= least && r.SelfHarm.Grade < veiledGrade {
		r.SelfHarm.Grade, r.Likened.SelfHarm = veiledGrade, true
	}
}
