package classifier

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// customerTexts are the messages of testdata/customer_XX.tsv.
func customerTexts(t testing.TB, code string) (texts []string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "customer_"+code+".tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		texts = append(texts, line[strings.LastIndexByte(line, '\t')+1:])
	}
	return texts
}

// about120 returns a language's message of about 120 bytes: the first one between 110 and 130.
func about120(t testing.TB, code string) string {
	t.Helper()
	for _, text := range customerTexts(t, code) {
		if len(text) >= 110 && len(text) <= 130 {
			return text
		}
	}
	t.Fatalf("%s: no message of about 120 bytes", code)
	return ""
}

// LeastOf runs the loop and reports as least-ns the time of one run in the fastest row of
// 20, which other programs disturb least.
func LeastOf(b *testing.B, run func()) {
	const row = 20
	least, n, begin := time.Hour, 0, time.Now()
	for b.Loop() {
		run()
		if n++; n%row == 0 {
			now := time.Now()
			least, begin = min(least, now.Sub(begin)), now
		}
	}
	b.ReportMetric(float64(least.Nanoseconds())/row, "least-ns")
}

// analyse is what a classification does before matching: chunks, words, language.
func (c *Classifier) analyse(s *scratch, message string) findings {
	s.reset()
	c.read(s, message)
	return c.language(s, "auto")
}

// BenchmarkAnalysis finds words and language of known chunks in messages of about 120 bytes.
func BenchmarkAnalysis(b *testing.B) {
	c, err := New()
	if err != nil {
		b.Fatal(err)
	}
	for _, code := range codes {
		b.Run(code, func(b *testing.B) {
			b.ReportAllocs()
			message, s := about120(b, code), newScratch()
			LeastOf(b, func() { c.analyse(s, message) })
		})
	}
}

// TestAnalysisAllocates holds what the analysis of known chunks allocates.
func TestAnalysisAllocates(t *testing.T) {
	c, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range codes {
		message, s := about120(t, code), newScratch()
		if n := testing.AllocsPerRun(100, func() { c.analyse(s, message) }); n > 2 {
			t.Errorf("%s: %v allocations, wants 2 at most", code, n)
		}
	}
}

// BenchmarkFirstSight classifies the project's messages of about 120 bytes, each with
// an empty memo.
func BenchmarkFirstSight(b *testing.B) {
	c, err := New()
	if err != nil {
		b.Fatal(err)
	}
	for _, code := range codes {
		b.Run(code, func(b *testing.B) {
			b.ReportAllocs()
			message := about120(b, code)
			LeastOf(b, func() {
				c.memo.cache.InvalidateAll()
				s := c.scratch.Get().(*scratch)
				clear(s.desk[:])
				c.scratch.Put(s)
				c.Classify(message, "auto")
			})
		})
	}
}
