package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rahu/pipeline"
	"rahu/pipeline/wire"
)

func newRouteCommand() *cobra.Command {
	var playbook, tenant, lexicon string
	c := &cobra.Command{
		Use: "route [FILE...]", Short: "Try a playbook: messages in, one recommendation a line out, no NATS",
		Long: "route reads messages as JSONL from files or standard input (conversation and text; channel, role, sent_at,\n" +
			"lang, id if wanted), grades them, leads each conversation through the playbook with its state in memory,\n" +
			"and prints one recommendation (JSON) a line. A step that was recommended counts as taken unless a line\n" +
			"with conversation and verdict (accepted, dismissed, wrong; taken if wanted) says otherwise; such a line is\n" +
			"about the conversation's latest recommendation and prints nothing.",
		Example: "  rahu route --playbook three-and-a-half-steps < conversation.jsonl\n" +
			"  echo '{\"conversation\":\"c1\",\"channel\":\"phone\",\"text\":\"Te olete idioodid!\"}' | rahu route --playbook mine.yaml",
		RunE: func(c *cobra.Command, files []string) error {
			grader, router, err := compile(lexicon, playbook)
			if err != nil {
				return err
			}
			t := &trial{dry: pipeline.NewDry(grader, router, time.Now()), tenant: tenant, out: bufio.NewWriter(c.OutOrStdout())}
			return t.files(orStdin(files), c.InOrStdin())
		},
	}
	c.Flags().StringVar(&playbook, "playbook", "standard", "playbook: the name of one that ships with rahu, or a YAML file: a playbook, or one for each tenant and channel")
	c.Flags().StringVar(&tenant, "tenant", "default", "tenant of the messages")
	lexiconFlag(c, &lexicon)
	return c
}

// trial is one dry run.
type trial struct {
	dry    *pipeline.Dry
	tenant string
	out    *bufio.Writer
}

func (t *trial) files(names []string, stdin io.Reader) error {
	for _, name := range names {
		if err := t.file(name, stdin); err != nil {
			return err
		}
	}
	return nil
}

func (t *trial) file(name string, in io.Reader) error {
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer func() { _ = f.Close() }()
		in = f
	} else {
		name = "standard input"
	}
	r := bufio.NewReader(in)
	return readLines(r, func(line int, data []byte, err error) error {
		if err == nil && strings.TrimSpace(string(data)) != "" {
			err = t.line(line, data)
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", name, line, err)
		}
		if r.Buffered() == 0 { // a person who types a line gets an answer
			return t.out.Flush()
		}
		return nil
	})
}

// line takes a message or a feedback.
func (t *trial) line(number int, data []byte) error {
	m, feedback, err := decodeLine(data, fmt.Sprint("line-", number), t.tenant)
	switch {
	case err != nil:
		return err
	case feedback != nil:
		return t.dry.Feedback(*feedback)
	}
	encoder := json.NewEncoder(t.out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(t.dry.Message(m))
}

// decodeLine reads a line of a file: a message, which gets this id if it has none, or a
// feedback.
func decodeLine(data []byte, id, tenant string) (wire.Message, *wire.Feedback, error) {
	var feedback wire.Feedback
	var also struct{ ID, Conversation, User string }
	if json.Unmarshal(data, &feedback) == nil && feedback.Verdict != "" && json.Unmarshal(data, &also) == nil {
		feedback.Tenant, feedback.Conversation, feedback.User = tenant, also.Conversation, also.User
		return wire.Message{}, &feedback, nil
	}
	m, err := wire.DecodeLine(data, id)
	m.Tenant = tenant
	return m, nil, err
}
