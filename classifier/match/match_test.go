package match_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"rahu/classifier/match"
	"rahu/lexicons"
)

const table = `
[class you]
ty
ciebie|tobie
pan starszy
[class foe]
@you
wrog
[insult 2]
osiol
zly pies
{bij @you}
jesli .. @foe _ koniec
ala? ma kota
kot*
^rwac
+ryj
@foe precz ... stad
z? .. jedna
_ obca
[class gang]
@foe jeden
{@foe? banda @you}
wrog
[class horde]
@gang|mrowie dzika?
[insult 2]
idzie _? @gang
@horde .. @gang
@horde @horde
gdzie|kto-stad kot
kto-ma-kot*|alabama
`

func compile(t testing.TB, text string) (*match.Matcher, *lexicons.Lexicon) {
	t.Helper()
	lex, err := lexicons.Read(fstest.MapFS{"xx/a.lex": {Data: []byte(text)}, "xx/paradigms.txt": {Data: []byte("prefix wy ze\n")}}, "xx")
	if err != nil {
		t.Fatal(err)
	}
	m, err := match.Compile(lex, match.Speller{Bare: func(s string) string { return s }}, func(*lexicons.Entry) bool { return false })
	if err != nil {
		t.Fatal(err)
	}
	return m, lex
}

func find(m *match.Matcher, lex *lexicons.Lexicon, sentence string) []string {
	var s match.Sentence
	for word := range strings.FieldsSeq(sentence) {
		s.Words = append(s.Words, m.Word(m.Lookup(nil, word)))
	}
	var found []string
	for _, h := range m.Match(s, new(match.Scratch)) {
		found = append(found, fmt.Sprintf("%d-%d %s", h.From, h.To, lex.Entries[h.Entry].Source))
	}
	return found
}

func TestMatch(t *testing.T) {
	m, lex := compile(t, table)
	for sentence, want := range map[string]string{
		"osiol":                          "0-1 osiol",
		"osiolek":                        "",
		"bardzo zly pies":                "1-3 zly pies",
		"zly maly pies":                  "",
		"bij ciebie":                     "0-2 {bij @you}",
		"ciebie dzis jutro bij":          "0-4 {bij @you}",
		"ciebie dzis jutro znowu bij":    "",
		"bij pan starszy":                "0-3 {bij @you}",
		"jesli wrog ma koniec":           "0-4 jesli .. @foe _ koniec",
		"jesli juz ten ty x koniec":      "0-6 jesli .. @foe _ koniec",
		"jesli pan starszy jest koniec":  "0-5 jesli .. @foe _ koniec",
		"ala ma kota":                    "0-3 ala? ma kota|1-3 ala? ma kota|2-3 kot*",
		"wyrwac":                         "0-1 ^rwac",
		"porwac":                         "",
		"psiryj":                         "0-1 +ryj",
		"ryj":                            "0-1 +ryj",
		"wrog precz a b c d e stad":      "0-8 @foe precz ... stad",
		"wrog precz a b c d e f stad":    "",
		"pan starszy precz stad i dalej": "0-4 @foe precz ... stad",
		"x jedna":                        "0-2 z? .. jedna|1-2 z? .. jedna",
		"x obca":                         "0-2 _ obca",
		"obca":                           "",
		"kto stad kot":                   "0-3 gdzie|kto-stad kot|2-3 kot*",
		"kto ma kotek":                   "0-3 kto-ma-kot*|alabama|2-3 kot*",
		"kto kot":                        "1-2 kot*",
		"idzie ty banda pan starszy":     "0-3 idzie _? @gang",
		"wrog jeden mrowie dzika":        "0-3 @horde @horde",
	} {
		if got := strings.Join(find(m, lex, sentence), "|"); got != want {
			t.Errorf("%q: got %q, want %q", sentence, got, want)
		}
	}
}

func TestClassHoldsItself(t *testing.T) {
	lex, err := lexicons.Read(fstest.MapFS{"xx/a.lex": {Data: []byte("[class a]\n@b\n[class b]\n@a\n[insult 2]\n@a\n")}}, "xx")
	if err != nil {
		t.Fatal(err)
	}
	if _, err = match.Compile(lex, match.Speller{Bare: strings.ToLower}, func(*lexicons.Entry) bool { return false }); err == nil {
		t.Error("a class that holds itself must be refused")
	}
}

// naive finds what Match finds by trying every entry at every word: the specification.
// It knows words by their forms only.
func naive(lex *lexicons.Lexicon, words []string) []string {
	seen := map[string]bool{}
	for n := range lex.Entries {
		e := &lex.Entries[n]
		for from := range words {
			for _, end := range ends(lex, e.Pattern, words, from) {
				if end > from {
					seen[fmt.Sprintf("%d %s", from, e.Source)] = true
				}
			}
		}
	}
	var found []string
	for f := range seen {
		found = append(found, f)
	}
	slices.Sort(found)
	return found
}

// ends returns every place where the tokens may end when they begin at a word.
func ends(lex *lexicons.Lexicon, tokens []lexicons.Token, words []string, at int) []int {
	if len(tokens) == 0 {
		return []int{at}
	}
	t, rest := tokens[0], tokens[1:]
	var out []int
	after := func(next int) { out = append(out, ends(lex, rest, words, next)...) }
	switch t.Kind {
	case lexicons.Gap:
		for n := t.Min; n <= t.Max && at+n <= len(words); n++ {
			after(at + n)
		}
	case lexicons.Group:
		for _, order := range orders(t.Group) {
			for _, end := range ends(lex, order, words, at) {
				after(end)
			}
		}
	case lexicons.Words:
		for _, end := range tokenEnds(lex, t, words, at) {
			after(end)
		}
	}
	if t.Optional {
		after(at)
	}
	return out
}

func tokenEnds(lex *lexicons.Lexicon, t lexicons.Token, words []string, at int) []int {
	var out []int
	for _, a := range t.Atoms {
		if a.Kind == lexicons.Class {
			for _, member := range lex.Classes[a.Text] {
				out = append(out, ends(lex, member.Pattern, words, at)...)
			}
			continue
		}
		if a.Kind == lexicons.Row {
			var row []lexicons.Token
			for i := range a.Parts() {
				row = append(row, lexicons.Token{Atoms: a.Parts()[i : i+1]})
			}
			out = append(out, ends(lex, row, words, at)...)
			continue
		}
		if at < len(words) && atomIs(a, words[at]) {
			out = append(out, at+1)
		}
	}
	return out
}

func atomIs(a lexicons.Atom, word string) bool {
	is := func(w string) bool {
		return w == a.Text || a.Kind == lexicons.Prefix && strings.HasPrefix(w, a.Text)
	}
	if is(word) || a.Compound && strings.HasSuffix(word, a.Text) && len(word) >= len(a.Text)+2 {
		return true
	}
	for _, p := range []string{"wy", "ze"} {
		if a.Verb && strings.HasPrefix(word, p) && is(word[len(p):]) {
			return true
		}
	}
	return false
}

func orders(tokens []lexicons.Token) [][]lexicons.Token {
	if len(tokens) == 1 {
		return [][]lexicons.Token{tokens}
	}
	var out [][]lexicons.Token
	for i, first := range tokens {
		rest := append(slices.Clone(tokens[:i]), tokens[i+1:]...)
		for _, tail := range orders(rest) {
			out = append(out, append([]lexicons.Token{first, {Kind: lexicons.Gap, Max: 2}}, tail...))
		}
	}
	return out
}

func agree(t *testing.T, m *match.Matcher, lex *lexicons.Lexicon, words []string) {
	t.Helper()
	seen := map[string]bool{}
	for _, f := range find(m, lex, strings.Join(words, " ")) {
		span, source, _ := strings.Cut(f, " ")
		from, _, _ := strings.Cut(span, "-")
		seen[from+" "+source] = true
	}
	var got []string
	for f := range seen {
		got = append(got, f)
	}
	slices.Sort(got)
	if want := naive(lex, words); !slices.Equal(got, want) {
		t.Fatalf("%q:\n got %q\nwant %q", words, got, want)
	}
}

var vocabulary = strings.Fields("ty ciebie tobie pan starszy wrog osiol zly pies bij jesli koniec ala ma kota kotek wyrwac rwac zerwac psiryj ryj precz stad a b c z jedna obca jeden banda mrowie dzika idzie kto gdzie")

// TestNaive holds the matcher against the specification on random sentences.
func TestNaive(t *testing.T) {
	m, lex := compile(t, table)
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		words := make([]string, 1+r.IntN(9))
		for i := range words {
			words[i] = vocabulary[r.IntN(len(vocabulary))]
		}
		agree(t, m, lex, words)
	}
}

func FuzzMatch(f *testing.F) {
	f.Add([]byte{0, 9, 3, 4})
	f.Fuzz(func(t *testing.T, picks []byte) {
		m, lex := compile(t, table)
		var words []string
		for _, p := range picks[:min(len(picks), 12)] {
			words = append(words, vocabulary[int(p)%len(vocabulary)])
		}
		agree(t, m, lex, words)
	})
}
