package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"

	"rahu/pipeline"
	"rahu/pipeline/console"
	"rahu/pipeline/natsio"
	"rahu/pipeline/people"
	"rahu/pipeline/wire"
)

// feedPage brings the page what streams hold and what comes, until stop is called.
func feedPage(ctx context.Context, page *console.Console, b *natsio.Broker, desk *pipeline.Desk) (stop func(), err error) {
	stopFeedback, err := b.Latest(ctx, wire.StreamFeedback, tailBack, func(s natsio.Stored) {
		if f, err := wire.DecodeFeedback(s.Subject, s.Data, wire.DefaultMaxMessage); err == nil {
			page.Say(console.SaidBy(f, s.Time))
		}
	})
	if err != nil {
		return nil, err
	}
	stopTail, err := b.Tail(ctx, tailBack, page.Add)
	if err != nil {
		stopFeedback()
		return nil, err
	}
	stopCases, err := desk.Watch(ctx, page.CasesChanged)
	if err != nil {
		stopTail()
		stopFeedback()
		return nil, err
	}
	page.Attach(desk)
	return func() { stopCases(); stopTail(); stopFeedback() }, nil
}

// readUsers returns who may log in, or nil where --users is not given.
func (o *serveOptions) readUsers() (*people.Directory, error) {
	if o.users == "" {
		return nil, nil //nolint:nilnil // no directory means no login
	}
	data, err := os.ReadFile(o.users)
	if err != nil {
		return nil, fmt.Errorf("--users: %w", err)
	}
	return people.Read(o.users, data)
}

// shown returns the page, or nil where it would be open to a network without a login.
func (o *serveOptions) shown(page *console.Console, users *people.Directory, log *slog.Logger) http.Handler {
	if users != nil || o.open || loopback(o.http) {
		return page
	}
	log.Warn("the page is off: --http is not on this machine alone and there is no login; make users with rahu user add and give --users", "http", o.http)
	return nil
}

// loopback tells whether an address is reached from this machine alone.
func loopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}
