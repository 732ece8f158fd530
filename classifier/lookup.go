package classifier

import (
	"math/bits"
	"slices"
	"strings"

	"rahu/classifier/lang"
	"rahu/classifier/match"
	"rahu/classifier/score"
	"rahu/classifier/text"
)

// The lexicons as bits, as the index has them.
const (
	inCyrillic = 1<<langRU | 1<<langAny
	inLatin    = 1<<langET | 1<<langNO | 1<<langPL | 1<<langAny
)

// lexiconsOf returns the lexicons in which a form can stand, by its script.
func lexiconsOf(form string) uint8 {
	if lang.Cyrillic(form) {
		return inCyrillic
	}
	return inLatin
}

// lookUp finds what a word is in the lexicons that may know it.
func (c *Classifier) lookUp(out *wordCell, w *text.Word) {
	for rest := c.mayKnow(w); rest != 0; rest &= rest - 1 {
		l := bits.TrailingZeros8(rest)
		f, counts := c.langs[l].lookUp(w)
		if f.bare == nil {
			continue
		}
		out.found = append(out.found, f)
		if counts {
			out.content |= 1 << l
		}
	}
}

// ready is what is known beforehand of a frequent word: it satisfies hundreds of
// elements, which take long to gather.
type ready struct {
	elements, bare []match.Element
	found          found
	counts         bool
}

// prepare keeps the frequent words ready.
func (l *language) prepare() {
	kept := make(map[string]ready, len(l.lexicon.Frequent))
	for _, frequent := range l.lexicon.Frequent {
		var r ready
		r.elements, r.bare = l.plain(frequent.Form)
		r.found, r.counts = l.made(r.elements, r.bare), l.counts(r.elements)
		r.found.shared = true
		kept[frequent.Form] = r
	}
	l.ready = kept
}

// lookUp returns what a word is in the lexicon, and whether it counts there.
func (l *language) lookUp(w *text.Word) (f found, counts bool) {
	frequent, kept := l.ready[w.Form]
	elements, bare := frequent.elements, frequent.bare
	if !kept {
		elements, bare = l.plain(w.Form)
	}
	elements, bare, disguised := l.read(w, elements, bare)
	if kept && !disguised {
		return frequent.found, frequent.counts
	}
	f = l.made(elements, bare)
	f.disguised = disguised
	return f, l.counts(elements)
}

// made returns the word of elements, of which bare are all and more.
func (l *language) made(elements, bare []match.Element) found {
	f := found{language: uint8(l.number), word: l.matcher.Word(elements)}
	if f.bare = f.word; len(bare) > len(elements) {
		f.bare = l.matcher.Word(bare)
	}
	f.roles = l.rolesOf(f.bare)
	return f
}

// mayKnow returns the lexicons that may know a word, in any of its readings.
func (c *Classifier) mayKnow(w *text.Word) (known uint8) {
	script := lexiconsOf(w.Form)
	known = c.index.Of(w.Form)
	for i := range w.Readings {
		if w.Readings[i].Disguise == text.LookAlike {
			script |= 1 << langRU
		}
		known |= c.index.Of(w.Readings[i].Form)
	}
	if script&inLatin&^inCyrillic != 0 && respellable(w.Form) {
		for l, keyboards := range &spellings {
			for i := range keyboards {
				if other, ok := keyboards[i].respell(w.Form); ok {
					known |= c.index.Of(other) & (1 << l)
				}
			}
		}
	}
	return known & script
}

// plain looks a form up as it stands, with bare also without diacritics.
func (l *language) plain(form string) (elements, bare []match.Element) {
	elements = l.respelled(l.matcher.Lookup(nil, form), form)
	if l.number == langRU {
		return elements, elements
	}
	return elements, union(elements, l.matcher.LookupBare(nil, form))
}

// read adds what a word is in its other readings. The slices given are not changed.
func (l *language) read(w *text.Word, elements, bare []match.Element) (all, allBare []match.Element, disguised bool) {
	for _, r := range w.Readings {
		var more []match.Element
		if r.Disguise == text.LookAlike {
			more = l.matcher.LookupForm(nil, r.Form)
		} else {
			more = l.matcher.Lookup(nil, r.Form)
		}
		if !within(more, elements) {
			elements, bare, disguised = union(elements, more), union(bare, more), true
		}
	}
	return elements, bare, disguised
}

// within reports whether all of a, which is sorted, is in b.
func within(a, b []match.Element) bool {
	for _, el := range a {
		at, ok := slices.BinarySearch(b, el)
		if !ok {
			return false
		}
		b = b[at:]
	}
	return true
}

// keyboard is what people type who have another keyboard: letters and what they stand for.
type keyboard []struct{ typed, meant string }

// spellings are other ways to write a language's letters. A word is looked up as it
// stands and as each of these would make it.
var spellings = [langCount][]keyboard{
	langNO: {{{"aa", "å"}, {"oe", "ø"}, {"ae", "æ"}}, {{"ä", "æ"}, {"ö", "ø"}}},
	langET: {{{"ô", "õ"}, {"æ", "ä"}, {"ø", "ö"}}, {{"ö", "õ"}, {"ø", "õ"}}, {{"y", "ü"}}},
}

// respell returns the form as meant and whether that is another one.
func (k keyboard) respell(form string) (meant string, other bool) {
	var buf [64]byte
	out := buf[:0]
next:
	for i := 0; i < len(form); {
		for j := range k {
			if strings.HasPrefix(form[i:], k[j].typed) {
				out, other = append(out, k[j].meant...), true
				i += len(k[j].typed)
				continue next
			}
		}
		out = append(out, form[i])
		i++
	}
	if !other {
		return form, false
	}
	return string(out), true
}

// respelled finds words that are written with the letters of another keyboard.
func (l *language) respelled(elements []match.Element, form string) []match.Element {
	if len(spellings[l.number]) == 0 || !respellable(form) {
		return elements
	}
	for _, k := range spellings[l.number] {
		if meant, ok := k.respell(form); ok {
			elements = union(elements, l.matcher.Lookup(nil, meant))
		}
	}
	return elements
}

// respellable is true for a word with a letter or two that another keyboard may have put there.
func respellable(form string) bool {
	last := byte(0)
	for i := range len(form) {
		b := form[i]
		if b == 'y' || b == 0xC3 || b == 'a' && last == 'a' || b == 'e' && (last == 'o' || last == 'a') {
			return true
		}
		last = b
	}
	return false
}

func union(a, b []match.Element) []match.Element {
	if len(b) == 0 {
		return a
	}
	out := make([]match.Element, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			out, a, b = append(out, a[0]), a[1:], b[1:]
		case a[0] < b[0]:
			out, a = append(out, a[0]), a[1:]
		default:
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

func (l *language) rolesOf(w *match.Word) score.Role {
	var roles score.Role
	for _, r := range l.roles {
		if w.Has(r.element) {
			roles |= r.role
		}
	}
	return roles
}

// counts is true where one of the elements is a whole entry that grades something.
func (l *language) counts(elements []match.Element) bool {
	for _, el := range elements {
		for _, n := range l.matcher.Direct(el) {
			switch l.lexicon.Entries[n].Category {
			case "scope", "innocent", "axis", "peril":
			default:
				return true
			}
		}
	}
	return false
}

// joined adds the edges of a reading over the chunk's words.
func (c *Classifier) joined(edges []edgeCell, r *text.Reading) []edgeCell {
	may := lexiconsOf(r.Form)
	if r.Disguise != text.Masked {
		may &= c.index.Of(r.Form)
	}
	for ; may != 0; may &= may - 1 {
		l := bits.TrailingZeros8(may)
		var elements []match.Element
		if r.Disguise == text.Masked {
			elements = c.langs[l].mildest(c.langs[l].matcher.LookupMask(nil, r.Form))
		} else {
			elements = c.langs[l].matcher.Lookup(nil, r.Form)
		}
		for _, el := range elements {
			edges = append(edges, edgeCell{language: l, edge: match.Edge{Element: el, From: r.From, To: r.To}})
		}
	}
	return edges
}

// mildest keeps of the elements that a mask may hide those whose entries weigh least:
// who masks a word gets the benefit of the doubt. Elements of no entry stay.
func (l *language) mildest(elements []match.Element) []match.Element {
	least := 99
	for _, el := range elements {
		least = min(least, l.level(el, least))
	}
	kept := elements[:0]
	for _, el := range elements {
		if l.level(el, least) <= least {
			kept = append(kept, el)
		}
	}
	return kept
}

// level is the lowest level of the entries that an element is the whole of, or other
// where it is of none.
func (l *language) level(el match.Element, other int) int {
	direct := l.matcher.Direct(el)
	if len(direct) == 0 {
		return other
	}
	level := 99
	for _, n := range direct {
		if e := &l.lexicon.Entries[n]; e.Level > 0 {
			level = min(level, e.Level)
		}
	}
	return level
}
