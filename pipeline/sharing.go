package pipeline

import (
	"context"
	"sync/atomic"

	"rahu/pipeline/natsio"
)

// partition is what is known of one partition, as far as this instance works it.
type partition struct {
	want   chan bool // the last thing that was decided about it
	mine   atomic.Bool
	up     atomic.Bool
	sample atomic.Pointer[natsio.Sample]
}

func newPartition() *partition { return &partition{want: make(chan bool, 1)} }

// assign says whether the partition shall be worked here. It has one caller at a time.
func (s *partition) assign(mine bool) {
	s.mine.Store(mine)
	select {
	case <-s.want: // was not looked at yet, and is old now
	default:
	}
	s.want <- mine
}

// share gives every partition to this instance or to the others.
func (p *Pipeline) share(self string, ids []string) {
	mine := make([]bool, len(p.partitions))
	for _, i := range natsio.Share(len(mine), ids, self) {
		mine[i] = true
	}
	count := 0
	for i, one := range p.partitions {
		if mine[i] {
			count++
		}
		if one.mine.Load() != mine[i] {
			one.assign(mine[i])
		}
	}
	p.shared.Store(true)
	p.metrics.instances.Set(float64(len(ids)))
	p.metrics.partitions.Set(float64(count))
	p.log.Info("the partitions are shared", "instances", len(ids), "partitions", count)
}

// keep works a partition whenever it is ours, until the context ends. When it is
// not ours any more, what is in flight is finished and the pin given back; whoever
// is next waits for that.
func (p *Pipeline) keep(ctx context.Context, i int) {
	one := p.partitions[i]
	for mine := false; ctx.Err() == nil; {
		for !mine {
			select {
			case mine = <-one.want:
			case <-ctx.Done():
				return
			}
		}
		shift, end := context.WithCancel(ctx)
		done := make(chan struct{})
		go func() {
			defer close(done)
			p.work(shift, i)
		}()
		for mine && ctx.Err() == nil {
			select {
			case mine = <-one.want:
			case <-ctx.Done():
			}
		}
		end()
		<-done
	}
}
