// Command compare holds rahu's language identification against lingua-go on labelled
// sets. It is a module of its own: lingua-go is not among the project's dependencies.
//
//	cd classifier/testdata/compare && go run . ../../../../shared/data/*/benign*.tsv
//
// Lingua chooses among 16 languages, rahu among its four and "other"; what counts for
// both is the share of rows with two letters or more whose language is the folder's name.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/pemistahl/lingua-go"

	"rahu/classifier"
)

var languages = map[lingua.Language]string{
	lingua.Estonian: "et", lingua.Russian: "ru", lingua.Bokmal: "no", lingua.Nynorsk: "no", lingua.Polish: "pl",
	lingua.Finnish: "fi", lingua.Swedish: "sv", lingua.Danish: "da", lingua.English: "en", lingua.German: "de", lingua.Latvian: "lv",
	lingua.Lithuanian: "lt", lingua.Czech: "cs", lingua.Ukrainian: "uk", lingua.Belarusian: "be", lingua.Bulgarian: "bg",
}

func main() {
	c, err := classifier.New()
	if err != nil {
		log.Fatal(err)
	}
	var chosen []lingua.Language
	for l := range languages {
		chosen = append(chosen, l)
	}
	detector := lingua.NewLanguageDetectorBuilder().FromLanguages(chosen...).WithPreloadedLanguageModels().Build()
	fmt.Printf("%-34s %6s %7s %7s\n", "set", "rows", "rahu", "lingua")
	for _, path := range os.Args[1:] {
		compare(path, c, detector)
	}
}

var twoLetters = regexp.MustCompile(`\p{L}{2}`)

func compare(path string, c *classifier.Classifier, detector lingua.LanguageDetector) {
	rows, ours, theirs := 0, 0, 0
	for _, row := range read(path) {
		if !twoLetters.MatchString(row.text) {
			continue
		}
		rows++
		if c.Classify(row.text, "auto").Lang.Code == row.want {
			ours++
		}
		if l, ok := detector.DetectLanguageOf(row.text); ok && code(l) == row.want {
			theirs++
		}
	}
	fmt.Printf("%-34s %6d %7.4f %7.4f\n", filepath.Join(filepath.Base(filepath.Dir(path)), filepath.Base(path)), rows,
		float64(ours)/float64(rows), float64(theirs)/float64(rows))
}

// code is what rahu would call a language: every one but its four is other.
func code(l lingua.Language) string {
	switch c := languages[l]; c {
	case "et", "ru", "no", "pl":
		return c
	}
	return "other"
}

type row struct{ want, text string }

func read(path string) []row {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	lines.Scan()
	mixed := strings.HasPrefix(lines.Text(), "lang\t")
	var rows []row
	for lines.Scan() {
		columns := strings.Split(lines.Text(), "\t")
		want := filepath.Base(filepath.Dir(path))
		if mixed {
			want = "other"
		}
		rows = append(rows, row{want: want, text: columns[len(columns)-1]})
	}
	return rows
}
