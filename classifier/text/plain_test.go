package text

import (
	"reflect"
	"strings"
	"testing"
)

// samePlain fails where the quick way finds anything else than the long way.
func samePlain(t testing.TB, chunk string) (quick bool) {
	t.Helper()
	var got, want Chunk
	if quick = got.plain(chunk); quick {
		if want.analyze(chunk); !reflect.DeepEqual(got, want) {
			t.Fatalf("%q: the quick way finds\n%+v, the long way\n%+v", chunk, got, want)
		}
	}
	return quick
}

// TestPlain holds the quick way against the long one on each of its letters, with each
// mark before and behind.
func TestPlain(t *testing.T) {
	n := 0
	before, behind := []string{"", "(", "\"", "„", "«", "“", "(\"", "„«"}, []string{"", ".", ",", "!", "?", ":", ";", ")", "\"", "…", "»", "”", "...", "?!", ").", "”,", "!!!", ".…", "…."}
	for r := range rune(plainEnd + 16) {
		if r < 'A' {
			continue
		}
		for _, core := range []string{string(r), "a" + string(r), "ж" + string(r) + "ы", string(r) + string(r), strings.Repeat(string(r), 3), string(r) + "s" + string(r) + "OM"} {
			for _, b := range before {
				for _, e := range behind {
					if samePlain(t, b+core+e) {
						n++
					}
				}
			}
		}
	}
	if n < 200_000 {
		t.Errorf("only %d chunks went the quick way", n)
	}
	for a := range abbreviations {
		samePlain(t, a)
		samePlain(t, strings.ToUpper(a))
		samePlain(t, "("+a)
		samePlain(t, a+",")
	}
	for _, chunk := range []string{"www.", "WWW.", "www..", "(www.", "http:", "cyka", "Cyka!", "КаССа", "ДВЁР.", "проц.", "ab..", "a.", "хрр", "хррр", "hmmm…"} {
		samePlain(t, chunk)
	}
}

// FuzzPlain holds the quick way against the long one.
func FuzzPlain(f *testing.F) {
	for _, seed := range []string{"Слово", "„Kurat!", "т.е.", "łódź…", "ДВЁР.", "(tõsi?!)", "aaa", "сyка", "x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for chunk := range strings.FieldsSeq(strings.ToValidUTF8(text, "")) {
			samePlain(t, chunk)
		}
	})
}

func BenchmarkAnalyze(b *testing.B) {
	for name, chunk := range map[string]string{"word": "tellimus", "capital": "Bestillingen", "cyrillic": "пожалуйста,", "long way": "долбо-ёб"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			words := make([]Word, 0, 4)
			for b.Loop() {
				c := Chunk{Words: words}
				c.Analyze(chunk)
			}
		})
	}
}
