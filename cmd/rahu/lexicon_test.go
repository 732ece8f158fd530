package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// run runs a command with what stands on standard input.
func run(t *testing.T, input string, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	root := newRootCommand()
	root.SetIn(strings.NewReader(input))
	root.SetOut(&out)
	root.SetErr(&out)
	root.SetArgs(args)
	err := root.ExecuteContext(t.Context())
	return out.String(), err
}

// folder writes files below a new folder and returns it.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestLintFails wants file:line and a failure for each kind of fault.
func TestLintFails(t *testing.T) {
	for text, want := range map[string]string{
		"[insult 2]\nloll\nloll\n":      "et/a.lex:3: \"loll\" stands in insult 2 already",
		"[insult 2]\n@nobody\n":         "et/a.lex:2: unknown class @nobody",
		"[insult 2]\nloll :: strong\n":  "et/a.lex:2: unknown option",
		"[class slur]\nloll\n":          "et/a.lex:2: nothing uses the class @slur",
		"[insult 2]\n{a b\n":            "et/a.lex:2: { without }",
		"[insult 2]\nLoll\n":            "et/a.lex:2: \"Loll\" is never found: a message that says so is read as \"loll\"",
		"[insult 2]\nloll|_ kass\n":     "et/a.lex:2: \"_\" is never found",
		"[insult 2]\nloll|juhm|loll\n":  "et/a.lex:2: \"loll\" is written twice",
		"[insult]\nloll\n":              "et/a.lex:1: [insult] wants a level",
		"[insult 2]\nloll*\nlollakas\n": "et/a.lex:3: insult 2 \"lollakas\" never counts",
	} {
		dir := folder(t, map[string]string{"et/a.lex": text})
		out, err := run(t, "", "lexicon", "lint", dir)
		if err == nil || errors.Is(err, errUsage) || !strings.Contains(out+err.Error(), want) {
			t.Errorf("%q: %s%v, want %s", text, out, err, want)
		}
	}
	dir := folder(t, map[string]string{"et/a.lex": "[violence 4]\nsurm\n"})
	if out, err := run(t, "", "lexicon", "lint", dir); err != nil || !strings.Contains(out, "suspicious") {
		t.Errorf("a suspicion: %s%v", out, err)
	}
	if _, err := run(t, "", "lexicon", "lint", "--strict", dir); err == nil {
		t.Error("--strict takes a suspicion for none")
	}
}

func TestLintOnHarmlessText(t *testing.T) {
	files := map[string]string{"harmless.tsv": "id\ttext\n1\tidioot kass\n2\tkass idioot\n3\tkuri kass\n"}
	for _, lang := range []string{"et", "ru", "no", "pl", "any"} {
		files["lex/"+lang+"/a.lex"] = "[insult 2]\nidioot\n[anger 1]\nkuri\n[signal thanks]\nkass\n"
	}
	delete(files, "lex/any/a.lex")
	files["lex/any/a.lex"] = "[profanity]\nfuck\n"
	dir := folder(t, files)
	out, err := run(t, "", "lexicon", "lint", filepath.Join(dir, "lex"), "--lang", "et", "--text", filepath.Join(dir, "harmless.tsv"))
	want := "2 entries fire in 3 texts\n     2  et/a.lex:2  insult  «idioot» in: idioot kass\n     1  et/a.lex:4  anger  «kuri» in: kuri kass\n"
	if err != nil || out != want {
		t.Errorf("%v\n%s\nwant\n%s", err, out, want)
	}
}

// TestOverlayInCommands adds and silences words, and shows both.
func TestOverlayInCommands(t *testing.T) {
	dir := folder(t, map[string]string{"et/own.lex": "[insult 2]\nkõrvitsapea\n"})
	out, err := run(t, "Sa oled kõrvitsapea\n", "classify", "--lang", "et", "--lexicon", dir)
	if err != nil || !strings.Contains(out, filepath.Join(dir, "et", "own.lex")+":2") {
		t.Errorf("classify: %s%v", out, err)
	}
	out, err = run(t, "", "lexicon", "list", "--lexicon", dir, "--lang", "et", "--category", "insult 2", "--json")
	if err != nil {
		t.Fatal(err)
	}
	own := 0
	for line := range strings.Lines(out) {
		var l listed
		if err := json.Unmarshal([]byte(line), &l); err != nil || l.Lang != "et" || l.Category != "insult" || l.Level != 2 {
			t.Fatalf("%s: %v", line, err)
		}
		if l.Overlay {
			own++
		}
	}
	if own != 1 {
		t.Errorf("%d entries of the overlay are listed, want 1", own)
	}
	_, err = run(t, "", "classify", "--lexicon", folder(t, map[string]string{"et/own.lex": "[insult 2]\n@nobody\n"}))
	if err == nil || !strings.Contains(err.Error(), "et/own.lex:2: unknown class @nobody") {
		t.Errorf("a broken overlay: %v", err)
	}
}

func TestLexiconExplain(t *testing.T) {
	out, err := run(t, "", "lexicon", "explain", "--lang", "et", "Sa oled kõrv1tsapea", "--lexicon", folder(t, map[string]string{"et/own.lex": "[insult 2]\nkõrvitsapea\n"}))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"member of @you", "digits for letters: kõrvitsapea", "own.lex:2"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
	if _, err := run(t, "", "lexicon", "explain", "x"); !errors.Is(err, errUsage) {
		t.Errorf("without a language: %v", err)
	}
}

// TestClassifyExplain reads the explanation of a threat.
func TestClassifyExplain(t *testing.T) {
	own := folder(t, map[string]string{"et/own.lex": "[violence 4]\nkõrvitsatan .. teid\nkõrvitsatan\n[axis time]\nkõrvitsapäeval\n[axis place]\nkõrvitsapõllul\n[insult 2]\nkõrvitsapea\n"})
	out, err := run(t, "Kõrvitsatan teid kõrvitsapäeval kõrvitsapõllul!\x1b[31m\nTe pole kõrvitsapea\n", "classify", "--explain", "--lang", "et", "--lexicon", own)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"[Kõrvitsatan teid] [kõrvitsapäeval] [kõrvitsapõllul]!�[31m",
		"threat     5 detailed violence (target, time, place)",
		"call_police",
		"without «kõrvitsapäeval» and «kõrvitsapõllul»: threat 4, not 5\n",
		"without «Kõrvitsatan teid»: threat 0, not 5;",
		"action none, not call_police",
		"own.lex:2  kõrvitsatan .. teid",
		"the same words count as «Kõrvitsatan teid»",
		"negated by «pole»",
		"without «pole»: abuse 2, not 0;",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
	if strings.ContainsRune(out, '\x1b') {
		t.Error("a customer's terminal code gets through")
	}
}

// TestClassifyExplainTellsTheOdds that likeness and the grades make together.
func TestClassifyExplainTellsTheOdds(t *testing.T) {
	out, err := run(t, "Wasze biuro jeszcze dziś stanie w płomieniach, razem z wami w środku.\n", "classify", "--explain", "--lang", "pl")
	if err != nil {
		t.Fatal(err)
	}
	_, odds, there := strings.Cut(out, "\nweighed together: ")
	if lines := strings.Split(odds, "\n"); !there || !regexp.MustCompile(`^  threat +\+\d+\.\d, counts  .*\d like\.threat \d\.\d\d`).MatchString(lines[1]) {
		t.Errorf("no odds of a threat in\n%s", out)
	}
}

func TestMarkedInColour(t *testing.T) {
	c, err := newClassifier(folder(t, map[string]string{"et/own.lex": "[insult 2]\nkõrvitsapea\n"}))
	if err != nil {
		t.Fatal(err)
	}
	e := c.Explain("Te olete kõrvitsapea", "et")
	x := &explainer{paint: true}
	if got := x.marked("Te olete kõrvitsapea", &e); !strings.Contains(got, "\x1b[35;1mkõrvitsapea\x1b[") {
		t.Errorf("%q", got)
	}
}
