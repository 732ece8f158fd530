package text

import "strings"

// cyrillize are the ways Russian is written in Latin letters, longest first
// (GOST 7.79 B, ISO 9, and what people type).
var cyrillize = strings.NewReplacer(
	"shch", "щ", "sch", "щ", "yo", "е", "jo", "е", "zh", "ж", "kh", "х", "ts", "ц", "ch", "ч", "sh", "ш", "yu", "ю", "ju", "ю", "iu", "ю",
	"ya", "я", "ja", "я", "ia", "я", "ye", "е", "je", "е", "a", "а", "b", "б", "c", "ц", "d", "д", "e", "е", "f", "ф", "g", "г", "h", "х", "i", "и", "j", "й",
	"k", "к", "l", "л", "m", "м", "n", "н", "o", "о", "p", "п", "q", "я", "r", "р", "s", "с", "t", "т", "u", "у", "v", "в", "w", "в", "x", "х", "y", "ы",
	"z", "з", "'", "ь", "`", "ь", "6", "ш", "4", "ч")

// Cyrillize returns a folded word in Latin letters as Russian would spell it, or ""
// where it holds a letter that no romanization uses.
func Cyrillize(word string) string {
	for _, r := range word {
		if (r < 'a' || r > 'z') && r != '4' && r != '6' {
			return ""
		}
	}
	return shortI(cyrillize.Replace(word))
}

// shortI makes й of the ы that y became behind a vowel.
func shortI(word string) string {
	if !strings.Contains(word, "ы") {
		return word
	}
	var b strings.Builder
	var last rune
	for _, r := range word {
		if r == 'ы' && strings.ContainsRune("аеиоуыюя", last) {
			r = 'й'
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

var romanizeOne = strings.NewReplacer("щ", "shch", "ж", "zh", "х", "kh", "ц", "ts", "ч", "ch", "ш", "sh", "ю", "yu", "я", "ya", "э", "e", "ъ", "", "ь", "",
	"ы", "y", "й", "y", "а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "е", "e", "з", "z", "и", "i", "к", "k", "л", "l", "м", "m", "н", "n", "о", "o", "п", "p",
	"р", "r", "с", "s", "т", "t", "у", "u", "ф", "f")
var romanizeTwo = strings.NewReplacer("щ", "sch", "ж", "zh", "х", "h", "ц", "c", "ч", "ch", "ш", "sh", "ю", "ju", "я", "ja", "э", "e", "ъ", "", "ь", "",
	"ы", "y", "й", "j", "а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "е", "e", "з", "z", "и", "i", "к", "k", "л", "l", "м", "m", "н", "n", "о", "o", "п", "p",
	"р", "r", "с", "s", "т", "t", "у", "u", "ф", "f")

// Romanize returns two common ways to write a folded Russian word in Latin letters.
func Romanize(word string) []string {
	return []string{romanizeOne.Replace(word), romanizeTwo.Replace(word)}
}
