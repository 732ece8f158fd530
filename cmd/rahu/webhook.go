package main

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"os"

	"github.com/spf13/pflag"

	"rahu/pipeline"
	"rahu/pipeline/natsio"
)

// webhookOptions are the flags about the desk that recommendations are posted to.
type webhookOptions struct {
	url, secret string
	actions     []string
}

func (o *webhookOptions) flags(f *pflag.FlagSet) {
	f.StringVar(&o.url, "webhook", "", "https:// address of a desk without NATS, to which recommendations are posted; none if empty")
	f.StringVar(&o.secret, "webhook-secret", "", "file with the secret, of 16 bytes or more, by which what is posted is signed")
	f.StringSliceVar(&o.actions, "webhook-actions", []string{"involve_manager", "call_police"}, "actions that are posted")
}

// start posts until the returned function is called.
func (o *webhookOptions) start(ctx context.Context, b *natsio.Broker, m *pipeline.Metrics, keep pipeline.Keep, log *slog.Logger) (stop func(), err error) {
	if o.url == "" {
		return func() {}, nil
	}
	secret, err := os.ReadFile(o.secret)
	if err != nil {
		return nil, fmt.Errorf("%w: --webhook-secret: %w", errUsage, err)
	}
	hook, err := pipeline.NewWebhook(b, m, log, pipeline.WebhookOptions{URL: o.url, Secret: bytes.TrimSpace(secret), Actions: o.actions, Keep: keep})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUsage, err)
	}
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() { defer close(done); hook.Run(ctx) }()
	return func() { cancel(); <-done }, nil
}
