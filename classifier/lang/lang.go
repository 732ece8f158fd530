// Package lang tells in which language a text is written: Estonian, Russian (in
// Cyrillic or Latin letters), Norwegian (bokmål, nynorsk, dialect) or Polish, or one
// of the neighbours that a contact centre also meets, which answer "other".
//
// It is a naive Bayes classifier over hashed letter n-grams of one to four letters
// and whole words (Cavnar and Trenkle 1994 for the n-grams; the multinomial model of
// McCallum and Nigam 1998). Evidence is a sum over words, so that a caller can keep a
// word's evidence and only add. The table is built by classifier/lang/build from text
// that may be shipped; values are fixed-point logarithms.
package lang

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"slices"
	"unicode/utf8"
)

// Classes are the languages the model tells apart; rl is Russian in Latin letters.
var Classes = [Width]string{"et", "ru", "rl", "no", "pl", "fi", "sv", "da", "en", "de", "lv", "lt", "cs", "uk", "be", "bg"}

// Codes maps each class to what rahu reports: et, ru, no, pl or other.
var Codes = [Width]string{"et", "ru", "ru", "no", "pl", "other", "other", "other", "other", "other", "other", "other", "other", "other", "other", "other"}

const (
	// Width is the number of classes.
	Width = 16
	// Buckets is the number of n-gram hashes.
	Buckets = 1 << 16
	// Scale turns a table's unit into a natural logarithm.
	Scale = 1.0 / 12
)

//go:embed model.bin.gz
var modelData []byte

// Evidence is the sum of a text's n-gram scores for each class, in units of Scale.
type Evidence [Width]int32

// Add adds other's scores, weight times.
func (e *Evidence) Add(other *Evidence) {
	for i := range e {
		e[i] += other[i]
	}
}

// Model is safe for concurrent use.
type Model struct{ table *[2 * Buckets]uint64 }

// bias makes a table's values positive, so that a word's sum needs no signs.
const bias = 128

// Load unpacks the embedded table.
func Load() (*Model, error) {
	zr, err := gzip.NewReader(bytes.NewReader(modelData))
	if err != nil {
		return nil, fmt.Errorf("lang: the embedded model: %w", err)
	}
	raw, err := io.ReadAll(zr)
	if err != nil {
		return nil, fmt.Errorf("lang: the embedded model: %w", err)
	}
	if len(raw) != Buckets*Width {
		return nil, fmt.Errorf("lang: the embedded model has %d bytes, wants %d; rebuild it with make lang", len(raw), Buckets*Width)
	}
	m := &Model{table: new([2 * Buckets]uint64)}
	for i := range m.table {
		m.table[i] = binary.LittleEndian.Uint64(raw[8*i:]) ^ 0x8080808080808080 // from signed to biased
	}
	return m, nil
}

// sums are the biased scores of n n-grams, four classes in each: lanes of 16 bits hold
// the most n-grams of a word, 4*(maxLetters+2)+1, times 255.
type sums struct {
	even, odd [2]uint64
	n         int32
}

const lanes = 0x00FF00FF00FF00FF

func (s *sums) add(m *Model, hash uint32) {
	at := 2 * (hash & (Buckets - 1))
	first, second := m.table[at], m.table[at+1]
	s.even[0] += first & lanes
	s.odd[0] += first >> 8 & lanes
	s.even[1] += second & lanes
	s.odd[1] += second >> 8 & lanes
	s.n++
}

func (s *sums) addTo(e *Evidence) {
	for half := range 2 {
		for lane := range 4 {
			e[8*half+2*lane] += int32(s.even[half]>>(16*lane)&0xFFFF) - bias*s.n
			e[8*half+2*lane+1] += int32(s.odd[half]>>(16*lane)&0xFFFF) - bias*s.n
		}
	}
}

// Word adds the evidence of one folded word to e. It is Grams, written out: no part of
// reading a new word takes longer.
func (m *Model) Word(e *Evidence, word string) {
	var runes [maxLetters + 5]rune // with room to look ahead
	n := 1
	runes[0] = '_'
	whole := mix(wholeSeed, '_')
	for _, r := range word {
		if class := classOf(r); class != 0 {
			e[class] += ownLetter
		}
		if n <= maxLetters {
			runes[n] = r
			whole = mix(whole, r)
			n++
		}
	}
	runes[n] = '_'
	n++
	var s sums
	for from := range n - 1 {
		h := mix(gramSeed, runes[from])
		if from > 0 && runes[from] != '_' {
			s.add(m, h)
		}
		h = mix(h, runes[from+1])
		s.add(m, h)
		if from+2 < n {
			h = mix(h, runes[from+2])
			s.add(m, h)
		}
		if from+3 < n {
			s.add(m, mix(h, runes[from+3]))
		}
	}
	s.add(m, mix(whole, '_'))
	s.addTo(e)
}

// classOf names the class that alone has a letter among those of its script, or 0.
func classOf(r rune) int {
	switch r {
	case 'і', 'ї', 'є', 'ґ':
		return 13
	case 'ў':
		return 14
	}
	return 0
}

// ownLetter is the evidence of a letter that only one language has.
const ownLetter = 80

const maxLetters = 32

// Grams calls yield with the bucket of each n-gram of the word: one to four letters,
// with a mark at the word's beginning and end, and the whole word.
func Grams(word string, yield func(bucket uint32)) {
	var runes [maxLetters + 2]rune
	n := 1
	runes[0] = '_'
	for _, r := range word {
		if n > maxLetters {
			break
		}
		runes[n] = r
		n++
	}
	runes[n] = '_'
	n++
	for from := range n {
		h := uint32(gramSeed)
		for size := 1; size <= 4 && from+size <= n; size++ {
			h = mix(h, runes[from+size-1])
			if size == 1 && runes[from] == '_' {
				continue
			}
			yield(h & (Buckets - 1))
		}
	}
	h := uint32(wholeSeed)
	for _, r := range runes[:n] {
		h = mix(h, r)
	}
	yield(h & (Buckets - 1))
}

const (
	gramSeed  = 2166136261
	wholeSeed = 0x9e3779b9
)

func mix(h uint32, r rune) uint32 {
	h = (h ^ uint32(r)) * 16777619
	h ^= h >> 15
	return h * 0x85ebca6b
}

// temperature flattens the posterior: n-grams of one word are not independent.
const temperature = 4.0

// negligible is the logarithm of a share that is taken for none.
const negligible = -40

// Probabilities returns each class's share given the evidence and a bonus for each
// class in natural logarithms.
func Probabilities(e *Evidence, bonus *[Width]float64) [Width]float64 {
	var p [Width]float64
	best := math.Inf(-1)
	for i := range p {
		p[i] = float64(e[i])*Scale/temperature + bonus[i]
		best = max(best, p[i])
	}
	sum := 0.0
	for i := range p {
		if p[i]-best < negligible {
			p[i] = 0
			continue
		}
		p[i] = math.Exp(p[i] - best)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

// reported are the codes, each once, and codeOf the place of each class's code there.
var (
	reported = [...]string{"et", "ru", "no", "pl", "other"}
	codeOf   = func() (at [Width]int) {
		for i, code := range Codes {
			at[i] = slices.Index(reported[:], code)
		}
		return at
	}()
)

// Code sums probabilities by code and returns the most probable one with its share.
func Code(p *[Width]float64) (code string, share float64) {
	var shares [len(reported)]float64
	for i, v := range p {
		shares[codeOf[i]] += v
	}
	for i, v := range shares {
		if v > share {
			code, share = reported[i], v
		}
	}
	return code, share
}

// Cyrillic reports whether a folded word has a Cyrillic letter.
func Cyrillic(word string) bool {
	for i := 0; i < len(word); {
		r, n := utf8.DecodeRuneInString(word[i:])
		if r >= 0x400 && r < 0x530 {
			return true
		}
		i += n
	}
	return false
}
