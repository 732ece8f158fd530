//go:build !unix

package natsio

import "os"

// lock does nothing where there is no flock: the port in use tells of a second server.
func lock(*os.File) error { return nil }
