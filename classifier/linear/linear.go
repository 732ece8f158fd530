// Package linear weighs what no lexicon lists: a linear classifier over the letter groups
// of words, whole words and pairs of words, neighbours or a few words apart, over the
// classes of the lexicons that words are in, and over the kinds of entries that the lexicons
// found (signs), one a language, for six
// questions (Heads). The lexicons know what they were told; this knows what is like it.
//
// The score of a row of words is bias + sum of the weights of their features and signs /
// sqrt(number of features): so a word's part can be added up once and remembered with the
// word, and each word's share in a score can be told. The weights are fitted by classifier/linear/fit
// from messages that were written for it, as a support vector machine with squared hinge
// loss (Fan, Chang, Hsieh, Wang and Lin 2008, LIBLINEAR; Hsieh and others 2008 for the
// dual coordinate descent), and stand as readable numbers in a file a language.
package linear

import (
	"math"
	"strings"
	"unicode/utf8"
)

// Head is a question that a model answers.
type Head uint8

// The heads: is it a threat of violence, does it abuse somebody, does it complain, is it
// what customers write at all (of other text the other heads know little), does somebody
// want to harm himself, and is it a grievance for the manager: the regulator, the court, the
// press, extortion, a wish for somebody above.
const (
	Threat Head = iota
	Abuse
	Complaint
	Customer
	SelfHarm
	Grievance

	Heads = 6
)

// HeadNames are the heads' names in the files, in their order.
var HeadNames = [Heads]string{"threat", "abuse", "complaint", "customer", "self_harm", "grievance"}

// Langs are the languages that have weights, in the order of their lanes.
var Langs = [...]string{"et", "ru", "no", "pl"}

// Width is the number of lanes of a sum: a language's heads stand side by side, and behind
// the last one's are as many as make whole words of eight.
const Width = (len(Langs)*Heads + 7) / 8 * 8

// Part is what a word, or a row of words, adds: Sums are the weights of its features in the
// units of the files, N is how many features it has, known or not.
type Part struct {
	Sums [Width]int16
	N    int16
	head uint32 // hash of the first letters, for pairs
}

// Sum is the parts of a row of words for one language.
type Sum struct {
	Heads     [Heads]int32
	N         int32
	few       int32  // how many weights lie aside
	even, odd uint64 // those of the even and the odd heads, 128 more each
}

// Model is safe for concurrent use.
type Model struct {
	tags    []uint32  // a part of each feature's hash, at its place; 0: free
	weights []weights // at the same places
	shift   int
	both    [len(Langs)][]string // features of two that stand in one sentence
	beside  map[uint32]*beside   // by the heads of classes that stand in pairs with words
	pairs   [len(Langs)]pairs    // features of two that stand one after the other or apart
	files   [len(Langs)]file
	unit    [len(Langs)][Heads]float64
	bias    [len(Langs)][Heads]float64
}

// beside are the words that a class stands before, and those that it stands behind.
type beside struct{ before, behind heads }

// hashOf returns the hash of a feature as the files write it: a letter group ("_tap"), a
// word ("=tapan"), the first letters of two words ("kus sina"), of two with others between them
// ("kus ~ elad") or of one beside a class ("@you tapan"), a class ("@you"), a sign ("#violence::4"), or two of these that stand in
// one sentence ("#violence::4&@you").
func hashOf(feature string) uint64 {
	if first, second, pair := strings.Cut(feature, " "); pair {
		if word, apart := strings.CutPrefix(second, apartMark); apart {
			return apartHash(headOf(first), headOf(word))
		}
		return pairHash(sideHead(first), sideHead(second))
	}
	if a, b, two := halves(feature); two {
		return bothHash(hashOf(a), hashOf(b))
	}
	if word, whole := strings.CutPrefix(feature, "="); whole && word != "" {
		return wordHash(word)
	}
	h := uint64(gramSeed)
	for _, r := range feature {
		h = mix(h, uint64(r))
	}
	return finish(h)
}

const (
	gramSeed = 0xcbf29ce484222325
	wordSeed = 0x9E3779B97F4A7C15
	pairSeed = 0xD6E8FEB86659FD93
	bothSeed = 0xA0761D6478BD642F
	farSeed  = 0xE7037ED1A0B428DB
	hashMul  = 0x9FB21C651E98DF25
)

func mix(h, v uint64) uint64 { return (h ^ v) * hashMul }

func finish(h uint64) uint64 { return h ^ h>>32 }

func wordHash(word string) uint64 {
	h := uint64(wordSeed)
	for i := range len(word) {
		h = mix(h, uint64(word[i]))
		h ^= h >> 29
	}
	return finish(h)
}

func pairHash(a, b uint32) uint64 {
	h := mix(mix(pairSeed, uint64(a)), uint64(b))
	return finish(h ^ h>>29)
}

// apartHash is that of two words with others between them.
func apartHash(first, second uint32) uint64 {
	return finish(mix(farSeed, uint64(first)<<32|uint64(second)))
}

// bothHash is the same whichever comes first.
func bothHash(a, b uint64) uint64 { return finish(mix(bothSeed, a+b)) }

// halves returns the two parts of a feature of two that stand in one sentence.
func halves(feature string) (a, b string, two bool) {
	if !strings.HasPrefix(feature, signMark) {
		return "", "", false
	}
	a, b, two = strings.Cut(feature, bothMark)
	return a, b, two
}

// sideHead is the hash of one side of a pair: a class or the first letters of a word.
func sideHead(side string) uint32 {
	if isClass(side) {
		return classHead(side)
	}
	return headOf(side)
}

func isClass(feature string) bool {
	return strings.HasPrefix(feature, classMark) && len(feature) > len(classMark)
}

// classHead returns the hash of a class for pairs, as the files write it.
func classHead(feature string) uint32 { return uint32(hashOf(feature)>>32) | 1 }

// headLetters is how many letters of a word count in pairs.
const headLetters = 5

// headOf returns the hash of a word's first letters, never 0.
func headOf(word string) uint32 {
	h, n := uint64(pairSeed), 0
	for _, r := range word {
		if n++; n > headLetters {
			break
		}
		h = mix(h, uint64(r))
	}
	return uint32(h>>32) | 1
}

// make returns the place of a feature's weights.
func (m *Model) make(hash uint64) *weights {
	tag := uint32(hash) | 1
	for at := hash * hashMul >> m.shift; ; at = (at + 1) % uint64(len(m.tags)) {
		if m.tags[at] == 0 || m.tags[at] == tag {
			if m.tags[at] == 0 {
				m.tags[at], m.weights[at] = tag, unweighted
			}
			return &m.weights[at]
		}
	}
}

// find returns a feature's weights, or nil.
func (m *Model) find(hash uint64) *weights {
	tag := uint32(hash) | 1
	for at := hash * hashMul >> m.shift; ; at = (at + 1) & uint64(len(m.tags)-1) {
		switch m.tags[at] {
		case tag:
			return &m.weights[at]
		case 0:
			return nil
		}
	}
}

// weights are a feature's, one in each byte, 128 added to each, so that several are added at
// once.
type weights [Width / 8]uint64

// unweighted are zeros.
var unweighted = func() (w weights) {
	for lane := range Width {
		w.set(lane, 0)
	}
	return w
}()

func (w *weights) of(lane int) int32 { return int32(uint8(w[lane/8]>>(8*(lane%8)))) - 128 }

// few takes the lanes of a language out: what is 128 more is the same byte but for its first bit.
func (w *weights) few(l int) Few {
	const all = 1<<(8*Heads) - 1
	word, shift := l*Heads/8, 8*(l*Heads%8)
	bytes := w[word] >> shift
	if shift > 64-8*Heads {
		bytes |= w[word+1] << (64 - shift)
	}
	return Few(bytes^firstBits) & all
}

func (w *weights) set(lane int, v int8) {
	at := 8 * (lane % 8)
	w[lane/8] = w[lane/8]&^(0xFF<<at) | uint64(uint8(int16(v)+128))<<at
}

// adder sums weights: those of the even and the odd lanes apart, in 16 bits each, which the
// features of a word cannot overflow.
type adder struct {
	even, odd weights
	n         int32
}

const lanes = 0x00FF00FF00FF00FF

func (a *adder) add(w *weights) {
	if w == nil {
		return
	}
	for i, v := range w {
		a.even[i] += v & lanes
		a.odd[i] += v >> 8 & lanes
	}
	a.n++
}

func (a *adder) sums() (s [Width]int16) {
	for i := range a.even {
		for k := range 4 {
			s[8*i+2*k] = int16(int32(a.even[i]>>(16*k)&0xFFFF) - 128*a.n)
			s[8*i+2*k+1] = int16(int32(a.odd[i]>>(16*k)&0xFFFF) - 128*a.n)
		}
	}
	return s
}

// The letter groups that are features have from least to most letters, the mark of the
// word's beginning or end ('_') among them.
const (
	leastGram  = 3
	mostGram   = 4
	maxLetters = 40
)

// Number is the form under which numbers are read.
const Number = "#"

// Word returns the part of a folded word. A number is to be given as Number.
func (m *Model) Word(form string) Part {
	p := Part{N: 1, head: headOf(form)}
	var sum adder
	sum.add(m.find(wordHash(form)))
	if first, _ := utf8.DecodeRuneInString(form); lettered(first) {
		p.N += m.groups(&sum, form)
	}
	p.Sums = sum.sums()
	return p
}

// groups adds the letter groups of a word, and returns how many it has.
func (m *Model) groups(sum *adder, form string) int16 {
	var runes [maxLetters + 2]rune
	runes[0] = '_'
	n := 1
	for _, r := range form {
		if n > maxLetters {
			break
		}
		runes[n] = r
		n++
	}
	runes[n] = '_'
	n++
	for from := range n - leastGram + 1 {
		h := mix(mix(mix(gramSeed, uint64(runes[from])), uint64(runes[from+1])), uint64(runes[from+2]))
		sum.add(m.find(finish(h)))
		if from+mostGram <= n {
			sum.add(m.find(finish(mix(h, uint64(runes[from+3])))))
		}
	}
	return int16(2*(n-leastGram) + 1)
}

// lettered is true for what is a letter in one of the languages' scripts.
func lettered(r rune) bool { return r >= 'a' && r <= 'z' || r >= 0xC0 }

// Add adds a word's part in a language (its place in Langs), and that of the pair that it
// makes with the word before it, whose part is last, or nil. See Settle.
func (m *Model) Add(s *Sum, l int, p, last *Part) {
	for h, v := range (*[Heads]int16)(p.Sums[l*Heads:]) {
		s.Heads[h] += int32(v)
	}
	s.N += int32(p.N)
	if last == nil {
		return
	}
	s.N++
	m.addPair(s, l, pairHash(last.head, p.head))
}

// addPair adds what two words weigh.
func (m *Model) addPair(s *Sum, l int, hash uint64) {
	if m.pairs[l].may(hash) {
		m.addFound(s, l, hash)
	}
}

func (m *Model) addFound(s *Sum, l int, hash uint64) {
	if w := m.find(hash); w != nil {
		s.AddFew(w.few(l))
	}
}

// Few are a feature's weights in one language, a byte a head; 0 is none.
type Few uint64

// AddFew adds weights, which Settle makes part of the sum.
func (s *Sum) AddFew(f Few) {
	if f == 0 {
		return
	}
	bytes := uint64(f) ^ firstBits
	s.even += bytes & lanes
	s.odd += bytes >> 8 & lanes
	if s.few++; s.few == mostFew {
		s.Settle()
	}
}

// firstBits are those of the heads' bytes: with them turned around a byte is 128 more than what
// it stands for. mostFew is how many of them 16 bits can hold.
const (
	firstBits = 0x808080808080
	mostFew   = 256
)

// Settle adds up what AddFew put aside. Before it a sum is not to be read.
func (s *Sum) Settle() {
	for h := 0; h < Heads; h += 2 {
		s.Heads[h] += int32(s.even>>(8*h)&0xFFFF) - 128*s.few
		s.Heads[h+1] += int32(s.odd>>(8*h)&0xFFFF) - 128*s.few
	}
	s.even, s.odd, s.few = 0, 0, 0
}

// Plus adds another sum.
func (s *Sum) Plus(o *Sum) {
	for h := range Heads {
		s.Heads[h] += o.Heads[h]
	}
	s.N += o.N
}

// Score returns what a row of words scores for a head: above 0 rather yes than no, and 1
// as sure as the messages that it was fitted on.
func (m *Model) Score(s *Sum, l int, h Head) float64 {
	return m.bias[l][h] + m.Share(s, s.N, l, h)
}

// Share returns what part words have in the score of a row with n features.
func (m *Model) Share(part *Sum, n int32, l int, h Head) float64 {
	return float64(part.Heads[h]) * m.unit[l][h] / math.Sqrt(1+float64(n))
}
