package redact

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

// cases calls see with the columns of each line of a file in testdata, and returns how
// many each country has.
func cases(t *testing.T, name string, see func(line int, kind, text string)) map[string]int {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		fields := strings.Split(line, "\t")
		if len(fields) != 3 {
			t.Fatalf("%s:%d has %d columns", name, i+1, len(fields))
		}
		if i > 0 {
			count[fields[0]]++
			see(i+1, fields[1], fields[2])
		}
	}
	return count
}

func atLeastFifty(t *testing.T, count map[string]int) {
	t.Helper()
	for _, country := range []string{"ee", "ru", "no", "pl"} {
		if count[country] < 50 {
			t.Errorf("%d cases of %s, want 50", count[country], country)
		}
	}
}

// Each text has one thing to hide, between « and ». Invented people's data; the check
// digits are right.
func TestPersonalDataOfFourCountries(t *testing.T) {
	atLeastFifty(t, cases(t, "personal.tsv", func(line int, kind, text string) {
		a, rest, _ := strings.Cut(text, "«")
		secret, z, found := strings.Cut(rest, "»")
		want := a + strings.Repeat("•", utf8.RuneCountInString(secret)) + z
		if got := Text(a + secret + z); got != want || !found {
			t.Errorf("personal.tsv:%d %s: %q gives %q", line, kind, text, got)
		}
	}))
}

func TestLookAlikesOfFourCountries(t *testing.T) {
	atLeastFifty(t, cases(t, "lookalikes.tsv", func(line int, kind, text string) {
		if got := Text(text); got != text {
			t.Errorf("lookalikes.tsv:%d %s: %q gives %q", line, kind, text, got)
		}
	}))
}
