// Package natstest gives tests a NATS in their own process, which nobody else reaches.
package natstest

import (
	"testing"
	"time"

	"rahu/pipeline/natsio"
)

// Server starts a server with a store of its own, for as long as the test.
func Server(t testing.TB) *natsio.Server {
	t.Helper()
	server, err := natsio.StartServer(natsio.ServerOptions{Dir: t.TempDir(), DontListen: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	return server
}

// Broker connects and makes rahu's streams; the connection ends with the test.
func Broker(t testing.TB, o natsio.Options) *natsio.Broker {
	t.Helper()
	broker, err := natsio.Connect(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(broker.Close)
	if err := broker.Provision(t.Context()); err != nil {
		t.Fatal(err)
	}
	return broker
}

// TwoPartitions is a server of its own with rahu's streams.
func TwoPartitions(t testing.TB) *natsio.Broker {
	t.Helper()
	return Broker(t, natsio.Options{Server: Server(t), Partitions: 2, PollEvery: 50 * time.Millisecond})
}
