package lexicons

import (
	"fmt"
	"slices"
	"strings"
)

// Lexicon is what one folder holds. It is read once and never changed.
type Lexicon struct {
	Lang      string              // folder name: et, ru, no, pl, any
	Entries   []Entry             // in the order of files and lines
	Classes   map[string][]Entry  // class name to its members, Category "class"
	Paradigms map[string]Paradigm // by name
	Prefixes  []string            // verb prefixes of ^, longest first
	Clitics   []string            // may follow any form that a paradigm makes
	Frequent  []Frequent          // words that are met most often
	Version   string              // hash of the folder's files
}

// Compiled returns the lexicon without its patterns, for when they are compiled: they are
// many small things, which the garbage collector would look through over and over.
func (l *Lexicon) Compiled() *Lexicon {
	bare := *l
	bare.Entries, bare.Classes = withoutPatterns(l.Entries), make(map[string][]Entry, len(l.Classes))
	for name, members := range l.Classes {
		bare.Classes[name] = withoutPatterns(members)
	}
	return &bare
}

func withoutPatterns(entries []Entry) []Entry {
	bare := slices.Clone(entries)
	for i := range bare {
		bare[i].Pattern = nil
	}
	return bare
}

// Frequent is a word of frequent.txt with about how often it is met.
type Frequent struct {
	Form       string
	PerMillion int
}

// Entry is one line of a lexicon.
type Entry struct {
	File     string // path below the lexicons' root, such as ru/abuse.lex
	Line     int
	Lang     string  // the lexicon's
	Category string  // anger, insult, violence, scope …
	Name     string  // of request, signal, axis and scope; of a class
	Level    int     // 0 where the category has none
	Weight   float64 // what it adds to anger, where Weighted
	Weighted bool    // w= was given
	Aim      string  // empty unless aim= was given
	Reach    int     // of=, for scope entries; 0 means the default
	KeepNeg  bool    // neg
	KeepPast bool    // past
	Bare     bool    // bare
	Rude     bool    // rude
	Called   bool    // called
	Ironic   bool    // ironic
	Source   string  // the pattern as written
	Overlay  bool    // from an overlay, not shipped
	Pattern  []Token // nil in a lexicon that is Compiled: see Tokens
	ref      string
}

// Tokens returns the pattern, which is read anew where it was let go.
func (e *Entry) Tokens() []Token {
	if e.Pattern != nil {
		return e.Pattern
	}
	tokens, _ := parsePattern(e.Source) // it was good once
	return tokens
}

// Ref returns file:line.
func (e *Entry) Ref() string { return e.ref }

// TokenKind tells what a token of a pattern stands for.
type TokenKind uint8

// The kinds of tokens.
const (
	Words TokenKind = iota // one of Atoms
	Gap                    // Min to Max words, whatever they are
	Group                  // the tokens of Group in any order
)

// Token is one step of a pattern.
type Token struct {
	Kind     TokenKind
	Atoms    []Atom
	Optional bool
	Min, Max int
	Group    []Token
}

// AtomKind tells how an atom finds its words.
type AtomKind uint8

// The kinds of atoms.
const (
	Stem     AtomKind = iota // same stem; where the language has no stemmer, same form
	Exact                    // this form
	Prefix                   // begins with
	Inflects                 // a form of a paradigm
	Class                    // a member of a class
	Row                      // the words of Parts, one after the other
)

// Atom is one alternative of a token.
type Atom struct {
	Kind     AtomKind
	Verb     bool   // ^: a verb prefix may stand before it
	Compound bool   // +: may be the last part of a compound
	Text     string // the word, the letters before *, or the class's name
	made     *made  // most atoms, of which there are hundreds of thousands, need none
}

// made is what an atom is made of that is more than a word.
type made struct {
	forms    []string
	paradigm string
	parts    []Atom
}

// Forms returns the principal forms of Inflects.
func (a *Atom) Forms() []string {
	if a.made == nil {
		return nil
	}
	return a.made.forms
}

// Paradigm returns the name of the paradigm of Inflects; it is empty where only the forms count.
func (a *Atom) Paradigm() string {
	if a.made == nil {
		return ""
	}
	return a.made.paradigm
}

// Parts returns the words of a Row.
func (a *Atom) Parts() []Atom {
	if a.made == nil {
		return nil
	}
	return a.made.parts
}

// Paradigm makes the forms of a word from its principal forms.
type Paradigm struct {
	Name string
	Rows []ParadigmRow
}

// ParadigmRow strips Strip from principal form Slot (counted from 0) and adds each ending.
type ParadigmRow struct {
	Slot    int
	Strip   string
	Endings []string
}

// fits fails where a principal form does not end in what a row strips.
func (p Paradigm) fits(principal []string) error {
	for _, row := range p.Rows {
		if row.Slot < len(principal) && principal[row.Slot] != "" && principal[row.Slot] != "-" {
			if _, err := row.base(principal[row.Slot]); err != nil {
				return err
			}
		}
	}
	return nil
}

// Forms returns the distinct forms that p makes of the principal forms, without clitics.
// It fails where a principal form does not end in what a row strips.
func (p Paradigm) Forms(principal []string) ([]string, error) {
	n := 0
	for _, row := range p.Rows {
		n += len(row.Endings)
	}
	var all strings.Builder // of all forms, one behind the other: hundreds of thousands are made
	ends := make([]int, 0, n)
	for _, row := range p.Rows {
		if row.Slot >= len(principal) || principal[row.Slot] == "" || principal[row.Slot] == "-" {
			continue
		}
		base, err := row.base(principal[row.Slot])
		if err != nil {
			return nil, err
		}
		for _, ending := range row.Endings {
			all.WriteString(base)
			all.WriteString(ending)
			ends = append(ends, all.Len())
		}
	}
	forms, from := make([]string, 0, n), 0
	for _, to := range ends {
		if form := all.String()[from:to]; !slices.Contains(forms, form) {
			forms = append(forms, form)
		}
		from = to
	}
	return forms, nil
}

func (r ParadigmRow) base(form string) (string, error) {
	n := len(form) - len(r.Strip)
	if n < 0 || form[n:] != r.Strip {
		return "", fmt.Errorf("principal form %d, %q, does not end in %q", r.Slot+1, form, r.Strip)
	}
	return form[:n], nil
}
