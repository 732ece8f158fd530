//go:build unix

package bench

import (
	"syscall"
	"time"
)

// processCPU returns the time that all processors have spent on this process.
func processCPU() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
