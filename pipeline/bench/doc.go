// Package bench measures the pipeline beside the bare broker: in one process, in
// alternation, on the same messages.
//
// The plain loop (natsio.Plain) consumes a stream with a durable pull consumer of two
// workers, publishes each message's bytes again with a Nats-Msg-Id, asynchronously, and
// acknowledges after the publish acknowledgement. The pipeline does what it always does:
// decode, classify, route, redact, publish, store states, acknowledge. Both read a stream
// that was filled before; the clock runs from the first message that a worker is given
// until the last output is stored.
//
// Messages are made up from sentences that were written for this, with long-tailed words,
// numbers and codes that make each text new: see Generator.
package bench
