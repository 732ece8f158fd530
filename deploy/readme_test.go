package deploy

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"rahu/pipeline/wire"
)

// fence is a fenced block of a Markdown text: its language and content.
var fence = regexp.MustCompile("(?m)^```(\\w*)\n((?:.*\n)*?)```$")

func TestREADMEShowsTheClientExample(t *testing.T) {
	want := string(read(t, "examples/client/main.go"))
	for _, block := range fence.FindAllStringSubmatch(string(read(t, "../README.md")), -1) {
		if block[1] == "go" {
			if block[2] != want {
				t.Error("README.md shows another program than deploy/examples/client/main.go")
			}
			return
		}
	}
	t.Error("README.md shows no Go program")
}

func TestREADMEShowsWhatIsSaid(t *testing.T) {
	said := string(read(t, "../pipeline/route/guidance/et.yaml"))
	shown := regexp.MustCompile(`(?m)^  say: (.+)$`).FindAllStringSubmatch(string(read(t, "../README.md")), -1)
	for _, line := range shown {
		if !strings.Contains(said, `"`+line[1]+`"`) {
			t.Errorf("README.md shows a sentence that nobody says any more: %s", line[1])
		}
	}
	if len(shown) == 0 {
		t.Error("README.md shows no sentence")
	}
}

func TestREADMEsCommands(t *testing.T) {
	text := string(read(t, "../README.md"))
	for marker, want := range map[string]string{"start": "go run ./cmd/rahu serve --sample", "test": "go test ./..."} {
		if !strings.Contains(text, "\n<!-- "+marker+" -->\n```sh\n"+want+"\n```\n") {
			t.Errorf("README.md does not have %q alone in the fence after <!-- %s -->", want, marker)
		}
	}
}

func TestREADMETellsTheContracts(t *testing.T) {
	text := string(read(t, "../README.md"))
	for _, contract := range []any{wire.Message{}, wire.Recommendation{}} {
		kind := reflect.TypeOf(contract)
		for i := range kind.NumField() {
			if name, _, _ := strings.Cut(kind.Field(i).Tag.Get("json"), ","); name != "-" && !strings.Contains(text, "`"+name+"`") {
				t.Errorf("README.md does not tell of the %s's field %s", kind.Name(), name)
			}
		}
	}
	for _, reason := range wire.Reasons() {
		if !strings.Contains(text, "`"+string(reason)+"`") {
			t.Errorf("README.md does not tell of the reason %s", reason)
		}
	}
	names := []string{
		wire.StreamMessages, wire.StreamRecommendations, wire.StreamDeadLetters, wire.StreamFeedback, wire.BucketConversations,
		wire.SubjectClassify, wire.HeaderReason, wire.HeaderDetail, wire.HeaderStream, wire.HeaderSequence, wire.HeaderSubject,
	}
	for _, name := range append(append(names, wire.Actions()...), wire.Channels()...) {
		if !strings.Contains(text, "`"+name+"`") {
			t.Errorf("README.md does not tell of %s", name)
		}
	}
}

// link is a relative link or picture in a Markdown text.
var link = regexp.MustCompile(`\]\(([^)#:]+)\)`)

func TestLinksLeadSomewhere(t *testing.T) {
	for _, file := range []string{"../README.md", "../CONTRIBUTING.md", "../CHANGELOG.md", "RUNBOOK.md"} {
		for _, l := range link.FindAllStringSubmatch(string(read(t, file)), -1) {
			if _, err := os.Stat(filepath.Join(filepath.Dir(file), l[1])); err != nil {
				t.Errorf("%s: %v", file, err)
			}
		}
	}
}

func TestChangelogIsKept(t *testing.T) {
	if !strings.Contains(string(read(t, "../CHANGELOG.md")), "\n## [Unreleased]\n\n### Added\n") {
		t.Error("CHANGELOG.md has no Unreleased section that begins with what was added")
	}
}
