package redact

import (
	"strings"
	"unicode"
)

// emails hides addresses: a local part, @, and a domain with a dot.
func emails(runes []rune, hidden []bool) {
	for i, r := range runes {
		if r != '@' {
			continue
		}
		start := i
		for start > 0 && localPart(runes[start-1]) {
			start--
		}
		end, dot := i+1, false
		for end < len(runes) && (domainPart(runes[end]) || runes[end] == '.' && end+1 < len(runes) && domainPart(runes[end+1])) {
			dot = dot || runes[end] == '.'
			end++
		}
		if start < i && dot {
			hide(hidden, start, end)
		}
	}
}

func localPart(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(".!#$%&'*+/=?^_`{|}~-", r)
}

func domainPart(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' }
