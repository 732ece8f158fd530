package linear

import (
	"bytes"
	"errors"
	"sort"
)

// names are the features of a language in their order: each as the number of bytes that it
// has in common with the one before it, those that follow, and the end of a line. (So they take a
// tenth less when they are compressed than with the number of those that follow.)
type names struct {
	data   []byte
	count  int
	starts []int32 // where each namesStep-th one begins; it has nothing in common
	first  []string
}

const namesStep = 16

// appendName adds the n-th name, which comes after last. Names are of less than 256 bytes, and one line.
func appendName(dst []byte, n int, last, name string) []byte {
	common := 0
	if n%namesStep != 0 {
		for common < min(len(last), len(name)) && last[common] == name[common] {
			common++
		}
	}
	dst = append(dst, byte(common))
	return append(append(dst, name[common:]...), '\n')
}

var errNames = errors.New("the features are cut off")

// readNames reads count names, calls yield with each, and returns what follows them.
func readNames(data []byte, count int, yield func(name []byte)) (list names, rest []byte, err error) {
	list = names{count: count, starts: make([]int32, 0, count/namesStep+1), first: make([]string, 0, count/namesStep+1)}
	var name []byte
	at := 0
	for n := range count {
		if at == len(data) || int(data[at]) > len(name) || bytes.IndexByte(data[at+1:], '\n') < 0 {
			return list, nil, errNames
		}
		start := at
		name, at = nextName(name, data, at)
		if n%namesStep == 0 {
			list.starts, list.first = append(list.starts, int32(start)), append(list.first, string(name))
		}
		yield(name)
	}
	list.data = data[:at]
	return list, data[at:], nil
}

// nextName returns the name at a place, and the place behind it; name has the one before.
func nextName(name, data []byte, at int) (next []byte, behind int) {
	from := at + 1
	to := from + bytes.IndexByte(data[from:], '\n')
	return append(name[:data[at]], data[from:to]...), to + 1
}

// find returns which one a name is, or -1.
func (l *names) find(name string) int {
	block := sort.Search(len(l.first), func(i int) bool { return l.first[i] > name }) - 1
	if block < 0 {
		return -1
	}
	var now []byte
	for n, at := block*namesStep, int(l.starts[block]); n < min(l.count, (block+1)*namesStep); n++ {
		if now, at = nextName(now, l.data, at); string(now) == name {
			return n
		}
	}
	return -1
}

// at returns the n-th name, or "".
func (l *names) at(n int) string {
	if n < 0 || n >= l.count {
		return ""
	}
	var now []byte
	at := int(l.starts[n/namesStep])
	for range n%namesStep + 1 {
		now, at = nextName(now, l.data, at)
	}
	return string(now)
}
