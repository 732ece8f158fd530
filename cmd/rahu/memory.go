package main

import (
	"context"
	"runtime/debug"
	gauges "runtime/metrics"
	"time"
)

// After a burst the collector keeps twice what is in use for the next one. Where that is
// more than spare and little was allocated since the last look, it goes back to the system.
const (
	lookEvery = 10 * time.Second
	spare     = 48 << 20
	little    = 64 << 20
	settled   = 6 // looks, until what is dropped late, such as NATS' caches, can go back too
)

// heap is what is looked at.
type heap struct{ samples []gauges.Sample }

func newHeap() heap {
	return heap{[]gauges.Sample{{Name: "/memory/classes/heap/free:bytes"}, {Name: "/gc/heap/allocs:bytes"}}}
}

// read returns how much is held and not in use, and how much was ever allocated.
func (h heap) read() (free, allocated uint64) {
	gauges.Read(h.samples)
	return h.samples[0].Value.Uint64(), h.samples[1].Value.Uint64()
}

// giveBack gives memory back after bursts, until the context ends.
func giveBack(ctx context.Context, every time.Duration) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	h, quiet := newHeap(), 0
	for _, before := h.read(); ; {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		free, allocated := h.read()
		if quiet++; allocated-before > little {
			quiet = 0
		}
		if quiet == 1 && free > spare || quiet == settled {
			debug.FreeOSMemory()
		}
		before = allocated
	}
}
