// Package classifier grades what a customer wrote: language, anger, abuse, threat and
// self-harm, with the words that made it think so. It is pure: a verdict depends on
// the text and the lexicons alone.
//
// The line is: text → chunks → words (memo) → language → matches, likeness → grades → Verdict.
// A chunk, what stands between white space, is analysed once and remembered: its
// words, what each is in each lexicon, and its evidence for each language.
package classifier

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"sync"
	"unicode/utf8"

	"rahu/classifier/lang"
	"rahu/classifier/linear"
	"rahu/classifier/match"
	"rahu/classifier/score"
	"rahu/classifier/stem"
	"rahu/classifier/text"
	"rahu/lexicons"
)

// The lexicons by number. The four languages stand in the order of lexicons.Langs.
const (
	langET = iota
	langRU
	langNO
	langPL
	langAny
	langCount
)

var lexiconCodes = []string{"et", "ru", "no", "pl", "any"}

// Classifier is safe for concurrent use.
type Classifier struct {
	langs   [langCount]language
	index   *match.Index
	model   *lang.Model
	grader  *score.Grader
	linear  *linear.Model
	marks   [len(markForms)]linear.Part
	signs   []string // the kinds of entries as the weights name them, by their numbers
	memo    *memo
	version string
	excuses bool // the operator's own words say what is innocent
	scratch sync.Pool
}

// language is one lexicon with its matcher.
type language struct {
	number  int
	code    string
	lexicon *lexicons.Lexicon
	matcher *match.Matcher
	roles   []roleElement
	ready   map[string]ready // frequent words
	signs   []uint16         // of each entry, what it counts as beside the words
	classes []linear.Class   // what the classes weigh, as the matcher numbers them
	own     []linear.Few     // of each sign, what it weighs
	rows    []weightRow      // and beside others
}

type roleElement struct {
	element match.Element
	role    score.Role
}

// New compiles the embedded lexicons. It fails where one has a fault, naming file:line.
func New() (*Classifier, error) { return NewFrom(lexicons.Data) }

// NewFrom compiles the lexicons below fsys, which has a folder for each of the
// languages and "any".
func NewFrom(fsys fs.FS) (*Classifier, error) { return NewOver(fsys, lexicons.Overlay{}) }

// NewOver compiles the lexicons below fsys with what an overlay adds and silences.
func NewOver(fsys fs.FS, overlay lexicons.Overlay) (*Classifier, error) {
	if err := overlay.Check(); err != nil {
		return nil, err
	}
	c := &Classifier{}
	err := c.compile(fsys, overlay)
	if err != nil {
		return nil, err
	}
	if c.model, err = lang.Load(); err != nil {
		return nil, err
	}
	for i, form := range markForms {
		c.marks[i] = c.linear.Word(form)
	}
	c.numberSigns()
	c.weighSigns()
	if c.memo, err = newMemo(); err != nil {
		return nil, err
	}
	c.scratch.New = func() any { return newScratch() }
	return c, nil
}

// compile builds the languages and reads the weights of likeness side by side, those of the
// grades before, and makes the version of them all.
func (c *Classifier) compile(fsys fs.FS, overlay lexicons.Overlay) error {
	own, err := ownWeights(overlay)
	if err != nil {
		return err
	}
	if c.grader, err = score.NewGrader(own...); err != nil {
		return err
	}
	var faults [langCount + 1]error
	var wait sync.WaitGroup
	wait.Go(func() { c.linear, faults[langCount] = linear.Load() })
	for i := range lexiconCodes {
		wait.Go(func() { c.langs[i], faults[i] = newLanguage(fsys, overlay, i) })
	}
	wait.Wait()
	if err := errors.Join(faults[:]...); err != nil {
		return err
	}
	var matchers []*match.Matcher
	for i := range c.langs {
		matchers = append(matchers, c.langs[i].matcher)
	}
	c.index = match.NewIndex(matchers)
	hash := sha256.New()
	for i := range c.langs {
		c.excuses = c.excuses || slices.ContainsFunc(c.langs[i].lexicon.Entries, excuses)
		hash.Write([]byte(c.langs[i].lexicon.Version))
	}
	hash.Write([]byte(c.linear.Version()))
	hash.Write([]byte(score.Shipped().Text))
	hash.Write([]byte(score.ShippedOutcomes().Text))
	hash.Write([]byte(score.ShippedLevels().Text))
	for _, file := range own {
		hash.Write([]byte(file.Text))
	}
	c.version = hex.EncodeToString(hash.Sum(nil)[:6])
	return nil
}

// ownWeights returns the overlay's file of weights, if it has one.
func ownWeights(overlay lexicons.Overlay) ([]score.File, error) {
	name, text, err := overlay.Weights()
	if err != nil || name == "" {
		return nil, err
	}
	return []score.File{{Name: name, Text: text}}, nil
}

func newLanguage(fsys fs.FS, overlay lexicons.Overlay, number int) (language, error) {
	code := lexiconCodes[number]
	lex, err := lexicons.ReadOver(fsys, overlay, code)
	if err != nil {
		return language{}, err
	}
	spell := match.Speller{Stem: stem.For(code), Bare: text.Bare, Cuts: stem.Cuts(code)}
	m, err := match.Compile(lex, spell, maskable)
	if err != nil {
		return language{}, fmt.Errorf("lexicons/%s: %w", code, err)
	}
	l := language{number: number, code: code, lexicon: lex, matcher: m}
	for i, name := range score.RoleNames {
		if el, ok := m.Class(name); ok {
			l.roles = append(l.roles, roleElement{element: el, role: 1 << i})
		}
	}
	l.keepOwnNegations()
	l.lexicon = lex.Compiled()
	l.prepare()
	return l, nil
}

// excuses is true for an entry of the operator's that says what is innocent.
func excuses(e lexicons.Entry) bool { return e.Overlay && e.Category == "innocent" }

// maskable tells which entries are looked for behind masked letters: what people mask.
func maskable(e *lexicons.Entry) bool {
	switch e.Category {
	case "profanity", "insult", "degradation", "harassment", "hate":
		return true
	case "class":
		return e.Name == "kill1" || e.Name == "kill"
	}
	return false
}

// keepOwnNegations marks the entries whose pattern holds a negation itself: that
// negation does not turn them off.
func (l *language) keepOwnNegations() {
	n := l.negations()
	for i := range l.lexicon.Entries {
		e := &l.lexicon.Entries[i]
		for _, t := range e.Pattern {
			e.KeepNeg = e.KeepNeg || n.negates(t)
		}
	}
}

// negations tells which words are negations by themselves.
type negations struct {
	l        *language
	firsts   map[rune]bool   // letters that one begins with
	any      bool            // there is one that does not tell
	known    map[string]bool // what was asked before
	elements []match.Element // memory of a look
}

func (l *language) negations() *negations {
	n := &negations{l: l, firsts: map[rune]bool{}, known: map[string]bool{}}
	for i := range l.lexicon.Entries {
		if e := &l.lexicon.Entries[i]; isNegation(e) && len(e.Pattern) == 1 {
			for _, a := range e.Pattern[0].Atoms {
				first, _ := utf8.DecodeRuneInString(a.Text)
				n.firsts[first] = true
				n.any = n.any || a.Kind == lexicons.Class || a.Verb || a.Compound
			}
		}
	}
	return n
}

func (n *negations) negates(t lexicons.Token) bool {
	if slices.ContainsFunc(t.Group, n.negates) {
		return true
	}
	if t.Kind != lexicons.Words || len(t.Atoms) == 0 {
		return false
	}
	for _, a := range t.Atoms {
		if a.Kind == lexicons.Class || a.Kind == lexicons.Row || !n.has(a.Text) {
			return false
		}
	}
	return true
}

func (n *negations) has(form string) bool {
	if first, _ := utf8.DecodeRuneInString(form); !n.any && !n.firsts[first] {
		return false
	}
	is, seen := n.known[form]
	if !seen {
		n.elements = n.l.matcher.Lookup(n.elements[:0], form)
		is = slices.ContainsFunc(n.elements, func(el match.Element) bool {
			return slices.ContainsFunc(n.l.matcher.Direct(el), func(i int32) bool { return isNegation(&n.l.lexicon.Entries[i]) })
		})
		n.known[form] = is
	}
	return is
}

func isNegation(e *lexicons.Entry) bool {
	return e.Category == "scope" && (e.Name == "negation" || e.Name == "negation_after")
}

// Version returns the lexicons' version: it changes with any of their files.
func (c *Classifier) Version() string { return c.version }

// Languages returns the version of each lexicon by its language.
func (c *Classifier) Languages() map[string]string {
	versions := make(map[string]string, langCount)
	for i := range c.langs {
		versions[c.langs[i].code] = c.langs[i].lexicon.Version
	}
	return versions
}

// MemoStats returns how many chunks were found in the memo and how many were not.
func (c *Classifier) MemoStats() (hits, misses uint64) { return c.memo.stats() }

// Classify returns the verdict on a text. code is et, ru, no or pl where the sender
// knows the language, or auto (or empty) where rahu shall find it.
func (c *Classifier) Classify(message, code string) Verdict {
	s := c.scratch.Get().(*scratch)
	defer c.scratch.Put(s)
	s.reset()
	s.message.Text = message
	c.read(s, message)
	return c.grade(s, c.language(s, code))
}

// ByLexicons is Classify with the lexicons alone: likeness says nothing.
func (c *Classifier) ByLexicons(message, code string) Verdict {
	s, found := c.matched(message, code)
	return c.graded(s, found, nil)
}

// matched reads and matches a message in memory of its own.
func (c *Classifier) matched(message, code string) (*scratch, findings) {
	s := newScratch()
	s.message.Text = message
	c.read(s, message)
	found := c.language(s, code)
	c.match(s, found)
	return s, found
}

// grade matches what was read, likens it, and grades it.
func (c *Classifier) grade(s *scratch, found findings) Verdict {
	c.match(s, found)
	return c.graded(s, found, func() { c.liken(s, found) })
}

// graderOf is that of a message's main language.
func (c *Classifier) graderOf(f findings) *score.Grader {
	if len(f.use) == 0 {
		return c.grader
	}
	return c.grader.In(codes[f.use[0]])
}

// graded grades what was matched.
func (c *Classifier) graded(s *scratch, found findings, liken func()) Verdict {
	v := Verdict{Lang: found.lang, Lexicon: c.version, Abstained: found.lang.Code == "other"}
	r := c.graderOf(found).Grade(&s.message, &s.grading, liken)
	v.fill(r)
	if r.Likened != (score.Likened{}) {
		v.Evidence = c.likenessEvidence(v.Evidence, s, found, r.Likened)
	}
	s.message.Text = ""
	return v
}

// fill takes over the grades.
func (v *Verdict) fill(r score.Result) {
	v.Anger, v.Abuse, v.Threat, v.SelfHarm = r.Anger, r.Abuse, r.Threat, r.SelfHarm
	v.Requests, v.Signals, v.Evidence = orEmpty(r.Requests), orEmpty(r.Signals), orEmpty(r.Evidence)
	v.Threat.Axes, v.SelfHarm.Axes = orEmpty(v.Threat.Axes), orEmpty(v.SelfHarm.Axes)
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
