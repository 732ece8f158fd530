package main

import (
	"encoding/json"
	"fmt"

	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// replay returns the states that one router comes to over the whole stream, of the
// conversations that are hot.
func (f *fleet) replay() map[string]route.State {
	f.t.Helper()
	grader, router, err := compile("", f.playbook)
	if err != nil {
		f.t.Fatal(err)
	}
	states := map[string]route.State{}
	err = f.admin.Read(f.t.Context(), wire.StreamMessages, func(s natsio.Stored) error {
		m, err := wire.Decode(s.Subject, s.Header, s.Data, wire.DefaultMaxMessage)
		if err != nil {
			return err
		}
		turn := route.Turn{Sequence: s.Sequence, Message: m.ID, Role: m.Role, Channel: m.Channel, At: s.Time}
		if m.Role == wire.RoleAgent {
			turn.Boundary = router.IsBoundary(m.Text)
		} else {
			turn.Verdict = grader.Classify(m.Text, m.Lang)
		}
		if states[m.Conversation], _ = router.Step(states[m.Conversation], turn, s.Time); !states[m.Conversation].Hot() {
			delete(states, m.Conversation)
		}
		return nil
	})
	if err != nil {
		f.t.Fatal(err)
	}
	return states
}

// stored returns the states in the bucket.
func (f *fleet) stored() map[string]route.State {
	f.t.Helper()
	secret, err := f.admin.Secret(f.t.Context())
	if err != nil {
		f.t.Fatal(err)
	}
	names := map[string]string{}
	for n := range fleetConversations {
		name := fmt.Sprint("talk.", n)
		names[wire.StateToken(secret, "acme", name)] = name
	}
	states := map[string]route.State{}
	for i := range fleetPartitions {
		err := f.admin.LoadStates(f.t.Context(), wire.StatePrefix(i), func(s natsio.State) error {
			var state route.State
			err := json.Unmarshal(s.Data, &state)
			states[names[s.Key[len(wire.StatePrefix(i)):]]] = state
			return err
		})
		if err != nil {
			f.t.Fatal(err)
		}
	}
	return states
}

// equal compares the stored states with those of a replay.
func (f *fleet) equal(want, got map[string]route.State) {
	f.t.Helper()
	different := 0
	for name, state := range want {
		is := got[name]
		if is.Record = ""; is != state {
			if different++; different < 5 {
				f.t.Errorf("%s is %+v, a replay gives %+v", name, is, state)
			}
		}
	}
	if len(got) != len(want) || len(want) < fleetConversations/2 || different > 0 {
		f.t.Errorf("%d states are stored, a replay gives %d, %d of them differ", len(got), len(want), different)
	}
}
