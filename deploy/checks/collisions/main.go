// Command collisions lists the words of a large vocabulary, and of text in which
// nobody is insulted, that reach a lemma of classifier/testdata/forms_XX.tsv without
// being among its forms. A line "# collision: word: why" in that file explains one.
//
//	go run ./deploy/checks/collisions et ru no pl
//
// It reads ../shared/data and exits 1 where more than three a hundred lemmas are
// unexplained, or where the texts are missing.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing/fstest"

	"rahu/classifier/match"
	"rahu/classifier/stem"
	"rahu/classifier/text"
	"rahu/lexicons"
)

var vocabularies = map[string]string{"et": "estonian", "ru": "russian", "no": "norwegian", "pl": "polish"}

func main() {
	sets := flag.String("sets", "../shared/data", "folder of the texts")
	flag.Parse()
	failed := false
	for _, code := range flag.Args() {
		ok, err := check(*sets, code)
		if err != nil {
			log.Fatal(err)
		}
		failed = failed || !ok
	}
	if failed {
		os.Exit(1)
	}
}

// forms is what forms_XX.tsv holds: patterns with their forms, and the words explained.
type forms struct {
	patterns  []string
	known     map[string]map[string]bool // pattern to its forms, folded
	explained map[string]bool
}

func check(sets, code string) (bool, error) {
	f, err := readForms(filepath.Join("classifier", "testdata", "forms_"+code+".tsv"))
	if err != nil {
		return false, err
	}
	m, lex, err := compile(code, f.patterns)
	if err != nil {
		return false, err
	}
	words, err := vocabulary(sets, code)
	if err != nil {
		return false, err
	}
	wrong := 0
	for _, word := range words {
		for _, el := range m.Lookup(nil, word) {
			for _, n := range m.Direct(el) {
				pattern := lex.Entries[n].Source
				if f.known[pattern][word] || f.explained[word] {
					continue
				}
				wrong++
				fmt.Printf("%s\t%s\t%s\n", code, word, pattern)
			}
		}
	}
	fmt.Printf("%s: %d lemmas, %d words, %d unexplained collisions, %.1f a hundred lemmas\n", code, len(f.patterns), len(words), wrong, 100*float64(wrong)/float64(len(f.patterns)))
	return wrong*100 <= 3*len(f.patterns), nil
}

func readForms(path string) (*forms, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	f := &forms{known: map[string]map[string]bool{}, explained: map[string]bool{}}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if rest, ok := strings.CutPrefix(line, "# collision:"); ok {
			word, _, _ := strings.Cut(strings.TrimSpace(rest), ":")
			f.explained[text.Fold(word)] = true
			continue
		}
		pattern, list, ok := strings.Cut(line, "\t")
		if !ok || line[0] == '#' {
			continue
		}
		known := map[string]bool{}
		for form := range strings.FieldsSeq(list) {
			known[text.Fold(form)] = true
		}
		f.patterns, f.known[pattern] = append(f.patterns, pattern), known
	}
	return f, nil
}

// compile makes a lexicon of the patterns alone, with the language's own paradigms.
func compile(code string, patterns []string) (*match.Matcher, *lexicons.Lexicon, error) {
	paradigms, err := lexicons.Data.ReadFile(code + "/paradigms.txt")
	if err != nil {
		return nil, nil, err
	}
	fsys := fstest.MapFS{code + "/paradigms.txt": {Data: paradigms}, code + "/a.lex": {Data: []byte("[insult 2]\n" + strings.Join(patterns, "\n") + "\n")}}
	lex, err := lexicons.Read(fsys, code)
	if err != nil {
		return nil, nil, err
	}
	m, err := match.Compile(lex, match.Speller{Stem: stem.For(code), Bare: text.Bare, Cuts: stem.Cuts(code)}, func(*lexicons.Entry) bool { return false })
	return m, lex, err
}

// vocabulary returns the distinct folded words of the vocabulary and the benign sets.
func vocabulary(sets, code string) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(sets, code, "benign*.tsv"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no benign sets under %s for %s: the check needs them", sets, code)
	}
	seen := map[string]bool{}
	for _, file := range append(files, filepath.Join(sets, "snowball", vocabularies[code], "voc.txt")) {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for chunk := range strings.FieldsSeq(string(data)) {
			for _, w := range text.Analyze(chunk).Words {
				if w.Kind == text.Letters {
					seen[w.Form] = true
				}
			}
		}
	}
	words := make([]string, 0, len(seen))
	for word := range seen {
		words = append(words, word)
	}
	slices.Sort(words)
	return words, nil
}
