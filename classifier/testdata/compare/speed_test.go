package main

import (
	"testing"

	"github.com/jdkato/prose/v2"
	"github.com/pemistahl/lingua-go"

	"rahu/classifier"
)

const message = "Hei! Bestillingen min har fortsatt ikke kommet, jeg har ventet i tre uker og ingen svarer. Jeg vil ha pengene tilbake."

func BenchmarkRahuVerdict(b *testing.B) {
	c, err := classifier.New()
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		c.Classify(message, "auto")
	}
}

func BenchmarkProseDocument(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = prose.NewDocument(message)
	}
}

func BenchmarkProseTokens(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = prose.NewDocument(message, prose.WithSegmentation(false), prose.WithTagging(false), prose.WithExtraction(false))
	}
}

func BenchmarkLingua(b *testing.B) {
	var chosen []lingua.Language
	for l := range languages {
		chosen = append(chosen, l)
	}
	detector := lingua.NewLanguageDetectorBuilder().FromLanguages(chosen...).WithPreloadedLanguageModels().Build()
	b.ReportAllocs()
	for b.Loop() {
		detector.DetectLanguageOf(message)
	}
}
