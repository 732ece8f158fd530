package score

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// readNumbers reads lines of a key, a name and so many numbers, each name of each key once, in any
// order; lines that begin with # are comments. It returns the numbers of each key in the order of
// the names. Errors name file:line.
func readNumbers(file File, keys, names []string, columns int) (map[string][][]float64, error) {
	all, n := map[string][][]float64{}, 0
	for _, key := range keys {
		all[key] = make([][]float64, len(names))
	}
	for line := range strings.Lines(file.Text) {
		n++
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		fault := func(what string) error {
			return fmt.Errorf("%s:%d: %s; restore the file that make fit wrote: %s", file.Name, n, what, strings.TrimSpace(line))
		}
		if len(fields) != 2+columns {
			return nil, fault(fmt.Sprintf("wants %s, a term and as many numbers as there are columns: %d", strings.Join(keys, " or "), columns))
		}
		rows, at := all[fields[0]], slices.Index(names, fields[1])
		switch {
		case rows == nil || at < 0:
			return nil, fault("there is no such beginning or term")
		case rows[at] != nil:
			return nil, fault("it stands there twice")
		}
		rows[at] = make([]float64, columns)
		for k, number := range fields[2:] {
			v, err := strconv.ParseFloat(number, 64)
			if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
				return nil, fault(number + " is no number")
			}
			rows[at][k] = v
		}
	}
	for _, key := range keys {
		for at, name := range names {
			if all[key][at] == nil {
				return nil, fmt.Errorf("%s:%d: %s %s is missing; restore the file that make fit wrote", file.Name, n, key, name)
			}
		}
	}
	return all, nil
}
