package route

import (
	"strings"
	"testing"
)

func TestWhatIsComplainedOf(t *testing.T) {
	r := newRouter(t)
	for _, c := range []struct{ turns, want string }{
		{"calm anger1&delivery anger2&delivery", " delivery "},
		{"anger1&delivery anger1&money&delivery", "delivery money"},
		{"anger1 anger1", "other "},
		{"anger1 anger1&fault", "other fault"},
		{"calm&delivery thanks", " "},
	} {
		var s State
		var got []string
		for i, words := range strings.Fields(c.turns) {
			before := s
			s, _ = r.Step(s, with(turnOf(words), uint64(i+1)), noon)
			got = append(got, strings.Join(Complained(before, s), "+"))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %q, want %q", c.turns, got, c.want)
		}
	}
	for _, cause := range Causes() {
		if cause != otherCause && failures&signalBits[cause] == 0 {
			t.Errorf("%s is a cause and no failure", cause)
		}
	}
	if got := CausesOf([]string{"thanks", "money", "accusation"}); strings.Join(got, " ") != "cheated money" {
		t.Errorf("%q", got)
	}
}
