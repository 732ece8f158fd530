package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"rahu/classifier"
	"rahu/lexicons"
)

func newLexiconCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "lexicon", Short: "Check, list and explain the words that rahu looks for",
		Example: "  rahu lexicon lint\n  rahu lexicon list --lang et --category insult\n  rahu lexicon explain --lang et 'Sa id1oot'",
		Args:    noArguments,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newLintCommand(), newListCommand(), newWordsCommand())
	return c
}

// listed is an entry as rahu lexicon list shows it.
type listed struct {
	Entry    string   `json:"entry"`
	Lang     string   `json:"lang"`
	Category string   `json:"category"`
	Name     string   `json:"name,omitempty"`
	Level    int      `json:"level,omitempty"`
	Weight   *float64 `json:"weight,omitempty"`
	Aim      string   `json:"aim,omitempty"`
	Options  []string `json:"options,omitempty"`
	Overlay  bool     `json:"overlay,omitempty"`
	Pattern  string   `json:"pattern"`
}

func newListCommand() *cobra.Command {
	var lang, category, folder string
	var asJSON bool
	c := &cobra.Command{
		Use: "list", Short: "List the entries, with file and line",
		Long:    "list prints every entry: its place, category and pattern. --json prints one object a line.",
		Example: "  rahu lexicon list --lang et --category violence\n  rahu lexicon list --json | jq -r .pattern",
		Args:    noArguments,
		RunE: func(c *cobra.Command, _ []string) error {
			if lang != "" && !slices.Contains(append([]string{"any"}, lexicons.Langs...), lang) {
				return fmt.Errorf("%w: --lang %q is not et, ru, no, pl or any", errUsage, lang)
			}
			g, err := newClassifier(folder)
			if err != nil {
				return err
			}
			var list []listed
			for _, e := range g.Entries() {
				l := entry(&e)
				if (lang == "" || l.Lang == lang) && (category == "" || e.Category == category || e.Kind() == category) {
					list = append(list, l)
				}
			}
			return printEntries(c.OutOrStdout(), list, asJSON)
		},
	}
	c.Flags().StringVar(&lang, "lang", "", "only this lexicon: et, ru, no, pl or any")
	c.Flags().StringVar(&category, "category", "", "only this category, such as insult, \"insult 2\" or \"request refund\"")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object a line")
	lexiconFlag(c, &folder)
	return c
}

func entry(e *lexicons.Entry) listed {
	l := listed{Entry: e.Ref(), Lang: e.Lang, Category: e.Category, Name: e.Name, Level: e.Level, Aim: e.Aim, Overlay: e.Overlay, Pattern: e.Source}
	if e.Weighted {
		l.Weight = &e.Weight
	}
	for option, on := range map[string]bool{"bare": e.Bare, "called": e.Called, "ironic": e.Ironic, "rude": e.Rude, "neg": e.KeepNeg, "past": e.KeepPast} {
		if on {
			l.Options = append(l.Options, option)
		}
	}
	slices.Sort(l.Options)
	return l
}

func printEntries(out io.Writer, list []listed, asJSON bool) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, l := range list {
		if asJSON {
			if err := encoder.Encode(l); err != nil {
				return err
			}
			continue
		}
		kind := strings.TrimSpace(l.Category + " " + l.Name)
		if l.Level > 0 {
			kind = fmt.Sprint(kind, " ", l.Level)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", l.Entry, kind, strings.Join(l.notes(), " "), l.Pattern)
	}
	return w.Flush()
}

// notes are an entry's options as a lexicon writes them.
func (l *listed) notes() []string {
	notes := slices.Clone(l.Options)
	if l.Weight != nil {
		notes = append(notes, fmt.Sprintf("w=%g", *l.Weight))
	}
	if l.Aim != "" {
		notes = append(notes, "aim="+l.Aim)
	}
	return notes
}

func newWordsCommand() *cobra.Command {
	var lang, folder string
	var asJSON bool
	c := &cobra.Command{
		Use: "explain TEXT...", Short: "Show how a text is cut, read and stemmed, and which entries its words reach",
		Long: "explain shows, for each word of a text, the form it is looked up in, what stands behind a disguise, the stem\n" +
			"where the language has one, the entries that the word is or is a part of, and the classes it belongs to.",
		Example: "  rahu lexicon explain --lang et 'Sa id1oot'\n  rahu lexicon explain --lang ru 'т в а р ь'",
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 || !slices.Contains(lexicons.Langs, lang) {
				return fmt.Errorf("%w: %s wants a text and --lang et, ru, no or pl", errUsage, c.CommandPath())
			}
			g, err := newClassifier(folder)
			if err != nil {
				return err
			}
			words, err := g.Words(strings.Join(args, " "), lang)
			if err != nil {
				return err
			}
			if asJSON {
				return json.NewEncoder(c.OutOrStdout()).Encode(words)
			}
			printWords(c.OutOrStdout(), words)
			return nil
		},
	}
	c.Flags().StringVar(&lang, "lang", "", "language of the text: et, ru, no or pl")
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	lexiconFlag(c, &folder)
	return c
}

func printWords(out io.Writer, words []classifier.WordReport) {
	for i, w := range words {
		if i > 0 && w.Sentence != words[i-1].Sentence {
			fmt.Fprintln(out, "---- next sentence")
		}
		fmt.Fprintf(out, "«%s»  %s, letters %d to %d\n", printable(w.Text), w.Kind, w.Start, w.End)
		for _, r := range w.Readings {
			line := fmt.Sprintf("  %s: %s", r.How, printable(r.Form))
			if r.Stem != "" && r.Stem != r.Form {
				line += "  stem " + r.Stem
			}
			fmt.Fprintln(out, line)
			printReached(out, "is", r.Entries)
			printReached(out, "part of", r.Parts)
			if len(r.Classes) > 0 {
				fmt.Fprintf(out, "    member of @%s\n", strings.Join(r.Classes, " @"))
			}
		}
	}
}

// maxReached is how many entries are shown of those that a word is a part of.
const maxReached = 12

func printReached(out io.Writer, how string, list []classifier.EntryRef) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for i, e := range list {
		if i == maxReached {
			fmt.Fprintf(w, "    and %d more\n", len(list)-i)
			break
		}
		fmt.Fprintf(w, "    %s\t%s\t%s\t%s\n", how, e.Kind, e.Entry, shortened(e.Pattern, 80))
	}
	_ = w.Flush()
}
