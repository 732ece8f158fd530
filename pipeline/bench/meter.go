package bench

import (
	"runtime"
	"time"

	"rahu/classifier"
)

// meter is what the process has used so far.
type meter struct {
	at            time.Time
	cpu           time.Duration
	allocs, bytes uint64
}

func read() meter {
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return meter{at: time.Now(), cpu: processCPU(), allocs: memory.Mallocs, bytes: memory.TotalAlloc}
}

// since returns what n messages took.
func (m meter) since(before meter, n int) Run {
	each := 1 / float64(n)
	return Run{
		PerSecond: float64(n) / m.at.Sub(before.at).Seconds(), CPU: float64((m.cpu - before.cpu).Microseconds()) * each,
		Allocs: float64(m.allocs-before.allocs) * each, Bytes: float64(m.bytes-before.bytes) * each,
	}
}

// Classify grades a text and notices the first one.
func (s *starter) Classify(text, lang string) classifier.Verdict {
	s.start()
	return s.Grader.Classify(text, lang)
}
