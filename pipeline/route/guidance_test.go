package route

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// Every piece of advice of testdata/topics.tsv stands in every language's file, and
// the package comment's table is its English column.
func TestEveryTopicIsThereInEveryLanguage(t *testing.T) {
	r := newRouter(t)
	data, err := os.ReadFile("testdata/topics.tsv")
	if err != nil {
		t.Fatal(err)
	}
	comment, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	names := strings.Split(lines[0], "\t")
	for _, line := range lines[1:] {
		cells := strings.Split(line, "\t")
		if len(cells) != len(names) || len(names) != 2+len(languages) {
			t.Fatalf("%s: %d cells", cells[0], len(cells))
		}
		if row := "//\t" + cells[1] + "\n//\t\t" + cells[2] + "\n"; !strings.Contains(string(comment), row) {
			t.Errorf("the package comment lacks %q", row)
		}
		for i, lang := range names[2:] {
			there := r.guidance[lang].ids()
			ids := strings.Fields(cells[2+i])
			if len(ids) == 0 {
				t.Errorf("%s is not there in %s", cells[0], lang)
			}
			for _, id := range ids {
				if !there[id] {
					t.Errorf("%s in %s: there is no %s", cells[0], lang, id)
				}
			}
		}
	}
}

// ids returns the ids of all phrases and tips.
func (b phrasebook) ids() map[string]bool {
	found := map[string]bool{}
	for _, phrases := range b.say {
		for _, p := range phrases {
			found[p.ID] = true
		}
	}
	for _, tips := range b.tips {
		for _, tip := range tips {
			found[tip.ID] = true
		}
	}
	return found
}

// addressing are the words by which a phrase shows whom it addresses how: pronouns,
// and endings of verbs that only one form of address has.
var addressing = map[string]map[string]*regexp.Regexp{
	"et": {
		Formal:   words(`Teie|Te|Teid|Teil|Teile|Teilt|Teiega|Teist|\p{L}+(?:dite|site|ksite)|olete|soovite|saate|lubate|tunnete|mõtlete|proovite|eelistate|mäletate|[Vv]õite|rääkige|andke|parandage|helistage|muutke`),
		Informal: words(`[Ss]ina|[Ss]a|[Ss]inu|[Ss]u|[Ss]ind|[Ss]ulle|[Ss]ul|[Ss]ult|[Ss]inuga|oled|soovid|saad|lubad|tunned|mõtled|proovid|eelistad|mäletad|räägi|anna|paranda|helista|muuda|[Vv]õid|\p{L}+ksid|rääkisid|ütlesid|ootasid|pidid`),
	},
	"ru": {
		Formal:   words(`Вы|Вас|Вам|Вами|Ваш|Ваша|Ваше|Ваши|Вашим|Ваших|Вашего|Вашей|Вашем|\p{L}+йте|\p{L}+йтесь|\p{L}+ите|\p{L}+жите|\p{L}+ьте`),
		Informal: words(`[Тт]ы|[Тт]ебя|[Тт]ебе|[Тт]обой|[Тт]вой|[Тт]воя|[Тт]воё|[Тт]вои|[Тт]воим|[Тт]воих|[Тт]воего|[Тт]воей|[Тт]воём|\p{L}+шь|\p{L}+шься|[Дд]авай|[Дд]ай|[Сс]кажи|[Рр]асскажи|[Пп]одскажи|[Уу]точни|[Пп]озвони|[Пп]рости|[Пп]озволь|[Пп]ривет|обращайся`),
	},
	"no": {
		Formal:   words(`De|Dem|Deres`),
		Informal: words(`[Dd]u|[Dd]eg|[Dd]in|[Dd]itt|[Dd]ine|[Dd]ere`),
	},
	"pl": {
		Formal:   words(`Pan|Pani|Pana|Panu|Panią|Panem|Państwo|[Pp]roszę \p{L}+ć`),
		Informal: words(`[Tt]y|[Cc]iebie|cię|tobie|ci|tobą|[Tt]wój|[Tt]woja|[Tt]woje|[Tt]wojej|[Tt]woją|[Tt]wojego|[Tt]woich|[Mm]asz|\p{L}+esz|\p{L}+isz|\p{L}+ysz|\p{L}+żasz|[Pp]owiedz|[Oo]pisz|[Dd]aj|dzwoń|zwracaj`),
	},
}

// words matches one of the words, where no letter stands beside it.
func words(list string) *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[^\p{L}])(?:` + list + `)(?:[^\p{L}]|$)`)
}

// Every situation has something to say in every language and form of address. A
// phrase shows the form that it stands under and no other; one that stands under
// both shows none.
func TestPhrasesKeepToTheFormOfAddress(t *testing.T) {
	all, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	for lang, shows := range addressing {
		for _, situation := range situations {
			formal, informal := said(all[lang].forms[Formal], situation), said(all[lang].forms[Informal], situation)
			if len(formal) == 0 || len(formal) != len(informal) {
				t.Errorf("%s, %s: %d phrases formally, %d informally", lang, situation, len(formal), len(informal))
			}
			for id, text := range formal {
				apart := text != informal[id]
				for form, text := range map[string]string{Formal: text, Informal: informal[id]} {
					own, other := shows[form].FindString(text), shows[otherForm(form)].FindString(text)
					if (own != "") != apart || other != "" {
						t.Errorf("%s %s, %s: shows %q and %q: %s", lang, id, form, own, other, text)
					}
				}
			}
		}
	}
}

// otherForm returns the form of address that this one is not.
func otherForm(form string) string {
	if form == Formal {
		return Informal
	}
	return Formal
}

// said returns what a phrasebook says in a situation, by id.
func said(b phrasebook, situation string) map[string]string {
	found := map[string]string{}
	for _, p := range b.say[situation] {
		found[p.ID] = p.Text
	}
	return found
}

// What is read aloud does not ask the agent to choose between he and she, but for
// Pan and Pani, which the agent sees.
func TestPhrasesAreReadAloud(t *testing.T) {
	all, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	for lang, l := range all {
		for form, book := range l.forms {
			for _, phrases := range book.say {
				for _, p := range phrases {
					if rest := pan.ReplaceAllString(p.Text, ""); strings.ContainsAny(rest, "/[]<>{}") || sexed.MatchString(rest) {
						t.Errorf("%s, %s: %s", lang, form, p.Text)
					}
				}
			}
		}
	}
}

// pan are the ways to write Pan and Pani, and sexed what tells whether somebody is a
// he or a she: a Pan alone, both endings, a past tense of I or you.
var (
	pan   = regexp.MustCompile(`Pan/Pani|Pana/Pani|Panu/Pani|Pana/Panią|Panem/Panią`)
	sexed = regexp.MustCompile(`Pan(?:i|ią|a|u|em)?(?:[^\p{L}]|$)|\p{L}\(\p{L}+\)|(?:[aąeioóuy]|by)ł(?:em|eś|abym|bym)|[aąeio]ł(?:am|aś)|(?:^|[ ,])(?:[Яя]|[Тт]ы) (?:уже )?\p{L}+ла?(?:[^\p{L}]|$)`)
)

func TestPlaybooksChooseTheFormOfAddress(t *testing.T) {
	standard, err := shippedPlaybooks.ReadFile("playbooks/standard.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ address, et, ru, no, pl string }{
		{"", "Teid", "Вы", "du", "Pana/Panią"},
		{"address: informal\n", "sind", "тебя", "du", "cię"},
		{"address: formal\n", "Teid", "Вы", "De", "Pana/Panią"},
		{"address: {et: informal, \"no\": formal}\n", "sind", "Вы", "De", "Pana/Panią"},
	} {
		r := newRouter(t, WithPlaybookYAML("own.yaml", append([]byte(c.address), standard...)))
		for lang, want := range map[string]string{"et": c.et, "ru": c.ru, "no": c.no, "pl": c.pl} {
			turn := turnOf("anger2")
			turn.Verdict.Lang.Code = lang
			_, d := r.Step(State{}, with(turn, 1), noon)
			said := ""
			for _, p := range d.Say {
				said += p.Text + " "
			}
			if !words(want).MatchString(said) {
				t.Errorf("%q in %s: %s", c.address, lang, said)
			}
		}
	}
}

// A boundary is heard in whatever form of address it is said.
func TestBoundariesAreHeardInBothForms(t *testing.T) {
	all, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	r := newRouter(t)
	for lang, l := range all {
		for form, book := range l.forms {
			for _, p := range book.say["set_boundary.2"] {
				if !r.IsBoundary("… " + p.Text) {
					t.Errorf("%s, %s: not heard: %s", lang, form, p.Text)
				}
			}
		}
	}
}
