package deploy

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"

	"rahu/pipeline/route"
)

// playbookSchema compiles one of deploy/schemas.
func playbookSchema(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(read(t, "schemas/"+name)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(name, doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile(name)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// valid returns what the schema has against a YAML text.
func valid(t *testing.T, schema *jsonschema.Schema, text string) error {
	t.Helper()
	var value any
	if err := yaml.Unmarshal([]byte(text), &value); err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return schema.Validate(doc)
}

func TestPlaybooksFollowTheSchema(t *testing.T) {
	schema := playbookSchema(t, "playbook.json")
	files := []string{"examples/playbook.yaml"}
	for _, name := range route.Playbooks() {
		files = append(files, "../pipeline/route/playbooks/"+name+".yaml")
	}
	for _, file := range files {
		text := string(read(t, file))
		if err := valid(t, schema, text); err != nil {
			t.Errorf("%s: %v", file, err)
		}
		if _, err := route.New(route.WithPlaybookYAML(file, []byte(text))); err != nil {
			t.Error(err)
		}
	}
}

func TestTheExampleOfPlaybooksFollowsTheSchema(t *testing.T) {
	schema, good := playbookSchema(t, "playbooks.json"), string(read(t, "examples/playbooks.yaml"))
	beside := func(name string) ([]byte, error) { return read(t, "examples/"+name), nil }
	if err := valid(t, schema, good); err != nil {
		t.Error(err)
	}
	if _, err := route.ParsePolicies("good.yaml", []byte(good), beside); err != nil {
		t.Error(err)
	}
	for _, change := range [][2]string{
		{"playbooks:", "books:"},
		{"tenant: acme", `tenant: ""`},
		{"channels: [social]", "channels: [fax]"},
		{"police: manager_decides", "police: sometimes"},
		{"address: informal", "address: royal"},
		{"address: {et: informal}", "address: {sv: informal}"},
		{"{playbook: standard}", "{channels: [chat]}"},
	} {
		bad := strings.Replace(good, change[0], change[1], 1)
		if _, err := route.ParsePolicies("bad.yaml", []byte(bad), beside); err == nil || bad == good {
			t.Errorf("rahu takes %q", change[1])
		}
		if valid(t, schema, bad) == nil {
			t.Errorf("the schema takes %q", change[1])
		}
	}
}

// What rahu refuses for its shape, the schema refuses too.
func TestTheSchemaRefusesWhatRahuRefuses(t *testing.T) {
	schema, good := playbookSchema(t, "playbook.json"), string(read(t, "examples/playbook.yaml"))
	for _, change := range [][2]string{
		{"police: manager_decides", "police: sometimes"},
		{"address: {et: informal, ru: informal}", "address: royal"},
		{"et: informal", "sv: informal"},
		{"name: reception", "title: reception"},
		{`version: "1"`, `version: ""`},
		{"action: involve_manager, situation: involve_manager.threat", "action: shout, situation: involve_manager.threat"},
		{"situation: involve_manager.threat", "situation: involve_manager.weather"},
		{"when: {threat: 2}", "when: {threat: 6}"},
		{"when: {threat: 2}", "when: {}"},
		{"failures: 3", "failures: 9"},
		{"respond_by: 1m, ", ""},
		{"respond_by: 1m", "respond_by: soon"},
		{"requests: [manager]", "requests: [money back]"},
		{"ladder: true", "ladder: false"},
		{"wait: 7s", "wait: 7"},
		{"in_person: call_security", "fax: none"},
		{"channels: {phone: hang_up, ", "channels: {"},
		{"thanks: 1, ", ""},
		{`step: "3", `, `step: "4", `},
	} {
		bad := strings.Replace(good, change[0], change[1], 1)
		if bad == good {
			t.Fatalf("%q does not stand in the example", change[0])
		}
		if _, err := route.ParsePlaybook("bad.yaml", []byte(bad)); err == nil {
			t.Errorf("rahu takes %q", change[1])
		}
		if valid(t, schema, bad) == nil {
			t.Errorf("the schema takes %q", change[1])
		}
	}
}

// The schema knows the same names as rahu.
func TestTheSchemaHasAllSituations(t *testing.T) {
	var schema struct {
		Defs struct {
			Situation struct{ Enum []string } `json:"situation"`
		} `json:"$defs"`
	}
	if err := json.Unmarshal(read(t, "schemas/playbook.json"), &schema); err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(schema.Defs.Situation.Enum, " "), strings.Join(route.Situations(), " "); got != want {
		t.Errorf("the schema has\n%s\nrahu has\n%s", got, want)
	}
}
