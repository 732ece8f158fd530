package linear

import (
	"bytes"
	"compress/gzip"
	"embed"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"strconv"
	"strings"
)

// The files XX.tsv hold the weights for people to read; what is embedded is the same, packed.
//
//go:embed et.bin.gz ru.bin.gz no.bin.gz pl.bin.gz
var embedded embed.FS

// Load reads the embedded weights. Errors name the file and what to do.
func Load() (*Model, error) {
	var all [len(Langs)][]byte
	for i, code := range Langs {
		packed, err := embedded.Open(code + ".bin.gz")
		if err != nil {
			return nil, fmt.Errorf("linear: %w", err)
		}
		if all[i], err = unpack(packed); err != nil {
			return nil, broken(i, err)
		}
	}
	return read(all)
}

func broken(l int, err error) error {
	return fmt.Errorf("linear/%s.bin.gz: %w; make it anew with make fit", Langs[l], err)
}

// usualSize is about that of a language's weights.
const usualSize = 1 << 20

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

// read makes a model of what unpack returned for each language.
func read(all [len(Langs)][]byte) (*Model, error) {
	m := &Model{beside: map[uint32]*beside{}}
	var hashes [len(Langs)][]uint64
	n := 0
	for l, data := range all {
		f, err := readFile(data, func(name []byte) {
			hashes[l] = append(hashes[l], hashOf(string(name)))
			m.note(l, string(name))
		})
		if err == nil {
			err = m.readHead(l, f.head)
		}
		if err != nil {
			return nil, broken(l, err)
		}
		m.files[l] = f
		n += f.names.count
	}
	log := max(4, bits.Len(uint(n)))
	m.tags, m.weights, m.shift = make([]uint32, 1<<log), make([]weights, 1<<log), 64-log
	for l := range m.files {
		f := &m.files[l]
		for i, hash := range hashes[l] {
			w := m.make(hash)
			for h := range Heads {
				w.set(l*Heads+h, f.weight(i, h))
			}
		}
	}
	return m, nil
}

// note remembers features of two, and which classes stand beside words.
func (m *Model) note(l int, feature string) {
	first, second, pair := strings.Cut(feature, " ")
	if !pair {
		if _, _, two := halves(feature); two {
			m.both[l] = append(m.both[l], feature)
		}
		return
	}
	m.pairs[l].add(hashOf(feature))
	if strings.HasPrefix(second, apartMark) {
		return
	}
	if isClass(first) {
		m.classBeside(first).before.add(sideHead(second))
	}
	if isClass(second) {
		m.classBeside(second).behind.add(sideHead(first))
	}
}

func (m *Model) classBeside(class string) *beside {
	head := classHead(class)
	if m.beside[head] == nil {
		m.beside[head] = new(beside)
	}
	return m.beside[head]
}

// readHead reads the lines before the features: "@unit" and "@bias", each with a number a
// head, parted by tabs; lines that begin with // are comments.
func (m *Model) readHead(l int, head string) error {
	for line := range strings.Lines(head) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		var into *[Heads]float64
		switch fields[0] {
		case "@unit":
			into = &m.unit[l]
		case "@bias":
			into = &m.bias[l]
		default:
			continue
		}
		for h := range Heads {
			var err error
			if len(fields) == Heads+1 {
				into[h], err = strconv.ParseFloat(fields[h+1], 64)
			}
			if err != nil || len(fields) != Heads+1 {
				return fmt.Errorf("the line %s wants a number a head", fields[0])
			}
		}
	}
	if m.unit[l][0] == 0 {
		return errors.New("there is no line @unit")
	}
	return nil
}
