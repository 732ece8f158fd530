package natsio

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// Errors that Connect wraps. Only ErrUnreachable may pass by itself.
var (
	ErrUnreachable = errors.New("NATS cannot be reached")
	ErrNoJetStream = errors.New("NATS has no JetStream")
	ErrTooOld      = errors.New("the NATS server is too old")
	ErrRefused     = errors.New("NATS refused the connection")
)

// Options say which NATS to use and how.
type Options struct {
	URL        string  // of a running NATS; ignored where Server is set
	Creds      string  // credentials file, may be empty
	Server     *Server // embedded server to use in process
	Name       string  // of the connection
	Partitions int     // of the message stream, at least 1
	Replicas   int     // of streams and consumers, 1 to 5
	Log        *slog.Logger
	PollEvery  time.Duration // how often consumers are looked at; 5 s if zero
	StateTTL   time.Duration // how long a conversation's state outlives its last turn; 24 h if zero
	RawAge     time.Duration // how long raw messages are kept, handled or not; 24 h if zero. Everything derived is redacted
	Duplicates time.Duration // window of the output streams; 2 min if zero
	BeatEvery  time.Duration // how often instances tell each other that they live; 1 s if zero
}

// Broker is a connection to NATS with all that the pipeline needs of it. It is
// safe for concurrent use.
type Broker struct {
	o      Options
	nc     *nats.Conn
	js     jetstream.JetStream
	kv     jetstream.KeyValue
	closed chan struct{}

	batches *batcher // set by Connect
}

// Connect connects once; after that the client reconnects by itself for ever.
// It refuses a server without JetStream or one that is too old.
func Connect(ctx context.Context, o Options) (*Broker, error) {
	b := &Broker{o: o.withDefaults(), closed: make(chan struct{})}
	nc, err := nats.Connect(o.URL, b.connectOptions()...)
	if err != nil {
		return nil, connectError(o.URL, err)
	}
	b.nc = nc
	if err := b.checkServer(ctx); err != nil {
		b.Close()
		return nil, err
	}
	if b.batches, err = b.newBatcher(); err != nil {
		b.Close()
		return nil, err
	}
	nc.SetDisconnectErrHandler(func(_ *nats.Conn, err error) {
		b.o.Log.Warn("NATS disconnected", "error", err)
		b.batches.reset()
	})
	return b, nil
}

func (o Options) withDefaults() Options {
	orDefault(&o.PollEvery, 5*time.Second)
	orDefault(&o.StateTTL, 24*time.Hour)
	orDefault(&o.Duplicates, 2*time.Minute)
	orDefault(&o.RawAge, 24*time.Hour)
	orDefault(&o.BeatEvery, time.Second)
	o.Partitions, o.Replicas = max(o.Partitions, 1), max(o.Replicas, 1)
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

// surelyKnown is how long after a message was stored a copy of it may set out and is still
// known for a duplicate when it arrives: half of the window, or less where the way is long.
func (o *Options) surelyKnown() time.Duration {
	return max(1, min(o.Duplicates/2, o.Duplicates-againTimeout))
}

func orDefault(d *time.Duration, value time.Duration) {
	if *d == 0 {
		*d = value
	}
}

func (b *Broker) connectOptions() []nats.Option {
	log := b.o.Log
	options := []nats.Option{
		nats.Name(b.o.Name), nats.MaxReconnects(-1), nats.ReconnectJitter(100*time.Millisecond, time.Second),
		nats.Timeout(3 * time.Second), nats.DrainTimeout(5 * time.Second),
		nats.ReconnectBufSize(-1), // what is published while there is no connection fails, and does not come up long after
		nats.ClosedHandler(func(*nats.Conn) { close(b.closed) }),
		nats.ReconnectHandler(func(*nats.Conn) { log.Info("NATS reconnected") }),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { log.Warn("NATS", "error", err) }),
	}
	if b.o.Creds != "" {
		options = append(options, nats.UserCredentials(b.o.Creds))
	}
	if b.o.Server != nil {
		options = append(options, nats.InProcessServer(b.o.Server.ns), nats.Timeout(10*time.Second)) // it is there: it may only be slow
	}
	return options
}

// checkServer makes the JetStream context and looks whether the server can do
// what is built on: consumer reset came with 2.14.
func (b *Broker) checkServer(ctx context.Context) error {
	js, err := jetstream.New(b.nc, jetstream.WithPublishAsyncMaxPending(maxUnacknowledged), jetstream.WithPublishAsyncTimeout(10*time.Second))
	if err != nil {
		return fmt.Errorf("JetStream: %w", err)
	}
	b.js = js
	if !atLeast(b.nc.ConnectedServerVersion(), 2, 14) {
		return fmt.Errorf("%w: %s is version %s, rahu needs 2.14 or newer", ErrTooOld, display(b.o.URL), b.nc.ConnectedServerVersion())
	}
	if _, err := js.AccountInfo(ctx); err != nil {
		return fmt.Errorf("%w: %s answers, but JetStream does not (%w); start it with -js or enable JetStream for this account", ErrNoJetStream, display(b.o.URL), err)
	}
	return nil
}

// Connected reports whether the connection is up right now.
func (b *Broker) Connected() bool { return b.nc.IsConnected() }

// Flush waits until everything published so far has reached the server.
func (b *Broker) Flush(ctx context.Context) error { return b.nc.FlushWithContext(ctx) }

// Close drains the connection and waits until it is closed, for at most five seconds.
func (b *Broker) Close() {
	if err := b.nc.Drain(); err != nil {
		b.nc.Close()
	}
	select {
	case <-b.closed:
	case <-time.After(6 * time.Second):
		b.nc.Close()
	}
}

func connectError(address string, err error) error {
	if errors.Is(err, nats.ErrAuthorization) || errors.Is(err, nats.ErrAuthExpired) {
		return fmt.Errorf("%w: %s (%w); check --creds or the user in the URL", ErrRefused, display(address), err)
	}
	return fmt.Errorf("%w at %s (%w); is it running, and is --nats right?", ErrUnreachable, display(address), err)
}

// display returns the URL without its password.
func display(address string) string {
	if address == "" {
		return "the embedded server"
	}
	if u, err := url.Parse(address); err == nil && u.User != nil {
		return u.Redacted()
	}
	return address
}

func atLeast(version string, major, minor int) bool {
	parts := strings.SplitN(version, ".", 3)
	if len(parts) < 2 {
		return false
	}
	a, errA := strconv.Atoi(parts[0])
	b, errB := strconv.Atoi(parts[1])
	return errA == nil && errB == nil && (a > major || a == major && b >= minor)
}
