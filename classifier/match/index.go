package match

import (
	"math/bits"
	"sync"
	"unicode/utf8"
)

// Index tells in which of several matchers a form may be anything at all: for most words
// of a message in none, which one pass over the word shows. It holds no spelling, only
// hashes of them, and so sometimes says yes where Lookup and LookupBare find nothing; it
// never says no where they find something. An Index is safe for concurrent use.
type Index struct {
	whole  hashes // forms
	begins hashes // what a form begins with: beginnings and stems
	ends   hashes // what a form ends with: last parts of compounds, verbs behind a prefix
	inner  hashes // the first letters of stems and beginnings behind a first part or a prefix
	all    uint8

	leastEnd, leastInner int // the fewest letters that ends and inner hold
}

// innerLetters is how many letters of what stands inside a form are looked at.
const innerLetters = 3

// maxIndexed is the longest form, in bytes, that the index looks into.
const maxIndexed = 64

// NewIndex makes the index of up to five matchers; each is a bit, the first the lowest.
func NewIndex(matchers []*Matcher) *Index {
	x := &Index{all: 1<<len(matchers) - 1}
	var whole, begins, ends, inner []keys
	for i, m := range matchers {
		bit := uint8(1) << i
		whole = append(whole, keys{bit, &m.forms}, keys{bit, &m.bareForms})
		begins = append(begins, keys{bit, &m.prefixes}, keys{bit, &m.bareBegin}, keys{bit, &m.stems}, keys{bit, &m.bareStems})
		ends = append(ends, keys{bit, &m.tails}, keys{bit, &m.verbs})
		inner = append(inner, keys{bit, &m.tailStems}, keys{bit, &m.verbStems}, keys{bit, &m.verbBegin})
	}
	var wait sync.WaitGroup
	wait.Go(func() { x.whole, _ = newHashes(whole, maxIndexed) })
	wait.Go(func() { x.begins, _ = newHashes(begins, maxIndexed) })
	wait.Go(func() { x.ends, x.leastEnd = newHashes(ends, maxIndexed) })
	wait.Go(func() { x.inner, x.leastInner = newHashes(inner, innerLetters) })
	wait.Wait()
	return x
}

// lettersLength returns the length of the first n letters in bytes.
func lettersLength(s string, n int) int {
	length := 0
	for ; n > 0 && length < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[length:])
		length += size
	}
	return length
}

// Of returns the matchers in which the form may be something.
func (x *Index) Of(form string) uint8 {
	if len(form) > maxIndexed || form == "" {
		return x.all
	}
	var hash [maxIndexed + 1]uint64 // of each beginning
	var start [maxIndexed + 2]uint8 // where each letter begins
	letters := 0
	for i := range len(form) {
		if utf8.RuneStart(form[i]) {
			start[letters] = uint8(i)
			letters++
		}
		hash[i+1] = hash[i]*hashBase + uint64(form[i]) + 1
	}
	n := len(form)
	start[letters] = uint8(n)
	found := x.whole.of(hash[n])
	for i := 1; i <= letters; i++ {
		found |= x.begins.of(hash[start[i]])
	}
	for i := 1; i <= letters-x.leastEnd; i++ {
		found |= x.ends.of(hash[n] - hash[start[i]]*hashPowers[n-int(start[i])])
	}
	for i := 1; i <= letters-x.leastInner; i++ {
		from := start[i]
		for end := i + x.leastInner; end <= min(i+innerLetters, letters); end++ {
			to := start[end]
			found |= x.inner.of(hash[to] - hash[from]*hashPowers[to-from])
		}
	}
	return found
}

// keys are the spellings of a matcher's table.
type keys struct {
	bit   uint8
	table *table
}

// hashes is a set of spellings, by their hashes, each with the matchers that have it. A
// bucket has four slots of a tag, which is a part of the hash, and a mark for each
// matcher; what does not fit into it lies in the next one.
type hashes struct {
	buckets []uint64
	shift   int
	fetched uint64 // what addAll looked at
}

const (
	slotBits = 16
	markBits = 5
	markMask = 1<<markBits - 1
	tagMask  = 1<<slotBits - 1 - markMask
	eachSlot = 0x0001000100010001
	tagMasks = tagMask * eachSlot
	highBits = 0x8000800080008000
)

// newHashes makes the set of the first letters of each key, and returns the fewest
// letters that one has.
func newHashes(tables []keys, letters int) (h hashes, least int) {
	n := 0
	for _, t := range tables {
		n += t.table.len()
	}
	log := max(4, bits.Len(uint(n/2)))
	h, least = hashes{buckets: make([]uint64, 1<<log), shift: 64 - log}, maxIndexed
	for _, t := range tables {
		var some [fetchedAtOnce]uint64
		for from := 0; from < t.table.len(); from += fetchedAtOnce {
			list := some[:min(fetchedAtOnce, t.table.len()-from)]
			for i := range list {
				key := t.table.key(from + i)
				key = key[:lettersLength(key, letters)]
				least = min(least, utf8.RuneCountInString(key))
				list[i] = hashOfKey(key)
			}
			h.addAll(t.bit, list)
		}
	}
	return h, least
}

// fetchedAtOnce is how many buckets are looked at before something is put into the first of
// them: most are in no cache, and so they are fetched side by side.
const fetchedAtOnce = 32

// addAll adds spellings by their hashes.
func (h *hashes) addAll(bit uint8, list []uint64) {
	for _, hash := range list {
		at, _ := h.at(hash)
		h.fetched |= h.buckets[at]
	}
	for _, hash := range list {
		h.add(bit, hash)
	}
}

func hashOfKey(key string) (hash uint64) {
	for i := range len(key) {
		hash = hash*hashBase + uint64(key[i]) + 1
	}
	return hash
}

func (h *hashes) add(bit uint8, hash uint64) {
	at, tag := h.at(hash)
	for {
		for slot := 0; slot < 64; slot += slotBits {
			switch held := h.buckets[at] >> slot; {
			case held&markMask == 0: // free
				h.buckets[at] |= (tag | uint64(bit)) << slot
				return
			case held&tagMask == tag:
				h.buckets[at] |= uint64(bit) << slot
				return
			}
		}
		at = (at + 1) % uint64(len(h.buckets))
	}
}

// of returns the matchers that have the spelling, and some that may not.
func (h *hashes) of(hash uint64) (found uint8) {
	at, tag := h.at(hash)
	for {
		bucket := h.buckets[at]
		if other := bucket&tagMasks ^ tag*eachSlot; (other-eachSlot)&^other&highBits != 0 { // a slot has the tag
			for slot := 0; slot < 64; slot += slotBits {
				if bucket>>slot&tagMask == tag {
					found |= uint8(bucket >> slot & markMask)
				}
			}
		}
		if bucket>>(64-slotBits)&markMask == 0 {
			return found // not full
		}
		at = (at + 1) % uint64(len(h.buckets))
	}
}

// at returns the bucket of a hash and its tag.
func (h *hashes) at(hash uint64) (bucket, tag uint64) {
	mixed := (hash ^ hash>>29) * hashMix
	return mixed >> h.shift, mixed & tagMask
}

// A hash is a polynomial in hashBase, so that the hash of any part of a form comes from
// those of two of its beginnings; hashMix spreads it over the table.
const (
	hashBase = 0x9E3779B97F4A7C55
	hashMix  = 0xD6E8FEB86659FD93
)

// hashPowers are the powers of hashBase. Read only.
var hashPowers = func() (p [maxIndexed + 1]uint64) {
	p[0] = 1
	for i := 1; i < len(p); i++ {
		p[i] = p[i-1] * hashBase
	}
	return p
}()
