// Package wire holds the contracts: what rahu reads from and writes to NATS, as
// JSON types, subjects and names, and the decoder that tells a good message from
// a bad one. It knows no NATS client and does no I/O; all functions are safe for
// concurrent use.
package wire
