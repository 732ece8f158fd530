package main

import (
	"context"
	"runtime"
	"testing"
	"time"
)

// After a burst the memory goes back to the system within some looks.
func TestMemoryIsGivenBack(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	burst := make([][]byte, 0, 200)
	for range cap(burst) {
		burst = append(burst, make([]byte, 1<<20))
	}
	var peak, now runtime.MemStats
	runtime.ReadMemStats(&peak)
	runtime.KeepAlive(burst)
	runtime.GC() // nobody holds it from here on
	go func() { defer close(done); giveBack(ctx, 20*time.Millisecond) }()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(20 * time.Second); ; {
		runtime.ReadMemStats(&now)
		if held := now.HeapSys - now.HeapReleased; held+150<<20 < peak.HeapSys-peak.HeapReleased {
			break
		}
		select {
		case <-tick.C:
		case <-late:
			t.Fatalf("%d MB are held, of %d MB", (now.HeapSys-now.HeapReleased)>>20, (peak.HeapSys-peak.HeapReleased)>>20)
		}
	}
	cancel()
	<-done
}
