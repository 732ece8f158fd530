//go:build !docs

package main

import "github.com/spf13/cobra"

// documents are no part of the program that ships; see docs.go.
func documents() []*cobra.Command { return nil }
