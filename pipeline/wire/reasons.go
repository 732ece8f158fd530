package wire

import "fmt"

// Reason says why a message was refused: one of a closed set.
type Reason string

// The reasons. Their names are part of the contract: they stand in subjects,
// headers and metrics.
const (
	ReasonTooLarge            Reason = "too_large"
	ReasonNotUTF8             Reason = "not_utf8"
	ReasonNotJSON             Reason = "not_json"
	ReasonBadEvent            Reason = "bad_event"
	ReasonBadField            Reason = "bad_field"
	ReasonMissingID           Reason = "missing_id"
	ReasonMissingConversation Reason = "missing_conversation"
	ReasonMissingText         Reason = "missing_text"
	ReasonUnknownChannel      Reason = "unknown_channel"
	ReasonUnknownRole         Reason = "unknown_role"
	ReasonBadTime             Reason = "bad_sent_at"
	ReasonBadSubject          Reason = "bad_subject"
	ReasonSubjectMismatch     Reason = "subject_mismatch"
	ReasonPanic               Reason = "panic"
	ReasonTooManyDeliveries   Reason = "too_many_deliveries"
	ReasonUnpublishable       Reason = "unpublishable"

	ReasonMissingRecommendation Reason = "missing_recommendation"
	ReasonUnknownRecommendation Reason = "unknown_recommendation"
	ReasonUnknownVerdict        Reason = "unknown_verdict"
	ReasonUnknownAction         Reason = "unknown_action"

	ReasonUndelivered Reason = "undelivered" // of a recommendation that the webhook's desk did not take
)

// Reasons lists all of them; the slice belongs to the caller.
func Reasons() []Reason {
	return []Reason{
		ReasonTooLarge, ReasonNotUTF8, ReasonNotJSON, ReasonBadEvent, ReasonBadField, ReasonMissingID,
		ReasonMissingConversation, ReasonMissingText, ReasonUnknownChannel, ReasonUnknownRole, ReasonBadTime,
		ReasonBadSubject, ReasonSubjectMismatch, ReasonPanic, ReasonTooManyDeliveries, ReasonUnpublishable,
		ReasonMissingRecommendation, ReasonUnknownRecommendation, ReasonUnknownVerdict, ReasonUnknownAction, ReasonUndelivered,
	}
}

// Refusal is the error for a message that can never be handled. Its detail names
// fields and limits, never what the customer wrote.
type Refusal struct {
	Reason Reason
	Detail string
}

// Error returns the detail.
func (r *Refusal) Error() string { return r.Detail }

func refuse(reason Reason, format string, args ...any) *Refusal {
	return &Refusal{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}
