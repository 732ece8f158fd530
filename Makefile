# make help lists the targets.
GOLANGCI := v2.15.0
LINTER   := .cache/bin/golangci-lint-$(GOLANGCI)
AXE      := 4.14.1
GORELEASER := v2.15.2
SETS     := ../shared/data
FUZZTIME := 8s
SOAK     := 200000
CHAOS    := 5000
ROLLING  := 100000
PACE     := 1500

.DEFAULT_GOAL := help
.PHONY: help build test race linter lint words fuzz chaos data lang run screenshot page browser deploy-check alarms start image reproducible rolling outside clients reference slim man completions sbom release-dry FORCE

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: rahu ## build ./rahu

# The same modules without what prose needs for tagging only.
SLIM := .cache/slim/go.mod
$(SLIM): go.mod go.sum deploy/slim/prepare deploy/slim/prose_data.go
	deploy/slim/prepare $(@D)

# Go knows what has to be built again.
rahu: $(SLIM) FORCE
	CGO_ENABLED=0 go build -modfile=$(SLIM) -trimpath -ldflags="-s -w" -o rahu ./cmd/rahu
FORCE:

run: ## the main job with the sample conversations; page on http://127.0.0.1:8080
	go run ./cmd/rahu serve --sample

test: ## all tests
	go test ./...

race: ## tests of what runs concurrently, under the race detector
	go test -race ./pipeline/... ./classifier/...

$(LINTER):
	mkdir -p .cache/bin
	GOBIN="$(CURDIR)/.cache/bin" go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI)
	mv .cache/bin/golangci-lint $@

linter: $(LINTER)

lint: $(LINTER) ## golangci-lint, installed under .cache/
	$(LINTER) run ./...

words: ## faults in the lexicons, with file:line; fails where there is one
	go run ./cmd/rahu lexicon lint

fuzz: ## each fuzz target for FUZZTIME (8s)
	deploy/checks/fuzz $(FUZZTIME)

chaos: ## faults under load, as a table, and then SOAK messages (200000) over 20 kills of workers and 5 of the broker
	CHAOS_MESSAGES=$(CHAOS) go test -count=1 -timeout 1h -run '^TestChaos' -v ./cmd/rahu
	SOAK=$(SOAK) go test -count=1 -timeout 8h -run '^TestSoak$$' -v ./cmd/rahu

data: rahu ## quality on the labelled sets beside the project; fails where a bound does not hold
	deploy/checks/quality.py --rahu ./rahu --sets $(SETS)
	go run ./deploy/checks/letters -sets $(SETS)
	go run ./deploy/checks/memo -sets $(SETS)
	go run ./deploy/checks/collisions -sets $(SETS) et ru no pl

lang: ## the language model and the lists of frequent words anew from the texts beside the project
	go run ./classifier/lang/build -data $(SETS)
	go run ./lexicons/frequent -data $(SETS)

fit: ## the weights of likeness and the odds of outcomes anew from the messages written for it and the texts beside the project; takes minutes
	go run ./classifier/linear/fit -data $(SETS)

page: rahu ## the page in headless Chromium: recommendations must appear, errors must not
	deploy/checks/page.py --rahu ./rahu

.cache/axe-$(AXE)/package/axe.min.js:
	mkdir -p .cache/axe-$(AXE)
	cd .cache/axe-$(AXE) && npm pack --silent axe-core@$(AXE) && tar xzf axe-core-$(AXE).tgz

browser: .cache/axe-$(AXE)/package/axe.min.js ## the page's tests in headless Chromium, with axe-core (from npm); PICTURES=DIR keeps pictures
	AXE="$(CURDIR)/.cache/axe-$(AXE)/package/axe.min.js" PICTURES="$(PICTURES)" go test -tags browser -run Browser -count 1 ./cmd/rahu

screenshot: rahu ## deploy/screenshot.png, of the page with the sample conversations
	deploy/checks/page.py --rahu ./rahu --cards 12 --actions 4 --screenshot deploy/screenshot.png

deploy-check: ## Prometheus rules, their tests and configuration (needs promtool and amtool), and the systemd unit where there is one
	promtool check config deploy/prometheus/prometheus.yml
	promtool check rules deploy/prometheus/rules.yml
	promtool test rules deploy/prometheus/rules_test.yml
	amtool check-config deploy/prometheus/alertmanager.yml
	deploy/checks/unit

alarms: rahu ## real Prometheus and Alertmanager beside the sample: every expression, and an alarm that rings and resolves
	deploy/checks/alarms.py --rahu ./rahu

start: rahu ## size of the program and how long it takes to be ready
	deploy/checks/start.py --rahu ./rahu

image: ## the image of the last commit, built and run by podman (as root, on Debian, with runc)
	deploy/checks/image.py

reproducible: ## two builds of the last commit, the second with nothing cached: equal byte for byte
	deploy/checks/reproducible

rolling: rahu ## three nodes and two instances from the files that ship, all five restarted under ROLLING messages (100000); none may be lost
	go run ./deploy/checks/rolling -rahu ./rahu -messages $(ROLLING) -pace $(PACE)

outside: ## Kubernetes, Compose and CloudEvents by their own code, in a module apart
	cd deploy/checks/outside && go mod tidy -diff && go vet ./... && go test ./...

clients: rahu ## the examples in Go, Python, JavaScript (packages from npm) and bash against a real rahu
	deploy/checks/clients.py --rahu ./rahu

reference: ## deploy/CONFIGURATION.md anew, from the commands
	go test ./cmd/rahu -run '^TestConfigurationReference$$' -count 1 -args -update-reference

slim: $(SLIM)

# Dated by the commit, with nobody's home in it: the same commit makes the same pages.
man: ## manual pages, in .cache/man
	rm -rf .cache/man
	go build -tags docs -o .cache/rahu-docs ./cmd/rahu
	HOME='~' XDG_DATA_HOME= SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) .cache/rahu-docs man .cache/man

completions: rahu ## completions for shells, in .cache/completions
	mkdir -p .cache/completions
	./rahu completion bash >.cache/completions/rahu.bash
	./rahu completion zsh >.cache/completions/_rahu
	./rahu completion fish >.cache/completions/rahu.fish
	bash -n .cache/completions/rahu.bash

sbom: rahu ## bill of materials of ./rahu, as CycloneDX, in .cache/rahu.cdx.json
	deploy/release/sbom ./rahu .cache/rahu.cdx.json

release-dry: ## archives, checksums and bills of materials of a release, in dist/; publishes nothing
	go run github.com/goreleaser/goreleaser/v2@$(GORELEASER) release --snapshot --clean --skip=publish
