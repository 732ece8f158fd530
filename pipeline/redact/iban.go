package redact

import "unicode"

// ibans hides international bank account numbers whose check digits are right:
// two letters, two digits, and eleven to thirty letters and digits, in one piece
// or in groups with blanks between.
func ibans(runes []rune, hidden []bool) {
	for i := 0; i+15 <= len(runes); i++ {
		if i > 0 && (unicode.IsLetter(runes[i-1]) || unicode.IsDigit(runes[i-1])) {
			continue
		}
		if letter(runes[i]) && letter(runes[i+1]) && digit(runes[i+2]) && digit(runes[i+3]) {
			hide(hidden, i, ibanEnd(runes, i))
		}
	}
}

// ibanEnd returns where the longest IBAN that begins at start ends, or start.
func ibanEnd(runes []rune, start int) int {
	end, compact := start, make([]rune, 0, 34)
	for i := start; i < len(runes) && len(compact) < 34; i++ {
		r := runes[i]
		if (r == ' ' || r == '\u00a0') && i+1 < len(runes) && (letter(runes[i+1]) || digit(runes[i+1])) {
			continue
		}
		if !letter(r) && !digit(r) {
			break
		}
		compact = append(compact, unicode.ToUpper(r))
		whole := i+1 == len(runes) || !unicode.IsLetter(runes[i+1]) && !unicode.IsDigit(runes[i+1])
		if len(compact) >= 15 && whole && ibanChecks(compact) {
			end = i + 1
		}
	}
	return end
}

func ibanChecks(compact []rune) bool {
	rest := 0
	for i := range compact {
		r := compact[(i+4)%len(compact)]
		if digit(r) {
			rest = (rest*10 + int(r-'0')) % 97
		} else {
			rest = (rest*100 + int(r-'A') + 10) % 97
		}
	}
	return rest == 1
}
