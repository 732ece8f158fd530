package pipeline

import (
	"time"

	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// Keep says how long what is published is kept, by the grade of its conversation; zero
// is until somebody removes it. The server drops each message by its own time to live.
type Keep struct {
	Calm        time.Duration // nothing was recommended and the conversation was not heated
	Heated      time.Duration // once something was recommended: what an incident record is made of
	Grave       time.Duration // once violence was threatened, or a person is at risk
	DeadLetters time.Duration // which hold messages as they came
}

// graveThreat and graveSelfHarm are the grades from which on a conversation is grave.
const (
	graveThreat   = 3
	graveSelfHarm = 2
)

// of returns how long a recommendation is kept; after is its conversation's state.
func (k Keep) of(r *wire.Recommendation, after route.State) time.Duration {
	switch {
	case max(r.Threat.Grade, after.Threat) >= graveThreat, r.SelfHarm.Grade >= graveSelfHarm, r.Action == route.CallPolice:
		return k.Grave
	case after.Hot(), r.Action != route.None:
		return k.Heated
	}
	return k.Calm
}
