package main

import (
	"context"
	"fmt"
	"os"
	"runtime/debug"
	gauges "runtime/metrics"
	"time"

	"github.com/spf13/pflag"
)

// The garbage collector goes through all that is in use, the words above all, which takes
// a core some tenths of a second and makes messages wait. By itself it does so whenever
// as much garbage has come as is in use; here it waits until the heap has --memory.
const (
	collectorEvery = time.Second
	goGarbage      = 100  // per cent of what is in use, as Go has it
	leastGarbage   = 60   // where so much makes more than --memory: what grows slowly is not doubled
	mostGarbage    = 1000 // so that a small heap does not grow for nothing
	loadGarbage    = 400  // while words are compiled, most of which is soon let go or kept for good
)

// memoryOptions say how large the heap may grow.
type memoryOptions struct{ megabytes int }

func (o *memoryOptions) flags(f *pflag.FlagSet) {
	f.IntVar(&o.megabytes, "memory", 256, "megabytes that the heap may have before garbage is collected, if what is in use is less than five eighths of it; 0 leaves it to Go (GOGC, GOMEMLIMIT)")
}

func (o *memoryOptions) check() error {
	if o.megabytes < 0 {
		return fmt.Errorf("%w: --memory %d is below 0", errUsage, o.megabytes)
	}
	return nil
}

// start lets the heap grow until the returned function is called. Where the operator has
// set Go's own variables, these count.
func (o *memoryOptions) start() (stop func()) {
	if o.megabytes == 0 || os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		paceCollector(ctx, uint64(o.megabytes)<<20, collectorEvery)
	}()
	return func() { cancel(); <-done }
}

// paceCollector keeps the heap at a target as what is in use changes, until the context
// ends; then the collector is as it was.
func paceCollector(ctx context.Context, target uint64, every time.Duration) {
	now := []gauges.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/gc/gogc:percent"}}
	tick := time.NewTicker(every)
	defer tick.Stop()
	defer func() { debug.SetGCPercent(goGarbage) }()
	for {
		gauges.Read(now)
		if percent := garbage(target, now[0].Value.Uint64()); uint64(percent) != now[1].Value.Uint64() {
			debug.SetGCPercent(percent)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// garbage returns how much of it there may be, in per cent of what is in use. It goes in
// steps, since each change stops the world for a moment.
func garbage(target, live uint64) int {
	const step = 10
	if live == 0 || target <= live {
		return leastGarbage
	}
	return min(max(int((target-live)*100/live)/step*step, leastGarbage), mostGarbage)
}

// loading lets more garbage come until the returned function is called, unless it is
// decided elsewhere how much there may be.
func loading() (done func()) {
	was := debug.SetGCPercent(loadGarbage)
	if was != goGarbage {
		debug.SetGCPercent(was)
		return func() {}
	}
	return func() { debug.SetGCPercent(was) }
}
