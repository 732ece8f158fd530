package linear

import (
	"bytes"
	"compress/gzip"
	"embed"
	"errors"
	"fmt"
	"io"
	"math"
	"math/bits"
	"strconv"
	"strings"
)

// The files XX.tsv hold the weights for people to read; what is embedded is the same, packed.
//
//go:embed et.tsv.gz ru.tsv.gz no.tsv.gz pl.tsv.gz
var files embed.FS

// Load reads the embedded weights. Errors name file:line.
func Load() (*Model, error) {
	var all [len(Langs)][]byte
	for i, code := range Langs {
		packed, err := files.Open(code + ".tsv.gz")
		if err != nil {
			return nil, fmt.Errorf("linear: %w", err)
		}
		if all[i], err = unpack(packed); err != nil {
			return nil, fmt.Errorf("linear/%s.tsv.gz: %w; make it anew with make fit", code, err)
		}
	}
	return read(all)
}

// usualSize is about that of a language's weights.
const usualSize = 3 << 19

func unpack(packed io.ReadCloser) (data []byte, err error) {
	defer func() { err = errors.Join(err, packed.Close()) }()
	unpacked, err := gzip.NewReader(packed)
	if err != nil {
		return nil, err
	}
	var all bytes.Buffer
	all.Grow(usualSize)
	_, err = all.ReadFrom(unpacked)
	return all.Bytes(), err
}

func read(all [len(Langs)][]byte) (*Model, error) {
	n := 0
	for _, data := range all {
		n += bytes.Count(data, []byte{'\n'})
	}
	log := max(4, bits.Len(uint(n)))
	m := &Model{text: all, tags: make([]uint32, 1<<log), weights: make([]weights, 1<<log), shift: 64 - log}
	for i, data := range all {
		if err := m.readLanguage(i, string(data)); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// readLanguage reads a file: lines of a feature and its weights, parted by tabs, among them
// "@unit" and "@bias" with a number a head; lines that begin with // are comments.
func (m *Model) readLanguage(l int, data string) error {
	for n := 1; data != ""; n++ {
		var line string
		line, data, _ = strings.Cut(data, "\n")
		if line == "" || strings.HasPrefix(line, "//") {
			continue
		}
		fault := func(what string) error { return fmt.Errorf("linear/%s.tsv:%d: %s: %q", Langs[l], n, what, line) }
		feature, rest, _ := strings.Cut(line, "\t")
		switch feature {
		case "@unit", "@bias":
			for h := range Heads {
				var field string
				field, rest, _ = strings.Cut(rest, "\t")
				v, err := strconv.ParseFloat(field, 64)
				if err != nil {
					return fault("wants numbers")
				}
				if feature == "@unit" {
					m.unit[l][h] = v
				} else {
					m.bias[l][h] = v
				}
			}
			continue
		}
		w := m.make(hashOf(feature))
		for h := range Heads {
			v, length := small(rest)
			if length == 0 {
				return fault("wants a feature and six whole numbers from -128 to 127")
			}
			w.set(l*Heads+h, v)
			rest = rest[min(length+1, len(rest)):]
		}
	}
	if m.unit[l][0] == 0 {
		return fmt.Errorf("linear/%s.tsv: has no line @unit; make it anew with make fit", Langs[l])
	}
	return nil
}

// small reads a whole number from -128 to 127 up to the next tab or the end, and returns its
// length, or 0 where there is none.
func small(text string) (v int8, length int) {
	n, digits := 0, text
	negative := strings.HasPrefix(text, "-")
	if negative {
		digits = text[1:]
	}
	at := 0
	for ; at < len(digits) && digits[at] != '\t'; at++ {
		d := digits[at] - '0'
		if d > 9 || at > 2 {
			return 0, 0
		}
		n = 10*n + int(d)
	}
	if negative {
		n = -n
	}
	if at == 0 || n > math.MaxInt8 || n < math.MinInt8 {
		return 0, 0
	}
	return int8(n), len(text) - len(digits) + at
}
