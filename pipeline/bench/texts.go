package bench

import (
	"bufio"
	"embed"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
)

//go:embed texts/*.txt
var files embed.FS

// The kinds of sentences, and of each hundred messages how many are of a kind.
var kinds = []struct {
	name  string
	share int
}{{"calm", 85}, {"angry", 10}, {"abusive", 4}, {"threat", 1}}

// tail are the ranks of made-up words: few are frequent, most come once.
const tail = 1 << 22

// short is a text, in bytes, that may have no gap that makes it new.
const short = 120

// language is what a language's messages are made of.
type language struct {
	code  string
	sizes []float64           // of messages in bytes: the quantiles of sizeQuantiles
	lines map[string][]string // fillers and sentences by their name
}

var sizeQuantiles = []float64{0, 0.1, 0.5, 0.9, 0.99, 1}

func languages() ([]language, error) {
	var all []language
	for _, code := range []string{"et", "ru", "no", "pl"} {
		l, err := readLanguage(code)
		if err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	return all, nil
}

func readLanguage(code string) (language, error) {
	l := language{code: code, lines: map[string][]string{}}
	name := "texts/" + code + ".txt"
	f, err := files.Open(name)
	if err != nil {
		return l, fmt.Errorf("bench: %w", err)
	}
	defer func() { _ = f.Close() }()
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		fields := strings.Split(lines.Text(), "\t")
		switch {
		case strings.HasPrefix(lines.Text(), "#"):
		case fields[0] == "sizes":
			for _, s := range strings.Fields(fields[1]) {
				size, err := strconv.ParseFloat(s, 64)
				if err != nil {
					return l, fmt.Errorf("bench %s:%d: %w", name, n, err)
				}
				l.sizes = append(l.sizes, size)
			}
		case len(fields) > 1:
			l.lines[fields[0]] = append(l.lines[fields[0]], fields[1:]...)
		}
	}
	if len(l.sizes) != len(sizeQuantiles) {
		return l, fmt.Errorf("bench %s: %d sizes, want %d", name, len(l.sizes), len(sizeQuantiles))
	}
	return l, lines.Err()
}

// text returns a new text of a kind: one sentence of that kind among calm ones, up to
// a size as real messages have it.
func (l *language) text(r *rand.Rand, z *rand.Zipf, kind string) string {
	size := l.size(r.Float64())
	out := l.sentence(r, z, kind)
	for len(out) < size {
		if next := l.sentence(r, z, "calm"); kind != "calm" && r.IntN(2) == 0 {
			out = next + " " + out
		} else {
			out += " " + next
		}
	}
	if len(out) < short { // it may have come before: a name under it makes it new
		out += " " + l.word(r.Uint64N(tail))
	}
	return out
}

// size returns the quantile q of the messages' sizes.
func (l *language) size(q float64) int {
	i := 1
	for i < len(sizeQuantiles)-1 && q > sizeQuantiles[i] {
		i++
	}
	share := (q - sizeQuantiles[i-1]) / (sizeQuantiles[i] - sizeQuantiles[i-1])
	return int(l.sizes[i-1] + share*(l.sizes[i]-l.sizes[i-1]))
}

// sentence fills a sentence's gaps.
func (l *language) sentence(r *rand.Rand, z *rand.Zipf, kind string) string {
	var b strings.Builder
	rest := pick(r, l.lines[kind])
	for {
		before, after, found := strings.Cut(rest, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		gap, last, _ := strings.Cut(after, "}")
		b.WriteString(l.fill(r, z, gap))
		rest = last
	}
}

func (l *language) fill(r *rand.Rand, z *rand.Zipf, gap string) string {
	switch gap {
	case "n":
		return strconv.Itoa(r.IntN(1 + r.IntN(10_000)))
	case "code":
		return string([]byte{'A' + byte(r.IntN(26)), 'A' + byte(r.IntN(26))}) + "-" + strconv.Itoa(100_000+r.IntN(900_000))
	case "word":
		return l.word(z.Uint64())
	}
	return pick(r, l.lines[gap])
}

// word makes up the word of a rank: the same word for the same rank.
func (l *language) word(rank uint64) string {
	heads, tails := "kpltrsmnvhjg", "aeiou"
	if l.code == "ru" {
		heads, tails = "кплтрсмнвхбг", "аеиоу"
	}
	consonants, vowels := []rune(heads), []rune(tails)
	var b strings.Builder
	for n := rank*2_654_435_761 + 97; b.Len() < 4 || n > 0; {
		b.WriteRune(consonants[n%uint64(len(consonants))])
		n /= uint64(len(consonants))
		b.WriteRune(vowels[n%uint64(len(vowels))])
		n /= uint64(len(vowels))
		if b.Len() >= 14 {
			break
		}
	}
	return b.String()
}

func pick(r *rand.Rand, list []string) string { return list[r.IntN(len(list))] }
