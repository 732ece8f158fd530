package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// Kind tells what a word is made of.
type Kind uint8

// The kinds of words.
const (
	Letters Kind = iota
	Number
	Symbol // emoji, emoticon
	Opaque // address, link, mention, tag: never looked up
)

// Word is one word of a chunk. Start and End are code points into the chunk, From and To bytes.
type Word struct {
	Start, End int
	From, To   int
	Form       string    // folded, runs of three and more letters squeezed to one
	Readings   []Reading // other ways to read it
	Kind       Kind
	Upper      bool // all capitals, two letters or more
	Title      bool // begins with a capital, and small letters follow
	Clause     bool // a comma or its like follows
	Ends       bool // a sentence ends after it
	Open       bool // a quotation opens before it
	Close      bool // a quotation closes after it
	Marked     bool // has a letter with a diacritic, or one that Latin letters do not render
}

// Reading is what a word or a row of words says when a disguise is taken off.
// From and To are the first word and the one after the last.
type Reading struct {
	From, To int
	Form     string // folded; holds * where Disguise is Masked
	Disguise Disguise
}

// Chunk is what was found between two white spaces.
type Chunk struct {
	Words      []Word
	Joined     []Reading // readings over several words of the chunk
	Exclaims   int
	Questions  int
	UpperCount int // capital letters
	LetterCnt  int
	Length     int  // code points
	EndsAlone  bool // no words, but marks that end the sentence before
}

// maxWord bounds the code points of a word that are folded and looked up.
const maxWord = 48

// Analyze cuts a chunk into words. The chunk holds no white space.
func Analyze(chunk string) Chunk {
	var c Chunk
	c.Analyze(chunk)
	return c
}

// Analyze cuts a chunk into words and writes them over c, which must be empty but for
// the memory of its Words. Forms may be slices of the chunk.
func (c *Chunk) Analyze(chunk string) {
	if !c.plain(chunk) {
		c.analyze(chunk)
	}
}

// analyze is the long way, for every chunk.
func (c *Chunk) analyze(chunk string) {
	if len(chunk) <= 4*maxWord && opaque(chunk) {
		n := utf8.RuneCountInString(chunk)
		c.Words = append(c.Words, Word{End: n, To: len(chunk), Form: strings.ToLower(chunk), Kind: Opaque})
		c.Length = n
		return
	}
	if atomic(chunk) {
		c.atom(chunk)
		return
	}
	c.segments(chunk)
	c.join(chunk)
	if len(chunk) <= maxWord && abbreviations[strings.ToLower(chunk)] {
		c.Words[len(c.Words)-1].Ends = false
	}
	c.locate(chunk)
}

// locate sets where the words lie in bytes.
func (c *Chunk) locate(chunk string) {
	at, points := 0, 0
	for i := range c.Words {
		w := &c.Words[i]
		w.From = at + bytesOf(chunk[at:], w.Start-points)
		w.To = w.From + bytesOf(chunk[w.From:], w.End-w.Start)
		at, points = w.To, w.End
	}
}

// bytesOf returns the length of the first n code points of s.
func bytesOf(s string, n int) int {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return i
}

// atom makes a chunk of one word with its marks: "т.е.", ":-)".
func (c *Chunk) atom(chunk string) {
	n := utf8.RuneCountInString(chunk)
	w := Word{End: n, To: len(chunk), Form: strings.ToLower(chunk), Kind: Symbol}
	if r, _ := utf8.DecodeRuneInString(chunk); unicode.IsLetter(r) && !strings.ContainsAny(chunk, ":;=") {
		w.Kind, w.Form = Letters, Fold(strings.TrimSuffix(chunk, "."))
	}
	w.Marked = marked(w.Form)
	c.Words, c.Length = append(c.Words, w), n
}

// segments walks the words and marks that Unicode's word boundaries give.
func (c *Chunk) segments(chunk string) {
	pos := 0
	opening := false
	it := words.FromString(chunk)
	for it.Next() {
		segment := it.Value()
		n := utf8.RuneCountInString(segment)
		switch kind := kindOf(segment); kind {
		case Opaque:
			opening = c.mark(segment) || opening
		case Symbol:
			if c.again(segment, pos, n) {
				break
			}
			c.add(segment, pos, n, Symbol, &opening)
		default:
			c.pieces(segment, pos, &opening)
		}
		pos += n
	}
	c.Length = pos
}

// again lengthens the word before where the same symbol comes again: 😡😡😡 is one sign.
func (c *Chunk) again(segment string, pos, n int) bool {
	last := len(c.Words) - 1
	if last < 0 || c.Words[last].Kind != Symbol || c.Words[last].End != pos || c.Words[last].Form != foldSymbol(segment) {
		return false
	}
	c.Words[last].End = pos + n
	return true
}

// pieces splits what Unicode keeps together but a hasty writer does not mean as one
// word: "убью.тебя", "one_two".
func (c *Chunk) pieces(segment string, pos int, opening *bool) {
	if !strings.ContainsAny(segment, "._:·") || initials(segment) {
		c.add(segment, pos, utf8.RuneCountInString(segment), kindOf(segment), opening)
		return
	}
	start, at := pos, 0
	for i, r := range segment {
		if r == '.' || r == '_' || r == ':' || r == '·' {
			if at < i {
				n := utf8.RuneCountInString(segment[at:i])
				c.add(segment[at:i], start, n, kindOf(segment[at:i]), opening)
				start += n
			}
			start++
			at = i + utf8.RuneLen(r)
			c.mark(string(r))
		}
	}
	if at < len(segment) {
		c.add(segment[at:], start, utf8.RuneCountInString(segment[at:]), kindOf(segment[at:]), opening)
	}
}

// initials is true for "т.е" and "p.s": single letters between full stops, and for numbers.
func initials(segment string) bool {
	run := 0
	digits := true
	for _, r := range segment {
		if r == '.' {
			run = 0
			continue
		}
		digits = digits && !unicode.IsLetter(r)
		if run++; run > 1 && !digits {
			return false
		}
	}
	return true
}

func (c *Chunk) add(segment string, pos, n int, kind Kind, opening *bool) {
	w := Word{Start: pos, End: pos + n, Kind: kind, Open: *opening}
	*opening = false
	upper, letters := 0, 0
	for _, r := range segment {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				w.Title = letters == 1
				upper++
			}
		}
	}
	c.UpperCount += upper
	c.LetterCnt += letters
	w.Upper = upper == letters && letters > 1
	w.Title = w.Title && letters > 1
	w.spell(segment)
	c.Words = append(c.Words, w)
}

// spell sets the word's form and readings.
func (w *Word) spell(segment string) {
	if w.Kind == Symbol {
		w.Form = foldSymbol(segment)
		return
	}
	folded := firstRunes(Fold(firstRunes(segment, 8*maxWord)), 4*maxWord)
	w.Form = firstRunes(Squeeze(folded, 1), maxWord)
	if twice := firstRunes(Squeeze(folded, 2), maxWord); twice != w.Form {
		w.Readings = append(w.Readings, Reading{Form: twice, Disguise: Repeated})
	}
	w.Marked = marked(w.Form)
	w.readAlike()
	for _, form := range unleet(w.Form) {
		w.Readings = append(w.Readings, Reading{Form: form, Disguise: Leet})
	}
}

// readAlike adds the reading in Cyrillic letters of the same look.
func (w *Word) readAlike() {
	if form := lookAlike(w.Form); form != "" {
		w.Readings = append(w.Readings, Reading{Form: form, Disguise: LookAlike})
	}
}

// marked reports whether Bare changes a form.
func marked(form string) bool {
	for _, r := range form {
		if r >= utf8.RuneSelf && bareRune(r) != r {
			return true
		}
	}
	return false
}

// foldSymbol drops skin tones and variation selectors, and all but the first of a row.
func foldSymbol(s string) string {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.In(r, unicode.So, unicode.Sk, unicode.Sm) || r >= 0x1F000 || r == '‼' || r == '⁉' {
			return string(r)
		}
	}
	return s
}

func firstRunes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// mark takes note of punctuation and reports whether it opens a quotation for the next word.
func (c *Chunk) mark(segment string) (opens bool) {
	last := len(c.Words) - 1
	for _, r := range segment {
		switch r {
		case '!', '！', '‼':
			c.Exclaims++
			c.end(last)
		case '?', '？', '⁉':
			c.Questions++
			c.end(last)
		case '.', '…', '。':
			c.end(last)
		case ',', ';', ':', '—', '–', '-', '(', ')', '/':
			if last >= 0 && r != '-' {
				c.Words[last].Clause = true
			}
		case '„', '«', '“', '"', '»', '”', '‟', '‹', '›':
			opens = c.quote(r, last) || opens
		}
	}
	return opens
}

// quote notes a quotation mark: before the first word it opens, after a word it closes,
// except where its shape says otherwise.
func (c *Chunk) quote(r rune, last int) (opens bool) {
	if last < 0 || r == '„' || r == '«' && !c.Words[last].Close {
		return true
	}
	c.Words[last].Close = true
	return false
}

func (c *Chunk) end(last int) {
	if last >= 0 {
		c.Words[last].Ends = true
		return
	}
	c.EndsAlone = true
}

func kindOf(segment string) Kind {
	for _, r := range segment {
		switch {
		case unicode.IsLetter(r):
			return Letters
		case unicode.IsDigit(r):
			return letterOrNumber(segment)
		case r >= 0x1F000 || unicode.Is(unicode.So, r) || r == '❤':
			return Symbol
		}
	}
	return Opaque
}

func letterOrNumber(segment string) Kind {
	for _, r := range segment {
		if unicode.IsLetter(r) {
			return Letters
		}
	}
	return Number
}

// opaque is true for what names a place or a person, not a thing said.
func opaque(chunk string) bool {
	if chunk[0] == '@' && len(chunk) > 2 {
		return strings.IndexFunc(chunk[1:], func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' && r != ':' && r != ',' && r != '.'
		}) < 0
	}
	lowered := strings.ToLower(firstRunes(chunk, 12))
	if strings.HasPrefix(lowered, "http://") || strings.HasPrefix(lowered, "https://") || strings.HasPrefix(lowered, "www.") {
		return true
	}
	at := strings.IndexByte(chunk, '@')
	return at > 0 && strings.IndexByte(chunk[at:], '.') > 1
}
