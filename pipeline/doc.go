// Package pipeline is the shell around the classifier and the router: it reads
// messages from NATS, has them graded and routed, publishes a recommendation for
// each, keeps the states of conversations that were hot, and puts what cannot be
// handled into the dead letters.
//
// Each partition has one worker. A message goes through it in a straight line:
//
//	decode -> classify -> step -> publish | wait for the publish acknowledgement
//	                                      -> write the state -> acknowledge
//
// What stands left of the bar runs in the order of the stream as fast as messages
// come; what stands right of it runs in the same order in a second goroutine, so
// that many publishes are under way at once. Between them is a bounded queue: when
// NATS does not acknowledge, the worker stops taking messages. What waits in it is finished
// together: publishes share acknowledgements, of a conversation only the last state is
// written, and one acknowledgement speaks for all messages.
//
// Feedback and clocks that have run out come between the messages of their conversation
// and go the same way: feedback moves the state, a clock that nobody answered becomes a
// recommendation for the manager, a promise that is due one for the agent. A
// recommendation's clocks are set together with it.
//
// The partitions are shared by all instances on one NATS; see package natsio.
//
// After a crash a message comes again. Either its state was not written yet: then
// the same recommendation is made again, under the same message id, and the server
// drops it. Or it was: then the router sees that the turn is known.
package pipeline
