package lexicons

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Overlay is a folder that is laid over the lexicons, with the same layout: a company's
// own entries, [silence] sections that take shipped ones out, and beside the languages'
// folders a file WeightsName with numbers of its own. The zero value is none.
type Overlay struct {
	FS   fs.FS
	Name string // stands before the names of its files in errors and evidence
}

// Check finds what lies where no lexicon would be read: folders that are no language's,
// and files beside them.
func (o Overlay) Check() error {
	if o.FS == nil {
		return nil
	}
	found, err := fs.ReadDir(o.FS, ".")
	if err != nil {
		return fmt.Errorf("the overlay %s: %w", o.Name, err)
	}
	folders := append(slices.Clone(Langs), "any")
	languages := 0
	for _, one := range found {
		name := path.Join(o.Name, one.Name())
		switch {
		case slices.Contains(folders, one.Name()):
			languages++
		case strings.HasPrefix(one.Name(), "."):
		case path.Ext(one.Name()) == ".lex":
			return fmt.Errorf("%s lies in no language's folder: %s", name, strings.Join(folders, " "))
		case one.IsDir():
			return fmt.Errorf("the folder %s is none of %s", name, strings.Join(folders, " "))
		}
	}
	if languages == 0 && !slices.ContainsFunc(found, func(e fs.DirEntry) bool { return e.Name() == WeightsName }) {
		return fmt.Errorf("the overlay %s has none of the folders %s and no %s", o.Name, strings.Join(folders, " "), WeightsName)
	}
	return nil
}

// WeightsName is the file of an overlay that sets numbers of the grades.
const WeightsName = "weights.txt"

// Weights returns the name and the text of that file, or "" where there is none.
func (o Overlay) Weights() (name, text string, err error) {
	if o.FS == nil {
		return "", "", nil
	}
	data, err := fs.ReadFile(o.FS, WeightsName)
	if errors.Is(err, fs.ErrNotExist) {
		return "", "", nil
	}
	if err != nil {
		return "", "", fmt.Errorf("the overlay %s: %w", o.Name, err)
	}
	return path.Join(o.Name, WeightsName), string(data), nil
}

// files are the overlay's for one language, in order.
func (o Overlay) files(lang string) (names []string) {
	if o.FS == nil {
		return nil
	}
	all, _ := fs.Glob(o.FS, lang+"/*") // the pattern is good
	for _, name := range all {
		base := path.Base(name)
		if base[0] != '.' && (path.Ext(base) == ".lex" || base == "paradigms.txt") {
			names = append(names, name)
		}
	}
	return names
}

// silence takes shipped entries out: those of a category with this pattern as written.
type silence struct {
	category, pattern string
	file              string
	line              int
}

// silenceLine reads "category pattern" below [silence].
func (r *reader) silenceLine(text string) {
	category, pattern, _ := strings.Cut(text, " ")
	if _, known := categories[category]; !known || strings.TrimSpace(pattern) == "" {
		r.fault("a line of [silence] is a category and a pattern as written, not %q", text)
		return
	}
	r.silences = append(r.silences, silence{category: category, pattern: oneBlank(pattern), file: r.name, line: r.line})
}

// oneBlank writes a pattern with single blanks between its tokens.
func oneBlank(pattern string) string { return strings.Join(strings.Fields(pattern), " ") }

// silence takes out what the overlay silences. A silence that finds nothing is a fault:
// whoever wrote it believes that the entry is gone.
func (r *reader) silence() {
	for _, s := range r.silences {
		quiet := func(e Entry) bool {
			return !e.Overlay && e.Category == s.category && oneBlank(e.Source) == s.pattern
		}
		before := r.size()
		r.lex.Entries = slices.DeleteFunc(r.lex.Entries, quiet)
		for name, members := range r.lex.Classes {
			r.lex.Classes[name] = slices.DeleteFunc(members, quiet)
		}
		if r.size() == before {
			r.name, r.line = s.file, s.line
			r.fault("there is no shipped entry of category %s with the pattern %q to silence", s.category, s.pattern)
		}
	}
}

func (r *reader) size() int {
	n := len(r.lex.Entries)
	for _, members := range r.lex.Classes {
		n += len(members)
	}
	return n
}
