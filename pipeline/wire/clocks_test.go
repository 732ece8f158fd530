package wire

import (
	"encoding/json"
	"testing"
)

// A hidden clock may begin with any byte, also with that of what is not hidden.
func TestEachHiddenClockIsRead(t *testing.T) {
	secret := []byte("one secret")
	token := ClockToken(secret, 16, "acme", "c")
	first := map[byte]bool{}
	for n := uint64(1); n <= 5000; n++ {
		r := Recommendation{Tenant: "acme", Conversation: "c", Sequence: n}
		data, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		_, due := ClockSubjects("acme", token, n, ClockAnswer)
		hidden := Hide(secret, data, due)
		first[hidden[0]] = true
		if late, _, err := DecodeClock(secret, "7."+due, hidden); err != nil || late.Sequence != n {
			t.Fatalf("clock %d, which begins with %q: %v", n, hidden[0], err)
		}
	}
	if !first['{'] {
		t.Error("none begins with a brace")
	}
	_, due := ClockSubjects("acme", "c", 1, ClockAnswer)
	if _, _, err := DecodeClock(secret, "7."+due, []byte(`{"tenant":"acme","conversation":"c","sequence":1}`)); err != nil {
		t.Errorf("a clock of an earlier version: %v", err)
	}
	if _, _, err := DecodeClock(secret, "7."+due, []byte("\x00{}")); err == nil {
		t.Error("anything is a clock")
	}
}
