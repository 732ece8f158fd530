package lexicons

import (
	"reflect"
	"testing"
)

func TestExample(t *testing.T) {
	members := func(class string) []Entry {
		if class != "you" {
			return nil
		}
		var list []Entry
		for _, text := range []string{"sa|sina", "te"} {
			tokens, err := parsePattern(text)
			if err != nil {
				t.Fatal(err)
			}
			list = append(list, Entry{Pattern: tokens})
		}
		return list
	}
	for pattern, want := range map[string][2]string{
		"loll|tola":             {"loll", "tola"},
		"@you oled? loll":       {"sa loll", "te loll"},
		"+idioot/idioodi:NI":    {"idioot", "idioot"},
		"tapan .. @you":         {"tapan sa", "tapan te"},
		"@nobody":               {"", ""},
		"=kurat ja|ning =põrgu": {"kurat ja põrgu", "kurat ning põrgu"},
	} {
		tokens, err := parsePattern(pattern)
		if err != nil {
			t.Fatalf("%s: %v", pattern, err)
		}
		for choice, words := range want {
			if got := Example(&Entry{Pattern: tokens}, choice, members); got != words {
				t.Errorf("%s, alternative %d: %q, not %q", pattern, choice, got, words)
			}
		}
	}
}

// What is let go once it is compiled is read again as it was.
func TestCompiledPatternsAreReadAnew(t *testing.T) {
	for _, lang := range []string{"et", "ru", "no", "pl", "any"} {
		lex, err := Read(Data, lang)
		if err != nil {
			t.Fatal(err)
		}
		bare := lex.Compiled()
		alike := func(was, is []Entry) {
			for i := range was {
				if is[i].Pattern != nil || !reflect.DeepEqual(is[i].Tokens(), was[i].Pattern) {
					t.Errorf("%s: %v, want %v", was[i].Ref(), is[i].Tokens(), was[i].Pattern)
				}
			}
		}
		alike(lex.Entries, bare.Entries)
		for name, members := range lex.Classes {
			alike(members, bare.Classes[name])
		}
	}
}
