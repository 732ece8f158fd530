package linear

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Window is how many sentences that follow each other are scored together, beside the whole
// message.
const Window = 2

// Token is a word as it is weighed: its folded form, and the classes of the lexicon that it
// is a member of.
type Token struct {
	Form    string
	Classes []string
}

// Row is a sentence as it is weighed: its words, and the signs that are the kinds of entries
// which the lexicons found in it, and whether they count there.
type Row struct {
	Words []Token
	Signs []string
}

// Features calls yield with each feature of a row, and returns how many of them count among
// its features: those of words and of neighbours.
func (r *Row) Features(yield func(feature string)) (counted int) {
	var classes []string
	before, last := "", (*Token)(nil)
	if n := len(r.Words); n > 0 {
		yield(sentenceBegin + " " + head(r.Words[0].Form))
		yield(head(r.Words[n-1].Form) + " " + sentenceEnd)
	}
	for i := range r.Words {
		word := &r.Words[i]
		Features(word.Form, before, func(feature string) { counted++; yield(feature) })
		ClassFeatures(word, last, yield)
		before, last, classes = word.Form, word, append(classes, word.Classes...)
		for far := 2; far <= min(Reach, i); far++ {
			yield(apart(head(r.Words[i-far].Form), head(word.Form)))
		}
	}
	for _, sign := range r.Signs {
		yield(sign)
	}
	Together(distinct(r.Signs), distinct(classes), yield)
	return counted
}

// ByFeatures is the sum of a row in a language as the features' names make it: what Word,
// Add and the others do quickly.
func (m *Model) ByFeatures(r *Row, l int) (sum Sum) {
	sum.N = int32(r.Features(func(feature string) { m.addFound(&sum, l, hashOf(feature)) }))
	sum.Settle()
	return sum
}

func distinct(list []string) []string { return slices.Compact(slices.Sorted(slices.Values(list))) }

// Features calls yield with each feature of a word and of the pair that it makes with the
// word before it (empty: there is none), as the files write them.
func Features(word, last string, yield func(feature string)) {
	yield("=" + word)
	if first, _ := utf8.DecodeRuneInString(word); lettered(first) {
		runes := append([]rune{'_'}, []rune(word)...)
		runes = append(runes[:min(len(runes), maxLetters+1)], '_')
		for from := range max(0, len(runes)-leastGram+1) {
			for size := leastGram; size <= mostGram && from+size <= len(runes); size++ {
				yield(string(runes[from : from+size]))
			}
		}
	}
	if last != "" {
		yield(head(last) + " " + head(word))
	}
}

// ClassFeatures calls yield with the pairs that a word makes with the classes of the word
// before it ("@you tapan"), and its classes with that word ("tapan @you"). They do not count
// among a row's features.
func ClassFeatures(word, last *Token, yield func(feature string)) {
	if last == nil {
		return
	}
	for _, class := range last.Classes {
		yield(ClassOf(class) + " " + head(word.Form))
	}
	for _, class := range word.Classes {
		yield(head(last.Form) + " " + ClassOf(class))
	}
}

// Together calls yield with what a sentence has as a whole: its classes, and which of its
// signs stand in it with which other and with which class. Each class and sign is to be
// given once. They do not count among a row's features.
func Together(signs, classes []string, yield func(feature string)) {
	for _, class := range classes {
		yield(ClassOf(class))
	}
	for i, sign := range signs {
		for _, other := range signs[:i] {
			yield(both(sign, other))
		}
		for _, class := range classes {
			yield(both(sign, ClassOf(class)))
		}
	}
}

// ClassOf returns how the files write a class of the lexicons.
func ClassOf(name string) string { return classMark + name }

// The marks of what is no letter group and no word, and between two that stand in one sentence.
const (
	classMark = "@"
	signMark  = "#"
	bothMark  = "&"
)

// Reach is how many words farther on the second of two words may stand that are weighed together.
// Two that are not neighbours are one feature however many words are between them.
const Reach = 4

// apartMark stands before the second of two words with others between them.
const apartMark = "~ "

// apart is how the files write the first letters of two words with others between them. These
// pairs do not count among a row's features.
func apart(first, second string) string { return first + " " + apartMark + second }

// Recent are the last words of a sentence, Reach of them at least. The zero value is for its first
// word.
type Recent struct {
	heads [8]uint32 // one behind the other, round and round
	n     int
}

// AddApart adds what a word weighs with those before it that are not its neighbours, and makes
// it one of the recent ones.
func (m *Model) AddApart(s *Sum, l int, recent *Recent, word *Part) {
	for far := 2; far <= min(Reach, recent.n); far++ {
		m.addPair(s, l, apartHash(recent.heads[(recent.n-far)%len(recent.heads)], word.head))
	}
	recent.heads[recent.n%len(recent.heads)] = word.head
	recent.n++
}

// pairs is a Bloom filter of one hash: most that are asked for are not there.
type pairs [1 << 12]uint64

func (f *pairs) add(hash uint64)      { f[hash>>6&(1<<12-1)] |= 1 << (hash & 63) }
func (f *pairs) may(hash uint64) bool { return f[hash>>6&(1<<12-1)]>>(hash&63)&1 != 0 }

// What stands for the beginning and the end of a sentence in the pairs of its first and last
// words. These pairs do not count among a row's features.
const (
	sentenceBegin = "^"
	sentenceEnd   = "$"
)

var beginHead, endHead = headOf(sentenceBegin), headOf(sentenceEnd)

func both(a, b string) string {
	if b < a {
		a, b = b, a
	}
	return a + bothMark + b
}

// SignOf returns how the files write what the lexicons found, which counts beside the words:
// the kind of the entry, such as "#axis:time:0", or "#violence::4:not" where something around
// it says that it does not count, such as a negation or a report.
func SignOf(category, name string, level int, dismissed bool) string {
	sign := "#" + category + ":" + name + ":" + strconv.Itoa(level)
	if dismissed {
		sign += ":not"
	}
	return sign
}

// Sign returns what a sign weighs in a language (its place in Langs).
func (m *Model) Sign(sign string, l int) Few { return m.few(sign, l) }

func (m *Model) few(feature string, l int) Few {
	if w := m.find(hashOf(feature)); w != nil {
		return w.few(l)
	}
	return 0
}

// Both calls yield with the features of a language of two that stand in one sentence: two
// signs, or a sign and a class, as SignOf and ClassOf write them.
func (m *Model) Both(l int, yield func(a, b string, f Few)) {
	for _, feature := range m.both[l] {
		a, b, _ := halves(feature)
		yield(a, b, m.few(feature, l))
	}
}

// Class is what a class of the lexicons weighs.
type Class struct {
	own            Few
	head           uint32
	before, behind heads // of words that it weighs something beside
}

// heads is a Bloom filter of one hash: most that are asked for are not there.
type heads [16]uint64

func (f *heads) add(head uint32)      { f[head>>6&15] |= 1 << (head >> 10 & 63) }
func (f *heads) may(head uint32) bool { return f[head>>6&15]>>(head>>10&63)&1 != 0 }

// Class returns what a class of a language (its place in Langs) weighs.
func (m *Model) Class(name string, l int) Class {
	feature := ClassOf(name)
	c := Class{own: m.few(feature, l), head: classHead(feature)}
	if b := m.beside[c.head]; b != nil {
		c.before, c.behind = b.before, b.behind
	}
	return c
}

// AddClass adds what a class weighs by itself.
func (m *Model) AddClass(s *Sum, c *Class) { s.AddFew(c.own) }

// AddFirst adds what a word weighs as the first of its sentence.
func (m *Model) AddFirst(s *Sum, l int, word *Part) {
	m.addFound(s, l, pairHash(beginHead, word.head))
}

// AddLast adds what a word weighs as the last of its sentence, marks among the words.
func (m *Model) AddLast(s *Sum, l int, word *Part) {
	m.addFound(s, l, pairHash(word.head, endHead))
}

// AddBefore adds what a class weighs where a word of it stands before a word.
func (m *Model) AddBefore(s *Sum, l int, c *Class, word *Part) {
	if c.before.may(word.head) {
		m.addFound(s, l, pairHash(c.head, word.head))
	}
}

// AddAfter adds what a class weighs where a word of it stands behind a word.
func (m *Model) AddAfter(s *Sum, l int, word *Part, c *Class) {
	if c.behind.may(word.head) {
		m.addFound(s, l, pairHash(word.head, c.head))
	}
}

func head(word string) string {
	n := 0
	for i := range word {
		if n++; n > headLetters {
			return word[:i]
		}
	}
	return word
}

// Place returns the file:line of the feature of the last of some words that follow each other (one
// at least; of those before it no more than Reach count), of its classes, or of the pairs that it
// makes with the others, that weighs most for a head. Where there are no others, it is the first of
// its sentence.
func (m *Model) Place(words []Token, l int, h Head) string {
	best := heaviest{m: m, lane: l*Heads + int(h)}
	at := len(words) - 1
	word, last, before := &words[at], (*Token)(nil), ""
	if at > 0 {
		last, before = &words[at-1], words[at-1].Form
		for far := 2; far <= min(Reach, at); far++ {
			best.take(apart(head(words[at-far].Form), head(word.Form)))
		}
	} else {
		best.take(sentenceBegin + " " + head(word.Form))
	}
	Features(word.Form, before, best.take)
	ClassFeatures(word, last, best.take)
	for _, class := range word.Classes {
		best.take(ClassOf(class))
	}
	return m.place(l, best.feature)
}

// PlaceOfSign returns the file:line of a sign, or of what it makes with the other signs and
// the classes of its sentence, whichever weighs most for a head.
func (m *Model) PlaceOfSign(sign string, others, classes []string, l int, h Head) string {
	best := heaviest{m: m, lane: l*Heads + int(h), feature: sign}
	best.take(sign)
	for _, other := range others {
		best.take(both(sign, other))
	}
	for _, class := range classes {
		best.take(both(sign, ClassOf(class)))
	}
	return m.place(l, best.feature)
}

// heaviest is the feature of those taken that weighs most, above 0.
type heaviest struct {
	m       *Model
	lane    int
	weight  int32
	feature string
}

func (b *heaviest) take(feature string) {
	if w := b.m.find(hashOf(feature)); w != nil && w.of(b.lane) > b.weight {
		b.weight, b.feature = w.of(b.lane), feature
	}
}

// Folder is what the places of features begin with.
const Folder = "linear/"

// place returns the file:line of a feature; where there is none, the line before them all.
func (m *Model) place(l int, feature string) string {
	f := &m.files[l]
	return Folder + Langs[l] + ".tsv:" + strconv.Itoa(f.lines()+1+f.names.find(feature))
}

// Version returns a hash of the weights: it changes with any of them.
func (m *Model) Version() string {
	hash := sha256.New()
	for l := range m.files {
		f := &m.files[l]
		hash.Write([]byte(f.head))
		hash.Write(f.names.data)
		hash.Write(f.weights)
	}
	return hex.EncodeToString(hash.Sum(nil)[:6])
}

// At returns the feature at a place that Place returned, or "".
func (m *Model) At(place string) string {
	name, number, _ := strings.Cut(strings.TrimPrefix(place, Folder), ".tsv:")
	l := slices.Index(Langs[:], name)
	line, err := strconv.Atoi(number)
	if err != nil || l < 0 {
		return ""
	}
	f := &m.files[l]
	return f.names.at(line - 1 - f.lines())
}
