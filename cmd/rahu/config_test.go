package main

import (
	"bufio"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// configured returns the command after reading a file, the environment and flags.
func configured(t *testing.T, yaml string, args ...string) (map[string]string, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "rahu.yaml")
	if err := os.WriteFile(path, []byte(yaml), 0o600); err != nil {
		t.Fatal(err)
	}
	root := newRootCommand()
	c, rest, err := root.Find(append([]string{"serve"}, args...))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.ParseFlags(append(rest, "--config", path)); err != nil {
		t.Fatal(err)
	}
	err = configure(c)
	values := map[string]string{}
	for _, name := range []string{"http", "partitions", "playbook", "sample"} {
		values[name] = c.Flags().Lookup(name).Value.String()
	}
	return values, err
}

func TestFlagsGoOverEnvironmentOverFile(t *testing.T) {
	t.Setenv("RAHU_PARTITIONS", "8")
	t.Setenv("RAHU_PLAYBOOK", "from-env")
	got, err := configured(t, "http: 127.0.0.1:1\npartitions: 4\nsample: true\ntenant: acme\n", "--playbook", "from-flag")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"http": "127.0.0.1:1", "partitions": "8", "playbook": "from-flag", "sample": "true"} {
		if got[name] != want {
			t.Errorf("%s is %s, want %s", name, got[name], want)
		}
	}
}

func TestWrongConfigurationNamesTheKey(t *testing.T) {
	for yaml, want := range map[string]string{
		"http: x\npartitons: 4\n": `rahu.yaml:2: unknown key "partitons"`,
		"partitions: many\n":      "configuration key partitions",
		"http: [a, b]\n":          `the key "http" wants one value`,
		"- a\n":                   "rahu.yaml:1: keys and values are wanted",
	} {
		if _, err := configured(t, yaml); !errors.Is(err, errUsage) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", yaml, err, want)
		}
	}
	t.Setenv("RAHU_HTPP", "x")
	if _, err := configured(t, ""); err == nil || !strings.Contains(err.Error(), "RAHU_HTPP") {
		t.Errorf("an unknown variable gives %v", err)
	}
}

func TestReaders(t *testing.T) {
	for input, text := range map[string]string{
		"jsonl": "{\"id\":\"1\",\"text\":\"a\"}\n\n{\"id\":\"2\",\"text\":\"b \\\"c\\\"\"}",
		"csv":   "id,text\n1,a\n2,\"b \"\"c\"\"\"\n",
		"tsv":   "id\ttext\n1\ta\n2\tb \"c\"\n",
	} {
		var got []string
		err := readers[input](bufio.NewReader(strings.NewReader(text)), func(_ int, data []byte, err error) error {
			got = append(got, string(data))
			return err
		})
		want := `{"id":"1","text":"a"} {"id":"2","text":"b \"c\""}`
		if err != nil || strings.Join(got, " ") != want {
			t.Errorf("%s: %v, %v", input, got, err)
		}
	}
}

// TestRawMessagesAreKeptForAWhile: what waits must not be gone while a partition changes hands.
func TestRawMessagesAreKeptForAWhile(t *testing.T) {
	for value, bad := range map[string]bool{"59s": true, "-1h": true, "0s": true, "1m": false, "48h": false} {
		c := newServeCommand()
		c.SetContext(stopped(t)) // where it is not refused, it does not begin
		c.SetArgs([]string{"--keep-raw", value, "--data", t.TempDir(), "--nats-port", "-1", "--http", "127.0.0.1:0"})
		c.SilenceUsage, c.SilenceErrors = true, true
		if err := c.Execute(); errors.Is(err, errUsage) != bad {
			t.Errorf("--keep-raw %s gives %v", value, err)
		}
	}
}

func stopped(t *testing.T) context.Context {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	return ctx
}
