package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"
	"github.com/tidwall/gjson"

	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/replay"
	"rahu/pipeline/wire"
)

// replayOptions are the flags of rahu replay.
type replayOptions struct {
	nats, creds, tenant, since, until, input   string
	lexicon, playbook                          string
	toLexicon, toLexicons, toPlaybook, htmlOut string
	show                                       int
	asJSON                                     bool
}

func newReplayCommand() *cobra.Command {
	o := &replayOptions{}
	c := &cobra.Command{
		Use: "replay [FILE...]", Short: "Run messages again under other words or another playbook, and tell what differs",
		Long: "replay grades and routes messages twice: as now (--lexicon, --playbook) and as it would be (--to-...), and prints\n" +
			"exactly the messages that another verdict or recommendation would be given to, counted by what changed, by the\n" +
			"entries of the lexicons that count on one side only, and by the playbook's rules. The messages are those that NATS\n" +
			"still holds, with the feedback that was given, or those of files (JSONL as for rahu route, CSV or TSV with a\n" +
			"header; one without a conversation is one of its own). Nothing is published; clocks do not run. A conversation that\n" +
			"began before the first message begins there. --to-lexicons takes a whole folder of lexicons in place of those that\n" +
			"ship with rahu.",
		Example: "  rahu replay --since 24h --to-lexicon our-words --html report.html\n" +
			"  rahu replay --to-playbook three-and-a-half-steps messages.jsonl\n" +
			"  rahu replay --input tsv --to-lexicon our-words --json classifier/testdata/customer_et.tsv",
		RunE: func(c *cobra.Command, files []string) error {
			period, err := (&complaintsOptions{tenant: o.tenant, since: o.since, until: o.until}).period(time.Now())
			if err != nil {
				return err
			}
			run, err := o.judgements()
			if err != nil {
				return err
			}
			if len(files) == 0 {
				err = o.stream(c.Context(), run, period)
			} else {
				err = o.files(c.Context(), run, files, c.InOrStdin())
			}
			if err != nil {
				return err
			}
			return o.print(run.Report(), c.OutOrStdout())
		},
	}
	f := c.Flags()
	f.StringVar(&o.nats, "nats", "nats://127.0.0.1:4222", "URL of NATS, where no file is given")
	f.StringVar(&o.creds, "creds", "", "credentials file")
	f.StringVar(&o.tenant, "tenant", "", "only this tenant's messages; of a file, the tenant they belong to")
	f.StringVar(&o.since, "since", "", "only what was stored from this time on: 24h, 2026-03-01 or RFC 3339")
	f.StringVar(&o.until, "until", "", "only what was stored before this time")
	f.StringVar(&o.input, "input", "jsonl", "what files hold: jsonl, csv or tsv")
	f.StringVar(&o.playbook, "playbook", "standard", "playbook as it is now: the name of one that ships with rahu, or a YAML file")
	lexiconFlag(c, &o.lexicon)
	f.StringVar(&o.toLexicon, "to-lexicon", "", "folder with entries of your own to compare with; none stands for --lexicon")
	f.StringVar(&o.toLexicons, "to-lexicons", "", "whole folder of lexicons to compare with, in place of those that ship with rahu")
	f.StringVar(&o.toPlaybook, "to-playbook", "", "playbook to compare with; none stands for --playbook")
	f.StringVar(&o.htmlOut, "html", "", "file to write a report with charts to")
	f.IntVar(&o.show, "show", 20, "how many entries and messages to print")
	f.BoolVar(&o.asJSON, "json", false, "print one JSON object with every changed message")
	return c
}

// judgements compiles both sides.
func (o *replayOptions) judgements() (*replay.Run, error) {
	if _, known := readers[o.input]; !known {
		return nil, fmt.Errorf("%w: --input %q is not jsonl, csv or tsv", errUsage, o.input)
	}
	if o.toLexicon == "" && o.toLexicons == "" && o.toPlaybook == "" {
		return nil, fmt.Errorf("%w: nothing to compare with; give --to-lexicon, --to-lexicons or --to-playbook", errUsage)
	}
	if o.toLexicon == "" {
		o.toLexicon = o.lexicon
	}
	if o.toPlaybook == "" {
		o.toPlaybook = o.playbook
	}
	grader, router, err := compile(o.lexicon, o.playbook)
	if err != nil {
		return nil, err
	}
	toGrader, toRouter, err := compileOver(o.toLexicons, o.toLexicon, o.toPlaybook)
	if err != nil {
		return nil, err
	}
	return replay.New(replay.Judgement{Grader: grader, Router: router}, replay.Judgement{Grader: toGrader, Router: toRouter}, time.Now()), nil
}

// stream replays what NATS holds.
func (o *replayOptions) stream(ctx context.Context, run *replay.Run, period pipeline.Period) error {
	b, err := natsio.Connect(ctx, natsio.Options{URL: o.nats, Creds: o.creds, Name: "rahu replay"})
	if err != nil {
		return err
	}
	defer b.Close()
	bar := progress(-1, "replaying")
	defer func() { _ = bar.Finish() }()
	return pipeline.Stored(ctx, b, period, pipeline.Taker{
		Begin: bar.ChangeMax64,
		Step:  func() { _ = bar.Add(1) },
		Message: func(m wire.Message, sequence uint64, at time.Time) {
			run.Add(replay.Input{Sequence: sequence, At: at, Message: m})
		},
		Feedback: func(f wire.Feedback, at time.Time) { run.Add(replay.Input{At: at, Feedback: &f}) },
		Refused:  run.Refuse,
	})
}

// files replays what stands in files, in order.
func (o *replayOptions) files(ctx context.Context, run *replay.Run, names []string, stdin io.Reader) error {
	r := &lines{run: run, tenant: cmp.Or(o.tenant, "default"), now: time.Now()}
	for _, name := range names {
		in, size, closeFile, err := opened(name, stdin)
		if err != nil {
			return err
		}
		bar := progress(size, name)
		tee := bufio.NewReaderSize(io.TeeReader(in, bar), 1<<20)
		err = readers[o.input](tee, func(line int, data []byte, err error) error {
			if err == nil {
				err = cmp.Or(ctx.Err(), r.add(data))
			}
			if err != nil {
				return fmt.Errorf("%s:%d: %w", name, line, err)
			}
			return nil
		})
		_ = bar.Finish()
		closeFile()
		if err != nil {
			return err
		}
	}
	return nil
}

// lines takes messages and feedback as files have them.
type lines struct {
	run    *replay.Run
	tenant string
	number uint64
	now    time.Time // when the last message was sent that says so
}

func (l *lines) add(data []byte) error {
	l.number++
	id := fmt.Sprint("line-", l.number)
	data, err := inConversation(data, id)
	if err != nil {
		return err
	}
	m, f, err := decodeLine(data, id, l.tenant)
	switch {
	case err != nil:
		return err
	case f != nil:
		l.run.Add(replay.Input{At: l.now, Feedback: f})
		return nil
	case !m.At.IsZero():
		l.now = m.At
	}
	l.run.Add(replay.Input{Sequence: l.number, At: l.now, Message: m})
	return nil
}

// inConversation gives a message that names no conversation one of its own.
func inConversation(data []byte, conversation string) ([]byte, error) {
	if gjson.GetBytes(data, "conversation").Exists() {
		return data, nil
	}
	var fields map[string]any
	if err := json.Unmarshal(data, &fields); err != nil {
		return data, nil //nolint:nilerr // whoever reads the message says what is wrong with it
	}
	fields["conversation"] = conversation
	return json.Marshal(fields)
}

// opened opens a file, or standard input, whose size is not known.
func opened(name string, stdin io.Reader) (in io.Reader, size int64, closeFile func(), err error) {
	if name == "-" {
		return stdin, -1, func() {}, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, 0, nil, err
	}
	info, err := f.Stat()
	if err != nil {
		_ = f.Close()
		return nil, 0, nil, fmt.Errorf("%s: %w", name, err)
	}
	return f, info.Size(), func() { _ = f.Close() }, nil
}

// print writes the report, as a page too where that is wanted.
func (o *replayOptions) print(r replay.Report, out io.Writer) error {
	if o.htmlOut != "" {
		f, err := os.Create(o.htmlOut)
		if err != nil {
			return fmt.Errorf("--html: %w", err)
		}
		if err := r.HTML(f); err != nil {
			_ = f.Close()
			return fmt.Errorf("--html: %w", err)
		}
		if err := f.Close(); err != nil {
			return fmt.Errorf("--html: %w", err)
		}
	}
	if o.asJSON {
		return r.JSON(out)
	}
	return r.Text(out, o.show, printable)
}
