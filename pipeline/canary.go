package pipeline

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/time/rate"

	"rahu/classifier"
	"rahu/lexicons"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

const (
	canaryWaiting = 4096 // turns that may wait to be judged once more
	canaryLines   = 5    // lines of the log in a second
)

// Judgement is what grades and what recommends.
type Judgement struct {
	Words  *Words
	Router Stepper
}

// Canary is two judgements over the same messages: one leads, that is, its
// recommendations are published; what the other would have said is counted and logged,
// without a text. It is a Grader and a Stepper. Which one leads can be changed at any
// moment. It is safe for concurrent use.
//
// The other judges each turn after it is done, in the conversation as the leading one
// led it. Where it cannot keep up, turns are left out and counted as such: it never
// holds a recommendation back, and a fault in it does no harm.
type Canary struct {
	present, candidate Judgement
	switched           atomic.Bool // the candidate leads
	metrics            *Metrics
	log                *slog.Logger
	lines              *rate.Limiter
	turns              chan canaryTurn
	telling            sync.Mutex            // holds the next
	tables             map[string]entryTable // by version, for the one that compares
	told               [4]string             // versions that the metrics name
}

// canaryTurn is a turn that the leading judgement has judged.
type canaryTurn struct {
	text, lang string
	before     route.State
	turn       route.Turn
	stored     time.Time
	decision   route.Decision
}

// NewCanary returns a canary in which present leads.
func NewCanary(present, candidate Judgement, m *Metrics, log *slog.Logger) *Canary {
	c := &Canary{present: present, candidate: candidate, metrics: m, log: log, lines: rate.NewLimiter(canaryLines, 4*canaryLines), turns: make(chan canaryTurn, canaryWaiting), tables: map[string]entryTable{}}
	candidate.Words.silence()
	present.Words.speak()
	c.tell()
	return c
}

// Switch makes the candidate lead, or the present judgement again. What is being judged
// ends as it began.
func (c *Canary) Switch(candidate bool) {
	if c.switched.Swap(candidate) == candidate {
		return
	}
	lead, other := c.sides()
	other.Words.silence()
	lead.Words.speak()
	c.tell()
	c.log.Info("canary: another judgement leads", "candidate", candidate, "lexicon", lead.Words.Version(), "policy", lead.Router.Policy())
}

// sides returns the judgement that leads and the other.
func (c *Canary) sides() (lead, other Judgement) {
	if c.switched.Load() {
		return c.candidate, c.present
	}
	return c.present, c.candidate
}

func (c *Canary) lead() Judgement {
	lead, _ := c.sides()
	return lead
}

// Current returns the classifier that leads.
func (c *Canary) Current() *classifier.Classifier { return c.lead().Words.Current() }

// tell makes the metrics name what is compared.
func (c *Canary) tell() {
	lead, other := c.sides()
	now := [4]string{lead.Words.Version(), lead.Router.Policy(), other.Words.Version(), other.Router.Policy()}
	c.telling.Lock()
	defer c.telling.Unlock()
	if now != c.told {
		c.told = now
		c.metrics.judgements(now)
	}
}

// Classify is of Grader.
func (c *Canary) Classify(text, lang string) classifier.Verdict {
	return c.lead().Words.Classify(text, lang)
}

// Version is of Grader.
func (c *Canary) Version() string { return c.lead().Words.Version() }

// Step is of Stepper.
func (c *Canary) Step(s route.State, t route.Turn, now time.Time) (route.State, route.Decision) {
	return c.lead().Router.Step(s, t, now)
}

// Feedback is of Stepper.
func (c *Canary) Feedback(s route.State, f route.Feedback) route.State {
	return c.lead().Router.Feedback(s, f)
}

// Due is of Stepper.
func (c *Canary) Due(s route.State, k route.Clock, now time.Time) (route.State, route.Decision) {
	return c.lead().Router.Due(s, k, now)
}

// IsBoundary is of Stepper.
func (c *Canary) IsBoundary(text string) bool { return c.lead().Router.IsBoundary(text) }

// Forget is of Stepper; the longer one, so that a switch finds what it needs.
func (c *Canary) Forget() time.Duration {
	return max(c.present.Router.Forget(), c.candidate.Router.Forget())
}

// Policy is of Stepper.
func (c *Canary) Policy() string { return c.lead().Router.Policy() }

// judged takes a turn that is done, to have it judged once more. A nil Canary takes none.
func (c *Canary) judged(m wire.Message, before route.State, t route.Turn, stored time.Time, d route.Decision) {
	if c == nil || m.Role == wire.RoleAgent || d.Seen {
		return
	}
	select {
	case c.turns <- canaryTurn{m.Text, m.Lang, before, t, stored, d}:
	default:
		c.metrics.canaryTurns.WithLabelValues("left_out").Inc()
	}
}

// Start judges what comes until the returned function is called.
func (c *Canary) Start() (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var all sync.WaitGroup
	all.Go(func() {
		for {
			select {
			case <-ctx.Done():
				return
			case t := <-c.turns:
				c.compare(t)
			}
		}
	})
	return func() { cancel(); all.Wait() }
}

// compare judges a turn once more and counts what differs.
func (c *Canary) compare(t canaryTurn) {
	defer func() {
		if cause := recover(); cause != nil {
			c.metrics.canaryTurns.WithLabelValues("failed").Inc()
			c.log.Error("canary: judging a turn panicked", "sequence", t.turn.Sequence, "stack", stack(cause))
		}
	}()
	c.tell() // words may have been read anew
	lead, other := c.sides()
	if t.turn.Verdict.Lexicon != lead.Words.Version() || t.decision.Policy != lead.Router.Policy() {
		c.metrics.canaryTurns.WithLabelValues("left_out").Inc()
		return // led by what leads no more
	}
	was := t.turn.Verdict
	t.turn.Verdict = other.Words.Classify(t.text, t.lang)
	_, decision := other.Router.Step(t.before, t.turn, t.stored)
	is := t.turn.Verdict
	was.Action, is.Action = known(t.decision.Action, wire.Actions(), "none"), known(decision.Action, wire.Actions(), "none")
	changes := classifier.Changes(was, is)
	if t.decision.Step != decision.Step {
		changes = append(changes, classifier.Change{What: "step", From: t.decision.Step, To: decision.Step})
	}
	c.metrics.canary(was, is, changes)
	if len(changes) > 0 && c.lines.Allow() {
		before, after := canaryVerdict{was, c.table(lead.Words)}, canaryVerdict{is, c.table(other.Words)}
		c.log.Info("canary: the other judgement differs", "sequence", t.turn.Sequence, "changes", changes, "gone", c.onlyIn(before, after), "new", c.onlyIn(after, before),
			"rule", t.decision.Rule, "other_rule", decision.Rule, "lexicon", was.Lexicon, "other_lexicon", is.Lexicon)
	}
}

// onlyIn returns the lexicon entries that count in a and not in b, by their places.
func (c *Canary) onlyIn(a, b canaryVerdict) []string {
	there, list := map[string]bool{}, []string{}
	for _, e := range b.Evidence {
		there[b.entries[e.Entry]] = true
	}
	for _, e := range a.Evidence {
		if id := a.entries[e.Entry]; !there[id] {
			there[id] = true
			list = append(list, e.Entry)
		}
	}
	return list
}

// canaryVerdict is a verdict with what its lexicons' entries say.
type canaryVerdict struct {
	classifier.Verdict
	entries entryTable
}

// entryTable knows what entries say by their places.
type entryTable map[string]string

// table returns the entries of a judgement's lexicons.
func (c *Canary) table(w *Words) entryTable {
	current := w.Current()
	if known, ok := c.tables[current.Version()]; ok {
		return known
	}
	t := entryTable{}
	for _, e := range current.Entries() {
		t[e.Ref()] = EntryIdentity(e)
	}
	if len(c.tables) >= 2 {
		clear(c.tables) // of words that were read anew since
	}
	c.tables[current.Version()] = t
	return t
}

// EntryIdentity tells what an entry says and in which file: its line moves when others
// are written above it.
func EntryIdentity(e lexicons.Entry) string {
	return fmt.Sprint(e.File, "\x00", e.Kind(), "\x00", e.Weight, "\x00", e.Source)
}
