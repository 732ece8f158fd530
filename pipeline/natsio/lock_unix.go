//go:build unix

package natsio

import (
	"os"
	"syscall"
)

// lock takes the file's exclusive lock, which ends with the process.
func lock(f *os.File) error { return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) }
