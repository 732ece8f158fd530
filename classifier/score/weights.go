package score

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed weights.txt
var weightsFile string

// Weights are the numbers of weights.txt by name.
type Weights map[string]float64

// numbers are the weights where grading needs them, without looking for names. Levels
// stand at their own index.
type numbers struct {
	anger, insult, threat                              [4]float64
	levels                                             [3]float64
	profanity, exclaim, mostExclaims, questionRow      float64
	caps, capsAlone, disguise, intensifier, diminisher float64
	repeat, scale                                      float64
	toldLeast, toldApart, toldQuestion                 float64
	likeCustomer, likeThreat, likeGraded, likeVeiled   float64
	likeKnown, likeAbuse, likeComplaint, likeCalm      float64
	likeVeiledDirect, likeConditional                  float64
	likeSelfHarm, likeStrange, likeGrievance           float64
	likeThreatStrange                                  float64
	reachNegation, reachAfter                          int
	signals                                            Weights
}

func (w Weights) numbers() numbers {
	byLevel := func(name string) [4]float64 { return [4]float64{0, w[name+".1"], w[name+".2"], w[name+".3"]} }
	n := numbers{anger: byLevel("anger"), insult: byLevel("insult"), threat: byLevel("threat"),
		levels:    [3]float64{w["level.1"], w["level.2"], w["level.3"]},
		profanity: w["profanity"], exclaim: w["exclaim"], mostExclaims: w["exclaim.most"], questionRow: w["question.row"],
		caps: w["caps"], capsAlone: w["caps.alone"], disguise: w["disguise"], intensifier: w["intensifier"], diminisher: w["diminisher"],
		toldLeast: w["told.least"], toldApart: w["told.apart"], toldQuestion: w["told.question"],
		likeCustomer: w["like.customer"], likeThreat: w["like.threat"], likeGraded: w["like.threat.graded"], likeVeiled: w["like.veiled"],
		likeKnown: w["like.known"], likeAbuse: w["like.abuse"], likeComplaint: w["like.complaint"], likeCalm: w["like.calm"],
		likeVeiledDirect: w["like.threat.veiled"], likeConditional: w["like.threat.conditional"],
		likeSelfHarm: w["like.self_harm"], likeStrange: w["like.complaint.strange"], likeGrievance: w["like.grievance"], likeThreatStrange: w["like.threat.strange"],
		repeat: w["repeat"], scale: w["scale"],
		reachNegation: int(w["reach.negation"]), reachAfter: int(w["reach.after"]), signals: w}
	n.anger[0] = n.anger[1]
	return n
}

// LoadWeights reads the embedded file; errors name the line.
func LoadWeights() (Weights, error) { return parseWeights(weightsFile) }

func parseWeights(file string) (Weights, error) {
	w := Weights{}
	for n, line := range strings.Split(file, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		fields := strings.Fields(line)
		if len(fields) != 2 {
			return nil, fmt.Errorf("weights.txt:%d: wants a name and a number: %s", n+1, line)
		}
		v, err := strconv.ParseFloat(fields[1], 64)
		if err != nil {
			return nil, fmt.Errorf("weights.txt:%d: %w", n+1, err)
		}
		if _, twice := w[fields[0]]; twice {
			return nil, fmt.Errorf("weights.txt:%d: %s stands there twice", n+1, fields[0])
		}
		w[fields[0]] = v
	}
	return w, w.complete()
}

var weightNames = strings.Fields(`anger.1 anger.2 anger.3 profanity insult.1 insult.2 insult.3 threat.1 threat.2 threat.3
	repeat_contact waiting ignored cheated accusation staff fault delivery money thanks praise apology calm
	exclaim exclaim.most question.row caps caps.alone disguise intensifier diminisher repeat reach.negation reach.after
	told.least told.apart told.question like.customer like.threat like.threat.graded like.threat.veiled like.threat.conditional like.threat.strange like.veiled like.known like.abuse like.complaint like.complaint.strange like.calm like.self_harm like.grievance level.1 level.2 level.3 scale`)

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
