package deploy

import (
	"encoding/json"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"rahu/pipeline"
)

type rules struct {
	Groups []struct {
		Name  string
		Rules []rule
	}
}

type rule struct {
	Alert, Record       string
	Expr, For           string
	Labels, Annotations map[string]string
}

func TestRules(t *testing.T) {
	var r rules
	parse(t, "prometheus/rules.yml", &r)
	registered, runbook, tests := metrics(t), string(read(t, "RUNBOOK.md")), string(read(t, "prometheus/rules_test.yml"))
	for _, g := range r.Groups {
		for _, alarm := range g.Rules {
			if alarm.Record != "" {
				registered.check(t, alarm.Record, alarm.Expr)
				continue
			}
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

type dashboard struct {
	UID, Title string
	Panels     []panel
	Links      []struct{ URL string }
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

// unshown are metrics of rahu's without a panel, and why.
var unshown = map[string]string{
	"rahu_lexicon_info": "versions stand in rahu_build_info, which has a panel; this one tells which language's words changed",
	"rahu_canary_info":  "its labels name what the canary's panels compare",
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
	for name := range registered {
		short := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(name, "_bucket"), "_sum"), "_count")
		if strings.HasPrefix(name, "rahu_") && unshown[name] == "" && !strings.Contains(all.String(), short) {
			t.Errorf("no panel shows %s, and there is no reason why not", name)
		}
	}
	if !strings.Contains(all.String(), "process_resident_memory_bytes") {
		t.Error("no panel shows memory")
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
	r.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	families, err := r.Gather()
	if err != nil {
		t.Fatal(err)
	}
	known := names{"up": {"instance"}}
	for name := range records(t) {
		known[name] = []string{"instance"}
	}
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

// records returns the expressions that rules.yml records, by name.
func records(t *testing.T) map[string]string {
	t.Helper()
	var r rules
	parse(t, "prometheus/rules.yml", &r)
	list := map[string]string{}
	for _, g := range r.Groups {
		for _, one := range g.Rules {
			if one.Record != "" {
				list[one.Record] = one.Expr
			}
		}
	}
	return list
}

var (
	metricName = regexp.MustCompile(`\b((?:rahu|process|go)[_:][\w:]+|up)\b\s*(?:\{([^}]*)\})?`)
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
