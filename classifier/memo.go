package classifier

import (
	"strings"
	"sync/atomic"

	"github.com/maypok86/otter/v2"

	"rahu/classifier/lang"
	"rahu/classifier/match"
	"rahu/classifier/score"
	"rahu/classifier/text"
)

// memoBytes is about what the remembered chunks weigh together; memoChunk the longest
// one, in bytes; memoMessage the longest message whose chunks are: one huge message must not
// push out what the others share.
const (
	memoBytes   = 56 << 20
	memoChunk   = 48
	memoMessage = 16 << 10
)

// cell is what is known of a chunk. It is never changed once made.
type cell struct {
	chunk    text.Chunk
	words    []wordCell
	edges    []edgeCell
	evidence lang.Evidence
	letters  bool // has evidence at all
	marked   bool // has a letter with a diacritic
}

// wordCell is what a word is in the lexicons that know it: most words are in none.
type wordCell struct {
	found   []found
	content uint8 // languages in which it is an entry that counts by itself
}

// found is what a word is in one lexicon.
type found struct {
	word      *match.Word
	bare      *match.Word // with what is found without diacritics too
	roles     score.Role
	language  uint8
	disguised bool
}

// nothing is what a word is in a lexicon that does not know it.
var nothing found

func (w *wordCell) in(language int) *found {
	for i := range w.found {
		if int(w.found[i].language) == language {
			return &w.found[i]
		}
	}
	return &nothing
}

// edgeCell is a reading over several words of the chunk.
type edgeCell struct {
	language int
	edge     match.Edge
}

// memo remembers chunks. It is safe for concurrent use.
type memo struct {
	cache        *otter.Cache[string, *cell]
	hits, misses atomic.Uint64
}

func newMemo() (*memo, error) {
	cache, err := otter.New(&otter.Options[string, *cell]{MaximumWeight: memoBytes, Weigher: weigh})
	return &memo{cache: cache}, err
}

// weigh returns about how many bytes a chunk takes in the memo, with the cache's own.
func weigh(chunk string, c *cell) uint32 {
	const cellBytes, wordBytes, readingBytes, foundBytes = 330, 120, 40, 32
	n := cellBytes + len(chunk) + len(c.words)*wordBytes + (len(c.chunk.Joined)+len(c.edges))*readingBytes
	for i := range c.words {
		n += len(c.chunk.Words[i].Form) + len(c.chunk.Words[i].Readings)*readingBytes
		for _, f := range c.words[i].found {
			n += foundBytes + f.word.Bytes()
			if f.bare != f.word {
				n += f.bare.Bytes()
			}
		}
	}
	return uint32(n)
}

func (m *memo) stats() (hits, misses uint64) { return m.hits.Load(), m.misses.Load() }

// cell returns what is known of a chunk, found anew where it was not remembered. The
// chunks of a huge message are remembered in local, which ends with the message.
func (c *Classifier) cell(chunk string, local map[string]*cell) *cell {
	if known, ok := c.memo.cache.GetIfPresent(chunk); ok {
		c.memo.hits.Add(1)
		return known
	}
	if known, ok := local[chunk]; ok {
		return known
	}
	c.memo.misses.Add(1)
	switch {
	case len(chunk) > memoChunk:
		return c.makeCell(chunk)
	case local != nil:
		local[chunk] = c.makeCell(chunk)
		return local[chunk]
	case personal(chunk):
		return c.makeCell(chunk)
	}
	chunk = strings.Clone(chunk) // what is kept must not keep the message
	made := c.makeCell(chunk)
	c.memo.cache.Set(chunk, made)
	return made
}

// personal is true for chunks that look like somebody's data: addresses, numbers.
func personal(chunk string) bool { return strings.ContainsAny(chunk, "@0123456789") }

func (c *Classifier) makeCell(chunk string) *cell {
	out := &cell{chunk: text.Analyze(chunk)}
	out.words = make([]wordCell, len(out.chunk.Words))
	for i := range out.chunk.Words {
		w := &out.chunk.Words[i]
		if w.Kind == text.Opaque {
			continue
		}
		c.lookUp(&out.words[i], w)
		if w.Kind == text.Letters {
			c.model.Word(&out.evidence, w.Form)
			out.letters = true
			out.marked = out.marked || text.Bare(w.Form) != w.Form
		}
	}
	for i := range out.chunk.Joined {
		out.edges = c.joined(out.edges, &out.chunk.Joined[i])
	}
	return out
}

// languagesOf returns the lexicons in which a form can stand, by its script.
func languagesOf(form string) []int {
	if lang.Cyrillic(form) {
		return []int{langRU, langAny}
	}
	return []int{langET, langNO, langPL, langAny}
}

func (c *Classifier) lookUp(out *wordCell, w *text.Word) {
	languages := languagesOf(w.Form)
	for i := range w.Readings {
		if w.Readings[i].Disguise == text.LookAlike {
			languages = append(languages, langRU)
		}
	}
	for _, l := range languages {
		elements, bare, disguised := c.find(l, w)
		if len(bare) == 0 {
			continue
		}
		f := found{language: uint8(l), disguised: disguised, roles: c.langs[l].rolesOf(bare), word: c.langs[l].matcher.Word(elements)}
		if f.bare = f.word; len(bare) > len(elements) {
			f.bare = c.langs[l].matcher.Word(bare)
		}
		out.found = append(out.found, f)
		if c.langs[l].counts(elements) {
			out.content |= 1 << l
		}
	}
}

// find looks a word up in one lexicon, as it stands and read in other ways, with bare
// also without diacritics.
func (c *Classifier) find(l int, w *text.Word) (elements, bare []match.Element, disguised bool) {
	m := c.langs[l].matcher
	elements = m.Lookup(nil, w.Form)
	for _, r := range w.Readings {
		before := len(elements)
		if r.Disguise == text.LookAlike {
			elements = union(elements, m.LookupForm(nil, r.Form))
		} else {
			elements = union(elements, m.Lookup(nil, r.Form))
		}
		disguised = disguised || len(elements) > before
	}
	elements = respelled(elements, &c.langs[l], w.Form)
	if l == langRU {
		return elements, elements, disguised
	}
	return elements, union(elements, m.LookupBare(nil, w.Form)), disguised
}

// spellings are other ways to write a language's letters: what people type who have
// another keyboard. A word is looked up as it stands and as each of these would make it.
var spellings = map[string][]*strings.Replacer{
	"no": {strings.NewReplacer("aa", "å", "oe", "ø", "ae", "æ"), strings.NewReplacer("ä", "æ", "ö", "ø")},
	"et": {strings.NewReplacer("ô", "õ", "æ", "ä", "ø", "ö"), strings.NewReplacer("ö", "õ", "ø", "õ"), strings.NewReplacer("y", "ü")},
}

// respelled finds words that are written with the letters of another keyboard.
func respelled(elements []match.Element, l *language, form string) []match.Element {
	replacers := spellings[l.code]
	if replacers == nil || !respellable(form) {
		return elements
	}
	for _, r := range replacers {
		if other := r.Replace(form); other != form {
			elements = union(elements, l.matcher.Lookup(nil, other))
		}
	}
	return elements
}

// respellable is true for a word with a letter or two that another keyboard may have put there.
func respellable(form string) bool {
	last := byte(0)
	for i := range len(form) {
		b := form[i]
		if b == 'y' || b == 0xC3 || b == 'a' && last == 'a' || b == 'e' && (last == 'o' || last == 'a') {
			return true
		}
		last = b
	}
	return false
}

func union(a, b []match.Element) []match.Element {
	if len(b) == 0 {
		return a
	}
	out := make([]match.Element, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			out, a, b = append(out, a[0]), a[1:], b[1:]
		case a[0] < b[0]:
			out, a = append(out, a[0]), a[1:]
		default:
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

func (l *language) rolesOf(elements []match.Element) score.Role {
	var roles score.Role
	for _, el := range elements {
		for _, r := range l.roles {
			if r.element == el {
				roles |= r.role
			}
		}
	}
	return roles
}

// counts is true where one of the elements is a whole entry that grades something.
func (l *language) counts(elements []match.Element) bool {
	for _, el := range elements {
		for _, n := range l.matcher.Direct(el) {
			switch l.lexicon.Entries[n].Category {
			case "scope", "innocent", "axis":
			default:
				return true
			}
		}
	}
	return false
}

// joined adds the edges of a reading over the chunk's words.
func (c *Classifier) joined(edges []edgeCell, r *text.Reading) []edgeCell {
	for _, l := range languagesOf(r.Form) {
		var elements []match.Element
		if r.Disguise == text.Masked {
			elements = c.langs[l].mildest(c.langs[l].matcher.LookupMask(nil, r.Form))
		} else {
			elements = c.langs[l].matcher.Lookup(nil, r.Form)
		}
		for _, el := range elements {
			edges = append(edges, edgeCell{language: l, edge: match.Edge{Element: el, From: r.From, To: r.To}})
		}
	}
	return edges
}

// mildest keeps of the elements that a mask may hide those whose entries weigh least:
// who masks a word gets the benefit of the doubt. Elements of no entry stay.
func (l *language) mildest(elements []match.Element) []match.Element {
	least := 99
	for _, el := range elements {
		least = min(least, l.level(el, least))
	}
	kept := elements[:0]
	for _, el := range elements {
		if l.level(el, least) <= least {
			kept = append(kept, el)
		}
	}
	return kept
}

// level is the lowest level of the entries that an element is the whole of, or other
// where it is of none.
func (l *language) level(el match.Element, other int) int {
	direct := l.matcher.Direct(el)
	if len(direct) == 0 {
		return other
	}
	level := 99
	for _, n := range direct {
		if e := &l.lexicon.Entries[n]; e.Level > 0 {
			level = min(level, e.Level)
		}
	}
	return level
}
