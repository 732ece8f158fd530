package text

import (
	_ "embed"
	"strings"
)

//go:embed abbreviations.txt
var abbreviationsFile string

// abbreviations are chunks whose full stop ends no sentence. Read only.
var abbreviations = func() map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(abbreviationsFile) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			set[line] = true
		}
	}
	return set
}()
