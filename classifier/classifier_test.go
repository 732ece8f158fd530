package classifier_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"rahu/classifier"
	"rahu/classifier/lang"
	"rahu/classifier/linear"
)

var codes = []string{"et", "ru", "no", "pl"}

// customer is a row of testdata/customer_XX.tsv.
type customer struct {
	id, threat, action, text string
	anger, grade, abuse      int
}

func customers(t testing.TB, code string) []customer {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "customer_"+code+".tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = '\t', true, 7
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var list []customer
	for n, row := range rows[1:] {
		c := customer{id: row[0], threat: row[2], action: row[5], text: row[6]}
		for column, to := range map[int]*int{1: &c.anger, 3: &c.grade, 4: &c.abuse} {
			if *to, err = strconv.Atoi(row[column]); err != nil {
				t.Fatalf("customer_%s.tsv:%d: %v", code, n+2, err)
			}
		}
		list = append(list, c)
	}
	return list
}

// TestCustomers holds the grades of the project's own messages: no direct threat is
// missed, nobody innocent is taken for one.
func TestCustomers(t *testing.T) {
	c := newClassifier(t)
	for _, code := range codes {
		rows := customers(t, code)
		near := 0
		for _, row := range rows {
			v := c.Classify(row.text, "auto")
			police := strings.Contains(row.action, "call_police")
			if got := v.Threat.Grade >= 4 || v.Threat.Kind == "bomb" && v.Threat.Grade >= 2; got != police && !strings.Contains(row.action, "|") {
				t.Errorf("%s: threat %d %s, wants action %s: %s", row.id, v.Threat.Grade, v.Threat.Kind, row.action, row.text)
			}
			if row.threat == "self_harm" && row.grade >= 2 && v.SelfHarm.Grade < 2 {
				t.Errorf("%s: self-harm %d, wants %d: %s", row.id, v.SelfHarm.Grade, row.grade, row.text)
			}
			if d := v.Anger.Level - row.anger; d >= -1 && d <= 1 {
				near++
			}
			checkVerdict(t, row.text, v)
		}
		t.Logf("%s: %d messages, anger within 1 in %d", code, len(rows), near)
		if near*100 < len(rows)*95 {
			t.Errorf("%s: anger within 1 in %d of %d, wants 95 %%", code, near, len(rows))
		}
	}
}

// checkVerdict holds what is true of every verdict: evidence lies in the text and says
// what stands there, ranges hold, no list is nil.
func checkVerdict(t testing.TB, text string, v classifier.Verdict) {
	t.Helper()
	runes := []rune(text)
	for _, e := range v.Evidence {
		if e.Start < 0 || e.End > len(runes) || e.Start >= e.End {
			t.Fatalf("%q: evidence %d to %d of %d", text, e.Start, e.End, len(runes))
		}
		if got := string(runes[e.Start:e.End]); got != e.Text {
			t.Fatalf("%q: evidence says %q, there stands %q", text, e.Text, got)
		}
		if !strings.Contains(e.Entry, ".lex:") && !strings.HasPrefix(e.Entry, linear.Folder) || e.Category == "" {
			t.Fatalf("%q: evidence without entry or category: %+v", text, e)
		}
	}
	if v.Requests == nil || v.Signals == nil || v.Evidence == nil || v.Threat.Axes == nil || v.SelfHarm.Axes == nil {
		t.Fatalf("%q: a list is nil: %+v", text, v)
	}
	if v.Anger.Level < 0 || v.Anger.Level > 3 || v.Abuse.Severity > 3 || v.Threat.Grade > 5 || v.SelfHarm.Grade > 5 || v.Anger.Score < 0 || v.Anger.Score > 1 {
		t.Fatalf("%q: out of range: %+v", text, v)
	}
	if !slices.Contains([]string{"et", "ru", "no", "pl", "other"}, v.Lang.Code) || v.Abstained != (v.Lang.Code == "other") {
		t.Fatalf("%q: language %+v, abstained %v", text, v.Lang, v.Abstained)
	}
}

func TestKillTonight(t *testing.T) {
	c := newClassifier(t)
	for text, code := range map[string]string{
		"Ma tapan su täna öösel ära.":       "et",
		"Я убью тебя сегодня ночью.":        "ru",
		"Jeg skal drepe deg i kveld.":       "no",
		"Eg skal drepe deg i kveld.":        "no",
		"Zabiję cię dziś w nocy.":           "pl",
		"ja tebja ubju segodnja":            "ru",
		"Dzisiaj cię zabiję":                "pl",
		"täna öösel tapan ma su ära, raisk": "et",
	} {
		v := c.Classify(text, "auto")
		if v.Threat.Grade != 5 || v.Lang.Code != code {
			t.Errorf("%s: grade %d in %s, wants 5 in %s", text, v.Threat.Grade, v.Lang.Code, code)
		}
	}
}

func TestInnocent(t *testing.T) {
	c := newClassifier(t)
	for _, text := range []string{
		"See ootamine tapab mind.", "Это ожидание меня убивает.", "Denne ventingen tar livet av meg.", "Ventingen dreper meg.", "To czekanie mnie zabija.",
		"Nie jesteś idiotą.", "Он сказал, что я идиот.", "Serien der hun forgifter naboene er god.", "Ma ei süüdista kedagi.",
		"Мне нужно убить время до вечера.", "Scunthorpe klass ассортимент потребитель",
	} {
		v := c.Classify(text, "auto")
		if v.Threat.Grade > 0 || v.Abuse.Severity > 1 {
			t.Errorf("%s: threat %d, abuse %d: %+v", text, v.Threat.Grade, v.Abuse.Severity, v.Evidence)
		}
	}
}

func TestDisguised(t *testing.T) {
	c := newClassifier(t)
	for text, want := range map[string]string{
		"ты м*дак": "м*дак", "т в а р ь": "т в а р ь", "с.у.к.а ты": "с.у.к.а", "sa id1oot": "id1oot", "sp1erdalaj stąd": "sp1erdalaj", "k***a mać": "k***a",
		"ты су\u200bка": "су\u200bка", "ты d.бил": "d.бил", "дуууурак ты": "дуууурак",
	} {
		v := c.Classify(text, "auto")
		if !slices.ContainsFunc(v.Evidence, func(e classifier.Evidence) bool { return strings.Contains(e.Text, want) }) {
			t.Errorf("%s: %q not found: %+v", text, want, v.Evidence)
		}
	}
}

func TestOtherLanguages(t *testing.T) {
	c := newClassifier(t)
	for _, text := range []string{"I will be late for the meeting tomorrow morning, sorry about that.", "Jag har väntat på min beställning i tre veckor nu och ingen svarar.",
		"Olen odottanut tilaustani jo kolme viikkoa eikä kukaan vastaa.", "Я чекаю на своє замовлення вже третій тиждень, і ніхто не відповідає.", "Ich warte seit drei Wochen auf meine Bestellung.", "12345", "!!!"} {
		v := c.Classify(text, "auto")
		if v.Lang.Code != "other" || !v.Abstained || v.Threat.Grade > 0 || v.Anger.Level > 0 {
			t.Errorf("%s: %+v", text, v)
		}
	}
}

func TestLanguageGiven(t *testing.T) {
	c := newClassifier(t)
	for _, code := range codes {
		if v := c.Classify("ok", code); v.Lang.Code != code || v.Lang.Confidence != 1 || v.Abstained {
			t.Errorf("%s: %+v", code, v.Lang)
		}
	}
}

// TestDeterministic wants the same verdict for the same text from warm and cold memos,
// and from many goroutines.
func TestDeterministic(t *testing.T) {
	warm, cold := newClassifier(t), newClassifier(t)
	for _, code := range codes {
		for _, row := range customers(t, code)[:20] {
			first := warm.Classify(row.text, "auto")
			again, other := warm.Classify(row.text, "auto"), cold.Classify(row.text, "auto")
			if !equal(first, again) || !equal(first, other) {
				t.Errorf("%s: %+v\n%+v\n%+v", row.id, first, again, other)
			}
		}
	}
}

func equal(a, b classifier.Verdict) bool {
	return a.Anger == b.Anger && a.Abuse == b.Abuse && a.Threat.Grade == b.Threat.Grade && a.SelfHarm.Grade == b.SelfHarm.Grade &&
		slices.Equal(a.Evidence, b.Evidence) && slices.Equal(a.Signals, b.Signals) && slices.Equal(a.Requests, b.Requests) && a.Lang == b.Lang
}

func TestLangModel(t *testing.T) {
	m, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	var e lang.Evidence
	m.Word(&e, "ikkje")
	var none [lang.Width]float64
	p := lang.Probabilities(&e, &none)
	if code, share := lang.Code(&p); code != "no" || share < 0.5 {
		t.Errorf("ikkje: %s %v", code, share)
	}
}

func FuzzClassify(f *testing.F) {
	c := newClassifier(f)
	for _, seed := range []string{"'mudak ты", "ȺȺȺȺ'll", "т в а р ь", "k***a", "«Дурак!!!Идиот»", "\xff\xfe", "ma tapan su ära", "a\u0301\u200b\u00ad", "😡\u200d😡"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			text = strings.ToValidUTF8(text, "�")
		}
		checkVerdict(t, text, c.Classify(text, "auto"))
	})
}
