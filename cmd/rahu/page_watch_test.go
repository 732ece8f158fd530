package main

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"rahu/pipeline/wire"
)

// shows asks for a page again and again until it holds what is wanted.
func (v *visitor) shows(path string, wanted ...string) string {
	v.t.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(30 * time.Second); ; {
		code, text := v.ask(path, nil, "Accept", "text/html")
		missing := ""
		for _, want := range wanted {
			if !strings.Contains(text, want) {
				missing = want
			}
		}
		if code == http.StatusOK && missing == "" {
			return text
		}
		select {
		case <-tick.C:
		case <-late:
			v.t.Fatalf("%s: %d, without %q:\n%s", path, code, missing, text)
		}
	}
}

// team starts rahu with an agent and a manager, who have logged in.
func team(t *testing.T) (in *instance, agent, manager *visitor) {
	file := usersFile(t)
	in = start(t, func(o *serveOptions) { o.users = file })
	agent, manager = in.visitor(t), in.visitor(t)
	for v, name := range map[*visitor]string{agent: "Mari", manager: "Juhan"} {
		if code, _ := v.login(name, name+" has a password"); code != http.StatusSeeOther {
			t.Fatalf("%s: %d", name, code)
		}
	}
	return in, agent, manager
}

func TestManagersSeeCases(t *testing.T) {
	in, agent, manager := team(t)
	for _, path := range []string{"/cases", "/day", "/complaints", "/words", "/events?watch=cases"} {
		if code, _ := agent.ask(path, nil); code != http.StatusForbidden {
			t.Errorf("an agent at %s: %d", path, code)
		}
		if code, _ := in.visitor(t).ask(path, nil, "Accept", "text/html"); code != http.StatusSeeOther && code != http.StatusUnauthorized {
			t.Errorf("a stranger at %s: %d", path, code)
		}
	}
	manager.shows("/cases", "Nothing waits for a manager.")
	in.send(t, "1", "c1", "Ma tulen täna kirvega kontorisse ja tapan teid", "queue", "arved", "customer", "<b>Margus")
	in.send(t, "2", "c2", "Andke mulle juhataja!", "queue", "tehnika", "customer", "Piret")
	threat, asked := in.recommended(t, "1", "c1"), in.recommended(t, "2", "c2")
	manager.shows("/cases", "list-confirm", "&lt;b&gt;Margus", "list-waiting", "Piret")
	if text := manager.shows("/cases?queue=tehnika", "Piret"); strings.Contains(text, "Margus") {
		t.Error("the filter lets another queue through")
	}
	if code, text := manager.ask("/feedback", about(asked, wire.VerdictTakenOver, "")); code != http.StatusAccepted {
		t.Errorf("taken over: %d %s", code, text)
	}
	manager.shows("/cases", "Juhan has this")
	hand := about(threat, wire.VerdictHandedTo, "please call me")
	for to, want := range map[string]int{"": http.StatusBadRequest, "nobody": http.StatusBadRequest, "Mari": http.StatusAccepted} {
		hand["to"] = to
		if code, text := manager.ask("/feedback", hand); code != want {
			t.Errorf("handed to %q: %d %s", to, code, text)
		}
	}
	hand = about(asked, wire.VerdictHandedTo, "")
	hand["to"] = "Mari" // who does not see that queue
	if code, _ := manager.ask("/feedback", hand); code != http.StatusBadRequest {
		t.Errorf("handed to an agent of another queue: %d", code)
	}
	manager.shows("/cases", "Mari has this")
	if f := in.said(t, "c1", 1)[0]; f.To != "Mari" || f.User != "Juhan" || f.Holder() != "Mari" {
		t.Errorf("the stream has %+v", f)
	}
	done := about(threat, "accepted", "an axe")
	if code, text := manager.ask("/feedback", done); code != http.StatusAccepted {
		t.Errorf("confirmed: %d %s", code, text)
	}
	manager.shows("/cases", "list-underway", "Juhan did this")
	done["outcome"] = "the police came"
	if code, text := manager.ask("/feedback", done); code != http.StatusAccepted {
		t.Errorf("closed: %d %s", code, text)
	}
	if f := in.said(t, "c1", 3)[2]; f.Outcome != "the police came" {
		t.Errorf("the stream has %+v", f)
	}
	for late := time.Now().Add(20 * time.Second); strings.Contains(manager.shows("/cases"), "Margus"); {
		if time.Now().After(late) {
			t.Fatal("a case with an outcome is still there")
		}
	}
}

func TestPromisesComeBack(t *testing.T) {
	in, _, manager := team(t)
	in.send(t, "1", "c1", "Te olete idioodid!", "customer", "Margus")
	r := in.recommended(t, "1", "c1")
	promise := about(r, "accepted", "call about the bill")
	promise["follow_up"], promise["follow_up_at"] = "call", time.Now().Add(time.Hour).Format(time.RFC3339)
	if code, text := manager.ask("/feedback", promise); code != http.StatusAccepted {
		t.Fatalf("promised: %d %s", code, text)
	}
	manager.shows("/cases", "list-promises", "call about the bill")
	promise["follow_up_at"] = time.Now().Add(-time.Second).Format(time.RFC3339)
	if code, text := manager.ask("/feedback", promise); code != http.StatusAccepted {
		t.Fatalf("promised for now: %d %s", code, text)
	}
	manager.shows("/cases", "Due now", "Kept")
}

func TestRecordsAreVerified(t *testing.T) {
	in, agent, manager := team(t)
	in.send(t, "1", "c1", "Te olete idioodid!", "queue", "arved")
	in.recommended(t, "1", "c1")
	if code, text := agent.ask("/verify?tenant=acme&conversation=c1", nil); code != http.StatusOK || !strings.Contains(text, `"unchanged":true,"entries":1`) {
		t.Errorf("verify: %d %s", code, text)
	}
	_, record := manager.ask("/record?tenant=acme&conversation=c1&format=json", nil)
	for text, want := range map[string]string{
		record: `"unchanged":true`, strings.Replace(record, "idioodid", "toredad", 1): `"unchanged":false`, "nonsense": `"unchanged":false`,
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, in.url+"/verify", strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		answer, err := manager.client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		var body bytes.Buffer
		_, _ = body.ReadFrom(answer.Body)
		_ = answer.Body.Close()
		if !strings.Contains(body.String(), want) {
			t.Errorf("%.60s: %d %s", text, answer.StatusCode, fmt.Sprint(&body))
		}
	}
}

// TestManagersSeeTheDay counts what happened, what was complained of, and which words led there.
func TestManagersSeeTheDay(t *testing.T) {
	in, _, manager := team(t)
	manager.shows("/day", "Nothing was counted on this day.")
	manager.shows("/complaints", "No complaints in this time.")
	for i, text := range []string{"Te olete idioodid!", "Ma olen nii vihane, pakk ei jõudnud kohale!", "Tere, kus mu pakk on?"} {
		in.send(t, fmt.Sprint(i), fmt.Sprint("c", i), text, "customer", "<i>Piret")
		in.recommended(t, fmt.Sprint(i), fmt.Sprint("c", i))
	}
	in.send(t, "agent", "c1", "Kohe vaatan.", "role", "agent")
	r := in.recommended(t, "0", "c0")
	if code, text := manager.ask("/feedback", about(r, "accepted", "")); code != http.StatusAccepted {
		t.Fatalf("answered: %d %s", code, text)
	}
	page := manager.shows("/day", "<dd>3</dd>", "Half answered within", r.Evidence[0].Entry, "An insult meant for the agent or the company.")
	if strings.Contains(page, "style=") {
		t.Error("the page holds styles, which the policy forbids")
	}
	manager.shows("/day?date=2020-01-01", "2020-01-01", "Nothing was counted on this day.", "date=2020-01-02")
	manager.shows("/day?date=nonsense", "<dd>3</dd>")
	if text := manager.shows("/complaints", "delivery", "&lt;i&gt;Piret"); strings.Contains(text, "<i>Piret") {
		t.Error("a customer's name became a tag")
	}
	if _, text := manager.ask("/complaints?format=csv", nil); !strings.HasPrefix(text, "at,last,tenant") || !strings.Contains(text, "pakk") {
		t.Errorf("csv: %s", text)
	}
	manager.shows("/words?q=Te+olete+idioodid!", r.Evidence[0].Entry, "Lately in", "Te olete idioodid!")
	manager.shows("/words?q=idioot", "Fires on")
	manager.shows("/words?q=nothinglikethis", "No entry fits.")
	if code, _ := manager.ask("/words?q="+strings.Repeat("x", 300), nil); code != http.StatusBadRequest {
		t.Errorf("a long search: %d", code)
	}
}
