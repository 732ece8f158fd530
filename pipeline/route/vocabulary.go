package route

import (
	"slices"
	"strings"
)

// The actions, from the mildest to the gravest.
const (
	None           = "none"
	Empathize      = "empathize"
	SetBoundary    = "set_boundary"
	InvolveManager = "involve_manager"
	CallPolice     = "call_police"
)

// The forms in which a customer is addressed: Teie, Вы, De, Pan and Pani, or sina, ты,
// du, ty.
const (
	Formal   = "formal"
	Informal = "informal"
)

// forms are the forms of address.
var forms = []string{Formal, Informal}

// actions stands in the order of gravity; a place in it is an action's rank.
var actions = []string{None, Empathize, SetBoundary, InvolveManager, CallPolice}

// The closed sets that playbooks and guidance may use.
var (
	channels     = []string{"phone", "chat", "email", "social", "in_person"}
	channelSteps = []string{"none", "hang_up", "end_chat", "call_security", "ask_to_leave", "stop_answering"}
	steps        = []string{"1", "2", "3", "3.5"}
	languages    = []string{"en", "et", "ru", "no", "pl"}
	policeModes  = []string{"recommend", "manager_decides", "never"}
	kinds        = []string{"violence", "bomb", "arson", "property", "sexual", "stalking", "legal", "publicity", "regulator"}
	requests     = []string{"manager", "refund", "compensation", "callback", "leaving", "cancel", "answer"}
	signals      = []string{
		"thanks", "praise", "apology", "calm", "repeat_contact", "waiting", "ignored", "cheated",
		"delivery", "money", "fault", "staff", "accusation", "caps",
	}
	situations = []string{
		"none", "none.thanks",
		"empathize", "empathize.waiting", "empathize.repeat", "empathize.delivery", "empathize.money",
		"empathize.fault", "empathize.staff", "empathize.cheated", "empathize.leaving",
		"empathize.call_back", "empathize.written_answer",
		"set_boundary.1", "set_boundary.2", "set_boundary.3",
		"involve_manager", "involve_manager.requested", "involve_manager.requested_first",
		"involve_manager.legal", "involve_manager.publicity", "involve_manager.regulator",
		"involve_manager.threat", "involve_manager.self_harm", "involve_manager.end",
		"call_police",
	}
)

// The sets as bits, so that a rule is compared without looking at strings.
var (
	kindBits    = bits(kinds)
	requestBits = bits(requests)
	signalBits  = bits(signals)
)

// The bits that the code itself looks at.
var (
	bombBit    = kindBits["bomb"]
	managerBit = requestBits["manager"]
	leavingBit = requestBits["leaving"]
	thanksBit  = signalBits["thanks"]
	apologyBit = signalBits["apology"]
	capsBit    = signalBits["caps"]
	repeatBit  = signalBits["repeat_contact"]
)

// bits gives every name of a set a bit of its own.
func bits(names []string) map[string]uint32 {
	set := make(map[string]uint32, len(names))
	for i, name := range names {
		set[name] = 1 << i
	}
	return set
}

// mask returns the bits of the names; names outside the set have none.
func mask(set map[string]uint32, names []string) uint32 {
	var m uint32
	for _, name := range names {
		m |= set[name]
	}
	return m
}

// rank returns the place of an action in the order of gravity, -1 if unknown.
func rank(action string) int { return slices.Index(actions, action) }

// Situations returns the guidance keys, in the order of gravity. The slice is a
// copy.
func Situations() []string { return slices.Clone(situations) }

// Languages returns the languages that guidance is written in. The slice is a
// copy.
func Languages() []string { return slices.Clone(languages) }

// oneOf says which names are allowed.
func oneOf(names []string) string { return "one of " + strings.Join(names, ", ") }
