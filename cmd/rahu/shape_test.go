package main

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// root is the module's folder as seen from this test.
const root = "../.."

// pkg is what go list says of a package; imports of tests are not in it.
type pkg struct {
	ImportPath, Name, Doc, Dir string
	GoFiles, Imports           []string
}

// module returns the module's packages by import path.
func module(t *testing.T) map[string]pkg {
	t.Helper()
	cmd := exec.Command("go", "list", "-deps", "-json=ImportPath,Name,Doc,Dir,GoFiles,Imports", "./...")
	cmd.Dir, cmd.Stderr = root, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	all := map[string]pkg{}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		if within(p.ImportPath, "rahu/...") {
			all[p.ImportPath] = p
		}
	}
	if len(all) < 8 {
		t.Fatalf("go list knows %d packages of the module only", len(all))
	}
	return all
}

// within reports whether a package matches one of the patterns: a path, or a path
// with /... for it and all below it.
func within(path string, patterns ...string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool {
		top, below := strings.CutSuffix(p, "/...")
		return path == top || below && strings.HasPrefix(path, top+"/")
	})
}

// Imports of the outside world that pure packages must not have.
var (
	network    = []string{"net/...", "crypto/tls"}
	processes  = []string{"os", "os/exec", "os/signal", "syscall"}
	randomness = []string{"math/rand/...", "crypto/rand"}
	logging    = []string{"log/..."}
	metrics    = []string{"github.com/prometheus/..."}
	broker     = []string{"github.com/nats-io/..."}
	everything = slices.Concat(network, processes, randomness, logging, metrics, broker)
)

// forbidden are the imports that may not be, each with its reason. A rule looks at
// the packages in, and at all of the module's packages they reach, except those that
// are excepted.
var forbidden = []struct {
	in, except []string
	imports    []string
	why        string
}{
	{[]string{"rahu/lexicons"}, nil, []string{"rahu/..."}, "the words are a leaf: they depend on nothing of rahu's"},
	{[]string{"rahu/lexicons"}, nil, slices.Concat(everything, []string{"time"}), "the words are embedded data and their reader"},
	{[]string{"rahu/classifier/..."}, []string{"rahu/classifier/lang/build", "rahu/classifier/linear/fit"}, slices.Concat(everything, []string{"time"}),
		"the classifier is a function of the text: no network, clock, randomness, logs, metrics"},
	{[]string{"rahu/classifier/..."}, nil, []string{"rahu/pipeline/...", "rahu/cmd/...", "rahu/deploy/..."}, "imports point one way: cmd, pipeline, classifier, lexicons"},
	{[]string{"rahu/pipeline/..."}, nil, []string{"rahu/cmd/...", "rahu/deploy/..."}, "imports point one way: cmd, pipeline, classifier, lexicons"},
	{[]string{"rahu/pipeline/route"}, nil, everything, "the router is a function of playbook, state, turn and the time it is given"},
	{[]string{"rahu/pipeline/wire", "rahu/pipeline/redact"}, nil, everything, "contracts and redaction do no I/O"},
	{[]string{"rahu/classifier/match"}, nil, []string{"rahu/classifier/lang"}, "the matcher knows no languages"},
}

// only are imports that one place may have, and why.
var only = []struct {
	imports string
	in      []string
	why     string
}{
	{"github.com/jdkato/prose/...", []string{"rahu/classifier/text"}, "it loses words and panics on some; one guarded place knows how to ask it"},
	{"github.com/kljensen/snowball/...", []string{"rahu/classifier/stem"}, "stems are a means; one table says which language uses which"},
	{"github.com/nats-io/...", []string{"rahu/pipeline/natsio", "rahu/deploy/..."}, "what NATS does stands in one place; examples and checks look at rahu from outside"},
	{"github.com/prometheus/...", []string{"rahu/pipeline", "rahu/cmd/rahu"}, "all metrics stand in pipeline/metrics.go; the command makes the registry"},
	{"go.opentelemetry.io/...", []string{"rahu/pipeline/tracing"}, "what a trace holds stands in one place"},
	{"github.com/fsnotify/...", []string{"rahu/cmd/..."}, "files are watched by the command; what is read is an fs.FS"},
	{"github.com/fatih/color", []string{"rahu/cmd/..."}, "only the command knows a terminal"},
	{"github.com/spf13/...", []string{"rahu/cmd/..."}, "flags belong to the command"},
	{"gonum.org/...", []string{"rahu/classifier/linear/fit"}, "what is fitted is data when rahu runs"},
	{"os/exec", []string{"rahu/deploy/checks/rolling"}, "rahu starts no other program; a check starts rahu"},
	{"unsafe", nil, "nothing here needs it"},
}

func TestForbiddenImports(t *testing.T) {
	all := module(t)
	for _, rule := range forbidden {
		matched := false
		for path, p := range all {
			if !within(path, rule.in...) || within(path, rule.except...) {
				continue
			}
			matched = true
			for _, chain := range reached(all, p, rule.imports) {
				t.Errorf("%s: %s", strings.Join(chain, " imports "), rule.why)
			}
		}
		if !matched {
			t.Errorf("no package is %q: the rule checks nothing", rule.in)
		}
	}
	for _, rule := range only {
		for path, p := range all {
			if i := slices.IndexFunc(p.Imports, func(s string) bool { return within(s, rule.imports) }); i >= 0 && !within(path, rule.in...) {
				t.Errorf("%s imports %s, which only %q may: %s", path, p.Imports[i], rule.in, rule.why)
			}
		}
	}
}

// reached returns how a package comes to imports that match, over packages of the module.
func reached(all map[string]pkg, from pkg, patterns []string) (chains [][]string) {
	seen := map[string]bool{}
	var walk func(p pkg, chain []string)
	walk = func(p pkg, chain []string) {
		if seen[p.ImportPath] {
			return
		}
		seen[p.ImportPath] = true
		for _, i := range p.Imports {
			here := append(slices.Clone(chain), i)
			if within(i, patterns...) {
				chains = append(chains, here)
			} else if next, ok := all[i]; ok {
				walk(next, here)
			}
		}
	}
	walk(from, []string{from.ImportPath})
	return chains
}

func TestPackageComments(t *testing.T) {
	for path, p := range module(t) {
		want := "Package " + p.Name + " "
		if p.Name == "main" {
			want = "Command " + filepath.Base(p.Dir) + " "
		}
		if !strings.HasPrefix(p.Doc, want) {
			t.Errorf("%s has no comment that begins with %q", path, want)
		}
	}
}

// sources calls see with each Go file of the module: its path from the module's
// folder and its text.
func sources(t *testing.T, see func(path, text string)) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(root), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != "." && strings.HasPrefix(d.Name(), ".") {
			return fs.SkipDir
		}
		if d.IsDir() || filepath.Ext(path) != ".go" {
			return nil
		}
		text, err := os.ReadFile(filepath.Join(root, path))
		see(path, string(text))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// pure are the folders whose code is a function of its arguments.
var pure = []string{"lexicons/", "classifier/", "pipeline/route/", "pipeline/wire/", "pipeline/redact/"}

func TestPureCodeAsksNoClock(t *testing.T) {
	clocks := []string{"time.Now", "time.Since", "time.Until", "time.Sleep", "time.After", "time.AfterFunc", "time.NewTimer", "time.NewTicker", "time.Tick", "rand."}
	sources(t, func(path, text string) {
		if strings.HasSuffix(path, "_test.go") || !slices.ContainsFunc(pure, func(p string) bool { return strings.HasPrefix(path, p) }) {
			return
		}
		for _, used := range selectors(t, path, text) {
			if slices.ContainsFunc(clocks, func(c string) bool { return used == c || strings.HasSuffix(c, ".") && strings.HasPrefix(used, c) }) {
				t.Errorf("%s uses %s: time and chance are arguments here", path, used)
			}
		}
	})
}

// selectors returns the package.Name expressions of a file.
func selectors(t *testing.T, path, text string) (list []string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, text, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok {
				list = append(list, x.Name+"."+s.Sel.Name)
			}
		}
		return true
	})
	return list
}

const maxLines = 400

// long is the comment of a file that is longer on purpose.
var long = regexp.MustCompile(`(?m)^// This file is long because .{10,}`)

func TestFilesAreShort(t *testing.T) {
	sources(t, func(path, text string) {
		if n := strings.Count(text, "\n"); n > maxLines && !long.MatchString(text) {
			t.Errorf("%s has %d lines, more than %d, and no comment \"// This file is long because ...\"", path, n, maxLines)
		}
	})
}

func TestTestsNeitherSleepNorSkip(t *testing.T) {
	sources(t, func(path, text string) {
		if !strings.HasSuffix(path, "_test.go") {
			return
		}
		for _, used := range selectors(t, path, text) {
			if slices.Contains([]string{"time.Sleep", "t.Skip", "t.Skipf", "t.SkipNow", "b.Skip", "b.Skipf", "f.Skip"}, used) {
				t.Errorf("%s uses %s: a test waits for something that happens, and runs", path, used)
			}
		}
	})
}

func TestMetricNamesStandInOneFile(t *testing.T) {
	name := regexp.MustCompile(`"rahu_[a-z_]+"`)
	sources(t, func(path, text string) {
		if m := name.FindString(text); m != "" && path != "pipeline/metrics.go" && !strings.HasSuffix(path, "_test.go") {
			t.Errorf("%s names the metric %s: all metrics stand in pipeline/metrics.go", path, m)
		}
	})
}

// TestDeployedFlags looks for flags of rahu serve that are used in deploy/ and do not exist.
func TestDeployedFlags(t *testing.T) {
	serve, _, err := newRootCommand().Find([]string{"serve"})
	if err != nil {
		t.Fatal(err)
	}
	command := regexp.MustCompile(`\["serve",.*\]`)
	for file, lists := range map[string]int{"Dockerfile": 1, "compose.yaml": 1, "kubernetes/base/deployment.yaml": 1} {
		data, err := os.ReadFile(filepath.Join(root, "deploy", file))
		if err != nil {
			t.Fatal(err)
		}
		found := command.FindAllString(string(data), -1)
		if len(found) != lists {
			t.Errorf("deploy/%s has %d commands, not %d", file, len(found), lists)
		}
		for _, f := range regexp.MustCompile(`"--([a-z-]+)"`).FindAllStringSubmatch(strings.Join(found, " "), -1) {
			if serve.Flag(f[1]) == nil {
				t.Errorf("deploy/%s uses --%s, which rahu serve does not have", file, f[1])
			}
		}
	}
}
