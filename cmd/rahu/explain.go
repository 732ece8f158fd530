package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
	"unicode"

	"github.com/fatih/color"

	"rahu/classifier"
	"rahu/classifier/score"
	"rahu/pipeline/route"
)

// explainer prints for people how verdicts came about.
type explainer struct {
	c      *classifier.Classifier
	router *route.Router
	out    io.Writer
	paint  bool
}

// explainAll explains each message of the input.
func explainAll(in io.Reader, lang string, parse func([]byte) (query, error), x *explainer) error {
	return eachLine(bufio.NewReaderSize(in, 1<<20), func(line int, data []byte) error {
		q, err := parse([]byte(strings.TrimRight(string(data), "\r")))
		if err != nil {
			return fmt.Errorf("line %d of standard input: %w", line, err)
		}
		if q.Lang == "" || lang != "auto" {
			q.Lang = lang
		}
		if line > 1 {
			fmt.Fprintln(x.out)
		}
		return x.explain(q.Text, q.Lang)
	})
}

// explain prints one message's verdict and its reasons.
func (x *explainer) explain(text, lang string) error {
	e := x.c.Explain(text, lang)
	fmt.Fprintf(x.out, "%s\n\n", x.marked(text, &e))
	x.grades(&e.Verdict)
	x.reasons("counts", e.Counted)
	x.reasons("bears on it", e.Beside)
	x.reasons("found, does not count", told(&e))
	x.outcomes(e.Outcomes)
	x.strength(e.Strength)
	x.changes(&e)
	return nil
}

// told leaves out of what does not count the entries that the reader has seen, and lets
// what lies inside something that counts refer to that.
func told(e *classifier.Explanation) (list []classifier.Reason) {
	seen := map[string]bool{}
	for _, r := range e.Counted {
		seen[r.Entry] = true
	}
	for _, r := range e.Ignored {
		if r.Cause == score.Shadowed {
			if seen[r.Entry] {
				continue
			}
			seen[r.Entry] = true
			if i := slices.IndexFunc(e.Counted, func(c classifier.Reason) bool { return c.Start <= r.Start && r.End <= c.End }); i >= 0 {
				r.By = &e.Counted[i]
			}
		}
		list = append(list, r)
	}
	return list
}

// decide returns what the router makes of a conversation of this one message.
func (x *explainer) decide(v classifier.Verdict) route.Decision {
	_, d := x.router.Step(route.State{}, route.Turn{Sequence: 1, Role: "customer", Channel: "chat", Verdict: v}, time.Time{})
	return d
}

func (x *explainer) style(a ...color.Attribute) func(...any) string {
	c := color.New(a...)
	if c.DisableColor(); x.paint {
		c.EnableColor()
	}
	return c.SprintFunc()
}

func (x *explainer) title(name string) {
	fmt.Fprintf(x.out, "\n%s\n", x.style(color.Bold)(name))
}

// marked returns the text with what counts in colour, or, where there is none, in brackets.
func (x *explainer) marked(text string, e *classifier.Explanation) string {
	runes := []rune(printable(text))
	rank := make([]int, len(runes)) // the gravest of what covers a letter
	for _, r := range slices.Concat(e.Counted, e.Beside) {
		for i := r.Start; i < r.End; i++ {
			rank[i] = max(rank[i], gravity(r))
		}
	}
	var b strings.Builder
	for from := 0; from < len(runes); {
		to := from + 1
		for to < len(runes) && rank[to] == rank[from] {
			to++
		}
		switch piece := string(runes[from:to]); {
		case rank[from] == 0:
			b.WriteString(piece)
		case x.paint:
			b.WriteString(x.style(marks[rank[from]]...)(piece))
		default:
			b.WriteString("[" + piece + "]")
		}
		from = to
	}
	return b.String()
}

// marks are the colours by gravity.
var marks = [...][]color.Attribute{
	1: {color.FgCyan}, 2: {color.FgYellow}, 3: {color.FgMagenta, color.Bold}, 4: {color.FgRed, color.Bold},
}

func gravity(r classifier.Reason) int {
	switch score.FamilyName(r.Category) {
	case "threat", "self_harm":
		return 4
	case "abuse":
		return 3
	case "anger":
		return 2
	}
	return 1
}

// printable replaces what a terminal would obey: control codes and marks that turn the
// direction of writing. Every code point stays one code point.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 {
			return '�'
		}
		return r
	}, text)
}

func (x *explainer) grades(v *classifier.Verdict) {
	d := x.decide(*v)
	w := tabwriter.NewWriter(x.out, 0, 0, 2, ' ', 0)
	row := func(name, format string, args ...any) {
		fmt.Fprintf(w, "  %s\t%s\n", name, strings.TrimSpace(fmt.Sprintf(format, args...)))
	}
	row("language", "%s (%.2f)", v.Lang.Code, v.Lang.Confidence)
	if v.Abstained {
		row("abstained", "rahu does not grade this language: a person has to read it")
	}
	row("anger", "%d %s (%.2f)", v.Anger.Level, v.Anger.Name, v.Anger.Score)
	row("abuse", "%d %s", v.Abuse.Severity, aimed(v.Abuse))
	row("threat", "%d %s %s", v.Threat.Grade, v.Threat.Name, joined(v.Threat.Kind, v.Threat.Axes))
	row("self-harm", "%d %s", v.SelfHarm.Grade, joined("", v.SelfHarm.Axes))
	if len(v.Requests)+len(v.Signals) > 0 {
		row("also", "%s", strings.Join(append(slices.Clone(v.Requests), v.Signals...), ", "))
	}
	row("action", "%s", x.style(color.Bold)(strings.TrimSpace(d.Action+" "+prefixed("step ", d.Step))))
	for _, why := range d.Why {
		row("", "%s", why.Sentence)
	}
	row("lexicon", "%s", v.Lexicon)
	_ = w.Flush()
}

func aimed(a classifier.Abuse) string {
	if a.Severity == 0 {
		return ""
	}
	return joined(a.Kind, []string{"aimed at " + a.Aim})
}

func joined(kind string, axes []string) string {
	if len(axes) == 0 {
		return kind
	}
	return strings.TrimSpace(kind + " (" + strings.Join(axes, ", ") + ")")
}

func prefixed(prefix, s string) string {
	if s == "" {
		return ""
	}
	return prefix + s
}

func (x *explainer) reasons(name string, list []classifier.Reason) {
	if len(list) == 0 {
		return
	}
	x.title(name)
	w := tabwriter.NewWriter(x.out, 0, 0, 2, ' ', 0)
	for _, r := range list {
		fmt.Fprintf(w, "  %s\t%s\t%s\t%s\t%s\n", quoted(r), kindOf(r), why(r), r.Entry, shortened(r.Pattern, 100))
	}
	_ = w.Flush()
}

// shortened returns the first letters of what would not fit a line.
func shortened(s string, most int) string {
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return s
}

func quoted(r classifier.Reason) string { return "«" + printable(r.Text) + "»" }

func kindOf(r classifier.Reason) string {
	switch {
	case r.Name != "":
		return r.Category + " " + r.Name
	case r.Level > 0:
		return fmt.Sprint(r.Category, " ", r.Level)
	}
	return r.Category
}

// causes are sentences on why a hit does not count; %s is what is to blame.
var causes = map[score.Cause]string{
	score.Innocent: "inside the harmless %s", score.Shadowed: "the same words count as %s", score.Negated: "negated by %s",
	score.Reported: "told of somebody else: %s", score.Quoted: "quoted", score.Named: "a proper name", score.Past: "past: %s", score.Play: "about a film or a game: %s",
	score.Aimed: "means nobody but the speaker", score.Alone: "a detail, with no threat beside it",
	score.Detail: "a detail of the threat", score.Softens: "lowers it", score.Raises: "raises it",
}

func why(r classifier.Reason) string {
	if r.Cause == score.Counts {
		return fmt.Sprintf("weight %g", r.Weight)
	}
	if !strings.Contains(causes[r.Cause], "%s") {
		return causes[r.Cause]
	}
	by := cmp.Or(r.By, &classifier.Reason{})
	return fmt.Sprintf(causes[r.Cause], quoted(*by)+" "+by.Entry)
}

// outcomesTold and termsTold are how many outcomes, beside those that count, and terms of each a
// person is shown.
const outcomesTold, termsTold = 3, 4

// outcomes tells what the message is likeliest to be, by what it is like and what the lexicons found.
func (x *explainer) outcomes(list []score.Outcome) {
	if len(list) == 0 {
		return
	}
	x.title("weighed together: odds in natural logarithms, less what is wanted")
	w := tabwriter.NewWriter(x.out, 0, 0, 2, ' ', 0)
	for i, o := range list {
		if i >= outcomesTold && !o.Counts {
			continue
		}
		counts := ""
		if o.Counts {
			counts = ", counts"
		}
		fmt.Fprintf(w, "  %s\t%+.1f%s\t%s\n", o.Name, o.Odds, counts, heaviest(o.Terms))
	}
	_ = w.Flush()
}

// heaviest names the terms that weigh most.
func heaviest(list []score.Term) string {
	var terms []string
	for _, t := range list[:min(len(list), termsTold)] {
		name := t.Name
		if strings.HasPrefix(name, "like.") {
			name = fmt.Sprintf("%s %.2f", name, t.Value)
		}
		terms = append(terms, fmt.Sprintf("%+.1f %s", t.Weight, name))
	}
	return strings.Join(terms, ", ")
}

// strength tells what the level of anger is made of.
func (x *explainer) strength(s *score.Strength) {
	if s == nil {
		return
	}
	x.title("how strong the anger is")
	words := ""
	if s.Words {
		words = "; its words of anger alone say more"
	}
	fmt.Fprintf(x.out, "  %+.1f (angry from %+.1f, furious from %+.1f%s)  %s\n", s.Sum, s.Least[1], s.Least[2], words, heaviest(s.Terms))
}

// changes tells which words decide: a grade or the action would be another without them.
func (x *explainer) changes(e *classifier.Explanation) {
	var lines []string
	told := map[string][]string{} // what a piece changes by itself
	for _, w := range e.Without {
		changed := x.differences(e.Verdict, w.Verdict)
		var names []string
		known := map[string]bool{}
		for _, p := range w.Pieces {
			names = append(names, quoted(p))
			for _, what := range told[quoted(p)] {
				known[what] = true
			}
		}
		var news []string
		for _, d := range changed {
			if !known[d.What] {
				news = append(news, inWords(d))
			}
			if len(w.Pieces) == 1 {
				told[names[0]] = append(told[names[0]], d.What)
			}
		}
		if len(news) > 0 {
			lines = append(lines, fmt.Sprintf("  without %s: %s", strings.Join(names, " and "), strings.Join(news, "; ")))
		}
	}
	if len(e.Counted) == 0 && len(lines) == 0 {
		return
	}
	x.title("what would change it")
	if len(lines) == 0 {
		lines = []string{"  no single word or kind of words decides"}
	}
	fmt.Fprintln(x.out, strings.Join(lines, "\n"))
}

// differences returns what is another in b, as keys and in words.
func (x *explainer) differences(a, b classifier.Verdict) []classifier.Change {
	a.Action, b.Action = route.Single(x.router, a), route.Single(x.router, b)
	return classifier.Changes(a, b)
}

// inWords says a change the other way round: what it would be, and what it is not.
func inWords(c classifier.Change) string {
	return fmt.Sprintf("%s %s, not %s", strings.ReplaceAll(c.What, "_", "-"), c.To, c.From)
}
