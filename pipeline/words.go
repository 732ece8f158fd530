package pipeline

import (
	"sync/atomic"

	"rahu/classifier"
)

// Words is a Grader whose lexicons can be changed while it works: each text is graded
// by the classifier that is there when it comes. It is safe for concurrent use.
type Words struct {
	current atomic.Pointer[classifier.Classifier]
	metrics *Metrics
	silent  atomic.Bool // the metrics tell of others' words
}

// NewWords returns a grader that begins with c.
func NewWords(c *classifier.Classifier, m *Metrics) *Words {
	w := &Words{metrics: m}
	w.Swap(c)
	return w
}

// Swap makes c grade all texts from now on. Those being graded keep what they began with.
func (w *Words) Swap(c *classifier.Classifier) {
	w.current.Store(c)
	if !w.silent.Load() {
		w.speak()
	}
}

// speak makes the metrics tell of these words.
func (w *Words) speak() {
	w.silent.Store(false)
	c := w.current.Load()
	w.metrics.lexicons(c.Version(), c.Languages())
	w.metrics.memo.follow(c.MemoStats)
}

// silence keeps the metrics from telling of these words.
func (w *Words) silence() { w.silent.Store(true) }

// Classify grades a text.
func (w *Words) Classify(text, lang string) classifier.Verdict {
	return w.current.Load().Classify(text, lang)
}

// Version returns the version of the lexicons that grade now.
func (w *Words) Version() string { return w.current.Load().Version() }

// Current returns the classifier that grades now.
func (w *Words) Current() *classifier.Classifier { return w.current.Load() }
