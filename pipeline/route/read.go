package route

import (
	bits32 "math/bits"

	"rahu/classifier"
)

// reading is a turn as the rules see it: the verdict's grades together with
// what only the conversation knows.
type reading struct {
	threat, selfHarm, anger, abuse int
	insult                         int    // the part of abuse that is meant for the agent or the company
	complaints                     int    // turns that complained, with this one
	failed                         uint32 // what went wrong so far, with this turn: bits of signals
	failures                       int    // how many different things that are
	shouting                       bool   // in capitals, which this customer did not do before
	loud                           bool   // in capitals, as this customer does most of the time
	kinds, requests, signals       uint32
	first                          bool // the conversation was not hot and no problem is named
	repeated                       bool // the threat was raised because it came again after a warning
	managed                        bool // the manager was involved before
	abstained                      bool // nothing that we could read
	unread                         bool // a language that we do not read, whatever else was found
	alarmed                        bool // an earlier threat for the police is not settled
	soothed                        int  // and how far it is from that
	worried                        bool // an earlier risk is not settled
	eased                          int  // and how far it is from that
}

// problems are the signals that name what the matter is.
var problems = mask(signalBits, []string{
	"repeat_contact", "waiting", "ignored", "cheated", "delivery", "money", "fault", "staff", "accusation",
})

// read returns what the rules look at.
func (p *Playbook) read(s *State, v *classifier.Verdict) reading {
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
	if r.insult == 1 && r.signals&apologyBit != 0 {
		r.insult = 0 // "damn, I am sorry": who apologises does not climb
	}
	if s.Hot() && r.signals&apologyBit != 0 && r.anger == 1 && r.insult == 0 {
		r.anger = 0 // "sorry, I have just had enough": who comes down is not told to calm down
	}
	r.failed = s.Failures | r.signals&failures&sign(r.anger)
	r.failures = bits32.OnesCount32(r.failed)
	r.heed(s)
	r.first = !s.Hot() && r.anger == 0 && r.signals&problems == 0
	r.unread = v.Abstained
	r.abstained = v.Abstained && r.abuse == 0 && r.threat == 0 && r.selfHarm == 0
	r.alarm(s, &p.lasting)
	r.worry(s, &p.risk)
	return r
}

// failures are the signals that name something the company did wrong.
var failures = mask(signalBits, []string{"waiting", "ignored", "cheated", "delivery", "money", "fault", "staff", "repeat_contact"})

// chain is how many different failures make a chain of them.
const chain = 3

// sign returns all bits for a number above zero, else none.
func sign(n int) uint32 {
	if n > 0 {
		return ^uint32(0)
	}
	return 0
}

// heed compares capitals with the customer's habit. Somebody who is angry and now
// begins to shout is angrier than the words alone say.
func (r *reading) heed(s *State) {
	if r.signals&capsBit == 0 {
		return
	}
	r.loud = s.Caps >= 2 && s.Caps > s.Plain
	r.shouting = s.Plain >= 2 && s.Plain > 3*s.Caps
	if r.shouting && r.anger > 0 {
		r.anger = min(r.anger+1, 3)
	}
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
		r.insult >= c.insult && r.complaints >= c.complaints && r.failures >= c.failures &&
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
