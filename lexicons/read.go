package lexicons

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Data holds the lexicons that ship with rahu.
//
//go:embed et ru no pl any
var Data embed.FS

// Langs are the languages that rahu grades, in the order of its tables.
var Langs = []string{"et", "ru", "no", "pl"}

// Read reads one language's folder. All faults are returned together, each with its file:line.
func Read(fsys fs.FS, lang string) (*Lexicon, error) { return ReadOver(fsys, Overlay{}, lang) }

// ReadOver reads one language's folder and what an overlay adds to it and silences.
func ReadOver(fsys fs.FS, overlay Overlay, lang string) (*Lexicon, error) {
	r := &reader{lex: &Lexicon{Lang: lang, Classes: map[string][]Entry{}, Paradigms: map[string]Paradigm{}}}
	names, err := fs.Glob(fsys, lang+"/*")
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("lexicons: no folder %q", lang)
	}
	hash := sha256.New()
	if err := r.files(fsys, "", names, hash); err != nil {
		return nil, err
	}
	r.overlay = true
	if err := r.files(overlay.FS, overlay.Name, overlay.files(lang), hash); err != nil {
		return nil, err
	}
	r.silence()
	r.lex.Version = hex.EncodeToString(hash.Sum(nil)[:6])
	r.checkReferences()
	slices.SortFunc(r.lex.Prefixes, func(a, b string) int { return len(b) - len(a) })
	return r.lex, errors.Join(r.faults...)
}

func (r *reader) files(fsys fs.FS, folder string, names []string, hash io.Writer) error {
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return fmt.Errorf("lexicons: %w", err)
		}
		_, _ = hash.Write(data) // a hash takes everything
		r.file(path.Join(folder, name), data)
	}
	return nil
}

// silenceSection heads the references to shipped entries that an overlay takes out.
const silenceSection = "silence"

type reader struct {
	lex     *Lexicon
	section Entry // what the section's header says
	name    string
	line    int
	faults  []error

	overlay  bool // the files read now are an overlay's
	silences []silence
}

func (r *reader) fault(format string, args ...any) {
	r.faults = append(r.faults, fmt.Errorf("%s:%d: %s", r.name, r.line, fmt.Sprintf(format, args...)))
}

func (r *reader) file(name string, data []byte) {
	r.name, r.line, r.section = name, 0, Entry{}
	parse := r.lexLine
	switch {
	case path.Base(name) == "paradigms.txt":
		parse = r.paradigmLine
	case path.Base(name) == "frequent.txt":
		parse = r.frequentLine
	case path.Ext(name) != ".lex":
		return
	}
	if !utf8.Valid(data) {
		r.fault("is not UTF-8")
		return
	}
	all := string(data)
	r.lex.Entries = slices.Grow(r.lex.Entries, strings.Count(all, "\n"))
	for line := range strings.Lines(all) {
		r.line++
		if text := strings.TrimSpace(withoutComment(strings.TrimRight(line, "\r\n"))); text != "" {
			parse(text)
		}
	}
}

// withoutComment cuts a line at a # that stands at its start or after a blank and
// before a blank or the line's end.
func withoutComment(line string) string {
	for i := 0; i < len(line); i++ {
		after := i+1 == len(line) || line[i+1] == ' ' || line[i+1] == '\t'
		if line[i] == '#' && (i == 0 || (after && (line[i-1] == ' ' || line[i-1] == '\t'))) {
			return line[:i]
		}
	}
	return line
}

func (r *reader) lexLine(text string) {
	if strings.HasPrefix(text, "[") {
		r.header(text)
		return
	}
	if r.section.Category == "" {
		r.fault("an entry before the first [section]")
		return
	}
	if r.section.Category == silenceSection {
		r.silenceLine(text)
		return
	}
	pattern, options, _ := strings.Cut(text, " :: ")
	e := r.section
	e.Lang, e.Overlay = r.lex.Lang, r.overlay
	e.File, e.Line, e.Source = r.name, r.line, strings.TrimSpace(pattern)
	e.ref = r.name + ":" + strconv.Itoa(r.line)
	for option := range strings.FieldsSeq(options) {
		if err := e.option(option); err != nil {
			r.fault("%v", err)
		}
	}
	tokens, err := parsePattern(e.Source)
	if err != nil {
		r.fault("%v", err)
		return
	}
	e.Pattern = tokens
	if e.Category == "class" {
		r.lex.Classes[e.Name] = append(r.lex.Classes[e.Name], e)
		return
	}
	r.lex.Entries = append(r.lex.Entries, e)
}

// header reads "[category level option…]" or "[category name option…]".
func (r *reader) header(text string) {
	r.section = Entry{}
	if !strings.HasSuffix(text, "]") {
		r.fault("a section header ends in ]: %s", text)
		return
	}
	fields := strings.Fields(text[1 : len(text)-1])
	if len(fields) == 0 {
		r.fault("an empty section header")
		return
	}
	e := Entry{Category: fields[0]}
	rest := fields[1:]
	if r.overlay && e.Category == silenceSection && len(rest) == 0 {
		r.section = e
		return
	}
	kind, known := categories[e.Category]
	if !known {
		r.fault("unknown category %q", e.Category)
		return
	}
	if len(rest) > 0 && !strings.Contains(rest[0], "=") {
		if err := e.levelOrName(kind, rest[0]); err != nil {
			r.fault("%v", err)
			return
		}
		rest = rest[1:]
	} else if kind.max > 0 && kind.min != kind.max || kind.names != nil && e.Category != "innocent" || e.Category == "class" {
		r.fault("[%s] wants a level or a name", e.Category)
		return
	} else {
		e.Level = kind.max
	}
	for _, option := range rest {
		if err := e.option(option); err != nil {
			r.fault("%v", err)
		}
	}
	r.section = e
}

func (e *Entry) levelOrName(kind category, text string) error {
	if kind.max == 0 {
		if kind.names != nil && !slices.Contains(kind.names, text) {
			return fmt.Errorf("[%s] has no %q; it has %s", e.Category, text, strings.Join(kind.names, " "))
		}
		e.Name = text
		return nil
	}
	level, err := strconv.Atoi(text)
	if err != nil || level < kind.min || level > kind.max {
		return fmt.Errorf("[%s] has the levels %d to %d, not %q", e.Category, kind.min, kind.max, text)
	}
	e.Level = level
	return nil
}

func (e *Entry) option(text string) error {
	key, value, _ := strings.Cut(text, "=")
	var err error
	switch key {
	case "w":
		e.Weight, err = strconv.ParseFloat(value, 64)
		if err == nil && (e.Weight < 0 || e.Weight > 3) {
			err = fmt.Errorf("w=%s is not within 0 to 3", value)
		}
		e.Weighted = true
	case "aim":
		e.Aim = value
		if !slices.Contains(aims, value) {
			err = fmt.Errorf("unknown aim %q; there are %s", value, strings.Join(aims, " "))
		}
	case "of":
		e.Reach, err = strconv.Atoi(value)
	case "neg":
		e.KeepNeg = true
	case "past":
		e.KeepPast = true
	case "bare":
		e.Bare = true
	case "rude":
		e.Rude = true
	case "called":
		e.Called = true
	case "ironic":
		e.Ironic = true
	default:
		err = fmt.Errorf("unknown option %q; there are w= aim= of= neg past bare rude called ironic", text)
	}
	return err
}

// frequentLine reads "TIMES WORD…".
func (r *reader) frequentLine(text string) {
	fields := strings.Fields(text)
	times, err := strconv.Atoi(fields[0])
	if err != nil || times < 1 || len(fields) < 2 {
		r.fault("a line of frequent words is PER_MILLION WORD…: %s", text)
		return
	}
	for _, form := range fields[1:] {
		r.lex.Frequent = append(r.lex.Frequent, Frequent{Form: form, PerMillion: times})
	}
}

func (r *reader) paradigmLine(text string) {
	fields := strings.Fields(text)
	switch {
	case fields[0] == "prefix":
		r.lex.Prefixes = append(r.lex.Prefixes, fields[1:]...)
	case fields[0] == "clitic":
		r.lex.Clitics = append(r.lex.Clitics, fields[1:]...)
	case len(fields) < 4:
		r.fault("a paradigm's line is NAME SLOT STRIP ENDING…: %s", text)
	default:
		r.paradigmRow(fields)
	}
}

func (r *reader) paradigmRow(fields []string) {
	slot, err := strconv.Atoi(fields[1])
	if err != nil || slot < 1 || slot > 9 || !strings.HasPrefix(fields[2], "-") {
		r.fault("a paradigm's line is NAME SLOT -STRIP ENDING…: %s", strings.Join(fields, " "))
		return
	}
	row := ParadigmRow{Slot: slot - 1, Strip: fields[2][1:]}
	for _, ending := range fields[3:] {
		row.Endings = append(row.Endings, strings.TrimPrefix(ending, "."))
	}
	p := r.lex.Paradigms[fields[0]]
	p.Name, p.Rows = fields[0], append(p.Rows, row)
	r.lex.Paradigms[fields[0]] = p
}

// checkReferences finds classes and paradigms that do not exist, and principal
// forms that do not fit their paradigm.
func (r *reader) checkReferences() {
	check := func(e *Entry) {
		r.name, r.line = e.File, e.Line
		r.checkTokens(e.Pattern)
	}
	for i := range r.lex.Entries {
		check(&r.lex.Entries[i])
	}
	for _, members := range r.lex.Classes {
		for i := range members {
			check(&members[i])
		}
	}
}

func (r *reader) checkTokens(tokens []Token) {
	for _, t := range tokens {
		r.checkTokens(t.Group)
		for _, a := range t.Atoms {
			r.checkAtom(a)
		}
	}
}

func (r *reader) checkAtom(a Atom) {
	switch a.Kind {
	case Class:
		if _, ok := r.lex.Classes[a.Text]; !ok {
			r.fault("unknown class @%s", a.Text)
		}
	case Inflects:
		if a.Paradigm() == "" {
			return
		}
		p, ok := r.lex.Paradigms[a.Paradigm()]
		if !ok {
			r.fault("unknown paradigm %q", a.Paradigm())
			return
		}
		if err := p.fits(a.Forms()); err != nil {
			r.fault("paradigm %s: %v", a.Paradigm(), err)
		}
	case Stem, Exact, Prefix, Row:
	}
}
