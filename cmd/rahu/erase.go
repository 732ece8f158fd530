package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rahu/pipeline"
	"rahu/pipeline/natsio"
)

// eraseOptions are the flags of rahu erase.
type eraseOptions struct{ nats, creds, tenant, customer string }

func newEraseCommand() *cobra.Command {
	o := &eraseOptions{}
	c := &cobra.Command{
		Use: "erase [CONVERSATION...]", Short: "Erase conversations from all streams, with a receipt",
		Long: "erase overwrites and deletes what NATS holds of conversations: messages, recommendations, dead letters, feedback,\n" +
			"clocks and states; the bytes are gone from the server's files, not from copies made of them. --customer erases all\n" +
			"conversations in which the customer's messages stand. It prints a receipt for each conversation, one JSON line. An\n" +
			"incident record that was exported before stays valid when its entries' contents are removed.",
		Example: "  rahu erase --tenant acme c1\n  rahu erase --tenant acme --customer k-4711",
		RunE: func(c *cobra.Command, conversations []string) error {
			if (len(conversations) == 0) == (o.customer == "") {
				return fmt.Errorf("%w: erase wants conversations or --customer, and not both", errUsage)
			}
			return erase(c.Context(), o, conversations, c.OutOrStdout())
		},
	}
	f := c.Flags()
	f.StringVar(&o.nats, "nats", "nats://127.0.0.1:4222", "URL of NATS")
	f.StringVar(&o.creds, "creds", "", "credentials file")
	f.StringVar(&o.tenant, "tenant", "default", "tenant of the conversations")
	f.StringVar(&o.customer, "customer", "", "customer whose conversations are erased")
	return c
}

func erase(ctx context.Context, o *eraseOptions, conversations []string, out io.Writer) error {
	b, err := natsio.Connect(ctx, natsio.Options{URL: o.nats, Creds: o.creds, Name: "rahu erase"})
	if err != nil {
		return err
	}
	defer b.Close()
	if o.customer != "" {
		if conversations, err = pipeline.ConversationsOf(ctx, b, o.tenant, o.customer); err != nil {
			return err
		}
	}
	for _, one := range conversations {
		receipt, err := pipeline.Erase(ctx, b, o.tenant, one)
		if err != nil {
			return fmt.Errorf("erasing conversation %q: %w; run it again", one, err)
		}
		if err := json.NewEncoder(out).Encode(receipt); err != nil {
			return err
		}
	}
	return nil
}
