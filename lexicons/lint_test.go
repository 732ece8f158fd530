package lexicons_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"rahu/lexicons"
)

func TestLint(t *testing.T) {
	for text, want := range map[string]string{
		"[insult 2]\nloll\ntola|juhm\n[insult 1]\njuhm|tola":          `xx/a.lex:5: "juhm|tola" stands in insult 1 already, at xx/a.lex:3`,
		"[signal waiting]\nloll\n[signal ignored]\nloll":              "",
		"[insult 2]\nloll|juhm|loll":                                  `xx/a.lex:2: "loll" is written twice in one token`,
		"[insult 2]\n{sa loll|loll}":                                  `"loll" is written twice`,
		"[class slur]\nloll\n[insult 2]\njuhm":                        "xx/a.lex:2: nothing uses the class @slur",
		"[class you]\nsa\n[class slur]\nloll\n[insult 2]\n{@slur sa}": "",
		"[insult 2]\n{kuradi|vana loll|kuradi}":                       `xx/a.lex:2: suspicious: "kuradi" is an alternative of two neighbours`,
		"[insult 2]\nsa loll|sa juhm":                                 `suspicious: "sa" is an alternative of two neighbours`,
		"[insult 2]\nsa|te loll|sa? juhm":                             "",
		"[insult 2]\nloll|juhm loll|juhm":                             "",
		"[violence 4]\nsurm|pomm":                                     `xx/a.lex:2: suspicious: violence 4 hangs on one word of 4 letters, "surm"`,
		"[violence 4]\n@kill1\ntapan\nlöön sind\nlöön .. kohe?\n":     "xx/a.lex:5: suspicious: violence 4 hangs on one word",
	} {
		lex, err := read(t, map[string]string{"xx/a.lex": text + "\n[class kill1]\nnotan"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range lexicons.Lint(lex, append([]string{"you"}, lexicons.CommonClasses...)) {
			got = append(got, f.String())
		}
		if want == "" && len(got) > 0 || want != "" && (len(got) != 1 || !strings.Contains(got[0], want)) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// over reads a language with an overlay.
func over(shipped string, files map[string]string) (*lexicons.Lexicon, error) {
	own := fstest.MapFS{}
	for name, text := range files {
		own[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return lexicons.ReadOver(fstest.MapFS{"et/a.lex": {Data: []byte(shipped)}}, lexicons.Overlay{FS: own, Name: "own"}, "et")
}

func TestOverlay(t *testing.T) {
	const shipped = "[class you]\nsa\nte\n[insult 2]\nloll  @you\njuhm\n[signal waiting]\njuhm\n"
	lex, err := over(shipped, map[string]string{
		"et/own.lex":    "[insult 1]\njuhm|tobe @you\n[silence]\ninsult loll @you\ninsult   juhm\nclass te\n",
		"et/.swap.lex":  "[broken",
		"et/README.txt": "no words",
	})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for i := range lex.Entries {
		got = append(got, lex.Entries[i].Ref()+" "+lex.Entries[i].Source)
	}
	if want := "et/a.lex:8 juhm; own/et/own.lex:2 juhm|tobe @you"; strings.Join(got, "; ") != want {
		t.Errorf("%s, want %s", strings.Join(got, "; "), want)
	}
	if len(lex.Classes["you"]) != 1 || !lex.Entries[1].Overlay || lex.Entries[0].Overlay {
		t.Errorf("classes %+v, entries %+v", lex.Classes, lex.Entries)
	}
	plain, err := over(shipped, nil)
	if err != nil || plain.Version == lex.Version {
		t.Errorf("the overlay does not change the version %s (%v)", plain.Version, err)
	}
	bare, err := lexicons.Read(fstest.MapFS{"et/a.lex": {Data: []byte(shipped)}}, "et")
	if err != nil || plain.Version != bare.Version {
		t.Errorf("an empty overlay makes version %s of %s (%v)", plain.Version, bare.Version, err)
	}
}

func TestOverlayFaults(t *testing.T) {
	for text, want := range map[string]string{
		"[silence]\ninsult tobu":           `own/et/own.lex:2: there is no shipped entry of category insult with the pattern "tobu"`,
		"[silence]\nnonsense loll":         "own/et/own.lex:2: a line of [silence] is a category and a pattern",
		"[silence]\ninsult":                "own/et/own.lex:2: a line of [silence]",
		"[insult 2]\n\n@nobody":            "own/et/own.lex:3: unknown class @nobody",
		"[insult 2]\nx\n[silence]\nloll x": "own/et/own.lex:4: a line of [silence]",
		"[silence]\nclass sa\n[insult 9]":  "own/et/own.lex:3: [insult] has the levels",
	} {
		if _, err := over("[class you]\nsa\n[insult 2]\nloll", map[string]string{"et/own.lex": text}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
	if _, err := read(t, map[string]string{"xx/a.lex": "[silence]\ninsult loll"}); err == nil || !strings.Contains(err.Error(), `unknown category "silence"`) {
		t.Errorf("a shipped lexicon silences: %v", err)
	}
	for name, want := range map[string]string{"own.lex": "own/own.lex lies in no language's folder", "fi/a.lex": "the folder own/fi is none of", "README": "has none of the folders"} {
		overlay := lexicons.Overlay{FS: fstest.MapFS{name: {Data: []byte("x")}}, Name: "own"}
		if err := overlay.Check(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", name, err, want)
		}
	}
}
