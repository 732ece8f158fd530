package score

// plain is what a message tells without a word of anger, and whether it asks or offers
// something besides: "Wednesday is over, nobody came" against "nobody came, when will you?"
type plain struct {
	told  bool // hit is what is told
	hit   Hit
	at    *Sentence
	happy bool // it asks, offers, thanks or is about something else
	trade bool // a word of a company's trade stands in it
}

// leastTold is the fewest words of a message that tells something.
const leastTold = 4

// takes keeps what bears on plain telling and reports whether that is all the hit does.
func (p *plain) takes(h Hit, s *Sentence) bool {
	switch name := h.Entry.Name; name {
	case "telling", "happening":
		if !p.told || name == "telling" && p.hit.Entry.Name != name {
			p.told, p.hit, p.at = true, h, s
		}
	case "asking":
		p.happy = true
	case "matter":
		p.trade = true
	default:
		return false
	}
	return true
}

// harmless is true where an innocent phrase or a film or game was found: the message is
// about that. A single innocent word says nothing about the rest.
func (s *scopes) harmless() bool {
	for i := range s.innocent {
		if h := &s.innocent[i]; h.To-h.From > 1 && h.Entry.Name != "request" {
			return true
		}
	}
	return len(s.play) > 0
}

// tells adds the weight of plain telling, where nothing else says what the message wants.
func (t *tally) tells(m *Message) {
	p := &t.plain
	if !p.told || p.happy || m.Words < leastTold || t.res.Threat.Grade > 0 || t.res.SelfHarm.Grade > 0 || m.asks() {
		return
	}
	if p.hit.Entry.Name == "happening" && !p.trade && !m.ofTrade() {
		return
	}
	w := t.g.w.signals["telling"]
	t.anger += w
	t.evidence(m.Text, p.at, p.hit, w)
}

// asks is true where a question mark stands in the message.
func (m *Message) asks() bool {
	for i := range m.Sentences {
		if m.Sentences[i].Questions > 0 {
			return true
		}
	}
	return false
}

// ofTrade is true where a word of the message means a company, its people or what it sells.
func (m *Message) ofTrade() bool {
	for i := range m.Sentences {
		for j := range m.Sentences[i].Words {
			if m.Sentences[i].Words[j].Roles&(Agent|Company|Product) != 0 {
				return true
			}
		}
	}
	return false
}
