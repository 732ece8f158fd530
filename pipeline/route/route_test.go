package route

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"rahu/classifier"
)

// noon is when the tests' conversations begin.
var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

// newRouter returns a router or ends the test.
func newRouter(t testing.TB, options ...Option) *Router {
	t.Helper()
	r, err := New(options...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestConversations(t *testing.T) {
	data, err := os.ReadFile("testdata/conversations.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != 5 {
			t.Fatalf("conversations.tsv:%d: %d cells, not 5", i+1, len(cells))
		}
		t.Run(cells[0], func(t *testing.T) {
			r := newRouter(t, WithPlaybook(cells[1]))
			got := strings.Join(lead(t, r, cells[2], strings.Fields(cells[3])), " ")
			if got != cells[4] {
				t.Errorf("conversations.tsv:%d\n got %s\nwant %s", i+1, got, cells[4])
			}
		})
	}
}

// lead takes turns and returns the decisions in the notation of the case file.
func lead(t *testing.T, r *Router, channel string, turns []string) []string {
	var s State
	var got []string
	at := noon
	for i, words := range turns {
		words, pause, _ := strings.Cut(words, "+")
		at = at.Add(time.Second)
		if pause != "" {
			d, err := time.ParseDuration(pause)
			if err != nil {
				t.Fatal(err)
			}
			at = at.Add(d)
		}
		turn := turnOf(words)
		turn.Sequence, turn.Channel, turn.At = uint64(i+1), channel, at
		var d Decision
		s, d = r.Step(s, turn, at)
		check(t, d)
		got = append(got, notation(d))
	}
	return got
}

// notation returns action[:step][:channel step].
func notation(d Decision) string {
	text := d.Action
	if d.Step != "" {
		text += ":" + d.Step
	}
	if d.ChannelStep != "none" {
		text += ":" + d.ChannelStep
	}
	return text
}

// check demands what every decision has.
func check(t *testing.T, d Decision) {
	t.Helper()
	if len(d.Why) == 0 || d.Why[0].Code == "" || d.Why[0].Sentence == "" {
		t.Errorf("no reason in %+v", d)
	}
	if d.Next.Action == "" || d.Next.Stops == "" {
		t.Errorf("no next in %+v", d)
	}
	if len(d.Say) == 0 || len(d.Guidance) == 0 {
		t.Errorf("nothing to say for %s", d.Situation)
	}
	if d.Action == CallPolice && !d.NeedsConfirmation {
		t.Error("the police without confirmation")
	}
}

var graded = regexp.MustCompile(`^([a-z_]+)([0-9])$`)

// turnOf reads a turn in the notation of the case file.
func turnOf(words string) Turn {
	turn := Turn{Role: "customer", Verdict: classifier.Verdict{Lang: classifier.Lang{Code: "et"}}}
	for _, word := range strings.Split(words, "&") {
		v := &turn.Verdict
		if m := graded.FindStringSubmatch(word); m != nil {
			n, _ := strconv.Atoi(m[2])
			grade(v, m[1], n)
			continue
		}
		switch {
		case word == "agent" || word == "boundary":
			turn.Role, turn.Boundary = "agent", word == "boundary"
		case word == "blank":
		case word == "abstain":
			v.Abstained, v.Lang.Code = true, "other"
		case slices.Contains(requests, word):
			v.Requests = append(v.Requests, word)
		case slices.Contains(signals, word):
			v.Signals = append(v.Signals, word)
		default:
			panic("unknown word " + word)
		}
	}
	return turn
}

// grade sets a grade by its name.
func grade(v *classifier.Verdict, name string, n int) {
	switch name {
	case "anger":
		v.Anger.Level = n
	case "abuse":
		v.Abuse = classifier.Abuse{Severity: n, Aim: "agent"}
	case "aside":
		v.Abuse = classifier.Abuse{Severity: n, Aim: "third_person"}
	case "self_harm":
		v.SelfHarm.Grade = n
	default:
		v.Threat = classifier.Threat{Grade: n, Kind: name}
	}
}

func TestSingle(t *testing.T) {
	r := newRouter(t)
	for words, want := range map[string]string{
		"calm": None, "anger1": Empathize, "leaving": Empathize, "abuse1": Empathize, "abuse2": SetBoundary,
		"aside2": Empathize, "manager": InvolveManager, "self_harm2": InvolveManager, "violence3": InvolveManager,
		"bomb3": CallPolice, "violence4": CallPolice, "abstain&anger2": None,
	} {
		if got := Single(r, turnOf(words).Verdict); got != want {
			t.Errorf("%s: %s, not %s", words, got, want)
		}
	}
}

func TestDecision(t *testing.T) {
	r := newRouter(t)
	_, d := r.Step(State{}, with(turnOf("publicity1&anger2&waiting"), 1), noon)
	if want := noon.Add(2 * time.Minute); !d.RespondBy.Equal(want) {
		t.Errorf("publicity: respond by %s, not %s", d.RespondBy, want)
	}
	if got := codes(d); got != "threat_publicity anger_angry waiting" {
		t.Errorf("why: %s", got)
	}
	_, d = r.Step(State{}, with(turnOf("violence3"), 1), noon)
	if d.Next.Action != CallPolice || codes(d) != "threat_conditional police_managers_decision" {
		t.Errorf("threat 3: next %v, why %s", d.Next, codes(d))
	}
	_, d = r.Step(State{}, with(turnOf("abuse2"), 1), noon)
	if d.Next.Action != SetBoundary || d.Next.Step != "3" || d.Rule != "ladder" {
		t.Errorf("after step 2 comes %v by rule %s", d.Next, d.Rule)
	}
}

// with returns the turn as the input of that sequence.
func with(t Turn, sequence uint64) Turn {
	t.Sequence, t.Channel, t.At = sequence, "phone", noon.Add(time.Duration(sequence)*time.Second)
	return t
}

// codes returns the reason codes of a decision.
func codes(d Decision) string {
	list := make([]string, len(d.Why))
	for i, reason := range d.Why {
		list[i] = reason.Code
	}
	return strings.Join(list, " ")
}

func TestPolice(t *testing.T) {
	for mode, want := range map[string]string{
		"recommend": "call_police true", "manager_decides": "involve_manager false", "never": "involve_manager false",
	} {
		_, d := newRouter(t, WithPolice(mode)).Step(State{}, with(turnOf("violence4"), 1), noon)
		if got := fmt.Sprint(d.Action, " ", d.NeedsConfirmation); got != want {
			t.Errorf("%s: %s, not %s", mode, got, want)
		}
	}
	if _, err := New(WithPolice("sometimes")); err == nil {
		t.Error("an unknown police protocol is accepted")
	}
}

func TestConfirmation(t *testing.T) {
	r := newRouter(t)
	for channel, want := range map[string]bool{"phone": true, "chat": true, "in_person": false} {
		turn := with(turnOf("abuse2"), 9)
		turn.Channel = channel
		_, d := r.Step(State{Sequence: 8, Turn: 2, At: noon.Unix(), Rung: "3"}, turn, noon)
		if d.NeedsConfirmation != want {
			t.Errorf("%s with %s: confirmation %v", channel, d.ChannelStep, d.NeedsConfirmation)
		}
	}
}

func TestFeedback(t *testing.T) {
	r := newRouter(t)
	one, _ := r.Step(State{}, with(turnOf("abuse2"), 1), noon)
	two, _ := r.Step(one, with(turnOf("abuse2"), 2), noon)
	back := r.Feedback(two, Feedback{Sequence: 2, Verdict: "dismissed"})
	if back.Rung != "2" {
		t.Errorf("a dismissed step 3 leaves the ladder at %q", back.Rung)
	}
	if again := r.Feedback(back, Feedback{Sequence: 2, Verdict: "dismissed"}); again != back {
		t.Error("feedback given twice counts twice")
	}
	if other := r.Feedback(two, Feedback{Sequence: 7, Verdict: "dismissed"}); other != two {
		t.Error("feedback about an unknown turn counts")
	}
	wrong, _ := r.Step(State{}, with(turnOf("violence3"), 1), noon)
	wrong = r.Feedback(wrong, Feedback{Sequence: 1, Verdict: "wrong"})
	if _, d := r.Step(wrong, with(turnOf("violence3"), 2), noon); d.Action != InvolveManager {
		t.Errorf("a threat that was none is held against the customer: %s", d.Action)
	}
}

func TestBoundaryPhrases(t *testing.T) {
	r := newRouter(t)
	if !r.IsBoundary("Hello Mari! " + strings.ToUpper(r.guidance["en"].say["set_boundary.2"][0].Text)) {
		t.Error("a shipped boundary is not heard")
	}
	if r.IsBoundary("Please send us the order number.") {
		t.Error("a friendly sentence is a boundary")
	}
}
