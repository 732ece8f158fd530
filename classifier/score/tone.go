package score

// toldHit is a word of the message's tone and the sentence it stands in.
type toldHit struct {
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
	hits, sum, part := t.scratch.told[:0], t.anger, false
	for i := range m.Sentences {
		s := &m.Sentences[i]
		if s.Questions > 0 {
			sum -= t.g.w.toldQuestion
		}
		part = part || s.takesPart()
		for _, h := range s.Hits {
			if h.Entry.Category == "tone" && s.toned(h) {
				sum += h.tone() * t.g.again(hits, h)
				part = part || h.Entry.Name == "part"
				hits = append(hits, toldHit{at: i, Hit: h})
			}
		}
	}
	t.scratch.told = hits
	if sum < t.g.w.toldLeast || !part && sum < t.g.w.toldApart {
		return
	}
	t.anger, t.told = max(irritated, min(sum, 2*irritated)), true
	for _, h := range hits {
		if h.Entry.Name == "tells" {
			t.evidence(m.Text, &m.Sentences[h.at], h.Hit, h.Entry.Weight)
		}
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

// again is the share with which an entry counts that stands among the earlier ones.
func (g *Grader) again(earlier []toldHit, h Hit) float64 {
	share := 1.0
	for i := range earlier {
		if earlier[i].Entry == h.Entry {
			share *= g.w.repeat
		}
	}
	return share
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
// nothing inside a phrase that is innocent of anger.
func (s *Sentence) toned(h Hit) bool {
	if h.Entry.Name == "asks" && s.Words[h.From].Quoted {
		return false
	}
	for i := range s.Hits {
		in := &s.Hits[i]
		if in.Entry.Category == "innocent" && in.From <= h.From && h.To <= in.To && covers(in.Entry.Name, &Hit{Entry: h.Entry, family: anger}) {
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
