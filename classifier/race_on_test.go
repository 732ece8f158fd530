//go:build race

package classifier_test

const slower = 12
