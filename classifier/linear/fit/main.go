// Command fit makes classifier/linear/XX.tsv anew, the weights of package linear, and
// classifier/score/outcomes.txt and levels.txt, which weigh their scores beside the lexicons' grades.
//
//	go run ./classifier/linear/fit -data ../shared/data
//
// It learns from the messages in classifier/linear/texts and classifier/testdata, which were
// written for this project, and takes as innocent what the data's own README allows to be
// fitted on. What it writes depends on its input alone.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"rahu/classifier"
	"rahu/classifier/linear"
	"rahu/classifier/score"
	"rahu/classifier/text"
)

// innocent are sets without threats and insults to staff that may be fitted on.
var innocent = map[string][]string{
	"ru": {"ru/benign_ud.tsv", "ru/benign_news.tsv"},
	"no": {"no/benign_ud.tsv", "no/benign_nynorsk.tsv"},
	"pl": {"pl/stars_allegro.tsv", "pl/anger_reviews.tsv"},
}

// labelled are sets with labels of abuse: what its first column after the id begins with.
var labelled = map[string]map[string]string{"ru": {"ru/vk_distorted.tsv": "toxic"}}

// running is running text that may be fitted on; lines in which the lexicons find a threat or
// abuse are left out, since film characters do threaten.
var running = map[string][]string{
	"et": {"langid/subtitles.et.txt"},
	"ru": {"langid/subtitles.ru.txt", "langid/pud.ru.txt"},
	"no": {"langid/subtitles.no.txt"},
	"pl": {"langid/subtitles.pl.txt", "langid/pud.pl.txt"},
}

// What weighs how much beside a message that was written for this.
const (
	innocentWeight = 0.5
	runningWeight  = 0.2
	bareWeight     = 0.3 // the same message without diacritics
	cellWeight     = 0.2 // a cell of a matrix
	pairWeight     = 2.0 // a text of a minimal pair
	cellMined      = 2.0 // one that is misjudged, with less than cellMargin on the right side
	cellMargin     = 0.6
	customerWeight = 1.5 // a customer message of testdata
	managerWeight  = 0.5 // a vague threat is no threat for the police, but near it
)

// The numbers of the fit.
const (
	cost      = 1.0 // C: what an error costs beside large weights
	passes    = 40
	leastSeen = 4         // texts that a feature must stand in, a copy not counted beside its original
	leastUnit = 8         // weights below it, in units, are left out, and the others fitted again
	leastLeft = 6         // those that are below this then are left out of the files, which check does not do
	most      = 42        // units of the largest weight, but for the few that are larger still
	stride    = 1_000_003 // a prime: no list of examples is a multiple of it long
	larger    = 10_000    // one of so many features

	// A feature counts for as much as its inverse document frequency (Spärck Jones 1972):
	// log(texts / texts that have it), in units of about what that is for most.
	usualRarity = 6.0
)

// message is a text with its labels: for each head 1 yes, -1 no, 0 not asked.
type message struct {
	text        string
	action      string // empty: of an innocent set
	copy        bool   // of the one before, without diacritics
	sentences   []linear.Row
	found       score.Found
	feeling     score.Feeling
	anger       int // its level; unknown without one
	angerWeight float64
	labels      [linear.Heads]int
	weight      [linear.Heads]float64
	example     example // of a cell
}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "", "folder of the sets that may be fitted on; without it they are left out")
	texts := flag.String("texts", "classifier/linear/texts", "folder of the messages written for this")
	tests := flag.String("tests", "classifier/testdata", "folder of the customer messages; empty: leave them out")
	out := flag.String("out", "classifier/linear", "folder of the weights")
	outcomes := flag.String("outcomes", "classifier/score/outcomes.txt", "file of what is weighed for each outcome")
	levels := flag.String("levels", "classifier/score/levels.txt", "file of what is weighed for the level of anger")
	check := flag.String("check", "", "folder for the scores of each message, from weights that were fitted without it; empty: they are not written")
	flag.Parse()
	reader, err := classifier.New()
	if err != nil {
		log.Fatal(err)
	}
	var wait sync.WaitGroup
	errs, fitters := make([]error, len(linear.Langs)), make([]*fitter, len(linear.Langs))
	for i, code := range linear.Langs {
		wait.Go(func() {
			f := &fitter{code: code, reader: reader, data: *data, ids: map[string]int32{}}
			fitters[i] = f
			if errs[i] = f.read(*texts, *tests); errs[i] == nil {
				errs[i] = f.write(*out, *check)
			}
		})
	}
	wait.Wait()
	err = errors.Join(errs...)
	if err == nil {
		err = writeNumbers(fitters, *outcomes, *levels)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// writeNumbers writes what is weighed for each outcome and, fitted to all languages together, for the
// level of anger.
func writeNumbers(fitters []*fitter, outcomes, levels string) error {
	odds, angers := map[string][]score.Odds{}, []levelled{}
	for _, f := range fitters {
		odds[f.code] = f.odds
		angers = append(angers, f.angers...)
	}
	numbers, err := strengths(angers)
	if err != nil {
		return err
	}
	return errors.Join(os.WriteFile(outcomes, []byte(score.FormatOutcomes(odds)), 0o644),
		os.WriteFile(levels, []byte(score.FormatLevels(numbers)), 0o644))
}

// fitter fits one language.
type fitter struct {
	code     string
	reader   *classifier.Classifier
	data     string
	messages []message
	cells    []message        // of the matrix
	ids      map[string]int32 // of features
	names    []string
	scale    []float64 // of each feature's values
	odds     []score.Odds
	angers   []levelled
	byText   map[string][]int // where a text stands among the messages
}

func (f *fitter) read(texts, tests string) error {
	err := f.table(filepath.Join(texts, f.code+".tsv"), func(fields []string) error {
		if len(fields) != 2 {
			return errors.New("wants an action and a text")
		}
		return f.action(fields[0], fields[1], 1)
	})
	if err == nil && tests != "" {
		err = f.table(filepath.Join(tests, "customer_"+f.code+".tsv"), func(fields []string) error {
			if len(fields) != 7 {
				return errors.New("wants seven columns")
			}
			return f.action(fields[5], fields[6], customerWeight)
		})
	}
	if err == nil {
		err = f.table(filepath.Join(texts, "anger_"+f.code+".tsv"), f.angry)
	}
	if err == nil && tests != "" {
		err = errors.Join(f.pairs(filepath.Join(tests, "pairs_"+f.code+".tsv")), f.lookalikes(filepath.Join(tests, "lookalikes_"+f.code+".tsv")), f.matrix(filepath.Join(tests, "matrix_"+f.code+".txt")))
	}
	if err != nil || f.data == "" {
		return err
	}
	for _, name := range innocent[f.code] {
		err := f.table(filepath.Join(f.data, name), func(fields []string) error {
			f.add(fields[len(fields)-1], "", actions["other"], innocentWeight)
			return nil
		})
		if err != nil {
			return err
		}
	}
	for name, label := range labelled[f.code] {
		err := f.table(filepath.Join(f.data, name), func(fields []string) error {
			labels := actions["other"]
			if strings.HasPrefix(fields[1], label) {
				labels[linear.Abuse] = 1
			}
			f.add(fields[len(fields)-1], "", labels, innocentWeight)
			return nil
		})
		if err != nil {
			return err
		}
	}
	for _, name := range running[f.code] {
		data, err := os.ReadFile(filepath.Join(f.data, name))
		if err != nil {
			return err
		}
		for line := range strings.Lines(string(data)) {
			v := f.reader.ByLexicons(line, f.code)
			if len(line) > leastLine && v.Threat.Grade < 2 && v.Abuse.Severity < 2 {
				f.add(strings.TrimSpace(line), "", actions["other"], runningWeight)
			}
		}
	}
	return nil
}

// anybodys is up to how many words a calm answer may as well stand in a film.
const anybodys = 7

// leastLine is how many bytes of running text say anything.
const leastLine = 20

// table calls take with the fields of each line but the first, which is the header.
func (f *fitter) table(path string, take func(fields []string) error) error {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w (see the command's -data and -texts)", err)
	}
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if n == 1 || lines.Text() == "" {
			continue
		}
		if err := take(strings.Split(lines.Text(), "\t")); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	return lines.Err()
}

// actions are what the heads answer to a message that needs an action.
var actions = map[string][linear.Heads]int{
	"none":            {-1, -1, -1, 1, -1, -1},
	"empathize":       {-1, -1, 1, 1, -1, -1},
	"set_boundary":    {-1, 1, 0, 1, -1, -1},
	"involve_manager": {-1, 0, 0, 1, 0, 1},
	"self_harm":       {-1, 0, 0, 1, 1, 0}, // the manager, for somebody who is in danger
	"call_police":     {1, 0, 0, 1, -1, 0},
	"other":           {-1, -1, 0, -1, -1, -1}, // no customer's message: news, stories, reviews, talk
	"abusive":         {0, 1, 0, -1, -1, -1},   // the same, but it abuses somebody
}

// unusual is what the action of a message ends with whose words were sought for: nothing is
// learned from it of what customers write at all.
const unusual = "*"

// action adds a message by the action that it needs, or the actions, parted by "|", that
// are as good as each other: where they answer a head differently it is not asked.
func (f *fitter) action(action, message string, weight float64) error {
	action, sought := strings.CutSuffix(action, unusual)
	var labels [linear.Heads]int
	for i, one := range strings.Split(action, "|") {
		own, ok := actions[one]
		if !ok {
			return fmt.Errorf("%q is no action", one)
		}
		if one == "involve_manager" {
			weight *= managerWeight
		}
		for h := range labels {
			if i == 0 {
				labels[h] = own[h]
			} else if labels[h] != own[h] {
				labels[h] = 0
			}
		}
	}
	if sought || action == "none" && len(strings.Fields(message)) <= anybodys {
		labels[linear.Customer] = 0
	}
	f.add(message, action, labels, weight)
	if bare := text.Bare(message); bare != message && f.code != "ru" {
		f.add(bare, action, labels, weight*bareWeight)
		f.messages[len(f.messages)-1].copy = true
	}
	return nil
}

func (f *fitter) add(body, action string, labels [linear.Heads]int, weight float64) {
	m := message{text: body, action: action, labels: labels, anger: unknown}
	m.sentences, m.found, m.feeling = f.reader.Rows(body, f.code)
	for h := range m.weight {
		m.weight[h] = weight
	}
	f.messages = append(f.messages, m)
}

// write fits all heads, puts their zeros where they belong, and writes the files.
func (f *fitter) write(folder, check string) error {
	f.count()
	zeros, scores, err := f.check(check)
	if err == nil {
		f.odds, err = f.outcomes(scores)
	}
	if err != nil {
		return err
	}
	f.angers = f.levelled(scores)
	var w, own [linear.Heads][]float64
	var unit [linear.Heads]float64
	for h := range linear.Heads {
		w[h] = f.fit(linear.Head(h), -1)
		own[h] = f.effective(w[h])
		unit[h] = unitOf(own[h])
	}
	var b strings.Builder
	fmt.Fprintf(&b, "// Made by make fit from %d texts; not to be edited. A feature (letter group, =word, beginnings of two words, ~ where others are between them, @class, #sign, two&together) and its\n", len(f.messages))
	fmt.Fprintf(&b, "// weights in units: %s. See classifier/linear/linear.go.\n@unit", strings.Join(linear.HeadNames[:], ", "))
	for _, u := range unit {
		fmt.Fprintf(&b, "\t%.6f", u)
	}
	b.WriteString("\n@bias")
	for h := range linear.Heads {
		fmt.Fprintf(&b, "\t%.4f", w[h][len(f.names)]-zeros[h])
	}
	b.WriteString("\n")
	kept := 0
	for i, name := range f.names {
		var units [linear.Heads]int
		counts := false
		for h := range linear.Heads {
			units[h] = int(math.Round(min(most, max(-most, own[h][i]/unit[h]))))
			if units[h] > -leastLeft && units[h] < leastLeft {
				units[h] = 0
			}
			counts = counts || units[h] != 0
		}
		if counts {
			b.WriteString(name)
			for _, v := range units {
				fmt.Fprintf(&b, "\t%d", v)
			}
			b.WriteString("\n")
			kept++
		}
	}
	log.Printf("%s: %d texts, %d features, %d kept, units %.4f", f.code, len(f.messages), len(f.names), kept, unit)
	name := filepath.Join(folder, f.code)
	packed, err := linear.Pack(f.code, b.String())
	if err != nil {
		return err
	}
	return errors.Join(os.WriteFile(name+".tsv", []byte(b.String()), 0o644), os.WriteFile(name+".bin.gz", packed, 0o644))
}
