package route

import (
	"errors"
	"strings"
	"testing"
	"time"
)

const chosen = `playbooks:
  - {tenant: acme, channels: [in_person, phone], playbook: three-and-a-half-steps}
  - {tenant: acme, playbook: own.yaml, address: informal}
  - {channels: [social], playbook: standard, police: never}
  - {playbook: standard}
`

// own is a company's own playbook: the standard one under another name, which forgets later.
func own(name string) ([]byte, error) {
	if name != "own.yaml" {
		return nil, errors.New("no such file")
	}
	data, err := shippedPlaybooks.ReadFile("playbooks/standard.yaml")
	return []byte(strings.NewReplacer("name: standard", "name: own", "forget: 24h", "forget: 48h").Replace(string(data))), err
}

func TestPlaybooksByTenantAndChannel(t *testing.T) {
	p, err := ParsePolicies("chosen.yaml", []byte(chosen), own)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ tenant, channel, turn, policy, got, say string }{
		{"acme", "phone", "abuse2", "three-and-a-half-steps@3", "empathize:1", "Teid"},
		{"acme", "in_person", "abuse2", "three-and-a-half-steps@3", "empathize:1", "Teid"},
		{"acme", "chat", "abuse2", "own@3", "set_boundary:2", "muuda"},
		{"other", "social", "violence4", "standard@3", "involve_manager", "olete"},
		{"other", "phone", "violence4", "standard@3", "call_police", "Teid"},
		{"", "chat", "abuse2", "standard@3", "set_boundary:2", "muutke"},
	} {
		turn := with(turnOf(c.turn), 1)
		turn.Tenant, turn.Channel = c.tenant, c.channel
		s, d := p.Step(State{}, turn, noon)
		if d.Policy != c.policy || notation(d) != c.got || !strings.Contains(d.Say[0].Text, c.say) {
			t.Errorf("%s, %s: %s by %s: %s", c.tenant, c.channel, notation(d), d.Policy, d.Say[0].Text)
		}
		if _, d := p.Due(s, Clock{Kind: ClockCall, Input: 9, Sequence: 1, Tenant: c.tenant, On: c.channel}, noon); d.Policy != c.policy {
			t.Errorf("%s, %s: a clock by %s", c.tenant, c.channel, d.Policy)
		}
		if back := p.Feedback(s, Feedback{Input: 8, Sequence: 1, Verdict: "dismissed", Tenant: c.tenant, Channel: c.channel}); back == s {
			t.Errorf("%s, %s: feedback changes nothing", c.tenant, c.channel)
		}
	}
	if p.Policy() != "three-and-a-half-steps@3, own@3, standard@3" || p.Forget() != 48*time.Hour || !p.IsBoundary("Palun muuda tooni. Kui solvamine jätkub, pean meie vestluse lõpetama.") {
		t.Errorf("%s, %v", p.Policy(), p.Forget())
	}
}

func TestBrokenPolicies(t *testing.T) {
	for _, c := range []struct{ old, changed, want string }{
		{"playbooks:", "policies:", "chosen.yaml:1: policies: unknown key"},
		{"  - {playbook: standard}\n", "", "must end with a line without tenant and channels"},
		{"{tenant: acme, playbook: own.yaml, address: informal}", "{playbook: standard}", "chosen.yaml:4: playbooks[2]: is never reached"},
		{"own.yaml", "mine.yaml", "chosen.yaml:3: playbooks[1].playbook: cannot be read: no such file"},
		{"playbook: three-and-a-half-steps", "playbook: four-steps", `chosen.yaml:2: playbooks[0].playbook: route: unknown playbook "four-steps"`},
		{"police: never", "police: maybe", `chosen.yaml:4: playbooks[2].police: unknown "maybe"`},
		{"[social]", "[fax]", `chosen.yaml:4: playbooks[2].channels[0]: unknown "fax"`},
		{"address: informal", "address: royal", `chosen.yaml:3: playbooks[1].address: unknown "royal"`},
	} {
		_, err := ParsePolicies("chosen.yaml", []byte(strings.Replace(chosen, c.old, c.changed, 1)), own)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", c.want, err)
		}
	}
	broken := func(string) ([]byte, error) { return []byte("name: own\nverse: 2\n"), nil }
	if _, err := ParsePolicies("chosen.yaml", []byte(chosen), broken); err == nil || !strings.Contains(err.Error(), "own.yaml:2: verse: unknown key") {
		t.Errorf("a broken file: %v", err)
	}
}

func TestIsPolicies(t *testing.T) {
	data, err := own("own.yaml")
	if err != nil || IsPolicies(data) || !IsPolicies([]byte(chosen)) || IsPolicies([]byte("a: [")) {
		t.Error("playbooks and a choice of them are not told apart")
	}
}
