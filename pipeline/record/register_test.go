package record

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"rahu/classifier"
	"rahu/pipeline/wire"
)

// turn is a recommendation to a customer's turn.
func turn(conversation string, minute, anger int, action, text string, signals ...string) wire.Recommendation {
	return wire.Recommendation{
		Tenant: "acme", Conversation: conversation, Message: text, Role: wire.RoleCustomer, Channel: "chat", Action: action, Text: text,
		Anger: classifier.Anger{Level: anger}, Signals: signals, At: time.Date(2026, 3, 2, 12, minute, 0, 0, time.UTC),
	}
}

func registered() Complaints {
	var g Register
	g.Add(turn("b", 3, 1, "empathize", "=late\x1b[31m again", "delivery", "repeat_contact"))
	g.Add(turn("a", 1, 0, "none", "where is it", "delivery"))
	g.Add(turn("a", 4, 2, "involve_manager", "you lied", "accusation"))
	g.Add(turn("a", 5, 0, "none", "ok"))
	g.Add(turn("calm", 6, 0, "none", "how much is it", "money"))
	agent := turn("calm", 7, 3, "none", "an agent", "fault")
	agent.Role = wire.RoleAgent
	g.Add(agent)
	late := turn("calm", 8, 3, "involve_manager", "")
	g.Add(late) // a clock: it answers no message
	g.Outcome(wire.Feedback{Tenant: "acme", Conversation: "a", User: "mari", Outcome: "voucher"})
	g.Outcome(wire.Feedback{Tenant: "other", Conversation: "a", User: "x", Outcome: "y"})
	return g.Complaints()
}

func TestRegister(t *testing.T) {
	list := registered()
	if len(list) != 2 || list[0].Conversation != "b" || list[1].Conversation != "a" {
		t.Fatalf("%+v", list)
	}
	if a := list[1]; !slices.Equal(a.Causes, []string{"delivery", "cheated"}) || a.Action != "involve_manager" || a.Turns != 1 || a.Outcome != "voucher" || a.By != "mari" || a.Text != "you lied" {
		t.Errorf("%+v", a)
	}
	if c := list.Counts(); c[0] != (Count{"delivery", 2}) || c[len(c)-1].Complaints != 0 {
		t.Errorf("%+v", c)
	}
}

func TestRegisterIsWritten(t *testing.T) {
	list := registered()
	var table, sheet, object bytes.Buffer
	if err := errors.Join(list.Table(&table), list.CSV(&sheet), list.JSON(&object)); err != nil {
		t.Fatal(err)
	}
	if text := table.String(); !strings.HasPrefix(text, "Complaints: 2\n") || !strings.Contains(text, "delivery        2\n") || strings.Contains(text, "\x1b") {
		t.Errorf("%s", text)
	}
	rows, err := csv.NewReader(&sheet).ReadAll()
	if err != nil || len(rows) != 3 || rows[1][13] != "'=late\x1b[31m again" || rows[2][7] != "delivery cheated" {
		t.Errorf("%q, %v", rows, err)
	}
	var back struct {
		Complaints int
		List       []Complaint
	}
	if err := json.Unmarshal(object.Bytes(), &back); err != nil || back.Complaints != 2 || back.List[1].By != "mari" {
		t.Errorf("%s, %v", object.Bytes(), err)
	}
	object.Reset()
	if err := (Complaints{}).JSON(&object); err != nil || !strings.Contains(object.String(), `"list":[]`) {
		t.Errorf("no complaints: %s, %v", object.Bytes(), err)
	}
}
