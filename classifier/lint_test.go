package classifier_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"rahu/classifier"
	"rahu/lexicons"
)

// TestUnreachable finds entries that another one always takes the place of, and no others.
func TestUnreachable(t *testing.T) {
	for text, want := range map[string]string{
		"[insult 2]\nloll/lolli:N\n[profanity]\nlolli":              `et/b.lex:4: profanity 1 "lolli" never counts: insult 2 "loll/lolli:N" at et/b.lex:2`,
		"[insult 1]\nloll/lolli:N\n[insult 2]\nlolli":               "",
		"[insult 2]\nloll*\n[insult 2]\nlollakas|lollid":            `et/b.lex:4: insult 2 "lollakas|lollid" never counts`,
		"[insult 2]\nloll*\n[anger 2]\nlollakas":                    "",
		"[insult 2]\nloll\n[insult 2]\nloll|juhm":                   "",
		"[insult 2]\nloll\njuhm\n[insult 1]\nloll|juhm":             `et/b.lex:5: insult 1 "loll|juhm" never counts`,
		"[insult 2]\nloll\n[insult 1]\n+loll":                       "",
		"[insult 2]\n+loll\n[insult 1]\nloll":                       `insult 1 "loll" never counts`,
		"[innocent]\nloll\n[insult 2]\nloll":                        `et/b.lex:4: insult 2 "loll" never counts: innocent "loll"`,
		"[innocent threat]\nloll\n[insult 2]\nloll":                 "",
		"[request refund]\nraha\n[request manager]\nraha":           "",
		"[insult 3]\nfuck\n[insult 2]\nfuck you\n[profanity]\nfuck": `et/b.lex:6: profanity 1 "fuck" never counts`,
		"[insult 3]\nsina|loll\n[profanity]\n@you":                  "",
	} {
		fsys := words(map[string]string{"et/b.lex": text, "et/paradigms.txt": "N 1 - . d\nN 2 - . d\n"})
		delete(fsys, "et/a.lex")
		fsys["et/c.lex"] = &fstest.MapFile{Data: []byte("[class you]\nsina\n[insult 1]\n{@you tobe}")}
		check(t, text, fsys, want)
	}
	check(t, "stems", words(map[string]string{"ru/b.lex": "[insult 1]\n=идиоты|идиотами"}), `ru/b.lex:2: insult 1 "=идиоты|идиотами" never counts: insult 2 "идиот" at ru/a.lex:2`)
	check(t, "every language's", words(map[string]string{"pl/b.lex": "[profanity]\nfuck"}), `pl/b.lex:2: profanity 1 "fuck" never counts: profanity 1 "fuck" at any/a.lex:2`)
}

func check(t *testing.T, text string, fsys fstest.MapFS, want string) {
	t.Helper()
	faults, err := classifier.Lint(fsys, lexicons.Overlay{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range faults {
		if strings.Contains(f.Text, "never counts") && f.File != "et/a.lex" {
			got = append(got, f.String())
		}
	}
	if want == "" && len(got) > 0 || want != "" && (len(got) != 1 || !strings.Contains(got[0], want)) {
		t.Errorf("%q: %q, want %q", text, got, want)
	}
}

// TestShippedLexiconsAreClean wants no fault in what ships.
func TestShippedLexiconsAreClean(t *testing.T) {
	faults, err := classifier.Lint(lexicons.Data, lexicons.Overlay{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range faults {
		if !f.Suspicion {
			t.Error(f)
		}
	}
}

func TestLintNamesWhatIsBroken(t *testing.T) {
	_, err := classifier.Lint(words(map[string]string{"et/b.lex": "[insult 2]\n@nobody", "ru/b.lex": "[moan]"}), lexicons.Overlay{})
	for _, want := range []string{"et/b.lex:2: unknown class @nobody", `ru/b.lex:1: unknown category "moan"`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
	if _, err := classifier.Lint(fstest.MapFS{}, lexicons.Overlay{}); err == nil {
		t.Error("nothing at all is no fault")
	}
}

// TestWords shows how a text is cut and what its words reach.
func TestWords(t *testing.T) {
	show := func(text, code string) string {
		reports, err := small(t).Words(text, code)
		if err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, w := range reports {
			for _, r := range w.Readings {
				line := w.Text + "/" + r.How + "/" + r.Form
				for _, e := range r.Entries {
					line += " is " + e.Entry
				}
				for _, e := range r.Parts {
					line += " part " + e.Entry
				}
				for _, class := range r.Classes {
					line += " @" + class
				}
				all = append(all, line)
			}
		}
		return strings.Join(all, "; ")
	}
	for _, row := range [][3]string{
		{"et", "Sina id1oot", "Sina/as written/sina @you; id1oot/as written/id1oot; id1oot/digits for letters/idioot is et/a.lex:4"},
		{"et", "tapan teid", "tapan/as written/tapan is et/a.lex:29 part et/a.lex:6 part et/a.lex:27; teid/as written/teid part et/a.lex:6 part et/a.lex:7 @you"},
		{"ru", "идиоты", "идиоты/as written/идиоты is ru/a.lex:2"},
		{"ru", "idiot", "idiot/as written/idiot; idiot/Russian in Latin letters/идиот is ru/a.lex:2"},
		{"et", "f u c k", "f/as written/f; f/letters apart/fuck is any/a.lex:2; u/as written/u; c/as written/c; k/as written/k"},
	} {
		if got := show(row[1], row[0]); got != row[2] {
			t.Errorf("%s: %s, want %s", row[1], got, row[2])
		}
	}
	if _, err := small(t).Words("x", "fi"); err == nil {
		t.Error("a language that is none is taken")
	}
}
