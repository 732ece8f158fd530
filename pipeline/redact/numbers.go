package redact

import (
	"strconv"
	"strings"
	"unicode"
)

// number is a run of digits with the marks that people put between them.
type number struct {
	start, end int    // in the text; end is after the last digit
	digits     string // without the marks
	groups     string // lengths of the groups of digits, as in "3-2-2"
	marks      string // the distinct marks between them
	plus       bool   // a + before it
}

// maxDigits is where a number is cut; no personal number is longer.
const maxDigits = 24

// leastDigits is what the shortest personal number has.
const leastDigits = 7

// numbers returns all runs of digits that are not hidden yet.
func numbers(runes []rune, hidden []bool) []number {
	var all []number
	for i := 0; i < len(runes); {
		if !digit(runes[i]) || hidden[i] || i > 0 && (unicode.IsLetter(runes[i-1]) || runes[i-1] == '#' || runes[i-1] == '№') {
			i = skip(runes, i)
			continue
		}
		n := numberAt(runes, hidden, i)
		all = append(all, n)
		i = n.end
	}
	return all
}

// skip passes one character, or all digits that belong to a word such as AB12345.
func skip(runes []rune, i int) int {
	for i++; i < len(runes) && digit(runes[i-1]) && digit(runes[i]); {
		i++
	}
	return i
}

func numberAt(runes []rune, hidden []bool, i int) number {
	n := number{start: i}
	if i > 0 && runes[i-1] == '+' {
		n.start, n.plus = i-1, true
	}
	var digits strings.Builder
	var groups []string
	for {
		size := 0
		for ; i < len(runes) && digit(runes[i]) && !hidden[i]; i++ {
			digits.WriteRune(runes[i])
			size++
		}
		groups, n.end = append(groups, strconv.Itoa(size)), i
		next := i + between(runes[i:])
		if next == i || next >= len(runes) || hidden[next] || digits.Len() >= maxDigits {
			break
		}
		n.mark(runes[i:next])
		i = next
	}
	n.digits, n.groups = digits.String(), strings.Join(groups, "-")
	n.bracket(runes)
	return n
}

// between returns how many marks stand between two groups of one number: one, or
// a bracket with a blank.
func between(runes []rune) int {
	for i, r := range runes {
		if digit(r) {
			return i
		}
		if i >= 3 || !strings.ContainsRune(" \u00a0-–.()/", r) {
			break
		}
	}
	return 0
}

func (n *number) mark(marks []rune) {
	for _, r := range marks {
		if !strings.ContainsRune(n.marks, r) {
			n.marks += string(r)
		}
	}
}

// bracket takes a bracket before the number in, as in (812) 123-45-67.
func (n *number) bracket(runes []rune) {
	if n.plus && n.start > 0 && runes[n.start-1] == '(' && strings.ContainsRune(n.marks, ')') {
		n.start-- // (+372) 5123 4567
	}
	if !n.plus && n.start > 0 && runes[n.start-1] == '(' && strings.ContainsRune(n.marks, ')') {
		n.start--
		if n.start > 0 && runes[n.start-1] == '+' {
			n.start--
			n.plus = true
		}
	}
}

// personal tells whether the number is a card, a personal code or a phone.
func (n number) personal(runes []rune) bool {
	return len(n.digits) >= leastDigits && (n.card() || n.code() || n.named(runes) || n.phone(runes))
}

// card is a payment card: 13 to 19 digits of a known issuer whose Luhn sum is right.
func (n number) card() bool {
	d := n.digits
	if len(d) < 13 || len(d) > 19 || strings.ContainsAny(n.marks, "./()") {
		return false
	}
	prefix := at(d, 0, 4)
	issuer := d[0] >= '3' && d[0] <= '6' || prefix >= 2200 && prefix <= 2204 || prefix >= 2221 && prefix <= 2720
	return issuer && luhn(d)
}

func luhn(d string) bool {
	sum := 0
	for i := range len(d) {
		v := int(d[len(d)-1-i] - '0')
		if i%2 == 1 {
			if v *= 2; v > 9 {
				v -= 9
			}
		}
		sum += v
	}
	return sum%10 == 0
}

// at returns the number that stands at d[from:to].
func at(d string, from, to int) int {
	v := 0
	for _, c := range d[from:to] {
		v = 10*v + int(c-'0')
	}
	return v
}
