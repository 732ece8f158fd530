package classifier

import (
	"cmp"
	"slices"

	"rahu/classifier/linear"
	"rahu/classifier/score"
	"rahu/classifier/text"
	"rahu/lexicons"
)

// Row is a sentence as package linear reads it: its words, and the signs that are the kinds
// of entries which the lexicons found in it, and whether they count there.
type Row struct{ Words, Signs []string }

// Rows returns the sentences of a message in a language.
func (c *Classifier) Rows(message, code string) []Row {
	s := newScratch()
	s.message.Text = message
	c.read(s, message)
	c.match(s, c.language(s, code))
	c.grader.Grade(&s.message, &s.grading, nil)
	list := make([]Row, len(s.sentences))
	for i := range list {
		sentence := &s.sentences[i]
		for at := sentence.from; at < sentence.to; at++ {
			if form := formOf(&s.words[at].cell.chunk.Words[s.words[at].index]); form != "" {
				list[i].Words = append(list[i].Words, form)
			}
		}
		list[i].Words = append(list[i].Words, marksOf(sentence)...)
		for _, h := range s.message.Sentences[i].Hits {
			if h.Standing != score.Overshadowed {
				list[i].Signs = append(list[i].Signs, signOf(h.Entry, h.Standing))
			}
		}
	}
	return list
}

func signOf(e *lexicons.Entry, standing score.Standing) string {
	return linear.SignOf(e.Category, e.Name, e.Level, standing == score.Dismissed)
}

// sign returns what a hit weighs beside its words: nothing where another takes them.
func (c *Classifier) sign(h *score.Hit) *linear.Part {
	switch h.Standing {
	case score.Overshadowed:
		return &unsigned
	case score.Dismissed:
		return &c.signs[h.Sign+1]
	}
	return &c.signs[h.Sign]
}

var unsigned linear.Part

// weighSigns looks up what the kinds of entries weigh, where they count and, behind it, where
// they do not.
func (c *Classifier) weighSigns() {
	type kind struct {
		category, name string
		level          int
	}
	known := map[kind]uint16{}
	for i := range c.langs {
		l := &c.langs[i]
		l.signs = make([]uint16, len(l.lexicon.Entries))
		for n := range l.lexicon.Entries {
			e := &l.lexicon.Entries[n]
			k := kind{e.Category, e.Name, e.Level}
			number, ok := known[k]
			if !ok {
				number = uint16(len(c.signs))
				known[k] = number
				c.signs = append(c.signs, c.linear.Sign(signOf(e, score.Stands)), c.linear.Sign(signOf(e, score.Dismissed)))
			}
			l.signs[n] = number
		}
	}
}

// formOf returns the form under which a word is weighed, or "" for what has no weight.
func formOf(w *text.Word) string {
	switch w.Kind {
	case text.Number:
		return linear.Number
	case text.Opaque:
		return ""
	}
	return w.Form
}

// markForms are what stands for question and exclamation marks.
var markForms = [...]string{"?", "!"}

// marksOf are the marks of a sentence, as words behind its last one.
func marksOf(s *sentence) []string {
	var marks []string
	for i, on := range [...]bool{s.questions > 0, s.exclaims > 0} {
		if on {
			marks = append(marks, markForms[i])
		}
	}
	return marks
}

// weighed are the sums of a message's sentences in a language.
func (c *Classifier) weighed(dst []linear.Sum, s *scratch, l int, roman bool) []linear.Sum {
	for i := range s.sentences {
		sentence := &s.sentences[i]
		var sum linear.Sum
		var last *linear.Part
		for at := sentence.from; at < sentence.to; at++ {
			w := &s.words[at]
			part := &w.cell.words[w.index].part
			if roman || w.harmless {
				read, _ := c.part(s, at, roman)
				part = &read
			}
			if part.N == 0 {
				continue
			}
			c.linear.Add(&sum, l, part, last)
			last = part
		}
		for m, on := range [...]bool{sentence.questions > 0, sentence.exclaims > 0} {
			if on {
				c.linear.Add(&sum, l, &c.marks[m], last)
				last = &c.marks[m]
			}
		}
		hits := s.message.Sentences[i].Hits
		for k := range hits {
			if h := &hits[k]; !c.excuses || !s.harmless(sentence, h) {
				c.linear.Add(&sum, l, c.sign(h), nil)
			}
		}
		dst = append(dst, sum)
	}
	return dst
}

// likeness scores a message: the whole, and for all but complaints also each row of
// linear.Window sentences, of which the most likely counts.
func (c *Classifier) likeness(sums []linear.Sum, l int) score.Likeness {
	var all linear.Sum
	for i := range sums {
		all.Plus(&sums[i])
	}
	like := score.Likeness{Known: true, After: len(sums)}
	like.Threat = c.linear.Score(&all, l, linear.Threat)
	like.Abuse = c.linear.Score(&all, l, linear.Abuse)
	like.Complaint = c.linear.Score(&all, l, linear.Complaint)
	like.Customer = c.linear.Score(&all, l, linear.Customer)
	like.SelfHarm = c.linear.Score(&all, l, linear.SelfHarm)
	like.Grievance = c.linear.Score(&all, l, linear.Grievance)
	for i := 0; i+linear.Window <= len(sums) && len(sums) > linear.Window; i++ {
		row := sums[i]
		for k := 1; k < linear.Window; k++ {
			row.Plus(&sums[i+k])
		}
		if threat := c.linear.Score(&row, l, linear.Threat); threat > like.Threat {
			like.Threat, like.First, like.After = threat, i, i+linear.Window
		}
		like.Abuse = max(like.Abuse, c.linear.Score(&row, l, linear.Abuse))
		like.SelfHarm = max(like.SelfHarm, c.linear.Score(&row, l, linear.SelfHarm))
		like.Grievance = max(like.Grievance, c.linear.Score(&row, l, linear.Grievance))
	}
	return like
}

// liken scores the message in its main language.
func (c *Classifier) liken(s *scratch, f findings) {
	if len(f.use) == 0 || f.lang.Code == "other" || len(s.sentences) == 0 {
		return
	}
	l := f.use[0]
	c.excuse(s)
	s.sums = c.weighed(s.sums[:0], s, l, f.roman && l == langRU)
	s.message.Likeness = c.likeness(s.sums, l)
}

// excuse takes the weight off the words that the operator's own entries call innocent.
func (c *Classifier) excuse(s *scratch) {
	if !c.excuses {
		return
	}
	for i := range s.sentences {
		for _, h := range s.message.Sentences[i].Hits {
			if !excuses(*h.Entry) {
				continue
			}
			for at := h.From; at < h.To; at++ {
				s.words[s.sentences[i].from+at].harmless = true
			}
		}
	}
}

// harmless is true for a hit inside what the operator says is innocent.
func (s *scratch) harmless(from *sentence, h *score.Hit) bool {
	return s.words[from.from+h.From].harmless && s.words[from.from+h.To-1].harmless
}

// likenessMost is how many words of a likeness are told, and likenessLeast the share of the
// strongest word's weight that they have at least.
const (
	likenessMost  = 5
	likenessLeast = 0.3
)

// likenessEvidence adds the words that made a message like others, by the grades they decided.
func (c *Classifier) likenessEvidence(list []Evidence, s *scratch, f findings, by score.Likened) []Evidence {
	like := &s.message.Likeness
	if by.Threat {
		list = append(list, c.strongest(s, f, linear.Threat, "violence", like.First, like.After)...)
	}
	if by.Abuse {
		list = append(list, c.strongest(s, f, linear.Abuse, "insult", 0, len(s.sentences))...)
	}
	if by.Grievance {
		list = append(list, c.strongest(s, f, linear.Grievance, "grievance", 0, len(s.sentences))...)
	}
	if by.SelfHarm {
		list = append(list, c.strongest(s, f, linear.SelfHarm, "self_harm", 0, len(s.sentences))...)
	}
	if by.Complaint {
		list = append(list, c.strongest(s, f, linear.Complaint, "anger", 0, len(s.sentences))...)
	}
	return list
}

// strongest are the words of some sentences that weigh most for a head, in their order.
func (c *Classifier) strongest(s *scratch, f findings, h linear.Head, category string, first, after int) []Evidence {
	l, roman := f.use[0], f.roman && f.use[0] == langRU
	n := int32(0)
	list := make([]heavy, 0, likenessMost+1)
	for i := first; i < after; i++ {
		n += s.sums[i].N
		last := -1
		for at := s.sentences[i].from; at < s.sentences[i].to; at++ {
			part, _ := c.part(s, at, roman)
			if part.N == 0 {
				continue
			}
			var sum linear.Sum
			if last < 0 {
				c.linear.Add(&sum, l, &part, nil)
			} else {
				before, _ := c.part(s, last, roman)
				c.linear.Add(&sum, l, &part, &before)
			}
			if sum.Heads[h] > 0 {
				list = heaviest(list, heavy{at: at, last: last, sum: sum}, h)
			}
			last = at
		}
		for k := range s.message.Sentences[i].Hits {
			hit := &s.message.Sentences[i].Hits[k]
			var sum linear.Sum
			if c.linear.Add(&sum, l, c.sign(hit), nil); sum.Heads[h] > 0 && !s.harmless(&s.sentences[i], hit) {
				list = heaviest(list, heavy{at: s.sentences[i].from + hit.From, hit: hit, sum: sum}, h)
			}
		}
	}
	var told []Evidence
	for i := range list {
		one := &list[i]
		if float64(one.sum.Heads[h]) < likenessLeast*float64(list[0].sum.Heads[h]) {
			break
		}
		w := &s.words[one.at]
		if one.hit != nil {
			end := &s.words[one.at+one.hit.To-one.hit.From-1]
			told = append(told, Evidence{Start: w.start, End: end.end, Text: s.message.Text[w.from:end.to], Category: category,
				Entry: c.linear.PlaceOfSign(signOf(one.hit.Entry, one.hit.Standing), l), Weight: round(c.linear.Share(&one.sum, n, l, h))})
			continue
		}
		_, form := c.part(s, one.at, roman)
		last := ""
		if one.last >= 0 {
			_, last = c.part(s, one.last, roman)
		}
		told = append(told, Evidence{Start: w.start, End: w.end, Text: s.message.Text[w.from:w.to], Category: category,
			Entry: c.linear.Place(form, last, l, h), Weight: round(c.linear.Share(&one.sum, n, l, h))})
	}
	slices.SortFunc(told, func(a, b Evidence) int { return cmp.Compare(a.Start, b.Start) })
	return told
}

// heavy is a word of the message that makes it like others, and the one before it or -1; or
// what the lexicons found from that word on.
type heavy struct {
	at, last int
	hit      *score.Hit
	sum      linear.Sum
}

// heaviest puts a word among the heaviest ones, heaviest first, if it is one of them.
func heaviest(list []heavy, one heavy, h linear.Head) []heavy {
	at := len(list)
	for at > 0 && list[at-1].sum.Heads[h] < one.sum.Heads[h] {
		at--
	}
	if at == likenessMost {
		return list
	}
	list = slices.Insert(list, at, one)
	return list[:min(len(list), likenessMost)]
}

// part returns what a word of the message weighs, and the form under which it does.
func (c *Classifier) part(s *scratch, at int, roman bool) (linear.Part, string) {
	w := &s.words[at]
	if w.harmless {
		return linear.Part{}, ""
	}
	form := formOf(&w.cell.chunk.Words[w.index])
	if roman {
		if cyrillic := text.Cyrillize(form); cyrillic != "" {
			return c.linear.Word(cyrillic), cyrillic
		}
	}
	return w.cell.words[w.index].part, form
}
