package classifier

import (
	"testing"

	"rahu/classifier/linear"
)

// TestWeighedIsItsFeatures holds what a message's sentences weigh to the plain way: the weights
// of all features by their names.
func TestWeighedIsItsFeatures(t *testing.T) {
	c, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for l, code := range linear.Langs {
		paired := 0
		for _, message := range append(customerTexts(t, code), "", "?", "!!! 12", "zabiju tebja", "ty, ty i ty") {
			s, f := c.matched(message, code)
			c.graderOf(f).Grade(&s.message, &s.grading, nil)
			got := c.weighed(nil, s, l, f.roman && l == langRU)
			rows, _, _ := c.Rows(message, code)
			for i, row := range rows {
				if f.roman && l == langRU {
					break // its words are weighed in another spelling
				}
				if want := c.linear.ByFeatures(&row, l); got[i] != want {
					t.Fatalf("%s: sentence %d of %q: %v, its features make %v", code, i, message, got[i], want)
				}
				if len(s.together.signs) > 0 && len(s.together.classes) > 0 {
					paired++
				}
			}
		}
		if paired < 100 {
			t.Errorf("%s: %d sentences with signs and classes only", code, paired)
		}
	}
}

// TestTogetherHasEachClassOnce, those beyond the bits too.
func TestTogetherHasEachClassOnce(t *testing.T) {
	var all together
	for _, k := range []uint16{0, 63, 64, 511, 512, 1024, 65535} {
		if !all.class(k) || all.class(k) {
			t.Errorf("class %d is not taken once", k)
		}
	}
	if len(all.classes) != 7 {
		t.Errorf("%d classes", len(all.classes))
	}
	if all.reset(); !all.class(512) || !all.class(0) {
		t.Error("a reset leaves classes")
	}
}
