package main

import (
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"rahu/pipeline"
	"rahu/pipeline/people"
	"rahu/pipeline/wire"
)

// choices are what a shell offers after a flag, by its name.
var choices = map[string][]string{
	"lang":            {"et", "ru", "no", "pl"},
	"log-format":      {"text", "json"},
	"log-level":       {"debug", "info", "warn", "error"},
	"playbook":        {"standard", "three-and-a-half-steps"},
	"to-playbook":     {"standard", "three-and-a-half-steps"},
	"canary-playbook": {"standard", "three-and-a-half-steps"},
	"replicas":        {"1", "3", "5"},
	"retain-text":     {pipeline.RetainRedacted, pipeline.RetainFull, pipeline.RetainNone},
	"role":            people.Roles(),
	"webhook-actions": wire.Actions(),
}

// endings are flags that want a file, by how its name ends.
var endings = map[string][]string{"config": {"yaml", "yml"}, "users": {"yaml", "yml"}, "verify": {"json"}, "html": {"html"}}

// folders are flags that want a folder.
var folders = []string{"data", "lexicon", "to-lexicon", "to-lexicons", "canary-lexicon", "canary-lexicons"}

// offer tells the shell what may follow each flag of a command and of those below it.
// The errors say that a flag is not there, which here cannot be.
func offer(c *cobra.Command) {
	c.LocalFlags().VisitAll(func(f *pflag.Flag) {
		switch values, ends := choices[f.Name], endings[f.Name]; {
		case values != nil:
			_ = c.RegisterFlagCompletionFunc(f.Name, cobra.FixedCompletions(values, cobra.ShellCompDirectiveDefault))
		case ends != nil:
			_ = c.MarkFlagFilename(f.Name, ends...)
		case slices.Contains(folders, f.Name):
			_ = c.MarkFlagDirname(f.Name)
		}
	})
	for _, sub := range c.Commands() {
		offer(sub)
	}
}
