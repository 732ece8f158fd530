package redact

import "regexp"

// Words before numbers that say what they are.
var (
	taxWord      = regexp.MustCompile(`(?i)(\bnip\b|инн)[^\d]{0,18}$`)
	passportWord = regexp.MustCompile(`(?i)(паспорт|сери[яи]|pass\b|passport|dowód|dowod|paszport)[^\d]{0,25}$`)
	accountWord  = regexp.MustCompile(`(?i)(konto|kontonr|kontonummer|bankkonto)[^\d]{0,18}$`)
)

// named tells tax numbers, passports and accounts: too short or too common to be told by
// their check digits alone, so either the shape that people write them in or the word
// before them has to fit as well.
func (n number) named(runes []rune) bool {
	d := n.digits
	before := window(runes, n.start)
	switch len(d) {
	case 10:
		shaped := n.groups == "3-3-2-2" || n.groups == "3-2-2-3"
		return nip(d) && (shaped && !ordered(runes, n.start) || taxWord.MatchString(before)) ||
			inn10(d) && taxWord.MatchString(before) ||
			passportWord.MatchString(before)
	case 11:
		return kontonummer(d) && (n.groups == "4-2-5" || accountWord.MatchString(before))
	case 12:
		return inn12(d) && (taxWord.MatchString(before) || n.groups == "12" && !ordered(runes, n.start))
	}
	return false
}

// nip is Poland's tax number.
func nip(d string) bool { return weighted(d, 6, 5, 7, 2, 3, 4, 5, 6, 7)%11 == at(d, 9, 10) }

// inn10 is the tax number of a Russian firm, inn12 of a person.
func inn10(d string) bool { return weighted(d, 2, 4, 10, 3, 5, 9, 4, 6, 8)%11%10 == at(d, 9, 10) }

func inn12(d string) bool {
	return weighted(d, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)%11%10 == at(d, 10, 11) &&
		weighted(d, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)%11%10 == at(d, 11, 12)
}

// kontonummer is an account number of a Norwegian bank.
func kontonummer(d string) bool {
	return (11-weighted(d, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)%11)%11 == at(d, 10, 11)
}
