package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"rahu/classifier/linear"
)

// folds is how many parts the messages are cut into for the check.
const folds = 5

// fold is the part that a message belongs to; a copy belongs to that of its original.
func (f *fitter) fold(i int) int {
	if f.messages[i].copy {
		i--
	}
	return i % folds
}

// zeroAt is which share of the messages that are none scores below zero, by head: messages
// that were written to look alike.
var zeroAt = [linear.Heads]float64{linear.Threat: 0.99, linear.Abuse: 0.99, linear.Complaint: 0.95, linear.SelfHarm: 0.99, linear.Grievance: 0.98}

// customersAbove is which share of customers' messages scores above zero for being one. Which
// texts of others there are differs from language to language.
const customersAbove = 0.65

// check scores each message with weights fitted without it, tells how well that went, and
// returns the scores that are to be zero, and by how much the messages' lie above. It writes
// these into a folder, if there is one.
func (f *fitter) check(folder string) (zeros [linear.Heads]float64, scores [][linear.Heads]float64, err error) {
	scores = make([][linear.Heads]float64, len(f.messages))
	for fold := range folds {
		for h := range linear.Heads {
			w := f.fit(linear.Head(h), fold)
			for i := range f.messages {
				if f.fold(i) == fold {
					scores[i][h] = f.score(&f.messages[i], linear.Head(h), w)
				}
			}
		}
	}
	for h := range linear.Heads {
		var no, yes []float64
		for i := range f.messages {
			m := &f.messages[i]
			switch {
			case m.copy || m.action == "" && linear.Head(h) != linear.Customer:
			case m.labels[h] > 0:
				yes = append(yes, scores[i][h])
			case m.labels[h] < 0 && lookalike(m.action, linear.Head(h)):
				no = append(no, scores[i][h])
			}
		}
		slices.Sort(no)
		slices.Sort(yes)
		if linear.Head(h) == linear.Customer {
			zeros[h] = yes[int((1-customersAbove)*float64(len(yes)))]
		} else {
			zeros[h] = no[int(zeroAt[h]*float64(len(no)))]
		}
		found, taken := 0, 0
		for _, s := range no {
			if s >= zeros[h] {
				taken++
			}
		}
		for _, s := range yes {
			if s >= zeros[h] {
				found++
			}
		}
		log.Printf("%s %-9s not seen before: %.3f of %d found, and %.3f of %d others taken", f.code, linear.HeadNames[h],
			float64(found)/float64(len(yes)), len(yes), float64(taken)/float64(len(no)), len(no))
	}
	for i := range scores {
		for h := range scores[i] {
			scores[i][h] -= zeros[h]
		}
	}
	if folder == "" {
		return zeros, scores, nil
	}
	var b strings.Builder
	for i := range f.messages {
		if m := &f.messages[i]; !m.copy {
			fmt.Fprintf(&b, "%s\t%s", f.code, m.action)
			for h := range linear.Heads {
				fmt.Fprintf(&b, "\t%.3f", scores[i][h])
			}
			fmt.Fprintf(&b, "\t%s\n", m.text)
		}
	}
	return zeros, scores, os.WriteFile(filepath.Join(folder, "check_"+f.code+".tsv"), []byte(b.String()), 0o644)
}

// lookalike tells the messages among which the zero of a head is sought, by their actions.
func lookalike(action string, h linear.Head) bool {
	switch h {
	case linear.Customer:
		return true
	case linear.Abuse:
		return action == "none" || action == "other"
	case linear.SelfHarm, linear.Grievance:
		return action == "none" || action == "empathize"
	}
	return action == "none"
}

// score is that of the message, or of its most likely part where parts are asked.
func (f *fitter) score(m *message, h linear.Head, w []float64) float64 {
	whole := f.example(m.sentences, 0, 0)
	best := whole.score(w)
	if !inParts(h) {
		return best
	}
	for _, row := range windows(m.sentences) {
		e := f.example(row, 0, 0)
		best = max(best, e.score(w))
	}
	return best
}
