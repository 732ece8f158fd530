package deploy

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/nats-io/nats-server/v2/server"
	"go.yaml.in/yaml/v3"
)

// read returns a file of this folder.
func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// parse reads a YAML file into what is known of it; another key is an error.
func parse(t *testing.T, path string, into any) {
	t.Helper()
	d := yaml.NewDecoder(bytes.NewReader(read(t, path)))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

type compose struct {
	Name     string
	Services map[string]service
	Volumes  map[string]struct{}
}

type service struct {
	Image       string
	Build       struct{ Context, Dockerfile string }
	Command     []string
	Environment map[string]string
	Volumes     []string
	Ports       []string
	DependsOn   map[string]struct{ Condition string } `yaml:"depends_on"`
	Healthcheck struct {
		Test              []string
		Interval, Timeout string
		Retries           int
	}
	ReadOnly        bool     `yaml:"read_only"`
	CapDrop         []string `yaml:"cap_drop"`
	SecurityOpt     []string `yaml:"security_opt"`
	StopGracePeriod string   `yaml:"stop_grace_period"`
	Restart         string
}

func TestCompose(t *testing.T) {
	var c compose
	parse(t, "compose.yaml", &c)
	for _, want := range []string{"nats1", "nats2", "nats3", "rahu", "rahu2", "prometheus", "alertmanager", "grafana"} {
		if _, ok := c.Services[want]; !ok {
			t.Errorf("no service %s", want)
		}
	}
	for name, s := range c.Services {
		if s.Build.Context == "" && !regexp.MustCompile(`:v?\d+\.\d+\.\d+`).MatchString(s.Image) {
			t.Errorf("%s: the image %q has no version", name, s.Image)
		}
		for _, port := range s.Ports {
			if !strings.HasPrefix(port, "127.0.0.1:") {
				t.Errorf("%s: port %s is open to others than this machine", name, port)
			}
		}
		for other, how := range s.DependsOn {
			if _, ok := c.Services[other]; !ok {
				t.Errorf("%s depends on %s, which is no service", name, other)
			}
			if how.Condition == "service_healthy" && len(c.Services[other].Healthcheck.Test) == 0 {
				t.Errorf("%s waits for the health of %s, which has no check", name, other)
			}
		}
		mounts(t, name, s, c.Volumes)
	}
}

// mounts checks that what a service mounts is there.
func mounts(t *testing.T, name string, s service, volumes map[string]struct{}) {
	t.Helper()
	for _, volume := range s.Volumes {
		from, _, ok := strings.Cut(volume, ":")
		if !ok {
			t.Errorf("%s: volume %q has no target", name, volume)
		}
		if !strings.HasPrefix(from, ".") {
			if _, ok := volumes[from]; !ok {
				t.Errorf("%s: volume %s is not declared", name, from)
			}
			continue
		}
		if _, err := os.Stat(from); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if !strings.HasSuffix(volume, ":ro") {
			t.Errorf("%s: %s can be written to", name, from)
		}
	}
	if s.Build.Context != "" {
		if _, err := os.Stat(filepath.Join(s.Build.Context, s.Build.Dockerfile)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestNATSConfiguration(t *testing.T) {
	t.Setenv("NATS_NAME", "nats1")
	t.Setenv("NATS_STORE", "/data")
	o, err := server.ProcessConfigFile("nats/nats.conf")
	if err != nil {
		t.Fatal(err)
	}
	if o.Cluster.Name != "rahu" || len(o.Routes) != 3 {
		t.Errorf("cluster %q with the routes %v", o.Cluster.Name, o.Routes)
	}
	if !o.JetStream || o.StoreDir != "/data" || o.MaxPayload < 1<<20 || o.HTTPPort != 8222 {
		t.Errorf("JetStream %v in %q, payload %d, health on %d", o.JetStream, o.StoreDir, o.MaxPayload, o.HTTPPort)
	}
}

type scrape struct {
	JobName       string                       `yaml:"job_name"`
	StaticConfigs []struct{ Targets []string } `yaml:"static_configs"`
}

func TestPrometheusConfiguration(t *testing.T) {
	var p struct {
		Global        map[string]string
		RuleFiles     []string `yaml:"rule_files"`
		ScrapeConfigs []scrape `yaml:"scrape_configs"`
		Alerting      struct {
			Alertmanagers []scrape
		}
	}
	parse(t, "prometheus/prometheus.yml", &p)
	for _, file := range p.RuleFiles {
		read(t, filepath.Join("prometheus", file))
	}
	i := slices.IndexFunc(p.ScrapeConfigs, func(s scrape) bool { return s.JobName == "rahu" })
	if i < 0 || !slices.Equal(p.ScrapeConfigs[i].StaticConfigs[0].Targets, []string{"rahu:8080", "rahu2:8080"}) {
		t.Error("the job rahu does not scrape the two services of compose.yaml")
	}
	if !slices.Equal(p.Alerting.Alertmanagers[0].StaticConfigs[0].Targets, []string{"alertmanager:9093"}) {
		t.Error("Prometheus does not tell the service alertmanager of compose.yaml")
	}
}

func TestDataSource(t *testing.T) {
	var sources struct {
		APIVersion  int `yaml:"apiVersion"`
		Prune       bool
		DataSources []struct {
			Name, UID, Type, Access, URL string
			IsDefault                    bool              `yaml:"isDefault"`
			Editable                     bool              `yaml:"editable"`
			JSONData                     map[string]string `yaml:"jsonData"`
		} `yaml:"datasources"`
	}
	parse(t, "grafana/provisioning/datasources/prometheus.yml", &sources)
	if len(sources.DataSources) != 1 || sources.DataSources[0].UID != "prometheus" || sources.DataSources[0].URL != "http://prometheus:9090" {
		t.Errorf("%+v", sources)
	}
}

func TestDashboardProvider(t *testing.T) {
	var p struct {
		APIVersion int `yaml:"apiVersion"`
		Providers  []struct {
			Name, Type            string
			DisableDeletion       bool              `yaml:"disableDeletion"`
			AllowUIUpdates        bool              `yaml:"allowUiUpdates"`
			UpdateIntervalSeconds int               `yaml:"updateIntervalSeconds"`
			Options               map[string]string `yaml:"options"`
		}
	}
	parse(t, "grafana/provisioning/dashboards/rahu.yml", &p)
	var c compose
	parse(t, "compose.yaml", &c)
	if mount := "./grafana/dashboards:" + p.Providers[0].Options["path"] + ":ro"; !slices.Contains(c.Services["grafana"].Volumes, mount) {
		t.Errorf("compose.yaml does not mount %s", mount)
	}
}

func TestIgnoredFilesAreTheSame(t *testing.T) {
	lines := func(path string) (l []string) {
		for line := range strings.Lines(string(read(t, path))) {
			if line = strings.TrimPrefix(strings.TrimSpace(line), "**/"); line != "" && line[0] != '#' {
				l = append(l, line)
			}
		}
		return l
	}
	if git, docker := lines("../.gitignore"), lines("../.dockerignore"); !slices.Equal(git, docker) {
		t.Errorf("git ignores %q, the image's build %q: what differs makes the version +dirty or the image large", git, docker)
	}
}

func TestNothingSecretIsShipped(t *testing.T) {
	secret := regexp.MustCompile(`(?i)(password|secret|token|_key)"?\s*[:=]\s*["']?[A-Za-z0-9+/]{6,}|-----BEGIN`)
	err := fs.WalkDir(os.DirFS("."), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) == ".go" || filepath.Ext(path) == ".png" {
			return err
		}
		if m := secret.Find(read(t, path)); m != nil {
			t.Errorf("%s: %s", path, m)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
