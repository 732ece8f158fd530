package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"rahu/classifier"
	"rahu/pipeline"
	"rahu/pipeline/console"
	"rahu/pipeline/natsio"
	"rahu/pipeline/route"
	"rahu/pipeline/sample"
)

// tailBack is how many earlier recommendations the page shows after a start.
const tailBack = 500

// readiness is why the service is not ready, as a function that changes.
type readiness struct{ ask atomic.Pointer[func() error] }

func (r *readiness) is(ask func() error) { r.ask.Store(&ask) }
func (r *readiness) not(why string)      { r.is(func() error { return errors.New(why) }) }

// while asks until the context ends.
func (r *readiness) while(ctx context.Context, ask func() error) {
	r.is(func() error {
		if ctx.Err() != nil {
			return errors.New("stopping")
		}
		return ask()
	})
}

func (r *readiness) get() error { return (*r.ask.Load())() }

// serve runs until the context ends. What it opens it closes in reverse order.
func serve(ctx context.Context, o *serveOptions, log *slog.Logger) error {
	defer o.memory.start()()
	ready, registry := &readiness{}, newRegistry()
	ready.not("starting")
	users, err := o.readUsers()
	if err != nil {
		return err
	}
	page := console.New(console.Options{Version: version(), Users: users, Secure: o.secureCookie, Log: log})
	stopHTTP, err := listen(o.http, pipeline.NewServer(o.http, registry, ready.get, o.shown(page, users, log)), page, log)
	if err != nil {
		return err
	}
	defer stopHTTP()
	c, router, err := compile(o.lexicon, o.playbook)
	if err != nil {
		return err
	}
	metrics := pipeline.NewMetrics(registry, version(), c.Version())
	words := pipeline.NewWords(c, metrics)
	playbooks := pipeline.NewPlaybooks(router)
	grader, stepper := pipeline.Source(words), pipeline.Stepper(playbooks)
	canary, stopCanary, err := o.startCanary(pipeline.Judgement{Words: words, Router: playbooks}, metrics, log)
	if err != nil {
		return err
	}
	defer stopCanary()
	if canary != nil {
		grader, stepper = canary, canary
	}
	stopReload, err := (&reloader{words: words, playbooks: playbooks, playbook: o.playbook, log: log, folder: o.lexicon}).start()
	if err != nil {
		return err
	}
	defer stopReload()
	defer onHangup(o.again, log)()
	broker, closeBroker, err := o.broker(ctx, stepper.Forget()+time.Hour, ready, log)
	if err != nil || broker == nil {
		return err
	}
	defer closeBroker()
	stopPage, err := feedPage(ctx, page, broker, pipeline.NewDesk(broker, grader, stepper))
	if err != nil {
		return err
	}
	defer stopPage()
	if o.sample {
		defer sample.Start(ctx, broker, log)()
	}
	stopWebhook, err := o.webhook.start(ctx, broker, metrics, o.keep, log)
	if err != nil {
		return err
	}
	defer stopWebhook()
	go giveBack(ctx, lookEvery)
	tracer, stopTracer, err := o.tracer(log)
	if err != nil {
		return err
	}
	defer stopTracer()
	p := pipeline.New(broker, grader, stepper, metrics, log, pipeline.Options{
		Tracer: tracer, Canary: canary,
		Partitions: o.partitions, MaxMessage: o.maxMessage, RetainText: o.retainText, Version: version(), Drain: o.drain, Keep: o.keep,
	})
	ready.while(ctx, p.Ready)
	log.Info("rahu serves", "page", "http://"+o.http+"/", "policy", router.Policy(), "lexicon", c.Version(), "version", version())
	err = p.Run(ctx)
	log.Info("rahu stopped")
	return err
}

// listen serves HTTP until the returned function is called.
func listen(address string, server *http.Server, page *console.Console, log *slog.Logger) (stop func(), err error) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fmt.Errorf("HTTP address %s cannot be used (%w); stop what listens there or choose another with --http", address, err)
	}
	server.RegisterOnShutdown(page.Close)
	served := make(chan struct{})
	go func() {
		defer close(served)
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			log.Error("HTTP", "error", err)
		}
	}()
	return func() {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		if server.Shutdown(ctx) != nil {
			_ = server.Close()
		}
		<-served
	}, nil
}

func newRegistry() *prometheus.Registry {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return r
}

// compile builds what grades and what routes.
func compile(lexicon, playbook string) (*classifier.Classifier, pipeline.Stepper, error) {
	c, err := newClassifier(lexicon)
	if err != nil {
		return nil, nil, err
	}
	router, err := newRouter(playbook)
	return c, router, err
}

// newRouter takes a shipped playbook's name, or a YAML file: a playbook, or which
// playbook leads which tenant's conversations in which channels.
func newRouter(playbook string) (pipeline.Stepper, error) {
	if !isFile(playbook) {
		return route.New(route.WithPlaybook(playbook))
	}
	data, err := os.ReadFile(playbook)
	switch {
	case err != nil:
		return nil, fmt.Errorf("--playbook: %w", err)
	case route.IsPolicies(data):
		return route.ParsePolicies(playbook, data, func(name string) ([]byte, error) { return os.ReadFile(beside(playbook, name)) })
	}
	return route.New(route.WithPlaybookYAML(playbook, data))
}

// isFile tells whether a playbook is a file and not the name of a shipped one.
func isFile(playbook string) bool {
	return strings.HasSuffix(playbook, ".yaml") || strings.HasSuffix(playbook, ".yml")
}

// beside returns the path of a file that another one names.
func beside(file, name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(filepath.Dir(file), name)
}

// broker connects to NATS, started here or running elsewhere, and makes the
// streams. It returns nil without an error where the context ended meanwhile.
func (o *serveOptions) broker(ctx context.Context, stateTTL time.Duration, ready *readiness, log *slog.Logger) (*natsio.Broker, func(), error) {
	options := natsio.Options{
		URL: o.nats, Creds: o.creds, Name: "rahu serve", Partitions: o.partitions, Replicas: o.replicas, Log: log, StateTTL: stateTTL, RawAge: o.keepRaw,
	}
	stopServer := func() {}
	if o.nats == "" {
		ready.not("the embedded NATS reads its folder")
		server, err := natsio.StartServer(natsio.ServerOptions{Dir: filepath.Join(o.data, "nats"), Port: o.natsPort, Done: ctx.Done()})
		if err != nil && ctx.Err() != nil {
			return nil, nil, nil //nolint:nilerr // told to stop: there is no broker and no fault
		}
		if err != nil {
			return nil, nil, err
		}
		end := besideBroker()
		options.Server, stopServer = server, func() { server.Stop(); end() }
		log.Info("embedded NATS", "url", fmt.Sprintf("nats://127.0.0.1:%d", o.natsPort), "data", o.data)
	}
	b, err := o.connect(ctx, options, ready, log)
	if err != nil || b == nil {
		stopServer()
		return nil, nil, err
	}
	return b, func() { b.Close(); stopServer() }, nil
}

// connect tries again while NATS may come, for as long as --nats-wait says.
func (o *serveOptions) connect(ctx context.Context, options natsio.Options, ready *readiness, log *slog.Logger) (*natsio.Broker, error) {
	for until := time.Now().Add(o.natsWait); ; {
		b, err := provisioned(ctx, options)
		switch {
		case err == nil:
			return b, nil
		case ctx.Err() != nil:
			return nil, nil //nolint:nilerr // told to stop: there is no broker and no fault
		case !errors.Is(err, natsio.ErrUnreachable) && !errors.Is(err, context.DeadlineExceeded) || time.Now().After(until):
			return nil, err
		}
		ready.not(err.Error())
		log.Warn("trying again", "error", err)
		select {
		case <-ctx.Done():
		case <-time.After(o.connectEvery):
		}
	}
}

func provisioned(ctx context.Context, options natsio.Options) (*natsio.Broker, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	b, err := natsio.Connect(ctx, options)
	if err != nil {
		return nil, err
	}
	if err := b.Provision(ctx); err != nil {
		b.Close()
		return nil, err
	}
	return b, nil
}
