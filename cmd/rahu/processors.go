package main

import (
	"os"
	"runtime"
)

// spareProcessors is how many more threads may run than there are processors while the
// broker is embedded. It writes to its files all the time, each write takes one of them
// until it is done or the runtime notices, which takes up to 10 ms, and messages wait.
const spareProcessors = 2

// besideBroker lets more threads run until the returned function is called, unless the
// operator or a limit of the container says how many.
func besideBroker() (end func()) {
	is, all := runtime.GOMAXPROCS(0), runtime.NumCPU()
	if os.Getenv("GOMAXPROCS") != "" || is != all {
		return func() {}
	}
	runtime.GOMAXPROCS(all + spareProcessors)
	return func() { runtime.GOMAXPROCS(is) }
}
