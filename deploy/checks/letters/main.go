// Command letters reads every text of a folder of sets, and random Unicode, and holds what
// must be true of each: no letter or digit stands outside the words, words lie in order,
// the slice at a word's span, folded, is its form, folding twice changes nothing, evidence
// is the slice at its span, and nothing panics. It exits 1 where something is not.
//
//	go run ./deploy/checks/letters -sets ../shared/data
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"rahu/classifier"
	"rahu/classifier/text"
)

// strange is how many random texts are read, of up to most code points.
const (
	strange = 20000
	most    = 60
)

func main() {
	sets := flag.String("sets", "../shared/data", "folder whose .tsv and .txt files are read")
	flag.Parse()
	texts, err := read(*sets)
	if err != nil {
		log.Fatal(err)
	}
	c, err := classifier.New()
	if err != nil {
		log.Fatal(err)
	}
	texts = append(texts, random()...)
	check := &checker{classifier: c}
	for _, t := range texts {
		check.message(strings.ToValidUTF8(t, "�"))
	}
	fmt.Printf("%d texts, %d chunks, %d words, %d pieces of evidence: %d faults\n", len(texts), check.chunks, check.words, check.evidence, check.faults)
	if check.faults > 0 {
		os.Exit(1)
	}
}

type checker struct {
	classifier                      *classifier.Classifier
	chunks, words, evidence, faults int
}

func (c *checker) fault(format string, args ...any) {
	if c.faults++; c.faults <= 20 {
		log.Printf(format, args...)
	}
}

// message holds what must be true of a message; what panics in it is told.
func (c *checker) message(message string) {
	defer func() {
		if cause := recover(); cause != nil {
			c.fault("%q: panic: %v", message, cause)
		}
	}()
	for _, chunk := range strings.Fields(message) {
		c.chunk(chunk)
	}
	runes := []rune(message)
	for _, e := range c.classifier.Classify(message, "auto").Evidence {
		c.evidence++
		if e.Start < 0 || e.End <= e.Start || e.End > len(runes) || string(runes[e.Start:e.End]) != e.Text {
			c.fault("%q: evidence %q is not at %d to %d", message, e.Text, e.Start, e.End)
		}
	}
}

func (c *checker) chunk(chunk string) {
	c.chunks++
	runes, at := []rune(chunk), 0
	for _, w := range text.Analyze(chunk).Words {
		c.words++
		if w.Start < at || w.End <= w.Start || w.End > len(runes) {
			c.fault("%q: a word from %d to %d after %d", chunk, w.Start, w.End, at)
			return
		}
		c.outside(chunk, runes[at:w.Start])
		at = w.End
		slice := string(runes[w.Start:w.End])
		if chunk[w.From:w.To] != slice {
			c.fault("%q: bytes %d to %d are not code points %d to %d", chunk, w.From, w.To, w.Start, w.End)
		}
		if w.Kind != text.Letters {
			continue
		}
		folded := text.Fold(slice)
		if text.Fold(folded) != folded {
			c.fault("%q: folding %q twice gives %q", chunk, slice, text.Fold(folded))
		}
		if form := text.Squeeze(inner(w.Form), 1); !strings.HasPrefix(text.Squeeze(inner(folded), 1), form) || len(form) < min(len(inner(folded)), 1) { // long ones are cut
			c.fault("%q: %q folds to %q, the word's form is %q", chunk, slice, folded, w.Form)
		}
	}
	c.outside(chunk, runes[at:])
}

// inner returns a word without marks at its ends, such as an abbreviation's dot.
func inner(word string) string {
	return strings.TrimFunc(word, func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) })
}

// outside tells of letters and digits that no word holds.
func (c *checker) outside(chunk string, rest []rune) {
	for _, r := range rest {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			c.fault("%q: %q stands outside every word", chunk, r)
		}
	}
}

// read returns the texts of all sets and lists: the last column of each line.
func read(sets string) (texts []string, err error) {
	folder := os.DirFS(sets)
	err = fs.WalkDir(folder, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".tsv" && filepath.Ext(path) != ".txt" {
			return err
		}
		data, err := fs.ReadFile(folder, path)
		for line := range strings.Lines(string(data)) {
			line = strings.TrimRight(line, "\r\n")
			texts = append(texts, line[strings.LastIndexByte(line, '\t')+1:])
		}
		return err
	})
	if err == nil && len(texts) == 0 {
		err = fmt.Errorf("no .tsv or .txt file below %s", sets)
	}
	return texts, err
}

// random returns texts of code points from everywhere, the same each time.
func random() []string {
	dice := rand.New(rand.NewPCG(7, 11)) //nolint:gosec // the same texts each time are wanted
	marks := []rune("\u0301\u200b\u200d\u00ad\ufe0f*.-'@!😡ßİıſǅﬁⅣ①ﷺ\u202e")
	texts := make([]string, strange)
	for i := range texts {
		var b strings.Builder
		for range 1 + dice.IntN(most) {
			switch dice.IntN(6) {
			case 0:
				b.WriteRune(marks[dice.IntN(len(marks))])
			case 1:
				b.WriteRune(rune(0x400 + dice.IntN(0x100)))
			case 2:
				b.WriteByte(' ')
			case 3:
				b.WriteRune(rune(dice.IntN(unicode.MaxRune)))
			default:
				b.WriteRune(rune('a' + dice.IntN(26)))
			}
		}
		texts[i] = b.String()
	}
	return texts
}
