package deploy

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/prometheus/client_golang/prometheus"
	"go.yaml.in/yaml/v3"

	"rahu/pipeline"
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
	for _, want := range []string{"nats", "rahu", "prometheus", "grafana"} {
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
	o, err := server.ProcessConfigFile("nats/nats.conf")
	if err != nil {
		t.Fatal(err)
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
	}
	parse(t, "prometheus/prometheus.yml", &p)
	for _, file := range p.RuleFiles {
		read(t, filepath.Join("prometheus", file))
	}
	i := slices.IndexFunc(p.ScrapeConfigs, func(s scrape) bool { return s.JobName == "rahu" })
	if i < 0 || !slices.Contains(p.ScrapeConfigs[i].StaticConfigs[0].Targets, "rahu:8080") {
		t.Error("the job rahu does not scrape rahu:8080, the service of compose.yaml")
	}
}

type rules struct {
	Groups []struct {
		Name  string
		Rules []rule
	}
}

type rule struct {
	Alert, Expr, For    string
	Labels, Annotations map[string]string
}

func TestRules(t *testing.T) {
	var r rules
	parse(t, "prometheus/rules.yml", &r)
	registered, runbook, tests := metrics(t), string(read(t, "RUNBOOK.md")), string(read(t, "prometheus/rules_test.yml"))
	for _, g := range r.Groups {
		for _, alarm := range g.Rules {
			for _, key := range []string{"summary", "description", "runbook"} {
				if alarm.Annotations[key] == "" {
					t.Errorf("%s has no %s", alarm.Alert, key)
				}
			}
			if alarm.For == "" || alarm.Labels["severity"] == "" {
				t.Errorf("%s wants a duration and a severity", alarm.Alert)
			}
			if !strings.Contains(runbook, "\n## "+alarm.Alert+"\n") {
				t.Errorf("RUNBOOK.md has no section %s", alarm.Alert)
			}
			if !strings.Contains(tests, "alertname: "+alarm.Alert+"\n") {
				t.Errorf("rules_test.yml does not test %s", alarm.Alert)
			}
			registered.check(t, alarm.Alert, alarm.Expr)
		}
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

type dashboard struct {
	UID, Title string
	Panels     []panel
}

type panel struct {
	ID          int
	Type        string
	Title       string
	Description string
	GridPos     struct{ X, Y, W, H int }
	DataSource  struct{ Type, UID string }
	Targets     []struct{ Expr, RefID string }
}

// shown is what the dashboard must show: the list of panels as metrics.
var shown = []string{
	"rahu_messages_total", "rahu_recommendations_total", "rahu_classify_seconds_bucket", "rahu_end_to_end_seconds_bucket",
	"rahu_oldest_unscored_seconds", "rahu_consumer_pending", "rahu_deadletters_total", "rahu_threats_total", "rahu_anger_total",
}

func TestDashboards(t *testing.T) {
	registered := metrics(t)
	files, err := filepath.Glob("grafana/dashboards/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no dashboards (%v)", err)
	}
	var all strings.Builder
	for _, file := range files {
		var d dashboard
		if err := json.Unmarshal(read(t, file), &d); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		if d.UID == "" || len(d.Panels) == 0 {
			t.Errorf("%s has no uid or no panels", file)
		}
		ids := map[int]bool{}
		for i, p := range d.Panels {
			if ids[p.ID] {
				t.Errorf("%s: two panels have the id %d", file, p.ID)
			}
			ids[p.ID] = true
			p.check(t, registered)
			for _, other := range d.Panels[:i] {
				if p.overlaps(other) {
					t.Errorf("%s: %q lies over %q", file, p.Title, other.Title)
				}
			}
			for _, target := range p.Targets {
				all.WriteString(target.Expr + "\n")
			}
		}
	}
	for _, name := range shown {
		if !strings.Contains(all.String(), name) {
			t.Errorf("no panel shows %s", name)
		}
	}
}

func (p panel) check(t *testing.T, registered names) {
	t.Helper()
	if p.Title == "" || p.Description == "" || len(p.Targets) == 0 {
		t.Errorf("panel %d wants a title, a description and a target", p.ID)
	}
	if p.DataSource.UID != "prometheus" {
		t.Errorf("%s: the data source %q is not provisioned", p.Title, p.DataSource.UID)
	}
	if p.GridPos.X+p.GridPos.W > 24 || p.GridPos.W < 1 || p.GridPos.H < 1 {
		t.Errorf("%s does not fit the grid: %+v", p.Title, p.GridPos)
	}
	for _, target := range p.Targets {
		registered.check(t, p.Title, target.Expr)
	}
}

func (p panel) overlaps(o panel) bool {
	a, b := p.GridPos, o.GridPos
	return a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H
}

// names are the metrics as Prometheus stores them, each with its labels.
type names map[string][]string

// metrics returns what the program registers.
func metrics(t *testing.T) names {
	t.Helper()
	r := prometheus.NewPedanticRegistry()
	pipeline.NewMetrics(r, "v0", "v0")
	families, err := r.Gather()
	if err != nil {
		t.Fatal(err)
	}
	known := names{"up": {"instance"}}
	for _, f := range families {
		labels := []string{"instance"}
		for _, l := range f.GetMetric()[0].GetLabel() {
			labels = append(labels, l.GetName())
		}
		known[f.GetName()] = labels
		if f.GetType().String() == "HISTOGRAM" {
			known[f.GetName()+"_bucket"] = append([]string{"le"}, labels...)
			known[f.GetName()+"_sum"], known[f.GetName()+"_count"] = labels, labels
		}
	}
	return known
}

var (
	metricName = regexp.MustCompile(`\b(rahu_\w+|up)\b\s*(?:\{([^}]*)\})?`)
	labelName  = regexp.MustCompile(`(\w+)\s*(?:=~|!~|!=|=)\s*"`)
	grouping   = regexp.MustCompile(`\bby\s*\(([^)]*)\)`)
)

// check finds metrics and labels that do not exist in an expression.
func (n names) check(t *testing.T, where, expr string) {
	t.Helper()
	found := metricName.FindAllStringSubmatch(expr, -1)
	if len(found) == 0 {
		t.Errorf("%s: no metric in %s", where, expr)
	}
	allowed := []string{"job"}
	for _, m := range found {
		labels, ok := n[m[1]]
		if !ok {
			t.Errorf("%s: there is no metric %s", where, m[1])
		}
		allowed = append(allowed, labels...)
		for _, l := range labelName.FindAllStringSubmatch(m[2], -1) {
			if l[1] != "job" && !slices.Contains(labels, l[1]) {
				t.Errorf("%s: %s has no label %s", where, m[1], l[1])
			}
		}
	}
	for _, g := range grouping.FindAllStringSubmatch(expr, -1) {
		for l := range strings.SplitSeq(g[1], ",") {
			if !slices.Contains(allowed, strings.TrimSpace(l)) {
				t.Errorf("%s: nothing in %s has the label %s", where, expr, l)
			}
		}
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
