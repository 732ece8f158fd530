package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"rahu/classifier"
	"rahu/lexicons"
)

// lintOptions are the flags of rahu lexicon lint.
type lintOptions struct {
	folder, lang  string
	texts         []string
	strict, quiet bool
	asJSON        bool
	most          int
}

func newLintCommand() *cobra.Command {
	o := &lintOptions{}
	c := &cobra.Command{
		Use: "lint [DIR]", Short: "Find faults in lexicons",
		Long: "lint checks the lexicons below DIR, or those that ship with rahu, and prints each fault with file:line:\n" +
			"lines that cannot be read, duplicates, entries that never count, words that no message has once it is read,\n" +
			"alternatives written twice, unused classes; and patterns that look like\n" +
			"a slip. It ends with 1 where there is a fault, with --strict also where something is suspicious. With --text it\n" +
			"also classifies harmless text (a TSV with a column text, or lines) and shows which entries fire on it.",
		Example: "  rahu lexicon lint\n  rahu lexicon lint lexicons\n  rahu lexicon lint --lexicon our-words\n  rahu lexicon lint --text harmless.tsv --lang no",
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 1 {
				return fmt.Errorf("%w: %s takes one folder, got %q", errUsage, c.CommandPath(), args)
			}
			var fsys fs.FS = lexicons.Data
			if len(args) == 1 {
				fsys = os.DirFS(args[0])
			}
			return o.lint(c.OutOrStdout(), fsys, args)
		},
	}
	f := c.Flags()
	f.StringSliceVar(&o.texts, "text", nil, "file with harmless text; may be given several times")
	f.StringVar(&o.lang, "lang", "auto", "language of --text: et, ru, no, pl or auto")
	f.BoolVar(&o.strict, "strict", false, "what is suspicious is a fault too")
	f.BoolVar(&o.quiet, "quiet", false, "do not print what is only suspicious")
	f.BoolVar(&o.asJSON, "json", false, "print faults and the entries that fire as JSON, one object a line")
	f.IntVar(&o.most, "most", 30, "how many of the entries that fire are shown")
	lexiconFlag(c, &o.folder)
	return c
}

func (o *lintOptions) lint(out io.Writer, fsys fs.FS, args []string) error {
	faults, broken := classifier.Lint(fsys, overlay(o.folder))
	grave := 0
	for _, f := range faults {
		if len(args) == 1 && !strings.HasPrefix(f.File, o.folder+"/") {
			f.File = filepath.Join(args[0], f.File)
		}
		if !f.Suspicion || o.strict {
			grave++
		}
		switch {
		case o.quiet && f.Suspicion && !o.strict:
		case o.asJSON:
			_ = json.NewEncoder(out).Encode(f) // strings and numbers encode
		default:
			fmt.Fprintln(out, f)
		}
	}
	if broken != nil {
		return broken
	}
	if err := o.fired(out, fsys); err != nil {
		return err
	}
	if grave > 0 {
		return fmt.Errorf("%d faults in the lexicons", grave)
	}
	return nil
}

// fire is an entry that was found in harmless text.
type fire struct {
	Entry    string `json:"entry"`
	Category string `json:"category"`
	Times    int    `json:"times"`
	Example  string `json:"example"`
	Found    string `json:"found"`
}

// fired classifies the texts and prints the entries that count there, most frequent first.
func (o *lintOptions) fired(out io.Writer, fsys fs.FS) error {
	if len(o.texts) == 0 {
		return nil
	}
	c, err := classifier.NewOver(fsys, overlay(o.folder))
	if err != nil {
		return err
	}
	byEntry, texts := map[string]*fire{}, 0
	for _, name := range o.texts {
		err := eachText(name, func(text string) {
			texts++
			for _, e := range c.Classify(text, o.lang).Evidence {
				if e.Category == "request" || e.Category == "signal" {
					continue // these are no alarms
				}
				if byEntry[e.Entry] == nil {
					byEntry[e.Entry] = &fire{Entry: e.Entry, Category: e.Category, Example: text, Found: e.Text}
				}
				byEntry[e.Entry].Times++
			}
		})
		if err != nil {
			return err
		}
	}
	list := make([]*fire, 0, len(byEntry))
	for _, f := range byEntry {
		list = append(list, f)
	}
	slices.SortFunc(list, func(a, b *fire) int { return cmp.Or(b.Times-a.Times, cmp.Compare(a.Entry, b.Entry)) })
	if !o.asJSON {
		fmt.Fprintf(out, "%d entries fire in %d texts\n", len(list), texts)
	}
	for _, f := range list[:min(len(list), o.most)] {
		if o.asJSON {
			_ = json.NewEncoder(out).Encode(f)
			continue
		}
		fmt.Fprintf(out, "%6d  %s  %s  «%s» in: %s\n", f.Times, f.Entry, f.Category, printable(f.Found), shortened(printable(f.Example), 120))
	}
	return nil
}

// eachText calls see with the texts of a file: the column text of a TSV, or the lines.
func eachText(name string, see func(text string)) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	column := -1
	return eachLine(bufio.NewReaderSize(f, 1<<20), func(line int, data []byte) error {
		fields := strings.Split(strings.TrimRight(string(data), "\r"), "\t")
		if line == 1 {
			if column = slices.Index(fields, "text"); column >= 0 {
				return nil
			}
			if len(fields) > 1 {
				return errors.New(name + ":1: a TSV without a column text")
			}
		}
		switch {
		case column < 0:
			see(strings.Join(fields, "\t"))
		case column >= len(fields):
			return fmt.Errorf("%s:%d: %d columns, the header has text in column %d", name, line, len(fields), column+1)
		default:
			see(strings.Join(fields[column:], " "))
		}
		return nil
	})
}
