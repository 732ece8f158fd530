package route

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"rahu/classifier"
)

// rightTurns is the share of the customers' turns that must get the action which the
// files of a folder of testdata say: what was mended since it was written, and what was
// written for a first sight, 0.867 of which was right, and 0.988 of a second round.
var rightTurns = map[string]float64{"led": 0.9, "strangers": 0.9}

// led is one of the whole conversations of testdata/led.
type led struct {
	name, playbook, channel string
	turns                   []ledTurn
}

// ledTurn is what somebody says, and the action to recommend.
type ledTurn struct {
	place, role, want, text string
	pause                   time.Duration
}

// readLed reads a file of conversations.
func readLed(t *testing.T, file string) []led {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var all []led
	for i, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		place := fmt.Sprintf("%s:%d", file, i+1)
		cells := strings.Split(line, "\t")
		switch {
		case strings.HasPrefix(line, "#"):
		case len(cells) != 3:
			t.Fatalf("%s: %d cells, not 3", place, len(cells))
		case strings.HasPrefix(line, "== "):
			all = append(all, led{name: cells[0][3:], playbook: cells[1], channel: cells[2]})
		default:
			turn := ledTurn{place: place, want: cells[1], text: cells[2]}
			role, pause, late := strings.Cut(cells[0], "+")
			if turn.role = role; late {
				if turn.pause, err = time.ParseDuration(pause); err != nil {
					t.Fatalf("%s: %v", place, err)
				}
			}
			last := &all[len(all)-1]
			last.turns = append(last.turns, turn)
		}
	}
	return all
}

// count leads a conversation and returns how many of the customer's turns were
// right, and how many there are.
func (l *led) count(t *testing.T, c *classifier.Classifier, r *Router, lang string) (right, all int) {
	var s State
	at := noon
	for i, turn := range l.turns {
		at = at.Add(20*time.Second + turn.pause)
		in := Turn{Sequence: uint64(i + 1), Role: turn.role, Channel: l.channel, At: at}
		if in.Role == "agent" {
			in.Boundary = r.IsBoundary(turn.text)
		} else {
			in.Verdict = c.Classify(turn.text, "")
		}
		var d Decision
		s, d = r.Step(s, in, at)
		if in.Role == "agent" {
			continue
		}
		all++
		got := notation(d)
		if slices.ContainsFunc(strings.Split(turn.want, "|"), func(want string) bool { return got == want || strings.HasPrefix(got, want+":") }) {
			right++
		} else {
			t.Logf("%s %s, %s: got %s for %s: %s", turn.place, lang, l.name, got, turn.want, turn.text)
		}
	}
	return right, all
}

// Real words through the classifier and the router: what trainers would defend, and
// what was written without a look at the words.
func TestWholeConversations(t *testing.T) {
	c, err := classifier.New()
	if err != nil {
		t.Fatal(err)
	}
	for folder := range rightTurns {
		right, all := 0, 0
		for _, lang := range []string{"et", "ru", "no", "pl"} {
			conversations := readLed(t, "testdata/"+folder+"/"+lang+".tsv")
			if len(conversations) < 10 {
				t.Errorf("%d conversations in %s/%s", len(conversations), folder, lang)
			}
			before, of := right, all
			for _, l := range conversations {
				good, n := l.count(t, c, newRouter(t, WithPlaybook(l.playbook)), lang)
				right, all = right+good, all+n
			}
			t.Logf("%s/%s: %d of %d turns right", folder, lang, right-before, all-of)
		}
		share := float64(right) / float64(all)
		t.Logf("%s: %d of %d turns right, %.3f", folder, right, all, share)
		if share < rightTurns[folder] {
			t.Errorf("%.3f of the turns of %s are right, want %.2f", share, folder, rightTurns[folder])
		}
	}
}
