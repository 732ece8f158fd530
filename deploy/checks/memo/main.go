// Command memo replays every text of a folder of labelled sets in random order and
// prints how many chunks were found in the classifier's memo and what it weighs. It
// exits 1 where fewer than 0.65 were found or it weighs more than 64 MiB. Of the chunks
// of ../shared/data 28 in a hundred are there for the first time, so that 0.72 is the
// most that a memo which begins empty can find.
//
//	go run ./deploy/checks/memo -sets ../shared/data
package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"rahu/classifier"
)

func main() {
	sets := flag.String("sets", "../shared/data", "folder of the sets: LANGUAGE/NAME.tsv")
	flag.Parse()
	texts, err := read(*sets)
	if err != nil {
		log.Fatal(err)
	}
	c, err := classifier.New()
	if err != nil {
		log.Fatal(err)
	}
	before := heap()
	order := rand.New(rand.NewPCG(1, 2)).Perm(len(texts)) //nolint:gosec // the same order each time is wanted
	for _, i := range order {
		c.Classify(texts[i], "auto")
	}
	weight := heap() - before
	hits, misses := c.MemoStats()
	rate := float64(hits) / float64(hits+misses)
	fmt.Printf("%d texts, %d chunks, %.3f found in the memo, which weighs %d KiB\n", len(texts), hits+misses, rate, weight>>10)
	runtime.KeepAlive(c)
	if rate < 0.65 || weight > 64<<20 {
		os.Exit(1)
	}
}

func heap() int64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

func read(sets string) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(sets, "*", "*.tsv"))
	if err != nil {
		return nil, err
	}
	var texts []string
	for _, file := range append(files, filepath.Join(sets, "other_languages.tsv")) {
		if filepath.Base(filepath.Dir(file)) == "words" {
			continue
		}
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		lines := bufio.NewScanner(bytes.NewReader(data))
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			columns := strings.Split(lines.Text(), "\t")
			texts = append(texts, columns[len(columns)-1])
		}
	}
	if len(texts) == 0 {
		return nil, fmt.Errorf("no sets under %s", sets)
	}
	return texts, nil
}
