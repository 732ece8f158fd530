package route

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"
)

// Policies leads each conversation by the playbook of its tenant and channel. It is
// immutable and safe for concurrent use. A conversation that changes its channel keeps
// its state; rungs that the other playbook's ladder lacks count as none.
type Policies struct {
	lines  []policy
	name   string
	forget time.Duration
}

// policy is one line of the choice: the first that fits decides.
type policy struct {
	tenant   string   // empty: every tenant
	channels []string // empty: every channel
	router   *Router
}

// ParsePolicies reads which playbook leads which tenant's conversations in which
// channels. A playbook is the name of one that ships with rahu, or of a YAML file, which
// read returns. Errors name file, line and field.
func ParsePolicies(file string, data []byte, read func(name string) ([]byte, error)) (*Policies, error) {
	s := source{file}
	top, err := s.root(data)
	if err != nil {
		return nil, err
	}
	p := &Policies{}
	err = s.mapping(top, "", map[string]reader{
		"playbooks": func(n *yaml.Node, field string) error {
			return s.list(n, field, func(item *yaml.Node, path string) error {
				line, err := s.policy(item, path, read)
				if err == nil && len(p.lines) > 0 && p.lines[len(p.lines)-1].fitsAll() {
					return s.fault(item, path, "is never reached; the line before fits every tenant and channel")
				}
				p.lines = append(p.lines, line)
				return err
			})
		},
	}, "playbooks")
	if err != nil {
		return nil, err
	}
	if !p.lines[len(p.lines)-1].fitsAll() {
		return nil, s.fault(value(top, "playbooks"), "playbooks", "must end with a line without tenant and channels, for all others")
	}
	return p.named(), nil
}

// IsPolicies tells whether a YAML file is a choice of playbooks and not a playbook.
func IsPolicies(data []byte) bool {
	var top struct {
		Playbooks yaml.Node `yaml:"playbooks"`
	}
	return yaml.NewDecoder(bytes.NewReader(data)).Decode(&top) == nil && !top.Playbooks.IsZero()
}

// policy reads one line.
func (s source) policy(n *yaml.Node, field string, read func(string) ([]byte, error)) (line policy, err error) {
	var playbook, police string
	var wanted address
	var in uint32
	err = s.mapping(n, field, map[string]reader{
		"tenant": s.text(&line.tenant), "channels": s.choices(&in, channels), "playbook": s.text(&playbook),
		"police": s.choice(&police, policeModes), "address": s.address(&wanted),
	}, "playbook")
	if err != nil {
		return line, err
	}
	for i, channel := range channels {
		if in&(1<<i) != 0 {
			line.channels = append(line.channels, channel)
		}
	}
	options := []Option{WithPlaybook(playbook)}
	if strings.HasSuffix(playbook, ".yaml") || strings.HasSuffix(playbook, ".yml") {
		data, err := read(playbook)
		if err != nil {
			return line, s.fault(n, join(field, "playbook"), "cannot be read: %v", err)
		}
		options[0] = WithPlaybookYAML(playbook, data)
	}
	if police != "" {
		options = append(options, WithPolice(police))
	}
	if wanted != nil {
		options = append(options, withAddress(wanted))
	}
	if line.router, err = New(options...); err != nil {
		return line, fmt.Errorf("%s:%d: %s: %w", s.file, n.Line, join(field, "playbook"), err)
	}
	return line, nil
}

// withAddress overrides a playbook's form of address.
func withAddress(a address) Option {
	return func(r *Router) error {
		changed := *r.playbook
		changed.address = a
		r.playbook = &changed
		return nil
	}
}

// named returns the policies with what follows from all of them.
func (p *Policies) named() *Policies {
	var names []string
	for _, line := range p.lines {
		if name := line.router.Policy(); !slices.Contains(names, name) {
			names = append(names, name)
		}
		p.forget = max(p.forget, line.router.Forget())
	}
	p.name = strings.Join(names, ", ")
	return p
}

func (l *policy) fitsAll() bool { return l.tenant == "" && l.channels == nil }

// of returns the router of a tenant's channel.
func (p *Policies) of(tenant, channel string) *Router {
	for i := range p.lines {
		l := &p.lines[i]
		if (l.tenant == "" || l.tenant == tenant) && (l.channels == nil || slices.Contains(l.channels, channel)) {
			return l.router
		}
	}
	return p.lines[len(p.lines)-1].router
}

// Step is Router.Step by the playbook of the turn's tenant and channel.
func (p *Policies) Step(s State, t Turn, now time.Time) (State, Decision) {
	return p.of(t.Tenant, t.Channel).Step(s, t, now)
}

// Feedback is Router.Feedback by the playbook of the recommendation.
func (p *Policies) Feedback(s State, f Feedback) State {
	return p.of(f.Tenant, f.Channel).Feedback(s, f)
}

// Due is Router.Due by the playbook of the recommendation.
func (p *Policies) Due(s State, c Clock, now time.Time) (State, Decision) {
	return p.of(c.Tenant, c.On).Due(s, c, now)
}

// IsBoundary is Router.IsBoundary; it is the same for all playbooks.
func (p *Policies) IsBoundary(text string) bool { return p.lines[0].router.IsBoundary(text) }

// Forget returns the longest of the playbooks' times to forget.
func (p *Policies) Forget() time.Duration { return p.forget }

// Policy returns the names and versions of all playbooks.
func (p *Policies) Policy() string { return p.name }
