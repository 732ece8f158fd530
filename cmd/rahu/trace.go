package main

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"rahu/pipeline/tracing"
)

// tracer returns what traces messages, nil where no collector is given.
func (o *serveOptions) tracer(log *slog.Logger) (t *tracing.Tracer, stop func(), err error) {
	if o.otlp == "" {
		return nil, func() {}, nil
	}
	exporter, err := tracing.NewOTLP(o.otlp)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: --otlp: %w", errUsage, err)
	}
	t = tracing.New(exporter, version())
	return t, func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := t.Stop(ctx); err != nil {
			log.Warn("the last spans were not sent", "error", err)
		}
	}, nil
}
