package main

import (
	"math"
	"slices"

	"rahu/classifier/linear"
)

// example is a row of sentences with its features.
type example struct {
	features []int32
	values   []float64
	label    float64
	weight   float64
	square   float64 // the sum of the squared values
	message  int
}

// count gives each feature that stands in enough messages a number.
func (f *fitter) count() {
	seen, own := map[string]int{}, map[string]bool{}
	for i := range f.messages {
		if !f.messages[i].copy {
			clear(own) // a copy adds what its original does not have
		}
		for _, sentence := range f.messages[i].sentences {
			sentence.Features(func(feature string) {
				if !own[feature] {
					own[feature] = true
					seen[feature]++
				}
			})
		}
	}
	for feature, n := range seen {
		if n >= leastSeen {
			f.names = append(f.names, feature)
		}
	}
	slices.Sort(f.names)
	f.scale = make([]float64, len(f.names))
	for i, name := range f.names {
		f.ids[name] = int32(i)
		f.scale[i] = math.Log(float64(len(f.messages))/float64(seen[name])) / usualRarity
	}
}

// example makes one of a row of sentences.
func (f *fitter) example(rows []linear.Row, label int, weight float64) example {
	counts, n := map[int32]float64{}, 0
	for _, sentence := range rows {
		n += sentence.Features(func(feature string) {
			if id, known := f.ids[feature]; known {
				counts[id]++
			}
		})
	}
	e := example{label: float64(label), weight: weight}
	for id := range counts {
		e.features = append(e.features, id)
	}
	slices.Sort(e.features)
	norm := 1 / math.Sqrt(1+float64(n))
	for _, id := range e.features {
		v := counts[id] * norm * f.scale[id]
		e.values = append(e.values, v)
		e.square += v * v
	}
	e.square++ // the bias is a feature of 1
	return e
}

// windows are the rows of sentences that are scored: see linear.Window.
func windows(sentences []linear.Row) (rows [][]linear.Row) {
	if len(sentences) > linear.Window {
		for i := range len(sentences) - linear.Window + 1 {
			rows = append(rows, sentences[i:i+linear.Window])
		}
	}
	return rows
}

// unitOf returns what the weights of a head are told in.
func unitOf(weights []float64) float64 {
	sizes := make([]float64, len(weights))
	for i, v := range weights {
		sizes[i] = math.Abs(v)
	}
	slices.Sort(sizes)
	return sizes[len(sizes)-1-len(sizes)/larger] / most
}

// inParts tells the heads that are asked of any part of a message.
func inParts(h linear.Head) bool {
	return h == linear.Threat || h == linear.Abuse || h == linear.SelfHarm || h == linear.Grievance
}

// fit returns the weights of a head; the last one is the bias. What is asked of any part of
// a message is learned from all parts of those that are not, and in a second round from the
// most likely part of those that are.
//
// Messages of the fold that is left out (-1: none) are not looked at.
func (f *fitter) fit(h linear.Head, fold int) []float64 {
	var list []example
	for i := range f.messages {
		m := &f.messages[i]
		if m.labels[h] == 0 || fold >= 0 && f.fold(i) == fold {
			continue
		}
		e := f.example(m.sentences, m.labels[h], m.weight[h])
		e.message = i
		list = append(list, e)
		if m.labels[h] < 0 && inParts(h) {
			for _, row := range windows(m.sentences) {
				list = append(list, f.example(row, -1, m.weight[h]*0.5))
			}
		}
	}
	w := descend(list, len(f.names))
	cells := f.mined(h, w)
	for i := range list {
		if list[i].label < 0 || !inParts(h) {
			continue
		}
		best, most := example{}, math.Inf(-1)
		m := &f.messages[list[i].message]
		for _, row := range windows(m.sentences) {
			if e := f.example(row, 1, m.weight[h]); e.score(w) > most {
				best, most = e, e.score(w)
			}
		}
		if most > math.Inf(-1) {
			list = append(list, best)
		}
	}
	list = append(list, cells...)
	w = descend(list, len(f.names))
	return f.pruned(append(list, f.mined(h, w)...), w)
}

// pruned fits again with the features alone whose weights are large enough to be kept.
func (f *fitter) pruned(list []example, w []float64) []float64 {
	least := unitOf(f.effective(w)) * (leastUnit - 0.5)
	for i := range list {
		e := list[i] // its slices may belong to others too
		e.features, e.values, e.square = nil, nil, 1
		for k, id := range list[i].features {
			if v := list[i].values[k]; math.Abs(w[id]*f.scale[id]) >= least {
				e.features, e.values = append(e.features, id), append(e.values, v)
				e.square += v * v
			}
		}
		list[i] = e
	}
	return descend(list, len(f.names))
}

// effective are the weights of the features as the files tell them, without the bias: what
// an example's values were scaled by is in them.
func (f *fitter) effective(w []float64) []float64 {
	out := make([]float64, len(f.names))
	for i := range out {
		out[i] = w[i] * f.scale[i]
	}
	return out
}

func (e *example) score(w []float64) float64 {
	sum := w[len(w)-1]
	for i, id := range e.features {
		sum += w[id] * e.values[i]
	}
	return sum
}

// descend fits a support vector machine with squared hinge loss by dual coordinate descent
// (Hsieh and others 2008, algorithm 1). Yes and no weigh the same together.
func descend(list []example, features int) []float64 {
	yes, no := 0.0, 0.0
	for i := range list {
		if list[i].label > 0 {
			yes += list[i].weight
		} else {
			no += list[i].weight
		}
	}
	w, alpha := make([]float64, features+1), make([]float64, len(list))
	for pass := range passes {
		for k := range list {
			i := (k*stride + pass) % len(list) // in another order than they were written
			e := &list[i]
			c := cost * e.weight * (yes + no) / 2
			if e.label > 0 {
				c /= yes
			} else {
				c /= no
			}
			diagonal := 1 / (2 * c)
			gradient := e.label*e.score(w) - 1 + alpha[i]*diagonal
			next := max(alpha[i]-gradient/(e.square+diagonal), 0)
			if step := (next - alpha[i]) * e.label; step != 0 {
				for k, id := range e.features {
					w[id] += step * e.values[k]
				}
				w[features] += step
			}
			alpha[i] = next
		}
	}
	return w
}
