package redact

import "strings"

// mask stands for a hidden character.
const mask = '•'

// Text returns s with personal data masked, one '•' for each character.
func Text(s string) string {
	if !strings.ContainsAny(s, "@0123456789") {
		return s
	}
	runes := []rune(s)
	hidden := make([]bool, len(runes))
	emails(runes, hidden)
	ibans(runes, hidden)
	for _, n := range numbers(runes, hidden) {
		if n.personal(runes) {
			hide(hidden, n.start, n.end)
		}
	}
	return masked(s, runes, hidden)
}

func masked(s string, runes []rune, hidden []bool) string {
	changed := false
	for i, h := range hidden {
		if h {
			runes[i], changed = mask, true
		}
	}
	if !changed {
		return s
	}
	return string(runes)
}

func hide(hidden []bool, start, end int) {
	for i := start; i < end; i++ {
		hidden[i] = true
	}
}

func digit(r rune) bool { return r >= '0' && r <= '9' }

func letter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
