package classifier

import (
	"cmp"
	"slices"

	"rahu/classifier/linear"
	"rahu/classifier/score"
)

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
		before, words := step{}, []int(nil)
		s.together.reset()
		for at := s.sentences[i].from; at < s.sentences[i].to; at++ {
			part, _ := c.part(s, at, roman)
			if part.N == 0 {
				continue
			}
			var sum linear.Sum
			before = c.step(&sum, l, step{&part, s.kinds[at]}, before, &s.together)
			words = append(words, at)
			if sum.Settle(); sum.Heads[h] > 0 {
				list = heaviest(list, heavy{at: at, words: words[max(0, len(words)-1-linear.Reach):], sum: sum}, h)
			}
		}
		for k := range s.message.Sentences[i].Hits {
			hit := &s.message.Sentences[i].Hits[k]
			if hit.Standing == score.Overshadowed || s.harmless(&s.sentences[i], hit) {
				continue
			}
			var sum linear.Sum
			c.addSign(&sum, l, sign(hit), &s.together)
			if sum.Settle(); sum.Heads[h] > 0 {
				list = heaviest(list, heavy{at: s.sentences[i].from + hit.From, sentence: i, hit: hit, sum: sum}, h)
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
		e := Evidence{Start: w.start, End: w.end, Text: s.message.Text[w.from:w.to], Category: category, Weight: round(c.linear.Share(&one.sum, n, l, h))}
		if one.hit != nil {
			end := &s.words[one.at+one.hit.To-one.hit.From-1]
			e.End, e.Text, e.Entry = end.end, s.message.Text[w.from:end.to], c.placeOfSign(s, one, l, h)
		} else {
			e.Entry = c.linear.Place(c.tokens(s, one.words, l, roman), l, h)
		}
		told = append(told, e)
	}
	slices.SortFunc(told, func(a, b Evidence) int { return cmp.Compare(a.Start, b.Start) })
	return told
}

// heavy is a word of the message that makes it like others, with the last ones of its sentence up to it;
// or what the lexicons found from that word on.
type heavy struct {
	at       int
	words    []int
	sentence int // of the hit
	hit      *score.Hit
	sum      linear.Sum
}

// tokens are words of the message as package linear names them.
func (c *Classifier) tokens(s *scratch, words []int, l int, roman bool) (list []linear.Token) {
	for _, at := range words {
		_, form := c.part(s, at, roman)
		list = append(list, linear.Token{Form: form, Classes: c.classNames(s.kinds[at], l)})
	}
	return list
}

// placeOfSign is where it stands what a hit weighs most by: itself, or with what is in its sentence.
func (c *Classifier) placeOfSign(s *scratch, one *heavy, l int, h linear.Head) string {
	var others, classes []string
	for k := range s.message.Sentences[one.sentence].Hits {
		if hit := &s.message.Sentences[one.sentence].Hits[k]; hit == one.hit {
			break
		} else if hit.Standing != score.Overshadowed {
			others = append(others, signOf(hit.Entry, hit.Standing))
		}
	}
	for at := s.sentences[one.sentence].from; at < s.sentences[one.sentence].to; at++ {
		classes = append(classes, c.classNames(s.kinds[at], l)...)
	}
	return c.linear.PlaceOfSign(signOf(one.hit.Entry, one.hit.Standing), others, classes, l, h)
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
