package main

import (
	"os"

	"github.com/spf13/cobra"

	"rahu/classifier"
	"rahu/lexicons"
)

// lexiconFlag gives a command --lexicon, the folder of a company's own words.
func lexiconFlag(c *cobra.Command, to *string) {
	c.Flags().StringVar(to, "lexicon", "", "folder with entries of your own, laid over the lexicons that ship with rahu")
}

// overlay is the folder named with --lexicon, or none.
func overlay(dir string) lexicons.Overlay {
	if dir == "" {
		return lexicons.Overlay{}
	}
	return lexicons.Overlay{FS: os.DirFS(dir), Name: dir}
}

// newClassifier compiles the lexicons that ship with rahu and a folder laid over them.
func newClassifier(dir string) (*classifier.Classifier, error) {
	return classifierOver("", dir)
}
