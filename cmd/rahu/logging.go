package main

import (
	"fmt"
	"io"
	"log/slog"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// logOptions say what is logged and how. The level may change while rahu runs.
type logOptions struct {
	level, format string
	threshold     slog.LevelVar
	again         func() error // takes the level from the configuration anew
}

func (l *logOptions) flags(f *pflag.FlagSet) {
	f.StringVar(&l.level, "log-level", "info", "debug, info, warn or error; SIGHUP takes a change in --config over")
	f.StringVar(&l.format, "log-format", "text", "text or json")
}

// open returns the logger.
func (l *logOptions) open(out io.Writer) (*slog.Logger, error) {
	if err := l.set(l.level); err != nil {
		return nil, err
	}
	o := &slog.HandlerOptions{Level: &l.threshold}
	switch l.format {
	case "text":
		return slog.New(slog.NewTextHandler(out, o)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(out, o)), nil
	}
	return nil, fmt.Errorf("%w: --log-format %q is not text or json", errUsage, l.format)
}

func (l *logOptions) set(name string) error {
	var level slog.Level
	if level.UnmarshalText([]byte(name)) != nil {
		return fmt.Errorf("%w: --log-level %q is not debug, info, warn or error", errUsage, name)
	}
	l.threshold.Set(level)
	return nil
}

// reread sets the level that the file and the environment have now, unless it stands on
// the command line.
func (l *logOptions) reread(c *cobra.Command) error { return reread(c, "log-level", l.set) }

// reread sets what a flag would be by the file and the environment as they are now,
// unless it stands on the command line.
func reread(c *cobra.Command, name string, set func(string) error) error {
	flag := c.Flags().Lookup(name)
	if flag.Changed {
		return nil
	}
	k, err := settings(c)
	if err != nil {
		return err
	}
	if !k.Exists(name) {
		return set(flag.DefValue)
	}
	return set(k.String(name))
}
