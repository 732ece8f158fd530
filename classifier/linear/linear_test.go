package linear

import (
	"bytes"
	"io"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func load(t testing.TB) *Model {
	t.Helper()
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestWordIsItsFeatures holds the quick way to the plain one: the weights of all features.
func TestWordIsItsFeatures(t *testing.T) {
	m := load(t)
	for _, row := range [][2]string{
		{"", "tapan"}, {"ma", "tapan"}, {"я", "зарежу"}, {"", "a"}, {"jeg", "dreper"}, {"zabiję", "cię"}, {"", "õ"},
		{"", Number}, {Number, "?"}, {"", strings.Repeat("ab", 40)}, {"", "😀"},
	} {
		checkWord(t, m, row[0], row[1])
	}
}

func checkWord(t *testing.T, m *Model, last, word string) {
	t.Helper()
	var want Sum
	for l := range Langs {
		want = Sum{}
		Features(word, last, func(feature string) {
			want.N++
			if w := m.find(hashOf(feature)); w != nil {
				for h := range Heads {
					want.Heads[h] += w.of(l*Heads + h)
				}
			}
		})
		part := m.Word(word)
		var got Sum
		if last == "" {
			m.Add(&got, l, &part, nil)
		} else {
			before := m.Word(last)
			m.Add(&got, l, &part, &before)
			got.Settle()
		}
		if got != want {
			t.Errorf("%q after %q in %s: %v, its features make %v", word, last, Langs[l], got, want)
		}
	}
}

func FuzzWord(f *testing.F) {
	m := load(f)
	f.Add("ma", "tapan")
	f.Add("", "зарежу")
	f.Fuzz(func(t *testing.T, last, word string) {
		if strings.ContainsAny(last+word, " _=@\t\n") || strings.ToValidUTF8(last+word, "") != last+word || word == "" {
			return // no words
		}
		checkWord(t, m, last, word)
	})
}

// TestEachFeatureIsFound reads the files again: no feature may hide another's weights.
func TestEachFeatureIsFound(t *testing.T) {
	m := load(t)
	for l, code := range Langs {
		data, err := os.ReadFile(code + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		packed, err := Pack(code, string(data))
		if err != nil {
			t.Fatal(err)
		}
		if is, err := embedded.ReadFile(code + ".bin.gz"); err != nil || !bytes.Equal(is, packed) {
			t.Errorf("%s.tsv is not what is embedded; make fit writes both: %v", code, err)
		}
		n, number := 0, 0
		for line := range strings.Lines(string(data)) {
			number++
			fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if n == 0 && (strings.HasPrefix(line, "//") || line[0] == '@') {
				continue
			}
			n++
			place := m.place(l, fields[0])
			if m.At(place) != fields[0] || !strings.HasSuffix(place, ".tsv:"+strconv.Itoa(number)) {
				t.Fatalf("%s: %q stands at line %d, not at %s", code, fields[0], number, place)
			}
			w := m.find(hashOf(fields[0]))
			if w == nil || len(fields) != Heads+1 {
				t.Fatalf("%s: %q is not found", code, line)
			}
			for h := range Heads {
				if got := w.of(l*Heads + h); fields[h+1] != strconv.Itoa(int(got)) {
					t.Fatalf("%s: %q has %d in place %d", code, line, got, h)
				}
			}
		}
		if n < 1000 {
			t.Errorf("%s: %d features only", code, n)
		}
	}
}

// TestScore is the formula: bias + sum of weights * unit / sqrt(1 + features).
func TestScore(t *testing.T) {
	var all [len(Langs)]string
	for i := range all {
		all[i] = ("@unit\t0.5\t1\t1\t1\t1\t1\n@bias\t-1\t0\t0\t0\t0\t0\n=ab\t4\t0\t0\t-3\t0\t5\n_ab\t2\t0\t0\t0\t9\t0\nab cd\t6\t1\t0\t0\t-1\t2\n")
	}
	m, err := readTexts(all)
	if err != nil {
		t.Fatal(err)
	}
	ab, cd := m.Word("ab"), m.Word("cd")
	var s Sum
	m.Add(&s, 2, &ab, nil)
	m.Add(&s, 2, &cd, &ab)
	s.Settle()
	// ab: the word, _ab, ab_, _ab_; cd: the same four; the pair.
	if s.N != 9 || s.Heads[Threat] != 12 || s.Heads[Abuse] != 1 || s.Heads[Customer] != -3 || s.Heads[SelfHarm] != 8 || s.Heads[Grievance] != 7 {
		t.Fatalf("sums are %+v", s)
	}
	if got, want := m.Score(&s, 2, Threat), -1+12*0.5/math.Sqrt(10); math.Abs(got-want) > 1e-9 {
		t.Errorf("score %v, wants %v", got, want)
	}
	var row Sum
	row.Plus(&s)
	row.Plus(&s)
	if row.N != 18 || row.Heads[Threat] != 24 {
		t.Errorf("twice the sum is %+v", row)
	}
}

// TestRowIsItsFeatures: a sentence's classes, signs, and what stands in it together.
func TestRowIsItsFeatures(t *testing.T) {
	text := "@unit\t1\t1\t1\t1\t1\t1\n@bias\t0\t0\t0\t0\t0\t0\n"
	weights := map[string]int{"#a:b:1": 1, "#a:b:1&#c:d:2": 2, "#a:b:1&@you": 4, "@will ab": 8, "@you": 16, "ab $": 32, "ab @you": 64, "ab ~ ef": 3, "^ ab": 100}
	for _, feature := range slices.Sorted(maps.Keys(weights)) {
		text += feature + "\t" + strconv.Itoa(weights[feature]) + "\t0\t0\t0\t0\t0\n"
	}
	m, err := readTexts([len(Langs)]string{text, text, text, text})
	if err != nil {
		t.Fatal(err)
	}
	ab, cd, none := Token{Form: "ab"}, Token{Form: "cd", Classes: []string{"you"}}, Token{Form: "ef", Classes: []string{"will", "unknown"}}
	for _, row := range []struct {
		row  Row
		want int32
	}{
		{Row{}, 0},
		{Row{Words: []Token{cd}}, 16},
		{Row{Words: []Token{cd, cd}}, 16},
		{Row{Words: []Token{ab}}, 100 + 32},
		{Row{Words: []Token{ab, cd}}, 100 + 64 + 16},
		{Row{Words: []Token{none, ab}}, 8 + 32},
		{Row{Words: []Token{ab, none}}, 100},
		{Row{Words: []Token{ab, none, none}}, 100 + 3},
		{Row{Words: []Token{ab, none, none, none, none}}, 100 + 3*3},
		{Row{Words: []Token{ab, none, none, none, none, none}}, 100 + 3*3},
		{Row{Signs: []string{"#a:b:1", "#a:b:1", "#c:d:2"}}, 1 + 1 + 2},
		{Row{Words: []Token{cd}, Signs: []string{"#c:d:2", "#a:b:1"}}, 16 + 1 + 2 + 4},
	} {
		if got := m.ByFeatures(&row.row, 1); got.Heads[Threat] != row.want {
			t.Errorf("%+v weighs %d, wants %d", row.row, got.Heads[Threat], row.want)
		}
	}
	place := m.Place([]Token{ab, cd}, 1, Threat)
	if got := m.At(place); got != "ab @you" {
		t.Errorf("cd after ab weighs most by %q", got)
	}
	if got := m.At(m.Place([]Token{ab, cd, none}, 1, Threat)); got != "ab ~ ef" {
		t.Errorf("ef, the second after ab, weighs most by %q", got)
	}
	if got := m.At(m.PlaceOfSign("#a:b:1", []string{"#c:d:2"}, []string{"you"}, 1, Threat)); got != "#a:b:1&@you" {
		t.Errorf("the sign weighs most by %q", got)
	}
}

// TestAddFew holds more weights than lie aside at once to their plain sum.
func TestAddFew(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	var got, want Sum
	for range 1000 {
		var w weights
		for h := range Heads {
			v := int8(random.IntN(256) - 128)
			w.set(1*Heads+h, v)
			want.Heads[h] += int32(v)
		}
		got.AddFew(w.few(1))
	}
	if got.Settle(); got != want {
		t.Errorf("%v, wants %v", got, want)
	}
	for l := range Langs {
		var w weights
		for h := range Heads {
			w.set(l*Heads+h, int8(h-3))
		}
		var sum Sum
		sum.AddFew(w.few(l))
		if sum.Settle(); sum.Heads != [Heads]int32{-3, -2, -1, 0, 1, 2} {
			t.Errorf("language %d: %v", l, sum.Heads)
		}
	}
}

func TestBrokenFilesAreNamed(t *testing.T) {
	good := "@unit\t1\t1\t1\t1\t1\t1\n@bias\t0\t0\t0\t0\t0\t0\n"
	for bad, want := range map[string]string{
		good + "=ab\t1\t2\n": "et.tsv:3", good + "=ab\t1\t2\t3\t4\t5\t999\n": "et.tsv:3", good + "=ab\n": "et.tsv:3",
		good + "=b\t1\t1\t1\t1\t1\t1\n=ab\t1\t1\t1\t1\t1\t1\n": "et.tsv:4", good + "=ab\t1\t2\t3\t4\t5\tx\n": "et.tsv:3",
		"@unit\tx\n": "et.bin.gz: the line @unit", "@bias\t0\t0\t0\t0\t0\t0\n": "no line @unit",
	} {
		if _, err := readTexts([len(Langs)]string{bad, good, good, good}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, wants %s", bad, err, want)
		}
	}
}

// readTexts reads what was packed from texts.
func readTexts(texts [len(Langs)]string) (*Model, error) {
	var all [len(Langs)][]byte
	for i, text := range texts {
		packed, err := Pack(Langs[i], text)
		if err != nil {
			return nil, err
		}
		if all[i], err = unpack(io.NopCloser(bytes.NewReader(packed))); err != nil {
			return nil, err
		}
	}
	return read(all)
}

// What is cut off anywhere, or has more than it should, is refused.
func TestCutFilesAreRefused(t *testing.T) {
	text := "@unit\t1\t1\t1\t1\t1\t1\n"
	for n := range 40 {
		text += "=" + strconv.Itoa(1000+n) + "\t1\t0\t3\t4\t" + strconv.Itoa(n%2) + "\t6\n"
	}
	packed, err := Pack("et", text)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := unpack(io.NopCloser(bytes.NewReader(packed)))
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	if _, err := readFile(whole, func([]byte) { seen++ }); err != nil || seen != 40 {
		t.Fatalf("%d features, %v", seen, err)
	}
	for n := range whole {
		if _, err := readFile(whole[:n], func([]byte) {}); err == nil {
			t.Errorf("%d of %d bytes are read", n, len(whole))
		}
	}
	if _, err := readFile(append(whole, 0), func([]byte) {}); err == nil {
		t.Error("a byte too many is read")
	}
}

// TestPlace leads from a word to the line of its heaviest feature, and back.
func TestPlace(t *testing.T) {
	m := load(t)
	place := m.Place([]Token{{Form: "зарежу"}}, 1, Threat)
	feature := m.At(place)
	if !strings.HasPrefix(place, Folder+"ru.tsv:") || feature == "" {
		t.Fatalf("зарежу: %q, %q", place, feature)
	}
	if w := m.find(hashOf(feature)); w == nil || w.of(1*Heads+int(Threat)) <= 0 {
		t.Errorf("%q at %s weighs nothing", feature, place)
	}
	for _, nowhere := range []string{"", "linear/xx.tsv:3", "linear/ru.tsv:x"} {
		if m.At(nowhere) != "" {
			t.Errorf("something stands at %q", nowhere)
		}
	}
}

func BenchmarkWord(b *testing.B) {
	m := load(b)
	random := rand.New(rand.NewPCG(1, 2))
	words := make([]string, 4096)
	for i := range words {
		w := make([]byte, 3+random.IntN(8))
		for k := range w {
			w[k] = 'a' + byte(random.IntN(26))
		}
		words[i] = string(w)
	}
	for i := 0; b.Loop(); i++ {
		m.Word(words[i%len(words)])
	}
}
