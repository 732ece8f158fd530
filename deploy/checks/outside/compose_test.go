package outside

import (
	"slices"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"
)

// volumeOf tells whether a volume is a node's own.
func volumeOf(name string) func(types.ServiceVolumeConfig) bool {
	return func(v types.ServiceVolumeConfig) bool {
		return strings.HasPrefix(v.Source, name) && v.Target == "/data"
	}
}

// TestCompose loads compose.yaml as docker compose does: schema, merges, paths.
func TestCompose(t *testing.T) {
	o, err := cli.NewProjectOptions([]string{"../../compose.yaml"}, cli.WithInterpolation(true), cli.WithResolvedPaths(true), cli.WithConsistency(true))
	if err != nil {
		t.Fatal(err)
	}
	p, err := o.LoadProject(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"nats1", "nats2", "nats3"} {
		s := p.Services[name]
		if own := s.Environment["NATS_NAME"]; own == nil || *own != name || !slices.ContainsFunc(s.Volumes, volumeOf(name)) || s.HealthCheck == nil {
			t.Errorf("%s: %v, %v", name, s.Environment, s.Volumes)
		}
	}
	for _, name := range []string{"rahu", "rahu2"} {
		s := p.Services[name]
		if len(s.DependsOn) != 3 || !s.ReadOnly || !slices.Equal(s.CapDrop, []string{"ALL"}) || len(s.Ports) != 1 || s.Build == nil {
			t.Errorf("%s: %+v", name, s)
		}
	}
	published := map[string]string{}
	for name, s := range p.Services {
		for _, port := range s.Ports {
			if other, twice := published[port.Published]; twice || port.HostIP != "127.0.0.1" {
				t.Errorf("%s publishes %s on %q, and so does %q", name, port.Published, port.HostIP, other)
			}
			published[port.Published] = name
		}
	}
}
