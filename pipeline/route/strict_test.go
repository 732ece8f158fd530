package route

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// broken lists changes of the standard playbook and what the error must name.
var broken = []struct{ name, old, changed, want string }{
	{"unknown key", "police: recommend", "polise: recommend", "polise: unknown key"},
	{"unknown police protocol", "police: recommend", "police: maybe", `police: unknown "maybe"`},
	{"unknown action", "{anger: 1}, action: empathize", "{anger: 1}, action: shout", `action: unknown "shout"`},
	{"unknown situation", "situation: involve_manager.legal", "situation: involve_manager.court", `situation: unknown "involve_manager.court"`},
	{"unknown signal", "signals: [staff]", "signals: [stuff]", `causes[1].signals[0]: unknown "stuff"`},
	{"empty condition", "when: {anger: 1}", "when: {}", "when: is empty"},
	{"grade out of range", "when: {threat: 4}", "when: {threat: 7}", "when.threat: must be a whole number from 1 to 5"},
	{"no clock", "situation: call_police, respond_by: 60s, next: call_police}\n\n", "situation: call_police, next: call_police}\n\n", "respond_by: is missing"},
	{"bad time", "forget: 24h", "forget: a day", "ladder.down.forget: must be a time"},
	{"missing key", "version: \"3\"\n", "", "version: is missing"},
	{"key twice", "version: \"3\"\n", "version: \"3\"\nversion: \"3\"\n", "version: stands here twice"},
	{"rule twice", "id: legal", "id: publicity", `"publicity" stands here twice`},
	{"order of gravity", "{id: anger, when: {anger: 1}, action: empathize", "{id: anger, when: {anger: 1}, action: set_boundary", "is graver than what stands above it"},
	{"no ladder", "  - {id: ladder, ladder: true}\n", "", "must hold one line with ladder: true, not 0"},
	{"start nowhere", `severe: "2"`, `severe: "9"`, `ladder.start.severe: there is no rung "9"`},
	{"start too low", `abusive: "2", severe: "2"`, `abusive: "2", severe: "1"`, "ladder.start.severe: starts below abusive"},
	{"gap", `next: "3.5"}`, `next: "4"}`, `next: there is no rung "4"`},
	{"unreached", `next: "3.5"}`, `next: end}`, "ladder.rungs[3.5]: no next leads here"},
	{"loop", `next: "3.5"}`, `next: "2"}`, `the ladder loops back to "2"`},
	{"channel missing", "phone: hang_up, ", "", "channels.phone: is missing"},
	{"unknown form of address", "police: recommend", "police: recommend\naddress: royal", `address: unknown "royal"`},
	{"address of an unknown language", "police: recommend", "police: recommend\naddress: {sv: formal}", `address.sv: unknown "sv"`},
	{"a lasting threat without a clock", "calm_turns: 3, quiet: 12h, respond_by: 15m", "calm_turns: 3, quiet: 12h", "threats.lasting.respond_by: is missing"},
	{"a lasting threat without an end", "calm_turns: 3, quiet: 12h", "calm_turns: 0, quiet: 12h", "threats.lasting.calm_turns: must be a whole number"},
	{"channel step", "in_person: ask_to_leave", "in_person: throw_out", `channels.in_person: unknown "throw_out"`},
}

func TestBrokenPlaybooks(t *testing.T) {
	data, err := shippedPlaybooks.ReadFile("playbooks/standard.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range broken {
		t.Run(c.name, func(t *testing.T) {
			text := string(data)
			if !strings.Contains(text, c.old) {
				t.Fatalf("the playbook does not hold %q", c.old)
			}
			_, err := New(WithPlaybookYAML("own.yaml", []byte(strings.Replace(text, c.old, c.changed, 1))))
			if err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "own.yaml:") {
				t.Errorf("got %v, want own.yaml:LINE: …%s", err, c.want)
			}
		})
	}
}

func TestBrokenLine(t *testing.T) {
	_, err := ParsePlaybook("own.yaml", []byte("name: own\nversion: \"2\"\nabout: x\npolice: maybe\n"))
	if err == nil || !strings.HasPrefix(err.Error(), "own.yaml:4: police: ") {
		t.Errorf("got %v, want own.yaml:4", err)
	}
	for _, text := range []string{"", "- a\n", "a: [", "a: 1\n---\nb: 2\n", "name: *x\n"} {
		if _, err := ParsePlaybook("own.yaml", []byte(text)); err == nil || !strings.HasPrefix(err.Error(), "own.yaml") {
			t.Errorf("%q: got %v", text, err)
		}
	}
}

func TestUnknownPlaybook(t *testing.T) {
	if _, err := New(WithPlaybook("four-steps")); err == nil || !strings.Contains(err.Error(), "three-and-a-half-steps") {
		t.Errorf("got %v, want the names that there are", err)
	}
}

func TestPolicies(t *testing.T) {
	for _, name := range Playbooks() {
		if got := newRouter(t, WithPlaybook(name)).Policy(); got != name+"@3" {
			t.Errorf("policy %s of %s", got, name)
		}
	}
}

func TestBrokenGuidance(t *testing.T) {
	english, err := shippedGuidance.ReadFile("guidance/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ old, changed, want string }{
		"unknown situation": {"  none.thanks:", "  none.thx:", "unknown key"},
		"empty text":        {`text: "Thank you for writing. How can I help you?"`, `text: ""`, "must be a text"},
		"no text":           {`{id: none.1, text: "Thank you for writing. How can I help you?"}`, `{id: none.1}`, "must have text"},
		"text and form":     {`{id: none.1, text: `, `{id: none.1, informal: "Hi!", text: `, "must have text"},
		"only one form": {`    - {id: call_police.1, text: "I hear you. I am getting somebody who can help."}
    - {id: call_police.2, text:`, `    - {id: call_police.2, formal:`, "say.call_police: has nothing informal"},
		"unknown form":      {"language: en", "language: en\naddress: royal", `unknown "royal"`},
		"id twice":          {"id: none.2", "id: none.1", "stands here twice"},
		"wrong language":    {"language: en", "language: et", `is "et" in the file of "en"`},
		"missing situation": {"  involve_manager.end:\n    - {id: tip", "  x:\n    - {id: tip", "unknown key"},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(string(english), c.old, c.changed, 1)
			_, err := loadGuidance(fstest.MapFS{"guidance/en.yaml": {Data: []byte(text)}})
			if err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "guidance/en.yaml:") {
				t.Errorf("got %v, want guidance/en.yaml:LINE: …%s", err, c.want)
			}
		})
	}
}

func TestMissingLanguageSpeaksEnglish(t *testing.T) {
	english, _ := shippedGuidance.ReadFile("guidance/en.yaml")
	g, err := loadGuidance(fstest.MapFS{"guidance/en.yaml": {Data: english}})
	if err != nil {
		t.Fatal(err)
	}
	if got := g.spoken(nil).in("pl").say["empathize"][0].Lang; got != "en" {
		t.Errorf("a missing language speaks %s", got)
	}
}

func TestEveryReasonHasASentence(t *testing.T) {
	r := newRouter(t)
	for _, code := range reasonCodes {
		if r.texts.why[code].Sentence == "" {
			t.Errorf("%s has no sentence", code)
		}
	}
	for _, signal := range signals {
		if signal != "calm" && !slices.Contains(reasonCodes, signal) {
			t.Errorf("the signal %s has no reason", signal)
		}
	}
}

// FuzzParsePlaybook demands an error or a playbook that can be used, whatever the file.
func FuzzParsePlaybook(f *testing.F) {
	for _, name := range Playbooks() {
		data, err := shippedPlaybooks.ReadFile("playbooks/" + name + ".yaml")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	shipped, err := New() // once: it reads the guidance of all languages
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := ParsePlaybook("own.yaml", data)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "own.yaml") {
				t.Errorf("an error without a place: %v", err)
			}
			return
		}
		r := *shipped
		r.playbook, r.policy, r.cooled = p, p.Policy(), p.ladder.down.calmTurns*p.ladder.down.angryTurns
		var s State
		for i := uint64(1); i < 9; i++ {
			s, _ = r.Step(s, with(turnOf("abuse2&anger1"), i), noon)
		}
	})
}
