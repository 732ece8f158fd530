package score

import "rahu/lexicons"

// aim tells whom an abusive hit means: what the entry says, else the nearest word
// that can mean somebody, within five words and first within the clause.
func (s *Sentence) aim(h Hit) string {
	if h.Entry.Called {
		return "agent"
	}
	if h.Entry.Aim != "" {
		return h.Entry.Aim
	}
	for _, w := range s.Words[h.From:h.To] {
		if w.Roles&(You|Agent) != 0 {
			return "agent"
		}
	}
	best, found := 1000, "none"
	for i, w := range s.Words {
		if w.Roles == 0 || i >= h.From && i < h.To {
			continue
		}
		if d := s.distance(h, i); d < best {
			if name := aimOf(w.Roles, h, i); name != "" && (name != "self" || !s.clauseBreak(i, h.From)) {
				best, found = d, name
			}
		}
	}
	switch {
	case found == "none" && h.Entry.Bare && s.address(h),
		found == "product" && h.Entry.Category == "insult" && s.called(h): // "pick up the phone, idiot"
		return "agent"
	}
	return found
}

// called tells whether the hit stands after a comma and before another or the end, and not in a list.
func (s *Sentence) called(h Hit) bool {
	return h.From > 0 && s.Words[h.From-1].Clause && s.address(h)
}

// address tells whether the hit stands alone between commas, and not in a list, or makes
// up the sentence with one more word at most: that is how people are called names.
func (s *Sentence) address(h Hit) bool {
	last := len(s.Words)
	starts := h.From == 0 || s.Words[h.From-1].Clause
	ends := h.To == last || s.Words[h.To-1].Clause
	listed := (h.From < 2 || s.Words[h.From-2].Clause) && (h.To >= last-1 || s.Words[h.To].Clause)
	return starts && ends && !listed || h.To == last && h.To <= 2
}

// distance counts words between the hit and a word; a clause between counts three.
func (s *Sentence) distance(h Hit, at int) int {
	from, to := h.To-1, at
	if at < h.From {
		from, to = at, h.From
	}
	d := to - from
	if s.clauseBreak(from, to) {
		d += 3
	}
	if s.Words[at].Roles&You != 0 {
		d -= 2
	}
	if d > 5 {
		return 2000
	}
	return d
}

func aimOf(roles Role, h Hit, at int) string {
	switch {
	case roles&(You|Agent) != 0:
		return "agent"
	case roles&Company != 0:
		return "company"
	case roles&They != 0:
		return "third_person"
	case roles&I != 0 && h.Entry.Category == "insult" && at < h.From && h.From-at <= 2: // "I am a fool", not "answer me, fools"
		return "self"
	case roles&Product != 0:
		return "product"
	}
	return ""
}

// severity is what an abusive hit weighs given its aim.
func severity(e *lexicons.Entry, aim string) int {
	level := e.Level
	switch {
	case aim != "none":
	case e.Bare:
		return 0
	case e.Rude:
		return min(level, 1)
	}
	if e.Category == "hate" || e.Category == "death_wish" {
		return level
	}
	switch aim {
	case "self":
		return 0
	case "product", "third_person":
		return min(level, 1)
	}
	return level
}

// named is true for a rude word that is somebody's or something's name: a capital inside a
// sentence that has none elsewhere, as all four languages write names. Who is called names
// with a capital is addressed.
func (s *Sentence) named(h *Hit) bool {
	if h.To-h.From != 1 || h.From < 2 || !s.Words[h.From].Title || s.called(*h) {
		return false
	}
	small := 0
	for i, w := range s.Words {
		if w.Roles&(You|Agent) != 0 && i < h.From && h.From-i <= 2 {
			return false
		}
		if !w.Title && !w.Upper {
			small++
		}
	}
	return small >= nameSmall && 2*small >= len(s.Words)
}

// nameSmall is how many words begin without a capital where one means a name.
const nameSmall = 2
