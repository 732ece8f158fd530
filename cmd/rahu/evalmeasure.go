package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"rahu/classifier"
)

// result is what a set says of rahu.
type result struct {
	title, lang string
	rows        int
	figures     map[string]any // under the names that score.py beside the sets uses
	order       []string       // of the figures
	measures    []measure
	confusion   map[string]map[string]int // expected action to given action to rows
	mistakes    []mistake
}

// measure counts what was found of a category.
type measure struct {
	Category string `json:"category"`
	Found    int    `json:"found"`  // labelled and found
	Wrong    int    `json:"wrong"`  // found and not labelled
	Missed   int    `json:"missed"` // labelled and not found
}

// mistake is a row that went wrong, and why.
type mistake struct {
	What     string                `json:"what"`
	ID       string                `json:"id"`
	Text     string                `json:"text"`
	Evidence []classifier.Evidence `json:"evidence"`
}

func (m measure) precision() float64 { return ratio(m.Found, m.Found+m.Wrong) }
func (m measure) recall() float64    { return ratio(m.Found, m.Found+m.Missed) }
func (m measure) f1() float64 {
	p, r := m.precision(), m.recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (m measure) prf() []float64 {
	return []float64{rounded(m.precision(), 4), rounded(m.recall(), 4), rounded(m.f1(), 4)}
}

func ratio(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

// rounded rounds the decimal number, as score.py does, not the binary one.
func rounded(v float64, digits int) float64 {
	r, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'f', digits, 64), 64) // what was formatted can be parsed
	return r
}

// evaluate measures a graded set.
func evaluate(s *set) *result {
	r := &result{title: s.title(), lang: s.lang, rows: len(s.rows), figures: map[string]any{}}
	switch {
	case s.foreign():
		r.foreign(s)
	case s.customer():
		r.language(s)
		r.customers(s)
	default:
		r.language(s)
		r.labelled(s)
	}
	return r
}

func (r *result) figure(name string, value any) {
	r.figures[name] = value
	r.order = append(r.order, name)
}

// measure counts a category over the set; found and labelled look at one row.
func (r *result) measure(s *set, category string, found, labelled func(*row) bool) measure {
	m := measure{Category: category}
	for i := range s.rows {
		switch f, l := found(&s.rows[i]), labelled(&s.rows[i]); {
		case f && l:
			m.Found++
		case f:
			m.Wrong++
		case l:
			m.Missed++
		}
	}
	r.measures = append(r.measures, m)
	return m
}

// wrong lists the rows of which what returns a word.
func (r *result) wrong(s *set, what func(*row) string) {
	for i := range s.rows {
		one := &s.rows[i]
		if w := what(one); w != "" {
			r.mistakes = append(r.mistakes, mistake{What: w, ID: one.id(), Text: one.text, Evidence: one.verdict.Evidence})
		}
	}
}

func count(s *set, holds func(*row) bool) (n int) {
	for i := range s.rows {
		if holds(&s.rows[i]) {
			n++
		}
	}
	return n
}

// perThousand is how many of a thousand rows hold.
func perThousand(s *set, holds func(*row) bool) float64 {
	return rounded(1000*float64(count(s, holds))/float64(len(s.rows)), 2)
}

func grave(r *row) bool   { return r.verdict.Threat.Grade >= 3 }
func abusive(r *row) bool { return r.verdict.Abuse.Severity >= 2 }
func police(r *row) bool  { return r.action == "call_police" }

// language is the share of the texts with words whose language was found.
func (r *result) language(s *set) {
	worded, right := 0, 0
	for i := range s.rows {
		if twoLetters(s.rows[i].text) {
			worded++
			if s.rows[i].verdict.Lang.Code == s.lang {
				right++
			}
		}
	}
	r.figure("lang_ok", rounded(float64(right)/float64(max(1, worded)), 4))
}

// twoLetters reports whether two letters stand side by side.
func twoLetters(text string) bool {
	before := false
	for _, c := range text {
		letter := unicode.IsLetter(c) || unicode.IsNumber(c) && !unicode.Is(unicode.Nd, c)
		if letter && before {
			return true
		}
		before = letter
	}
	return false
}

// foreign measures how often rahu leaves other languages alone.
func (r *result) foreign(s *set) {
	all, kept := 0, 0
	by, known := map[string][2]int{}, map[string]float64{}
	for i := range s.rows {
		lang, code := s.rows[i].fields["lang"], s.rows[i].verdict.Lang.Code
		n := by[lang]
		if n[1]++; code == "other" || lang == "da" && code == "no" {
			n[0]++
		}
		by[lang] = n
		if lang != "da" {
			if all++; code == "other" {
				kept++
			}
		}
	}
	for lang, n := range by {
		known[lang] = rounded(ratio(n[0], n[1]), 3)
	}
	r.figure("abstains", rounded(ratio(kept, all), 4))
	r.figure("by_language", known)
	r.figure("threat3_per_1000", perThousand(s, grave))
	r.wrong(s, func(one *row) string {
		if code := one.verdict.Lang.Code; code != "other" && one.fields["lang"] != "da" {
			return one.fields["lang"] + " -> " + code
		}
		return ""
	})
}

// customers measures a set of the project's own kind.
func (r *result) customers(s *set) {
	n := len(s.rows)
	r.figure("action_acc", rounded(ratio(count(s, func(o *row) bool { return o.expects(o.action) }), n), 4))
	r.figure("police_missed", count(s, func(o *row) bool { return o.fields["action"] == "call_police" && !police(o) }))
	r.figure("police_false", count(s, func(o *row) bool { return police(o) && !o.expects(o.action) }))
	r.figure("anger_exact", rounded(ratio(count(s, func(o *row) bool { return o.verdict.Anger.Level == o.number("anger") }), n), 4))
	r.figure("anger_within_1", rounded(ratio(count(s, func(o *row) bool {
		d := o.verdict.Anger.Level - o.number("anger")
		return -1 <= d && d <= 1
	}), n), 4))
	for cut := 1; cut <= 3; cut++ {
		r.measure(s, fmt.Sprint("anger>=", cut), func(o *row) bool { return o.verdict.Anger.Level >= cut }, func(o *row) bool { return o.number("anger") >= cut })
	}
	for cut := 1; cut <= 3; cut++ {
		m := r.measure(s, fmt.Sprint("abuse>=", cut), func(o *row) bool { return o.verdict.Abuse.Severity >= cut }, func(o *row) bool { return o.number("abuse_sev") >= cut })
		if cut == 2 {
			r.figure("abuse2_PRF", m.prf())
		}
	}
	selfHarm := func(o *row) bool { return o.fields["threat"] == "self_harm" }
	for _, cut := range []int{2, 3, 4} {
		r.measure(s, fmt.Sprint("threat>=", cut), func(o *row) bool { return o.verdict.Threat.Grade >= cut },
			func(o *row) bool {
				return !selfHarm(o) && o.fields["threat"] != "none" && o.number("threat_sev") >= cut
			})
	}
	m := r.measure(s, "self_harm>=2", func(o *row) bool { return o.verdict.SelfHarm.Grade >= 2 }, selfHarm)
	r.figure("selfharm_found", fmt.Sprintf("%d/%d", m.Found, m.Found+m.Missed))
	for _, kind := range strings.Fields("violence bomb arson property sexual stalking legal publicity regulator") {
		labelled := func(o *row) bool { return o.fields["threat"] == kind }
		if count(s, labelled) > 0 {
			r.measure(s, kind, func(o *row) bool { return o.verdict.Threat.Grade > 0 && o.verdict.Threat.Kind == kind }, labelled)
		}
	}
	r.actions(s)
	r.wrong(s, func(o *row) string {
		if o.expects(o.action) {
			return ""
		}
		return o.fields["action"] + " -> " + o.action
	})
}

// actions fills the confusion of actions. Where a row allows several and got one of
// them, that one was expected.
func (r *result) actions(s *set) {
	r.confusion = map[string]map[string]int{}
	for i := range s.rows {
		o := &s.rows[i]
		expected, _, _ := strings.Cut(o.fields["action"], "|")
		if o.expects(o.action) {
			expected = o.action
		}
		if r.confusion[expected] == nil {
			r.confusion[expected] = map[string]int{}
		}
		r.confusion[expected][o.action]++
	}
}

// labelled measures a set of somebody else's labels, by what they are.
func (r *result) labelled(s *set) {
	if s.has("benign", "Neutral", "neutraalne") || s.begins("star_") {
		r.benign(s)
	}
	switch {
	case s.has("toxic") && s.has("neutral_rewrite"):
		r.rewritten(s)
	case s.has("toxic", "harmful"):
		labelled := func(o *row) bool { return slices.Contains(o.labels, "toxic") || slices.Contains(o.labels, "harmful") }
		r.cuts(s, "abuse", labelled, func(o *row, cut int) bool { return o.verdict.Abuse.Severity >= cut || o.verdict.Threat.Grade >= 2 })
	case s.has("anger") || s.begins("anger="):
		labelled := func(o *row) bool {
			return slices.ContainsFunc(o.labels, func(l string) bool { return l == "anger" || strings.HasPrefix(l, "anger=") && l != "anger=0" })
		}
		r.cuts(s, "anger", labelled, func(o *row, cut int) bool { return o.verdict.Anger.Level >= cut })
	case s.begins("f:"):
		r.functions(s)
	}
}

func (r *result) cuts(s *set, category string, labelled func(*row) bool, found func(*row, int) bool) {
	for cut := 1; cut <= 2; cut++ {
		m := r.measure(s, fmt.Sprint(category, ">=", cut), func(o *row) bool { return found(o, cut) }, labelled)
		r.figure(m.Category+"_PRF", m.prf())
	}
	r.mistakes = nil
	r.wrong(s, func(o *row) string {
		switch f, l := found(o, 1), labelled(o); {
		case l && !f:
			return "missed"
		case f && !l:
			return "false"
		}
		return ""
	})
}

// benign counts false alarms.
func (r *result) benign(s *set) {
	r.figure("threat3_per_1000", perThousand(s, grave))
	r.figure("police_per_1000", perThousand(s, police))
	r.figure("abuse2_per_1000", perThousand(s, abusive))
	r.wrong(s, func(o *row) string {
		if grave(o) || police(o) || abusive(o) {
			return fmt.Sprintf("%s T%d A%d", o.action, o.verdict.Threat.Grade, o.verdict.Abuse.Severity)
		}
		return ""
	})
}

// rewritten compares texts with their polite versions.
func (r *result) rewritten(s *set) {
	pairs := map[string]map[string]int{}
	for i := range s.rows {
		o := &s.rows[i]
		id := o.id()
		if cut := strings.LastIndexByte(id, '-'); cut >= 0 {
			id = id[:cut]
		}
		if pairs[id] == nil {
			pairs[id] = map[string]int{}
		}
		level := o.verdict.Abuse.Severity
		if grave(o) {
			level = max(level, 2)
		}
		pairs[id][o.fields["labels"]] = level
	}
	both, found, cleared := 0, 0, 0
	for _, p := range pairs {
		if len(p) != 2 {
			continue
		}
		both++
		if p["toxic"] >= 1 {
			found++
		}
		if p["toxic"] > p["neutral_rewrite"] {
			cleared++
		}
	}
	r.figure("toxic_recall", rounded(ratio(found, both), 4))
	r.figure("cleared_by_rewrite", rounded(ratio(cleared, both), 4))
}

// functions measures templates that test one function each.
func (r *result) functions(s *set) {
	function := func(o *row) string {
		i := slices.IndexFunc(o.labels, func(l string) bool { return strings.HasPrefix(l, "f:") })
		return strings.TrimPrefix(o.labels[max(i, 0)], "f:")
	}
	rate := func(name, f string, holds func(*row) bool) {
		all := count(s, func(o *row) bool { return function(o) == f })
		if all == 0 {
			r.figure(name, nil)
			return
		}
		r.figure(name, rounded(ratio(count(s, func(o *row) bool { return function(o) == f && holds(o) }), all), 4))
	}
	calm := func(o *row) bool {
		f := function(o)
		return strings.HasSuffix(f, "_nh") && !strings.HasPrefix(f, "target_")
	}
	rate("threat_dir_recall", "threat_dir_h", func(o *row) bool { return grave(o) || o.verdict.Abuse.Severity >= 3 })
	rate("threat_norm_recall", "threat_norm_h", func(o *row) bool { return o.verdict.Threat.Grade >= 2 || abusive(o) })
	alarms := count(s, func(o *row) bool { return calm(o) && grave(o) })
	r.figure("threat3_on_nh_per_1000", rounded(1000*float64(alarms)/float64(max(1, count(s, calm))), 2))
	rate("abuse2_on_profanity_nh", "profanity_nh", abusive)
	rate("abuse2_on_quotes_nh", "counter_quote_nh", abusive)
}
