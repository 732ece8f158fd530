package route

import "rahu/classifier"

// reading is a turn as the rules see it: the verdict's grades together with
// what only the conversation knows.
type reading struct {
	threat, selfHarm, anger, abuse int
	insult                         int // the part of abuse that is meant for the agent or the company
	complaints                     int // turns that complained, with this one
	kinds, requests, signals       uint32
	first                          bool // the conversation was not hot and no problem is named
	repeated                       bool // the threat was raised because it came again after a warning
	managed                        bool // the manager was involved before
	abstained                      bool // nothing that we could read
}

// problems are the signals that name what the matter is.
var problems = mask(signalBits, []string{
	"repeat_contact", "waiting", "ignored", "cheated", "delivery", "money", "fault", "staff", "accusation",
})

// read returns what the rules look at.
func (p *Playbook) read(s State, v *classifier.Verdict) reading {
	r := reading{
		threat: v.Threat.Grade, selfHarm: v.SelfHarm.Grade, anger: v.Anger.Level, abuse: v.Abuse.Severity,
		insult: insult(v.Abuse), kinds: kindBits[v.Threat.Kind],
		requests: mask(requestBits, v.Requests), signals: mask(signalBits, v.Signals),
		managed: s.Manager > 0,
	}
	if e := p.repeats; e.from > 0 && r.threat >= e.from && s.Warned {
		r.repeated = r.threat < e.to
		r.threat = max(r.threat, e.to)
	}
	if !r.managed {
		r.complaints = bounded(s.Complaints, r.complaint())
	}
	r.first = !s.Hot() && r.anger == 0 && r.signals&problems == 0
	r.abstained = v.Abstained && r.abuse == 0 && r.threat == 0 && r.selfHarm == 0
	return r
}

// insult returns the severity that counts for the ladder: words about oneself
// never do, words about a third person or a thing only where they are severe.
func insult(a classifier.Abuse) int {
	switch a.Aim {
	case "self":
		return 0
	case "third_person", "product":
		if a.Severity <= 2 {
			return 0
		}
	}
	return min(a.Severity, 3)
}

// complaint returns how many complaints a turn counts for: two where the
// customer says that it is not the first.
func (r *reading) complaint() int {
	switch {
	case r.anger == 0:
		return 0
	case r.signals&repeatBit != 0:
		return 2
	default:
		return 1
	}
}

// calm tells whether the turn cools the conversation.
func (r *reading) calm() bool {
	return r.anger == 0 && r.abuse == 0 && r.threat == 0 && r.selfHarm == 0 && !r.abstained
}

// hostile tells whether the turn heats the conversation.
func (r *reading) hostile() bool { return r.insult > 0 || r.threat >= 2 }

// fits tells whether the condition holds for a turn.
func (c *condition) fits(r *reading) bool {
	return r.threat >= c.threat && r.selfHarm >= c.selfHarm && r.anger >= c.anger && r.abuse >= c.abuse &&
		r.insult >= c.insult && r.complaints >= c.complaints &&
		holds(c.kinds, r.kinds) && holds(c.requests, r.requests) && holds(c.signals, r.signals) &&
		(!c.first || r.first)
}

// holds tells whether one of the wanted bits is there; wanting none always holds.
func holds(want, have uint32) bool { return want == 0 || want&have != 0 }

// cause returns the situation that speaks of what happened.
func (p *Playbook) cause(r *reading) string {
	for _, c := range p.causes {
		if c.requests&r.requests != 0 || c.signals&r.signals != 0 {
			return c.situation
		}
	}
	return Empathize
}
