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
	next  []int32  // for each edge, the next one from the same word, or -1
	first []int32  // for each word, its first edge, or -1; empty where there are no edges
	last  []int32  // for each word, its last edge
	known edgeSet  // the edges
	there partners // those of triggers that some word or edge is
	keys  []uint64 // hits: From, To and entry
	hits  []Hit
	looks int // windows looked through and starts tried
}

// maxWords bounds a sentence; what is beyond is not looked at.
const maxWords = 1<<16 - 1

// Match returns the hits in a sentence, by From, then To, then entry, distinct. The
// result is valid until the scratch is used again.
func (m *Matcher) Match(s Sentence, scratch *Scratch) []Hit {
	r := run{m: m, words: s.Words[:min(len(s.Words), maxWords)], Scratch: scratch}
	r.edges, r.next, r.first, r.last, r.keys, r.hits = r.edges[:0], r.next[:0], r.first[:0], r.last[:0], r.keys[:0], r.hits[:0]
	r.looks = 0
	r.there.none(m.partnerCount)
	for _, w := range r.words {
		if w != nil {
			r.there.addAll(w.needed)
		}
	}
	for _, e := range s.Edges {
		r.addEdge(e)
	}
	r.phrases()
	for at, w := range r.words {
		if w != nil {
			r.found(w.direct, at, at+1)
			for _, h := range w.hooks {
				r.patterns(h, at)
			}
		}
	}
	for i := range r.edges {
		e := r.edges[i]
		r.found(m.direct[e.Element], e.From, e.To)
		r.patterns(m.triggers.of(e.Element), e.From)
	}
	return r.sorted()
}

// Edges returns the phrases of classes that the last match found.
func (s *Scratch) Edges() []Edge { return s.edges }

// sorted returns the hits in order.
func (s *Scratch) sorted() []Hit {
	slices.Sort(s.keys)
	for _, key := range slices.Compact(s.keys) {
		s.hits = append(s.hits, Hit{From: int(key >> 48), To: int(key >> 32 & 0xffff), Entry: int32(key & 0xffffffff)})
	}
	return s.hits
}

// hit notes an entry.
func (s *Scratch) hit(entry int32, from, to int) {
	s.keys = append(s.keys, uint64(from)<<48|uint64(to)<<32|uint64(entry))
}

type run struct {
	m     *Matcher
	words []*Word
	*Scratch
	wide int // the most words that an edge spans beyond one
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
		for _, h := range w.starts {
			r.phrasesAt(&r.m.starts, h, at)
		}
	}
	for i := 0; i < len(r.edges) && len(r.edges) < maxEdges; i++ {
		e := r.edges[i]
		r.phrasesAt(&r.m.starts, r.m.starts.of(e.Element), e.From)
		if i >= own {
			r.phrasesAt(&r.m.follow, r.m.follow.of(e.Element), e.From)
		}
	}
}

func (r *run) phrasesAt(table *triggers, h hooks, at int) {
	for i := h.first; i < h.last; i++ {
		t := &table.list[i]
		if !r.partner(t, at) {
			continue
		}
		for _, row := range table.rows[t.first:t.last] {
			p := &r.m.phrases[row.pattern]
			for from, to := r.reach(&row.begin, at); from <= to; from++ {
				r.phrase(p, p.steps, from, from)
			}
		}
	}
}

// reach returns the first and the last word where a step may be as seen from a word.
func (r *run) reach(w *window, at int) (from, to int) {
	r.looks++
	from, to = at+int(w.from), at+int(w.to)
	if r.wide > 0 {
		more := r.wide * int(w.steps)
		if w.from < 0 {
			from -= more
		}
		if w.to > 0 {
			to += more
		}
	}
	return max(from, 0), min(to, len(r.words)-1)
}

// partner reports whether what a pattern needs most stands where it may.
func (r *run) partner(t *trigger, at int) bool {
	if !r.there.has(t.number) {
		return false
	}
	for i, to := r.reach(&t.other, at); i <= to; i++ {
		if r.words[i].Has(t.partner) || r.edge(t.partner, i) {
			return true
		}
	}
	return false
}

// firstEdge returns a word's first edge, or -1.
func (r *run) firstEdge(at int) int32 {
	if len(r.first) == 0 {
		return -1
	}
	return r.first[at]
}

// edge reports whether an edge from a word satisfies an element.
func (r *run) edge(el Element, at int) bool {
	for i := r.firstEdge(at); i >= 0; i = r.next[i] {
		if r.edges[i].Element == el {
			return true
		}
	}
	return false
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
		if r.words[at].Has(s.element) {
			r.phrase(p, steps[1:], from, at+1)
		}
		for i := r.firstEdge(at); i >= 0; i = r.next[i] {
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

// addEdge adds an edge that is not there yet, among those of its word by their ends. A
// phrase of a class brings many that end where it does, so the last one is looked at first.
func (r *run) addEdge(e Edge) bool {
	if len(r.first) == 0 {
		for range r.words {
			r.first, r.last = append(r.first, -1), append(r.last, -1)
		}
		r.known.clear()
	}
	if !r.known.add(r.edges, e) {
		return false
	}
	r.there.add(r.m.partners[e.Element]) // 0 is asked for by none
	number := int32(len(r.edges))
	at := &r.first[e.From]
	if last := r.last[e.From]; last >= 0 && r.edges[last].To <= e.To {
		at = &r.next[last]
	}
	for *at >= 0 && r.edges[*at].To <= e.To {
		at = &r.next[*at]
	}
	next := *at
	*at = number
	if next < 0 {
		r.last[e.From] = number
	}
	r.edges, r.next = append(r.edges, e), append(r.next, next)
	r.wide = max(r.wide, e.To-e.From-1)
	return true
}

// edgeSet is a hash table of edges by their numbers; a number of another round is none. It
// grows with the edges, and is made when there are some.
type edgeSet struct {
	slots []edgeSlot
	round uint32
}

type edgeSlot struct {
	round uint32
	edge  int32
}

// clear forgets all edges.
func (s *edgeSet) clear() {
	if s.round++; s.round == 0 || len(s.slots) == 0 {
		s.slots, s.round = make([]edgeSlot, max(len(s.slots), 256)), 1
	}
}

// add adds the edge that comes next to the list; it is false where it is there already.
func (s *edgeSet) add(edges []Edge, e Edge) bool {
	if 2*len(edges) >= len(s.slots) {
		s.slots = make([]edgeSlot, 2*len(s.slots))
		for i := range edges {
			*s.find(edges, edges[i]) = edgeSlot{s.round, int32(i)}
		}
	}
	slot := s.find(edges, e)
	if slot.round == s.round {
		return false
	}
	*slot = edgeSlot{s.round, int32(len(edges))}
	return true
}

// find returns where an edge is, or belongs.
func (s *edgeSet) find(edges []Edge, e Edge) *edgeSlot {
	const odd = 0x9E3779B97F4A7C15
	hash := (uint64(e.Element)<<32 | uint64(e.From)<<16 | uint64(e.To)) * odd
	for at := int(hash >> 33); ; at++ {
		slot := &s.slots[at&(len(s.slots)-1)]
		if slot.round != s.round || edges[slot.edge] == e {
			return slot
		}
	}
}

func (r *run) found(entries []int32, from, to int) {
	for _, entry := range entries {
		r.hit(entry, from, to)
	}
}

// patterns finds the entries of several steps that hang on an element at a word.
func (r *run) patterns(h hooks, at int) {
	table := &r.m.triggers
	for i := h.first; i < h.last; i++ {
		t := &table.list[i]
		if !r.partner(t, at) {
			continue
		}
		for _, row := range table.rows[t.first:t.last] {
			p := &r.m.patterns[row.pattern]
			for from, to := r.reach(&row.begin, at); from <= to; from++ {
				r.looks++
				if end := r.steps(p.steps, from); end > from {
					r.hit(p.entry, from, end)
				}
			}
		}
	}
}

// steps returns where the steps end when they begin at a word, the nearest end first
// found, or -1. A gap or an optional step at the beginning takes no word.
func (r *run) steps(steps []step, at int) int {
	for len(steps) > 0 {
		s := &steps[0]
		switch {
		case s.gap:
			return r.beyond(s, steps[1:], at)
		case s.optional || at < len(r.words) && r.firstEdge(at) >= 0:
			return r.choice(s, steps[1:], at)
		case at >= len(r.words) || !r.words[at].Has(s.element):
			return -1
		}
		steps, at = steps[1:], at+1 // the only way
	}
	return at
}

// beyond returns where the steps after a gap end, or -1.
func (r *run) beyond(gap *step, steps []step, at int) int {
	for n := int(gap.min); n <= int(gap.max) && at+n <= len(r.words); n++ {
		if end := r.steps(steps, at+n); end >= 0 {
			return end
		}
	}
	return -1
}

// choice returns where the steps after one end that a word, an edge or nothing may
// satisfy, or -1.
func (r *run) choice(s *step, steps []step, at int) int {
	if at < len(r.words) {
		if r.words[at].Has(s.element) {
			if end := r.steps(steps, at+1); end >= 0 {
				return end
			}
		}
		for i := r.firstEdge(at); i >= 0; i = r.next[i] {
			if e := &r.edges[i]; e.Element == s.element {
				if end := r.steps(steps, e.To); end >= 0 {
					return end
				}
			}
		}
	}
	if s.optional {
		return r.steps(steps, at)
	}
	return -1
}
