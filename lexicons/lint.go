package lexicons

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// CommonClasses are those that every language has for patterns of its own and of
// overlays, besides those that say who is meant.
var CommonClasses = strings.Fields("relative weapon future if tonight place come kill1 kill")

// Fault is what a linter finds: an entry that is read and cannot be what was meant. A
// suspicion may be meant after all.
type Fault struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Text      string `json:"text"`
	Suspicion bool   `json:"suspicion,omitempty"`
}

// String returns file:line and what is wrong.
func (f Fault) String() string {
	if f.Suspicion {
		return fmt.Sprintf("%s:%d: suspicious: %s", f.File, f.Line, f.Text)
	}
	return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Text)
}

// Compare orders faults by place.
func (f Fault) Compare(o Fault) int {
	return cmp.Or(cmp.Compare(f.File, o.File), cmp.Compare(f.Line, o.Line), cmp.Compare(f.Text, o.Text))
}

// Lint finds, in a lexicon that could be read, what stands there twice, classes that
// nothing uses and patterns that look like a slip. Classes named in used are used by
// other means.
func Lint(lex *Lexicon, used []string) []Fault {
	l := linter{seen: map[string]*Entry{}, used: map[string]bool{}}
	for _, name := range used {
		l.used[name] = true
	}
	for i := range lex.Entries {
		l.entry(&lex.Entries[i])
	}
	names := slices.Sorted(maps.Keys(lex.Classes))
	for _, name := range names {
		for i := range lex.Classes[name] {
			l.entry(&lex.Classes[name][i])
		}
	}
	for _, name := range names {
		if members := lex.Classes[name]; !l.used[name] && len(members) > 0 {
			l.fault(&members[0], false, "nothing uses the class @%s", name)
		}
	}
	slices.SortFunc(l.faults, Fault.Compare)
	return l.faults
}

type linter struct {
	seen   map[string]*Entry // by category and pattern
	used   map[string]bool   // classes
	faults []Fault
}

func (l *linter) fault(e *Entry, suspicion bool, format string, args ...any) {
	l.faults = append(l.faults, Fault{File: e.File, Line: e.Line, Text: fmt.Sprintf(format, args...), Suspicion: suspicion})
}

func (l *linter) entry(e *Entry) {
	key := e.Category + " " + e.Name + " " + normal(e.Pattern)
	if first, twice := l.seen[key]; twice {
		l.fault(e, false, "%q stands in %s already, at %s", e.Source, e.Kind(), first.Ref())
	} else {
		l.seen[key] = e
	}
	l.tokens(e, e.Pattern)
	l.shared(e, e.Pattern)
	l.short(e)
}

// Kind names the category with the name or level, as a section's header does.
func (e *Entry) Kind() string {
	switch {
	case e.Name != "":
		return e.Category + " " + e.Name
	case e.Level > 0:
		return fmt.Sprint(e.Category, " ", e.Level)
	}
	return e.Category
}

// normal writes a pattern so that the order of alternatives does not matter.
func normal(tokens []Token) string {
	var b strings.Builder
	for _, t := range tokens {
		switch t.Kind {
		case Gap:
			fmt.Fprintf(&b, "%d-%d", t.Min, t.Max)
		case Group:
			b.WriteString("{" + normal(t.Group) + "}")
		case Words:
			b.WriteString(strings.Join(slices.Sorted(slices.Values(spellings(t))), "|"))
		}
		if t.Optional {
			b.WriteByte('?')
		}
		b.WriteByte(' ')
	}
	return b.String()
}

// spellings are a token's alternatives as they are written.
func spellings(t Token) (list []string) {
	for _, a := range t.Atoms {
		list = append(list, a.String())
	}
	return list
}

// String returns the alternative as an entry writes it.
func (a Atom) String() string {
	text := a.Text
	switch a.Kind {
	case Class:
		text = "@" + text
	case Exact:
		text = "=" + text
	case Prefix:
		text += "*"
	case Inflects:
		if text = strings.Join(a.Forms(), "/"); a.Paradigm() != "" {
			text += ":" + a.Paradigm()
		}
	case Row:
		switch a.Parts()[len(a.Parts())-1].Kind {
		case Exact:
			text = "=" + text
		case Prefix:
			text += "*"
		}
	case Stem:
	}
	if a.Compound {
		text = "+" + text
	}
	if a.Verb {
		text = "^" + text
	}
	return text
}

// tokens notes the classes that are used and finds alternatives that are written twice.
func (l *linter) tokens(e *Entry, tokens []Token) {
	for _, t := range tokens {
		l.tokens(e, t.Group)
		seen := map[string]bool{}
		for _, a := range t.Atoms {
			if a.Kind == Class {
				l.used[a.Text] = true
			}
			text := a.String()
			if seen[text] {
				l.fault(e, false, "%q is written twice in one token of %q", text, e.Source)
			}
			seen[text] = true
		}
	}
}

// shared finds neighbours that look like phrases with | between them: "a b|a c" means
// a, then b or a, then c; whoever writes it mostly means the phrases "a b" and "a c".
// The same holds for "b a|c a|d": a is the first alternative of both neighbours.
func (l *linter) shared(e *Entry, tokens []Token) {
	for i, t := range tokens {
		l.shared(e, t.Group)
		if i == 0 || t.Kind != Words || tokens[i-1].Kind != Words || t.Optional || tokens[i-1].Optional || len(t.Atoms) < 2 {
			continue
		}
		before, here := spellings(tokens[i-1]), spellings(t)
		last := here[len(here)-1]
		switch {
		case slices.Equal(before, here): // one word twice
		case len(before) > 1 && before[0] == here[0], before[0] == last:
			l.fault(e, true, "%q is an alternative of two neighbours in %q: | stands between words, not between phrases", before[0], e.Source)
		}
	}
}

// shortWord is the number of letters below which a single word is too little for a threat.
const shortWord = 5

// short finds grave threats that hang on one short word.
func (l *linter) short(e *Entry) {
	if !slices.Contains([]string{"violence", "bomb", "arson"}, e.Category) {
		return
	}
	required := needed(e.Pattern)
	if len(required) != 1 {
		return
	}
	for _, a := range required[0].Atoms {
		if n := utf8.RuneCountInString(a.Text); a.Kind != Class && n < shortWord {
			l.fault(e, true, "%s hangs on one word of %d letters, %q: %q", e.Kind(), n, a.Text, e.Source)
			return
		}
	}
}

// needed are the tokens that must be there.
func needed(tokens []Token) (list []Token) {
	for _, t := range tokens {
		switch {
		case t.Optional || t.Kind == Gap:
		case t.Kind == Group:
			list = append(list, needed(t.Group)...)
		default:
			list = append(list, t)
		}
	}
	return list
}
