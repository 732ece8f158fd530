package score

// Likeness is how much a message, or the most likely part of it, is like messages that
// threaten, abuse or complain, as package linear scores it: above 0 rather yes than no. The
// zero value says nothing.
type Likeness struct {
	Known     bool
	Threat    float64
	Abuse     float64
	Complaint float64
	Customer  float64 // how much it is like what customers write at all
	First     int     // sentence of the part that is most like a threat
	After     int     // one after its last
}

// Likened tells which grades the likeness decided.
type Likened struct{ Threat, Abuse, Complaint bool }

// leastWords is how many words a message has that may be calm after all.
const leastWords = 6

// veiledGrade is what is only somewhat like a threat: somebody ought to look at it.
const veiledGrade = 2

// liken grades by likeness what the lexicons do not know, and takes messages for calm that
// only a few words made look irritated. The less a message is like what customers write,
// the more likeness it wants, and where the lexicons know the words and something around
// them takes their meaning away, much more.
func (t *tally) liken(m *Message) {
	l, w, r := m.Likeness, &t.g.w, &t.res
	if !l.Known {
		return
	}
	foreign := max(0, w.likeCustomer-l.Customer)
	t.likenThreat(m, l.Threat-foreign)
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
	case t.anger < irritated && l.Complaint-foreign >= least:
		t.anger, r.Likened.Complaint = irritated, true
	case m.Words >= leastWords && t.anger >= irritated && t.anger < angry && l.Complaint+foreign < w.likeCalm && r.Abuse.Severity == 0 && r.Threat.Grade == 0:
		t.anger = 0
	}
}

// likenThreat makes the threat a direct one that is enough like threats, and a veiled one
// that is somewhat like them. What the lexicons graded as a grievance wants more likeness;
// what they graded as veiled or more, or as a danger to the writer, stays that.
func (t *tally) likenThreat(m *Message, like float64) {
	w, r := &t.g.w, &t.res
	least := w.likeThreat
	if r.Threat.Grade > 0 || r.SelfHarm.Grade > 0 {
		least = w.likeGraded
	}
	known := t.known[threat] || t.known[peril]
	if known {
		least += w.likeKnown
	}
	switch {
	case r.Threat.Grade >= veiledGrade || r.SelfHarm.Grade >= veiledGrade: // the lexicons know
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
