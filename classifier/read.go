package classifier

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"rahu/classifier/lang"
	"rahu/classifier/linear"
	"rahu/classifier/match"
	"rahu/classifier/score"
	"rahu/classifier/text"
)

// scratch is the memory of one classification; it goes back to a pool.
type scratch struct {
	words     []word
	sentences []sentence
	current   sentence // under way
	evidence  lang.Evidence
	letters   int
	upper     int
	message   score.Message
	grading   score.Scratch
	rows      []*match.Word
	edges     []match.Edge
	match     match.Scratch
	sums      []linear.Sum
	kinds     [][]uint16 // of each word, the classes of the main language that it is in
	together  together
	desk      *desk
	hits      uint64 // in the memo
}

// word is a word of the message.
type word struct {
	start, end int // code points
	from, to   int // bytes
	cell       *cell
	index      int  // in the cell
	apart      bool // more than one blank stands before it
	quoted     bool
	harmless   bool // inside what the operator says is innocent: it weighs nothing
}

// sentence is words from to to, one after the last.
type sentence struct {
	from, to  int
	evidence  lang.Evidence
	exclaims  int
	questions int
	marked    bool // has letters with diacritics
	spaced    []spacedWord
}

// spacedWord is a word whose letters stood in chunks of their own.
type spacedWord struct {
	from, to int
	form     string
}

func newScratch() *scratch { return &scratch{desk: new(desk)} }

func (s *scratch) reset() {
	*s = scratch{words: s.words[:0], sentences: s.sentences[:0], rows: s.rows[:0], edges: s.edges[:0], match: s.match, grading: s.grading, sums: s.sums, kinds: s.kinds[:0], together: s.together, desk: s.desk,
		message: score.Message{Sentences: s.message.Sentences[:0]}}
}

// maxSentence bounds the words of a sentence: without marks a text is cut there.
const maxSentence = 120

// read cuts the message into words and sentences.
func (c *Classifier) read(s *scratch, message string) {
	at, point := 0, 0 // byte and code point
	open := -1        // word at which a quotation opened
	var local *shelf
	if len(message) > memoMessage {
		local = newShelf(message)
	}
	for len(message) > 0 {
		gap, points, newline := whiteSpace(message)
		message, at, point = message[gap:], at+gap, point+points
		if newline {
			s.cut()
		}
		n := chunkLength(message)
		if n == 0 {
			break
		}
		known := c.cell(s, message[:n], local)
		first := len(s.words)
		s.take(known, at, point, &open)
		if points > 1 && first < len(s.words) {
			s.words[first].apart = true
		}
		message, at, point = message[n:], at+n, point+known.chunk.Length
	}
	s.cut()
	s.unquoteAll()
	c.memo.hits.Add(s.hits)
}

// whiteSpace returns the length of the white space that s begins with, in bytes and code points.
func whiteSpace(s string) (bytes, points int, newline bool) {
	for i, r := range s {
		if !isSpace(r) {
			return i, points, newline
		}
		points++
		newline = newline || r == '\n'
	}
	return len(s), points, newline
}

// isSpace is unicode.IsSpace, but quick where letters are.
func isSpace(r rune) bool {
	const firstWide = 0x1680 // of the white space beyond Latin
	if r < firstWide && r > unicode.MaxLatin1 {
		return false
	}
	return unicode.IsSpace(r)
}

// longChunk is the number of bytes after which a chunk is cut where a mark is followed
// by a letter: what was glued together over so long is not one thing.
const longChunk = 40

// chunkLength returns the length of the chunk that s begins with, in bytes.
func chunkLength(s string) int {
	mark, i := false, plainLength(s)
	for i < len(s) {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if isSpace(r) {
			return i
		}
		if i > longChunk {
			letter := unicode.IsLetter(r)
			if letter && mark {
				return i
			}
			mark = !letter && !unicode.IsMark(r) && !unicode.IsDigit(r)
		}
		i += n
	}
	return len(s)
}

// plainLength returns the length of the printable ASCII and the letters of two bytes
// (from U+00C0 on) that s begins with, none of which is white space.
func plainLength(s string) int {
	i := 0
	for i < len(s) && i <= longChunk {
		switch b := s[i]; {
		case b > ' ' && b < utf8.RuneSelf:
			i++
		case b >= 0xC3 && b < 0xE0 && i+1 < len(s) && !utf8.RuneStart(s[i+1]):
			i += 2
		default:
			return i
		}
	}
	return i
}

// take adds a chunk's words to the sentence under way.
func (s *scratch) take(known *cell, byteAt, point int, open *int) {
	current := &s.current
	s.letters += known.chunk.LetterCnt
	s.upper += known.chunk.UpperCount
	current.marked = current.marked || known.marked
	if len(known.words) == 0 {
		current.exclaims += known.chunk.Exclaims
		current.questions += known.chunk.Questions
		if known.chunk.EndsAlone {
			s.cut()
		}
		return
	}
	for i := range known.words {
		w := &known.chunk.Words[i]
		at := len(s.words)
		if w.Open {
			*open = at
		}
		s.words = append(s.words, word{start: point + w.Start, end: point + w.End, from: byteAt + w.From, to: byteAt + w.To, cell: known, index: i})
		if w.Close && *open >= 0 {
			s.quote(*open, at)
			*open = -1
		}
		current.to = at + 1
		if i == len(known.words)-1 {
			current.evidence.Add(&known.evidence)
			current.exclaims += known.chunk.Exclaims
			current.questions += known.chunk.Questions
		}
		whole := i == len(known.words)-1 || len(known.edges) == 0 // a reading over several words is not cut
		if w.Ends && whole || current.to-current.from >= maxSentence {
			s.cut()
		}
	}
}

// cut ends the sentence and begins the next one.
func (s *scratch) cut() {
	current := &s.current
	if current.to > current.from {
		s.spaced(current)
		s.evidence.Add(&current.evidence)
		s.sentences = append(s.sentences, *current)
	} else if n := len(s.sentences); n > 0 {
		s.sentences[n-1].exclaims += current.exclaims
		s.sentences[n-1].questions += current.questions
	}
	*current = sentence{from: len(s.words), to: len(s.words)}
}

// maxQuote is the number of words after which a quotation that was opened is forgotten.
const maxQuote = 60

func (s *scratch) quote(from, to int) {
	if to-from > maxQuote {
		return
	}
	for i := from; i <= to; i++ {
		s.words[i].quoted = true
	}
}

// unquoteAll takes quotation back where everything stands in it: that is no quotation.
func (s *scratch) unquoteAll() {
	for i := range s.words {
		if !s.words[i].quoted {
			return
		}
	}
	for i := range s.words {
		s.words[i].quoted = false
	}
}

// spaced finds words whose letters stand alone: "т в а р ь". Where wider gaps part a
// row of letters, each part is a word: "j e g  d r e p e r  d e g".
func (s *scratch) spaced(current *sentence) {
	for from := current.from; from < current.to; {
		to, parts := from, 0
		for to < current.to && s.single(to) && (to == from || !s.listed(to-1)) {
			if to > from && s.words[to].apart {
				parts++
			}
			to++
		}
		if n := to - from; n >= 4 && n <= 24*(parts+1) {
			s.joinLetters(current, from, to)
		}
		from = max(to, from+1)
	}
}

// joinLetters joins the letters of words from to to, parted by the wider gaps.
func (s *scratch) joinLetters(current *sentence, from, to int) {
	var form strings.Builder
	for i := from; i < to; i++ {
		form.WriteString(s.words[i].cell.chunk.Words[s.words[i].index].Form)
		if i+1 == to || s.words[i+1].apart {
			current.spaced = append(current.spaced, spacedWord{from: from, to: i + 1, form: form.String()})
			form.Reset()
			from = i + 1
		}
	}
}

// listed is true for a letter that a comma follows: a list, not a word.
func (s *scratch) listed(at int) bool {
	w := &s.words[at]
	return w.cell.chunk.Words[w.index].Clause
}

func (s *scratch) single(at int) bool {
	w := &s.words[at]
	return w.end-w.start == 1 && w.cell.chunk.Words[w.index].Kind == text.Letters && len(w.cell.words) == 1
}
