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

// Sentence is what is matched: the elements of each word, sorted, and edges that the
// caller found. The slices stay the caller's.
type Sentence struct {
	Words [][]Element
	Edges []Edge
}

// Scratch holds the memory of a match. It may be used again, by one goroutine at a time.
type Scratch struct {
	edges []Edge
	hits  []Hit
	bits  []uint64 // for each word, a set of the elements that begin there, hashed to bits
}

// Match returns the hits in a sentence, by From, then To, then entry, distinct. The
// result is valid until the scratch is used again.
func (m *Matcher) Match(s Sentence, scratch *Scratch) []Hit {
	run := run{m: m, words: s.Words, scratch: scratch}
	scratch.edges = append(scratch.edges[:0], s.Edges...)
	scratch.hits = scratch.hits[:0]
	run.sign()
	run.phrases()
	for at, elements := range s.Words {
		for _, el := range elements {
			run.found(el, at, at+1)
		}
	}
	for i := 0; i < len(scratch.edges); i++ {
		e := scratch.edges[i]
		run.found(e.Element, e.From, e.To)
	}
	slices.SortFunc(scratch.hits, compare)
	scratch.hits = slices.Compact(scratch.hits)
	return scratch.hits
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
	m       *Matcher
	words   [][]Element
	scratch *Scratch
	bits    []uint64
	sig     signature
	extra   int // words that the caller's edges span beyond one each
}

// signature is a set of elements hashed to bits: a pattern that needs a bit which the
// sentence does not have cannot be there.
type signature [4]uint64

func (s *signature) add(el Element) {
	h := hashElement(el)
	s[h>>6] |= 1 << (h & 63)
}

func hashElement(el Element) uint32 { return uint32(el) * 2654435761 >> 24 }

// bit is an element's bit in the set of a word.
func bit(el Element) uint64 { return 1 << (uint32(el) * 2246822519 >> 26) }

func (s *signature) holds(o *signature) bool {
	return o[0]&^s[0]|o[1]&^s[1]|o[2]&^s[2]|o[3]&^s[3] == 0
}

// sign notes what the sentence holds. Phrases of classes are added as they are found.
func (r *run) sign() {
	r.bits = r.scratch.bits[:0]
	for _, elements := range r.words {
		var bits uint64
		for _, el := range elements {
			r.sig.add(el)
			bits |= bit(el)
		}
		r.bits = append(r.bits, bits)
	}
	r.scratch.bits = r.bits
	for i := range r.scratch.edges {
		e := &r.scratch.edges[i]
		r.sig.add(e.Element)
		r.bits[e.From] |= bit(e.Element)
		r.extra = max(r.extra, e.To-e.From-1)
	}
}

// maxEdges bounds the phrases of one sentence.
const maxEdges = 4096

// phrases adds an edge for each phrase of a class, and again for phrases that hold
// such classes, until nothing new is found (three rounds at most).
func (r *run) phrases() {
	if len(r.m.phrases) == 0 {
		return
	}
	for range 3 {
		before := len(r.scratch.edges)
		for at, elements := range r.words {
			for _, el := range elements {
				r.startPhrases(el, at)
			}
		}
		for i := range before {
			r.startPhrases(r.scratch.edges[i].Element, r.scratch.edges[i].From)
		}
		if len(r.scratch.edges) == before || before > maxEdges {
			return
		}
	}
}

func (r *run) startPhrases(el Element, at int) {
	for i := range r.m.starts[el] {
		t := &r.m.starts[el][i]
		if !r.sig.holds(&t.needs) {
			continue
		}
		p := &r.m.phrases[t.pattern]
		for from := max(0, at-int(t.before)-r.extra); from <= at; from++ {
			if r.bits[from]&t.first == 0 {
				continue
			}
			if end := r.steps(p.steps, from); end > from {
				r.addEdge(Edge{Element: Element(p.entry), From: from, To: end})
			}
		}
	}
}

func (r *run) addEdge(e Edge) {
	if !slices.Contains(r.scratch.edges, e) {
		r.scratch.edges = append(r.scratch.edges, e)
		r.sig.add(e.Element)
		r.bits[e.From] |= bit(e.Element)
		for _, parent := range r.m.parents[e.Element] {
			r.addEdge(Edge{Element: parent, From: e.From, To: e.To})
		}
	}
}

func (r *run) found(el Element, from, to int) {
	for _, entry := range r.m.direct[el] {
		r.scratch.hits = append(r.scratch.hits, Hit{Entry: entry, From: from, To: to})
	}
	triggers := r.m.triggers[el]
	for i := range triggers {
		t := &triggers[i]
		if !r.sig.holds(&t.needs) {
			continue
		}
		p := &r.m.patterns[t.pattern]
		for start := max(0, from-int(t.before)-r.extra); start <= from; start++ {
			if r.bits[start]&t.first == 0 {
				continue
			}
			if end := r.steps(p.steps, start); end > start {
				r.scratch.hits = append(r.scratch.hits, Hit{Entry: p.entry, From: start, To: end})
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
	s := steps[0]
	if s.gap {
		for n := s.min; n <= s.max && at+n <= len(r.words); n++ {
			if end := r.steps(steps[1:], at+n); end >= 0 {
				return end
			}
		}
		return -1
	}
	if at < len(r.words) && r.bits[at]&bit(s.element) != 0 {
		if _, ok := slices.BinarySearch(r.words[at], s.element); ok {
			if end := r.steps(steps[1:], at+1); end >= 0 {
				return end
			}
		}
		if end := r.edges(steps, at); end >= 0 {
			return end
		}
	}
	if s.optional {
		return r.steps(steps[1:], at)
	}
	return -1
}

func (r *run) edges(steps []step, at int) int {
	for i := range r.scratch.edges {
		e := &r.scratch.edges[i]
		if e.From == at && e.Element == steps[0].element {
			if end := r.steps(steps[1:], e.To); end >= 0 {
				return end
			}
		}
	}
	return -1
}
