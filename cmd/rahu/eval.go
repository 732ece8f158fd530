package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"rahu/classifier"
	"rahu/pipeline/route"
)

func newEvalCommand() *cobra.Command {
	var errors int
	var asJSON, tell bool
	var folder string
	c := &cobra.Command{
		Use: "eval SET.tsv...", Short: "Measure precision, recall and false alarms on labelled sets",
		Long: "eval grades the texts of labelled sets and compares. A set is a TSV with a header and the columns id, labels,\n" +
			"text; its folder's name is its language. customer_XX.tsv has the columns id, anger, threat, threat_sev, abuse_sev,\n" +
			"action, text, where an action may name alternatives: none|empathize. A set with the columns lang, text holds other\n" +
			"languages. Labels: toxic or harmful; anger or anger=0..3; benign, star_1..5 or Neutral, for false alarms.",
		Example: "  rahu eval classifier/testdata/customer_*.tsv\n  rahu eval --errors 10 sets/pl/anger_reviews.tsv\n  rahu eval --json sets/ru/*.tsv",
		RunE: func(c *cobra.Command, paths []string) error {
			if len(paths) == 0 {
				return fmt.Errorf("%w: %s wants a labelled set; see %s --help", errUsage, c.CommandPath(), c.CommandPath())
			}
			grade, err := newGrade(folder)
			if err != nil {
				return err
			}
			var results []*result
			for _, path := range paths {
				s, err := readSet(path)
				if err != nil {
					return err
				}
				s.grade(grade, tell)
				r := evaluate(s)
				results = append(results, r)
				if err := r.print(c.OutOrStdout(), asJSON, errors); err != nil {
					return err
				}
			}
			if !asJSON {
				printLanguages(c.OutOrStdout(), results)
			}
			return nil
		},
	}
	c.Flags().IntVar(&errors, "errors", 0, "also show this many rows of each set that went wrong, with the evidence that led there")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object a set")
	c.Flags().BoolVar(&tell, "tell-lang", false, "tell rahu the language instead of letting it find out")
	lexiconFlag(c, &folder)
	return c
}

// newGrade returns what grades a text and says the action.
func newGrade(folder string) (func(text, lang string) (classifier.Verdict, string), error) {
	c, err := newClassifier(folder)
	if err != nil {
		return nil, err
	}
	router, err := route.New()
	if err != nil {
		return nil, err
	}
	return func(text, lang string) (classifier.Verdict, string) {
		v := c.Classify(text, lang)
		return v, route.Single(router, v)
	}, nil
}

// grade fills in the verdicts, on all cores.
func (s *set) grade(grade func(text, lang string) (classifier.Verdict, string), tell bool) {
	lang := "auto"
	if tell {
		lang = s.lang
	}
	bar := progress(int64(len(s.rows)), s.title())
	workers := runtime.GOMAXPROCS(0)
	var all sync.WaitGroup
	for first := range workers {
		all.Go(func() {
			for i := first; i < len(s.rows); i += workers {
				s.rows[i].verdict, s.rows[i].action = grade(s.rows[i].text, lang)
				_ = bar.Add(1)
			}
		})
	}
	all.Wait()
	_ = bar.Finish()
}

func (r *result) print(out io.Writer, asJSON bool, errors int) error {
	mistakes := r.mistakes[:min(errors, len(r.mistakes))]
	if asJSON {
		return r.encode(out, mistakes)
	}
	fmt.Fprintf(out, "%s  %d rows\n", r.title, r.rows)
	printMeasures(out, r.measures)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, name := range r.order {
		if !strings.HasSuffix(name, "_PRF") { // stands among the measures
			fmt.Fprintf(w, "  %s\t%v\n", cmp.Or(explained[name], name), shown(r.figures[name]))
		}
	}
	_ = w.Flush()
	r.printConfusion(out)
	for _, m := range mistakes {
		fmt.Fprintf(out, "  %s\t%s\t%s\n", m.What, m.ID, printable(m.Text))
		for _, e := range m.Evidence {
			fmt.Fprintf(out, "      «%s»  %s  %g  %s\n", printable(e.Text), e.Category, e.Weight, e.Entry)
		}
	}
	fmt.Fprintln(out)
	return nil
}

func (r *result) encode(out io.Writer, mistakes []mistake) error {
	object := maps.Clone(r.figures)
	object["set"], object["rows"] = r.title, r.rows
	if r.measures != nil {
		type scored struct {
			measure
			Precision float64 `json:"precision"`
			Recall    float64 `json:"recall"`
			F1        float64 `json:"f1"`
		}
		var list []scored
		for _, m := range r.measures {
			prf := m.prf()
			list = append(list, scored{m, prf[0], prf[1], prf[2]})
		}
		object["measures"] = list
	}
	if r.confusion != nil {
		object["confusion"] = r.confusion
	}
	if len(mistakes) > 0 {
		object["errors"] = mistakes
	}
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(object)
}

// explained says in words what a figure is.
var explained = map[string]string{
	"lang_ok": "language right", "action_acc": "action right", "police_missed": "police missed", "police_false": "police by mistake",
	"anger_exact": "anger right", "anger_within_1": "anger within one level", "selfharm_found": "self-harm found",
	"threat3_per_1000": "threat 3 or more, of 1,000", "police_per_1000": "police, of 1,000", "abuse2_per_1000": "abuse 2 or more, of 1,000",
	"abstains": "left alone (but Danish)", "by_language": "left alone, by language", "toxic_recall": "toxic found",
	"cleared_by_rewrite": "milder when rewritten", "threat_dir_recall": "direct threats found", "threat_norm_recall": "wished harm found",
	"threat3_on_nh_per_1000": "threat 3 or more on harmless, of 1,000", "abuse2_on_profanity_nh": "harmless swearing taken for abuse",
	"abuse2_on_quotes_nh": "quotations taken for abuse",
}

func shown(v any) string {
	by, ok := v.(map[string]float64)
	if !ok {
		return fmt.Sprint(v)
	}
	var list []string
	for _, name := range slices.Sorted(maps.Keys(by)) {
		list = append(list, fmt.Sprint(name, " ", by[name]))
	}
	return strings.Join(list, ", ")
}

func printMeasures(out io.Writer, list []measure) {
	if len(list) == 0 {
		return
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "  category\tprecision\trecall\tF1\tfound\twrong\tmissed")
	for _, m := range list {
		fmt.Fprintf(w, "  %s\t%.3f\t%.3f\t%.3f\t%d\t%d\t%d\n", m.Category, m.precision(), m.recall(), m.f1(), m.Found, m.Wrong, m.Missed)
	}
	_ = w.Flush()
}

var actionNames = []string{"none", "empathize", "set_boundary", "involve_manager", "call_police"}

func (r *result) printConfusion(out io.Writer) {
	if r.confusion == nil {
		return
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(w, "  expected \\ given\t%s\t\n", strings.Join(actionNames, "\t"))
	for _, expected := range actionNames {
		fmt.Fprintf(w, "  %s\t", expected)
		for _, given := range actionNames {
			fmt.Fprintf(w, "%d\t", r.confusion[expected][given])
		}
		fmt.Fprintln(w)
	}
	_ = w.Flush()
}

// printLanguages sums the measures up by language where several sets have them.
func printLanguages(out io.Writer, results []*result) {
	sums := map[string]map[string]measure{}
	sets := map[string]int{}
	var order []string
	for _, r := range results {
		if len(r.measures) > 0 {
			sets[r.lang]++
		}
		for _, m := range r.measures {
			if sums[r.lang] == nil {
				sums[r.lang] = map[string]measure{}
			}
			if !slices.Contains(order, m.Category) {
				order = append(order, m.Category)
			}
			s := sums[r.lang][m.Category]
			sums[r.lang][m.Category] = measure{m.Category, s.Found + m.Found, s.Wrong + m.Wrong, s.Missed + m.Missed}
		}
	}
	for _, lang := range slices.Sorted(maps.Keys(sums)) {
		if sets[lang] < 2 {
			continue
		}
		var list []measure
		for _, category := range order {
			if m, ok := sums[lang][category]; ok {
				list = append(list, m)
			}
		}
		fmt.Fprintf(out, "%s, all sets\n", lang)
		printMeasures(out, list)
	}
}
