package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

func TestComplaintsOfAPeriod(t *testing.T) {
	f := openFleet(t)
	if err := f.admin.Provision(t.Context()); err != nil {
		t.Fatal(err)
	}
	body := `{"tenant":"acme","conversation":"c","message":"1","role":"customer","channel":"chat","action":"empathize","text":"not again",` +
		`"anger":{"level":2},"signals":["repeat_contact"],"at":"2026-03-02T12:00:00Z"}`
	out := natsio.Outgoing{Subject: wire.RecommendationSubject("acme", "empathize", "c"), Data: []byte(body)}
	if err := f.admin.Publish(out).Once(t.Context()); err != nil {
		t.Fatal(err)
	}
	for args, want := range map[string]string{
		"--json":                           `{"complaints":1,`,
		"--json --since 1h":                `{"complaints":1,`,
		"--json --until 1h":                `{"complaints":0,`,
		"--json --tenant other":            `{"complaints":0,`,
		"--csv":                            "at,last,tenant,",
		"":                                 "Complaints: 1\n",
		"--since 2026-01-01 --tenant acme": "Complaints: 1\n",
	} {
		var printed bytes.Buffer
		root := newRootCommand()
		root.SetOut(&printed)
		root.SetArgs(append([]string{"complaints", "--nats", f.url}, strings.Fields(args)...))
		if err := root.ExecuteContext(t.Context()); err != nil || !strings.HasPrefix(printed.String(), want) {
			t.Errorf("%q: %s, %v", args, printed.String(), err)
		}
		if strings.Contains(args, "--json") && !json.Valid(printed.Bytes()) {
			t.Errorf("%q: not JSON: %s", args, printed.String())
		}
	}
}

func TestComplaintsRefuseWhatCannotBeMeant(t *testing.T) {
	now := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	for _, o := range []complaintsOptions{
		{json: true, csv: true}, {since: "yesterday"}, {until: "-1h"}, {since: "2026-03-01", until: "2026-02-01"},
	} {
		if _, err := o.period(now); !errors.Is(err, errUsage) {
			t.Errorf("%+v: %v", o, err)
		}
	}
	p, err := (&complaintsOptions{since: "24h", until: "2026-03-02T11:00:00Z"}).period(now)
	if err != nil || !p.Since.Equal(now.Add(-24*time.Hour)) || !p.Until.Equal(now.Add(-time.Hour)) {
		t.Errorf("%+v, %v", p, err)
	}
}
