package text

import (
	"strings"
	"unicode"

	"github.com/jdkato/prose/v2"
)

// proseLimit bounds what prose sees: it is quadratic in punctuation.
const proseLimit = 24

// atomic reports whether prose/v2 knows the chunk as one token although marks stand
// in it: an emoticon or an abbreviation of letters and full stops. It keeps many other
// chunks whole only because it has no rule for them; those do not count. The answer
// counts only where prose lost nothing; it panics on some inputs, which counts as no.
func atomic(chunk string) (whole bool) {
	if len(chunk) > proseLimit || !strings.ContainsAny(chunk, ".:;=()8'^<>-_") || !emoticonOrInitials(chunk) {
		return false
	}
	defer func() {
		if recover() != nil {
			whole = false
		}
	}()
	doc, err := prose.NewDocument(chunk, prose.WithSegmentation(false), prose.WithTagging(false), prose.WithExtraction(false))
	if err != nil {
		return false
	}
	tokens := doc.Tokens()
	return len(tokens) == 1 && tokens[0].Text == chunk
}

// emoticonOrInitials is true for marks with one letter or digit at most, and for single
// letters each followed by a full stop.
func emoticonOrInitials(chunk string) bool {
	letters, stops, n := 0, 0, 0
	for _, r := range chunk {
		n++
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			letters++
		case r == '.':
			stops++
		}
	}
	return n > 1 && (letters <= 1 && stops < n-letters || letters == stops && letters > 1 && letters+stops == n)
}
