package main

import (
	gauges "runtime/metrics"
	"testing"
	"time"
)

func TestHowMuchGarbageThereMayBe(t *testing.T) {
	for _, c := range []struct {
		target, live uint64
		want         int
	}{
		{384 << 20, 96 << 20, 300}, {384 << 20, 192 << 20, 100}, {384 << 20, 225 << 20, 70}, {384 << 20, 300 << 20, leastGarbage}, {384 << 20, 500 << 20, leastGarbage},
		{384 << 20, 1 << 20, mostGarbage}, {384 << 20, 0, leastGarbage}, {390 << 20, 100 << 20, 290},
	} {
		if got := garbage(c.target, c.live); got != c.want {
			t.Errorf("%d MB in use of %d: %d, want %d", c.live>>20, c.target>>20, got, c.want)
		}
	}
}

// The collector waits for the heap to grow, and no longer does when that is over.
func TestCollectorIsPaced(t *testing.T) {
	percent := func() uint64 {
		sample := []gauges.Sample{{Name: "/gc/gogc:percent"}}
		gauges.Read(sample)
		return sample[0].Value.Uint64()
	}
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	before := percent()
	stop := (&memoryOptions{megabytes: 1 << 20}).start()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	late := time.After(20 * time.Second)
	for percent() == before {
		select {
		case <-tick.C:
		case <-late:
			t.Fatal("the collector is as it was")
		}
	}
	if stop(); percent() != goGarbage {
		t.Errorf("%d per cent when it was over", percent())
	}
	t.Setenv("GOGC", "50")
	(&memoryOptions{megabytes: 1 << 20}).start()()
	if percent() != goGarbage {
		t.Error("what the operator set does not count")
	}
}
