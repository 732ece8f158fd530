package record

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"
)

// made returns a record of three facts, with salts of zeros.
func made(t *testing.T) Record {
	t.Helper()
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	r, err := New("acme", "c.1", []Fact{
		{At: at.Add(time.Minute), Kind: "feedback", ID: "RAHU_MESSAGES-1", Verdict: "accepted", Action: "call_police", By: "mari", Outcome: "<b>came</b>"},
		{At: at, Kind: "recommendation", ID: "RAHU_MESSAGES-1", Text: "=I kill you <script>", Threat: 4, Action: "call_police", Why: []string{"A direct threat."}},
		{At: at.Add(time.Hour), Kind: "overdue", ID: "RAHU_MESSAGES-9", Action: "involve_manager"},
	}, bytes.NewReader(make([]byte, 100)))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestAnyChangedByteShows(t *testing.T) {
	var b bytes.Buffer
	if err := made(t).JSON(&b); err != nil {
		t.Fatal(err)
	}
	good := bytes.TrimSpace(b.Bytes())
	if r, err := Read(bytes.NewReader(good)); err != nil {
		t.Fatal(err)
	} else if erased, err := r.Verify(); err != nil || erased != nil {
		t.Fatalf("a good record: %v, %v", erased, err)
	}
	for i := range good {
		bad := bytes.Clone(good)
		bad[i]++
		r, err := Read(bytes.NewReader(bad))
		if err == nil {
			_, err = r.Verify()
		}
		if !errors.Is(err, ErrChanged) {
			t.Errorf("byte %d, %q: %v", i, good[max(i-10, 0):min(i+10, len(good))], err)
		}
	}
}

func TestErasedTextLeavesTheChainValid(t *testing.T) {
	r := made(t)
	r.Entries[0].Content, r.Entries[0].Salt = nil, ""
	if erased, err := r.Verify(); err != nil || len(erased) != 1 || erased[0] != 0 {
		t.Errorf("%v, %v", erased, err)
	}
	r.Entries = r.Entries[:2]
	if _, err := r.Verify(); !errors.Is(err, ErrChanged) {
		t.Errorf("a missing end: %v", err)
	}
}

func TestTableAndPage(t *testing.T) {
	r := made(t)
	var table, page bytes.Buffer
	if err := errors.Join(r.CSV(&table), r.HTML(&page)); err != nil {
		t.Fatal(err)
	}
	if lines := strings.Split(strings.TrimSpace(table.String()), "\n"); len(lines) != 4 || !strings.Contains(lines[1], ",'=I kill you") {
		t.Errorf("%s", table.String())
	}
	for _, want := range []string{"=I kill you &lt;script&gt;", "by mari", "accepted call police", r.Hash, "2026-01-02 03:04:05 UTC"} {
		if !strings.Contains(page.String(), want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	r.Entries[0].Content, r.Entries[0].Salt = nil, ""
	page.Reset()
	if err := r.HTML(&page); err != nil || !strings.Contains(page.String(), "was erased") || strings.Contains(page.String(), "kill") {
		t.Errorf("an erased entry: %v", err)
	}
}
