package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/knadh/koanf/v2"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"
)

// envPrefix begins the names of environment variables that rahu reads.
const envPrefix = "RAHU_"

// configure gives a command's flags the values of the YAML file and of the
// environment, unless they stand on the command line. Keys are the names of the
// flags of all commands, so that one file serves them all; others are errors.
func configure(c *cobra.Command) error {
	k, err := settings(c)
	if err != nil {
		return err
	}
	return setFlags(c, k)
}

// settings reads the YAML file and the environment.
func settings(c *cobra.Command) (*koanf.Koanf, error) {
	known := flagNames(c.Root())
	k := koanf.New("\x00") // keys are flat
	path, _ := c.Flags().GetString("config")
	if path == "" {
		path = os.Getenv(envPrefix + "CONFIG")
	}
	if path != "" {
		if err := k.Load(yamlFile{path, known}, nil); err != nil {
			return nil, fmt.Errorf("%w: %w", errUsage, err)
		}
	}
	if err := k.Load(environment{known}, nil); err != nil {
		return nil, fmt.Errorf("%w: %w", errUsage, err)
	}
	return k, nil
}

func setFlags(c *cobra.Command, k *koanf.Koanf) (err error) {
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if err != nil || f.Changed || f.Name == "config" || !k.Exists(f.Name) {
			return
		}
		if bad := f.Value.Set(k.String(f.Name)); bad != nil {
			err = fmt.Errorf("%w: configuration key %s: %w", errUsage, f.Name, bad)
		}
	})
	return err
}

func flagNames(root *cobra.Command) map[string]bool {
	names := map[string]bool{}
	for _, c := range append(root.Commands(), root) {
		c.LocalFlags().VisitAll(func(f *pflag.Flag) { names[f.Name] = true })
		for name := range subNames(c, root) {
			names[name] = true
		}
	}
	return names
}

func subNames(c, root *cobra.Command) map[string]bool {
	if c == root {
		return nil
	}
	return flagNames(c)
}

// yamlFile provides what stands in a YAML file; an unknown key is an error with
// its line.
type yamlFile struct {
	path  string
	known map[string]bool
}

// ReadBytes is not used.
func (yamlFile) ReadBytes() ([]byte, error) { return nil, errors.ErrUnsupported }

// Read returns the file's keys and values.
func (f yamlFile) Read() (map[string]any, error) {
	data, err := os.ReadFile(f.path)
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("configuration %s: %w", f.path, err)
	}
	if len(doc.Content) == 0 {
		return map[string]any{}, nil
	}
	return f.values(doc.Content[0])
}

func (f yamlFile) values(node *yaml.Node) (map[string]any, error) {
	if node.Kind != yaml.MappingNode {
		return nil, fmt.Errorf("configuration %s:%d: keys and values are wanted, such as \"http: 127.0.0.1:8080\"", f.path, node.Line)
	}
	values := map[string]any{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		if !f.known[key.Value] {
			return nil, fmt.Errorf("configuration %s:%d: unknown key %q", f.path, key.Line, key.Value)
		}
		if value.Kind != yaml.ScalarNode {
			return nil, fmt.Errorf("configuration %s:%d: the key %q wants one value", f.path, value.Line, key.Value)
		}
		values[key.Value] = value.Value
	}
	return values, nil
}

// environment provides the variables RAHU_NAME_OF_THE_FLAG.
type environment struct{ known map[string]bool }

// ReadBytes is not used.
func (environment) ReadBytes() ([]byte, error) { return nil, errors.ErrUnsupported }

// Read returns the variables' keys and values.
func (e environment) Read() (map[string]any, error) {
	values := map[string]any{}
	for _, pair := range os.Environ() {
		name, value, _ := strings.Cut(pair, "=")
		rest, ours := strings.CutPrefix(name, envPrefix)
		if !ours {
			continue
		}
		key := strings.ReplaceAll(strings.ToLower(rest), "_", "-")
		if !e.known[key] {
			return nil, fmt.Errorf("unknown environment variable %s", name)
		}
		values[key] = value
	}
	return values, nil
}
