package wire

import (
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"hash"
)

// Keys makes what a partition's worker needs of a secret, with little work for each
// message: it gives what StateIDOf, ClockToken and Hide give. It is not safe for
// concurrent use.
type Keys struct {
	partitions int
	mac        hash.Hash
	gcm        cipher.AEAD
	input      []byte
	sum        [sha256.Size]byte
}

// NewKeys returns the keys of a partition, which is one of so many.
func NewKeys(secret []byte, partitions int) *Keys {
	return &Keys{partitions: partitions, mac: hmac.New(sha256.New, secret), gcm: sealer(secret)}
}

// State returns the StateID of a conversation.
func (k *Keys) State(tenant, conversation string) StateID {
	return StateID(k.about("state", tenant, conversation)[:stateBytes])
}

// Clock returns the ClockToken of a conversation.
func (k *Keys) Clock(tenant, conversation string) string {
	return tokenIn(k.partitions, tenant, conversation, k.about("clock", tenant, conversation))
}

// Hide returns what Hide returns.
func (k *Keys) Hide(data []byte, place string) []byte {
	k.input = append(append(append(append(k.input[:0], "nonce "...), place...), 0), data...)
	return hide(k.gcm, k.keyed(), data, place)
}

// about returns the keyed sum of a purpose and a conversation.
func (k *Keys) about(purpose, tenant, conversation string) []byte {
	k.input = append(append(append(append(append(k.input[:0], purpose...), 0), EncodeToken(tenant)...), '.'), EncodeToken(conversation)...)
	return k.keyed()
}

// keyed returns the keyed sum of the input, valid until the next call.
func (k *Keys) keyed() []byte {
	k.mac.Reset()
	_, _ = k.mac.Write(k.input)
	return k.mac.Sum(k.sum[:0])
}
