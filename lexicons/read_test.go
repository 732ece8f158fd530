package lexicons_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"rahu/lexicons"
)

func read(t *testing.T, files map[string]string) (*lexicons.Lexicon, error) {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return lexicons.Read(fsys, "xx")
}

// TestShipped reads every lexicon that ships and counts its entries.
func TestShipped(t *testing.T) {
	for _, lang := range append([]string{"any"}, lexicons.Langs...) {
		lex, err := lexicons.Read(lexicons.Data, lang)
		if err != nil {
			t.Errorf("%s:\n%v", lang, err)
			continue
		}
		t.Logf("%s: %d entries, %d classes, version %s", lang, len(lex.Entries), len(lex.Classes), lex.Version)
		if lang == "any" {
			continue
		}
		if len(lex.Entries) < 150 {
			t.Errorf("%s: %d entries, wants 150 or more", lang, len(lex.Entries))
		}
		for _, class := range strings.Fields("you i they agent company product relative weapon future if tonight place come kill1 kill") {
			if len(lex.Classes[class]) == 0 {
				t.Errorf("%s: no class @%s", lang, class)
			}
		}
	}
}

// TestCoverage wants every kind of entry in every language.
func TestCoverage(t *testing.T) {
	for _, lang := range lexicons.Langs {
		lex, _ := lexicons.Read(lexicons.Data, lang)
		count := map[string]int{}
		for i := range lex.Entries {
			e := &lex.Entries[i]
			count[e.Category]++
			count[e.Category+" "+e.Name]++
		}
		for _, kind := range strings.Fields("anger profanity insult degradation harassment hate death_wish violence bomb arson property sexual stalking legal publicity regulator self_harm innocent") {
			if count[kind] == 0 {
				t.Errorf("%s: nothing of category %s", lang, kind)
			}
		}
		for _, kind := range []string{"request manager", "request refund", "request leaving", "signal thanks", "signal waiting", "axis means", "axis time", "scope negation", "scope intensifier"} {
			if count[kind] == 0 {
				t.Errorf("%s: nothing of %s", lang, kind)
			}
		}
	}
}

func TestRead(t *testing.T) {
	lex, err := read(t, map[string]string{
		"xx/paradigms.txt": "prefix za\nclitic gi\nN 1 - .\nN 2 - . d s\n",
		"xx/frequent.txt":  "# c\n900 sa ja\n20 loll\n",
		"xx/a.lex":         "# c\n[class you]\nsa|sina # note\n[insult 2 bare]\nloll/lolli:N :: w=1.5 aim=agent\n{@you lits} _ =x? ..  y*\n[scope negation of=2]\nei\n",
	})
	if err != nil {
		t.Fatal(err)
	}
	first, second := lex.Entries[0], lex.Entries[1]
	if first.Ref() != "xx/a.lex:5" || first.Level != 2 || !first.Bare || first.Weight != 1.5 || first.Aim != "agent" {
		t.Errorf("first entry: %+v", first)
	}
	if kinds := []lexicons.TokenKind{second.Pattern[0].Kind, second.Pattern[1].Kind, second.Pattern[3].Kind}; kinds[0] != lexicons.Group || kinds[1] != lexicons.Gap || kinds[2] != lexicons.Gap {
		t.Errorf("second entry: %+v", second.Pattern)
	}
	if lex.Entries[2].Reach != 2 || lex.Entries[2].Name != "negation" {
		t.Errorf("third entry: %+v", lex.Entries[2])
	}
	if f := lex.Frequent; len(f) != 3 || f[1] != (lexicons.Frequent{Form: "ja", PerMillion: 900}) || f[2].PerMillion != 20 {
		t.Errorf("frequent words: %+v", f)
	}
	forms, _ := lex.Paradigms["N"].Forms([]string{"loll", "lolli"})
	if got := strings.Join(forms, " "); got != "loll lolli lollid lollis" {
		t.Errorf("forms: %s", got)
	}
}

// TestFaults wants file:line and a word on what is wrong for each kind of fault.
func TestFaults(t *testing.T) {
	for text, want := range map[string]string{
		"kala":                          "xx/a.lex:1: an entry before the first [section]",
		"[insult 2":                     "xx/a.lex:1: a section header ends in ]",
		"[insults 2]":                   `unknown category "insults"`,
		"[insult 9]":                    "[insult] has the levels 1 to 3",
		"[insult]":                      "[insult] wants a level or a name",
		"[request pony]":                `[request] has no "pony"`,
		"[insult 2]\na :: weight=2":     `xx/a.lex:2: unknown option "weight=2"`,
		"[insult 2]\na :: w=9":          "w=9 is not within",
		"[insult 2]\na :: aim=moon":     `unknown aim "moon"`,
		"[insult 2]\n\n@nobody":         "xx/a.lex:3: unknown class @nobody",
		"[insult 2]\nloll/lolli:Q":      `unknown paradigm "Q"`,
		"[insult 2]\n{a b c d e}":       "{ } holds two to four tokens",
		"[insult 2]\n{a {b c}}":         "{ within { }",
		"[insult 2]\n{a b":              "{ without }",
		"[insult 2]\na?":                "nothing in the pattern must be there",
		"[insult 2]\na*b":               `cannot read "a*b"`,
		"[insult 2]\na||b":              "an empty alternative",
		"[insult 2]\nx\na-b/a-bs":       `xx/a.lex:3: "a-b/a-bs" has a hyphen`,
		"[insult 2]\n^a-b":              `xx/a.lex:2: "^a-b" has a hyphen`,
		"[class you]\n@they\n[insult 2": "unknown class @they",
	} {
		_, err := read(t, map[string]string{"xx/a.lex": text})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %q in it", text, err, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("[insult 2]\n{a b|c} .. =d? :: w=1 # x")
	f.Add("[class a]\n@a\n[innocent]\n@a")
	f.Fuzz(func(t *testing.T, text string) {
		_, _ = read(t, map[string]string{"xx/a.lex": text, "xx/paradigms.txt": text})
	})
}

func TestFrequentFaults(t *testing.T) {
	for _, line := range []string{"ja on", "12", "-3 ja"} {
		_, err := read(t, map[string]string{"xx/a.lex": "[insult 2]\nloll\n", "xx/frequent.txt": line})
		if err == nil || !strings.Contains(err.Error(), "xx/frequent.txt:1: a line of frequent words is") {
			t.Errorf("%q: %v", line, err)
		}
	}
}
