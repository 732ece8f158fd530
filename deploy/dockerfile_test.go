package deploy

import (
	"encoding/json"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// instruction is one of a Dockerfile, with continued lines joined.
type instruction struct{ name, rest string }

func instructions(t *testing.T) (list []instruction) {
	t.Helper()
	text := strings.ReplaceAll(string(read(t, "Dockerfile")), "\\\n", " ")
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		name, rest, _ := strings.Cut(line, " ")
		list = append(list, instruction{name, strings.TrimSpace(rest)})
	}
	return list
}

var instructionNames = []string{"FROM", "WORKDIR", "COPY", "RUN", "LABEL", "USER", "VOLUME", "EXPOSE", "STOPSIGNAL", "ENTRYPOINT", "CMD"}

func TestDockerfile(t *testing.T) {
	all := instructions(t)
	stages := map[string]bool{}
	last := map[string]string{} // of the image that ships
	for _, i := range all {
		if !slices.Contains(instructionNames, i.name) {
			t.Errorf("unknown or unwanted instruction %s %s", i.name, i.rest)
		}
		if i.name == "FROM" {
			clear(last)
			if _, stage, ok := strings.Cut(i.rest, " AS "); ok {
				stages[stage] = true
			}
		}
		if i.name == "COPY" {
			copied(t, i.rest, stages)
		}
		last[i.name] = i.rest
	}
	if last["FROM"] != "scratch" {
		t.Errorf("the image is made from %s", last["FROM"])
	}
	if !regexp.MustCompile(`^[1-9]\d*:[1-9]\d*$`).MatchString(last["USER"]) {
		t.Errorf("USER %s: numbers are wanted, and not root, so that a cluster can insist on it", last["USER"])
	}
	var command, entry []string
	if json.Unmarshal([]byte(last["ENTRYPOINT"]), &entry) != nil || json.Unmarshal([]byte(last["CMD"]), &command) != nil {
		t.Fatalf("ENTRYPOINT %s and CMD %s must be lists: the image has no shell", last["ENTRYPOINT"], last["CMD"])
	}
	if !slices.Equal(entry, []string{"/rahu"}) || command[0] != "serve" || !slices.Contains(command, "0.0.0.0:8080") {
		t.Errorf("the image runs %q %q", entry, command)
	}
}

// copied checks that the source of a COPY is there.
func copied(t *testing.T, rest string, stages map[string]bool) {
	t.Helper()
	words := strings.Fields(rest)
	from := ""
	for len(words) > 0 && strings.HasPrefix(words[0], "--") {
		if stage, ok := strings.CutPrefix(words[0], "--from="); ok {
			from = stage
			if !stages[stage] {
				t.Errorf("COPY from the stage %q, which is not there", stage)
			}
		}
		words = words[1:]
	}
	if len(words) < 2 {
		t.Errorf("COPY %s has no source or no target", rest)
		return
	}
	for _, source := range words[:len(words)-1] {
		inContext, ok := source, from == ""
		if rel, isSource := strings.CutPrefix(source, "/src/"); isSource {
			inContext, ok = rel, true
		}
		if !ok {
			continue // made in the stage
		}
		if _, err := os.Stat(filepath.Join("..", path.Clean(inContext))); err != nil {
			t.Errorf("COPY %s: %v", rest, err)
		}
	}
}

func TestDockerfileBuildsWithTheModulesGo(t *testing.T) {
	want := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindStringSubmatch(string(read(t, "../go.mod")))[1]
	text := string(read(t, "Dockerfile"))
	if !strings.Contains(text, "FROM golang:"+want+"-") {
		t.Errorf("the image is not built with Go %s, which go.mod names", want)
	}
	if !strings.Contains(text, "RUN make build ") {
		t.Error("the image has another program than make build makes")
	}
	for _, part := range []string{"CGO_ENABLED=0", "-trimpath", "./cmd/rahu"} {
		if !strings.Contains(string(read(t, "../Makefile")), part) {
			t.Errorf("no %s: the binary must be static and reproducible", part)
		}
	}
}
