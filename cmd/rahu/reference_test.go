package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

var updateReference = flag.Bool("update-reference", false, "write deploy/CONFIGURATION.md anew")

// home stands for everybody's home.
const home = "/home/user"

const referenceFile = root + "/deploy/CONFIGURATION.md"

// TestConfigurationReference holds deploy/CONFIGURATION.md against the commands' flags.
func TestConfigurationReference(t *testing.T) {
	t.Setenv("HOME", home)
	t.Setenv("XDG_DATA_HOME", "")
	want := reference(newRootCommand())
	if *updateReference {
		if err := os.WriteFile(referenceFile, want, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(referenceFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("deploy/CONFIGURATION.md does not say what the flags say; run make reference")
	}
}

// reference returns a table of flags for each command that has some.
func reference(top *cobra.Command) []byte {
	var b bytes.Buffer
	b.WriteString("# Configuration\n\nMade from the commands by `make reference`; a test holds it current.\n\n" +
		"A value comes from the flag, else from the environment variable, else from the YAML file given with `--config` (or\n" +
		"`RAHU_CONFIG`), else it is the default. A key means the same for all commands that have it. An unknown flag, variable or\n" +
		"key is an error, and so is a value of another type. Durations are written as `90s`, `15m` or `720h`; lists as `a,b`.\n")
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		if c.Name() != "help" && c.Name() != "completion" && c.HasAvailableLocalFlags() {
			section(&b, c)
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(top)
	return b.Bytes()
}

func section(b *bytes.Buffer, c *cobra.Command) {
	title := c.CommandPath()
	if !c.HasParent() {
		title = "every command"
	}
	fmt.Fprintf(b, "\n## %s\n\n%s.\n\n| flag | variable | key | type | default | |\n|---|---|---|---|---|---|\n", title, strings.TrimSuffix(c.Short, "."))
	c.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" || f.Name == "version" {
			return
		}
		key := "`" + f.Name + "`"
		if f.Name == "config" {
			key = ""
		}
		variable := envPrefix + strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_"))
		fmt.Fprintf(b, "| `--%s` | `%s` | %s | %s | %s | %s |\n", f.Name, variable, key, kind(f), preset(f), strings.ReplaceAll(f.Usage, "|", "\\|"))
	})
}

// kind names a flag's type for people.
func kind(f *pflag.Flag) string {
	switch f.Value.Type() {
	case "bool":
		return "true or false"
	case "int", "int64", "uint":
		return "number"
	case "stringSlice", "intSlice":
		return "list"
	case "string":
		return "text"
	}
	return f.Value.Type()
}

// preset is a flag's default as it is written.
func preset(f *pflag.Flag) string {
	v := strings.Trim(f.DefValue, "[]")
	if f.Value.Type() == "duration" && v != "0s" {
		v = strings.TrimSuffix(strings.TrimSuffix(v, "0s"), "0m")
	}
	if v == "" {
		return ""
	}
	return "`" + strings.Replace(v, home, "~", 1) + "`"
}

func TestEveryCommandHelps(t *testing.T) {
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		if c.Short == "" || c.Long == "" && c.Runnable() && c.Example == "" {
			t.Errorf("%s wants a short and a long description, or an example", c.CommandPath())
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(newRootCommand())
}

func TestShellsAreOfferedChoices(t *testing.T) {
	for line, want := range map[string]string{
		"serve --playbook ": "three-and-a-half-steps", "serve --log-level de": "debug", "classify --lang ": "no", "user add x --role m": "manager",
		"repl": "replay", "serve --lexicon ": ":16", // a folder
	} {
		var out bytes.Buffer
		c := newRootCommand()
		c.SetOut(&out)
		c.SetArgs(append([]string{"__complete"}, strings.Split(line, " ")...))
		if err := c.Execute(); err != nil || !strings.Contains(out.String(), want) {
			t.Errorf("rahu %s: %v, %q lacks %q", line, err, out.String(), want)
		}
	}
}
