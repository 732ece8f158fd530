// Package outside holds tests that ask other projects' own code what they make of rahu's
// files: Kubernetes' types and Kustomize, Compose, and the SDK of CloudEvents. It is a
// module of its own, so that none of them is a dependency of rahu.
package outside
