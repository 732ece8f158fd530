package route

import (
	"strconv"
	"time"

	"go.yaml.in/yaml/v3"
)

// ParsePlaybook reads a playbook. The file's name is for the errors, which name
// file, line and field.
func ParsePlaybook(file string, data []byte) (*Playbook, error) {
	s := source{file}
	top, err := s.root(data)
	if err != nil {
		return nil, err
	}
	p := &Playbook{}
	err = s.mapping(top, "", map[string]reader{
		"name":      s.text(&p.Name),
		"version":   s.text(&p.Version),
		"about":     s.text(&p.About),
		"police":    s.choice(&p.police, policeModes),
		"rules":     s.rules(&p.rules),
		"causes":    s.causes(&p.causes),
		"ladder":    s.ladder(&p.ladder),
		"threats":   s.threats(p),
		"self_harm": s.selfHarm(&p.risk),
		"promises":  s.promises(&p.promises),
		"address":   s.address(&p.address),
	}, "name", "version", "about", "police", "rules", "ladder")
	if err != nil {
		return nil, err
	}
	return p, s.between(top, p)
}

// rules returns a reader of the list of rules.
func (s source) rules(to *[]rule) reader {
	return func(n *yaml.Node, field string) error {
		return s.list(n, field, func(item *yaml.Node, path string) error {
			var r rule
			if err := s.rule(item, path, &r); err != nil {
				return err
			}
			for _, other := range *to {
				if other.id == r.id {
					return s.fault(item, path+".id", "%q stands here twice", r.id)
				}
			}
			*to = append(*to, r)
			return nil
		})
	}
}

// rule reads one rule, or the line that says where the ladder stands.
func (s source) rule(n *yaml.Node, field string, to *rule) error {
	keys := map[string]reader{
		"id":         s.text(&to.id),
		"ladder":     s.flag(&to.ladder),
		"when":       s.condition(&to.when),
		"action":     s.choice(&to.action, actions),
		"situation":  s.choice(&to.situation, append([]string{"cause"}, situations...)),
		"respond_by": s.duration(&to.respondBy),
		"next":       s.choice(&to.next, actions),
		"warns":      s.flag(&to.warns),
	}
	if err := s.mapping(n, field, keys, "id"); err != nil {
		return err
	}
	if to.ladder {
		return s.mapping(n, field, map[string]reader{"id": keys["id"], "ladder": keys["ladder"]})
	}
	if err := s.mapping(n, field, keys, "when", "action", "situation"); err != nil {
		return err
	}
	return s.urgent(n, field, to.action, to.respondBy > 0)
}

// urgent demands a clock for what somebody else has to do.
func (s source) urgent(n *yaml.Node, field, action string, clocked bool) error {
	if rank(action) >= rank(InvolveManager) && !clocked {
		return s.fault(n, join(field, "respond_by"), "is missing; %s needs one", action)
	}
	return nil
}

// condition returns a reader of a rule's condition.
func (s source) condition(to *condition) reader {
	return func(n *yaml.Node, field string) error {
		if n.Kind == yaml.MappingNode && len(n.Content) == 0 {
			return s.fault(n, field, "is empty; it would fit every turn")
		}
		return s.mapping(n, field, map[string]reader{
			"threat":     s.number(&to.threat, 5),
			"self_harm":  s.number(&to.selfHarm, 5),
			"anger":      s.number(&to.anger, 3),
			"abuse":      s.number(&to.abuse, 3),
			"insult":     s.number(&to.insult, 3),
			"complaints": s.number(&to.complaints, maxCount),
			"failures":   s.number(&to.failures, 8),
			"kinds":      s.choices(&to.kinds, kinds),
			"requests":   s.choices(&to.requests, requests),
			"signals":    s.choices(&to.signals, signals),
			"first":      s.flag(&to.first),
		})
	}
}

// causes returns a reader of the list of causes.
func (s source) causes(to *[]cause) reader {
	return func(n *yaml.Node, field string) error {
		return s.list(n, field, func(item *yaml.Node, path string) error {
			var c cause
			err := s.mapping(item, path, map[string]reader{
				"requests":  s.choices(&c.requests, requests),
				"signals":   s.choices(&c.signals, signals),
				"situation": s.choice(&c.situation, situations),
			}, "situation")
			*to = append(*to, c)
			return err
		})
	}
}

// threats returns a reader of what becomes of a threat in a conversation.
func (s source) threats(p *Playbook) reader {
	to := &p.repeats
	return func(n *yaml.Node, field string) error {
		return s.mapping(n, field, map[string]reader{
			"repeated": func(n *yaml.Node, field string) error {
				err := s.mapping(n, field, map[string]reader{
					"from": s.number(&to.from, 5), "to": s.number(&to.to, 5),
				}, "from", "to")
				if err == nil && to.to < to.from {
					return s.fault(n, field, "to is below from")
				}
				return err
			},
			"lasting": s.lasting(&p.lasting),
		}, "repeated")
	}
}

// address returns a reader of the form of address: one for all languages, or by language.
func (s source) address(to *address) reader {
	return func(n *yaml.Node, field string) error {
		*to = address{}
		if n.Kind == yaml.ScalarNode {
			var form string
			err := s.choice(&form, forms)(n, field)
			for _, lang := range languages {
				(*to)[lang] = form
			}
			return err
		}
		return s.pairs(n, field, func(key, value *yaml.Node, path string) error {
			var lang, form string
			if err := s.choice(&lang, languages)(key, path); err != nil {
				return err
			}
			err := s.choice(&form, forms)(value, path)
			(*to)[lang] = form
			return err
		})
	}
}

// promises returns a reader of what becomes of something promised that is due.
func (s source) promises(to *time.Duration) reader {
	return func(n *yaml.Node, field string) error {
		return s.mapping(n, field, map[string]reader{"respond_by": s.duration(to)}, "respond_by")
	}
}

// between checks what stands in relation: exactly one ladder among the rules,
// the rules in the order of gravity, the ladder between graver and milder ones.
func (s source) between(top *yaml.Node, p *Playbook) error {
	items := value(top, "rules").Content
	limit, ladders := rank(CallPolice), 0
	for i, r := range p.rules {
		field := "rules[" + strconv.Itoa(i) + "]"
		top, bottom := rank(r.action), rank(r.action)
		if r.ladder {
			ladders++
			p.ladderRule = r.id
			top, bottom = p.ladder.ranks()
		}
		if top > limit {
			return s.fault(items[i], field, "is graver than what stands above it")
		}
		limit = bottom
	}
	if ladders != 1 {
		return s.fault(value(top, "rules"), "rules", "must hold one line with ladder: true, not %d", ladders)
	}
	return nil
}

// value returns the value of a key that is known to be there.
func value(mapping *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		if mapping.Content[i].Value == key {
			return mapping.Content[i+1]
		}
	}
	return mapping
}
