package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"sync"

	"github.com/fatih/color"
	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"rahu/classifier"
	"rahu/pipeline/route"
)

func newClassifyCommand() *cobra.Command {
	var input, lang, lexicon string
	var explain bool
	c := &cobra.Command{
		Use: "classify", Short: "Grade messages from standard input, one verdict a line",
		Long: "classify reads messages from standard input and prints one verdict (JSON) a line, in the same order.\n" +
			"With --input lines each line is a text; with jsonl each is an object with text and, optionally, id and lang.\n" +
			"--explain tells a person how each verdict came about, word by word, and what would change it.",
		Example: "  echo 'Te olete idioodid!' | rahu classify\n  rahu classify --input jsonl < messages.jsonl\n" +
			"  echo 'Ma tapan su homme kontoris!' | rahu classify --explain",
		Args: noArguments,
		RunE: func(c *cobra.Command, _ []string) error {
			parse, ok := map[string]func([]byte) (query, error){"lines": parseLine, "jsonl": parseObject}[input]
			if !ok {
				return fmt.Errorf("%w: --input %q is not lines or jsonl", errUsage, input)
			}
			if !slices.Contains([]string{"auto", "et", "ru", "no", "pl"}, lang) {
				return fmt.Errorf("%w: --lang %q is not auto, et, ru, no or pl", errUsage, lang)
			}
			g, err := newClassifier(lexicon)
			if err != nil {
				return err
			}
			router, err := route.New()
			if err != nil {
				return err
			}
			if explain {
				return explainAll(c.InOrStdin(), lang, parse, &explainer{c: g, router: router, out: c.OutOrStdout(), paint: !color.NoColor})
			}
			return classifyAll(c.Context(), c.InOrStdin(), c.OutOrStdout(), lang, parse, g, router)
		},
	}
	c.Flags().StringVar(&input, "input", "lines", "lines or jsonl")
	c.Flags().StringVar(&lang, "lang", "auto", "language of the messages: et, ru, no, pl or auto")
	c.Flags().BoolVar(&explain, "explain", false, "explain each verdict to a person, instead of JSON; in colour on a terminal, unless NO_COLOR is set")
	lexiconFlag(c, &lexicon)
	return c
}

// query is one message to grade.
type query struct {
	ID   string `json:"id"`
	Text string `json:"text"`
	Lang string `json:"lang"`
}

func parseLine(line []byte) (query, error) { return query{Text: string(line)}, nil }

func parseObject(line []byte) (query, error) {
	var q query
	err := json.Unmarshal(line, &q)
	return q, err
}

// batch is a number of lines that are graded together.
type batch struct {
	first int // number of its first line
	lines [][]byte
	out   bytes.Buffer
	err   error
	done  chan struct{}
}

const batchLines = 256

// classifyAll grades on all cores and prints in order.
func classifyAll(ctx context.Context, in io.Reader, out io.Writer, lang string, parse func([]byte) (query, error),
	c *classifier.Classifier, router *route.Router) error {
	workers := runtime.GOMAXPROCS(0)
	work, ordered := make(chan *batch, workers), make(chan *batch, 2*workers)
	ctx, cancel := context.WithCancel(ctx)
	var all sync.WaitGroup
	defer all.Wait()
	defer cancel()
	for range workers {
		all.Go(func() {
			for b := range work {
				b.err = b.grade(c, router, lang, parse)
				close(b.done)
			}
		})
	}
	all.Go(func() { readBatches(ctx, in, work, ordered) })
	return printBatches(ctx, ordered, out)
}

func (b *batch) grade(c *classifier.Classifier, router *route.Router, lang string, parse func([]byte) (query, error)) error {
	encoder := json.NewEncoder(&b.out)
	encoder.SetEscapeHTML(false)
	for i, line := range b.lines {
		q, err := parse(line)
		if err != nil {
			return fmt.Errorf("line %d of standard input: %w", b.first+i, err)
		}
		if q.Lang == "" || lang != "auto" {
			q.Lang = lang
		}
		verdict := c.Classify(q.Text, q.Lang)
		verdict.ID, verdict.Action = q.ID, route.Single(router, verdict)
		if err := encoder.Encode(verdict); err != nil {
			return err
		}
	}
	return nil
}

// readBatches reads lines until the input or the context ends.
func readBatches(ctx context.Context, in io.Reader, work, ordered chan<- *batch) {
	defer close(work)
	defer close(ordered)
	r := bufio.NewReaderSize(in, 1<<20)
	for number := 1; ; {
		b := &batch{first: number, done: make(chan struct{})}
		err := b.read(r)
		number += len(b.lines)
		if err != nil && !errors.Is(err, io.EOF) {
			b.lines, b.err = nil, fmt.Errorf("reading standard input: %w", err)
		}
		select {
		case work <- b:
		case <-ctx.Done():
			return
		}
		select {
		case ordered <- b:
		case <-ctx.Done():
			return
		}
		if err != nil {
			return
		}
	}
}

// read takes what is there, up to a batch: a person who types a line gets an answer.
func (b *batch) read(r *bufio.Reader) error {
	for len(b.lines) < batchLines {
		line, err := r.ReadBytes('\n')
		if text := bytes.TrimRight(line, "\r\n"); len(line) > 0 {
			b.lines = append(b.lines, text)
		}
		if err != nil {
			return err
		}
		if r.Buffered() == 0 {
			return nil
		}
	}
	return nil
}

func printBatches(ctx context.Context, ordered <-chan *batch, out io.Writer) error {
	w := bufio.NewWriterSize(out, 1<<16)
	bar := progress(-1, "classifying")
	defer func() { _ = bar.Finish() }()
	for b := range ordered {
		select {
		case <-b.done:
		case <-ctx.Done():
			return ctx.Err()
		}
		_, err := w.Write(b.out.Bytes())
		if err := errors.Join(b.err, err, w.Flush()); err != nil {
			return err
		}
		_ = bar.Add(len(b.lines))
	}
	return ctx.Err()
}

// progress shows a bar on standard error where that is a terminal.
func progress(total int64, what string) *progressbar.ProgressBar {
	w := io.Discard
	if term.IsTerminal(int(os.Stderr.Fd())) {
		w = os.Stderr
	}
	return progressbar.NewOptions64(total, progressbar.OptionSetDescription(what), progressbar.OptionSetWriter(w),
		progressbar.OptionShowCount(), progressbar.OptionShowIts(), progressbar.OptionClearOnFinish(), progressbar.OptionThrottle(100e6))
}
