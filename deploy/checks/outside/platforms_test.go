package outside

import (
	"os"
	"testing"

	"golang.org/x/tools/go/packages"
	"sigs.k8s.io/yaml"
)

// TestReleasedPlatforms checks the types of the program and of all that it imports for each
// system that is released, which takes seconds; compiling for each would take minutes.
func TestReleasedPlatforms(t *testing.T) {
	data, err := os.ReadFile("../../../.goreleaser.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var release struct{ Builds []struct{ Goos []string } }
	if err := yaml.Unmarshal(data, &release); err != nil || len(release.Builds) != 1 || len(release.Builds[0].Goos) < 2 {
		t.Fatalf("builds in .goreleaser.yaml: %v, %v", release.Builds, err)
	}
	for _, goos := range release.Builds[0].Goos {
		t.Run(goos, func(t *testing.T) {
			loaded, err := packages.Load(&packages.Config{
				Mode: packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports |
					packages.NeedDeps | packages.NeedTypes | packages.NeedSyntax | packages.NeedTypesSizes,
				Dir: "../../..",
				Env: append(os.Environ(), "GOOS="+goos, "GOARCH=arm64", "CGO_ENABLED=0"),
			}, "./cmd/rahu")
			if err != nil {
				t.Fatal(err)
			}
			checked := 0
			packages.Visit(loaded, nil, func(p *packages.Package) {
				checked++
				for _, fault := range p.Errors {
					t.Error(fault)
				}
			})
			if checked < 100 {
				t.Errorf("only %d packages were checked", checked)
			}
		})
	}
}
