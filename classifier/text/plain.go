package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// plainLetter is what the quick way needs to know of a letter: the letter folded in the
// low bits, and what it is. 0 is none of its letters.
type plainLetter uint16

const (
	foldedBits plainLetter = 1<<11 - 1
	capital    plainLetter = 1 << 11
	cyrillic   plainLetter = 1 << 12
	diacritic  plainLetter = 1 << 13 // Bare changes it
	twin       plainLetter = 1 << 14 // looks like a Cyrillic letter
	respelt    plainLetter = 1 << 15 // folded to more than its lower case
)

// plainEnd is behind the last letter of the quick way, maxPlain the bytes of its longest chunk.
const (
	plainEnd = 0x530
	maxPlain = maxWord
)

// plainLetters are the Latin and Cyrillic letters whose folding is one letter and does
// not depend on the letters beside it. Read only.
var plainLetters = func() *[plainEnd]plainLetter {
	var table [plainEnd]plainLetter
	for r := range rune(plainEnd) {
		if foreign := r >= 0x250 && r < 0x400; !foreign && (unicode.IsUpper(r) || unicode.IsLower(r)) && composed(r) {
			table[r] = plainLetterOf(r)
		}
	}
	return &table
}()

// composed is true for a letter that folds to a letter of its own kind.
func composed(r rune) bool {
	folded := foldRune(r)
	return folded > 0 && folded < plainEnd && (r < utf8.RuneSelf) == (folded < utf8.RuneSelf) &&
		norm.NFKC.String(string(r)) == string(r) && norm.NFKC.String(string(folded)) == string(folded)
}

func plainLetterOf(r rune) plainLetter {
	folded := foldRune(r)
	letter := plainLetter(folded)
	for bit, is := range map[plainLetter]bool{
		capital: unicode.IsUpper(r), cyrillic: r >= 0x400, diacritic: bareRune(folded) != folded,
		twin: strings.ContainsRune(twinLetters, folded), respelt: folded != unicode.ToLower(r),
	} {
		if is {
			letter |= bit
		}
	}
	return letter
}

// row is a row of plain letters that a text begins with.
type row struct {
	form           []byte // folded
	size           int    // bytes of the text
	letters, upper int
	all, some      plainLetter // what each of them is, what one of them is
	thrice         bool        // a letter stands three times in a row
	title          bool        // the first is a capital, and no other one
}

// readRow reads the letters that s begins with; buf has room for all of s.
func readRow(s string, buf []byte) row {
	w := row{form: buf, all: ^plainLetter(0)}
	last, run := plainLetter(0), 0
	for w.size < len(s) {
		r, size := rune(s[w.size]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[w.size:])
		}
		if r >= plainEnd || plainLetters[r] == 0 {
			break
		}
		letter := plainLetters[r]
		if letter&capital != 0 {
			w.title = w.letters == 0
			w.upper++
		}
		if folded := letter & foldedBits; folded != last {
			last, run = folded, 1
		} else {
			run++
			w.thrice = w.thrice || run > 2
		}
		w.letters++
		w.all &= letter
		w.some |= letter
		if last < utf8.RuneSelf {
			w.form = append(w.form, byte(last))
		} else {
			w.form = append(w.form, 0xC0|byte(last>>6), 0x80|byte(last&0x3F))
		}
		w.size += size
	}
	return w
}

// plain reads a chunk the quick way: letters of one script, none of them three times in
// a row, with common marks before and behind. It reports false and changes nothing where
// the chunk is anything else. What it finds is what the long way finds.
func (c *Chunk) plain(chunk string) bool {
	if len(chunk) > maxPlain {
		return false
	}
	before := marksBefore(chunk)
	var buf [maxPlain]byte
	w := readRow(chunk[before:], buf[:0])
	behind := chunk[before+w.size:]
	if w.letters == 0 || w.thrice || (w.all^w.some)&cyrillic != 0 || !marksOnly(behind) {
		return false
	}
	marked := before+len(behind) > 0
	if marked && (w.letters == 1 || strings.Count(behind, ".") == w.letters || w.some&respelt != 0 || string(w.form) == "www") {
		return false // may be an emoticon, initials, an abbreviation, an address
	}
	word := Word{Start: utf8.RuneCountInString(chunk[:before]), From: before, To: before + w.size, Upper: w.letters > 1 && w.upper == w.letters, Title: w.title && w.letters > 1, Marked: w.some&diacritic != 0}
	word.End, word.Form = word.Start+w.letters, chunk[word.From:word.To]
	if w.some&(capital|respelt) != 0 {
		word.Form = string(w.form)
	}
	if w.all&twin != 0 {
		word.readAlike()
	}
	c.UpperCount, c.LetterCnt, c.Length = w.upper, w.letters, word.End
	if marked {
		word.Open = c.mark(chunk[:before])
	}
	c.Words = append(c.Words, word)
	if behind != "" {
		c.mark(behind)
		c.Length += utf8.RuneCountInString(behind)
		if before == 0 && behind == "." && abbreviations[string(append(w.form, '.'))] {
			c.Words[0].Ends = false
		}
	}
	return true
}

// marksBefore returns the length of the marks that a chunk begins with.
func marksBefore(chunk string) int {
	for i, r := range chunk {
		switch r {
		case '(', '"', '„', '«', '“':
		default:
			return i
		}
	}
	return len(chunk)
}

// marksOnly is true where s is marks that may stand behind a word.
func marksOnly(s string) bool {
	for _, r := range s {
		switch r {
		case '.', ',', '!', '?', ':', ';', ')', '"', '…', '»', '”':
		default:
			return false
		}
	}
	return true
}
