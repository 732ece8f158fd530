package score

import (
	_ "embed"
	"fmt"
	"math"
	"math/bits"
	"slices"
	"strings"
)

// The level of anger of a message that is not calm is weighed too: by a cumulative logistic
// regression (proportional odds, McCullagh 1980) over what the lexicons found, the likenesses and
// the marks. One sum tells how strong the anger is, and thresholds part it into levels: the same in
// all languages, for anger shows in the same signs.

// Feeling is what the lexicons and the marks say of anger: as many values as feelingNames.
type Feeling [feelings]float64

const (
	feltAnger     = iota // the lexicons' sum
	feltIrritated        // the strongest word or phrase of anger that counts, by its level
	feltAngry
	feltFurious
	feltExclaims
	feltQuestions
	feltRows     // sentences with several question marks
	feltShouting // most letters are capitals
	feltCapitals // words in capitals among others
	feltLength   // the natural logarithm of the words and one
	feelings
)

var feelingNames = [feelings]string{"anger", "word.1", "word.2", "word.3", "exclaims", "questions", "question.rows", "shouting", "capitals", "length"}

// mostFelt bounds what each counts for; a message of more words is as long as one of these.
var mostFelt = Feeling{4, 1, 1, 1, 4, 3, 2, 1, 3, 5}

// leastCapital is how many letters a word in capitals has that is no abbreviation.
const leastCapital = 4

const (
	angerLevels = 3
	leastLike   = -1 // a message is not the calmer for being still less like something
	levelTerms  = int(feelings) + likeTerms + foundBits
)

// LevelNames are the lines of levels.txt, in their order: the terms, and from which
// sum on a message is irritated, angry, furious.
var LevelNames = slices.Concat(feelingNames[:], TermNames[1:], []string{"least.1", "least.2", "least.3"})

// LevelTerms are what is weighed of a message: as many values as LevelNames has but for the thresholds.
func LevelTerms(feeling *Feeling, l *Likeness, f Found) (v [levelTerms]float64) {
	copy(v[:], feeling[:])
	all := Terms(l, f)
	copy(v[feelings:], all[1:])
	for i := range likeCount {
		v[int(feelings)+i] = max(leastLike, v[int(feelings)+i])
	}
	return v
}

// leveling is what each term weighs, and the thresholds.
type leveling struct {
	terms [levelTerms]float64
	least [angerLevels]float64
}

// sum tells how strong the anger is.
func (w *leveling) sum(feeling *Feeling, l *Likeness, f Found) (sum float64) {
	for i, v := range feeling {
		sum += v * w.terms[i]
	}
	for i, v := range l.terms() {
		sum += max(leastLike, v) * w.terms[int(feelings)+i]
	}
	for ; f != 0; f &= f - 1 {
		sum += w.terms[int(feelings)+likeTerms+bits.TrailingZeros32(uint32(f))]
	}
	return sum
}

// onScale puts a sum on the scale of the levels in weights.txt: a threshold upon its level's, and
// what lies between two between theirs.
func (w *leveling) onScale(sum float64, levels [angerLevels]float64) float64 {
	k := 1
	for k < angerLevels-1 && sum >= w.least[k] {
		k++
	}
	low, high := w.least[k-1], w.least[k]
	return levels[k-1] + (levels[k]-levels[k-1])*(sum-low)/(high-low)
}

// feel gathers what says how strong the anger is, from what had counted before the likeness was asked.
func (t *tally) feel(m *Message) (f Feeling) {
	f[feltAnger], f[feltExclaims], f[feltRows] = t.felt, float64(t.exclaims), float64(t.questions)
	f[feltLength] = math.Log1p(float64(m.Words))
	if t.strongest > 0 {
		f[feltIrritated+t.strongest-1] = 1
	}
	shouting := m.shouts()
	if shouting {
		f[feltShouting] = 1
	}
	for i := range m.Sentences {
		s := &m.Sentences[i]
		if s.Questions > 0 {
			f[feltQuestions]++
		}
		for at := range s.Words {
			if w := &s.Words[at]; !shouting && w.Upper && w.End-w.Start >= leastCapital {
				f[feltCapitals]++
			}
		}
	}
	for i, most := range mostFelt {
		f[i] = max(0, min(most, f[i]))
	}
	return f
}

// settle puts the anger of a message that is not calm where its signs together say. In one that is
// half of words of anger, or more, it is no less than these say by themselves.
func (t *tally) settle(m *Message) {
	levels := t.g.w.levels
	if !t.weighs(&m.Likeness) || t.anger < levels[0] {
		return
	}
	w, felt := t.g.leveling, &t.scratch.feeling
	*felt = t.feel(m)
	t.anger = max(levels[0], w.onScale(w.sum(felt, &m.Likeness, t.scratch.found), levels))
	if t.outspoken = 2*t.angry >= m.Words && felt[feltAnger] > t.anger; t.outspoken {
		t.anger = felt[feltAnger]
	}
}

// Strength is what the level of anger is decided by, for an explanation.
type Strength struct {
	Sum   float64              `json:"sum"`   // natural logarithm of odds
	Least [angerLevels]float64 `json:"least"` // from which sum on a message that is not calm is irritated, angry, furious
	Terms []Term               `json:"terms"` // what the sum is made of, the heaviest first
	Words bool                 `json:"words"` // the message is half of words of anger, or more, and these alone say more than the sum
}

// Strength tells what decided the level of anger of the message that was graded last with the scratch;
// nil where it is calm, or nothing was weighed. It is not for the hot path.
func (s *Scratch) Strength(l *Likeness) *Strength {
	t := &s.tally
	if t.g == nil || !t.weighs(l) || t.level() == 0 {
		return nil
	}
	w, values := t.g.leveling, LevelTerms(&s.feeling, l, s.found)
	var o Outcome
	o.addAll(LevelNames, values[:], int(feelings), func(i int) float64 { return w.terms[i] })
	heaviestFirst(o.Terms)
	return &Strength{o.Odds, w.least, o.Terms, t.outspoken}
}

// Feeling returns what the lexicons and the marks said of anger in the message that was graded last
// with the scratch.
func (s *Scratch) Feeling(m *Message) Feeling { return s.tally.feel(m) }

//go:embed levels.txt
var levelsFile string

// ShippedLevels is the file with the numbers, as it ships with rahu.
func ShippedLevels() File { return File{Name: "levels.txt", Text: levelsFile} }

// levelKey begins the lines of levels.txt.
const levelKey = "anger"

// loadLevels reads lines of "anger", a term and a number. make fit writes the file.
func loadLevels(file File) (*leveling, error) {
	numbers, err := readNumbers(file, []string{levelKey}, LevelNames, 1)
	if err != nil {
		return nil, err
	}
	w := new(leveling)
	for i, row := range numbers[levelKey] {
		if i < levelTerms {
			w.terms[i] = row[0]
		} else {
			w.least[i-levelTerms] = row[0]
		}
	}
	if w.least[0] >= w.least[1] || w.least[1] >= w.least[2] {
		return nil, fmt.Errorf("%s: least.1 to least.3 are to rise; restore the file that make fit wrote", file.Name)
	}
	return w, nil
}

// FormatLevels writes the numbers, in the order of LevelNames, as loadLevels reads them.
func FormatLevels(numbers []float64) string {
	var b strings.Builder
	b.WriteString("# Made by make fit; not to be edited. What the signs of anger weigh for its level, in natural logarithms of odds, and from which\n")
	b.WriteString("# sum on a message that is not calm is irritated, angry, furious. See level.go.\n")
	for i, name := range LevelNames {
		fmt.Fprintf(&b, "%s %-18s %8.3f\n", levelKey, name, numbers[i])
	}
	return b.String()
}
