package console

import (
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"rahu/classifier/score"
)

var placeholder = regexp.MustCompile(`\{\w+\}`)

// TestEveryLanguageSaysEverything compares the words of each language with English.
func TestEveryLanguageSaysEverything(t *testing.T) {
	for _, l := range languages {
		for key, english := range words["en"] {
			text := words[l.Code][key]
			if strings.TrimSpace(text) == "" {
				t.Errorf("words/%s.json has nothing for %q", l.Code, key)
			}
			for _, name := range placeholder.FindAllString(text, -1) {
				if !strings.Contains(english, name) {
					t.Errorf("words/%s.json: %q has %s, which English has not", l.Code, key, name)
				}
			}
		}
		if len(words[l.Code]) != len(words["en"]) {
			t.Errorf("words/%s.json has %d keys, English %d", l.Code, len(words[l.Code]), len(words["en"]))
		}
	}
}

// TestReasonsAreSaidInEveryLanguage compares the reasons of each language with the router's.
func TestReasonsAreSaidInEveryLanguage(t *testing.T) {
	english := sentences["en"]
	if len(english) < 55 || !strings.HasPrefix(english["stops.involve_manager.threat"], "The customer takes") {
		t.Fatalf("the router has %d sentences", len(english))
	}
	for _, l := range languages[1:] {
		for key, sentence := range english {
			if text := sentences[l.Code][key]; strings.TrimSpace(text) == "" || text == sentence {
				t.Errorf("reasons/%s.json has nothing for %q", l.Code, key)
			}
		}
		for key := range sentences[l.Code] {
			if english[key] == "" {
				t.Errorf("reasons/%s.json has %q, which the router has not", l.Code, key)
			}
		}
	}
}

// TestWordsAreUsedAndThere looks for keys that the page uses and no language has.
func TestWordsAreUsedAndThere(t *testing.T) {
	used := regexp.MustCompile(`\bT\("([a-z_.]+)"[,)]|index (?:\.Words|\$words|\$\.Words) "([a-z_.]+)"`)
	n := 0
	scripts, _ := fs.Glob(files, "static/*.js")
	sheets, _ := fs.Glob(files, "pages/*.html")
	for _, name := range append(scripts, sheets...) {
		data, err := files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range used.FindAllStringSubmatch(string(data), -1) {
			if n++; words["en"][m[1]+m[2]] == "" {
				t.Errorf("%s says %q, which is no key", name, m[1]+m[2])
			}
		}
	}
	if n < 80 {
		t.Errorf("%d words are used only", n)
	}
}

func TestLanguageIsChosen(t *testing.T) {
	_, address := serve(t, Options{})
	for _, c := range []struct{ accept, cookie, want string }{
		{"", "", "en"}, {"et", "", "et"}, {"nb-NO,nb;q=0.9", "", "no"}, {"nn", "", "no"}, {"fr", "", "en"}, {"pl", "ru", "ru"}, {"pl", "xx", "pl"},
	} {
		r := get(t, address+"/", "Accept-Language", c.accept, "Cookie", languageCookie+"="+c.cookie)
		page, err := io.ReadAll(r.Body)
		if err != nil || !strings.Contains(string(page), `<html lang="`+c.want+`">`) {
			t.Errorf("%+v: %v\n%.200s", c, err, page)
		}
	}
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for code, want := range map[string]int{"et": http.StatusSeeOther, "xx": http.StatusBadRequest} {
		r, err := client.PostForm(address+"/language", url.Values{"language": {code}})
		if err != nil {
			t.Fatal(err)
		}
		_ = r.Body.Close()
		if r.StatusCode != want || code == "et" && !strings.Contains(r.Header.Get("Set-Cookie"), languageCookie+"=et") {
			t.Errorf("%s: %s %v", code, r.Status, r.Header)
		}
	}
}

// TestOutcomesHaveWords: the page names each outcome that is weighed.
func TestOutcomesHaveWords(t *testing.T) {
	for _, name := range append([]string{"calm", "counts"}, score.OutcomeNames[:]...) {
		if words["en"]["outcome."+name] == "" {
			t.Errorf("there is no outcome.%s", name)
		}
	}
}
