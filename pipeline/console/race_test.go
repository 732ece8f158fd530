//go:build race

package console

const slower = 20 // what the race detector makes of one core
