package route

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"
)

//go:embed guidance/*.yaml
var shippedGuidance embed.FS

// guidance holds what to say and what to keep in mind, by language and
// situation. Its slices are shared by all decisions and never written to.
type guidance map[string]phrasebook

// phrasebook is the guidance of one language, in one form of address.
type phrasebook struct {
	say  map[string][]Phrase
	tips map[string][]Tip
}

// library is the guidance of all languages in all forms of address.
type library map[string]language

// language is all that is written in one language.
type language struct {
	address string // the usual form
	forms   map[string]phrasebook
}

// entry is one line of a guidance file, by form of address.
type entry struct {
	id    string
	texts map[string]string
}

// shipped returns what ships with rahu, read once.
var shipped = sync.OnceValues(func() (library, error) { return loadGuidance(shippedGuidance) })

// loadGuidance reads guidance/*.yaml. English must be there; a language whose
// file is missing speaks English.
func loadGuidance(files fs.FS) (library, error) {
	all := library{}
	names, err := fs.Glob(files, "guidance/*.yaml")
	if err != nil {
		return nil, fmt.Errorf("route: guidance: %w", err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("route: guidance: %w", err)
		}
		lang := strings.TrimSuffix(path.Base(name), ".yaml")
		if all[lang], err = parseGuidance(name, lang, data); err != nil {
			return nil, err
		}
	}
	if _, ok := all["en"]; !ok {
		return nil, fmt.Errorf("route: guidance/en.yaml is missing")
	}
	return all, nil
}

// parseGuidance reads one language's file. Every situation must have text in every
// form of address.
func parseGuidance(file, lang string, data []byte) (language, error) {
	s := source{file}
	top, err := s.root(data)
	if err != nil {
		return language{}, err
	}
	l := language{address: Formal, forms: map[string]phrasebook{}}
	var name string
	say, tips, ids := map[string][]entry{}, map[string][]entry{}, map[string]bool{}
	err = s.mapping(top, "", map[string]reader{
		"language": s.choice(&name, languages),
		"address":  s.choice(&l.address, forms),
		"say":      s.entries(say, ids, s.phrase),
		"tips":     s.entries(tips, ids, s.tip),
	}, "language", "say", "tips")
	if err != nil {
		return language{}, err
	}
	if name != lang {
		return language{}, s.fault(value(top, "language"), "language", "is %q in the file of %q", name, lang)
	}
	for _, form := range forms {
		l.forms[form] = newPhrasebook(lang, form, say, tips)
	}
	return l, nil
}

// entries returns a reader of the texts of each situation; ids are unique in a file.
func (s source) entries(to map[string][]entry, ids map[string]bool, read func(*yaml.Node, string) (entry, error)) reader {
	return func(n *yaml.Node, field string) error {
		keys := map[string]reader{}
		for _, situation := range situations {
			keys[situation] = func(n *yaml.Node, field string) error {
				err := s.list(n, field, func(item *yaml.Node, path string) error {
					e, err := read(item, path)
					if err == nil && ids[e.id] {
						return s.fault(item, path+".id", "%q stands here twice", e.id)
					}
					ids[e.id] = true
					to[situation] = append(to[situation], e)
					return err
				})
				if err != nil {
					return err
				}
				return s.inAllForms(n, field, to[situation])
			}
		}
		return s.mapping(n, field, keys, situations...)
	}
}

// inAllForms demands that a situation has a text in each form of address.
func (s source) inAllForms(n *yaml.Node, field string, entries []entry) error {
	for _, form := range forms {
		if !slices.ContainsFunc(entries, func(e entry) bool { return e.texts[form] != "" }) {
			return s.fault(n, field, "has nothing %s", form)
		}
	}
	return nil
}

// phrase reads something to say: a text that serves both forms of address, or one
// that is written in one or in each of them.
func (s source) phrase(n *yaml.Node, field string) (entry, error) {
	var e entry
	var text, formal, informal string
	err := s.mapping(n, field, map[string]reader{
		"id": s.text(&e.id), "text": s.text(&text), Formal: s.text(&formal), Informal: s.text(&informal),
	}, "id")
	switch apart := formal != "" || informal != ""; {
	case err != nil:
		return e, err
	case apart == (text != ""):
		return e, s.fault(n, field, "must have text, or formal and informal")
	case apart:
		e.texts = map[string]string{Formal: formal, Informal: informal}
	default:
		e.texts = map[string]string{Formal: text, Informal: text}
	}
	return e, nil
}

// tip reads advice to the agent, whom rahu addresses in one way.
func (s source) tip(n *yaml.Node, field string) (entry, error) {
	var e entry
	var text string
	err := s.mapping(n, field, map[string]reader{"id": s.text(&e.id), "text": s.text(&text)}, "id", "text")
	e.texts = map[string]string{Formal: text, Informal: text}
	return e, err
}

// newPhrasebook turns entries into what decisions carry, in one form of address.
func newPhrasebook(lang, form string, say, tips map[string][]entry) phrasebook {
	book := phrasebook{say: map[string][]Phrase{}, tips: map[string][]Tip{}}
	for situation, entries := range say {
		for _, e := range entries {
			if text := e.texts[form]; text != "" {
				book.say[situation] = append(book.say[situation], Phrase{ID: e.id, Lang: lang, Text: text})
			}
		}
	}
	for situation, entries := range tips {
		for _, e := range entries {
			book.tips[situation] = append(book.tips[situation], Tip{ID: e.id, Lang: lang, Text: e.texts[form]})
		}
	}
	return book
}

// spoken returns the guidance in the forms of address that a playbook wants; where it
// does not say, in the usual one of the language.
func (l library) spoken(a address) guidance {
	g := guidance{}
	for lang, book := range l {
		form := book.address
		if wanted, ok := a[lang]; ok {
			form = wanted
		}
		g[lang] = book.forms[form]
	}
	return g
}

// in returns the phrasebook of a language, English where there is none.
func (g guidance) in(lang string) phrasebook {
	if book, ok := g[lang]; ok {
		return book
	}
	return g["en"]
}

// boundaries returns the shipped phrases that set a boundary, in plain form, in
// whatever form of address.
func (l library) boundaries() []string {
	var found []string
	for _, lang := range languages {
		for _, form := range forms {
			for _, situation := range []string{"set_boundary.2", "set_boundary.3", "involve_manager.end"} {
				for _, phrase := range l[lang].forms[form].say[situation] {
					found = append(found, plain(phrase.Text))
				}
			}
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}
