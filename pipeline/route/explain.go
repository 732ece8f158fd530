package route

import (
	"slices"
	"time"
)

// decide puts together what is recommended, why, and what would come next.
func (r *Router) decide(before, after *State, t *Turn, f *reading, c *choice, now time.Time) Decision {
	book := r.guidance.in(t.Verdict.Lang.Code)
	d := Decision{
		Action: c.action, Step: c.step, Situation: c.situation, ChannelStep: c.channel,
		NeedsConfirmation: confirmed(c), Turn: after.Turn, Policy: r.policy, Rule: c.rule, Wait: c.wait,
		Why: r.why(before, after, f, c), Next: r.next(after, c),
		Say: book.say[c.situation], Guidance: book.tips[c.situation],
	}
	if c.also != "" {
		d.Say = slices.Concat(book.say[c.also], d.Say)
		d.Guidance = slices.Concat(book.tips[c.also], d.Guidance)
	}
	d.CalmsAt = r.calmsAt(after, now)
	if c.respondBy > 0 {
		d.RespondBy = now.Add(c.respondBy)
	}
	return d
}

// confirmed tells whether a named person has to confirm: the police and the end
// of a contact. Calling security is for safety and waits for nobody.
func confirmed(c *choice) bool {
	return c.action == CallPolice || c.channel != None && c.channel != "call_security"
}

// next returns what would be recommended if the customer goes on: what the rule
// announces, or the ladder, but nothing milder than what is recommended now.
func (r *Router) next(s *State, c *choice) Next {
	stop := r.texts.stops[c.situation]
	next := Next{Action: c.next, Stops: stop.sentence, Code: stop.code}
	if next.Action == "" {
		place, _ := r.playbook.ladder.climb(s, 2)
		next.Action, next.Step = r.playbook.ladder.rungs[place].action, r.playbook.ladder.rungs[place].step
	}
	if rank(next.Action) < rank(c.action) {
		next.Action, next.Step = c.action, ""
	}
	return next
}

// reasons collects sentences by code.
type reasons struct {
	texts *texts
	list  []Reason
}

// add appends the sentence of a code if it applies.
func (w *reasons) add(applies bool, code string) {
	if applies {
		w.list = append(w.list, w.texts.why[code])
	}
}

// why returns everything that was found, the gravest first.
func (r *Router) why(before, after *State, f *reading, c *choice) []Reason {
	w := reasons{&r.texts, make([]Reason, 0, 6)}
	w.danger(f)
	w.add(c.deferred || f.threat == 3 && c.action == InvolveManager, "police_managers_decision")
	w.manager(f)
	w.ladder(r, before, c)
	w.mood(f)
	w.each(f.signals, causeSignals)
	w.add(f.failures >= chain && f.anger > 0, "chain_of_failures")
	w.add(f.requests&leavingBit != 0, "leaving")
	w.add(f.shouting, "caps_new")
	w.add(f.loud, "caps_habit")
	w.add(f.signals&capsBit != 0 && !f.shouting && !f.loud, "caps")
	w.each(f.signals, mannerSignals)
	l := &r.playbook.ladder
	w.add(l.find(after.Rung) < l.find(before.Rung), "ladder_down")
	w.add(f.abstained, "abstained")
	w.add(len(w.list) == 0, "calm")
	return w.list
}

// danger adds threats and self-harm.
func (w *reasons) danger(f *reading) {
	w.add(f.alarmed && !f.repeated && f.threat < 4, "threat_lasting")
	bomb := f.kinds&bombBit != 0 && f.threat >= 3
	w.add(f.repeated, "threat_repeated")
	w.add(bomb, "threat_bomb")
	w.add(f.threat == 5 && !f.repeated, "threat_detailed")
	w.add(f.threat == 4 && !bomb, "threat_direct")
	w.add(f.selfHarm >= 2, "self_harm")
	w.add(f.worried && f.selfHarm < 2, "self_harm_lasting")
	w.add(f.threat == 3 && !bomb, "threat_conditional")
	w.add(f.threat == 2, "threat_veiled")
	w.add(f.selfHarm == 1, "self_harm_hint")
	if f.threat == 1 {
		w.grievance(f.kinds)
	}
}

// grievance adds what the customer announces instead of violence.
func (w *reasons) grievance(kinds uint32) {
	for _, kind := range [...]string{"publicity", "legal", "regulator"} {
		w.add(kinds&kindBits[kind] != 0, grievanceCodes[kind])
	}
	w.add(kinds&grievances == 0, "threat_grievance")
}

// grievanceCodes names the reasons of the kinds that are not of harm.
var grievanceCodes = map[string]string{
	"publicity": "threat_publicity", "legal": "threat_legal", "regulator": "threat_regulator",
}

// manager adds why the manager is wanted.
func (w *reasons) manager(f *reading) {
	asked := f.requests&managerBit != 0
	w.add(asked && f.first, "request_manager_first")
	w.add(asked && !f.first, "request_manager")
}

// ladder adds where the ladder went, or that somebody complains again and again.
func (w *reasons) ladder(r *Router, before *State, c *choice) {
	l := &r.playbook.ladder
	last := c.ladder && c.place == len(l.rungs)-1
	w.add(c.again, "complains_again")
	w.add(last && before.Manager > 0, "ladder_end")
	w.add(c.ladder && !(last && before.Manager > 0) && before.Rung != "", "ladder_up")
}

// mood adds abuse and anger.
func (w *reasons) mood(f *reading) {
	w.add(f.insult == 3, "abuse_severe")
	w.add(f.insult == 2, "abuse_insult")
	w.add(f.abuse == 1, "abuse_rude")
	w.add(f.abuse >= 2 && f.insult == 0, "abuse_aside")
	w.add(f.anger >= 3, "anger_furious")
	w.add(f.anger == 2, "anger_angry")
	w.add(f.anger == 1, "anger_irritated")
}

// signal is a signal's name with its bit; the name is also its reason's code.
type signal struct {
	bit  uint32
	name string
}

// The signals that are reasons: what the matter is, and how it was said.
var (
	causeSignals  = named("cheated", "accusation", "staff", "repeat_contact", "money", "delivery", "fault", "waiting", "ignored")
	mannerSignals = named("apology", "thanks", "praise")
)

// named returns the signals of those names.
func named(names ...string) []signal {
	list := make([]signal, len(names))
	for i, name := range names {
		list[i] = signal{signalBits[name], name}
	}
	return list
}

// each adds the signals that were found.
func (w *reasons) each(found uint32, signals []signal) {
	if found == 0 {
		return
	}
	for _, s := range signals {
		w.add(found&s.bit != 0, s.name)
	}
}
