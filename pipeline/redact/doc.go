// Package redact hides personal data in what is derived from a message: e-mail
// addresses, phone numbers of Estonia, Russia, Norway and Poland, payment cards,
// IBANs, and the four countries' personal codes, those with check digits only
// where the digits check. Each character is replaced by one '•', so that code
// point offsets into the text stay valid. Order numbers, prices and dates stay.
//
// It is pure and safe for concurrent use. What it misses is missed: it lowers
// the harm of a leak and is no licence to publish.
package redact
