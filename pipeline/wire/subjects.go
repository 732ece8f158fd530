package wire

import (
	"strconv"
	"strings"
)

// Names of the streams and of the bucket that rahu creates.
const (
	StreamMessages        = "RAHU_MESSAGES"
	StreamRecommendations = "RAHU_RECOMMENDATIONS"
	StreamDeadLetters     = "RAHU_DEADLETTERS"
	StreamFeedback        = "RAHU_FEEDBACK"
	StreamClocks          = "RAHU_CLOCKS"
	StreamRecords         = "RAHU_RECORDS"
	BucketConversations   = "RAHU_CONVERSATIONS"
)

// Subjects that the streams take in, and the one of the classify service.
const (
	SubjectMessages        = "rahu.messages.*.*.*"
	SubjectRecommendations = "rahu.recommendations.>"
	SubjectDeadLetters     = "rahu.deadletters.>"
	SubjectFeedback        = "rahu.feedback.*.*.*"
	SubjectClocks          = "rahu.clocks.>"
	SubjectRecords         = "rahu.records.*.*"
	SubjectSalt            = "rahu.records.salt" // what salts are made from
	SubjectClocksDue       = "rahu.clocks.due.*.*.*"
	SubjectClassify        = "rahu.classify"
	SubjectInstances       = "rahu.instances" // what instances tell each other; stored nowhere
)

// Address is what the subject of a message says, decoded.
type Address struct {
	Tenant, Channel, Conversation string
}

// MessageSubject is where a message of this conversation is published.
func MessageSubject(a Address) string {
	return "rahu.messages." + EncodeToken(a.Tenant) + "." + EncodeToken(a.Channel) + "." + EncodeToken(a.Conversation)
}

// RecommendationSubject is where the answer to a message of this conversation is published.
func RecommendationSubject(tenant, action, conversation string) string {
	return "rahu.recommendations." + EncodeToken(tenant) + "." + action + "." + EncodeToken(conversation)
}

// DeadLetterSubject is where a message is kept that was refused for this reason.
// The tenant token is taken as it stood in the message's subject.
func DeadLetterSubject(reason Reason, tenantToken string) string {
	if _, err := DecodeToken(tenantToken); err != nil {
		tenantToken = EncodeToken(tenantToken)
	}
	return "rahu.deadletters." + string(reason) + "." + tenantToken
}

// MessageID is the Nats-Msg-Id of a message: unique in its tenant and channel.
func MessageID(tenant, channel, id string) string {
	return tenant + "/" + channel + "/" + id
}

// PartitionFilter is the subject of a partition's inputs as the stream stores them:
// messages, feedback and clocks that have run out.
func PartitionFilter(partition int) string {
	return strconv.Itoa(partition) + ".rahu.>"
}

// RecommendationsOf is the subject of all of a conversation's recommendations.
func RecommendationsOf(tenant, conversation string) string {
	return "rahu.recommendations." + EncodeToken(tenant) + ".*." + EncodeToken(conversation)
}

// FeedbackOf is the subject of all that was said about a conversation's recommendations.
func FeedbackOf(tenant, conversation string) string {
	return "rahu.feedback." + EncodeToken(tenant) + ".*." + EncodeToken(conversation)
}

// RecordSubject is where the seals of what people said about a conversation are kept.
func RecordSubject(tenant, conversation string) string {
	return "rahu.records." + EncodeToken(tenant) + "." + EncodeToken(conversation)
}

// FeedbackSubject is where a user publishes feedback about a conversation's
// recommendations.
func FeedbackSubject(tenant, user, conversation string) string {
	return "rahu.feedback." + EncodeToken(tenant) + "." + EncodeToken(user) + "." + EncodeToken(conversation)
}

// ConversationKey tells conversations of all tenants apart, in memory.
func ConversationKey(tenant, conversation string) string {
	return EncodeToken(tenant) + "." + EncodeToken(conversation)
}

// StatePrefix is what the keys of a partition's conversations begin with.
func StatePrefix(partition int) string {
	if partition < 10 {
		return "0" + strconv.Itoa(partition) + "."
	}
	return strconv.Itoa(partition) + "."
}

// ParseMessageSubject reads a message's subject, with or without the partition
// that the stream puts in front. The error is a *Refusal.
func ParseMessageSubject(subject string) (Address, error) {
	tokens := strings.Split(subject, ".")
	if len(tokens) == 6 {
		tokens = tokens[1:]
	}
	if len(tokens) != 5 || tokens[0] != "rahu" || tokens[1] != "messages" {
		return Address{}, refuse(ReasonBadSubject, "the subject is not rahu.messages.<tenant>.<channel>.<conversation>")
	}
	var a Address
	for i, field := range []*string{&a.Tenant, &a.Channel, &a.Conversation} {
		value, err := DecodeToken(tokens[2+i])
		if err != nil {
			return Address{}, refuse(ReasonBadSubject, "token %d of the subject is not encoded as =XX", 3+i)
		}
		*field = value
	}
	return a, nil
}

// TenantToken returns the tenant token of an input's subject as it stands there,
// or "=" where there is none.
func TenantToken(subject string) string {
	for _, what := range []string{"rahu.messages.", "rahu.feedback.", "rahu.clocks.due."} {
		if _, rest, ok := strings.Cut(subject, what); ok {
			if token, _, _ := strings.Cut(rest, "."); token != "" {
				return token
			}
		}
	}
	return "="
}
