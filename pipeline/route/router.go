package route

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"rahu/classifier"
)

// Router is a compiled playbook with its guidance. It is immutable and safe for
// concurrent use.
type Router struct {
	playbook   *Playbook
	guidance   guidance
	texts      texts
	boundaries []string
	policy     string
	police     *rule // the mildest one that calls the police; nil if none does
	cooled     int   // what State.Cool reaches when a rung is left
}

// Option changes what New builds.
type Option func(*Router) error

// WithPlaybook chooses one of the playbooks that ship with rahu; see Playbooks.
func WithPlaybook(name string) Option {
	return func(r *Router) (err error) {
		r.playbook, err = shippedPlaybook(name)
		return err
	}
}

// WithPlaybookYAML takes a company's own playbook. The file's name is for the
// errors, which name file, line and field.
func WithPlaybookYAML(file string, data []byte) Option {
	return func(r *Router) (err error) {
		r.playbook, err = ParsePlaybook(file, data)
		return err
	}
}

// WithPolice overrides the playbook's police protocol: recommend,
// manager_decides or never. It comes after the option that chooses the playbook.
func WithPolice(mode string) Option {
	return func(r *Router) error {
		if !slices.Contains(policeModes, mode) {
			return fmt.Errorf("route: unknown police protocol %q; %s", mode, oneOf(policeModes))
		}
		changed := *r.playbook
		changed.police = mode
		r.playbook = &changed
		return nil
	}
}

// New returns a router of the standard playbook, or of the one that an option
// names, with the guidance that ships with rahu. Errors name file, line and field.
func New(options ...Option) (*Router, error) {
	r := &Router{}
	if err := WithPlaybook("standard")(r); err != nil {
		return nil, err
	}
	for _, option := range options {
		if err := option(r); err != nil {
			return nil, err
		}
	}
	return r.compile()
}

// compile adds what does not depend on the options.
func (r *Router) compile() (*Router, error) {
	books, err := shipped()
	if err != nil {
		return nil, err
	}
	r.guidance, r.boundaries = books.spoken(r.playbook.address), books.boundaries()
	if r.texts, err = parseTexts("reasons.yaml", shippedReasons); err != nil {
		return nil, err
	}
	r.policy = r.playbook.Policy()
	for i := range r.playbook.rules {
		if rule := &r.playbook.rules[i]; rule.action == CallPolice {
			r.police = rule
		}
	}
	r.cooled = r.playbook.ladder.down.calmTurns * r.playbook.ladder.down.angryTurns
	return r, nil
}

// Policy returns the name and version of the playbook, as in standard@1.
func (r *Router) Policy() string { return r.policy }

// Forget returns after how long a pause a conversation's state means nothing
// any more, so that a store may drop it.
func (r *Router) Forget() time.Duration { return r.playbook.ladder.down.forget }

// stepper leads conversations: a Router, or what stands before one.
type stepper interface {
	Step(s State, t Turn, now time.Time) (State, Decision)
}

// Single returns the action for a conversation of this one turn, in a chat.
func Single(r stepper, v classifier.Verdict) string {
	_, d := r.Step(State{}, Turn{Sequence: 1, Role: "customer", Channel: "chat", Verdict: v}, time.Time{})
	return d.Action
}

// IsBoundary tells whether an agent's text sets a boundary with one of the
// shipped phrases, in any language. It is what Turn.Boundary is made from.
func (r *Router) IsBoundary(text string) bool {
	said := plain(text)
	return slices.ContainsFunc(r.boundaries, func(phrase string) bool { return strings.Contains(said, phrase) })
}

// plain returns a text's letters and digits in lower case, with single spaces
// between the words.
func plain(text string) string {
	words := strings.FieldsFunc(strings.ToLower(text), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	return strings.Join(words, " ")
}
