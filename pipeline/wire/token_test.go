package wire

import (
	"strings"
	"testing"
)

func TestTokensThatEncodeNeverMakes(t *testing.T) {
	for _, token := range []string{"", "=4", "=41", "=zz", "=c3", "a.b", "a b", "õ", "==", "=3", "a=", "*", ">"} {
		if got, err := DecodeToken(token); err == nil {
			t.Errorf("%q decodes to %q", token, got)
		}
	}
}

func TestTokens(t *testing.T) {
	for plain, token := range map[string]string{
		"": "=", "abc-1_Z": "abc-1_Z", "a.b": "a=2Eb", "õ": "=C3=B5", "=": "=3D", "a b@c": "a=20b=40c", "*>": "=2A=3E", "\xff\x00": "=FF=00",
	} {
		if got := EncodeToken(plain); got != token {
			t.Errorf("%q encodes to %q, want %q", plain, got, token)
		}
	}
}

func FuzzToken(f *testing.F) {
	for _, s := range []string{"", "abc", "a.b", "õ", "=41", "=", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		token := EncodeToken(s)
		if strings.ContainsAny(token, ".*> \t\r\n") || token == "" {
			t.Fatalf("%q is no token", token)
		}
		if back, err := DecodeToken(token); err != nil || back != s {
			t.Fatalf("%q becomes %q becomes %q (%v)", s, token, back, err)
		}
		if plain, err := DecodeToken(s); err == nil && EncodeToken(plain) != s {
			t.Fatalf("the token %q is not canonical", s)
		}
	})
}
