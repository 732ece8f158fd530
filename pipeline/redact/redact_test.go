package redact

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// hidden texts hold one thing to hide, between « and ».
var hidden = []string{
	"kirjuta «mari.tamm@example.ee», palun", "пишите на «иван@почта.рф».", "«a+b@x-y.co.uk»",
	"minu kood on «37605030299»", "isikukood «49403136526»", "PESEL «44051401359»", "PESEL: «02070803628»",
	"fødselsnummer «13097248022»", "fnr «130972 48022»", "СНИЛС «112-233-445 95»", "снилс «11223344595»",
	"kaart «4111 1111 1111 1111»", "«5555555555554444»", "карта «2200 0000 0000 0004»", "«378282246310005»",
	"konto «EE382200221020145685»", "konto «EE38 2200 2210 2014 5685».", "«NO93 8601 1117 947»", "«PL61 1090 1014 0000 0712 1981 2874»", "iban «pl61109010140000071219812874»",
	"helista «+372 5123 4567»", "helistage «+372 512 3456» kohe", "tel «5123 4567»", "minu number on «51234567»", "mobiil «5123456»", "«612 3456» on kontor",
	"звоните «+7 (912) 345-67-89»", "«8 (912) 345-67-89»", "«89123456789»", "мой номер «9123456789»", "тел. «345-67-89»", "«8-912-345-67-89»", "«(812) 123-45-67»",
	"ring meg på «+47 912 34 567»", "tlf «912 34 567»", "«22 33 44 55»", "mobil «91234567»", "«0047 91234567»",
	"proszę dzwonić «+48 501 234 567»", "tel. «501 234 567»", "«501-234-567»", "numer «501234567»", "«22 123 45 67»", "«0048501234567»",
}

// kept texts hold nothing to hide.
var kept = []string{
	"tellimus 51234567", "tellimuse number 20240512", "arve nr 5123456", "заказ № 89123456", "номер заказа 9123456789", "ordre 91234567", "bestilling nr. 91234567", "zamówienie 501234567", "nr zamówienia 501234567", "#51234567", "AB51234567",
	"12.05.2024", "2024-05-12", "12.05.2024 14:30", "kell 14.30-16.00", "2024-05-12 10:15:30",
	"1 299 000 kr", "12 345 678 kr", "1 234,50 €", "1234567 руб", "501 234 567 zł", "99,90 eurot", "5 000 000 рублей",
	"4111 1111 1111 1112", "37605030298", "EE382200221020145686", "12345678901", "mul on 3 last ja 2 koera", "24/7", "100500", "50000", "v1.2.3.4", "1-2-3",
	"a @ b", "@mari", "hind oli 10-20", "1234567890123456",
}

func TestPersonalDataIsHidden(t *testing.T) {
	for _, c := range hidden {
		text := strings.NewReplacer("«", "", "»", "").Replace(c)
		a, rest, _ := strings.Cut(c, "«")
		secret, z, _ := strings.Cut(rest, "»")
		want := a + strings.Repeat("•", utf8.RuneCountInString(secret)) + z
		if got := Text(text); got != want {
			t.Errorf("%q\n gives %q\n  want %q", text, got, want)
		}
	}
}

func TestOtherNumbersStay(t *testing.T) {
	for _, text := range kept {
		if got := Text(text); got != text {
			t.Errorf("%q gives %q", text, got)
		}
	}
}

func FuzzText(f *testing.F) {
	for _, s := range append(hidden, kept...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got := thorough(s); got != s && !suspect(s) {
			t.Errorf("%q is not suspect and becomes %q", s, got)
		}
		if got := Text(s); utf8.RuneCountInString(got) != utf8.RuneCountInString(s) {
			t.Errorf("%q has another length than %q", got, s)
		}
	})
}
