package pipeline

import (
	"fmt"
	"sync/atomic"
	"time"

	"rahu/pipeline/route"
)

// Playbooks is a Stepper whose playbooks can be changed while it works: each turn is led
// by those that are there when it comes. It is safe for concurrent use.
type Playbooks struct {
	current atomic.Pointer[Stepper]
	longest time.Duration // to forget; the store drops states after it
}

// NewPlaybooks returns a stepper that begins with s.
func NewPlaybooks(s Stepper) *Playbooks {
	p := &Playbooks{longest: s.Forget()}
	p.current.Store(&s)
	return p
}

// Swap makes s lead all turns from now on. States are kept as long as the first
// playbook said, so one that remembers longer is refused.
func (p *Playbooks) Swap(s Stepper) error {
	if s.Forget() > p.longest {
		return fmt.Errorf("%s remembers conversations for %v, longer than the %v that they are stored; start rahu anew", s.Policy(), s.Forget(), p.longest)
	}
	p.current.Store(&s)
	return nil
}

// Step is Stepper.Step.
func (p *Playbooks) Step(s route.State, t route.Turn, now time.Time) (route.State, route.Decision) {
	return (*p.current.Load()).Step(s, t, now)
}

// Feedback is Stepper.Feedback.
func (p *Playbooks) Feedback(s route.State, f route.Feedback) route.State {
	return (*p.current.Load()).Feedback(s, f)
}

// Due is Stepper.Due.
func (p *Playbooks) Due(s route.State, c route.Clock, now time.Time) (route.State, route.Decision) {
	return (*p.current.Load()).Due(s, c, now)
}

// IsBoundary is Stepper.IsBoundary.
func (p *Playbooks) IsBoundary(text string) bool { return (*p.current.Load()).IsBoundary(text) }

// Forget is Stepper.Forget.
func (p *Playbooks) Forget() time.Duration { return (*p.current.Load()).Forget() }

// Policy is Stepper.Policy.
func (p *Playbooks) Policy() string { return (*p.current.Load()).Policy() }
