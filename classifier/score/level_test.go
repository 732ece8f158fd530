package score

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"rahu/lexicons"
)

// TestLevelsAreReadAsWritten: the shipped file, read and written, is the same.
func TestLevelsAreReadAsWritten(t *testing.T) {
	w, err := loadLevels(ShippedLevels())
	if err != nil {
		t.Fatal(err)
	}
	if FormatLevels(append(w.terms[:], w.least[:]...)) != levelsFile {
		t.Error("levels.txt is not what make fit writes")
	}
}

func TestBrokenLevelsAreNamed(t *testing.T) {
	whole := func(least string) string {
		var b strings.Builder
		for _, name := range LevelNames[:levelTerms] {
			fmt.Fprintf(&b, "anger %s 0\n", name)
		}
		return b.String() + least
	}
	for text, want := range map[string]string{
		"":                             "l.txt:0: anger anger is missing",
		"anger word.1 1 2\n":           "l.txt:1: wants anger, a term and as many numbers as there are columns: 1",
		"anger word.9 1\n":             "l.txt:1: there is no such beginning or term",
		"et word.1 1\n":                "l.txt:1: there is no such beginning or term",
		"anger word.1 Inf\n":           "l.txt:1: Inf is no number",
		"anger word.1 1\n" + whole(""): "l.txt:3: it stands there twice",
		whole("anger least.1 1\nanger least.2 3\nanger least.3 3\n"): "l.txt: least.1 to least.3 are to rise",
	} {
		if _, err := loadLevels(File{Name: "l.txt", Text: text}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// TestSumOfLevels is of all terms, each times its number; a likeness counts from leastLike to mostLike.
func TestSumOfLevels(t *testing.T) {
	var w leveling
	for i := range w.terms {
		w.terms[i] = float64(i + 1)
	}
	feeling := &Feeling{1.5, 0, 1}
	like := &Likeness{Threat: 0.5, Abuse: -9, Complaint: 9}
	found := Found(1<<2 | 1<<foundManager)
	want := 0.0
	for i, v := range LevelTerms(feeling, like, found) {
		want += v * w.terms[i]
	}
	byName := map[string]float64{"anger": 1.5, "word.2": 1, "like.threat": 0.5, "like.abuse": -1, "like.complaint": 3,
		"above.threat": 0.5, "above.complaint": 3, "threat.3": 1, "manager": 1}
	told := 0.0
	for i, name := range LevelNames[:levelTerms] {
		told += byName[name] * w.terms[i]
	}
	if got := w.sum(feeling, like, found); math.Abs(got-want) > 1e-9 || math.Abs(got-told) > 1e-9 {
		t.Errorf("%g, want %g by the terms and %g by their names", got, want, told)
	}
}

// TestOnScale: thresholds lie upon the levels', what is between them between, and the order stays.
func TestOnScale(t *testing.T) {
	w, levels := leveling{least: [angerLevels]float64{-3, -1, 2}}, [angerLevels]float64{0.5, 1.25, 2.5}
	for sum, want := range map[float64]float64{-3: 0.5, -2: 0.875, -1: 1.25, 0.5: 1.875, 2: 2.5, 5: 3.75, -5: -0.25} {
		if got := w.onScale(sum, levels); math.Abs(got-want) > 1e-9 {
			t.Errorf("%g: %g, want %g", sum, got, want)
		}
	}
}

// TestFeeling: what is counted, and up to where.
func TestFeeling(t *testing.T) {
	word := func(n int, upper bool) Word { return Word{End: n, Upper: upper} }
	m := &Message{Words: 1000, Letters: 40, Upper: 9, Sentences: []Sentence{
		{Words: []Word{word(4, true), word(3, true), word(9, false)}, Questions: 1},
		{Words: []Word{word(5, true)}, Questions: 3},
	}}
	tally := &tally{felt: 9, strongest: 2, exclaims: 7, questions: 1}
	want := Feeling{4, 0, 1, 0, 4, 2, 1, 0, 2, 5}
	if got := tally.feel(m); got != want {
		t.Errorf("%v, want %v", got, want)
	}
	m.Upper, m.Words = 38, 4
	want = Feeling{4, 0, 1, 0, 4, 2, 1, 1, 0, math.Log(5)} // shouted: no word stands out
	if got := tally.feel(m); got != want {
		t.Errorf("shouted: %v, want %v", got, want)
	}
}

// TestSettle: a message that is not calm gets the level of its sum, one that is calm stays so, and
// one of hardly more than words of anger keeps what these say.
func TestSettle(t *testing.T) {
	g, err := NewGrader()
	if err != nil {
		t.Fatal(err)
	}
	own := *g.In(lexicons.Langs[0])
	own.leveling = &leveling{least: [angerLevels]float64{0.5, 1.5, 2.5}}
	own.leveling.terms[feltAnger] = 1
	irritated, angry, furious := own.w.levels[0], own.w.levels[1], own.w.levels[2]
	for _, c := range []struct {
		anger, felt  float64
		angry, words int
		want         int
		outspoken    bool
	}{
		{0, 2, 0, 9, 0, false},
		{irritated, 2, 0, 9, 2, false},
		{furious, 0.75, 1, 9, 1, false},
		{irritated, 0.125, 1, 9, 1, false}, // hardly a sign of anger, but not calm
		{irritated, 3, 0, 9, 3, false},
		{furious, furious, 4, 9, 2, false},
		{angry, 3.9, 5, 9, 3, false},
		{angry, 2, 5, 9, 2, true}, // the words say a little more, on the scale of the levels
	} {
		s := new(Scratch)
		tally := &s.tally
		*tally = *likeTally(&own, s, c.anger, c.felt, c.angry)
		m := &Message{Words: c.words, Likeness: Likeness{Known: true}}
		tally.settle(m)
		if got := tally.level(); got != c.want || tally.outspoken != c.outspoken {
			t.Errorf("%+v: level %d, outspoken %v", c, got, tally.outspoken)
		}
		strength := s.Strength(&m.Likeness)
		if (strength == nil) != (c.want == 0) {
			t.Errorf("%+v: its strength: %+v", c, strength)
		}
		if strength != nil && (math.Abs(strength.Sum-c.felt) > 1e-9 || len(strength.Terms) != 1 || strength.Terms[0].Name != "anger" || strength.Words != c.outspoken) {
			t.Errorf("%+v: its strength: %+v", c, strength)
		}
	}
	own.leveling.terms[feltAnger] = 0.1 // the sum says irritated, the words furious
	for words, want := range map[int]int{2: 3, 3: 1} {
		s := new(Scratch)
		s.tally = *likeTally(&own, s, furious, furious, 1)
		m := &Message{Words: words, Likeness: Likeness{Known: true}}
		s.tally.settle(m)
		if got := s.tally.level(); got != want || s.Strength(&m.Likeness).Words != (want == 3) {
			t.Errorf("one word of anger of %d: level %d, want %d", words, got, want)
		}
	}
}

func likeTally(g *Grader, s *Scratch, anger, felt float64, angry int) *tally {
	return &tally{g: g, scratch: s, anger: anger, felt: felt, angry: angry}
}
