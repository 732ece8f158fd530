// Package console serves the page on which agents see recommendations as they
// arrive: one HTML page, one style sheet, one script, all embedded, and a stream
// of server-sent events.
//
// The console keeps the latest recommendations in bounded rings, one for those
// that recommend an action and one for the rest, so that small talk never pushes
// out what matters. A browser that lost its connection asks for what came after
// the last event it saw (Last-Event-ID) and gets it as far as the rings reach.
// A client that does not read is disconnected, never waited for; it comes back
// and resumes.
//
// The page calms: new items do not move what is being read, nothing blinks, and
// nothing is said by colour alone. Everything a customer wrote is inserted as
// text. The content security policy allows this host's own files only.
//
// A Console is safe for concurrent use. It has no goroutine of its own: each
// connection is served by the HTTP server's.
package console
