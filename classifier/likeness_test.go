package classifier_test

import (
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"rahu/classifier"
	"rahu/classifier/linear"
	"rahu/lexicons"
)

// TestLikenessGradesWhatNoLexiconLists: the lexicons alone find no threat of violence here.
func TestLikenessGradesWhatNoLexiconLists(t *testing.T) {
	c := newClassifier(t)
	for code, text := range likened {
		plain, v := c.ByLexicons(text, code), c.Classify(text, code)
		if plain.Threat.Grade >= 4 || v.Threat.Grade < 4 || v.Threat.Kind != "violence" {
			t.Errorf("%s: threat %d by the lexicons, %d with likeness: %s", code, plain.Threat.Grade, v.Threat.Grade, text)
		}
		told := 0
		for _, e := range v.Evidence {
			if strings.HasPrefix(e.Entry, linear.Folder+code+".tsv:") && e.Category == "violence" && e.Weight > 0 {
				told++
			}
		}
		if told == 0 || told > 5 {
			t.Errorf("%s: %d words are told: %+v", text, told, v.Evidence)
		}
		checkVerdict(t, text, v)
	}
}

// TestLikenessYields where the lexicons know the words and what stands around them, where a
// message is not one of a customer, and where there is danger to the writer.
func TestLikenessYields(t *testing.T) {
	c := newClassifier(t)
	for _, row := range []struct{ code, text string }{
		{"et", "Ma ei kavatse su kolleegi tappa."}, {"ru", "Я не собираюсь вас убивать."},
		{"no", "Jeg skal ikke drepe deg."}, {"pl", "Nie zamierzam pana zabić."},
		{"pl", "Nie jesteś idiotą."}, {"ru", "Он сказал, что я идиот."}, {"no", "Serien der hun forgifter naboene er bra."},
		{"et", "Politsei teatel pussitas mees eile õhtul Kopli tänaval kahte möödakäijat, üks neist suri haiglas."},
	} {
		if v := c.Classify(row.text, row.code); v.Threat.Grade > 1 || v.Abuse.Severity > 1 {
			t.Errorf("threat %d, abuse %d: %s: %+v", v.Threat.Grade, v.Abuse.Severity, row.text, v.Evidence)
		}
	}
	for _, row := range []struct{ code, text string }{{"et", "Täna õhtul lasen endale kuuli pähe."}, {"pl", "Dzisiaj strzelę sobie w łeb."}} {
		if v := c.Classify(row.text, row.code); v.SelfHarm.Grade < 4 || v.Threat.Grade > 1 {
			t.Errorf("self-harm %d, threat %d: %s", v.SelfHarm.Grade, v.Threat.Grade, row.text)
		}
	}
}

// TestOwnInnocentWordsWeighNothing: what an operator calls innocent is not likened either.
func TestOwnInnocentWordsWeighNothing(t *testing.T) {
	for code, text := range likened {
		own := fstest.MapFS{code + "/own.lex": {Data: []byte("[innocent]\n" + strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }), "|") + "\n")}}
		c, err := classifier.NewOver(lexicons.Data, lexicons.Overlay{FS: own, Name: "own"})
		if err != nil {
			t.Fatal(err)
		}
		if v := c.Classify(text, code); v.Threat.Grade >= 4 {
			t.Errorf("threat %d: %s: %+v", v.Threat.Grade, text, v.Evidence)
		}
	}
}

// TestLikenessNoticesDanger to the writer in words that no lexicon lists.
func TestLikenessNoticesDanger(t *testing.T) {
	c := newClassifier(t)
	for _, row := range []struct{ code, text string }{
		{"et", "Lõpetan kõik ära, kassi andsin juba naabrile ja kiri lastele on laual."},
		{"ru", "Не ищите меня, записку я оставила, мне теперь уже всё равно, простите."},
		{"no", "Jeg orker ikke våkne en dag til, brevet til ungene ligger på bordet."},
		{"pl", "Nie mam już po co wstawać, list do dzieci leży na stole, żegnam."},
	} {
		plain, v := c.ByLexicons(row.text, row.code), c.Classify(row.text, row.code)
		if v.SelfHarm.Grade < 2 || v.Threat.Grade > 1 {
			t.Errorf("self-harm %d (%d by the lexicons), threat %d: %s", v.SelfHarm.Grade, plain.SelfHarm.Grade, v.Threat.Grade, row.text)
		}
	}
	for _, row := range []struct{ code, text string }{
		{"et", "Lõpetan lepingu ära, kiri on teil juba laual."}, {"ru", "Записку для курьера я оставила, простите за беспокойство."},
		{"no", "Brevet fra dere ligger på bordet, jeg orker ikke lese det."}, {"pl", "List z umową leży na stole, żegnam państwa i idę do konkurencji."},
	} {
		if v := c.Classify(row.text, row.code); v.SelfHarm.Grade > 0 {
			t.Errorf("self-harm %d: %s: %+v", v.SelfHarm.Grade, row.text, v.Evidence)
		}
	}
}

// likened are threats whose words or order no entry has.
var likened = map[string]string{
	"et": "Homme hommikul te oma kontori uksest enam elusana välja ei astu.",
	"ru": "Мои ребята встретят тебя вечером у подъезда, домой ты уже не дойдёшь.",
	"no": "I natt heller jeg bensin inn gjennom brevsprekken deres og slipper en fyrstikk etter.",
	"pl": "Wasze biuro jeszcze dziś stanie w płomieniach, razem z wami w środku.",
}
