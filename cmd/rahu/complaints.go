package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"rahu/pipeline"
	"rahu/pipeline/natsio"
	"rahu/pipeline/record"
)

// complaintsOptions are the flags of rahu complaints.
type complaintsOptions struct {
	nats, creds, tenant, since, until string
	json, csv                         bool
}

func newComplaintsCommand() *cobra.Command {
	o := &complaintsOptions{}
	c := &cobra.Command{
		Use: "complaints", Short: "The complaint register: who complained of what, counted by cause",
		Long: "complaints lists each conversation in which a customer complained, with its causes as far as the words tell\n" +
			"(delivery, money, fault, staff, waiting, cheated, ignored, repeat_contact, other), the worst anger, the gravest\n" +
			"recommendation and the outcome where feedback told it, and counts them by cause. The words are those that the\n" +
			"recommendations kept. A time is a date, RFC 3339, or how long ago (24h).",
		Example: "  rahu complaints --since 168h\n  rahu complaints --tenant acme --since 2026-03-01 --until 2026-04-01 --csv > march.csv",
		Args:    noArguments,
		RunE: func(c *cobra.Command, _ []string) error {
			period, err := o.period(time.Now())
			if err != nil {
				return err
			}
			return o.print(c.Context(), period, c.OutOrStdout())
		},
	}
	f := c.Flags()
	f.StringVar(&o.nats, "nats", "nats://127.0.0.1:4222", "URL of NATS")
	f.StringVar(&o.creds, "creds", "", "credentials file")
	f.StringVar(&o.tenant, "tenant", "", "only this tenant's")
	f.StringVar(&o.since, "since", "", "only from this time on")
	f.StringVar(&o.until, "until", "", "only before this time")
	f.BoolVar(&o.json, "json", false, "one JSON object: the counts and the list")
	f.BoolVar(&o.csv, "csv", false, "CSV, a line for each complaint")
	return c
}

func (o *complaintsOptions) period(now time.Time) (p pipeline.Period, err error) {
	if o.json && o.csv {
		return p, fmt.Errorf("%w: --json and --csv exclude each other; leave one out", errUsage)
	}
	p.Tenant = o.tenant
	if p.Since, err = moment("--since", o.since, now); err != nil {
		return p, err
	}
	if p.Until, err = moment("--until", o.until, now); err != nil {
		return p, err
	}
	if !p.Until.IsZero() && !p.Since.Before(p.Until) {
		return p, fmt.Errorf("%w: --since %s is not before --until %s", errUsage, o.since, o.until)
	}
	return p, nil
}

// moment reads a time: a date, RFC 3339, or how long ago; none is the zero time.
func moment(flag, text string, now time.Time) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	if ago, err := time.ParseDuration(text); err == nil && ago >= 0 {
		return now.Add(-ago), nil
	}
	if day, err := time.ParseInLocation(time.DateOnly, text, now.Location()); err == nil {
		return day, nil
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return at, fmt.Errorf("%w: %s %q is no time; write 2026-03-01, 2026-03-01T12:00:00Z or 24h", errUsage, flag, text)
	}
	return at, nil
}

func (o *complaintsOptions) print(ctx context.Context, p pipeline.Period, out io.Writer) error {
	b, err := natsio.Connect(ctx, natsio.Options{URL: o.nats, Creds: o.creds, Name: "rahu complaints"})
	if err != nil {
		return err
	}
	defer b.Close()
	list, err := pipeline.ComplaintsIn(ctx, b, p)
	if err != nil {
		return err
	}
	write := record.Complaints.Table
	switch {
	case o.json:
		write = record.Complaints.JSON
	case o.csv:
		write = record.Complaints.CSV
	}
	return write(list, out)
}
