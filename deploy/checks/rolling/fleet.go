package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"rahu/pipeline/natsio"
)

// fleet is five processes, each with a name, a command and an address that says
// whether it is well.
type fleet struct {
	processes []*process
	urls      string
}

type process struct {
	name, health string
	args         []string
	env          []string
	log          string
	running      *exec.Cmd
}

func newFleet(dir, rahu, folder string) (*fleet, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	natsConf, err := conf(folder, "nats/nats.conf")
	if err != nil {
		return nil, err
	}
	rahuConf, err := conf(folder, "rahu.yaml")
	if err != nil {
		return nil, err
	}
	ports, err := freePorts(3*nodes + instances)
	if err != nil {
		return nil, err
	}
	f := &fleet{}
	var urls, routes []string
	for i := range nodes {
		urls, routes = append(urls, fmt.Sprintf("nats://127.0.0.1:%d", ports[3*i])), append(routes, fmt.Sprintf("nats://127.0.0.1:%d", ports[3*i+2]))
	}
	f.urls = strings.Join(urls, ",")
	for i := range nodes {
		name := fmt.Sprint("nats", i+1)
		f.processes = append(f.processes, &process{
			name: name, log: filepath.Join(dir, name+".log"), health: fmt.Sprintf("http://127.0.0.1:%d/healthz", ports[3*i+1]),
			env: []string{"NATS_NAME=" + name, "NATS_STORE=" + filepath.Join(dir, name)},
			args: []string{
				self, "node", "--config", natsConf, "--addr", "127.0.0.1", "--port", fmt.Sprint(ports[3*i]), "--http_port", fmt.Sprint(ports[3*i+1]),
				"--cluster", routes[i], "--routes", strings.Join(routes, ","),
			},
		})
	}
	for i := range instances {
		name, address := fmt.Sprint("rahu", i+1), fmt.Sprintf("127.0.0.1:%d", ports[3*nodes+i])
		f.processes = append(f.processes, &process{
			name: name, log: filepath.Join(dir, name+".log"), health: "http://" + address + "/readyz", env: []string{"RAHU_NATS=" + f.urls},
			args: []string{rahu, "serve", "--config", rahuConf, "--http", address, "--data", filepath.Join(dir, name)},
		})
	}
	return f, nil
}

// freePorts returns ports that nobody listens on now.
func freePorts(n int) (ports []int, err error) {
	if n == 0 {
		return nil, nil
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	defer func() { _ = l.Close() }() // held while the others are looked for
	ports, err = freePorts(n - 1)
	return append(ports, l.Addr().(*net.TCPAddr).Port), err
}

// start starts all: the nodes together, since they need each other, then the instances.
func (f *fleet) start(ctx context.Context) error {
	for _, group := range [][]*process{f.processes[:nodes], f.processes[nodes:]} {
		for _, p := range group {
			if err := p.start(); err != nil {
				return err
			}
		}
		for _, p := range group {
			if err := p.well(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// restartAll ends and starts one after the other, each when the one before is well.
func (f *fleet) restartAll(ctx context.Context) error {
	for _, p := range f.processes {
		if !pause(ctx, 2*time.Second) {
			return ctx.Err()
		}
		began := time.Now()
		if err := p.end(); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		ended := time.Since(began)
		if err := p.start(); err != nil {
			return err
		}
		if err := p.well(ctx); err != nil {
			return err
		}
		fmt.Printf("%s restarted: ended in %.1f s, well again after %.1f s\n", p.name, ended.Seconds(), (time.Since(began) - ended).Seconds())
	}
	return nil
}

// stop kills what runs.
func (f *fleet) stop() {
	var all sync.WaitGroup
	for _, p := range f.processes {
		if p.running != nil {
			all.Go(func() { _ = p.running.Process.Kill(); _ = p.running.Wait() })
		}
	}
	all.Wait()
}

// connect returns a publisher's connection to the cluster.
func (f *fleet) connect(ctx context.Context) (*natsio.Broker, error) {
	return natsio.Connect(ctx, natsio.Options{URL: f.urls, Name: "rolling"})
}

func (p *process) start() error {
	log, err := os.OpenFile(p.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer func() { _ = log.Close() }()
	p.running = exec.Command(p.args[0], p.args[1:]...) //nolint:gosec,noctx // end ends it, not a context; whoever runs the check names the program
	p.running.Env, p.running.Stdout, p.running.Stderr = append(os.Environ(), p.env...), log, log
	return p.running.Start()
}

// end asks a process to end, as systemd and Kubernetes do, and waits for it.
func (p *process) end() error {
	running := p.running
	p.running = nil
	if err := running.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	late := time.AfterFunc(30*time.Second, func() { _ = running.Process.Kill() })
	err := running.Wait()
	if !late.Stop() {
		return fmt.Errorf("did not end within 30 s: %w", err)
	}
	return nil
}

// well waits until a process says that it is.
func (p *process) well(ctx context.Context) error {
	last := ""
	for until := time.Now().Add(2 * time.Minute); time.Now().Before(until); {
		status, text := p.ask(ctx)
		if last = text; status == http.StatusOK {
			return nil
		}
		if !pause(ctx, 100*time.Millisecond) {
			return ctx.Err()
		}
	}
	log, _ := os.ReadFile(p.log)
	return fmt.Errorf("%s is not well: %s; its log ends with:\n%s", p.name, last, log[max(0, len(log)-2000):])
}

// ask returns what a process says of itself.
func (p *process) ask(ctx context.Context) (status int, text string) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, p.health, nil)
	if err != nil {
		return 0, err.Error()
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, err.Error()
	}
	defer func() { _ = response.Body.Close() }()
	data, _ := io.ReadAll(response.Body)
	return response.StatusCode, string(data)
}
