package classifier

import (
	"cmp"
	"fmt"
	"slices"

	"rahu/classifier/match"
	"rahu/classifier/stem"
	"rahu/classifier/text"
	"rahu/lexicons"
)

// WordReport tells how a word of a text is read and what it reaches. Start and End are
// code points into the text.
type WordReport struct {
	Start    int           `json:"start"`
	End      int           `json:"end"`
	Text     string        `json:"text"`
	Sentence int           `json:"sentence"` // counted from 0
	Kind     string        `json:"kind"`     // letters, number, symbol, opaque
	Readings []ReadingNote `json:"readings"` // what was looked up: the word as it stands first
}

// ReadingNote is one way to read a word, or several words together, and what it reaches
// in a lexicon.
type ReadingNote struct {
	How     string     `json:"how"` // as written, repeated letters, leet, …
	Form    string     `json:"form"`
	Stem    string     `json:"stem,omitempty"` // where the language has a stemmer
	Lexicon string     `json:"lexicon"`
	Entries []EntryRef `json:"entries"`           // of which this is the whole pattern
	Parts   []EntryRef `json:"parts"`             // of whose pattern this is a part
	Classes []string   `json:"classes,omitempty"` // of which it is a member
}

// EntryRef names an entry.
type EntryRef struct {
	Entry   string `json:"entry"` // file:line
	Kind    string `json:"kind"`
	Pattern string `json:"pattern"`
}

var kindNames = [...]string{text.Letters: "letters", text.Number: "number", text.Symbol: "symbol", text.Opaque: "opaque"}

var disguiseNames = [...]string{
	text.Plain: "as written", text.Repeated: "repeated letters", text.Leet: "digits for letters", text.Masked: "masked",
	text.Spaced: "letters apart", text.Hyphened: "without hyphens", text.Hidden: "without invisible marks", text.LookAlike: "letters of the same look",
}

// Words returns how a text is cut into words, how each is read and what it reaches in a
// language's lexicon and in the one for every language. code must be et, ru, no or pl.
// It is not for the hot path.
func (c *Classifier) Words(message, code string) ([]WordReport, error) {
	l := slices.Index(codes, code)
	if l < 0 {
		return nil, fmt.Errorf("%q is none of the languages %v", code, codes)
	}
	s := newScratch()
	c.read(s, message)
	reports := []WordReport{}
	for number, sentence := range s.sentences {
		for at := sentence.from; at < sentence.to; at++ {
			w := &s.words[at]
			known := &w.cell.chunk.Words[w.index]
			r := WordReport{Start: w.start, End: w.end, Text: message[w.from:w.to], Sentence: number, Kind: kindNames[known.Kind]}
			if known.Kind != text.Opaque {
				r.Readings = append(c.langs[l].readings(known), c.langs[langAny].readings(known)...)
			}
			if w.index == 0 {
				r.Readings = append(r.Readings, c.joinedReadings(w.cell.chunk.Joined, l)...)
			}
			for _, spaced := range sentence.spaced {
				if spaced.from == at {
					r.Readings = append(r.Readings, c.joinedReadings([]text.Reading{{Form: spaced.form, Disguise: text.Spaced}}, l)...)
				}
			}
			reports = append(reports, r)
		}
	}
	return reports, nil
}

// readings are the ways to read a word in a lexicon: as it stands, and those that reach
// something.
func (l *language) readings(w *text.Word) []ReadingNote {
	list := []ReadingNote{l.note("as written", w.Form, l.matcher.Lookup(nil, w.Form))}
	add := func(how, form string, elements []match.Element) {
		if len(elements) > 0 {
			list = append(list, l.note(how, form, elements))
		}
	}
	for _, r := range w.Readings {
		add(disguiseNames[r.Disguise], r.Form, l.matcher.Lookup(nil, r.Form))
	}
	for _, k := range spellings[slices.Index(lexiconCodes, l.code)] {
		if meant, ok := k.respell(w.Form); ok {
			add("with another keyboard's letters", meant, l.matcher.Lookup(nil, meant))
		}
	}
	if l.code != "ru" {
		add("without diacritics", w.Form, l.matcher.LookupBare(nil, w.Form))
	} else if cyrillic := text.Cyrillize(w.Form); cyrillic != "" && w.Kind == text.Letters {
		add("Russian in Latin letters", cyrillic, union(l.matcher.Lookup(nil, cyrillic), l.matcher.LookupBare(nil, text.Bare(cyrillic))))
	}
	if l.code == "any" && len(list[0].Entries)+len(list[0].Parts)+len(list[0].Classes) == 0 {
		return list[1:] // that the lexicon of every language does not know a word is no news
	}
	return list
}

// joinedReadings are the ways to read several words together that reach something.
func (c *Classifier) joinedReadings(joined []text.Reading, code int) (list []ReadingNote) {
	for _, r := range joined {
		for _, l := range []*language{&c.langs[code], &c.langs[langAny]} {
			elements := l.matcher.Lookup(nil, r.Form)
			if r.Disguise == text.Masked {
				elements = l.matcher.LookupMask(nil, r.Form)
			}
			if len(elements) > 0 {
				list = append(list, l.note(disguiseNames[r.Disguise], r.Form, elements))
			}
		}
	}
	return list
}

func (l *language) note(how, form string, elements []match.Element) ReadingNote {
	n := ReadingNote{How: how, Form: form, Lexicon: l.code, Classes: l.matcher.ClassNames(elements)}
	if stemmer := stem.For(l.code); stemmer != nil {
		n.Stem = stemmer(form)
	}
	var whole, part []int32
	for _, el := range elements {
		whole = append(whole, l.matcher.Direct(el)...)
		part = append(part, l.matcher.Entries(el)...)
	}
	n.Entries, n.Parts = l.refs(whole), l.refs(part)
	return n
}

func (l *language) refs(numbers []int32) []EntryRef {
	slices.Sort(numbers)
	list := []EntryRef{}
	for _, n := range slices.Compact(numbers) {
		e := &l.lexicon.Entries[n]
		list = append(list, EntryRef{Entry: e.Ref(), Kind: e.Kind(), Pattern: e.Source})
	}
	return list
}

// Entries returns every entry and member of a class of the lexicons, by language, file
// and line. Their patterns are not kept: see lexicons.Entry.Tokens.
func (c *Classifier) Entries() []lexicons.Entry {
	var all []lexicons.Entry
	for i := range c.langs {
		lex := c.langs[i].lexicon
		from := len(all)
		all = append(all, lex.Entries...)
		for _, members := range lex.Classes {
			all = append(all, members...)
		}
		slices.SortFunc(all[from:], func(a, b lexicons.Entry) int { return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line)) })
	}
	return all
}
