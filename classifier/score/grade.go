package score

import (
	"math"
	"slices"

	"rahu/lexicons"
)

// Grader grades messages. It is safe for concurrent use.
type Grader struct {
	w        numbers
	weighing *weighing          // of outcomes; nil where no language is known
	leveling *leveling          // of anger
	in       map[string]*Grader // of each language
}

// NewGrader reads the weights, and over them an operator's own.
func NewGrader(own ...File) (*Grader, error) {
	w, in, err := LoadWeights(own...)
	if err != nil {
		return nil, err
	}
	weighings, err := loadOutcomes(ShippedOutcomes())
	if err != nil {
		return nil, err
	}
	leveling, err := loadLevels(ShippedLevels())
	if err != nil {
		return nil, err
	}
	g := &Grader{w: w.numbers(), in: map[string]*Grader{}}
	for code, weighing := range weighings {
		own := &Grader{w: g.w, weighing: weighing, leveling: leveling}
		if w, some := in[code]; some {
			own.w = w.numbers()
		}
		g.in[code] = own
	}
	return g, nil
}

// In returns the grader of messages in a language.
func (g *Grader) In(code string) *Grader {
	if own := g.in[code]; own != nil {
		return own
	}
	return g
}

var (
	angerNames  = [...]string{"calm", "irritated", "angry", "furious"}
	threatNames = [...]string{"none", "grievance", "veiled", "conditional", "direct", "detailed"}
)

// maxEvidence bounds what a verdict carries.
const maxEvidence = 64

// Scratch is memory that gradings share, one at a time.
type Scratch struct {
	tally    tally
	scopes   scopes
	standing []Hit
	told     []placed // what tells
	grave    []placed // weapons at hand, those who are waited for, threats
	evidence []Evidence
	found    Found
	feeling  Feeling // of a message that is not calm
}

// Found returns what the lexicons graded in the last message.
func (s *Scratch) Found() Found { return s.found }

// Grade returns the grades of a message. Once it is known which hits stand it calls liken,
// which sets the message's likeness; nil is none. The result does not share the scratch's
// memory.
func (g *Grader) Grade(m *Message, s *Scratch, liken func()) Result {
	t := &s.tally
	*t = tally{g: g, scratch: s, seen: t.seen[:0]}
	s.grave = s.grave[:0]
	t.res.Evidence = s.evidence[:0]
	t.res.Abuse.Aim = "none"
	for i := range m.Sentences {
		t.sentence(m, i)
	}
	if m.Likeness = (Likeness{}); liken != nil {
		liken()
	}
	t.arm(m)
	t.marks(m)
	t.tell(m)
	s.found, t.felt = t.found(), t.anger
	t.liken(m)
	t.finish(m)
	s.evidence = t.res.Evidence
	t.res.Evidence = slices.Clone(s.evidence)
	return t.res
}

// tally gathers what the sentences say.
type tally struct {
	g         *Grader
	res       Result
	anger     float64
	felt      float64 // the anger that the lexicons and the marks have found
	strongest int     // the highest level of a word of anger
	angry     int     // how many words are
	exclaims  int
	questions int
	disguised bool
	told      bool              // the tone lifted it
	outspoken bool              // words of anger say more than all signs together
	known     [families]bool    // families of which hits were dismissed
	seen      []*lexicons.Entry // the entries that have counted, as often as they did
	scratch   *Scratch
}

// times is how often an entry has counted before.
func (t *tally) times(e *lexicons.Entry) float64 {
	n := 0
	for _, s := range t.seen {
		if s == e {
			n++
		}
	}
	return float64(n)
}

// fade is the share of its weight with which an entry counts now.
func (t *tally) fade(e *lexicons.Entry) float64 {
	if n := t.times(e); n > 0 {
		return math.Pow(t.g.w.repeat, n)
	}
	return 1
}

func (t *tally) sentence(m *Message, at int) {
	s := &m.Sentences[at]
	if s.Exclaims > 1 || s.marked() { // "Good morning!" is no shouting
		t.exclaims += s.Exclaims
	}
	if s.Questions > 1 {
		t.questions++
	}
	if !s.marked() {
		return
	}
	scopes := &t.scratch.scopes
	scopes.sort(s)
	t.scratch.standing = t.g.standing(t.scratch.standing[:0], s, scopes, &t.known)
	for _, h := range t.scratch.standing {
		t.hit(m, at, scopes, h)
	}
}

func (t *tally) hit(m *Message, at int, scopes *scopes, h Hit) {
	s := &m.Sentences[at]
	t.disguised = t.disguised || h.Disguised
	weight := float64(h.Entry.Level)
	switch h.family {
	case anger:
		weight = t.angerOf(scopes, h)
		t.anger += weight
		t.strongest, t.angry = max(t.strongest, h.Entry.Level), t.angry+h.To-h.From
	case abuse:
		weight = float64(t.abuse(s, h))
		if weight == 0 {
			return
		}
	case threat:
		if weight = float64(t.threat(m, at, scopes, h)); weight >= 2 {
			t.scratch.grave = append(t.scratch.grave, placed{at: at, Hit: h})
		}
	case peril: // alone it proves nothing, and asked about neither
		if s.Questions == 0 {
			t.scratch.grave = append(t.scratch.grave, placed{at: at, Hit: h})
		}
		return
	case selfHarm:
		weight = float64(t.selfHarm(m, at, h))
	case other:
		weight = t.named(h)
	}
	t.see(h.Entry)
	t.evidence(m.Text, s, h, weight)
}

// see notes that an entry has counted.
func (t *tally) see(e *lexicons.Entry) {
	if len(t.seen) < maxEvidence {
		t.seen = append(t.seen, e)
	}
}

func (t *tally) evidence(text string, s *Sentence, h Hit, weight float64) {
	if len(t.res.Evidence) == maxEvidence {
		return
	}
	first, last := &s.Words[h.From], &s.Words[h.To-1]
	t.res.Evidence = append(t.res.Evidence, Evidence{Start: first.Start, End: last.End, Text: text[first.From:last.To],
		Category: h.Entry.Category, Entry: h.Entry.Ref(), Weight: math.Round(weight*100) / 100})
}

// angerOf is the hit's own weight, raised or lowered by the words before it; an entry
// that comes again counts less each time.
func (t *tally) angerOf(scopes *scopes, h Hit) float64 {
	w := h.Entry.Weight
	if !h.Entry.Weighted {
		w = t.g.w.anger[h.Entry.Level]
	}
	if precedes(scopes.stronger, h) {
		w *= t.g.w.intensifier
	}
	if precedes(scopes.weaker, h) {
		w *= t.g.w.diminisher
	}
	return w * t.fade(h.Entry)
}

func precedes(scope []Hit, h Hit) bool { return beside(scope, h) != nil }

// beside returns an intensifier or diminisher that belongs to the hit, or nil.
func beside(scope []Hit, h Hit) *Hit {
	for i := range scope {
		if o := &scope[i]; o.To <= h.From && h.From-o.To < 2 || o.From >= h.To && o.From-h.To < 1 {
			return o
		}
	}
	return nil
}

func (t *tally) abuse(s *Sentence, h Hit) int {
	aim := s.aim(h)
	level := severity(h.Entry, aim)
	repeat := t.fade(h.Entry)
	t.anger += t.angerOfAbuse(h.Entry, level) * repeat
	a := &t.res.Abuse
	a.Score += float64(level) * repeat
	if level > a.Severity || level == a.Severity && a.Kind == "profanity" && h.Entry.Category != "profanity" {
		a.Severity, a.Kind, a.Aim = level, h.Entry.Category, aim
	}
	return level
}

// angerOfAbuse is what an abusive hit adds to anger.
func (t *tally) angerOfAbuse(e *lexicons.Entry, level int) float64 {
	switch {
	case e.Weighted:
		return e.Weight
	case e.Category == "profanity":
		return t.g.w.profanity
	case level > 0:
		return t.g.w.insult[level]
	}
	return 0
}

// threat grades a hit by its entry, the condition it stands under and the details beside it.
func (t *tally) threat(m *Message, at int, scopes *scopes, h Hit) int {
	grade := h.Entry.Level
	if grade == 4 && scopes.conditional() != nil {
		grade = 3
	}
	var axes []string
	if grade >= 2 {
		axes = axesBeside(m, at)
		if details := len(axes); grade == 4 && details > 0 || grade == 3 && details > 1 {
			grade = 5
		}
		if m.Sentences[at].names(h) {
			axes = append([]string{"target"}, axes...)
		}
	}
	if h.Entry.Category == "property" && grade == 5 {
		grade = 4
	}
	old := &t.res.Threat
	for _, axis := range axes {
		if !slices.Contains(old.Axes, axis) {
			old.Axes = append(old.Axes, axis)
		}
	}
	if grade > old.Grade {
		old.Grade, old.Kind = grade, h.Entry.Category
	}
	return grade
}

var axisNames = [...]string{"means", "time", "place", "preparation"}

// axesBeside returns the details named in a sentence and its neighbours, in a fixed order.
func axesBeside(m *Message, at int) []string {
	var found [len(axisNames)]bool
	for i := max(0, at-1); i <= at+1 && i < len(m.Sentences); i++ {
		for _, h := range m.Sentences[i].Hits {
			if h.Entry.Category == "axis" {
				if n := slices.Index(axisNames[:], h.Entry.Name); n >= 0 {
					found[n] = true
				}
			}
		}
	}
	var axes []string
	for n, name := range axisNames {
		if found[n] {
			axes = append(axes, name)
		}
	}
	return axes
}

func (s *Sentence) names(h Hit) bool {
	for _, w := range s.Words[h.From:h.To] {
		if w.Roles&(You|Agent) != 0 {
			return true
		}
	}
	return false
}

func (t *tally) selfHarm(m *Message, at int, h Hit) int {
	grade := h.Entry.Level
	axes := axesBeside(m, at)
	if grade >= 4 && len(axes) > 0 {
		grade = 5
	}
	t.res.SelfHarm.Axes = union(t.res.SelfHarm.Axes, axes)
	t.res.SelfHarm.Grade = max(t.res.SelfHarm.Grade, grade)
	return grade
}

func union(a, b []string) []string {
	for _, s := range b {
		a = include(a, s)
	}
	return a
}

func include(list []string, name string) []string {
	switch {
	case slices.Contains(list, name):
		return list
	case list == nil:
		list = make([]string, 0, 6)
	}
	return append(list, name)
}

// named takes a request or a signal and returns what it adds to anger.
func (t *tally) named(h Hit) float64 {
	if h.Entry.Category == "request" {
		t.res.Requests = include(t.res.Requests, h.Entry.Name)
		return 0
	}
	t.res.Signals = include(t.res.Signals, h.Entry.Name)
	w := t.g.w.signals[h.Entry.Name]
	if h.Entry.Weighted {
		w = math.Copysign(h.Entry.Weight, w)
	}
	w *= t.fade(h.Entry)
	t.anger += w
	return w
}

// marks adds what punctuation, capitals and disguise say.
func (t *tally) marks(m *Message) {
	w := &t.g.w
	shouting := m.shouts()
	if shouting {
		t.res.Signals = include(t.res.Signals, "caps")
	}
	switch {
	case t.anger > 0.3:
		t.anger += w.exclaim*min(float64(t.exclaims), w.mostExclaims) + w.questionRow*min(float64(t.questions), 2)
		if shouting {
			t.anger += w.caps
		}
		if t.disguised {
			t.anger += w.disguise
		}
	case shouting && t.exclaims > 0 && !slices.Contains(t.res.Signals, "thanks") && !slices.Contains(t.res.Signals, "praise"):
		t.anger += w.capsAlone
	}
}

func (t *tally) finish(m *Message) {
	w, r := &t.g.w, &t.res
	if g := min(r.Threat.Grade, 3); g > 0 {
		t.anger += w.threat[g]
	}
	t.settle(m)
	r.Anger.Level = t.level()
	r.Anger.Name = angerNames[r.Anger.Level]
	r.Anger.Score = squash(t.anger, w.scale)
	r.Abuse.Score = squash(r.Abuse.Score, w.scale)
	r.Threat.Name = threatNames[r.Threat.Grade]
	r.Threat.Score = float64(r.Threat.Grade) / 5
	r.SelfHarm.Score = float64(r.SelfHarm.Grade) / 5
}
