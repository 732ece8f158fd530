// Package natsio is the only importer of nats.go and nats-server: it starts the
// embedded server, creates the streams, hands over a partition's messages in order,
// publishes, keeps conversation states, and serves classify requests.
//
// # Who works a partition
//
// Messages are partitioned by tenant and conversation when they are stored. Each
// partition has one durable consumer with a pinned-client priority group: the server
// gives a partition's messages to one client at a time and names the pin in each
// message. A client keeps its pin by asking for more at least every pinnedTTL.
//
// What was tried against nats-server 2.15.2 (ownership_test.go keeps it true):
//
//   - ResetConsumer works on a pinned consumer, with pull requests waiting, and the
//     pin stays where it is; un-acknowledged messages come again at once, in stream
//     order, as first deliveries (delivery count 1), and the consumer's own sequence
//     starts again at 1;
//
//   - the consumer's acknowledgement floor tells whether a former owner left anything
//     behind: nothing did where floor+1 is the consumer sequence of the first message
//     that a new owner sees;
//
//   - a message that was fetched before the reset may still arrive after it. So after
//     a reset everything is dropped until consumer sequence 1 comes.
//
//   - messages that were delivered to a client that is gone come to the next one only
//     after AckWait, unless the consumer is reset: a new client that waits is not told.
//
// So a new owner that finds something left behind resets the consumer to its floor,
// and turns arrive in order without anybody waiting for AckWait. A reset forgets how
// often a message was delivered: takeovers at the same floor are counted in the KV
// bucket instead, so that a message that kills the process is found,
// handled alone, and put aside after fifty times.
//
// # Acknowledgements
//
// A partition is finished in order, so one acknowledgement speaks for all before it
// (AckAll), and so does one for a batch of publishes (see batcher): the server's fast
// batches, whose messages are told from others by their reply subjects. What fails in a
// batch is published again one by one under the same ids. Measured beside explicit
// acknowledgements and single publishes: 14 instead of 25 µs of CPU a message.
//
// One acknowledgement for all must not speak for what never arrived: messages that were
// under way when a connection broke. The consumer counts what it delivers, so a gap in the
// count is noticed, and the consumer is reset to what is done. And the server knows ids of
// outputs for duplicates for two minutes only, since each takes memory: after a takeover,
// what the former owner may have published before that is looked up (Ownership.Doubtful),
// and what was published once and could not be acknowledged for so long begins a new
// ownership instead of being published again (ErrTooLate).
//
// # How instances share the partitions
//
// Each instance calls out on the subject rahu.instances once a second, and comes from
// the ids it hears to its share (Join, Share). It pulls from the partitions of its share
// only. Views may differ for a moment: the pin decides, so a partition that two ask for
// has one owner, and one that nobody asks for has waited a beat. An instance that
// loses a partition finishes what is in flight and gives the pin back; that of a dead
// one runs out. A beat is missed only relative to one's own beats that came back, so an
// outage of NATS makes nobody dead.
//
// # One order for all that changes a conversation
//
// RAHU_MESSAGES sources RAHU_FEEDBACK and the clocks of RAHU_CLOCKS that have run
// out, under the partition of their conversation. So a partition has one consumer, one
// owner and one order for messages, feedback and clocks, and a replay of the stream
// gives the same states. A schedule cannot stand in a stream that has sources, hence
// the stream of its own (server 2.15.2; measured: feedback that was sent right
// after the streams were made had moved the state within 70 to 170 ms).
package natsio
