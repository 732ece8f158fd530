package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"strconv"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"rahu/classifier"
	"rahu/lexicons"
	"rahu/pipeline"
)

// canaryOptions name a second judgement that is compared with the one at work.
type canaryOptions struct {
	lexicon, lexicons, playbook string
	leads                       bool
	running                     *pipeline.Canary
	again                       func() error // takes leads from the configuration anew
}

func (o *canaryOptions) flags(f *pflag.FlagSet) {
	f.StringVar(&o.lexicon, "canary-lexicon", "", "folder with entries of your own for a canary: a second judgement, which is counted and not published; none stands for --lexicon")
	f.StringVar(&o.lexicons, "canary-lexicons", "", "whole folder of lexicons for a canary, in place of those that ship with rahu")
	f.StringVar(&o.playbook, "canary-playbook", "", "playbook for a canary; none stands for --playbook")
	f.BoolVar(&o.leads, "canary-leads", false, "publish what the canary's judgement says, and count the other's; SIGHUP takes a change in --config over")
}

// reread lets the judgement lead that the configuration names now.
func (o *canaryOptions) reread(c *cobra.Command) error {
	return reread(c, "canary-leads", func(value string) error {
		leads, err := strconv.ParseBool(value)
		if err != nil {
			return fmt.Errorf("%w: configuration key canary-leads: %w", errUsage, err)
		}
		if o.running != nil {
			o.running.Switch(leads)
		}
		return nil
	})
}

// again takes over what may change while rahu serves.
func (o *serveOptions) again() error {
	var failed []error
	for _, take := range []func() error{o.logging.again, o.canary.again} {
		if take != nil {
			failed = append(failed, take())
		}
	}
	return errors.Join(failed...)
}

// startCanary compares present with what the canary's flags name until the returned
// function is called. Without such a flag there is no canary.
func (o *serveOptions) startCanary(present pipeline.Judgement, m *pipeline.Metrics, log *slog.Logger) (*pipeline.Canary, func(), error) {
	k := &o.canary
	if k.lexicon == "" && k.lexicons == "" && k.playbook == "" {
		if k.leads {
			return nil, nil, fmt.Errorf("%w: --canary-leads wants --canary-lexicon, --canary-lexicons or --canary-playbook", errUsage)
		}
		return nil, func() {}, nil
	}
	over, playbook := cmp.Or(k.lexicon, o.lexicon), cmp.Or(k.playbook, o.playbook)
	c, router, err := compileOver(k.lexicons, over, playbook)
	if err != nil {
		return nil, nil, fmt.Errorf("canary: %w", err)
	}
	words := pipeline.NewWords(c, m)
	playbooks := pipeline.NewPlaybooks(router)
	k.running = pipeline.NewCanary(present, pipeline.Judgement{Words: words, Router: playbooks}, m, log)
	k.running.Switch(k.leads)
	again := &reloader{words: words, playbooks: playbooks, playbook: playbook, log: log.With("judgement", "canary"), folder: cmp.Or(k.lexicons, over), compile: func() (*classifier.Classifier, error) {
		return classifierOver(k.lexicons, over)
	}}
	stopReload, err := again.start()
	if err != nil {
		return nil, nil, err
	}
	stop := k.running.Start()
	log.Info("canary", "lexicon", c.Version(), "policy", router.Policy(), "leads", k.leads)
	return k.running, func() { stopReload(); stop() }, nil
}

// compileOver compiles a folder laid over a whole folder of lexicons, or, if that is
// empty, over those that ship with rahu, and a playbook.
func compileOver(folder, over, playbook string) (*classifier.Classifier, pipeline.Stepper, error) {
	c, err := classifierOver(folder, over)
	if err != nil {
		return nil, nil, err
	}
	router, err := newRouter(playbook)
	return c, router, err
}

func classifierOver(folder, over string) (*classifier.Classifier, error) {
	base, name := fs.FS(lexicons.Data), "lexicons"
	if folder != "" {
		base, name = os.DirFS(folder), "lexicons "+folder
	}
	defer loading()()
	c, err := classifier.NewOver(base, overlay(over))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return c, nil
}
