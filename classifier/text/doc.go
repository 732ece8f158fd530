// Package text cuts a message into chunks (what stands between white space) and a
// chunk into words, folds them, and reads through disguises. It knows no language
// and no lexicon. All functions are pure and safe for concurrent use; every cost is
// linear in the length of what is passed.
package text
