package score

import (
	_ "embed"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"rahu/lexicons"
)

//go:embed weights.txt
var weightsFile string

// Weights are the numbers of weights.txt by name.
type Weights map[string]float64

// numbers are the weights where grading needs them, without looking for names. Levels
// stand at their own index.
type numbers struct {
	anger, insult, threat                                        [4]float64
	levels                                                       [3]float64
	profanity, exclaim, mostExclaims, questionRow                float64
	caps, capsAlone, disguise, intensifier, diminisher           float64
	repeat, scale                                                float64
	toldLeast, toldApart, toldQuestion                           float64
	likeCustomer, likeVeiled, likeKnown                          float64
	likeVeiledDirect, likeConditional, likeCalm, likeCalmStrange float64
	likeSelfHarmLeaving, likeSelfHarmGrievance                   float64
	likeComplaintKnown                                           float64
	likeOutcome, likeStrange                                     Odds // what each wants
	likes                                                        bool
	reachNegation, reachAfter                                    int
	signals                                                      Weights
}

func (w Weights) numbers() numbers {
	byLevel := func(name string) [4]float64 { return [4]float64{0, w[name+".1"], w[name+".2"], w[name+".3"]} }
	n := numbers{anger: byLevel("anger"), insult: byLevel("insult"), threat: byLevel("threat"),
		levels:    [3]float64{w["level.1"], w["level.2"], w["level.3"]},
		profanity: w["profanity"], exclaim: w["exclaim"], mostExclaims: w["exclaim.most"], questionRow: w["question.row"],
		caps: w["caps"], capsAlone: w["caps.alone"], disguise: w["disguise"], intensifier: w["intensifier"], diminisher: w["diminisher"],
		toldLeast: w["told.least"], toldApart: w["told.apart"], toldQuestion: w["told.question"],
		likes: w["like"] != 0, likeCustomer: w["like.customer"], likeVeiled: w["like.veiled"],
		likeKnown: w["like.known"], likeCalm: w["like.calm"], likeCalmStrange: w["like.calm.strange"], likeSelfHarmLeaving: w["like.self_harm.leaving"],
		likeSelfHarmGrievance: w["like.self_harm.grievance"],
		likeComplaintKnown:    w["like.complaint.known"],
		likeVeiledDirect:      w["like.threat.veiled"], likeConditional: w["like.threat.conditional"],
		repeat: w["repeat"], scale: w["scale"],
		reachNegation: int(w["reach.negation"]), reachAfter: int(w["reach.after"]), signals: w}
	n.anger[0] = n.anger[1]
	for k, name := range OutcomeNames {
		n.likeOutcome[k], n.likeStrange[k] = w["like."+name], w["like."+name+".strange"]
	}
	return n
}

// Shipped are the weights as they ship with rahu.
func Shipped() File { return File{Name: "weights.txt", Text: weightsFile} }

// File is a text of weights: lines of a name and a number, and comments behind a # at the
// beginning of a line. Name stands before the numbers of its lines in errors.
type File struct{ Name, Text string }

// inLanguage parts a weight's name and the language in which it has that number.
const inLanguage = "@"

// LoadWeights reads the shipped weights, and over them what files of an operator's own say of
// some of them; in has all weights of each language in which some differ. Errors name file:line.
func LoadWeights(own ...File) (w Weights, in map[string]Weights, err error) {
	w = Weights{}
	differ := map[string]Weights{}
	if err := w.read(Shipped(), differ, func(string) bool { return true }); err != nil {
		return nil, nil, err
	}
	if err := w.complete(); err != nil {
		return nil, nil, err
	}
	for _, file := range own {
		shipped := func(name string) bool { _, ok := w[name]; return ok }
		if err := w.read(file, differ, shipped); err != nil {
			return nil, nil, err
		}
	}
	in = map[string]Weights{}
	for code, few := range differ {
		in[code] = maps.Clone(w)
		maps.Copy(in[code], few)
	}
	return w, in, nil
}

// read takes over what a file says of the weights that are known. What it says of every
// language holds in those too in which a file before it said something else.
func (w Weights) read(file File, differ map[string]Weights, known func(name string) bool) error {
	seen, n := map[string]bool{}, 0
	own := map[string]Weights{}
	for line := range strings.Lines(file.Text) {
		n++
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		fault := func(format string, args ...any) error {
			return fmt.Errorf("%s:%d: %s", file.Name, n, fmt.Sprintf(format, args...))
		}
		if len(fields) != 2 {
			return fault("wants a name and a number: %s", strings.TrimSpace(line))
		}
		name, code, some := strings.Cut(fields[0], inLanguage)
		v, err := strconv.ParseFloat(fields[1], 64)
		switch {
		case err != nil || math.IsNaN(v) || math.IsInf(v, 0):
			return fault("%s is no number", fields[1])
		case seen[fields[0]]:
			return fault("%s stands there twice", fields[0])
		case !known(name):
			return fault("there is no weight %q; classifier/score/weights.txt has them all", name)
		case name == "scale" && v <= 0:
			return fault("scale is to be more than 0")
		case some && !slices.Contains(lexicons.Langs, code):
			return fault("%q is none of the languages %v", code, lexicons.Langs)
		}
		seen[fields[0]] = true
		if !some {
			w[name] = v
			for _, few := range differ {
				delete(few, name)
			}
			continue
		}
		if own[code] == nil {
			own[code] = Weights{}
		}
		own[code][name] = v
	}
	for code, few := range own {
		if differ[code] == nil {
			differ[code] = Weights{}
		}
		maps.Copy(differ[code], few)
	}
	return nil
}

var weightNames = strings.Fields(`anger.1 anger.2 anger.3 profanity insult.1 insult.2 insult.3 threat.1 threat.2 threat.3
	repeat_contact waiting ignored cheated accusation staff fault delivery money thanks praise apology calm
	exclaim exclaim.most question.row caps caps.alone disguise intensifier diminisher repeat reach.negation reach.after
	told.least told.apart told.question like like.customer like.threat like.threat.veiled like.threat.conditional like.threat.strange like.veiled like.known like.abuse like.abuse.strange like.complaint like.complaint.known like.complaint.strange like.calm like.calm.strange like.self_harm like.self_harm.leaving like.self_harm.grievance like.self_harm.strange like.grievance like.grievance.strange level.1 level.2 level.3 scale`)

func (w Weights) complete() error {
	for _, name := range weightNames {
		if _, ok := w[name]; !ok {
			return fmt.Errorf("weights.txt: %s is missing", name)
		}
	}
	if len(w) != len(weightNames) {
		return fmt.Errorf("weights.txt: has %d names, wants %d", len(w), len(weightNames))
	}
	return nil
}
