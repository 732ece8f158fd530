package route

import (
	"embed"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"
)

//go:embed playbooks/*.yaml
var shippedPlaybooks embed.FS

// Playbook says what is recommended when. It is immutable.
type Playbook struct {
	Name    string // chosen by tenants and channels
	Version string
	About   string // one sentence for people
	police  string // one of policeModes
	rules   []rule
	causes  []cause
	ladder  ladder
	repeats escalation
	lasting lasting // threats for the police
	risk    lasting // self-harm

	address  address       // by language; what is not named is addressed as usual
	promises time.Duration // until when somebody has to answer that something promised is due; 0: no clock

	ladderRule string // the id of the rule that says where the ladder stands
}

// address is how customers are addressed, by language.
type address map[string]string

// rule recommends an action for the turns that fit its condition.
type rule struct {
	id        string
	when      condition
	ladder    bool // this is where the ladder stands; nothing else is set
	action    string
	situation string
	respondBy time.Duration
	next      string // the action that would come next; empty: the ladder says it
	warns     bool   // tells the customer that the threat was heard
}

// condition holds for a turn when all its parts do; zero parts always hold.
type condition struct {
	threat, selfHarm, anger, abuse, insult, complaints, failures int // at least
	kinds, requests, signals                                     uint32
	first                                                        bool
}

// cause chooses the situation that speaks of what happened.
type cause struct {
	requests, signals uint32
	situation         string
}

// ladder is the chain of steps for hostility, the mildest first.
type ladder struct {
	start     [4]int // rung by abuse severity; [0] is not used
	rudeTurns int
	rungs     []rung
	down      descent
}

// rung is one step of the ladder.
type rung struct {
	id, step, action, situation, next string
	wait, respondBy                   time.Duration
	channels                          map[string]string
	line                              int
}

// descent says what leads down the ladder.
type descent struct {
	calmTurns, angryTurns, thanks, apology int
	quiet, forget                          time.Duration
}

// escalation raises a threat that comes again after a warning.
type escalation struct{ from, to int }

// Policy returns the playbook's name and version, as in standard@1.
func (p *Playbook) Policy() string { return p.Name + "@" + p.Version }

// Playbooks returns the names of the playbooks that ship with rahu.
func Playbooks() []string {
	files, _ := shippedPlaybooks.ReadDir("playbooks") // of an embedded folder; cannot fail
	names := make([]string, 0, len(files))
	for _, file := range files {
		names = append(names, strings.TrimSuffix(file.Name(), ".yaml"))
	}
	return names
}

// shippedPlaybook returns the playbook of that name.
func shippedPlaybook(name string) (*Playbook, error) {
	if !slices.Contains(Playbooks(), name) {
		return nil, fmt.Errorf("route: unknown playbook %q; %s", name, oneOf(Playbooks()))
	}
	file := path.Join("playbooks", name+".yaml")
	data, err := shippedPlaybooks.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("route: playbook %s: %w", name, err)
	}
	return ParsePlaybook(file, data)
}

// find returns the place of a rung, -1 if the ladder has none of that id.
func (l *ladder) find(id string) int {
	if id == "" {
		return -1
	}
	for i := range l.rungs {
		if l.rungs[i].id == id {
			return i
		}
	}
	return -1
}

// id returns the id of a place on the ladder; below the first rung it is empty.
func (l *ladder) id(place int) string {
	if place < 0 {
		return ""
	}
	return l.rungs[place].id
}

// boundary returns the first rung that sets a boundary, -1 if there is none.
func (l *ladder) boundary() int {
	return slices.IndexFunc(l.rungs, func(r rung) bool { return r.action == SetBoundary })
}

// above returns the place that follows; the last rung follows itself. Where
// the manager is involved already, the rung that would involve him is passed
// over if another follows.
func (l *ladder) above(place int, managed bool) int {
	last := len(l.rungs) - 1
	next := min(place+1, last)
	if managed && place >= 0 && l.rungs[next].action == InvolveManager && next != last && l.rungs[place].action != InvolveManager {
		next++
	}
	return next
}
