package pipeline

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// Conversations that are put away go on from what the bucket holds of them: as it is, as
// somebody changed it, from the start where it was dropped, and from an older one, where
// nothing newer is to be had.
func TestConversationsArePutAwayAndGoOn(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	defer s.close()
	back := []string{"as it is", "changed", "dropped", "older"}
	for _, c := range back {
		s.say(c, c+" 1", "kill")
	}
	n := len(back)
	for ; n < 4*(handMost+handLeft); n++ {
		s.say(fmt.Sprint("c", n), fmt.Sprint(n), "kill")
	}
	s.await(n)
	for c, sequence := range map[string]int{"changed": n, "older": 0} {
		one := s.stored(c)
		one.Data = fmt.Appendf(nil, `{"sequence":%d,"turn":10,"at":%d}`, sequence, time.Now().Unix())
		if _, err := s.broker.PutState(t.Context(), one); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.broker.DropState(t.Context(), s.stored("dropped")); err != nil {
		t.Fatal(err)
	}
	for _, c := range back {
		s.say(c, c+" 2", "kill again")
	}
	got := s.await(n + len(back))
	for c, want := range map[string]int{"as it is": 2, "changed": 11, "dropped": 1, "older": 11} {
		if turn := got[c+" 2"].Turn; turn != want {
			t.Errorf("%s: goes on with turn %d, want %d", c, turn, want)
		}
	}
	for c, want := range map[string]int{"as it is": 2, "changed": 11, "dropped": 1, "older": 11} {
		for s.turnOf(c) != want {
			if t.Context().Err() != nil {
				t.Fatalf("%s: turn %d was not stored", c, want)
			}
		}
	}
}

func TestWhatIsPutAway(t *testing.T) {
	c := newConversations()
	id := func(n int) wire.StateID { return wire.StateID{byte(n >> 8), byte(n)} }
	for n := range handMost + 1 {
		s := route.State{Turn: 1, Sequence: uint64(n), At: int64(n)}
		if n == 3 {
			s.Overdue = 1
		}
		c.keep(id(n), s)
	}
	c.tidy(9)
	if want := 9; len(c.away) != want || len(c.hand) != handMost+1-want { // 0 to 9, but for the overdue one
		t.Errorf("%d are away, %d at hand", len(c.away), len(c.hand))
	}
	for n := handMost + 1; n < 2*handMost; n++ {
		c.keep(id(n), route.State{Turn: 1, Sequence: uint64(n), At: int64(n)})
		c.tidy(allStored)
	}
	if n := len(c.hand); n > handMost+handLeft || n < handLeft || n+len(c.away) != 2*handMost {
		t.Errorf("%d are away, %d at hand", len(c.away), n)
	}
	for _, kept := range []int{3, 2*handMost - 1, 2*handMost - handLeft/2} {
		if _, there := c.hand[id(kept)]; !there {
			t.Errorf("%d is not at hand", kept)
		}
	}
	c.keep(id(0), route.State{Turn: 2, Sequence: 4 * handMost, At: 4 * handMost})
	if _, twice := c.away[id(0)]; twice {
		t.Error("what is at hand is away as well")
	}
	var gone []uint64
	old := c.forget(2*handMost, func(s route.State) { gone = append(gone, s.Sequence) })
	if len(old) != 2*handMost-1 || !slices.Contains(gone, 3) || len(c.away) != 0 || len(c.hand) != 1 {
		t.Errorf("%d are forgotten, %d away, %d at hand", len(old), len(c.away), len(c.hand))
	}
}

// A state takes what the server has of it, and no more: all that is kept of a conversation
// that is put away can be found again by the id.
func TestStateIsReadAsItWasStored(t *testing.T) {
	s := open(t, t.TempDir(), grader{})
	defer s.close()
	want := route.State{Sequence: 7, Turn: 3, At: 1e9, Rung: "2", Record: "abc", Confirmed: route.Confirmation{By: "mari"}}
	data, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	key := wire.StateID{1}.Key(0)
	if got, there, err := s.p.loadState(key); there || err != nil || got != (route.State{}) {
		t.Errorf("before: %+v, %v, %v", got, there, err)
	}
	revision, err := s.broker.PutState(t.Context(), natsio.State{Key: key, Data: data})
	if err != nil {
		t.Fatal(err)
	}
	if got, there, err := s.p.loadState(key); !there || err != nil || got != want {
		t.Errorf("stored: %+v, %v, %v", got, there, err)
	}
	if _, err = s.broker.PutState(t.Context(), natsio.State{Key: key, Data: []byte("{"), Revision: revision}); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.p.loadState(key); err == nil {
		t.Error("a damaged state is taken for one")
	}
}
