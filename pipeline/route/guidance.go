package route

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

//go:embed guidance/*.yaml
var shippedGuidance embed.FS

// guidance holds what to say and what to keep in mind, by language and
// situation. Its slices are shared by all decisions and never written to.
type guidance map[string]phrasebook

// phrasebook is the guidance of one language.
type phrasebook struct {
	say  map[string][]Phrase
	tips map[string][]Tip
}

// entry is one line of a guidance file.
type entry struct{ id, text string }

// loadGuidance reads guidance/*.yaml. English must be there; a language whose
// file is missing speaks English.
func loadGuidance(files fs.FS) (guidance, error) {
	g := guidance{}
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
		if g[lang], err = parseGuidance(name, lang, data); err != nil {
			return nil, err
		}
	}
	if _, ok := g["en"]; !ok {
		return nil, fmt.Errorf("route: guidance/en.yaml is missing")
	}
	return g, nil
}

// parseGuidance reads one language's file. Every situation must have text.
func parseGuidance(file, lang string, data []byte) (phrasebook, error) {
	s := source{file}
	top, err := s.root(data)
	if err != nil {
		return phrasebook{}, err
	}
	var language string
	say, tips, ids := map[string][]entry{}, map[string][]entry{}, map[string]bool{}
	err = s.mapping(top, "", map[string]reader{
		"language": s.choice(&language, languages),
		"say":      s.entries(say, ids),
		"tips":     s.entries(tips, ids),
	}, "language", "say", "tips")
	if err != nil {
		return phrasebook{}, err
	}
	if language != lang {
		return phrasebook{}, s.fault(value(top, "language"), "language", "is %q in the file of %q", language, lang)
	}
	return newPhrasebook(lang, say, tips), nil
}

// entries returns a reader of the texts of each situation; ids are unique in a file.
func (s source) entries(to map[string][]entry, ids map[string]bool) reader {
	return func(n *yaml.Node, field string) error {
		keys := map[string]reader{}
		for _, situation := range situations {
			keys[situation] = func(n *yaml.Node, field string) error {
				return s.list(n, field, func(item *yaml.Node, path string) error {
					var e entry
					err := s.mapping(item, path, map[string]reader{"id": s.text(&e.id), "text": s.text(&e.text)}, "id", "text")
					if err == nil && ids[e.id] {
						return s.fault(item, path+".id", "%q stands here twice", e.id)
					}
					ids[e.id] = true
					to[situation] = append(to[situation], e)
					return err
				})
			}
		}
		return s.mapping(n, field, keys, situations...)
	}
}

// newPhrasebook turns entries into what decisions carry.
func newPhrasebook(lang string, say, tips map[string][]entry) phrasebook {
	book := phrasebook{say: map[string][]Phrase{}, tips: map[string][]Tip{}}
	for situation, entries := range say {
		for _, e := range entries {
			book.say[situation] = append(book.say[situation], Phrase{ID: e.id, Lang: lang, Text: e.text})
		}
	}
	for situation, entries := range tips {
		for _, e := range entries {
			book.tips[situation] = append(book.tips[situation], Tip{ID: e.id, Lang: lang, Text: e.text})
		}
	}
	return book
}

// in returns the phrasebook of a language, English where there is none.
func (g guidance) in(lang string) phrasebook {
	if book, ok := g[lang]; ok {
		return book
	}
	return g["en"]
}

// boundaries returns the shipped phrases that set a boundary, in plain form.
func (g guidance) boundaries() []string {
	var found []string
	for _, lang := range languages {
		for situation, phrases := range g[lang].say {
			if situation != "set_boundary.2" && situation != "set_boundary.3" && situation != "involve_manager.end" {
				continue
			}
			for _, phrase := range phrases {
				found = append(found, plain(phrase.Text))
			}
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}
