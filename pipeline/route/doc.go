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
// Everything that a good agent keeps in mind is there in every language, as tips
// and as phrases; these are the English ids, testdata/topics.tsv has all of them:
//
//	keep calm, do not take it personally
//		tip.empathize.1
//	let the customer finish, do not interrupt or argue
//		tip.empathize.2
//	use the name, eye contact
//		tip.empathize.3
//	say that you understand, in words that fit the case
//		empathize.2 empathize.money.1
//	ask what happened, what they want, what you can do
//		tip.empathize.4 empathize.1
//	look for a chain of failures behind the anger
//		tip.empathize.repeat.1
//	repeat the concern back
//		tip.empathize.4 empathize.3
//	show regret for what the customer went through, always
//		tip.empathize.staff.1 empathize.1
//	admit fault and apologise where it is ours, not hastily
//		tip.empathize.fault.1
//	courteous without agreeing; respect is not granting every demand
//		tip.empathize.5
//	say that the manager is coming
//		tip.involve_manager.2
//	explain why you ask
//		tip.empathize.repeat.3 tip.involve_manager.requested_first.2
//	thank for criticism, ask for the wish in concrete terms
//		tip.empathize.staff.2
//	write down every complaint
//		tip.empathize.fault.3 tip.involve_manager.regulator.2
//	show it is taken seriously: name, contact, what happens and by when
//		tip.empathize.repeat.2
//	offer a solution, ask what would make it right, compensation where allowed
//		tip.empathize.fault.2 tip.empathize.delivery.2
//	an answer in writing later when the customer is wrong and heated
//		tip.empathize.money.2
//	no sarcasm or false politeness
//		tip.empathize.cheated.2
//	agree when the customer asks for the manager, but solve it before if you can
//		tip.involve_manager.requested.1 tip.involve_manager.requested.2
//	never shout back
//		tip.set_boundary.2.2
//	take a few minutes after a hard case
//		tip.involve_manager.3 tip.involve_manager.end.2
//	hand over if you are personally involved
//		tip.empathize.staff.3
//	follow up when solved
//		tip.none.thanks.2
//	safety of people first
//		tip.call_police.1 tip.involve_manager.threat.1
//	a publicity threat has a two-minute clock
//		tip.involve_manager.publicity.1
//
// What the customer is told is written in both forms of address: Teie, Вы, De, Pan/Pani,
// and sina, ты, du, ty; a phrase that addresses nobody is written once. A playbook may
// choose; else the file of the language says which is usual: formal, and in Norwegian,
// where De has all but gone, informal. Phrases tell nobody's sex, but that an agent who
// reads Pan/Pani says one of them.
//
// Three things are fixed in code because no playbook may change them: a
// recommendation of the police and of ending a contact needs a named person's
// confirmation; a person at risk never gets a boundary script; a message in a
// language that is not ours is left to a human.
//
// A Router is immutable and safe for concurrent use. To reload, build another.
package route
