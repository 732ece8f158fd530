package main

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"rahu/pipeline"
	"rahu/pipeline/wire"
)

// serveOptions are the flags of rahu serve.
type serveOptions struct {
	nats, creds, data, http       string
	lexicon                       string
	playbook, retainText          string
	natsPort, partitions          int
	replicas, maxMessage          int
	natsWait, drain, connectEvery time.Duration
	keep                          pipeline.Keep
	keepRaw                       time.Duration
	webhook                       webhookOptions
	sample, secureCookie, open    bool
	users, otlp                   string
	logging                       logOptions
	canary                        canaryOptions
	memory                        memoryOptions
}

// leastRaw is how long raw messages are kept at least: longer than a partition takes to
// find another instance.
const leastRaw = time.Minute

func newServeCommand() *cobra.Command {
	o := &serveOptions{connectEvery: time.Second}
	c := &cobra.Command{
		Use: "serve", Short: "Consume messages from NATS and publish recommendations",
		Long: "serve is the main job: it consumes rahu.messages.<tenant>.<channel>.<conversation>, publishes a\n" +
			"recommendation for each message on rahu.recommendations.<tenant>.<action>.<conversation>, and shows\n" +
			"them on a page. Without --nats it brings its own NATS with JetStream, on 127.0.0.1 only.\n" +
			"A change of a file below --lexicon or of the playbook's, or SIGHUP, makes it read them anew; no message is\n" +
			"lost. SIGHUP also takes over log-level and canary-leads from the configuration file.",
		Example: "  rahu serve --sample\n  rahu serve --nats nats://nats.example:4222 --creds rahu.creds",
		Args:    noArguments,
		RunE: func(c *cobra.Command, _ []string) error {
			log, err := o.check()
			o.logging.again = func() error { return o.logging.reread(c) }
			o.canary.again = func() error { return o.canary.reread(c) }
			if err != nil {
				return err
			}
			return serve(c.Context(), o, log)
		},
	}
	f := c.Flags()
	f.StringVar(&o.nats, "nats", "", "URL of a running NATS with JetStream; without it, one is started in this process")
	f.StringVar(&o.creds, "creds", "", "credentials file for --nats")
	f.DurationVar(&o.natsWait, "nats-wait", 30*time.Second, "how long to try again while --nats cannot be reached at the start")
	f.IntVar(&o.natsPort, "nats-port", 4222, "port of the embedded NATS on 127.0.0.1")
	f.StringVar(&o.data, "data", dataFolder(), "folder of the embedded NATS")
	f.StringVar(&o.http, "http", "127.0.0.1:8080", "address of the page, /healthz, /readyz and /metrics")
	f.StringVar(&o.users, "users", "", "file of who may log in to the page, made by rahu user add; needed where --http is not on 127.0.0.1")
	f.BoolVar(&o.open, "without-login", false, "show the page to whoever reaches --http; for a container whose port is published on 127.0.0.1 only")
	f.BoolVar(&o.secureCookie, "secure-cookie", false, "send the page's session over TLS only; for a console behind a proxy that ends TLS")
	f.IntVar(&o.partitions, "partitions", 16, "partitions of the message stream; every instance needs the same")
	f.IntVar(&o.replicas, "replicas", 1, "replicas of streams and consumers: 1, 3 or 5")
	f.IntVar(&o.maxMessage, "max-message", wire.DefaultMaxMessage, "bytes of the largest message that is accepted")
	f.StringVar(&o.playbook, "playbook", "standard", "playbook: the name of one that ships with rahu, or a YAML file: a playbook, or one for each tenant and channel")
	lexiconFlag(c, &o.lexicon)
	f.BoolVar(&o.sample, "sample", false, "also publish the sample conversations, over and over, as they would arrive")
	f.StringVar(&o.retainText, "retain-text", pipeline.RetainRedacted, "what recommendations keep of the text: redacted, full or none")
	f.DurationVar(&o.keepRaw, "keep-raw", 24*time.Hour, "how long messages are kept as they came, whether they were handled by then or not; the same for every instance")
	f.DurationVar(&o.keep.Calm, "keep-calm", 30*24*time.Hour, "how long recommendations of calm conversations are kept; 0 is for ever")
	f.DurationVar(&o.keep.Heated, "keep-heated", 365*24*time.Hour, "how long those of conversations are kept in which something was recommended")
	f.DurationVar(&o.keep.Grave, "keep-grave", 0, "how long those are kept that came after a threat of violence, or about a person at risk")
	f.DurationVar(&o.keep.DeadLetters, "keep-deadletters", 30*24*time.Hour, "how long messages are kept that could not be handled")
	o.logging.flags(f)
	o.webhook.flags(f)
	o.canary.flags(f)
	o.memory.flags(f)
	f.StringVar(&o.otlp, "otlp", "", "collector of traces, such as http://127.0.0.1:4318 (OTLP over HTTP); without it nothing is traced")
	f.DurationVar(&o.drain, "drain", 10*time.Second, "how long what is in flight may take when told to stop")
	return c
}

// check refuses what cannot be meant and returns the logger.
func (o *serveOptions) check() (*slog.Logger, error) {
	switch {
	case o.sample && o.nats != "":
		return nil, fmt.Errorf("%w: --sample publishes invented threats and is refused together with --nats; leave one of them out", errUsage)
	case !slices.Contains([]string{pipeline.RetainRedacted, pipeline.RetainFull, pipeline.RetainNone}, o.retainText):
		return nil, fmt.Errorf("%w: --retain-text %q is not redacted, full or none", errUsage, o.retainText)
	case o.partitions < 1 || o.partitions > 100:
		return nil, fmt.Errorf("%w: --partitions %d is not between 1 and 100", errUsage, o.partitions)
	case min(o.keep.Calm, o.keep.Heated, o.keep.Grave, o.keep.DeadLetters) < 0:
		return nil, fmt.Errorf("%w: --keep-calm, --keep-heated, --keep-grave and --keep-deadletters are not below 0", errUsage)
	case o.keepRaw < leastRaw:
		return nil, fmt.Errorf("%w: --keep-raw %v is below %v: what waits longer than it is lost", errUsage, o.keepRaw, leastRaw)
	case o.maxMessage < 1 || o.maxMessage > 1<<20:
		return nil, fmt.Errorf("%w: --max-message %d is not between 1 and 1048576", errUsage, o.maxMessage)
	}
	if o.creds != "" {
		if _, err := os.Stat(o.creds); err != nil {
			return nil, fmt.Errorf("--creds: %w", err)
		}
	}
	if err := o.memory.check(); err != nil {
		return nil, err
	}
	return o.logging.open(os.Stderr)
}

// dataFolder returns the user's folder for rahu's data.
func dataFolder() string {
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "rahu")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "rahu-data"
	}
	return filepath.Join(home, ".local", "share", "rahu")
}
