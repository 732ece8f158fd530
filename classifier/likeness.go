package classifier

import (
	"slices"

	"rahu/classifier/linear"
	"rahu/classifier/score"
	"rahu/classifier/text"
	"rahu/lexicons"
)

// Rows returns the sentences of a message in a language, as they are weighed, what the lexicons
// graded, and what they and the marks say of anger.
func (c *Classifier) Rows(message, code string) ([]linear.Row, score.Found, score.Feeling) {
	s, f := c.matched(message, code)
	c.graderOf(f).Grade(&s.message, &s.grading, nil)
	list := make([]linear.Row, len(s.sentences))
	for i := range list {
		sentence := &s.sentences[i]
		for at := sentence.from; at < sentence.to; at++ {
			if form := formOf(&s.words[at].cell.chunk.Words[s.words[at].index]); form != "" {
				list[i].Words = append(list[i].Words, linear.Token{Form: form, Classes: c.classNames(s.kinds[at], f.use[0])})
			}
		}
		for _, mark := range marksOf(sentence) {
			list[i].Words = append(list[i].Words, linear.Token{Form: mark})
		}
		for _, h := range s.message.Sentences[i].Hits {
			if h.Standing != score.Overshadowed {
				list[i].Signs = append(list[i].Signs, signOf(h.Entry, h.Standing))
			}
		}
	}
	return list, s.grading.Found(), s.grading.Feeling(&s.message)
}

// classNames are the names of classes of a language.
func (c *Classifier) classNames(kinds []uint16, l int) (names []string) {
	for _, k := range kinds {
		names = append(names, c.langs[l].matcher.Kinds()[k])
	}
	return names
}

func signOf(e *lexicons.Entry, standing score.Standing) string {
	return linear.SignOf(e.Category, e.Name, e.Level, standing == score.Dismissed)
}

// sign is the number of what a hit counts as beside its words: that behind the kind's own where
// it is dismissed.
func sign(h *score.Hit) uint16 {
	if h.Standing == score.Dismissed {
		return h.Sign + 1
	}
	return h.Sign
}

// numberSigns gives each kind of entries its number as a sign, and the next one to the same
// where it does not count.
func (c *Classifier) numberSigns() {
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
				c.signs = append(c.signs, signOf(e, score.Stands), signOf(e, score.Dismissed))
			}
			l.signs[n] = number
		}
	}
}

// weighSigns looks up what signs and the classes of the lexicons weigh, and signs with classes
// and with each other.
func (c *Classifier) weighSigns() {
	signs := map[string]int{}
	for n, name := range c.signs {
		signs[name] = n
	}
	for i := range linear.Langs {
		l := &c.langs[i]
		classes := map[string]int{}
		for n, name := range l.matcher.Kinds() {
			l.classes = append(l.classes, c.linear.Class(name, i))
			classes[linear.ClassOf(name)] = n
		}
		l.rows, l.own = make([]weightRow, len(c.signs)), make([]linear.Few, len(c.signs))
		for n, name := range c.signs {
			l.own[n] = c.linear.Sign(name, i)
		}
		size := len(l.classes) + len(c.signs)
		c.linear.Both(i, func(a, b string, f linear.Few) {
			first, ok := signs[a]
			if !ok {
				return // no entry of that kind is left
			}
			if class, ok := classes[b]; ok {
				l.rows[first].put(class, f, size)
			} else if second, ok := signs[b]; ok {
				l.rows[first].put(len(l.classes)+second, f, size)
				l.rows[second].put(len(l.classes)+first, f, size)
			}
		})
	}
}

// weightRow is what a sign weighs in a sentence with each class and, behind them, with each sign;
// nil where it is nothing with any.
type weightRow []linear.Few

func (r *weightRow) put(at int, f linear.Few, size int) {
	if *r == nil {
		*r = make(weightRow, size)
	}
	(*r)[at] = f
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
		last := step{}
		s.together.reset()
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
			last = c.step(&sum, l, step{part, s.kinds[at]}, last, &s.together)
		}
		for m, on := range [...]bool{sentence.questions > 0, sentence.exclaims > 0} {
			if on {
				last = c.step(&sum, l, step{part: &c.marks[m]}, last, &s.together)
			}
		}
		if last.part != nil {
			c.linear.AddLast(&sum, l, last.part)
		}
		hits := s.message.Sentences[i].Hits
		for k := range hits {
			if h := &hits[k]; h.Standing != score.Overshadowed && (!c.excuses || !s.harmless(sentence, h)) {
				c.addSign(&sum, l, sign(h), &s.together)
			}
		}
		sum.Settle()
		dst = append(dst, sum)
	}
	return dst
}

// step is a word with the classes that it is in.
type step struct {
	part  *linear.Part
	kinds []uint16
}

// step adds a word, its classes that are new in the sentence, what it and its classes make
// with the word before it (zero: there is none), and it with those before that, and returns it.
func (c *Classifier) step(sum *linear.Sum, l int, word, last step, t *together) step {
	c.linear.Add(sum, l, word.part, last.part)
	c.linear.AddApart(sum, l, &t.recent, word.part)
	classes := c.langs[l].classes
	for _, k := range word.kinds {
		if t.class(k) {
			c.linear.AddClass(sum, &classes[k])
		}
	}
	if last.part == nil {
		c.linear.AddFirst(sum, l, word.part)
		return word
	}
	for _, k := range last.kinds {
		c.linear.AddBefore(sum, l, &classes[k], word.part)
	}
	for _, k := range word.kinds {
		c.linear.AddAfter(sum, l, last.part, &classes[k])
	}
	return word
}

// addSign adds a sign and, where it comes first, what it makes with the classes of its
// sentence and the signs before it.
func (c *Classifier) addSign(sum *linear.Sum, l int, sign uint16, t *together) {
	in := &c.langs[l]
	sum.AddFew(in.own[sign])
	if slices.Contains(t.signs, sign) {
		return
	}
	if row := in.rows[sign]; row != nil {
		for _, k := range t.classes {
			if f := row[k]; f != 0 {
				sum.AddFew(f)
			}
		}
		others := row[len(in.classes):]
		for _, other := range t.signs {
			sum.AddFew(others[other])
		}
	}
	t.signs = append(t.signs, sign)
}

// together is what stands in one sentence: classes and signs, each once, and its last words.
type together struct {
	recent  linear.Recent
	has     [8]uint64 // the first classes as bits
	classes []uint16
	signs   []uint16
}

func (t *together) reset() {
	*t = together{classes: t.classes[:0], signs: t.signs[:0]}
}

// class adds a class and reports whether it is a new one.
func (t *together) class(k uint16) bool {
	if at := int(k / 64); at < len(t.has) {
		bit := uint64(1) << (k % 64)
		if t.has[at]&bit != 0 {
			return false
		}
		t.has[at] |= bit
	} else if slices.Contains(t.classes, k) {
		return false
	}
	t.classes = append(t.classes, k)
	return true
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
