//go:build docs

package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// documents are commands of a rahu that writes its own manual: go run -tags docs
// ./cmd/rahu man FOLDER. What makes pages of them is no part of the program that ships.
func documents() []*cobra.Command {
	return []*cobra.Command{{
		Use: "man FOLDER", Short: "Write a manual page for each command", Args: cobra.ExactArgs(1), Hidden: true,
		RunE: func(c *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o750); err != nil {
				return fmt.Errorf("manual pages: %w", err)
			}
			top := c.Root()
			top.InitDefaultCompletionCmd()
			plain(top)
			top.DisableAutoGenTag = true // no date: the same commands make the same pages
			return doc.GenManTree(top, &doc.GenManHeader{Section: "1", Source: "rahu", Manual: "rahu"}, args[0])
		},
	}}
}

// plain keeps what stands in angle brackets from being taken for HTML.
func plain(c *cobra.Command) {
	brackets := strings.NewReplacer("<", "\\<", ">", "\\>")
	c.Long = brackets.Replace(c.Long)
	for _, sub := range c.Commands() {
		plain(sub)
	}
}
