package deploy

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// release is what .goreleaser.yaml says, as far as rahu's own files are in it.
type release struct {
	Before struct{ Hooks []string }
	Builds []struct {
		Main, Dir    string
		Env, Flags   []string
		LDFlags      []string `yaml:"ldflags"`
		Goos, Goarch []string
		ModTimestamp string `yaml:"mod_timestamp"`
	}
	Archives []struct{ Files []any }
	SBOMs    []struct{ Cmd string } `yaml:"sboms"`
}

// TestReleaseBuildsAsMakeDoes compares what is released with make build, and looks for
// the files and targets that it names.
func TestReleaseBuildsAsMakeDoes(t *testing.T) {
	var r release
	if err := yaml.Unmarshal(read(t, "../.goreleaser.yaml"), &r); err != nil {
		t.Fatal(err)
	}
	makefile := string(read(t, "../Makefile"))
	build := regexp.MustCompile(`(?m)^\tCGO_ENABLED=0 go build (.*) -ldflags="(.*)" -o rahu \./cmd/rahu$`).FindStringSubmatch(makefile)
	if build == nil || len(r.Builds) != 1 {
		t.Fatalf("make build is %q, and %d builds are released", build, len(r.Builds))
	}
	flags := strings.Fields(strings.ReplaceAll(build[1], "$(SLIM)", ".cache/slim/go.mod"))
	b := r.Builds[0]
	slices.Sort(flags)
	slices.Sort(b.Flags)
	if !slices.Equal(flags, b.Flags) || !slices.Equal(b.LDFlags, build[2:]) || b.Main != "./cmd/rahu" || !slices.Contains(b.Env, "CGO_ENABLED=0") {
		t.Errorf("released is %v %v %s, made is %v %v", b.Flags, b.LDFlags, b.Main, flags, build[2:])
	}
	for _, hook := range r.Before.Hooks {
		for _, target := range strings.Fields(strings.TrimPrefix(hook, "make ")) {
			if !regexp.MustCompile(`(?m)^` + target + `:`).MatchString(makefile) {
				t.Errorf("the hook %q wants make %s, which is not there", hook, target)
			}
		}
	}
	names := []string{filepath.Join("dist", r.SBOMs[0].Cmd)}
	for _, f := range r.Archives[0].Files {
		if name, ok := f.(string); ok {
			names = append(names, name)
		}
	}
	for _, name := range names {
		if _, err := os.Stat(filepath.Join("..", name)); err != nil {
			t.Errorf("a release wants %v", err)
		}
	}
}
