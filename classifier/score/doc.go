// Package score turns the hits of a message into grades: anger, abuse, threat and
// self-harm, with what was asked for, the signals, and the evidence.
//
// The line is: hits of a sentence → without what is inside an innocent phrase or a
// longer hit → without what is negated, reported, quoted, past or play → aim → grades.
// Where package linear tells what the message is like, that and the grades are then weighed
// together (outcome.go), which may raise grades, and may calm what only seemed irritated, and so
// is how strong the anger is (level.go).
//
// The numbers are in weights.txt and, fitted, in outcomes.txt and levels.txt. Everything is pure; grading cannot fail.
package score
