// Command frequent makes lexicons/XX/frequent.txt: the words that are met most often, so
// that patterns hang on what is rare.
//
//	go run ./lexicons/frequent -data ../shared/data
//
// It counts in running text that may be shipped as statistics and in the project's own
// customer messages, which count thrice.
package main

import (
	"flag"
	"fmt"
	"log"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"rahu/classifier/text"
)

// sources are files of lines, or TSVs whose last column is text.
var sources = map[string][]string{
	"et": {"langid/subtitles.et.txt"},
	"ru": {"langid/subtitles.ru.txt", "langid/pud.ru.txt", "ru/benign_ud.tsv", "ru/benign_news.tsv"},
	"no": {"langid/subtitles.no.txt", "no/benign_ud.tsv", "no/benign_nynorsk.tsv"},
	"pl": {"langid/subtitles.pl.txt", "langid/pud.pl.txt", "pl/anger_reviews.tsv", "pl/stars_allegro.tsv"},
}

// fewest is how often a word is met, in these texts and in a million words, that is listed;
// ownWeight is what a word of the project's own messages counts.
const (
	fewest, fewestPerMillion = 4, 80
	ownWeight                = 3
)

func main() {
	data := flag.String("data", "../shared/data", "folder of the texts")
	out := flag.String("out", "lexicons", "folder of the lexicons")
	flag.Parse()
	for lang, files := range sources {
		counts := map[string]int{}
		for _, file := range files {
			if err := count(counts, filepath.Join(*data, file), 1); err != nil {
				log.Fatal(err)
			}
		}
		if err := count(counts, "classifier/testdata/customer_"+lang+".tsv", ownWeight); err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(*out, lang, "frequent.txt"), []byte(list(counts)), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// count adds the words of a file.
func count(counts map[string]int, name string, weight int) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(data)) {
		for chunk := range strings.FieldsSeq(line[strings.LastIndexByte(line, '\t')+1:]) {
			analyzed := text.Analyze(chunk)
			for _, w := range analyzed.Words {
				if w.Kind == text.Letters {
					counts[w.Form] += weight
				}
			}
		}
	}
	return nil
}

// list writes the frequent words, those of about the same frequency on one line.
func list(counts map[string]int) string {
	total := 0
	for _, n := range counts {
		total += n
	}
	rows := map[int][]string{}
	for word, n := range counts {
		if perMillion := float64(n) * 1e6 / float64(total); n >= fewest && perMillion >= fewestPerMillion {
			step := int(math.Exp2(math.Floor(2*math.Log2(perMillion)) / 2))
			rows[step] = append(rows[step], word)
		}
	}
	var b strings.Builder
	b.WriteString("# How often in a million words a word is met, about. Made by go run ./lexicons/frequent\n")
	for _, step := range slices.Backward(slices.Sorted(maps.Keys(rows))) {
		slices.Sort(rows[step])
		for line := range slices.Chunk(rows[step], 16) {
			fmt.Fprintln(&b, step, strings.Join(line, " "))
		}
	}
	return b.String()
}
