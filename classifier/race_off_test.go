//go:build !race

package classifier_test

// slower is how much longer than usual everything takes under the race detector.
const slower = 1
