package text_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"rahu/classifier/text"
)

func forms(c text.Chunk) string {
	var list []string
	for _, w := range c.Words {
		list = append(list, w.Form)
	}
	return strings.Join(list, " ")
}

func TestAnalyzeWords(t *testing.T) {
	for chunk, want := range map[string]string{
		"Дурак!!!Идиот":      "дурак идиот",
		"'mudak":             "mudak",
		"'sama":              "sama",
		"убью.Тебя":          "убью тебя",
		"kuraaaat":           "kurat",
		"„idioot“,":          "idioot",
		"Ёлка":               "елка",
		"e\u0301lan":         "élan",
		"ту\u00adпой":        "тупой",
		"ту\u200bпой":        "ту пой",
		"сyка":               "сука", // Latin y
		"12,50€":             "12,50",
		"f.eks.":             "f eks",
		"т.е.":               "т.е",
		"one_two":            "one two",
		"https://a.ee/b?c=d": "https://a.ee/b?c=d",
		"@agent_7":           "@agent_7",
		"kari@firma.no":      "kari@firma.no",
		"😡😡😡":                "😡",
		":-)":                ":-)",
		"!!!":                "",
		"don't":              "dont",
		"ȺȺȺȺ'll":            "ⱥll",
	} {
		if got := forms(text.Analyze(chunk)); got != want {
			t.Errorf("%q: got %q, want %q", chunk, got, want)
		}
	}
}

func TestAnalyzeMarks(t *testing.T) {
	c := text.Analyze("«Дурак»,!!??")
	w := c.Words[0]
	if !w.Open || !w.Close || !w.Clause || !w.Ends || c.Exclaims != 2 || c.Questions != 2 {
		t.Errorf("marks: %+v, %d !, %d ?", w, c.Exclaims, c.Questions)
	}
	if c := text.Analyze("..."); !c.EndsAlone {
		t.Error("full stops alone end the sentence before them")
	}
}

func TestDisguises(t *testing.T) {
	for chunk, want := range map[string]text.Reading{
		"id1oot":      {Form: "idioot", Disguise: text.Leet},
		"sp1erdalaj":  {Form: "spierdalaj", Disguise: text.Leet},
		"6лядь":       {Form: "блядь", Disguise: text.Leet},
		"k***a":       {Form: "k***a", Disguise: text.Masked},
		"м*дак,":      {Form: "м*дак", Disguise: text.Masked},
		"d.бил":       {Form: "д?бил", Disguise: text.Masked},
		"с.у.к.а":     {Form: "сука", Disguise: text.Spaced},
		"т-в-а-р-ь":   {Form: "тварь", Disguise: text.Spaced},
		"долбо-ёб":    {Form: "долбоеб", Disguise: text.Hyphened},
		"x@й":         {Form: "х*й", Disguise: text.Masked},
		"ту\u200bпой": {Form: "тупой", Disguise: text.Hidden},
		"nooooormees": {Form: "noormees", Disguise: text.Repeated},
	} {
		if !hasReading(text.Analyze(chunk), want) {
			t.Errorf("%q: no reading %q (%d) in %+v", chunk, want.Form, want.Disguise, text.Analyze(chunk))
		}
	}
}

func hasReading(c text.Chunk, want text.Reading) bool {
	readings := c.Joined
	for _, w := range c.Words {
		readings = append(readings, w.Readings...)
	}
	for _, r := range readings {
		if r.Form == want.Form && r.Disguise == want.Disguise {
			return true
		}
	}
	return false
}

func TestMatchMask(t *testing.T) {
	for _, c := range []struct {
		mask, form string
		want       bool
	}{
		{"k*a", "kurwa", true}, {"k*a", "ka", false}, {"k*a", "kurwo", false}, {"м*дак", "мудак", true},
		{"п*ц", "пиздец", true}, {"f*", "fuck", true}, {"*", "", false}, {"a*b*c", "axxbyc", true},
		{"k***a", "kurwa", true}, {"k***a", "kuwa", false}, {"k***a", "kurrwa", true}, {"д?бил", "дебил", true}, {"д?бил", "дееbил", false},
	} {
		m := text.NewMask(c.mask)
		if got := m.Hides(c.form); got != c.want || matchMask(c.mask, c.form) != got {
			t.Errorf("%q hides %q: %v", c.mask, c.form, got)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		mask := rapid.StringOfN(rapid.RuneFrom([]rune("ab*?д")), 1, 12, -1).Draw(t, "mask")
		form := rapid.StringOfN(rapid.RuneFrom([]rune("abд")), 0, 14, -1).Draw(t, "form")
		m := text.NewMask(mask)
		got, want := m.Hides(form), matchMask(mask, form)
		if may := m.May(utf8.RuneCountInString(form), text.LettersOf(form)); got != want || got && !may {
			t.Fatalf("%q hides %q: %v, may %v, wants %v", mask, form, got, may, want)
		}
	})
}

// matchMask says plainly what a mask hides: it is the specification of Mask.
func matchMask(masked, form string) bool {
	for masked != "" && masked[0] != '*' && masked[0] != '?' {
		if form == "" || masked[0] != form[0] {
			return false
		}
		masked, form = masked[1:], form[1:]
	}
	if masked == "" {
		return form == ""
	}
	least, most := hidden(masked)
	marks := max(1, least)
	for n := 1; n <= most && form != ""; n++ {
		_, size := utf8.DecodeRuneInString(form)
		form = form[size:]
		if n >= least && matchMask(masked[marks:], form) {
			return true
		}
	}
	return false
}

// hidden returns how many letters the row of marks at the beginning may stand for.
func hidden(masked string) (least, most int) {
	if masked[0] == '?' {
		return 1, 1
	}
	row := len(masked) - len(strings.TrimLeft(masked, "*"))
	if row == 1 {
		return 1, 4
	}
	return row, row + 1
}

func TestRomanize(t *testing.T) {
	for _, word := range []string{"убью", "сука", "завтра", "жду", "хочу", "меня", "деньги"} {
		found := false
		for _, latin := range text.Romanize(word) {
			found = found || strings.TrimRight(text.Cyrillize(latin), "ь") == strings.ReplaceAll(word, "ь", "")
		}
		if !found {
			t.Errorf("%s: romanized %v, back %q", word, text.Romanize(word), text.Cyrillize(text.Romanize(word)[1]))
		}
	}
}

// FuzzAnalyze holds what must be true of every chunk: words lie in order within the
// chunk, no letter or digit stands outside them, and folding twice changes nothing.
func FuzzAnalyze(f *testing.F) {
	for _, seed := range []string{"'mudak", "ȺȺȺȺ'll", "Дурак!!!Идиот", "k***a", "т.е.", "a\u0301\u0301", "\xff\xfe", "x.y", "İ", "ß", "ﬁ", "𝔘𝔫𝔦", "12.5kg", "@a.b:c"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, chunk string) {
		chunk = strings.ToValidUTF8(strings.Join(strings.Fields(chunk), ""), "")
		if chunk == "" {
			return
		}
		c := text.Analyze(chunk)
		runes := []rune(chunk)
		if c.Length != utf8.RuneCountInString(chunk) {
			t.Fatalf("%q: length %d, has %d code points", chunk, c.Length, len(runes))
		}
		at := 0
		for _, w := range c.Words {
			if w.Start < at || w.End <= w.Start || w.End > len(runes) {
				t.Fatalf("%q: word %d to %d after %d", chunk, w.Start, w.End, at)
			}
			if chunk[w.From:w.To] != string(runes[w.Start:w.End]) {
				t.Fatalf("%q: bytes %d to %d are not code points %d to %d", chunk, w.From, w.To, w.Start, w.End)
			}
			lettersOutside(t, chunk, runes[at:w.Start])
			at = w.End
			if again := text.Fold(w.Form); w.Kind == text.Letters && text.Fold(again) != again {
				t.Fatalf("%q: folding %q twice gives %q", chunk, again, text.Fold(again))
			}
		}
		lettersOutside(t, chunk, runes[at:])
	})
}

func lettersOutside(t *testing.T, chunk string, rest []rune) {
	t.Helper()
	for _, r := range rest {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			t.Fatalf("%q: %q stands outside every word", chunk, r)
		}
	}
}
