package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/record"
)

// exportOptions are the flags of rahu export.
type exportOptions struct {
	nats, creds, tenant, format, verify string
}

func newExportCommand() *cobra.Command {
	o := &exportOptions{}
	c := &cobra.Command{
		Use: "export CONVERSATION", Short: "Write a conversation's incident record, or verify one",
		Long: "export writes what was said, graded, recommended and done in one conversation, as JSON, CSV or an HTML page\n" +
			"to print. Texts are as the recommendations kept them. The entries are hash-chained over salted commitments,\n" +
			"from the moment that they happened: it fails, after writing, where the streams were changed since.\n" +
			"--verify FILE tells whether a JSON record is as it was written. An entry whose content and salt were removed\n" +
			"is told, and does not break the chain.",
		Example: "  rahu export --tenant acme c1 > c1.json\n  rahu export --tenant acme --format html c1 > c1.html\n  rahu export --verify c1.json",
		RunE: func(c *cobra.Command, args []string) error {
			if o.verify != "" {
				return verifyRecord(o.verify, c.OutOrStdout())
			}
			if len(args) != 1 {
				return fmt.Errorf("%w: export wants one conversation, got %q", errUsage, args)
			}
			return exportRecord(c.Context(), o, args[0], c.OutOrStdout())
		},
	}
	f := c.Flags()
	f.StringVar(&o.nats, "nats", "nats://127.0.0.1:4222", "URL of NATS")
	f.StringVar(&o.creds, "creds", "", "credentials file")
	f.StringVar(&o.tenant, "tenant", "default", "tenant of the conversation")
	f.StringVar(&o.format, "format", "json", "json, csv or html")
	f.StringVar(&o.verify, "verify", "", "JSON record to verify instead")
	return c
}

func exportRecord(ctx context.Context, o *exportOptions, conversation string, out io.Writer) error {
	write, ok := map[string]func(record.Record, io.Writer) error{
		"json": record.Record.JSON, "csv": record.Record.CSV, "html": record.Record.HTML,
	}[o.format]
	if !ok {
		return fmt.Errorf("%w: --format %q is not json, csv or html", errUsage, o.format)
	}
	b, err := natsio.Connect(ctx, natsio.Options{URL: o.nats, Creds: o.creds, Name: "rahu export"})
	if err != nil {
		return err
	}
	defer b.Close()
	r, err := pipeline.Incident(ctx, b, o.tenant, conversation, rand.Reader)
	if err != nil {
		return err
	}
	if len(r.Entries) == 0 {
		return fmt.Errorf("tenant %q has no conversation %q", o.tenant, conversation)
	}
	if err := write(r, out); err != nil {
		return err
	}
	if _, err := r.Verify(); err != nil {
		return fmt.Errorf("the streams do not hold what happened: %w; the record is written all the same, ask who had access", err)
	}
	return nil
}

func verifyRecord(path string, out io.Writer) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	r, err := record.Read(f)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	erased, err := r.Verify()
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	fmt.Fprintf(out, "unchanged: %d entries, %d of them erased, last hash %s\n", len(r.Entries), len(erased), r.Hash)
	return nil
}
