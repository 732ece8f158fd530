package match

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// A table leads where a map of lists would, before and after elements get other numbers.
func TestTableIsAMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list, want := newTable(rapid.IntRange(0, 100).Draw(t, "size")), map[string][]Element{}
		for range rapid.IntRange(0, 200).Draw(t, "n") {
			key, el := rapid.StringOfN(rapid.RuneFrom([]rune("abõж")), 0, 3, -1).Draw(t, "key"), Element(rapid.Uint32Range(0, 5).Draw(t, "el"))
			list.add(key, el)
			want[key] = append(want[key], el)
		}
		list.freeze()
		number := []Element{3, 1, 0, 5, 4, 2}
		list.renumber(number)
		if list.len() != len(want) {
			t.Fatalf("%d spellings, want %d", list.len(), len(want))
		}
		for key, elements := range want {
			for i, el := range elements {
				elements[i] = number[el]
			}
			if got := list.of(key); !slices.Equal(got, distinct(elements, 0)) {
				t.Fatalf("%q leads to %v, want %v", key, got, elements)
			}
		}
		if got := list.of("abab"); got != nil {
			t.Fatalf("an unknown spelling leads to %v", got)
		}
	})
}
