package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// TestLogLevelChangesWhileRunning changes the configuration file under a logger.
func TestLogLevelChangesWhileRunning(t *testing.T) {
	file := filepath.Join(t.TempDir(), "rahu.yaml")
	put := func(text string) {
		t.Helper()
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	put("log-format: json\n")
	c, _, err := newRootCommand().Find([]string{"serve"})
	if err != nil {
		t.Fatal(err)
	}
	if err := c.ParseFlags([]string{"--config", file}); err != nil {
		t.Fatal(err)
	}
	if err := configure(c); err != nil {
		t.Fatal(err)
	}
	l := &logOptions{level: c.Flag("log-level").Value.String(), format: c.Flag("log-format").Value.String()}
	var out bytes.Buffer
	log, err := l.open(&out)
	if err != nil {
		t.Fatal(err)
	}
	log.Debug("one")
	put("log-level: debug\n")
	if err := l.reread(c); err != nil {
		t.Fatal(err)
	}
	log.Debug("two", "n", 2)
	put("log-level: loud\n")
	if err := l.reread(c); !errors.Is(err, errUsage) {
		t.Errorf("a level that is none: %v", err)
	}
	log.Debug("three")
	put("")
	if err := l.reread(c); err != nil {
		t.Fatal(err)
	}
	log.Debug("four")
	var said []string
	for d := json.NewDecoder(&out); d.More(); {
		var line struct{ Msg string }
		if err := d.Decode(&line); err != nil {
			t.Fatal(err)
		}
		said = append(said, line.Msg)
	}
	if len(said) != 2 || said[0] != "two" || said[1] != "three" {
		t.Errorf("logged %q", said)
	}
}

// TestDeployedConfigurations reads the configuration files that ship, as rahu serve does.
func TestDeployedConfigurations(t *testing.T) {
	for _, name := range []string{"rahu.yaml", "kubernetes/base/rahu.yaml"} {
		c, _, err := newRootCommand().Find([]string{"serve"})
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(root, "deploy", name)
		if err := c.ParseFlags([]string{"--config", path}); err != nil {
			t.Fatal(err)
		}
		if err := configure(c); err != nil {
			t.Errorf("%v", err)
		}
		if c.Flag("replicas").Value.String() != "3" || c.Flag("http").Value.String() != "0.0.0.0:8080" {
			t.Errorf("%s: %s replicas, HTTP on %s", name, c.Flag("replicas").Value, c.Flag("http").Value)
		}
	}
}
