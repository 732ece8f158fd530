package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/pprof"
	"time"

	"github.com/spf13/cobra"

	"rahu/pipeline"
	"rahu/pipeline/bench"
	"rahu/pipeline/natsio"
)

// benchOptions are the flags of rahu bench.
type benchOptions struct {
	nats, creds, lexicon, playbook string
	cpuProfile, plot               string
	messages, pairs, rate          int
	partitions, replicas           int
	rates                          []int
	latency                        time.Duration
	asJSON                         bool
	memory                         memoryOptions
}

func newBenchCommand() *cobra.Command {
	o := &benchOptions{}
	c := &cobra.Command{
		Use: "bench", Short: "Measure throughput and latency beside the bare broker",
		Long: "bench makes up messages (85 % calm, 10 % angry, 4 % abusive, 1 % threatening, each text new), fills a stream\n" +
			"with them, and runs the whole pipeline and a plain loop (consume, publish the same bytes, acknowledge) on it in\n" +
			"turn, in one process. Then it measures both at a fixed rate, from publishing to a subscriber of the output.\n" +
			"It uses an embedded NATS in a folder for the while, or --nats, which must not have rahu's streams.",
		Example: "  rahu bench\n  rahu bench --json --pairs 3 --messages 20000\n  rahu bench --plot speed.svg",
		Args:    noArguments,
		RunE: func(c *cobra.Command, _ []string) error {
			if o.messages < 1 || o.pairs < 1 || o.rate < 1 || o.latency < time.Second {
				return fmt.Errorf("%w: --messages, --pairs and --rate want at least 1, --latency at least 1s", errUsage)
			}
			if err := o.memory.check(); err != nil {
				return err
			}
			return runBench(c.Context(), o, c.OutOrStdout())
		},
	}
	f := c.Flags()
	f.StringVar(&o.nats, "nats", "", "URL of a NATS to measure on; without it, one is started in this process")
	f.StringVar(&o.creds, "creds", "", "credentials file for --nats")
	f.IntVar(&o.messages, "messages", 50_000, "messages of a run")
	f.IntVar(&o.pairs, "pairs", 7, "pairs of runs, plain loop and pipeline")
	f.IntVar(&o.rate, "rate", 1000, "messages a second while latency is measured")
	f.DurationVar(&o.latency, "latency", 10*time.Second, "how long latency is measured at a rate")
	f.IntSliceVar(&o.rates, "rates", nil, "further rates at which latency is measured, such as 2000,5000,10000")
	f.IntVar(&o.partitions, "partitions", 16, "partitions of the message stream")
	f.IntVar(&o.replicas, "replicas", 1, "replicas of streams and consumers: 1, 3 or 5")
	f.StringVar(&o.playbook, "playbook", "standard", "playbook: the name of one that ships with rahu, or a YAML file")
	lexiconFlag(c, &o.lexicon)
	f.StringVar(&o.plot, "plot", "", "SVG file to draw throughput and latency by rate into; without --rates, at 250 to 16000 messages a second")
	o.memory.flags(f)
	f.BoolVar(&o.asJSON, "json", false, "print one JSON object")
	f.StringVar(&o.cpuProfile, "cpuprofile", "", "file to write a CPU profile to, of the pipeline in the last pair")
	return c
}

func runBench(ctx context.Context, o *benchOptions, out io.Writer) error {
	defer o.memory.start()()
	c, router, err := compile(o.lexicon, o.playbook)
	if err != nil {
		return err
	}
	options := natsio.Options{URL: o.nats, Creds: o.creds, Name: "rahu bench", Partitions: o.partitions, Replicas: o.replicas}
	if o.nats == "" {
		server, remove, err := benchServer()
		if err != nil {
			return err
		}
		defer remove()
		options.Server = server
	}
	if o.plot != "" && len(o.rates) == 0 {
		o.rates = []int{250, 500, 1000, 2000, 4000, 8000, 16000}
	}
	bar := progress(-1, "measuring")
	report, err := bench.Measure(ctx, bench.Setup{
		NATS: options, Grader: c, Router: router, Metrics: pipeline.NewMetrics(newRegistry(), version(), c.Version()),
		Messages: o.messages, Pairs: o.pairs, Rate: o.rate, Latency: o.latency,
		Progress: func(step string) { bar.Describe(step); _ = bar.Add(1) },
		Profile:  func() (func(), error) { return profile(o.cpuProfile) },
	}, o.rates)
	_ = bar.Finish()
	if err != nil {
		return err
	}
	if err := writePlot(o.plot, report); err != nil {
		return err
	}
	if o.asJSON {
		return json.NewEncoder(out).Encode(report)
	}
	report.Print(out)
	return nil
}

// writePlot draws a report into a file, unless its name is empty.
func writePlot(name string, r bench.Report) error {
	if name == "" {
		return nil
	}
	f, err := os.Create(name)
	if err != nil {
		return fmt.Errorf("--plot: %w", err)
	}
	return errors.Join(r.WritePlot(f), f.Close())
}

// benchServer starts a NATS that is gone afterwards.
func benchServer() (*natsio.Server, func(), error) {
	dir, err := os.MkdirTemp("", "rahu-bench-")
	if err != nil {
		return nil, nil, fmt.Errorf("a folder for the embedded NATS: %w", err)
	}
	server, err := natsio.StartServer(natsio.ServerOptions{Dir: dir, DontListen: true})
	if err != nil {
		_ = os.RemoveAll(dir)
		return nil, nil, err
	}
	end := besideBroker()
	return server, func() { server.Stop(); end(); _ = os.RemoveAll(dir) }, nil
}

// profile writes a CPU profile to a file, unless its name is empty.
func profile(name string) (stop func(), err error) {
	if name == "" {
		return func() {}, nil
	}
	f, err := os.Create(name)
	if err != nil {
		return nil, fmt.Errorf("--cpuprofile: %w", err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		_ = f.Close()
		return nil, fmt.Errorf("--cpuprofile: %w", err)
	}
	return func() { pprof.StopCPUProfile(); _ = f.Close() }, nil
}
