package watch

import (
	"math"
	"time"
)

// steps is how many buckets a doubling of the time has: a quantile is true to a tenth.
const steps = 8

// Durations counts times in buckets that grow with them. The zero value is ready.
type Durations struct {
	Count   int
	buckets [20 * steps]int // up to twelve days
}

// Limits are the ends of the groups that Groups counts.
var Limits = []time.Duration{30 * time.Second, time.Minute, 2 * time.Minute, 5 * time.Minute, 15 * time.Minute, time.Hour}

// Add counts a time; one below a second counts as a second.
func (d *Durations) Add(t time.Duration) {
	d.Count++
	seconds := max(t.Seconds(), 1)
	d.buckets[min(int(math.Log2(seconds)*steps), len(d.buckets)-1)]++
}

// end returns where a bucket ends.
func end(bucket int) time.Duration {
	return time.Duration(math.Exp2(float64(bucket+1)/steps) * float64(time.Second))
}

// Quantile returns the time that a share of all were at most, or 0 where there are none.
func (d *Durations) Quantile(share float64) time.Duration {
	left := int(math.Ceil(share * float64(d.Count)))
	for i := range d.buckets {
		n := d.buckets[i]
		if left -= n; left <= 0 && n > 0 {
			return end(i).Round(time.Second)
		}
	}
	return 0
}

// Groups returns how many times lie below each of Limits and not below the one before,
// and how many beyond them all.
func (d *Durations) Groups() []int {
	groups := make([]int, len(Limits)+1)
	for i := range d.buckets {
		n := d.buckets[i]
		g := 0
		for g < len(Limits) && end(i) > Limits[g]+Limits[g]/10 {
			g++
		}
		groups[g] += n
	}
	return groups
}

// Merge adds another's counts.
func (d *Durations) Merge(o *Durations) {
	d.Count += o.Count
	for i := range o.buckets {
		d.buckets[i] += o.buckets[i]
	}
}
