package score

import "rahu/lexicons"

// armedGrade is a direct threat: a weapon together with coming, or with a time or place.
const armedGrade = 4

// weapon reports whether the hit is a weapon at hand.
func (h *Hit) weapon() bool { return h.family == peril && h.Entry.Name == "armed" }

// accompanied reports whether beside a weapon, in its sentence or a neighbouring one,
// stands who is waited for or threatened, and beside those a weapon. list is in the order
// of sentences.
func accompanied(list []placed, i int) bool {
	fits := func(j int) bool { return list[j].weapon() != list[i].weapon() }
	for j := i - 1; j >= 0 && list[j].at >= list[i].at-1; j-- {
		if fits(j) {
			return true
		}
	}
	for j := i + 1; j < len(list) && list[j].at <= list[i].at+1; j++ {
		if fits(j) {
			return true
		}
	}
	return false
}

// arm makes a weapon at hand a direct threat where it is accompanied.
func (t *tally) arm(m *Message) {
	list := t.scratch.grave
	for i := range list {
		h := &list[i]
		if h.family != peril || !accompanied(list, i) {
			continue
		}
		t.evidence(m.Text, &m.Sentences[h.at], h.Hit, armedGrade)
		if r := &t.res.Threat; h.weapon() {
			if r.Grade < armedGrade {
				r.Grade, r.Kind = armedGrade, "violence"
			}
			r.Axes = include(r.Axes, "means")
		}
	}
}

// alone reports whether a hit of peril did not count for want of company.
func (s *Scratch) alone(at int, e *lexicons.Entry, from int) bool {
	for i := range s.grave {
		if h := &s.grave[i]; h.at == at && h.From == from && h.Entry == e {
			return !accompanied(s.grave, i)
		}
	}
	return true
}
