package main

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"

	"rahu/classifier/linear"
)

// cellsMost is how many cells of a frame are learned from, spread over all of them.
const cellsMost = 24

// lookalikes takes each line for innocent.
func (f *fitter) lookalikes(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			f.frame([]string{line}, [linear.Heads]int{-1, -1, -1, 0, -1}, cellWeight)
		}
	}
	return nil
}

// pairs takes both texts of each minimal pair, and what is expected of them.
func (f *fitter) pairs(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(data)) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		for i := 0; i+1 < len(fields); i += 2 {
			f.frame(fields[i:i+1], labelsOf(fields[i+1]), pairWeight)
			if level, known := angerOf(fields[i+1]); known {
				m := &f.messages[len(f.messages)-1]
				m.anger, m.angerWeight = level, pairAngry
			}
		}
	}
	return nil
}

// frame adds texts that are to be judged alike: some of them, and all of them where they are
// misjudged.
func (f *fitter) frame(texts []string, labels [linear.Heads]int, weight float64) {
	for _, text := range texts {
		rows, _, _ := f.reader.Rows(text, f.code)
		f.cells = append(f.cells, message{sentences: rows, labels: labels})
	}
	for _, text := range spread(texts) {
		f.add(text, "", labels, weight)
	}
}

// matrix takes what a matrix of sentences expects of its cells: see TestMatrix of package
// classifier for the form of the file.
func (f *fitter) matrix(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	slots := map[string][]string{}
	for n, line := range strings.Split(string(data), "\n") {
		line = strings.TrimSpace(line)
		switch wants, frame, ok := strings.Cut(line, " : "); {
		case line == "" || line[0] == '#':
		case line[0] == '@':
			name, fillers, _ := strings.Cut(line[1:], "=")
			slots[strings.TrimSpace(name)] = strings.Split(fillers, ";")
		case !ok:
			return fmt.Errorf("%s:%d: wants expectations, ' : ' and a frame", path, n+1)
		default:
			if labels := labelsOf(wants); labels != [linear.Heads]int{} {
				f.frame(expand(frame, slots), labels, cellWeight)
			}
		}
	}
	return nil
}

// labelsOf are the labels that expectations stand for.
func labelsOf(wants string) (labels [linear.Heads]int) {
	for want := range strings.FieldsSeq(wants) {
		switch want {
		case "threat>=4", "threat>=5", "threat=4", "threat=5", "action=call_police":
			labels[linear.Threat] = 1
		case "threat<=1", "threat<=0", "threat=0", "threat<=2", "action!=call_police", "action=none", "action=empathize", "action=set_boundary":
			if labels[linear.Threat] == 0 {
				labels[linear.Threat] = -1
			}
		}
		switch want {
		case "abuse>=2", "abuse=2", "abuse=3", "abuse>=3", "action=set_boundary":
			labels[linear.Abuse] = 1
		case "abuse<=1", "abuse<=0", "abuse=0", "abuse=1", "action!=set_boundary", "action=none", "action=empathize":
			if labels[linear.Abuse] == 0 {
				labels[linear.Abuse] = -1
			}
		}
		switch want {
		case "anger>=1", "anger>=2", "anger>=3", "anger=1", "anger=2", "action=empathize":
			labels[linear.Complaint] = 1
		case "anger=0", "anger<=0", "action=none":
			labels[linear.Complaint] = -1
		}
		switch want {
		case "self_harm>=2", "self_harm>=3", "self_harm>=4", "self_harm>=5":
			labels[linear.SelfHarm] = 1
		case "self_harm=0", "self_harm<=0", "self_harm<=1", "action=none", "action=empathize", "action=set_boundary", "action!=involve_manager":
			if labels[linear.SelfHarm] == 0 {
				labels[linear.SelfHarm] = -1
			}
		}
		switch want {
		case "action=none", "action=empathize", "action=set_boundary", "action!=involve_manager", "threat=0", "threat<=0":
			labels[linear.Grievance] = -1
		}
	}
	return labels
}

var (
	slot        = regexp.MustCompile(`\{(\w+)\}`)
	spaceBefore = regexp.MustCompile(` ([.,!?])`)
)

// expand gives the texts of a frame.
func expand(frame string, slots map[string][]string) []string {
	texts := []string{frame}
	for _, name := range slices.Compact(slices.Sorted(slices.Values(slot.FindAllString(frame, -1)))) {
		var longer []string
		for _, text := range texts {
			for _, filler := range slots[strings.Trim(name, "{}")] {
				if filler = strings.TrimSpace(filler); filler == "-" {
					filler = ""
				}
				longer = append(longer, strings.ReplaceAll(text, name, filler))
			}
		}
		texts = longer
	}
	for i, text := range texts {
		texts[i] = spaceBefore.ReplaceAllString(strings.Join(strings.Fields(text), " "), "$1")
	}
	return texts
}

// spread picks cells from all over a frame.
func spread(cells []string) []string {
	if len(cells) <= cellsMost {
		return cells
	}
	picked := make([]string, cellsMost)
	for i := range picked {
		picked[i] = cells[i*len(cells)/cellsMost]
	}
	return picked
}

// mined are the examples of cells that weights misjudge, or nearly.
func (f *fitter) mined(h linear.Head, w []float64) (list []example) {
	for i := range f.cells {
		m := &f.cells[i]
		if m.labels[h] == 0 {
			continue
		}
		if m.example.features == nil {
			m.example = f.example(m.sentences, 0, cellMined)
		}
		if e := m.example; e.score(w)*float64(m.labels[h]) < cellMargin {
			e.label = float64(m.labels[h])
			list = append(list, e)
		}
	}
	return list
}
