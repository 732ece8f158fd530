// Package watch sums up what passes for those who watch over it: the cases that wait
// for a manager (Cases), and a page a day (Day). Both take recommendations and
// feedback as the streams hold them, are bounded whatever comes, and do no I/O; times
// are arguments.
//
// Nothing here measures agents: response times and answers are counted by what was
// recommended, never by who answered.
package watch
