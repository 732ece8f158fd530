package classifier

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"rahu/classifier/match"
	"rahu/classifier/score"
	"rahu/classifier/stem"
	"rahu/classifier/text"
	"rahu/lexicons"
)

// Lint reads the lexicons below fsys that are there, with an overlay, and returns what
// is wrong with them, by language and place. An error holds what could not be read, each
// fault with its file:line.
func Lint(fsys fs.FS, overlay lexicons.Overlay) ([]lexicons.Fault, error) {
	if err := overlay.Check(); err != nil {
		return nil, err
	}
	var all []*lexicons.Lexicon
	var broken []error
	own, err := ownWeights(overlay)
	if err == nil {
		_, err = score.NewGrader(own...)
	}
	if err != nil {
		broken = append(broken, err)
	}
	for _, code := range append([]string{"any"}, lexicons.Langs...) {
		if _, err := fs.Stat(fsys, code); err != nil {
			continue
		}
		lex, err := lexicons.ReadOver(fsys, overlay, code)
		if err == nil {
			_, err = match.Compile(lex, match.Speller{Stem: stem.For(code), Bare: text.Bare, Cuts: stem.Cuts(code)}, maskable)
		}
		if err != nil {
			broken = append(broken, err)
			continue
		}
		all = append(all, lex)
	}
	if len(all)+len(broken) == 0 {
		return nil, fmt.Errorf("none of the folders any %s is there", strings.Join(lexicons.Langs, " "))
	}
	return lint(all), errors.Join(broken...)
}

func lint(all []*lexicons.Lexicon) (faults []lexicons.Fault) {
	for _, lex := range all {
		faults = append(faults, lexicons.Lint(lex, append(slices.Clone(score.RoleNames), lexicons.CommonClasses...))...)
		with := []*lexicons.Lexicon{lex}
		if lex.Lang != "any" && all[0].Lang == "any" {
			with = append(with, all[0]) // its entries are found in every language
		}
		faults = append(faults, unreachable(lex, with)...)
		faults = append(faults, misspelled(lex)...)
	}
	slices.SortFunc(faults, lexicons.Fault.Compare)
	return faults
}

// misspelled finds spellings that no message has once it is read: capitals, letters that
// folding takes away, marks that part words.
func misspelled(lex *lexicons.Lexicon) (faults []lexicons.Fault) {
	known := map[string]string{} // spelling to what is wrong with it
	var look func(e *lexicons.Entry, tokens []lexicons.Token)
	look = func(e *lexicons.Entry, tokens []lexicons.Token) {
		for _, t := range tokens {
			look(e, t.Group)
			for _, form := range spellingsOf(t.Atoms) {
				why, seen := known[form]
				if !seen {
					why = readOtherwise(form)
					known[form] = why
				}
				if why != "" {
					faults = append(faults, lexicons.Fault{File: e.File, Line: e.Line, Text: why})
				}
			}
		}
	}
	for i := range lex.Entries {
		look(&lex.Entries[i], lex.Entries[i].Pattern)
	}
	for _, members := range lex.Classes {
		for i := range members {
			look(&members[i], members[i].Pattern)
		}
	}
	return faults
}

// spellingsOf are the words that alternatives spell out.
func spellingsOf(atoms []lexicons.Atom) (list []string) {
	for _, a := range atoms {
		switch a.Kind {
		case lexicons.Stem, lexicons.Exact:
			list = append(list, a.Text)
		case lexicons.Inflects:
			for _, form := range a.Forms() {
				if form != "" && form != "-" { // a form that the word does not have
					list = append(list, form)
				}
			}
		case lexicons.Row:
			list = append(list, spellingsOf(a.Parts())...)
		case lexicons.Prefix, lexicons.Class:
		}
	}
	return list
}

// readOtherwise says how the reader of messages cuts or folds a form, or "" where it keeps it.
func readOtherwise(form string) string {
	chunk := text.Analyze(form)
	if len(chunk.Words) == 1 && chunk.Words[0].Form == form {
		return ""
	}
	if len(chunk.Words) == 0 {
		return fmt.Sprintf("%q is never found: a message has no such word", form)
	}
	words := make([]string, len(chunk.Words))
	for i := range chunk.Words {
		words[i] = chunk.Words[i].Form
	}
	return fmt.Sprintf("%q is never found: a message that says so is read as %q", form, strings.Join(words, " "))
}

// unreachable finds entries of one word that never count, since another one always
// takes the same word.
func unreachable(lex *lexicons.Lexicon, with []*lexicons.Lexicon) (faults []lexicons.Fault) {
	table := coverage{stem: stem.For(lex.Lang), by: map[string][]*lexicons.Entry{}}
	for _, l := range with {
		for i := range l.Entries {
			table.add(&l.Entries[i], l)
		}
	}
	for i := range lex.Entries {
		e := &lex.Entries[i]
		if by := table.covers(e, lex); by != nil {
			faults = append(faults, lexicons.Fault{File: e.File, Line: e.Line,
				Text: fmt.Sprintf("%s %q never counts: %s %q at %s always takes its place", e.Kind(), e.Source, by.Kind(), by.Source, by.Ref())})
		}
	}
	return faults
}

// coverage knows the entries of one word by what they reach: "=form", "~stem" or
// "beginning*", with ^ or + before it where a verb prefix or a compound's first part may
// stand before the word.
type coverage struct {
	stem   stem.Stemmer
	by     map[string][]*lexicons.Entry
	begins []string // keys of beginnings
}

func (c *coverage) add(e *lexicons.Entry, lex *lexicons.Lexicon) {
	keys, _ := c.keys(e, lex)
	for _, key := range keys {
		if key[len(key)-1] == '*' && !slices.Contains(c.begins, key) {
			c.begins = append(c.begins, key)
		}
		c.by[key] = append(c.by[key], e)
	}
}

// keys are what an entry of one word reaches, and whether they are all it reaches.
func (c *coverage) keys(e *lexicons.Entry, lex *lexicons.Lexicon) (keys []string, complete bool) {
	if len(e.Pattern) != 1 || e.Pattern[0].Kind != lexicons.Words {
		return nil, false
	}
	complete = true
	for _, a := range e.Pattern[0].Atoms {
		reached := c.reached(a, lex)
		complete = complete && len(reached) > 0
		for _, key := range reached {
			keys = append(keys, key)
			if a.Verb {
				keys = append(keys, "^"+key)
			}
			if a.Compound {
				keys = append(keys, "+"+key)
			}
		}
	}
	return keys, complete
}

func (c *coverage) reached(a lexicons.Atom, lex *lexicons.Lexicon) (keys []string) {
	switch a.Kind {
	case lexicons.Prefix:
		return []string{a.Text + "*"}
	case lexicons.Exact:
		return []string{"=" + a.Text}
	case lexicons.Inflects:
		forms := a.Forms()
		if a.Paradigm() != "" {
			forms, _ = lex.Paradigms[a.Paradigm()].Forms(a.Forms()) // checked when it was read
		}
		for _, form := range forms {
			keys = append(keys, "="+form)
		}
	case lexicons.Stem:
		if c.stem == nil || lex.Lang == "any" {
			return []string{"=" + a.Text}
		}
		return []string{"~" + c.stem(a.Text)}
	case lexicons.Class, lexicons.Row:
	}
	return keys
}

// covers returns an entry that takes the entry's place wherever it is found, or nil.
func (c *coverage) covers(e *lexicons.Entry, lex *lexicons.Lexicon) (by *lexicons.Entry) {
	keys, complete := c.keys(e, lex)
	if !complete {
		return nil
	}
	for _, key := range keys {
		if by = c.taker(e, key); by == nil {
			return nil
		}
	}
	return by
}

func (c *coverage) taker(e *lexicons.Entry, key string) *lexicons.Entry {
	for _, k := range c.wider(key) {
		for _, o := range c.by[k] {
			if o != e && score.Replaces(o, e) {
				return o
			}
		}
	}
	return nil
}

// wider are the keys that reach all that a key reaches.
func (c *coverage) wider(key string) []string {
	head := ""
	if key[0] == '^' || key[0] == '+' {
		head, key = key[:1], key[1:]
	}
	list := []string{head + key}
	word := strings.Trim(key, "=~*")
	if key[0] == '=' && c.stem != nil {
		list = append(list, head+"~"+c.stem(word))
	}
	for _, begin := range c.begins {
		if rest, ok := strings.CutPrefix(begin, head); ok && strings.HasPrefix(word, strings.TrimSuffix(rest, "*")) {
			list = append(list, begin)
		}
	}
	return list
}
