package pipeline

import (
	"fmt"
	"slices"
	"strings"

	"rahu/classifier"
	"rahu/lexicons"
	"rahu/pipeline/console"
)

// Bounds of what is found in the lexicons: entries that are shown, and alternatives of a
// pattern that are tried as an example.
const (
	maxEntries  = 60
	maxExamples = 4
)

// wordlist is the lexicons of one version, ready to be searched. It is not changed once made.
type wordlist struct {
	from    *classifier.Classifier
	entries []lexicons.Entry
	members map[string][]lexicons.Entry // of classes, by language and name
	places  map[string]int              // of entries, by file:line
	kinds   []string
	langs   []string
}

// of returns the entries of a classifier, the same list where it is of that already.
func (l *wordlist) of(c *classifier.Classifier) *wordlist {
	if l.from == c {
		return l
	}
	l = &wordlist{from: c, entries: c.Entries(), members: map[string][]lexicons.Entry{}, places: map[string]int{}}
	for i := range l.entries {
		e := &l.entries[i]
		l.places[e.Ref()] = i
		if e.Category == "class" {
			key := e.Lang + " " + e.Name
			l.members[key] = append(l.members[key], *e)
		}
		if !slices.Contains(l.kinds, e.Category) {
			l.kinds = append(l.kinds, e.Category)
		}
		if !slices.Contains(l.langs, e.Lang) {
			l.langs = append(l.langs, e.Lang)
		}
	}
	slices.Sort(l.kinds)
	return l
}

// list returns the entries of the lexicons that grade now.
func (d *Desk) list() *wordlist {
	d.listing.Lock()
	defer d.listing.Unlock()
	d.wordlist = d.wordlist.of(d.words.Current())
	return d.wordlist
}

// Entry returns the entry of this file:line, without an example.
func (d *Desk) Entry(place string) (console.WordEntry, bool) {
	l := d.list()
	i, ok := l.places[place]
	if !ok {
		return console.WordEntry{}, false
	}
	return entryOf(&l.entries[i]), true
}

func entryOf(e *lexicons.Entry) console.WordEntry {
	return console.WordEntry{Entry: e.Ref(), Lang: e.Lang, Category: e.Kind(), Pattern: e.Source, Notes: notes(e), Overlay: e.Overlay}
}

// Entries returns the lexicon entries that are looked for: those that fire on the text,
// then those that stand at this place or hold it in their pattern.
func (d *Desk) Entries(q console.WordQuery) console.WordList {
	l := d.list()
	out := console.WordList{Langs: l.langs, Categories: l.kinds, Version: l.from.Version()}
	fires := map[string]bool{}
	if q.Text != "" {
		for _, e := range l.from.Classify(q.Text, q.Lang).Evidence {
			fires[e.Entry] = true
		}
	}
	text := strings.ToLower(q.Text)
	var first, then []*lexicons.Entry
	for i := range l.entries {
		e := &l.entries[i]
		switch {
		case q.Lang != "" && e.Lang != q.Lang || q.Category != "" && e.Category != q.Category:
		case fires[e.Ref()]:
			first = append(first, e)
		case text == "" || e.Ref() == q.Text || strings.Contains(strings.ToLower(e.Source), text) || strings.HasPrefix(e.File, q.Text):
			then = append(then, e)
		}
	}
	found := slices.Concat(first, then)
	out.Total = len(found)
	for _, e := range found[:min(len(found), maxEntries)] {
		one := entryOf(e)
		one.Example, one.Fires = l.example(e), fires[e.Ref()]
		out.Entries = append(out.Entries, one)
	}
	return out
}

// notes are an entry's options as a lexicon writes them.
func notes(e *lexicons.Entry) string {
	var list []string
	for _, o := range []struct {
		on   bool
		text string
	}{
		{e.Bare, "bare"}, {e.KeepNeg, "neg"}, {e.KeepPast, "past"}, {e.Weighted, fmt.Sprintf("w=%g", e.Weight)}, {e.Aim != "", "aim=" + e.Aim},
	} {
		if o.on {
			list = append(list, o.text)
		}
	}
	return strings.Join(list, " ")
}

// example returns words that the entry counts in; empty where none of the first few
// alternatives of its pattern do.
func (l *wordlist) example(e *lexicons.Entry) string {
	members := func(class string) []lexicons.Entry {
		if list := l.members[e.Lang+" "+class]; len(list) > 0 {
			return list
		}
		return l.members["any "+class]
	}
	lang := e.Lang
	if lang == "any" {
		lang = ""
	}
	last := ""
	for choice := range maxExamples {
		words := lexicons.Example(e, choice, members)
		if words == "" || words == last {
			continue
		}
		last = words
		if slices.ContainsFunc(l.from.Classify(words, lang).Evidence, func(v classifier.Evidence) bool { return v.Entry == e.Ref() }) {
			return words
		}
	}
	return ""
}
