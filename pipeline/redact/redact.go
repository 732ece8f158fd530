package redact

import "unicode/utf8"

// mask stands for a hidden character.
const mask = '•'

// Text returns s with personal data masked, one '•' for each character.
func Text(s string) string {
	if !suspect(s) {
		return s
	}
	return thorough(s)
}

func thorough(s string) string {
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

// suspect tells cheaply whether a text may hold personal data: an @, so many digits with
// little between them as the shortest number has, or what an IBAN begins with.
func suspect(s string) bool {
	const apart = 4 * utf8.UTFMax // more bytes than a number has from one digit to the next
	digits, last := 0, -apart
	for i := range len(s) {
		c := s[i]
		if c == '@' {
			return true
		}
		if c < '0' || c > '9' {
			continue
		}
		if i-last > apart {
			digits = 0
		}
		digits, last = digits+1, i
		if digits >= leastDigits || i >= 3 && digit(rune(s[i-1])) && letter(rune(s[i-2])) && letter(rune(s[i-3])) {
			return true
		}
	}
	return false
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
