package pipeline

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"rahu/pipeline/natsio"
	"rahu/pipeline/wire"
)

const bucket = "KV_" + wire.BucketConversations

// Receipt says what was erased: it holds no text.
type Receipt struct {
	Tenant       string         `json:"tenant"`
	Conversation string         `json:"conversation"`
	At           time.Time      `json:"at"`
	Erased       map[string]int `json:"erased"` // messages, by stream
}

// Erase overwrites and deletes all that the streams and the bucket hold of a
// conversation. The server takes superseded states and clocks that have run out away by
// itself and does not overwrite them, so these are hidden (wire.Hide). A conversation that
// goes on meanwhile leaves new traces: erase it again when it is over.
func Erase(ctx context.Context, b *natsio.Broker, tenant, conversation string) (Receipt, error) {
	r := Receipt{Tenant: tenant, Conversation: conversation, At: time.Now().UTC(), Erased: map[string]int{}}
	secret, err := b.Secret(ctx)
	if err != nil {
		return r, err
	}
	partitions, err := b.PartitionsInUse(ctx)
	if err != nil {
		return r, err
	}
	clocks := wire.EncodeToken(tenant) + ".*." + wire.ClockToken(secret, partitions, tenant, conversation)
	tail := wire.EncodeToken(tenant) + ".*." + wire.EncodeToken(conversation)
	all := func(natsio.Stored) bool { return true }
	for _, place := range []struct {
		stream, subject string
		which           func(natsio.Stored) bool
	}{
		{wire.StreamFeedback, wire.FeedbackOf(tenant, conversation), all}, // before its copies among the messages
		{wire.StreamMessages, "*.rahu.messages." + tail, all},
		{wire.StreamMessages, "*.rahu.feedback." + tail, all},
		{wire.StreamMessages, "*.rahu.clocks.due." + clocks, all},
		{wire.StreamMessages, "*.rahu.clocks.due." + tail, all}, // of an earlier version, as below
		{wire.StreamClocks, "rahu.clocks.*." + clocks, all},
		{wire.StreamClocks, "rahu.clocks.*." + tail, all},
		{wire.StreamRecommendations, wire.RecommendationsOf(tenant, conversation), all},
		{wire.StreamDeadLetters, "rahu.deadletters.*." + wire.EncodeToken(tenant), func(s natsio.Stored) bool { return refusedOf(s, conversation) }},
		{wire.StreamRecords, wire.RecordSubject(tenant, conversation), all},
		{bucket, "$KV." + wire.BucketConversations + ".*." + wire.StateToken(secret, tenant, conversation), all},
		{bucket, "$KV." + wire.BucketConversations + ".*." + wire.ConversationKey(tenant, conversation), all},
	} {
		n, err := b.Erase(ctx, place.stream, place.subject, place.which)
		r.Erased[place.stream] += n
		if err != nil {
			return r, err
		}
	}
	return r, nil
}

// refusedOf tells whether a dead letter came from a conversation's subject.
func refusedOf(s natsio.Stored, conversation string) bool {
	subject := s.Header[wire.HeaderSubject]
	return len(subject) == 1 && strings.HasSuffix(subject[0], "."+wire.EncodeToken(conversation))
}

// ConversationsOf returns the conversations of a tenant in which a customer's messages
// stand, sorted. The id is as the messages have it.
func ConversationsOf(ctx context.Context, b *natsio.Broker, tenant, customer string) ([]string, error) {
	found := map[string]bool{}

	for stream, subject := range map[string]string{
		wire.StreamMessages:        "*.rahu.messages." + wire.EncodeToken(tenant) + ".>",
		wire.StreamRecommendations: "rahu.recommendations." + wire.EncodeToken(tenant) + ".>",
	} {
		err := b.ReadSubject(ctx, stream, subject, func(s natsio.Stored) (bool, error) {
			var m struct{ Customer, Conversation string }
			if json.Unmarshal(s.Data, &m) == nil && m.Conversation != "" && m.Customer == customer {
				found[m.Conversation] = true
			}
			return false, nil
		})
		if err != nil {
			return nil, err
		}
	}
	return slices.Sorted(maps.Keys(found)), nil
}
