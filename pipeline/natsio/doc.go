/*
Package natsio is the only importer of nats.go and nats-server: it starts the
embedded server, creates the streams, hands over a partition's messages in order,
publishes, keeps conversation states, and serves classify requests.

# Who works a partition

Messages are partitioned by tenant and conversation when they are stored. Each
partition has one durable consumer with a pinned-client priority group: the server
gives a partition's messages to one client at a time and names the pin in each
message. A client keeps its pin by asking for more at least every pinnedTTL.

What was tried against nats-server 2.15.2 (ownership_test.go keeps it true):

  - ResetConsumer works on a pinned consumer, with pull requests waiting, and the
    pin stays where it is; un-acknowledged messages come again at once, in stream
    order, as first deliveries (delivery count 1), and the consumer's own sequence
    starts again at 1;

  - the consumer's acknowledgement floor tells whether a former owner left anything
    behind: nothing did where floor+1 is the consumer sequence of the first message
    that a new owner sees;

  - a message that was fetched before the reset may still arrive after it. So after
    a reset everything is dropped until consumer sequence 1 comes.

  - messages that were delivered to a client that is gone come to the next one only
    after AckWait, unless the consumer is reset: a new client that waits is not told.

So a new owner that finds something left behind resets the consumer to its floor,
and turns arrive in order without anybody waiting for AckWait. A reset forgets how
often a message was delivered: takeovers at the same floor are counted in the KV
bucket instead, so that a message that kills the process is found,
handled alone, and put aside after fifty times.
*/
package natsio
