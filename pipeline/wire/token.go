package wire

import (
	"errors"
	"strings"
)

// ErrToken is returned for a subject token that EncodeToken would never have made.
var ErrToken = errors.New("not an encoded token")

const upperHex = "0123456789ABCDEF"

// EncodeToken returns s as one token of a NATS subject or of a KV key: ASCII
// letters, digits, '-' and '_' stay, every other byte becomes =XX in upper-case
// hexadecimal, and the empty string becomes "=".
func EncodeToken(s string) string {
	if s == "" {
		return "="
	}
	odd := 0
	for i := range len(s) {
		if !plain(s[i]) {
			odd++
		}
	}
	if odd == 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 2*odd)
	for i := range len(s) {
		if c := s[i]; plain(c) {
			b.WriteByte(c)
		} else {
			b.WriteByte('=')
			b.WriteByte(upperHex[c>>4])
			b.WriteByte(upperHex[c&15])
		}
	}
	return b.String()
}

// DecodeToken is the inverse of EncodeToken. Forms that EncodeToken never makes
// (an escaped letter, lower-case hexadecimal, a bare special character) are
// ErrToken, so that two different tokens never name the same thing.
func DecodeToken(t string) (string, error) {
	if t == "=" {
		return "", nil
	}
	if t == "" {
		return "", ErrToken
	}
	if allPlain(t) {
		return t, nil
	}
	out := make([]byte, 0, len(t))
	for i := 0; i < len(t); i++ {
		if plain(t[i]) {
			out = append(out, t[i])
			continue
		}
		c, ok := unescape(t[i:])
		if !ok {
			return "", ErrToken
		}
		out = append(out, c)
		i += 2
	}
	return string(out), nil
}

func unescape(s string) (byte, bool) {
	if len(s) < 3 || s[0] != '=' {
		return 0, false
	}
	hi, lo := strings.IndexByte(upperHex, s[1]), strings.IndexByte(upperHex, s[2])
	if hi < 0 || lo < 0 {
		return 0, false
	}
	c := byte(hi<<4 | lo)
	return c, !plain(c)
}

func allPlain(s string) bool {
	for i := range len(s) {
		if !plain(s[i]) {
			return false
		}
	}
	return true
}

func plain(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_'
}
