package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

// sendOptions are the flags of rahu send.
type sendOptions struct {
	nats, creds, tenant, input, raw string
}

func newSendCommand() *cobra.Command {
	o := &sendOptions{}
	c := &cobra.Command{
		Use: "send [FILE...]", Short: "Publish messages from JSONL or CSV to NATS",
		Long: "send publishes messages from files or standard input. JSONL has one message a line; CSV and TSV begin\n" +
			"with a header of field names (id, conversation, channel, text, ...). Where a message has no channel it is\n" +
			"a chat. What is not a good message is not sent, except with --raw SUBJECT, which sends each line as it is.",
		Example: "  rahu send messages.jsonl\n  rahu send --tenant acme --input csv messages.csv",
		RunE:    func(c *cobra.Command, files []string) error { return send(c, o, files) },
	}
	f := c.Flags()
	f.StringVar(&o.nats, "nats", "nats://127.0.0.1:4222", "URL of NATS")
	f.StringVar(&o.creds, "creds", "", "credentials file")
	f.StringVar(&o.tenant, "tenant", "default", "tenant of the messages")
	f.StringVar(&o.input, "input", "jsonl", "jsonl, csv or tsv")
	f.StringVar(&o.raw, "raw", "", "subject to send each line to, unchecked")
	return c
}

// send publishes all files and prints what became of them.
func send(c *cobra.Command, o *sendOptions, files []string) error {
	read, ok := readers[o.input]
	if !ok {
		return fmt.Errorf("%w: --input %q is not jsonl, csv or tsv", errUsage, o.input)
	}
	if o.raw != "" {
		read = readRaw
	}
	ctx := c.Context()
	connect, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	b, err := natsio.Connect(connect, natsio.Options{URL: o.nats, Creds: o.creds, Name: "rahu send"})
	if err != nil {
		return err
	}
	defer b.Close()
	if o.raw == "" && !b.HasStream(connect, wire.StreamMessages) {
		return fmt.Errorf("%s has no stream %s; start rahu serve first", o.nats, wire.StreamMessages)
	}
	s := newSender(ctx, b, o, c.ErrOrStderr())
	for _, name := range orStdin(files) {
		if err = s.file(name, c.InOrStdin(), read); err != nil {
			break
		}
	}
	s.finish()
	fmt.Fprintf(c.OutOrStdout(), "sent %d, duplicates %d, refused %d, failed %d\n", s.sent, s.duplicates, s.refused, s.failed)
	if err == nil && s.refused+s.failed > 0 {
		err = errors.New("not all messages were sent")
	}
	return err
}

func orStdin(files []string) []string {
	if len(files) == 0 {
		return []string{"-"}
	}
	return files
}

func (s *sender) file(name string, stdin io.Reader, read reader) error {
	if name == "-" {
		return s.all("standard input", stdin, read)
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	return s.all(name, f, read)
}

func (s *sender) all(name string, in io.Reader, read reader) error {
	return read(bufio.NewReaderSize(in, 1<<20), func(line int, data []byte, err error) error {
		if s.ctx.Err() != nil {
			return s.ctx.Err()
		}
		out, err := s.outgoing(data, err)
		if err != nil {
			s.refuse(name, line, err)
			return nil
		}
		s.publish(name, line, out)
		return nil
	})
}

// outgoing checks a message and addresses it.
func (s *sender) outgoing(data []byte, err error) (natsio.Outgoing, error) {
	if err != nil {
		return natsio.Outgoing{}, err
	}
	if s.o.raw != "" {
		return natsio.Outgoing{Subject: s.o.raw, Data: data}, nil
	}
	m, err := wire.DecodeBody(nil, data)
	if err != nil {
		return natsio.Outgoing{}, err
	}
	if m.Channel == "" {
		m.Channel = "chat"
	}
	out := natsio.Outgoing{
		Subject: wire.MessageSubject(wire.Address{Tenant: s.o.tenant, Channel: m.Channel, Conversation: m.Conversation}),
		ID:      wire.MessageID(s.o.tenant, m.Channel, m.ID), Data: data,
	}
	_, err = wire.Decode(out.Subject, nil, data, wire.DefaultMaxMessage)
	return out, err
}
