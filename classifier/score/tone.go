package score

import "math"

// placed is a hit and the sentence it stands in.
type placed struct {
	at int
	Hit
}

// tell lifts a message with too little anger of its own to irritated where it tells more than
// it asks. What asks, and a question mark, takes away; an entry that comes again counts less.
func (t *tally) tell(m *Message) {
	irritated := t.g.w.levels[0]
	if t.anger >= irritated {
		return
	}
	told, sum, part := t.scratch.told[:0], t.anger, false
	for i := range m.Sentences {
		s := &m.Sentences[i]
		if s.Questions > 0 {
			sum -= t.g.w.toldQuestion
		}
		part = part || s.takesPart()
		for _, h := range s.Hits {
			if h.Entry.Category != "tone" || !s.toned(h) {
				continue
			}
			part = part || h.Entry.Name == "part"
			sum += h.tone() * t.fade(h.Entry)
			t.see(h.Entry)
			if h.Entry.Name == "tells" && len(told) < maxEvidence {
				told = append(told, placed{at: i, Hit: h})
			}
		}
	}
	t.scratch.told = told
	if sum < t.g.w.toldLeast || !part && sum < t.g.w.toldApart {
		return
	}
	t.anger, t.told = max(irritated, min(sum, 2*irritated)), true
	for _, h := range told {
		t.evidence(m.Text, &m.Sentences[h.at], h.Hit, h.Entry.Weight)
	}
}

// tone is what an entry of the tone adds.
func (h *Hit) tone() float64 {
	switch h.Entry.Name {
	case "tells":
		return h.Entry.Weight
	case "asks":
		return -h.Entry.Weight
	}
	return 0
}

// takesPart reports whether a word means the writer or the reader.
func (s *Sentence) takesPart() bool {
	for i := range s.Words {
		if s.Words[i].Roles&(I|You) != 0 {
			return true
		}
	}
	return false
}

// toned reports whether a hit of the tone counts: not what asks in quotation marks, and
// not what tells inside a phrase that is innocent of anger.
func (s *Sentence) toned(h Hit) bool {
	if h.Entry.Name != "tells" {
		return h.Entry.Name != "asks" || !s.Words[h.From].Quoted
	}
	h.family = anger
	for i := range s.Hits {
		in := &s.Hits[i]
		if in.Entry.Category == "innocent" && in.From <= h.From && h.To <= in.To && covers(in.Entry.Name, &h) {
			return false
		}
	}
	return true
}

// marked reports whether the sentence has a hit that is more than its tone.
func (s *Sentence) marked() bool {
	for i := range s.Hits {
		if s.Hits[i].Entry.Category != "tone" {
			return true
		}
	}
	return false
}

// level is that of the anger.
func (t *tally) level() (level int) {
	for _, least := range t.g.w.levels {
		if t.anger >= least {
			level++
		}
	}
	return level
}

// squash puts a sum between 0 and 1.
func squash(sum, scale float64) float64 {
	return math.Round((1-math.Exp(-max(0, sum)/scale))*1000) / 1000
}
