// Package replay runs messages again under two judgements, each a set of words and a
// playbook, and tells exactly what the second one would have said differently: which
// grades, which recommendations, and by which entries of the lexicons.
//
// Both sides lead every conversation from the first message that they see, so a turn
// may differ because an earlier one did. Clocks do not run: what nobody answered in
// time, and promises, are not part of a replay.
package replay

import (
	"slices"
	"sync"
	"time"

	"rahu/classifier"
	"rahu/lexicons"
	"rahu/pipeline"
	"rahu/pipeline/wire"
)

// Judgement is what grades and recommends: *classifier.Classifier and *route.Router.
type Judgement struct {
	Grader interface {
		pipeline.Grader
		Entries() []lexicons.Entry
	}
	Router pipeline.Stepper
}

// Input is a message, or, where Feedback is not nil, what somebody said about a
// recommendation. Sequence and At are those of the stream that held it.
type Input struct {
	Sequence uint64
	At       time.Time
	Message  wire.Message
	Feedback *wire.Feedback
}

// batch is how many inputs both sides take in turn, each on a core of its own.
const batch = 256

// Run is a replay under way. It is not safe for concurrent use.
type Run struct {
	from, to      *side
	waiting       []Input
	conversations map[string]struct{}
	report        Report
	entries       map[string]*Entry
}

// New returns a replay that compares to with from, at a time for messages without one.
func New(from, to Judgement, now time.Time) *Run {
	r := &Run{from: newSide(from, now), to: newSide(to, now), conversations: map[string]struct{}{}, entries: map[string]*Entry{}}
	r.report = Report{
		From: from.version(), To: to.version(), Actions: map[string]map[string]int{}, Languages: map[string]*Share{}, Changes: []Changed{},
	}
	return r
}

func (j Judgement) version() Version { return Version{j.Grader.Version(), j.Router.Policy()} }

// Add takes the next input. Sequences grow.
func (r *Run) Add(in Input) {
	if r.waiting = append(r.waiting, in); len(r.waiting) == batch {
		r.flush()
	}
}

// Refuse counts something that is no message.
func (r *Run) Refuse() { r.report.Refused++ }

// Report returns what was found; the run is over.
func (r *Run) Report() Report {
	r.flush()
	r.report.Conversations = len(r.conversations)
	r.report.finish(r.entries)
	return r.report
}

// flush lets both sides take what waits, side by side, and compares.
func (r *Run) flush() {
	var both sync.WaitGroup
	for _, s := range []*side{r.from, r.to} {
		both.Go(func() { s.take(r.waiting) })
	}
	both.Wait()
	for i, in := range r.waiting {
		if in.Feedback != nil {
			r.report.Feedback++
			continue
		}
		r.compare(in, r.from.given[i], r.to.given[i])
	}
	r.waiting = r.waiting[:0]
}

// side is one of the two judgements with the conversations that it leads.
type side struct {
	dry     *pipeline.Dry
	entries map[string]lexicons.Entry // by the place that evidence names
	given   []wire.Recommendation     // to the inputs of this batch
}

func newSide(j Judgement, now time.Time) *side {
	s := &side{dry: pipeline.NewDry(j.Grader, j.Router, now), entries: map[string]lexicons.Entry{}}
	for _, e := range j.Grader.Entries() {
		s.entries[e.Ref()] = e
	}
	return s
}

// place leaves room for feedback between two messages, which the stream's sequences may not.
func place(sequence uint64) uint64 { return sequence << 10 }

func (s *side) take(inputs []Input) {
	s.given = s.given[:0]
	for _, in := range inputs {
		var r wire.Recommendation
		if in.Feedback == nil {
			r = s.dry.Stored(in.Message, place(in.Sequence), in.At)
		} else {
			f := *in.Feedback
			if f.Sequence > 0 {
				f.Recommendation = wire.OutputID(wire.StreamMessages, place(f.Sequence))
			}
			_ = s.dry.Feedback(f) // about what lies before the first message: nothing to move
		}
		s.given = append(s.given, r)
	}
}

// compare counts a message and notes what differs.
func (r *Run) compare(in Input, a, b wire.Recommendation) {
	r.report.Messages++
	r.conversations[wire.ConversationKey(a.Tenant, a.Conversation)] = struct{}{}
	r.report.period(in.At)
	r.report.action(a.Action, b.Action)
	share := r.report.language(a.Lang.Code)
	share.Messages++
	changes := differences(a, b)
	if len(changes) == 0 {
		return
	}
	share.Changed++
	c := Changed{
		Sequence: in.Sequence, At: a.At, Tenant: a.Tenant, Channel: a.Channel, Conversation: a.Conversation, Message: a.Message,
		Lang: a.Lang.Code, Text: bounded(a.Text), Changes: changes, FromWhy: code(a), ToWhy: code(b),
		Gone: r.only(a, b, r.from, r.to, false), New: r.only(b, a, r.to, r.from, true),
	}
	c.rank = gravity(a, b)
	r.report.Changes = append(r.report.Changes, c)
}

// only returns the entries that count on one side alone. An entry is known by its file
// and what it says: its line moves when others are written above it.
func (r *Run) only(a, b wire.Recommendation, of, other *side, isNew bool) (list []string) {
	there := map[string]bool{}
	for _, e := range b.Evidence {
		there[identity(other.entries[e.Entry], e)] = true
	}
	for _, e := range a.Evidence {
		id := identity(of.entries[e.Entry], e)
		if there[id] {
			continue
		}
		there[id] = true
		list = append(list, e.Entry)
		r.entry(id, of.entries[e.Entry], e, isNew)
	}
	return list
}

func identity(entry lexicons.Entry, e classifier.Evidence) string {
	if entry.Source == "" {
		return e.Entry
	}
	return pipeline.EntryIdentity(entry)
}

// entry counts a message that an entry changed.
func (r *Run) entry(id string, entry lexicons.Entry, e classifier.Evidence, isNew bool) {
	if isNew {
		id += "\x00new"
	}
	known, ok := r.entries[id]
	if !ok {
		known = &Entry{Entry: e.Entry, Category: e.Category, Pattern: entry.Source, New: isNew, Examples: []string{}}
		r.entries[id] = known
	}
	known.Messages++
	if len(known.Examples) < maxExamples {
		if text := bounded(e.Text); !slices.Contains(known.Examples, text) {
			known.Examples = append(known.Examples, text)
		}
	}
}

// differences returns what is another in b: language, grades, action, step.
func differences(a, b wire.Recommendation) []classifier.Change {
	list := classifier.Changes(verdict(a), verdict(b))
	for _, c := range []classifier.Change{
		{What: "step", From: a.Step, To: b.Step}, {What: "channel_step", From: a.ChannelStep, To: b.ChannelStep},
		{What: "language", From: a.Lang.Code, To: b.Lang.Code}, {What: "kind", From: a.Threat.Kind, To: b.Threat.Kind},
	} {
		if c.From != c.To {
			list = append(list, c)
		}
	}
	return list
}

func verdict(r wire.Recommendation) classifier.Verdict {
	return classifier.Verdict{Threat: r.Threat, SelfHarm: r.SelfHarm, Abuse: r.Abuse, Anger: r.Anger, Action: r.Action}
}

// code is the playbook's reason for what is recommended.
func code(r wire.Recommendation) string {
	if len(r.Why) == 0 {
		return ""
	}
	return r.Why[0].Code
}

// gravity orders what changed: the police on either side first, then by the gravest
// action and the grades.
func gravity(a, b wire.Recommendation) int {
	of := func(r wire.Recommendation) int {
		return slices.Index(wire.Actions(), r.Action)*100 + max(r.Threat.Grade, r.SelfHarm.Grade)*10 + r.Abuse.Severity + r.Anger.Level
	}
	return max(of(a), of(b))
}

// mostLetters bounds the texts that a report keeps.
const mostLetters = 400

func bounded(text string) string {
	if runes := []rune(text); len(runes) > mostLetters {
		return string(runes[:mostLetters-1]) + "…"
	}
	return text
}
