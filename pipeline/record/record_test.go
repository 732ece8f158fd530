package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	fast "github.com/goccy/go-json"

	"rahu/pipeline/wire"
)

// made returns a record of three facts, with salts of zeros.
func made(t *testing.T) Record {
	t.Helper()
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	r, err := New("acme", "c.1", unsealed(
		Fact{At: at.Add(time.Minute), Kind: "feedback", ID: "RAHU_MESSAGES-1", Verdict: "accepted", Action: "call_police", By: "mari", Outcome: "<b>came</b>"},
		Fact{At: at, Kind: "recommendation", ID: "RAHU_MESSAGES-1", Text: "=I kill you <script>", Threat: 4, Action: "call_police", Why: []string{"A direct threat."}},
		Fact{At: at.Add(time.Hour), Kind: "overdue", ID: "RAHU_MESSAGES-9", Action: "involve_manager"},
	), nil, bytes.NewReader(make([]byte, 100)))
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

// unsealed returns facts that were recorded when they are exported.
func unsealed(facts ...Fact) (all []Sealed) {
	for _, f := range facts {
		all = append(all, Sealed{Fact: f})
	}
	return all
}

// sealed returns three facts with their seals, and a secret.
func sealed(t *testing.T) (all []Sealed, secret []byte) {
	t.Helper()
	secret = []byte("0123456789abcdef")
	before := ""
	for i, f := range []Fact{
		{Kind: "recommendation", ID: "RAHU_MESSAGES-1", Text: "I kill you", Action: "call_police"},
		{Kind: "feedback", ID: "RAHU_MESSAGES-1", Verdict: "accepted", By: "mari"},
		{Kind: "recommendation", ID: "RAHU_MESSAGES-3", Text: "sorry"},
	} {
		f.At = time.Date(2026, 1, 2, 3, 4, i, 0, time.UTC)
		seal, err := Seal(secret, "acme", "c", before, strings.Repeat("x", i+1), f)
		if err != nil {
			t.Fatal(err)
		}
		before = seal.Hash
		all = append(all, Sealed{Fact: f, Seal: &seal})
	}
	return all, secret
}

func TestWhatWasChangedSinceItHappenedShows(t *testing.T) {
	for name, c := range map[string]struct {
		change func([]Sealed) []Sealed
		good   bool
		erased int
	}{
		"nothing":         {func(s []Sealed) []Sealed { return s }, true, 0},
		"another text":    {func(s []Sealed) []Sealed { s[0].Fact.Text = "I greet you"; return s }, false, 0},
		"another person":  {func(s []Sealed) []Sealed { s[1].Fact.By = "jaan"; return s }, false, 0},
		"taken away":      {func(s []Sealed) []Sealed { return []Sealed{s[0], s[2]} }, false, 0},
		"erased":          {func(s []Sealed) []Sealed { s[1].Erased = true; return s }, true, 1},
		"the first away":  {func(s []Sealed) []Sealed { return s[1:] }, false, 0},
		"a forgotten one": {func(s []Sealed) []Sealed { return append(s, again(s[2])) }, true, 0},
	} {
		facts, secret := sealed(t)
		r, err := New("acme", "c", c.change(facts), secret, bytes.NewReader(nil))
		if err != nil {
			t.Fatal(err)
		}
		erased, err := r.Verify()
		if (err == nil) != c.good || err != nil && !errors.Is(err, ErrChanged) || len(erased) != c.erased {
			t.Errorf("%s: %d erased, %v", name, len(erased), err)
		}
	}
}

// again returns a fact of the same conversation after it was forgotten.
func again(s Sealed) Sealed {
	f := s.Fact
	f.At = f.At.Add(time.Hour)
	seal, _ := Seal([]byte("0123456789abcdef"), "acme", "c", "", "later", f)
	return Sealed{Fact: f, Seal: &seal}
}

func TestFeedbackFindsItsSeal(t *testing.T) {
	all, secret := sealed(t)
	other := Fact{Kind: "feedback", ID: "RAHU_MESSAGES-9", Verdict: "wrong"}
	said := all[1].Fact
	said.At = said.At.Add(time.Second) // the streams store it at different times
	got := Match(secret, []wire.Seal{*all[1].Seal, *all[2].Seal}, []Fact{other, said})
	if len(got) != 3 || got[0].Erased || !reflect.DeepEqual(got[0].Fact, all[1].Fact) || !got[1].Erased || got[2].Fact.ID != other.ID || got[2].Seal != nil {
		t.Errorf("%+v", got)
	}
}

// A seal made by one way to encode a fact fits the fact encoded by the other.
func TestFactsAreEncodedAlike(t *testing.T) {
	odd := []string{"", "tere", "õ ж ł 😀", `<a href="x">&amp;</a>`, "\n\r\t\x00\x1f\x7f\\\"/", "\u2028\u2029\ufeff", "\xff\xc3", "k€"}
	r := rand.New(rand.NewPCG(1, 2))
	pick := func() string { return odd[r.IntN(len(odd))] }
	for range 2000 {
		f := Fact{At: time.Unix(r.Int64N(4e9), r.Int64N(1e9)).UTC(), NeedsConfirmed: r.IntN(2) == 0, Anger: r.IntN(3), Threat: r.IntN(6)}
		v := reflect.ValueOf(&f).Elem()
		for i := range v.NumField() {
			if v.Field(i).Kind() == reflect.String {
				v.Field(i).SetString(pick())
			}
		}
		for range r.IntN(3) {
			f.Why = append(f.Why, pick())
		}
		want, err := json.Marshal(f)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := fast.Marshal(f); err != nil || !bytes.Equal(got, want) {
			t.Fatalf("encoded as\n%s\nwant\n%s, %v", got, want, err)
		}
	}
}
