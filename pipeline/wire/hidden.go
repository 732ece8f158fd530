package wire

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"hash/fnv"
	"strconv"
	"strings"
)

// What the server takes away by itself, such as a state that was written over or a clock
// that has run out, it does not overwrite in its files. So such things are hidden: they
// name no conversation and show no text to whoever has no secret.

// ErrHidden is returned for what was not hidden with this secret.
var ErrHidden = errors.New("not hidden with this secret")

// StateKey is the key of a conversation's state in BucketConversations.
func StateKey(secret []byte, partition int, tenant, conversation string) string {
	return StatePrefix(partition) + StateToken(secret, tenant, conversation)
}

// StateToken is what follows the partition in a StateKey.
func StateToken(secret []byte, tenant, conversation string) string {
	return StateID(keyed(secret, "state", ConversationKey(tenant, conversation))[:stateBytes]).token()
}

// stateBytes is how many of a keyed sum's bytes tell conversations apart.
const stateBytes = 16

// StateID is what a StateKey says of its conversation, in as few bytes as can be.
type StateID [stateBytes]byte

// StateIDOf returns the id in a StateKey; not ok for a key that is none.
func StateIDOf(key string) (id StateID, ok bool) {
	_, token, _ := strings.Cut(key, ".")
	data, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil || len(data) != stateBytes {
		return id, false
	}
	id = StateID(data)
	return id, id.token() == token
}

// Key returns the StateKey in a partition.
func (id StateID) Key(partition int) string { return StatePrefix(partition) + id.token() }

func (id StateID) token() string { return base64.RawURLEncoding.EncodeToString(id[:]) }

// FormerState returns the conversation of a key as they were before StateKey hid it.
func FormerState(key string) (tenant, conversation string, ok bool) {
	tokens := strings.Split(key, ".")
	if len(tokens) != 3 {
		return "", "", false
	}
	tenant, errTenant := DecodeToken(tokens[1])
	conversation, errConversation := DecodeToken(tokens[2])
	return tenant, conversation, errTenant == nil && errConversation == nil
}

// ClockToken stands for a conversation in the subjects of its clocks: it hides the id and
// leads to the same one of so many partitions.
func ClockToken(secret []byte, partitions int, tenant, conversation string) string {
	return tokenIn(partitions, tenant, conversation, keyed(secret, "clock", ConversationKey(tenant, conversation)))
}

// tokenIn returns the token of a conversation's keyed sum that leads to its partition.
func tokenIn(partitions int, tenant, conversation string, sum []byte) string {
	token := base64.RawURLEncoding.EncodeToString(sum[:16])
	want := partitionOf(partitions, tenant, EncodeToken(conversation))
	for n := 0; ; n++ {
		if tried := token + strconv.Itoa(n); partitionOf(partitions, tenant, tried) == want {
			return tried
		}
	}
}

// partitionOf returns what the server's partition(n,1,3) makes of a subject.
func partitionOf(partitions int, tenant, conversationToken string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(EncodeToken(tenant) + conversationToken))
	return h.Sum32() % uint32(max(partitions, 1))
}

// Hide returns data sealed so that only who has the secret can read it, and that it fits
// its place only. The same always gives the same.
func Hide(secret, data []byte, place string) []byte {
	return hide(sealer(secret), keyed(secret, "nonce "+place, string(data)), data, place)
}

func hide(gcm cipher.AEAD, nonce, data []byte, place string) []byte {
	nonce = nonce[:gcm.NonceSize()]
	hidden := make([]byte, len(nonce), len(nonce)+len(data)+gcm.Overhead())
	copy(hidden, nonce)
	return gcm.Seal(hidden, nonce, data, []byte(place))
}

// Reveal returns what Hide was given, or ErrHidden.
func Reveal(secret, hidden []byte, place string) ([]byte, error) {
	gcm := sealer(secret)
	if len(hidden) < gcm.NonceSize() {
		return nil, ErrHidden
	}
	data, err := gcm.Open(nil, hidden[:gcm.NonceSize()], hidden[gcm.NonceSize():], []byte(place))
	if err != nil {
		return nil, ErrHidden
	}
	return data, nil
}

func sealer(secret []byte) cipher.AEAD {
	block, err := aes.NewCipher(keyed(secret, "key", ""))
	if err == nil {
		var gcm cipher.AEAD
		if gcm, err = cipher.NewGCM(block); err == nil {
			return gcm
		}
	}
	panic(err) // the key has 32 bytes: it cannot
}

// keyed returns 32 bytes that follow from a secret, a purpose and a value.
func keyed(secret []byte, purpose, value string) []byte {
	h := hmac.New(sha256.New, secret)
	_, _ = h.Write([]byte(purpose + "\x00" + value))
	return h.Sum(nil)
}
