package people

import (
	"strings"
	"testing"
)

func TestPutLoginAndRead(t *testing.T) {
	d := &Directory{}
	if err := d.Put("Mari Maasikas", Agent, []string{"arved"}, "väga pikk parool"); err != nil {
		t.Fatal(err)
	}
	if err := d.Put("Ülo", Manager, nil, "teine pikk parool"); err != nil {
		t.Fatal(err)
	}
	data, err := d.YAML()
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(data), "parool") {
		t.Errorf("the file holds a password: %s", data)
	}
	again, err := Read("users.yaml", data)
	if err != nil {
		t.Fatal(err)
	}
	p, ok := again.Login("Mari Maasikas", "väga pikk parool")
	if !ok || p.Role != Agent || !p.Sees("arved") || p.Sees("tehnika") {
		t.Errorf("Mari is %+v, %t", p, ok)
	}
	for _, pair := range [][2]string{
		{"Mari Maasikas", "teine pikk parool"}, {"Mari Maasikas", ""}, {"Nobody", "väga pikk parool"}, {"Ülo", strings.Repeat("x", 500)},
	} {
		if _, ok := again.Login(pair[0], pair[1]); ok {
			t.Errorf("%q comes in", pair)
		}
	}
	if m, _ := again.Find("Ülo"); !m.Sees("tehnika") {
		t.Error("a manager does not see every queue")
	}
}

func TestReadRefuses(t *testing.T) {
	good := "$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHRzYWx0c2FsdA$a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2V5a2U"
	for name, text := range map[string]string{
		"unknown field": "users:\n  - name: a\n    role: agent\n    secret: x\n",
		"role":          "users:\n  - {name: a, role: boss, hash: " + good + "}\n",
		"hash":          "users:\n  - {name: a, role: agent, hash: 1234}\n",
		"no name":       "users:\n  - {role: agent, hash: " + good + "}\n",
		"twice":         "users:\n  - {name: a, role: agent, hash: " + good + "}\n  - {name: a, role: admin, hash: " + good + "}\n",
		"unseen letter": "users:\n  - {name: \"a\\u200b\", role: agent, hash: " + good + "}\n",
	} {
		if _, err := Read("users.yaml", []byte(text)); err == nil || !strings.Contains(err.Error(), "users.yaml") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Read("users.yaml", nil); err != nil {
		t.Errorf("an empty file: %v", err)
	}
}

func TestPutRefuses(t *testing.T) {
	d := &Directory{}
	for _, c := range [][3]string{{"a", Agent, "short"}, {"a", "boss", "long enough for all"}, {"", Agent, "long enough for all"}, {"a", Agent, strings.Repeat("x", 300)}} {
		if err := d.Put(c[0], c[1], nil, c[2]); err == nil {
			t.Errorf("%q is taken", c)
		}
	}
	if len(d.Users) != 0 {
		t.Errorf("%d users", len(d.Users))
	}
}
