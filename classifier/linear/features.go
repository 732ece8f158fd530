package linear

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Window is how many sentences that follow each other are scored together, beside the whole
// message.
const Window = 2

// Features calls yield with each feature of a word and of the pair that it makes with the
// word before it (empty: there is none), as the files write them.
func Features(word, last string, yield func(feature string)) {
	yield("=" + word)
	if first, _ := utf8.DecodeRuneInString(word); lettered(first) {
		runes := append([]rune{'_'}, []rune(word)...)
		runes = append(runes[:min(len(runes), maxLetters+1)], '_')
		for from := range max(0, len(runes)-leastGram+1) {
			for size := leastGram; size <= mostGram && from+size <= len(runes); size++ {
				yield(string(runes[from : from+size]))
			}
		}
	}
	if last != "" {
		yield(head(last) + " " + head(word))
	}
}

// SignOf returns how the files write what the lexicons found, which counts beside the words:
// the kind of the entry, such as "#axis:time:0", or "#violence::4:not" where something around
// it says that it does not count, such as a negation or a report.
func SignOf(category, name string, level int, dismissed bool) string {
	sign := "#" + category + ":" + name + ":" + strconv.Itoa(level)
	if dismissed {
		sign += ":not"
	}
	return sign
}

// Sign returns the part of a sign. It is no word: it has no features that are counted.
func (m *Model) Sign(sign string) Part {
	var sum adder
	sum.add(m.find(hashOf(sign)))
	return Part{Sums: sum.sums()}
}

// PlaceOfSign returns the file:line of a sign.
func (m *Model) PlaceOfSign(sign string, l int) string { return m.place(l, sign) }

func head(word string) string {
	n := 0
	for i := range word {
		if n++; n > headLetters {
			return word[:i]
		}
	}
	return word
}

// Place returns the file:line of the feature of a word, or of the pair that it makes with the
// word before it (empty: there is none), that weighs most for a head.
func (m *Model) Place(word, last string, l int, h Head) string {
	most, best := 0, ""
	Features(word, last, func(feature string) {
		if w := m.find(hashOf(feature)); w != nil && int(w.of(l*Heads+int(h))) > most {
			most, best = int(w.of(l*Heads+int(h))), feature
		}
	})
	return m.place(l, best)
}

// Folder is what the places of features begin with.
const Folder = "linear/"

// place returns the file:line of a feature; where there is none, the line before them all.
func (m *Model) place(l int, feature string) string {
	f := &m.files[l]
	return Folder + Langs[l] + ".tsv:" + strconv.Itoa(f.lines()+1+f.names.find(feature))
}

// Version returns a hash of the weights: it changes with any of them.
func (m *Model) Version() string {
	hash := sha256.New()
	for l := range m.files {
		f := &m.files[l]
		hash.Write([]byte(f.head))
		hash.Write(f.names.data)
		hash.Write(f.weights)
	}
	return hex.EncodeToString(hash.Sum(nil)[:6])
}

// At returns the feature at a place that Place returned, or "".
func (m *Model) At(place string) string {
	name, number, _ := strings.Cut(strings.TrimPrefix(place, Folder), ".tsv:")
	l := slices.Index(Langs[:], name)
	line, err := strconv.Atoi(number)
	if err != nil || l < 0 {
		return ""
	}
	f := &m.files[l]
	return f.names.at(line - 1 - f.lines())
}
