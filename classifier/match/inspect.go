package match

import (
	"maps"
	"slices"
)

// Entries returns the entries whose pattern has the element as one of several steps, in
// order. It looks through all patterns and is not for the hot path.
func (m *Matcher) Entries(el Element) (list []int32) {
	for _, p := range m.patterns {
		if slices.ContainsFunc(p.steps, func(s step) bool { return !s.gap && s.element == el }) {
			list = append(list, p.entry)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// ClassNames returns the classes of which the elements are members, in order.
func (m *Matcher) ClassNames(elements []Element) (names []string) {
	for _, name := range slices.Sorted(maps.Keys(m.classes)) {
		if slices.Contains(elements, m.classes[name]) {
			names = append(names, name)
		}
	}
	return names
}
