// Package deploy holds what it takes to run rahu somewhere: an image (Dockerfile),
// a machine with NATS, Prometheus and Grafana (compose.yaml and the folders beside
// it), alarms and what to do about them (prometheus, RUNBOOK.md), a dashboard
// (grafana), clients to copy from (examples), and the checks that need more than Go
// (checks). It has no code of its own; its tests read the files strictly and compare
// them with the program: an unknown key, a metric that does not exist, a flag that
// was renamed is an error.
package deploy
