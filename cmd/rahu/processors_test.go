package main

import (
	"runtime"
	"testing"
)

// Threads are spared beside the embedded broker, and no longer than it is there; what the
// operator says counts.
func TestProcessorsBesideTheBroker(t *testing.T) {
	was := runtime.GOMAXPROCS(runtime.NumCPU())
	defer runtime.GOMAXPROCS(was)
	for _, said := range []string{"", "3"} {
		t.Setenv("GOMAXPROCS", said)
		want := runtime.NumCPU()
		if said == "" {
			want += spareProcessors
		}
		end := besideBroker()
		if is := runtime.GOMAXPROCS(0); is != want {
			t.Errorf("GOMAXPROCS=%q: %d, want %d", said, is, want)
		}
		if end(); runtime.GOMAXPROCS(0) != runtime.NumCPU() {
			t.Errorf("GOMAXPROCS=%q: %d when it is over", said, runtime.GOMAXPROCS(0))
		}
	}
}
