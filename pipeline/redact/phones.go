package redact

import (
	"regexp"
	"strings"
)

// phone tells phone numbers from other numbers: by a + or 00 and a country, by
// the shape that people give to them, or, where they stand in one piece, by the
// first digit and by the words before them.
func (n number) phone(runes []rune) bool {
	d := n.digits
	switch {
	case n.plus:
		return len(d) >= 8 && len(d) <= 15
	case strings.HasPrefix(d, "00") && len(d) >= 10 && len(d) <= 16:
		return foreign.MatchString(d)
	case russian.MatchString(d) && len(d) == 11:
		return !n.dated() && !ordered(runes, n.start)
	}
	return !n.dated() && !priced(runes, n.end) && n.local(runes)
}

var (
	foreign = regexp.MustCompile(`^00[1-9]`)
	russian = regexp.MustCompile(`^[78][3489]\d{9}$`)
	// shapes are the groups that people write local numbers in, with the digits
	// they begin with.
	shapes = map[string]*regexp.Regexp{
		"3-4":     regexp.MustCompile(`^[3-8]`),    // ee
		"4-4":     regexp.MustCompile(`^[58]`),     // ee mobile
		"2-3-3":   regexp.MustCompile(`^5`),        // ee mobile
		"3-2-3":   regexp.MustCompile(`^[489]`),    // no mobile
		"2-2-2-2": regexp.MustCompile(`^[2-9]`),    // no
		"3-3-3":   regexp.MustCompile(`^[4-8]`),    // pl mobile
		"2-3-2-2": regexp.MustCompile(`^[1-9]`),    // pl
		"3-2-2":   regexp.MustCompile(`^[1-9]`),    // ru in the city
		"3-3-2-2": regexp.MustCompile(`^[3489]`),   // ru without the 8
		"3-3-4":   regexp.MustCompile(`^[3489]`),   // ru without the 8
		"4-2-2-2": regexp.MustCompile(`^[3489]`),   // ru, a smaller town
		"10":      regexp.MustCompile(`^9`),        // ru mobile without the 8
		"9":       regexp.MustCompile(`^[5-8]\d+`), // pl
		"8":       regexp.MustCompile(`^[4589]`),   // ee, no
		"7":       regexp.MustCompile(`^5`),        // ee
	}
	currency  = regexp.MustCompile(`^[\s\x{a0}]{0,2}(?i:€|\$|£|₽|%|,\d\d|eur|usd|kr\b|nok|zł|zl\b|pln|руб|р\b|р\.|kroon|kroner|złot|рубл|тыс|млн|km\b|kg\b|tk\b|шт)`)
	orderWord = regexp.MustCompile(`(?i)(tellimus|arve|saadetis|pak[ki]|leping|kviitung|klienditunnus|заказ|посыл|накладн|трек|догов|чек|счет|счёт|квитанц|ordre|bestilling|faktura|sporing|pakke|kundenumm|sak[s]?|zamówien|zamowien|paczk|przesył|przesyl|umow|faktur|zgłoszen|reklamac|order|invoice|track|ticket|parcel|ref\b|nr\.?|№|#)[^\d]{0,18}$`)
	phoneWord = regexp.MustCompile(`(?i)(tel|mob|helista|number|numbril|тел|звон|номер|моб|whats|viber|ring|tlf|nummer|dzwo|numer|kom[oó]r|sms|call|phone)[^\d]{0,18}$`)
)

// local tells a number without its country.
func (n number) local(runes []rune) bool {
	if strings.ContainsAny(n.marks, "./") {
		return false
	}
	shape, ok := shapes[n.groups]
	if !ok || !shape.MatchString(n.digits) {
		return false
	}
	if strings.Contains(n.groups, "-") {
		return !ordered(runes, n.start)
	}
	before := window(runes, n.start)
	return phoneWord.MatchString(before) && !orderWord.MatchString(strings.TrimRight(before, "nrNR. :№#")) || mobile(n.groups, n.digits) && !orderWord.MatchString(before)
}

// mobile tells one piece of digits that is more often a phone than anything else.
func mobile(groups, d string) bool {
	switch groups {
	case "10":
		return true
	case "8":
		return d[0] != '8'
	case "7":
		return d[0] == '5'
	case "9":
		return strings.ContainsRune("5678", rune(d[0]))
	}
	return false
}

// dated tells dates such as 12.05.2024.
func (n number) dated() bool {
	return strings.ContainsAny(n.marks, ".-/") && (strings.HasPrefix(n.groups, "2-2-4") || strings.HasPrefix(n.groups, "4-2-2") && at(n.digits, 0, 2) >= 19 && at(n.digits, 0, 2) <= 20)
}

func ordered(runes []rune, start int) bool {
	before := window(runes, start)
	return orderWord.MatchString(before) && !phoneWord.MatchString(before)
}

// priced tells that a currency or a unit follows.
func priced(runes []rune, end int) bool {
	return currency.MatchString(string(runes[end:min(end+10, len(runes))]))
}

// window is what stands right before a number.
func window(runes []rune, start int) string { return string(runes[max(start-30, 0):start]) }
