package outside

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	apps "k8s.io/api/apps/v1"
	autoscaling "k8s.io/api/autoscaling/v2"
	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	policy "k8s.io/api/policy/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/kyaml/filesys"
	"sigs.k8s.io/yaml"
)

// scaledObject is KEDA's, as far as it is used.
type scaledObject struct {
	meta.TypeMeta   `json:",inline"`
	meta.ObjectMeta `json:"metadata"`
	Spec            struct {
		ScaleTargetRef  autoscaling.CrossVersionObjectReference `json:"scaleTargetRef"`
		MinReplicaCount int                                     `json:"minReplicaCount"`
		MaxReplicaCount int                                     `json:"maxReplicaCount"`
		PollingInterval int                                     `json:"pollingInterval"`
		CooldownPeriod  int                                     `json:"cooldownPeriod"`
		Advanced        struct {
			Autoscaler struct {
				Behavior autoscaling.HorizontalPodAutoscalerBehavior `json:"behavior"`
			} `json:"horizontalPodAutoscalerConfig"`
		} `json:"advanced"`
		Triggers []struct {
			Type     string            `json:"type"`
			Metadata map[string]string `json:"metadata"`
		} `json:"triggers"`
	} `json:"spec"`
}

// cluster is what a kustomization makes, by kind.
type cluster map[string]any

// build runs Kustomize and reads what it makes into the API's own types; a field that
// they do not know is an error.
func build(t *testing.T, dir string) cluster {
	t.Helper()
	made, err := krusty.MakeKustomizer(krusty.MakeDefaultOptions()).Run(filesys.MakeFsOnDisk(), dir)
	if err != nil {
		t.Fatal(err)
	}
	types := map[string]func() any{
		"Deployment": func() any { return &apps.Deployment{} }, "Service": func() any { return &core.Service{} },
		"ConfigMap": func() any { return &core.ConfigMap{} }, "PodDisruptionBudget": func() any { return &policy.PodDisruptionBudget{} },
		"NetworkPolicy":           func() any { return &networking.NetworkPolicy{} },
		"HorizontalPodAutoscaler": func() any { return &autoscaling.HorizontalPodAutoscaler{} }, "ScaledObject": func() any { return &scaledObject{} },
	}
	c := cluster{}
	for _, r := range made.Resources() {
		data, err := r.AsYAML()
		if err != nil {
			t.Fatal(err)
		}
		empty, known := types[r.GetKind()]
		if !known {
			t.Fatalf("%s: a kind that nobody looked at", r.GetKind())
		}
		into := empty()
		if err := yaml.UnmarshalStrict(data, into); err != nil {
			t.Fatalf("%s %s: %v", r.GetKind(), r.GetName(), err)
		}
		if r.GetNamespace() != "rahu" {
			t.Errorf("%s %s is in the namespace %q", r.GetKind(), r.GetName(), r.GetNamespace())
		}
		c[r.GetKind()] = into
	}
	return c
}

func TestKubernetes(t *testing.T) {
	c := build(t, "../../kubernetes/base")
	d := c["Deployment"].(*apps.Deployment)
	labels := d.Spec.Template.Labels
	for what, selector := range map[string]map[string]string{
		"Deployment": d.Spec.Selector.MatchLabels, "Service": c["Service"].(*core.Service).Spec.Selector,
		"PodDisruptionBudget": c["PodDisruptionBudget"].(*policy.PodDisruptionBudget).Spec.Selector.MatchLabels,
		"NetworkPolicy":       c["NetworkPolicy"].(*networking.NetworkPolicy).Spec.PodSelector.MatchLabels,
	} {
		if len(selector) == 0 {
			t.Errorf("%s selects every pod", what)
		}
		for key, value := range selector {
			if labels[key] != value {
				t.Errorf("%s selects %s=%s, which the pods do not have", what, key, value)
			}
		}
	}
	if h := c["HorizontalPodAutoscaler"].(*autoscaling.HorizontalPodAutoscaler); h.Spec.ScaleTargetRef.Name != d.Name || d.Spec.Replicas != nil {
		t.Errorf("%s is scaled, not %s; replicas %v would fight with it", h.Spec.ScaleTargetRef.Name, d.Name, d.Spec.Replicas)
	}
	if disruption := c["PodDisruptionBudget"].(*policy.PodDisruptionBudget); disruption.Spec.MaxUnavailable.IntValue() != 1 {
		t.Errorf("%v instances may be taken at once", disruption.Spec.MaxUnavailable)
	}
	lookAtPod(t, d.Spec.Template.Spec, c["ConfigMap"].(*core.ConfigMap))
}

// lookAtPod checks what keeps a pod safe, and that what it names is there.
func lookAtPod(t *testing.T, pod core.PodSpec, configuration *core.ConfigMap) {
	t.Helper()
	one := pod.Containers[0]
	if pod.EnableServiceLinks == nil || *pod.EnableServiceLinks {
		t.Error("service links set variables RAHU_..., which rahu refuses")
	}
	if !*pod.SecurityContext.RunAsNonRoot || !*one.SecurityContext.ReadOnlyRootFilesystem || *one.SecurityContext.AllowPrivilegeEscalation ||
		!slices.Equal(one.SecurityContext.Capabilities.Drop, []core.Capability{"ALL"}) || *pod.AutomountServiceAccountToken {
		t.Errorf("the pod may too much: %+v, %+v", pod.SecurityContext, one.SecurityContext)
	}
	probes := map[string]*core.Probe{"/healthz": one.LivenessProbe, "/readyz": one.ReadinessProbe}
	for path, probe := range probes {
		if probe.HTTPGet.Path != path || probe.HTTPGet.Port.StrVal != one.Ports[0].Name {
			t.Errorf("%s is asked as %+v", path, probe.HTTPGet)
		}
	}
	if one.StartupProbe == nil || one.Resources.Requests.Cpu().IsZero() || one.Resources.Limits.Memory().IsZero() {
		t.Error("a startup probe, requests and a limit of memory are wanted")
	}
	var settings map[string]any
	if err := yaml.UnmarshalStrict([]byte(configuration.Data["rahu.yaml"]), &settings); err != nil {
		t.Fatal(err)
	}
	for _, volume := range pod.Volumes {
		if volume.ConfigMap != nil && volume.ConfigMap.Name != configuration.Name {
			t.Errorf("the pod mounts the configuration %s, made is %s", volume.ConfigMap.Name, configuration.Name)
		}
	}
	for _, key := range []string{"creds", "users"} {
		path := fmt.Sprint(settings[key])
		if !slices.ContainsFunc(one.VolumeMounts, func(m core.VolumeMount) bool { return strings.HasPrefix(path, m.MountPath+"/") }) {
			t.Errorf("rahu.yaml names %s %s, where nothing is mounted", key, path)
		}
	}
	if port := fmt.Sprint(settings["http"]); !strings.HasSuffix(port, fmt.Sprint(":", one.Ports[0].ContainerPort)) {
		t.Errorf("rahu listens on %s, the container's port is %d", port, one.Ports[0].ContainerPort)
	}
}

func TestKubernetesWithKEDA(t *testing.T) {
	c := build(t, "../../kubernetes/keda")
	if _, there := c["HorizontalPodAutoscaler"]; there {
		t.Error("two scalers would fight")
	}
	var settings struct{ Partitions int }
	if err := yaml.Unmarshal([]byte(c["ConfigMap"].(*core.ConfigMap).Data["rahu.yaml"]), &settings); err != nil {
		t.Fatal(err)
	}
	s := c["ScaledObject"].(*scaledObject)
	if len(s.Spec.Triggers) != settings.Partitions || s.Spec.MaxReplicaCount > settings.Partitions || s.Spec.ScaleTargetRef.Name != c["Deployment"].(*apps.Deployment).Name {
		t.Errorf("%d triggers and at most %d instances for %d partitions", len(s.Spec.Triggers), s.Spec.MaxReplicaCount, settings.Partitions)
	}
	for i, trigger := range s.Spec.Triggers {
		if m := trigger.Metadata; trigger.Type != "nats-jetstream" || m["stream"] != "RAHU_MESSAGES" || m["consumer"] != fmt.Sprintf("rahu-%02d", i) {
			t.Errorf("trigger %d: %+v", i, trigger)
		}
	}
}
