package classifier_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"rahu/classifier"
	"rahu/pipeline/route"
)

// TestMatrix judges every frame of testdata/matrix_XX.txt with every filler of its slots:
//
//	@verb = tapan; löön maha           a slot: fillers parted by ';', '-' is an empty one
//	threat>=3 action=call_police : Ma {verb} su homme.
//
// The expectations stand before " : ": threat, anger, abuse and self_harm with >=, <= or =,
// action with = or !=. A slot defined again holds from there on. A line that begins with a
// share ("80% action=empathize : ...") wants so many of its cells to be right, and none of
// them to go to the police.
func TestMatrix(t *testing.T) {
	c := newClassifier(t)
	router, err := route.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range codes {
		file := "testdata/matrix_" + code + ".txt"
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			cells, slots := 0, map[string][]string{}
			for n, line := range strings.Split(string(data), "\n") {
				where := fmt.Sprintf("%s:%d", file, n+1)
				line = strings.TrimSpace(line)
				switch {
				case line == "" || strings.HasPrefix(line, "#"):
				case strings.HasPrefix(line, "@"):
					name, fillers, ok := strings.Cut(line[1:], "=")
					if !ok {
						t.Fatalf("%s: a slot wants @name = filler; filler", where)
					}
					slots[strings.TrimSpace(name)] = splitFillers(fillers)
				default:
					cells += judgeFrame(t, c, router, where, line, slots)
				}
			}
			if cells < fewestCells {
				t.Errorf("%s: %d cells, wants %d", file, cells, fewestCells)
			}
			t.Logf("%s: %d cells", file, cells)
		})
	}
}

// fewestCells is how many cells a language has at least.
const fewestCells = 10000

func splitFillers(list string) []string {
	var out []string
	for filler := range strings.SplitSeq(list, ";") {
		if filler = strings.TrimSpace(filler); filler == "-" {
			filler = ""
		}
		out = append(out, filler)
	}
	return out
}

// judgeFrame tries each cell of one line and tells how many there were.
func judgeFrame(t *testing.T, c *classifier.Classifier, router *route.Router, where, line string, slots map[string][]string) int {
	wants, frame, ok := strings.Cut(line, " : ")
	if !ok {
		t.Fatalf("%s: wants expectations, ' : ' and a frame", where)
	}
	share, wants := shareOf(wants)
	var expected []expectation
	for want := range strings.FieldsSeq(wants) {
		expected = append(expected, readExpectation(t, where, want))
	}
	cells := expand(t, where, frame, slots)
	var faults []string
	for _, text := range cells {
		verdict := c.Classify(text, "auto")
		if share < 100 && route.Single(router, verdict) == "call_police" {
			t.Errorf("%s: goes to the police: %s", where, text)
		}
		for _, e := range expected {
			if is := e.of(router, verdict); !e.holds(is) {
				faults = append(faults, fmt.Sprintf("%s is %s, wants %s%s: %s", e.field, is, e.sign, e.value, text))
				break
			}
		}
	}
	if 100*(len(cells)-len(faults)) < share*len(cells) {
		for _, fault := range faults[:min(20, len(faults))] {
			t.Errorf("%s: %s", where, fault)
		}
		t.Errorf("%s: %d of %d cells are wrong", where, len(faults), len(cells))
	}
	return len(cells)
}

// shareOf returns how many of a hundred cells must be right, all of them unless the
// expectations begin with a share.
func shareOf(wants string) (share int, rest string) {
	if first, rest, ok := strings.Cut(wants, "% "); ok {
		if share, err := strconv.Atoi(first); err == nil {
			return share, rest
		}
	}
	return 100, wants
}

var slot = regexp.MustCompile(`\{(\w+)\}`)

// expand gives the texts of a frame, at most 2,000.
func expand(t *testing.T, where, frame string, slots map[string][]string) []string {
	texts := []string{frame}
	for _, name := range slices.Compact(slices.Sorted(slices.Values(slot.FindAllString(frame, -1)))) {
		fillers, ok := slots[strings.Trim(name, "{}")]
		if !ok {
			t.Fatalf("%s: no slot @%s above", where, strings.Trim(name, "{}"))
		}
		var longer []string
		for _, text := range texts {
			for _, filler := range fillers {
				longer = append(longer, strings.ReplaceAll(text, name, filler))
			}
		}
		texts = longer
	}
	if len(texts) > 2000 {
		t.Fatalf("%s: %d cells; part the frame or the slots", where, len(texts))
	}
	for i, text := range texts {
		texts[i] = spaceBefore.ReplaceAllString(strings.Join(strings.Fields(text), " "), "$1")
	}
	return texts
}

var spaceBefore = regexp.MustCompile(` ([.,!?])`)

// expectation is one field of a verdict, or the action, with what it must be.
type expectation struct{ field, sign, value string }

var expectationForm = regexp.MustCompile(`^(?:(threat|anger|abuse|self_harm)(>=|<=|=)(\d)|(action)(=|!=)(\w+))$`)

func readExpectation(t *testing.T, where, want string) expectation {
	m := expectationForm.FindStringSubmatch(want)
	if m == nil {
		t.Fatalf("%s: %q is no expectation", where, want)
	}
	return expectation{m[1] + m[4], m[2] + m[5], m[3] + m[6]}
}

func (e expectation) of(router *route.Router, v classifier.Verdict) string {
	switch e.field {
	case "threat":
		return strconv.Itoa(v.Threat.Grade)
	case "anger":
		return strconv.Itoa(v.Anger.Level)
	case "abuse":
		return strconv.Itoa(v.Abuse.Severity)
	case "self_harm":
		return strconv.Itoa(v.SelfHarm.Grade)
	}
	return route.Single(router, v)
}

// holds compares; the grades are single digits, so their order is that of the strings.
func (e expectation) holds(is string) bool {
	switch e.sign {
	case ">=":
		return is >= e.value
	case "<=":
		return is <= e.value
	case "!=":
		return is != e.value
	}
	return is == e.value
}
