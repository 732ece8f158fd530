// Command release writes a bill of materials for a Go program, from what the program
// says of itself: release PROGRAM FILE. It is CycloneDX, as JSON, and the same for the
// same program. It is a module of its own, so that nothing of it is a dependency of rahu.
package main

import (
	"crypto/sha256"
	"debug/buildinfo"
	"encoding/hex"
	"log"
	"net/url"
	"os"
	"runtime/debug"
	"strings"

	cdx "github.com/CycloneDX/cyclonedx-go"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: release PROGRAM FILE")
	}
	if err := write(os.Args[1], os.Args[2]); err != nil {
		log.Fatalf("bill of materials of %s: %v", os.Args[1], err)
	}
}

func write(program, file string) error {
	info, err := buildinfo.ReadFile(program)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(program)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(data)
	out, err := os.Create(file)
	if err != nil {
		return err
	}
	if err := cdx.NewBOMEncoder(out, cdx.BOMFileFormatJSON).SetPretty(true).Encode(bill(info, hex.EncodeToString(sum[:]))); err != nil {
		return err
	}
	return out.Close()
}

// bill lists the program, the modules that are in it, and the Go that it was built with.
func bill(info *debug.BuildInfo, sum string) *cdx.BOM {
	top := component(info.Main.Path, info.Main.Version)
	top.Type = cdx.ComponentTypeApplication
	top.Hashes = &[]cdx.Hash{{Algorithm: cdx.HashAlgoSHA256, Value: sum}}
	top.Licenses = &cdx.Licenses{{License: &cdx.License{ID: "Apache-2.0"}}}
	top.Properties = settings(info)
	parts := []cdx.Component{component("std", strings.TrimPrefix(info.GoVersion, "go"))}
	for _, m := range info.Deps {
		part := component(m.Path, m.Version)
		if m.Replace != nil {
			part.Properties = &[]cdx.Property{{Name: "rahu:changed", Value: "built without its models; see deploy/slim/prepare"}}
		} else {
			part.Properties = &[]cdx.Property{{Name: "rahu:go.sum", Value: m.Sum}}
		}
		parts = append(parts, part)
	}
	refs := make([]string, len(parts))
	for i, p := range parts {
		refs[i] = p.BOMRef
	}
	b := cdx.NewBOM()
	b.Metadata = &cdx.Metadata{Component: &top}
	b.Components = &parts
	b.Dependencies = &[]cdx.Dependency{{Ref: top.BOMRef, Dependencies: &refs}}
	return b
}

func component(path, version string) cdx.Component {
	purl := "pkg:golang/" + strings.ReplaceAll(url.PathEscape(path), "%2F", "/")
	if version != "" {
		purl += "@" + url.QueryEscape(version)
	}
	return cdx.Component{BOMRef: purl, Type: cdx.ComponentTypeLibrary, Name: path, Version: version, PackageURL: purl, Scope: cdx.ScopeRequired}
}

// settings are those that a program's bytes follow from.
func settings(info *debug.BuildInfo) *[]cdx.Property {
	list := []cdx.Property{}
	for _, s := range info.Settings {
		list = append(list, cdx.Property{Name: "rahu:build:" + s.Key, Value: s.Value})
	}
	return &list
}
