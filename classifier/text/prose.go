package text

import (
	"strings"
	"unicode/utf8"

	"github.com/jdkato/prose/v2"
)

// proseLimit bounds what prose sees: it is quadratic in punctuation.
const proseLimit = 24

// atomic reports whether prose/v2 knows the chunk as one token although marks stand
// in it: an emoticon or an abbreviation. The answer counts only where prose lost
// nothing; it panics on some inputs, which counts as no.
func atomic(chunk string) (whole bool) {
	if len(chunk) > proseLimit || !strings.ContainsAny(chunk, ".:;=()8'^<>-_") || utf8.RuneCountInString(chunk) < 2 {
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
