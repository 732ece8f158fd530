package pipeline

import (
	"fmt"
	"runtime"
	"testing"
	"time"

	"rahu/classifier"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// The budget of what an instance remembers of so many conversations that are hot.
const (
	liveConversations = 100_000
	liveMegabytes     = 30
)

// What the workers hold of a hundred thousand live conversations: states as a router
// makes them, with a person's confirmation each, and the revisions of the store.
func TestMemoryOfLiveConversations(t *testing.T) {
	router, err := route.New()
	if err != nil {
		t.Fatal(err)
	}
	verdict := classifier.Verdict{
		Lang: classifier.Lang{Code: "et"}, Anger: classifier.Anger{Level: 2}, Signals: []string{"money"},
		Threat: classifier.Threat{Grade: 4, Kind: "violence"}, Abuse: classifier.Abuse{Severity: 2, Aim: "agent"},
	}
	before := heapInUse()
	const partitions = 16
	var states [partitions]*conversations
	var revisions [partitions]map[wire.StateID]uint64
	keys := wire.NewKeys([]byte("secret"), partitions)
	for i := range states {
		states[i], revisions[i] = newConversations(), map[wire.StateID]uint64{}
	}
	for n := range liveConversations {
		i, input := n%partitions, uint64(1+2*n)
		s, d := router.Step(route.State{}, route.Turn{Sequence: input, Role: wire.RoleCustomer, Channel: "phone", Verdict: verdict}, time.Unix(1e9, 0))
		s = router.Feedback(s, route.Feedback{
			Input: input + 1, Sequence: input, Verdict: wire.VerdictAccepted, Action: d.Action, Confirms: true, User: fmt.Sprintf("agent-%06d@acme.example", n), At: time.Unix(1e9, 0),
		})
		id := keys.State("acme", fmt.Sprintf("conversation-%08d@chat.example", n))
		states[i].keep(id, s)
		states[i].tidy(input)
		revisions[i][id] = uint64(n)
	}
	megabytes := (heapInUse() - before) >> 20
	t.Logf("%d live conversations: %d MB", liveConversations, megabytes)
	for i, c := range states {
		if n := len(c.hand); n < handLeft || n > handMost+handLeft || n+len(c.away) != liveConversations/partitions || len(revisions[i]) != liveConversations/partitions {
			t.Errorf("partition %d: %d at hand, %d put away, %d revisions", i, n, len(c.away), len(revisions[i]))
		}
	}
	last := liveConversations - 1
	if s := states[last%partitions].hand[keys.State("acme", fmt.Sprintf("conversation-%08d@chat.example", last))]; s.Confirmed.By != fmt.Sprintf("agent-%06d@acme.example", last) {
		t.Errorf("not what was put there: %+v", s)
	}
	if megabytes > liveMegabytes {
		t.Errorf("%d MB, want at most %d", megabytes, liveMegabytes)
	}
}

// heapInUse returns what the heap holds, without what nobody holds any more.
func heapInUse() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
