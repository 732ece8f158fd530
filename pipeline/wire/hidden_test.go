package wire

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

func TestHiddenThings(t *testing.T) {
	secret, other := []byte("one secret"), []byte("another")
	hidden := Hide(secret, []byte("zebracrossing"), "here")
	if bytes.Contains(hidden, []byte("zebra")) || !bytes.Equal(hidden, Hide(secret, []byte("zebracrossing"), "here")) {
		t.Errorf("%q", hidden)
	}
	if got, err := Reveal(secret, hidden, "here"); err != nil || string(got) != "zebracrossing" {
		t.Errorf("%q, %v", got, err)
	}
	changed := bytes.Clone(hidden)
	changed[len(changed)-1]++
	for name, bad := range map[string]struct {
		secret, hidden []byte
		place          string
	}{"secret": {other, hidden, "here"}, "place": {secret, hidden, "there"}, "bytes": {secret, changed, "here"}, "short": {secret, nil, "here"}} {
		if got, err := Reveal(bad.secret, bad.hidden, bad.place); !errors.Is(err, ErrHidden) {
			t.Errorf("another %s: %q, %v", name, got, err)
		}
	}
	a, b := StateToken(secret, "acme", "c1"), StateToken(secret, "acme", "c2")
	if a == b || a == StateToken(secret, "bcme", "c1") || a == StateToken(other, "acme", "c1") || a != StateToken(secret, "acme", "c1") {
		t.Error("states are mixed up")
	}
	for keys, n := NewKeys(secret, 16), 0; n < 3; n++ {
		for _, c := range []string{"c1", "c.õ", ""} {
			key := StateKey(secret, 7, "a b", c)
			if got := keys.State("a b", c).Key(7); got != key {
				t.Errorf("%q: %q, want %q", c, got, key)
			}
			if id, ok := StateIDOf(key); !ok || id != keys.State("a b", c) {
				t.Errorf("%q: the id in %q is %v, %v", c, key, id, ok)
			}
			if got, want := keys.Clock("a b", c), ClockToken(secret, 16, "a b", c); got != want {
				t.Errorf("clock of %q: %q, want %q", c, got, want)
			}
			if got, want := keys.Hide([]byte(c), "here"), Hide(secret, []byte(c), "here"); !bytes.Equal(got, want) {
				t.Errorf("%q hidden: %q, want %q", c, got, want)
			}
		}
	}
	for n := 1; n <= 100; n++ {
		token := ClockToken(secret, n, "acme", "c.õ")
		if partitionOf(n, "acme", token) != partitionOf(n, "acme", EncodeToken("c.õ")) || EncodeToken(token) != token {
			t.Errorf("%d partitions: %q", n, token)
		}
	}
}

func TestFormerKeysOfStates(t *testing.T) {
	if tenant, conversation, ok := FormerState("07.acme.a=2Eb"); !ok || tenant != "acme" || conversation != "a.b" {
		t.Error(tenant, conversation, ok)
	}
	if _, _, ok := FormerState(StateKey([]byte("s"), 7, "acme", "a.b")); ok {
		t.Error("a key of today is taken for a former one")
	}
	for _, key := range []string{"", "07", "07.acme.a=2Eb", "07.c1", StateKey([]byte("s"), 7, "acme", "c") + "A", "07." + strings.Repeat("A", 21) + "B"} {
		if id, ok := StateIDOf(key); ok {
			t.Errorf("%q is taken for the key of %v", key, id)
		}
	}
}
