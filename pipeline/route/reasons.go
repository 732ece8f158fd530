package route

import (
	_ "embed" // for reasons.yaml
	"strings"

	"go.yaml.in/yaml/v3"
)

//go:embed reasons.yaml
var shippedReasons []byte

// reasonCodes is the closed set of Reason.Code.
var reasonCodes = []string{
	"threat_repeated", "threat_lasting", "threat_detailed", "threat_bomb", "threat_direct", "threat_conditional", "threat_veiled",
	"self_harm", "self_harm_lasting", "self_harm_hint", "threat_publicity", "threat_legal", "threat_regulator", "threat_grievance",
	"police_managers_decision", "request_manager", "request_manager_first", "complains_again",
	"ladder_up", "ladder_end", "abuse_severe", "abuse_insult", "abuse_rude", "abuse_aside",
	"anger_furious", "anger_angry", "anger_irritated",
	"cheated", "accusation", "staff", "repeat_contact", "money", "delivery", "fault", "waiting", "ignored", "leaving",
	"caps", "apology", "thanks", "praise", "ladder_down", "boundary_said", "agent_turn", "abstained", "calm", "seen", "overdue",
	"chain_of_failures", "caps_new", "caps_habit", "promise_due", "wait_over", "ladder_quiet",
}

// texts holds the sentences of reasons.yaml.
type texts struct {
	why   map[string]Reason // by code
	stops map[string]stop   // by situation
}

// stop is what stops the next step, with the action or situation that has the sentence.
type stop struct{ code, sentence string }

// parseTexts reads reasons.yaml: a sentence for each code, and what stops the
// next step for each action or situation.
func parseTexts(file string, data []byte) (texts, error) {
	s := source{file}
	top, err := s.root(data)
	if err != nil {
		return texts{}, err
	}
	sentences, stops := map[string]string{}, map[string]string{}
	err = s.mapping(top, "", map[string]reader{
		"why":   s.sentences(sentences, reasonCodes, reasonCodes),
		"stops": s.sentences(stops, append(actions[:len(actions):len(actions)], situations...), actions),
	}, "why", "stops")
	if err != nil {
		return texts{}, err
	}
	t := texts{why: map[string]Reason{}, stops: map[string]stop{}}
	for code, sentence := range sentences {
		t.why[code] = Reason{Code: code, Sentence: sentence}
	}
	for _, situation := range situations {
		t.stops[situation] = nearest(stops, situation)
	}
	return t, nil
}

// sentences returns a reader of a sentence for each name.
func (s source) sentences(to map[string]string, names, required []string) reader {
	return func(n *yaml.Node, field string) error {
		keys := map[string]reader{}
		for _, name := range names {
			keys[name] = func(n *yaml.Node, field string) error {
				var sentence string
				err := s.text(&sentence)(n, field)
				to[name] = sentence
				return err
			}
		}
		return s.mapping(n, field, keys, required...)
	}
}

// nearest returns the sentence of a situation, or else of its action.
func nearest(stops map[string]string, situation string) stop {
	if sentence, ok := stops[situation]; ok {
		return stop{situation, sentence}
	}
	action, _, _ := strings.Cut(situation, ".")
	return stop{action, stops[action]}
}

// Sentences returns the English sentences of all reasons, and of what stops the next
// step, by their codes. They are the caller's.
func Sentences() (why, stops map[string]string, err error) {
	t, err := parseTexts("reasons.yaml", shippedReasons)
	if err != nil {
		return nil, nil, err
	}
	why, stops = map[string]string{}, map[string]string{}
	for code, reason := range t.why {
		why[code] = reason.Sentence
	}
	for _, s := range t.stops {
		stops[s.code] = s.sentence
	}
	return why, stops, nil
}
