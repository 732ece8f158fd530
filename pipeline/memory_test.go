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
	liveMegabytes     = 300
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
	states, revisions := make([]map[string]route.State, 16), make([]map[string]uint64, 16)
	for n := range liveConversations {
		i := n % len(states)
		if states[i] == nil {
			states[i], revisions[i] = map[string]route.State{}, map[string]uint64{}
		}
		s, d := router.Step(route.State{}, route.Turn{Sequence: 1, Role: wire.RoleCustomer, Channel: "phone", Verdict: verdict}, time.Unix(1e9, 0))
		s = router.Feedback(s, route.Feedback{
			Input: 2, Sequence: 1, Verdict: wire.VerdictAccepted, Action: d.Action, Confirms: true, User: fmt.Sprintf("agent-%06d@acme.example", n), At: time.Unix(1e9, 0),
		})
		key := wire.StateKey([]byte("secret"), i, "acme", fmt.Sprintf("conversation-%08d@chat.example", n))
		states[i][key], revisions[i][key] = s, uint64(n)
	}
	megabytes := (heapInUse() - before) >> 20
	t.Logf("%d live conversations: %d MB", liveConversations, megabytes)
	if s := states[7][wire.StateKey([]byte("secret"), 7, "acme", "conversation-00000007@chat.example")]; s.Confirmed.By != "agent-000007@acme.example" || len(revisions[7]) != liveConversations/16 {
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
