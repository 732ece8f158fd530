package classifier_test

import (
	"runtime"
	"testing"
)

// TestMemoSize prints what a full memo weighs and holds it under its bound.
func TestMemoSize(t *testing.T) {
	c := newClassifier(t)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	word := []byte("aaaaaa")
	text := make([]byte, 0, 8<<10)
	for range 250_000 {
		for i := range word { // the next word of six letters
			if word[i]++; word[i] <= 'z' {
				break
			}
			word[i] = 'a'
		}
		if text = append(append(text, word...), ' '); len(text) > 8000 {
			c.Classify(string(text), "auto")
			text = text[:0]
		}
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	size := int64(after.HeapAlloc) - int64(before.HeapAlloc)
	t.Logf("a full memo holds %d KiB", size>>10)
	if size > 64<<20 {
		t.Errorf("a full memo holds %d bytes, wants 64 MiB at most", size)
	}
	runtime.KeepAlive(c)
}
