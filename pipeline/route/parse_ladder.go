package route

import (
	"slices"
	"time"

	"go.yaml.in/yaml/v3"
)

// ladder returns a reader of the ladder.
func (s source) ladder(to *ladder) reader {
	return func(n *yaml.Node, field string) error {
		var rungs []rung
		start := map[string]string{}
		err := s.mapping(n, field, map[string]reader{
			"start":      s.start(start),
			"rude_turns": s.number(&to.rudeTurns, maxCount),
			"rungs":      s.rungs(&rungs),
			"down":       s.down(&to.down),
		}, "start", "rude_turns", "rungs", "down")
		if err != nil {
			return err
		}
		if to.rungs, err = s.chain(field, rungs); err != nil {
			return err
		}
		return s.starts(value(n, "start"), join(field, "start"), start, to)
	}
}

// start returns a reader of the rungs where rude, abusive and severe turns begin.
func (s source) start(to map[string]string) reader {
	return func(n *yaml.Node, field string) error {
		keys := map[string]reader{}
		for _, name := range severities {
			keys[name] = func(n *yaml.Node, field string) error {
				var id string
				err := s.text(&id)(n, field)
				to[name] = id
				return err
			}
		}
		return s.mapping(n, field, keys, severities...)
	}
}

// severities names the abuse severities 1, 2 and 3.
var severities = []string{"rude", "abusive", "severe"}

// starts resolves the starting rungs; a graver turn must not start lower.
func (s source) starts(n *yaml.Node, field string, start map[string]string, to *ladder) error {
	for i, name := range severities {
		place := to.find(start[name])
		if place < 0 {
			return s.fault(value(n, name), join(field, name), "there is no rung %q", start[name])
		}
		if i > 0 && place < to.start[i] {
			return s.fault(value(n, name), join(field, name), "starts below %s", severities[i-1])
		}
		to.start[i+1] = place
	}
	return nil
}

// rungs returns a reader of the list of rungs.
func (s source) rungs(to *[]rung) reader {
	return func(n *yaml.Node, field string) error {
		return s.list(n, field, func(item *yaml.Node, path string) error {
			r := rung{line: item.Line}
			err := s.mapping(item, path, map[string]reader{
				"id":         s.identifier(&r.id),
				"step":       s.choice(&r.step, steps),
				"action":     s.choice(&r.action, actions[1:4]),
				"situation":  s.choice(&r.situation, append([]string{"cause"}, situations...)),
				"wait":       s.duration(&r.wait),
				"respond_by": s.duration(&r.respondBy),
				"channels":   s.channels(&r.channels),
				"next":       s.text(&r.next),
			}, "id", "step", "action", "situation")
			if err != nil {
				return err
			}
			if slices.ContainsFunc(*to, func(other rung) bool { return other.id == r.id }) {
				return s.fault(item, path+".id", "%q stands here twice", r.id)
			}
			*to = append(*to, r)
			return s.urgent(item, path, r.action, r.respondBy > 0)
		})
	}
}

// identifier returns a reader of a rung's id, which the state keeps and which
// is therefore short.
func (s source) identifier(to *string) reader {
	return func(n *yaml.Node, field string) error {
		if len(n.Value) > 16 {
			return s.fault(n, field, "is longer than 16 bytes")
		}
		return s.text(to)(n, field)
	}
}

// lasting returns a reader of how long a threat for the police stays grave.
func (s source) lasting(to *lasting) reader {
	return func(n *yaml.Node, field string) error {
		return s.mapping(n, field, map[string]reader{
			"police_turns": s.number(&to.policeTurns, maxCount),
			"calm_turns":   s.number(&to.calmTurns, maxCount),
			"quiet":        s.duration(&to.quiet),
			"respond_by":   s.duration(&to.respondBy),
		}, "calm_turns", "quiet", "respond_by")
	}
}

// selfHarm returns a reader of how long a risk stays grave.
func (s source) selfHarm(to *lasting) reader {
	return func(n *yaml.Node, field string) error {
		return s.mapping(n, field, map[string]reader{
			"lasting": func(n *yaml.Node, field string) error {
				return s.mapping(n, field, map[string]reader{
					"from":       s.number(&to.from, 5),
					"calm_turns": s.number(&to.calmTurns, maxCount),
					"quiet":      s.duration(&to.quiet),
					"respond_by": s.duration(&to.respondBy),
				}, "from", "calm_turns", "quiet", "respond_by")
			},
		}, "lasting")
	}
}

// channels returns a reader of what to do in each channel; all of them are named.
func (s source) channels(to *map[string]string) reader {
	return func(n *yaml.Node, field string) error {
		table := make(map[string]string, len(channels))
		keys := make(map[string]reader, len(channels))
		for _, channel := range channels {
			keys[channel] = func(n *yaml.Node, field string) error {
				var step string
				err := s.choice(&step, channelSteps)(n, field)
				table[channel] = step
				return err
			}
		}
		*to = table
		return s.mapping(n, field, keys, channels...)
	}
}

// down returns a reader of what leads down.
func (s source) down(to *descent) reader {
	return func(n *yaml.Node, field string) error {
		err := s.mapping(n, field, map[string]reader{
			"calm_turns":  s.number(&to.calmTurns, maxCount),
			"angry_turns": s.number(&to.angryTurns, maxCount),
			"thanks":      s.number(&to.thanks, 10),
			"apology":     s.number(&to.apology, 10),
			"quiet":       s.duration(&to.quiet),
			"forget":      s.duration(&to.forget),
		}, "calm_turns", "angry_turns", "thanks", "apology", "quiet", "forget")
		if err == nil && to.quiet < time.Second {
			return s.fault(n, join(field, "quiet"), "is shorter than a second")
		}
		if err == nil && to.forget < to.quiet {
			return s.fault(n, join(field, "forget"), "is shorter than quiet")
		}
		return err
	}
}

// chain brings the rungs into the order of their links, from the first one. A
// link to nowhere, a loop, a rung that no link reaches and a step down in
// gravity are errors.
func (s source) chain(field string, rungs []rung) ([]rung, error) {
	order := make([]rung, 0, len(rungs))
	for id := rungs[0].id; id != ""; id = order[len(order)-1].next {
		i := slices.IndexFunc(rungs, func(r rung) bool { return r.id == id })
		if i < 0 {
			return nil, s.rungFault(order[len(order)-1], field, "next: there is no rung %q", id)
		}
		if slices.ContainsFunc(order, func(r rung) bool { return r.id == id }) {
			return nil, s.rungFault(order[len(order)-1], field, "next: the ladder loops back to %q", id)
		}
		if len(order) > 0 && rank(rungs[i].action) < rank(order[len(order)-1].action) {
			return nil, s.rungFault(rungs[i], field, "action: is milder than the step before it")
		}
		order = append(order, rungs[i])
	}
	for _, r := range rungs {
		if !slices.ContainsFunc(order, func(o rung) bool { return o.id == r.id }) {
			return nil, s.rungFault(r, field, "no next leads here; the ladder has a gap")
		}
	}
	return order, nil
}

// rungFault returns an error about a rung.
func (s source) rungFault(r rung, field, format string, args ...any) error {
	return s.fault(&yaml.Node{Line: r.line}, join(field, "rungs["+r.id+"]"), format, args...)
}

// ranks returns the ranks of the gravest and the mildest rung.
func (l *ladder) ranks() (top, bottom int) {
	return rank(l.rungs[len(l.rungs)-1].action), rank(l.rungs[0].action)
}
