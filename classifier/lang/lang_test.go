package lang

import (
	"testing"

	"pgregory.net/rapid"
)

// TestWord holds the fast sum of a word's evidence against a plain one over Grams.
func TestWord(t *testing.T) {
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	same := func(t rapid.TB, word string) {
		var got, want Evidence
		m.Word(&got, word)
		Grams(word, func(bucket uint32) {
			for i := range want {
				v := m.table[2*int(bucket)+i/8] >> (8 * (i % 8))
				want[i] += int32(v&0xFF) - bias
			}
		})
		for _, r := range word {
			if class := classOf(r); class != 0 {
				want[class] += ownLetter
			}
		}
		if got != want {
			t.Fatalf("%q: %v, wants %v", word, got, want)
		}
	}
	for _, word := range []string{"", "_", "a", "__a_", "ää", "приїхав", "дзяўчына", "äääääääääääääääääääääääääääääääääääääääääääääääääääää"} {
		same(t, word)
	}
	rapid.Check(t, func(t *rapid.T) { same(t, rapid.String().Draw(t, "word")) })
}
