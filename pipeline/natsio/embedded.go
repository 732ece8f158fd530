package natsio

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/nats-io/nats-server/v2/server"
)

// maxPayload of the embedded server is well above the largest message that is
// handled, so that what is too large lands in the dead letters and is not lost.
const maxPayload = 8 << 20

// Errors that StartServer wraps.
var (
	ErrPortInUse  = errors.New("the port is in use")
	ErrDataFolder = errors.New("the data folder cannot be used")
)

// ServerOptions say where the embedded server listens and stores.
type ServerOptions struct {
	Dir        string          // store folder, created if missing
	Port       int             // on 127.0.0.1
	DontListen bool            // for tests: reachable in process only
	Done       <-chan struct{} // closed when nobody waits for the start any longer; may be nil
}

// Server is an embedded nats-server with JetStream.
type Server struct {
	ns     *server.Server
	unlock func()
}

// recoverWithin is how long the server may take to read its folder. After a crash that is
// some microseconds a message; in a folder from before that was mended, most of a millisecond.
const recoverWithin = 10 * time.Minute

// StartServer starts the embedded server and waits until it takes connections.
func StartServer(o ServerOptions) (*Server, error) {
	unlock, err := claim(o.Dir)
	if err != nil {
		return nil, err
	}
	if !o.DontListen {
		if err := portFree(o.Port); err != nil {
			unlock()
			return nil, err
		}
	}
	ns, err := server.NewServer(&server.Options{
		ServerName: "rahu", Host: "127.0.0.1", Port: o.Port, DontListen: o.DontListen,
		JetStream: true, StoreDir: o.Dir, MaxPayload: maxPayload, NoSigs: true, NoLog: true,
	})
	if err != nil {
		unlock()
		return nil, fmt.Errorf("embedded nats-server: %w", err)
	}
	s := &Server{ns: ns, unlock: unlock}
	go ns.Start()
	if !s.recovered(o.Done) {
		s.Stop()
		return nil, fmt.Errorf("embedded nats-server: JetStream did not start on %s within %v; is the folder damaged?", o.Dir, recoverWithin)
	}
	return s, nil
}

// recovered waits until the server has read its folder; it is false where it does not
// manage, or is not waited for any longer.
func (s *Server) recovered(done <-chan struct{}) bool {
	for until := time.Now().Add(recoverWithin); time.Now().Before(until); {
		if s.ns.ReadyForConnections(time.Second) {
			return s.ns.JetStreamEnabled()
		}
		select {
		case <-done:
			return false
		default:
		}
	}
	return false
}

// Stop shuts the server down and waits until it has.
func (s *Server) Stop() {
	s.ns.Shutdown()
	s.ns.WaitForShutdown()
	s.unlock()
}

// claim makes the store folder and takes its lock, so that two servers never
// write to the same store.
func claim(dir string) (unlock func(), err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("%w: %w; choose another with --data", ErrDataFolder, err)
	}
	f, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("%w: %w; choose another with --data", ErrDataFolder, err)
	}
	if err := lock(f); err != nil {
		_ = f.Close()
		return nil, fmt.Errorf("%w: another rahu uses %s; stop it or choose another with --data", ErrDataFolder, dir)
	}
	return func() { _ = f.Close() }, nil
}

func portFree(port int) error {
	l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return fmt.Errorf("%w: 127.0.0.1:%d is taken by another program; stop it, choose --nats-port, or use it with --nats nats://127.0.0.1:%d", ErrPortInUse, port, port)
	}
	return l.Close()
}
