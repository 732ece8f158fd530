package pipeline

import (
	"sync"

	"github.com/prometheus/client_golang/prometheus"
)

// memoCounters tell how often a classifier found a word in its memo. They go on where a
// new classifier takes over, whose own counts begin at zero.
type memoCounters struct {
	mutex        sync.Mutex
	now          func() (hits, misses uint64) // of the classifier at work
	hits, misses uint64                       // of those before it, less what it had at first
}

// follow counts on with another classifier.
func (m *memoCounters) follow(now func() (hits, misses uint64)) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	m.hits, m.misses = m.sums()
	m.now = now
	hits, misses := now() // those of a canary's, which count from here on
	m.hits, m.misses = m.hits-hits, m.misses-misses
}

func (m *memoCounters) sums() (hits, misses uint64) {
	if m.now == nil {
		return m.hits, m.misses
	}
	hits, misses = m.now()
	return m.hits + hits, m.misses + misses
}

// Describe is of prometheus.Collector.
func (m *memoCounters) Describe(to chan<- *prometheus.Desc) {
	to <- memoHits
	to <- memoMisses
}

// Collect is of prometheus.Collector.
func (m *memoCounters) Collect(to chan<- prometheus.Metric) {
	m.mutex.Lock()
	hits, misses := m.sums()
	m.mutex.Unlock()
	to <- prometheus.MustNewConstMetric(memoHits, prometheus.CounterValue, float64(hits))
	to <- prometheus.MustNewConstMetric(memoMisses, prometheus.CounterValue, float64(misses))
}
