// Command build makes classifier/lang/model.bin.gz from running text and word lists.
//
//	go run ./classifier/lang/build -data ../shared/data -out classifier/lang/model.bin.gz
//
// It reads the texts that the data's own README allows to be shipped and fitted on,
// the function words in classifier/lang/words.txt, and adds two variants of its own:
// Estonian, Polish and Norwegian without diacritics, and Russian in Latin letters.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"path/filepath"
	"strings"

	"rahu/classifier/lang"
	"rahu/classifier/text"
)

type source struct {
	class  string
	file   string
	column int // of a TSV; -1 for lines of text, -2 for a TSV whose first column is the class
	weight float64
}

var sources = []source{
	{"et", "langid/subtitles.et.txt", -1, 1}, {"et", "snowball/estonian/voc.txt", -1, 0.25},
	{"ru", "langid/subtitles.ru.txt", -1, 1}, {"ru", "langid/pud.ru.txt", -1, 1}, {"ru", "ru/benign_ud.tsv", 2, 1}, {"ru", "ru/benign_news.tsv", 2, 1},
	{"ru", "snowball/russian/voc.txt", -1, 0.15}, {"ru", "ru/vk_distorted.tsv", 2, 1},
	{"no", "langid/subtitles.no.txt", -1, 1}, {"no", "no/benign_ud.tsv", 2, 1}, {"no", "no/benign_nynorsk.tsv", 2, 1.5}, {"no", "snowball/norwegian/voc.txt", -1, 0.2},
	{"pl", "langid/subtitles.pl.txt", -1, 1}, {"pl", "langid/pud.pl.txt", -1, 1}, {"pl", "pl/anger_reviews.tsv", 2, 0.5}, {"pl", "pl/stars_allegro.tsv", 2, 0.5},
	{"pl", "snowball/polish/voc.txt", -1, 0.1},
	{"", "other_languages.tsv", -2, 1},
}

type counts struct {
	table [lang.Width][]float64
	total [lang.Width]float64

	russian map[string]bool // words met in Russian text
}

func main() {
	data := flag.String("data", "../shared/data", "folder of the texts")
	list := flag.String("words", "classifier/lang/words.txt", "function words by class")
	out := flag.String("out", "classifier/lang/model.bin.gz", "where the table goes")
	flag.Parse()
	c := &counts{russian: map[string]bool{}}
	for i := range c.table {
		c.table[i] = make([]float64, lang.Buckets)
	}
	for _, s := range sources {
		if err := c.read(filepath.Join(*data, s.file), s); err != nil {
			log.Fatal(err)
		}
	}
	if err := c.words(*list); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, c.pack(), 0o644); err != nil {
		log.Fatal(err)
	}
}

func (c *counts) read(path string, s source) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for n := 0; lines.Scan(); n++ {
		class, line := s.class, lines.Text()
		if s.column != -1 {
			if n == 0 {
				continue
			}
			columns := strings.Split(line, "\t")
			if s.column == -2 {
				class, line = columns[0], columns[1]
				if class == "uk" { // its licence forbids; words.txt has it
					continue
				}
			} else {
				line = columns[s.column]
			}
		}
		c.line(class, line, s.weight)
	}
	return lines.Err()
}

func (c *counts) line(class, line string, weight float64) {
	for chunk := range strings.FieldsSeq(line) {
		analyzed := text.Analyze(chunk)
		for _, w := range analyzed.Words {
			if w.Kind == text.Letters {
				c.word(class, w.Form, weight)
			}
		}
	}
}

// word counts a folded word and its variants.
func (c *counts) word(class, word string, weight float64) {
	if lang.Cyrillic(word) != strings.Contains("ru uk be bg", class) {
		return
	}
	c.count(class, word, weight)
	switch class {
	case "et", "pl", "no":
		if bare := text.Bare(word); bare != word {
			c.count(class, bare, weight*0.3)
		}
	case "ru":
		c.russian[word] = true
		for _, latin := range text.Romanize(word) {
			c.count("rl", latin, weight*0.5)
		}
	}
}

func (c *counts) count(class, word string, weight float64) {
	i := index(class)
	lang.Grams(word, func(bucket uint32) {
		c.table[i][bucket] += weight
		c.total[i] += weight
	})
}

func index(class string) int {
	for i, name := range lang.Classes {
		if name == class {
			return i
		}
	}
	log.Fatalf("unknown class %q", class)
	return -1
}

// words reads lines "class: word word …": each word counts as if met many times.
func (c *counts) words(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	for n, line := range strings.Split(string(data), "\n") {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		class, list, ok := strings.Cut(line, ":")
		if !ok {
			return fmt.Errorf("%s:%d: wants class: words", path, n+1)
		}
		for word := range strings.FieldsSeq(list) {
			if cousin(class) && c.russian[text.Fold(word)] {
				continue // tells nothing
			}
			c.word(class, text.Fold(word), 12)
		}
	}
	return nil
}

// pack turns the counts into fixed-point log shares, each centred on its bucket's mean.
func (c *counts) pack() []byte {
	const alpha = 0.4
	raw := make([]byte, lang.Buckets*lang.Width)
	for b := range lang.Buckets {
		var logs [lang.Width]float64
		mean := 0.0
		for i := range logs {
			logs[i] = math.Log((c.share(i, b) + alpha) / (reference + alpha*lang.Buckets))
			mean += logs[i] / lang.Width
		}
		for i := range logs {
			v := math.Round((logs[i] - mean) / lang.Scale)
			raw[b*lang.Width+i] = byte(int8(min(127, max(-127, v))))
		}
	}
	return squeeze(raw)
}

// squeeze compresses into memory, which cannot fail.
func squeeze(raw []byte) []byte {
	var buf bytes.Buffer
	zw, err := gzip.NewWriterLevel(&buf, gzip.BestCompression)
	if err == nil {
		_, err = zw.Write(raw)
	}
	if err = errors.Join(err, zw.Close()); err != nil {
		log.Fatal(err)
	}
	return buf.Bytes()
}

func cousin(class string) bool { return class == "uk" || class == "be" || class == "bg" }

// share is a bucket's count in a class, scaled to the reference. There is too little
// text of the other languages in Cyrillic to know what they share with Russian: half of
// what Russian has stands in for it.
func (c *counts) share(class, bucket int) float64 {
	own := c.table[class][bucket] * scaleOf(c.total[class])
	if cousin(lang.Classes[class]) {
		russian := index("ru")
		return own/2 + c.table[russian][bucket]*scaleOf(c.total[russian])/2
	}
	return own
}

// reference is the number of n-grams that every class is scaled to, so that a class
// with little text is not taken for one that has few kinds of n-grams.
const reference = 300000

func scaleOf(total float64) float64 { return reference / max(total, 1) }
