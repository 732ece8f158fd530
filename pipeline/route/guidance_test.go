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

// address are the words of the other form of address, which no phrase to a customer
// may hold, and of the one that is used.
var address = map[string]struct{ other, own *regexp.Regexp }{
	"et": {words(`sina|sa|sinu|su|sind|sulle|sul|sult|sinuga|teie|te|teid|teil|teile|teilt`), words(`Teie|Te|Teid|Teil|Teile|Teilt|Teiega`)},
	"ru": {words(`ты|тебя|тебе|тобой|твой|твоя|твоё|твои|твоего|твоей|вы|вас|вам|вами|ваш|ваша|ваше|ваши`), words(`Вы|Вас|Вам|Вами|Ваш|Ваша|Ваше|Ваши|Вашим|Вашего|Вашей`)},
	"no": {words(`Dem|Deres`), words(`du|deg|din|ditt|dine`)},
	"pl": {words(`ty|ciebie|cię|tobie|ci|tobą|twój|twoja|twoje|twojej|twojego`), words(`Pan|Pani|Pana|Panu|Panią|Panem`)},
	"en": {words(`thou|thee`), words(`you|your|I|we`)},
}

// words matches one of the words, where no letter stands beside it.
func words(list string) *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[^\p{L}])(?:` + list + `)(?:[^\p{L}]|$)`)
}

func TestPhrasesKeepToTheFormOfAddress(t *testing.T) {
	r := newRouter(t)
	for _, lang := range languages {
		used := 0
		for situation, phrases := range r.guidance[lang].say {
			for _, p := range phrases {
				if found := address[lang].other.FindString(p.Text); found != "" {
					t.Errorf("%s, %s: %q in %q", lang, situation, found, p.Text)
				}
				if address[lang].own.MatchString(p.Text) {
					used++
				}
			}
		}
		if used < len(situations)/2 {
			t.Errorf("%s: only %d phrases address the customer", lang, used)
		}
	}
}
