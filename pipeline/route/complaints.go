package route

import "slices"

// causeNames are what a complaint may be about, as far as the words tell.
var causeNames = []string{"cheated", "staff", "repeat_contact", "money", "delivery", "fault", "waiting", "ignored", "other"}

// otherCause is the cause of a complaint whose words name none.
const otherCause = "other"

// Causes returns what a complaint may be about; the last one is for where the words
// do not tell. The slice is a copy.
func Causes() []string { return slices.Clone(causeNames) }

// CausesOf returns the causes that a turn's signals name, in the order of Causes;
// none where they name none. An accusation is one of being cheated.
func CausesOf(signals []string) (found []string) {
	for _, cause := range causeNames {
		if slices.Contains(signals, cause) || cause == "cheated" && slices.Contains(signals, "accusation") {
			found = append(found, cause)
		}
	}
	return found
}

// Complained returns the causes that the customer complained of between two states of
// a conversation and had not named before.
func Complained(before, after State) (causes []string) {
	fresh := after.Failures &^ before.Failures
	for _, cause := range causeNames {
		if fresh&signalBits[cause] != 0 {
			causes = append(causes, cause)
		}
	}
	if causes == nil && after.Failures == 0 && before.Complaints == 0 && after.Complaints > 0 {
		causes = []string{otherCause}
	}
	return causes
}
