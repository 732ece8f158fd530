package classifier

import (
	"math"
	"slices"

	"rahu/classifier/lang"
	"rahu/classifier/match"
	"rahu/classifier/score"
	"rahu/classifier/text"
)

// findings is the language of a message and the lexicons that each sentence is held against.
type findings struct {
	lang  Lang
	roman bool  // Russian in Latin letters
	use   []int // lexicons, but for langAny
}

// prior is what is added to each class before any word is read: a customer of a
// contact centre of these four languages mostly writes in one of them.
var prior = func() (p [lang.Width]float64) {
	for i, code := range lang.Codes {
		if code != "other" {
			p[i] = 2.2
		}
	}
	p[slices.Index(lang.Classes[:], "da")] = -7 // short Norwegian looks Danish; the other way does less harm
	p[slices.Index(lang.Classes[:], "rl")] = -0.5
	return p
}()

// plausible is the share from which a second language is looked up too.
const plausible = 0.12

// language finds the language of the message.
func (c *Classifier) language(s *scratch, code string) findings {
	c.spacedEvidence(s)
	p := lang.Probabilities(&s.evidence, &prior)
	roman := p[2] > p[1] && p[2] > 0.1
	if i := slices.Index(codes, code); i >= 0 {
		return findings{lang: Lang{Code: code, Confidence: 1}, roman: code == "ru" && roman, use: []int{i}}
	}
	if s.letters == 0 {
		return findings{lang: Lang{Code: "other"}}
	}
	best, share := lang.Code(&p)
	shares := s.shares(&p)
	if best == "other" {
		if i := c.rescued(s, shares, share); i >= 0 {
			return findings{lang: Lang{Code: codes[i], Confidence: round(shares[i])}, use: []int{i}, roman: i == langRU && roman}
		}
		return findings{lang: Lang{Code: "other", Confidence: round(share)}}
	}
	if len(s.words) <= fewWords+1 && share < sure {
		if i := c.rescued(s, shares, 0); i >= 0 && codes[i] != best {
			return findings{lang: Lang{Code: codes[i], Confidence: round(shares[i])}, use: []int{i}, roman: i == langRU && roman}
		}
	}
	f := findings{lang: Lang{Code: best, Confidence: round(share)}, roman: roman, use: []int{slices.Index(codes, best)}}
	for i := range shares {
		if codes[i] != best && shares[i] >= plausible {
			f.use = append(f.use, i)
		}
	}
	return f
}

// spacedEvidence adds what words say whose letters stood alone.
func (c *Classifier) spacedEvidence(s *scratch) {
	for i := range s.sentences {
		for _, w := range s.sentences[i].spaced {
			c.model.Word(&s.evidence, w.form)
			c.model.Word(&s.sentences[i].evidence, w.form)
		}
	}
}

var codes = []string{"et", "ru", "no", "pl"}

func round(v float64) float64 { return math.Round(v*1000) / 1000 }

func (s *scratch) shares(p *[lang.Width]float64) [4]float64 {
	return [4]float64{p[0], p[1] + p[2], p[3], p[4]}
}

// rescueWords is how long a message may be that is taken for one of the four languages
// although its letters look like another's.
const rescueWords = 12

// fewWords is how long a message may be that any rude or angry word rescues.
const fewWords = 2

// sure is the share above which the language of a few words is not doubted.
const sure = 0.97

// rescued returns the language of the four in which a short message that was taken for
// another holds abuse, a threat or a sign of danger to the writer, or -1: letters of a
// few words prove little, and a missed threat is worse than a language that is wrong.
func (c *Classifier) rescued(s *scratch, shares [4]float64, other float64) int {
	if len(s.words) > rescueWords || other > 0.9995 {
		return -1
	}
	best := -1
	for i, share := range shares {
		if share < 0.0005 || best >= 0 && share < shares[best] {
			continue
		}
		if c.grave(s, i) {
			best = i
		}
	}
	return best
}

// grave reports whether the message, read in one language, grades as more than rude,
// or as rude where it is no longer than a word or two.
func (c *Classifier) grave(s *scratch, language int) bool {
	s.message.Sentences = s.message.Sentences[:0]
	c.match(s, findings{lang: Lang{Code: codes[language], Confidence: 1}, use: []int{language}})
	r := c.grader.Grade(&s.message, &s.grading, nil)
	s.message.Sentences = s.message.Sentences[:0]
	if len(s.words) <= fewWords && (r.Abuse.Severity > 0 || r.Anger.Level > 0) {
		return true // a word or two of swearing: no other sign of a language will come
	}
	return r.Threat.Grade >= 2 || r.Abuse.Severity >= 2 || r.SelfHarm.Grade >= 2
}

// match finds the entries of each sentence and lays the message out for grading.
func (c *Classifier) match(s *scratch, f findings) {
	s.message.Upper, s.message.Letters, s.message.Words = s.upper, s.letters, len(s.words)
	s.kinds = slices.Grow(s.kinds[:0], len(s.words))[:len(s.words)]
	clear(s.kinds)
	for i := range s.sentences {
		c.matchSentence(s, &s.sentences[i], f)
	}
}

func (c *Classifier) matchSentence(s *scratch, from *sentence, f findings) {
	out := s.nextSentence()
	out.Exclaims, out.Questions = from.exclaims, from.questions
	for i := from.from; i < from.to; i++ {
		w := &s.words[i]
		known := &w.cell.chunk.Words[w.index]
		out.Words = append(out.Words, score.Word{Start: w.start, End: w.end, From: w.from, To: w.to, Clause: known.Clause, Upper: known.Upper, Title: known.Title, Quoted: w.quoted})
	}
	if f.lang.Code != "other" {
		for _, l := range c.sentenceLanguages(s, from, f) {
			c.matchLanguage(s, from, out, l, f)
		}
		c.matchLanguage(s, from, out, langAny, findings{})
	}
}

// nextSentence adds a sentence to the message, with the memory of one of a former message.
func (s *scratch) nextSentence() *score.Sentence {
	list := s.message.Sentences
	if len(list) == cap(list) {
		list = append(list, score.Sentence{})
	} else {
		list = list[:len(list)+1]
	}
	s.message.Sentences = list
	out := &list[len(list)-1]
	out.Words, out.Hits = out.Words[:0], out.Hits[:0]
	return out
}

// sentenceLanguages are the message's, and the sentence's own where it surely has another.
func (c *Classifier) sentenceLanguages(s *scratch, from *sentence, f findings) []int {
	if f.lang.Confidence == 1 || from.to-from.from < 3 {
		return withRussian(s, from, f.use)
	}
	p := lang.Probabilities(&from.evidence, &prior)
	use := f.use
	for i, share := range s.shares(&p) {
		if share > 0.6 && !slices.Contains(use, i) {
			use = append(slices.Clone(use), i)
		}
	}
	return withRussian(s, from, use)
}

// withRussian adds Russian where a sentence of another language has Cyrillic words.
func withRussian(s *scratch, from *sentence, use []int) []int {
	if slices.Contains(use, langRU) {
		return use
	}
	for i := from.from; i < from.to; i++ {
		w := &s.words[i]
		if w.cell.words[w.index].content&(1<<langRU) != 0 {
			return append(slices.Clone(use), langRU)
		}
	}
	return use
}

// matchLanguage adds the hits and roles of one lexicon to the sentence.
func (c *Classifier) matchLanguage(s *scratch, from *sentence, out *score.Sentence, l int, of findings) {
	main := len(of.use) > 0 && of.use[0] == l
	s.rows, s.edges = s.rows[:0], s.edges[:0]
	disguised := false
	for i := from.from; i < from.to; i++ {
		w := &s.words[i]
		known := &w.cell.words[w.index]
		f := known.in(l)
		if l == langRU && of.roman && f.word == nil {
			read := c.langs[langRU].matcher.Word(c.romanized(w))
			s.rows = append(s.rows, read)
			out.Words[i-from.from].Roles |= c.langs[langRU].rolesOf(read)
		} else {
			s.rows = append(s.rows, from.word(f))
			out.Words[i-from.from].Roles |= f.roles
			disguised = disguised || f.disguised
		}
		if main {
			s.kinds[i] = s.rows[len(s.rows)-1].Kinds()
		}
		if w.index == 0 {
			s.cellEdges(w.cell, i-from.from, from.to-from.from, l)
		}
	}
	c.spacedEdges(s, from, l)
	language := &c.langs[l]
	own := len(s.edges) // all edges so far are readings of disguised words
	disguised = disguised || own > 0
	for _, h := range language.matcher.Match(match.Sentence{Words: s.rows, Edges: s.edges}, &s.match) {
		hit := score.Hit{Entry: &language.lexicon.Entries[h.Entry], From: h.From, To: h.To, Sign: language.signs[h.Entry]}
		hit.Disguised = disguised && s.disguised(from, hit, l, own)
		out.Hits = append(out.Hits, hit)
	}
	for _, e := range s.match.Edges() {
		for _, r := range language.roles {
			if r.element == e.Element {
				out.Words[e.From].Roles |= r.role
			}
		}
	}
}

// word is what a word is in a lexicon; a sentence without any diacritics may have left them out.
func (s *sentence) word(f *found) *match.Word {
	if !s.marked {
		return f.bare
	}
	return f.word
}

// romanized returns what a word in Latin letters is in Russian. It is rare and not remembered.
func (c *Classifier) romanized(w *word) []match.Element {
	known := &w.cell.chunk.Words[w.index]
	if known.Kind != text.Letters {
		return nil
	}
	return c.spelledElements(known.Form, langRU)
}

// cellEdges adds a chunk's readings over several words, where they lie in the sentence.
func (s *scratch) cellEdges(known *cell, at, length, l int) {
	for _, e := range known.edges {
		if e.language == l && at+e.edge.To <= length {
			s.edges = append(s.edges, match.Edge{Element: e.edge.Element, From: at + e.edge.From, To: at + e.edge.To})
		}
	}
}

func (c *Classifier) spacedEdges(s *scratch, from *sentence, l int) {
	for _, w := range from.spaced {
		for _, el := range c.spelledElements(w.form, l) {
			s.edges = append(s.edges, match.Edge{Element: el, From: w.from - from.from, To: w.to - from.from})
		}
	}
}

// spelledElements are a word's in a lexicon; Russian is read from Latin letters too.
func (c *Classifier) spelledElements(form string, l int) []match.Element {
	m := c.langs[l].matcher
	if l != langRU || lang.Cyrillic(form) {
		return m.Lookup(nil, form)
	}
	cyrillic := text.Cyrillize(form)
	if cyrillic == "" {
		return nil
	}
	return union(m.Lookup(nil, cyrillic), m.LookupBare(nil, text.Bare(cyrillic)))
}

// disguised reports whether a hit was found behind a disguise.
func (s *scratch) disguised(from *sentence, h score.Hit, l, own int) bool {
	for _, e := range s.edges[:own] {
		if e.From >= h.From && e.To <= h.To {
			return true
		}
	}
	for i := h.From; i < h.To; i++ {
		w := &s.words[from.from+i]
		if w.cell.words[w.index].in(l).disguised {
			return true
		}
	}
	return false
}
