package main

import (
	"bufio"
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rahu/pipeline"
	"rahu/pipeline/natsio"
)

func newFeedbackCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "feedback", Short: "What people said about recommendations",
		Long:    "feedback looks at what people said about recommendations; see rahu feedback export.",
		Example: "  rahu feedback export > wrong.tsv",
		Args:    noArguments,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newFeedbackExportCommand())
	return c
}

func newFeedbackExportCommand() *cobra.Command {
	var nats, creds string
	c := &cobra.Command{
		Use: "export", Short: "Print every recommendation that was called wrong as a regression case",
		Long: "export prints one line for each recommendation that somebody called wrong, in the columns of\n" +
			"classifier/testdata: the grades are those that rahu gave, the action is the one that was really taken, or\n" +
			"? where nobody said. A person has to correct them before they are a test. The text is redacted as the\n" +
			"recommendation kept it.",
		Example: "  rahu feedback export > wrong.tsv\n  rahu feedback export --nats nats://nats.example:4222 --creds rahu.creds",
		Args:    noArguments,
		RunE: func(c *cobra.Command, _ []string) error {
			return exportWrong(c.Context(), nats, creds, c.OutOrStdout())
		},
	}
	c.Flags().StringVar(&nats, "nats", "nats://127.0.0.1:4222", "URL of NATS")
	c.Flags().StringVar(&creds, "creds", "", "credentials file")
	return c
}

func exportWrong(ctx context.Context, nats, creds string, out io.Writer) error {
	b, err := natsio.Connect(ctx, natsio.Options{URL: nats, Creds: creds, Name: "rahu feedback"})
	if err != nil {
		return err
	}
	defer b.Close()
	cases, err := pipeline.Wrong(ctx, b)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	fmt.Fprintln(w, pipeline.WrongColumns)
	for _, one := range cases {
		fmt.Fprintln(w, one)
	}
	return w.Flush()
}
