// Package route leads a conversation: it takes the turns of one conversation,
// graded by the classifier, and says after each what the agent should do next,
// why, what would come after that, and what to say.
//
// It is pure. Step takes the state, a turn and the time and returns the next
// state and a Decision; there is no network, clock, randomness, logging or
// metric in here, so replaying a conversation's turns gives the same states and
// the same decisions, and a turn that the state has seen changes nothing.
//
// What is recommended when is data: playbooks/*.yaml. A playbook is a list of
// rules, the gravest first, and a ladder of steps for hostility. The first rule
// that fits a turn is recommended; everything else that was found is in
// Decision.Why. The ladder stands among the rules. It goes up with insults that
// are meant for the agent or the company, and down with calm turns, thanks, an
// apology and time; it takes more to come down than to stay (hysteresis).
// A recommended step counts as taken unless Feedback says otherwise. Due says what
// becomes of a clock that has run out: of a recommendation that nobody answered in
// time, of the wait before a contact is ended, and of what was promised for later.
//
// What to say and what to keep in mind is data as well: guidance/*.yaml, one
// file a language, and reasons.yaml for the sentences of Why and Next.
// Every file is read strictly: an unknown key or action, a gap or a loop is an
// error with file, line and field, and New fails.
//
// Three things are fixed in code because no playbook may change them: a
// recommendation of the police and of ending a contact needs a named person's
// confirmation; a person at risk never gets a boundary script; a message in a
// language that is not ours is left to a human.
//
// A Router is immutable and safe for concurrent use. To reload, build another.
package route
