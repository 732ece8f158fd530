package match

import "slices"

// Hit is an entry found in the words From to To (one after the last) of a sentence.
type Hit struct {
	Entry    int32
	From, To int
}

// Edge says that the words From to To together satisfy an element: a phrase of a
// class, or a reading that takes in several words.
type Edge struct {
	Element  Element
	From, To int
}

// Sentence is what is matched: its words, and edges that the caller found. The slices
// stay the caller's.
type Sentence struct {
	Words []*Word
	Edges []Edge
}

// Scratch holds the memory of a match. It may be used again, by one goroutine at a time.
type Scratch struct {
	edges []Edge
	next  []int32 // for each edge, the next one from the same word, or -1
	first []int32 // for each word, its first edge, or -1
	hits  []Hit
	has   []uint64 // the elements of the sentence, as bits
}

// Match returns the hits in a sentence, by From, then To, then entry, distinct. The
// result is valid until the scratch is used again.
func (m *Matcher) Match(s Sentence, scratch *Scratch) []Hit {
	r := run{m: m, words: s.Words, Scratch: scratch}
	r.edges, r.next, r.hits = r.edges[:0], r.next[:0], r.hits[:0]
	if r.hooked() || len(s.Edges) > 0 {
		r.note(s.Edges)
		r.phrases()
		r.patterns()
	}
	for at, w := range s.Words {
		if w != nil {
			r.found(w.direct, at, at+1)
		}
	}
	slices.SortFunc(r.hits, compare)
	r.hits = slices.Compact(r.hits)
	return r.hits
}

// Edges returns the phrases of classes that the last match found.
func (s *Scratch) Edges() []Edge { return s.edges }

func compare(a, b Hit) int {
	if a.From != b.From {
		return a.From - b.From
	}
	if a.To != b.To {
		return a.To - b.To
	}
	return int(a.Entry) - int(b.Entry)
}

type run struct {
	m     *Matcher
	words []*Word
	*Scratch
	extra int // words that the caller's edges span beyond one each
}

// hooked reports whether anything but single words can be found.
func (r *run) hooked() bool {
	for _, w := range r.words {
		if w != nil && len(w.hooks)+len(w.starts) > 0 {
			return true
		}
	}
	return false
}

// note gathers what the sentence holds: a pattern is tried only where all it needs is there.
func (r *run) note(edges []Edge) {
	r.has = append(r.has[:0], r.m.noElements...)
	r.first = r.first[:0]
	for _, w := range r.words {
		r.first = append(r.first, -1)
		if w == nil {
			continue
		}
		for i, bits := range w.common {
			r.has[i] |= bits
		}
		for _, el := range w.rare {
			r.has[el/64] |= 1 << (el % 64)
		}
	}
	for _, e := range edges {
		r.addEdge(e)
		r.extra = max(r.extra, e.To-e.From-1)
	}
}

// maxEdges bounds the phrases of one sentence.
const maxEdges = 4096

// phrases adds an edge for each phrase of a class, and for phrases that hold such
// classes, until nothing new is found.
func (r *run) phrases() {
	own := len(r.edges)
	for at, w := range r.words {
		if w == nil {
			continue
		}
		for _, el := range w.starts {
			r.phrasesAt(r.m.starts[el], at)
		}
	}
	for i := 0; i < len(r.edges) && len(r.edges) < maxEdges; i++ {
		e := r.edges[i]
		r.phrasesAt(r.m.starts[e.Element], e.From)
		if i >= own {
			r.phrasesAt(r.m.follow[e.Element], e.From)
		}
	}
}

func (r *run) phrasesAt(triggers []trigger, at int) {
	for i := range triggers {
		t := &triggers[i]
		if !r.needs(t) {
			continue
		}
		p := &r.m.phrases[t.pattern]
		from, to := r.window(t, at)
		for ; from <= to; from++ {
			r.phrase(p, p.steps, from, from)
		}
	}
}

// needs reports whether the sentence holds what the trigger's pattern needs most.
func (r *run) needs(t *trigger) bool {
	a, b := t.needs[0], t.needs[1]
	return r.has[a/64]&(1<<(a%64)) != 0 && r.has[b/64]&(1<<(b%64)) != 0
}

// window returns the first and the last word where a pattern may begin whose trigger is
// at a word.
func (r *run) window(t *trigger, at int) (from, to int) {
	before := int(t.near)
	if len(r.edges) > 0 {
		before = int(t.before) + r.extra
	}
	return max(0, at-before), at - int(t.least)
}

// phrase adds an edge for every end that the steps of a phrase have.
func (r *run) phrase(p *pattern, steps []step, from, at int) {
	if len(steps) == 0 {
		if at > from {
			r.addPhrase(Edge{Element: Element(p.entry), From: from, To: at})
		}
		return
	}
	s := &steps[0]
	if s.gap {
		for n := int(s.min); n <= int(s.max) && at+n <= len(r.words); n++ {
			r.phrase(p, steps[1:], from, at+n)
		}
		return
	}
	if at < len(r.words) {
		if r.words[at].has(s.element) {
			r.phrase(p, steps[1:], from, at+1)
		}
		for i := r.first[at]; i >= 0; i = r.next[i] {
			if e := r.edges[i]; e.Element == s.element {
				r.phrase(p, steps[1:], from, e.To)
			}
		}
	}
	if s.optional {
		r.phrase(p, steps[1:], from, at)
	}
}

// addPhrase adds an edge and those of the wider elements.
func (r *run) addPhrase(e Edge) {
	if !r.addEdge(e) {
		return
	}
	for _, parent := range r.m.parents[e.Element] {
		r.addPhrase(Edge{Element: parent, From: e.From, To: e.To})
	}
}

// addEdge adds an edge that is not there yet, among those of its word by their ends.
func (r *run) addEdge(e Edge) bool {
	at := &r.first[e.From]
	for *at >= 0 && r.edges[*at].To <= e.To {
		if r.edges[*at] == e {
			return false
		}
		at = &r.next[*at]
	}
	number := int32(len(r.edges))
	next := *at
	*at = number
	r.edges, r.next = append(r.edges, e), append(r.next, next)
	r.has[e.Element/64] |= 1 << (e.Element % 64)
	return true
}

// patterns finds the entries of several steps.
func (r *run) patterns() {
	for at, w := range r.words {
		if w == nil {
			continue
		}
		for _, el := range w.hooks {
			r.patternsAt(r.m.triggers[el], at)
		}
	}
	for i := range r.edges {
		e := &r.edges[i]
		r.found(r.m.direct[e.Element], e.From, e.To)
		r.patternsAt(r.m.triggers[e.Element], e.From)
	}
}

func (r *run) found(entries []int32, from, to int) {
	for _, entry := range entries {
		r.hits = append(r.hits, Hit{Entry: entry, From: from, To: to})
	}
}

func (r *run) patternsAt(triggers []trigger, at int) {
	for i := range triggers {
		t := &triggers[i]
		if !r.needs(t) {
			continue
		}
		p := &r.m.patterns[t.pattern]
		from, to := r.window(t, at)
		for ; from <= to; from++ {
			if end := r.steps(p.steps, from); end > from {
				r.hits = append(r.hits, Hit{Entry: p.entry, From: from, To: end})
			}
		}
	}
}

// steps returns where the steps end when they begin at a word, the nearest end first
// found, or -1. A gap or an optional step at the beginning takes no word.
func (r *run) steps(steps []step, at int) int {
	if len(steps) == 0 {
		return at
	}
	s := &steps[0]
	if s.gap {
		for n := int(s.min); n <= int(s.max) && at+n <= len(r.words); n++ {
			if end := r.steps(steps[1:], at+n); end >= 0 {
				return end
			}
		}
		return -1
	}
	if at < len(r.words) {
		if r.words[at].has(s.element) {
			if end := r.steps(steps[1:], at+1); end >= 0 {
				return end
			}
		}
		for i := r.first[at]; i >= 0; i = r.next[i] {
			if e := &r.edges[i]; e.Element == s.element {
				if end := r.steps(steps[1:], e.To); end >= 0 {
					return end
				}
			}
		}
	}
	if s.optional {
		return r.steps(steps[1:], at)
	}
	return -1
}
