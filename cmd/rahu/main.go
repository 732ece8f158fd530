// Command rahu reads customers' messages from NATS, tags how angry they are,
// whether they threaten and whether they abuse, and recommends to the agent what
// to do next. See rahu --help.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/spf13/cobra"
)

// Exit codes.
const (
	exitFailure = 1
	exitUsage   = 2
)

// errUsage marks an error of how the program was called.
var errUsage = errors.New("usage")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	err := newRootCommand().ExecuteContext(ctx)
	switch {
	case err == nil:
	case errors.Is(err, errUsage):
		fmt.Fprintln(os.Stderr, "rahu:", err)
		os.Exit(exitUsage)
	default:
		fmt.Fprintln(os.Stderr, "rahu:", err)
		os.Exit(exitFailure)
	}
}

func newRootCommand() *cobra.Command {
	root := &cobra.Command{
		Use: "rahu", Short: "Calm for contact centres: grades customers' messages and recommends what to do",
		Long: "rahu reads customers' messages from NATS, tags anger, threats and abuse in Estonian,\n" +
			"Russian, Norwegian and Polish, and recommends to the agent what to do next, and why.",
		Example:       "  rahu serve --sample\n  echo 'Te olete idioodid!' | rahu classify",
		Version:       version(),
		SilenceErrors: true, SilenceUsage: true, Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return fmt.Errorf("%w: unknown command %q; see rahu --help", errUsage, args[0])
			}
			return c.Help()
		},
	}
	root.PersistentFlags().String("config", "", "YAML file with the flags' values; RAHU_... variables go over it, flags over both")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%w: %w; see %s --help", errUsage, err, c.CommandPath())
	})
	root.PersistentPreRunE = func(c *cobra.Command, _ []string) error { return configure(c) }
	root.AddCommand(newServeCommand(), newClassifyCommand(), newSendCommand(), newBenchCommand(), newEraseCommand(), newRouteCommand(), newReplayCommand(), newFeedbackCommand(), newExportCommand(), newComplaintsCommand(), newEvalCommand(), newLexiconCommand(), newUserCommand())
	root.AddCommand(documents()...)
	offer(root)
	return root
}

// version returns the module's version, or the commit it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "dev"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return "dev-" + s.Value[:12]
		}
	}
	return "dev"
}

// noArguments refuses arguments as a usage error.
func noArguments(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("%w: %s takes no arguments, got %q", errUsage, c.CommandPath(), args[0])
	}
	return nil
}
