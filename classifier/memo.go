package classifier

import (
	"hash/maphash"
	"strings"
	"sync/atomic"

	"github.com/maypok86/otter/v2"

	"rahu/classifier/lang"
	"rahu/classifier/linear"
	"rahu/classifier/match"
	"rahu/classifier/score"
	"rahu/classifier/text"
)

// memoBytes is about what the remembered chunks weigh together; memoChunk the longest
// one, in bytes; memoMessage the longest message all of whose chunks are. Of a longer one
// only those are that came in a long message before: one huge message must not push out
// what the others share.
const (
	memoBytes   = 56 << 20
	memoChunk   = 48
	memoMessage = 16 << 10
)

// cell is what is known of a chunk. It is never changed once made.
type cell struct {
	key      string // the chunk as it is remembered
	chunk    text.Chunk
	words    []wordCell
	edges    []edgeCell
	evidence lang.Evidence
	marked   bool // has a letter with a diacritic
}

// single is a cell with room for one word, which most chunks are: it is made in one piece.
type single struct {
	cell
	word  [1]text.Word
	known [1]wordCell
}

// wordCell is what a word is in the lexicons that know it: most words are in none.
type wordCell struct {
	found   []found
	part    linear.Part // what it weighs
	content uint8       // languages in which it is an entry that counts by itself
}

// found is what a word is in one lexicon.
type found struct {
	word      *match.Word
	bare      *match.Word // with what is found without diacritics too
	roles     score.Role
	language  uint8
	disguised bool
	shared    bool // its words belong to the language
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
	door         door
	hits, misses atomic.Uint64
}

// door remembers, mostly, what has knocked: a Bloom filter of one hash, emptied when it
// is a quarter full. The zero value is ready to use.
type door struct {
	bits    [doorBits / 64]atomic.Uint64
	knocked atomic.Uint32
}

const doorBits = 1 << 19

// again reports whether the chunk has knocked before.
func (d *door) again(chunk string) bool {
	at := maphash.String(hashSeed, chunk) % doorBits
	if bit := uint64(1) << (at % 64); d.bits[at/64].Or(bit)&bit != 0 {
		return true
	}
	if d.knocked.Add(1) == doorBits/4 {
		for i := range d.bits {
			d.bits[i].Store(0)
		}
		d.knocked.Store(0)
	}
	return false
}

func newMemo() (*memo, error) {
	cache, err := otter.New(&otter.Options[string, *cell]{MaximumWeight: memoBytes, Weigher: weigh})
	return &memo{cache: cache}, err
}

// weigh returns about how many bytes a chunk takes in the memo, with the cache's own.
func weigh(chunk string, c *cell) uint32 {
	const cellBytes, wordBytes, readingBytes, foundBytes = 362, 152, 40, 32
	n := cellBytes + len(chunk) + len(c.words)*wordBytes + (len(c.chunk.Joined)+len(c.edges))*readingBytes
	for i := range c.words {
		n += len(c.chunk.Words[i].Form) + len(c.chunk.Words[i].Readings)*readingBytes
		for _, f := range c.words[i].found {
			n += foundBytes
			if f.shared {
				continue
			}
			n += f.word.Bytes()
			if f.bare != f.word {
				n += f.bare.Bytes()
			}
		}
	}
	return uint32(n)
}

func (m *memo) stats() (hits, misses uint64) { return m.hits.Load(), m.misses.Load() }

// desk is what one goroutine last took from the memo, to have it at hand.
type desk [deskSize]struct {
	chunk string
	cell  *cell
	uses  uint8
}

// deskSize is a power of two. deskUses is how often a cell is taken from the desk before
// the memo is asked again, which keeps what is asked for often.
const (
	deskSize = 1 << 9
	deskUses = 63
)

var hashSeed = maphash.MakeSeed()

// recall returns what the memo knows of a chunk, or nil.
func (c *Classifier) recall(s *scratch, chunk string) *cell {
	at := &s.desk[maphash.String(hashSeed, chunk)%deskSize]
	if at.chunk == chunk && at.uses < deskUses && at.cell != nil {
		at.uses++
		s.hits++
		return at.cell
	}
	known, ok := c.memo.cache.GetIfPresent(chunk)
	if !ok {
		return nil
	}
	s.hits++
	at.chunk, at.cell, at.uses = known.key, known, 0
	return known
}

// cell returns what is known of a chunk, found anew where it was not remembered. The
// chunks of a huge message are remembered in local, which ends with the message.
func (c *Classifier) cell(s *scratch, chunk string, local *shelf) *cell {
	if known := c.recall(s, chunk); known != nil {
		return known
	}
	if local != nil {
		if known, ok := local.cells[chunk]; ok {
			return known
		}
	}
	c.memo.misses.Add(1)
	switch {
	case len(chunk) > memoChunk:
		return c.weigh(c.makeCell(new(single), chunk))
	case local != nil && (personal(chunk) || !c.memo.door.again(chunk)):
		made := c.makeCell(local.next(), chunk)
		if local.weighed += len(chunk); local.weighed < weighedMost {
			c.weigh(made)
		}
		local.cells[chunk] = made
		return made
	case personal(chunk):
		return c.weigh(c.makeCell(new(single), chunk))
	}
	chunk = strings.Clone(chunk) // what is kept must not keep the message
	made := c.weigh(c.makeCell(new(single), chunk))
	made.key = chunk
	c.memo.cache.Set(chunk, made)
	return made
}

// shelf remembers the chunks of one huge message.
type shelf struct {
	cells   map[string]*cell
	blank   []single // made together, not used yet
	weighed int      // bytes of new chunks
}

func newShelf(message string) *shelf { return &shelf{cells: make(map[string]*cell, len(message)/6)} }

func (s *shelf) next() *single {
	if len(s.blank) == 0 {
		s.blank = make([]single, 64)
	}
	next := &s.blank[0]
	s.blank = s.blank[1:]
	return next
}

// personal is true for chunks that look like somebody's data: addresses, numbers.
func personal(chunk string) bool { return strings.ContainsAny(chunk, "@0123456789") }

// makeCell analyses a chunk. The cell may hold slices of the chunk.
func (c *Classifier) makeCell(made *single, chunk string) *cell {
	out := &made.cell
	out.chunk.Words = made.word[:0]
	out.chunk.Analyze(chunk)
	if out.words = made.known[:]; len(out.chunk.Words) != 1 {
		out.words = make([]wordCell, len(out.chunk.Words))
	}
	for i := range out.chunk.Words {
		w := &out.chunk.Words[i]
		if w.Kind == text.Opaque {
			continue
		}
		c.lookUp(&out.words[i], w)
		if w.Kind == text.Letters {
			c.model.Word(&out.evidence, w.Form)
			out.marked = out.marked || w.Marked
		}
	}
	for i := range out.chunk.Joined {
		out.edges = c.joined(out.edges, &out.chunk.Joined[i])
	}
	return out
}

// weighedMost is after how many bytes of chunks that are new a huge message's likeness looks
// at no more of them.
const weighedMost = 16 << 10

// weigh adds what the words of a cell weigh.
func (c *Classifier) weigh(made *cell) *cell {
	for i := range made.words {
		if form := formOf(&made.chunk.Words[i]); form != "" {
			made.words[i].part = c.linear.Word(form)
		}
	}
	return made
}
