package linear

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Pack returns what is embedded for the text of a file of weights, two thirds as large
// as the text compressed: first the lines before its features, an empty one, and the number
// of features; then their names, each without what it has in common with the one before it;
// then a byte for each feature, with a bit for each head that it weighs something for, from the
// lowest on; then these weights head by head, a byte each. The same text makes the same bytes.
// Errors name file:line.
func Pack(code, text string) ([]byte, error) {
	var head, list, heads []byte
	var columns [Heads][]byte
	count, last := 0, ""
	for n, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		fault := func(what string) error { return fmt.Errorf("linear/%s.tsv:%d: %s: %q", code, n+1, what, line) }
		if count == 0 && (strings.HasPrefix(line, "//") || strings.HasPrefix(line, "@")) {
			head = append(append(head, line...), '\n')
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) != Heads+1 {
			return nil, fault("wants a feature and six whole numbers from -128 to 127")
		}
		if count > 0 && fields[0] <= last || len(fields[0]) > 255 {
			return nil, fault("wants features in their order, each once, of up to 255 bytes")
		}
		heads = append(heads, 0)
		for h := range Heads {
			v, err := strconv.ParseInt(fields[h+1], 10, 8)
			if err != nil {
				return nil, fault("wants a feature and six whole numbers from -128 to 127")
			}
			if v != 0 {
				heads[count] |= 1 << h
				columns[h] = append(columns[h], byte(v))
			}
		}
		list = appendName(list, count, last, fields[0])
		count, last = count+1, fields[0]
	}
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	_, err = fmt.Fprintf(w, "%s\n%d\n", head, count)
	for _, part := range append([][]byte{list, heads}, columns[:]...) {
		_, bad := w.Write(part)
		err = errors.Join(err, bad)
	}
	err = errors.Join(err, w.Close())
	return packed.Bytes(), err
}

// file is what Pack packed.
type file struct {
	head    string // the lines before the features
	names   names
	weights []byte // those of a head behind those of the one before it
}

var errCut = errors.New("it is cut off")

// readFile reads what is left of a packed file when it is decompressed, and calls yield with
// each feature.
func readFile(data []byte, yield func(name []byte)) (f file, err error) {
	head, rest, there := bytes.Cut(data, []byte("\n\n"))
	number, rest, counted := bytes.Cut(rest, []byte{'\n'})
	count, err := strconv.ParseUint(string(number), 10, 31)
	if err != nil || !there || !counted || count > uint64(len(rest)) {
		return f, errCut
	}
	f.head = string(head) + "\n"
	if f.names, rest, err = readNames(rest, int(count), yield); err == nil {
		f.weights, err = readWeights(rest, int(count))
	}
	return f, err
}

// readWeights reads those of count features, head by head.
func readWeights(data []byte, count int) ([]byte, error) {
	if len(data) < count {
		return nil, errCut
	}
	all, heads, rest := make([]byte, Heads*count), data[:count], data[count:]
	for _, of := range heads {
		if of>>Heads != 0 {
			return nil, errCut
		}
	}
	for h := range Heads {
		for n, of := range heads {
			if of>>h&1 == 0 {
				continue
			}
			if len(rest) == 0 {
				return nil, errCut
			}
			all[h*count+n], rest = rest[0], rest[1:]
		}
	}
	if len(rest) > 0 {
		return nil, errCut
	}
	return all, nil
}

// lines is how many lines come before the features.
func (f *file) lines() int { return strings.Count(f.head, "\n") }

// weight returns what a feature weighs for a head.
func (f *file) weight(n, h int) int8 { return int8(f.weights[h*f.names.count+n]) }
