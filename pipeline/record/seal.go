package record

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	fast "github.com/goccy/go-json"

	"rahu/pipeline/wire"
)

// Seal returns the proof of a fact of a conversation when it happens; before is the
// hash of the conversation's former fact, empty where there is none. Sealing the same
// fact again gives the same: the salt follows from the fact's id and the secret, so
// nobody without the secret can guess an erased text by its commitment.
func Seal(secret []byte, tenant, conversation, before, id string, f Fact) (wire.Seal, error) {
	content, err := fast.Marshal(f) // the same bytes as encoding/json's; see the tests
	if err != nil {
		return wire.Seal{}, fmt.Errorf("sealing %s: %w", id, err)
	}
	if before == "" {
		before = start(tenant, conversation)
	}
	commitment := sum(salt(secret, id), string(content))
	return wire.Seal{ID: id, At: f.At, Commitment: commitment, Hash: sum(before, commitment)}, nil
}

// salt returns the salt of what has this id.
func salt(secret []byte, id string) string {
	h := hmac.New(sha256.New, secret)
	h.Write([]byte(id))
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// Sealed is a fact with its seal.
type Sealed struct {
	Fact   Fact
	Seal   *wire.Seal // nil where it happened before the conversation was hot
	Erased bool       // the seal is there and the fact is not
}

// Match returns the seals with the feedback that each is of; a seal whose feedback is
// not there is erased. Feedback without a seal comes last. A feedback's time is that
// of its seal.
func Match(secret []byte, seals []wire.Seal, said []Fact) (all []Sealed) {
	used := make([]bool, len(said))
	for _, seal := range seals {
		one := Sealed{Seal: &seal, Erased: true, Fact: Fact{At: seal.At}}
		for i, f := range said {
			f.At = seal.At
			content, err := json.Marshal(f)
			if err == nil && !used[i] && sum(salt(secret, seal.ID), string(content)) == seal.Commitment {
				used[i], one.Fact, one.Erased = true, f, false
				break
			}
		}
		all = append(all, one)
	}
	for i, f := range said {
		if !used[i] {
			all = append(all, Sealed{Fact: f})
		}
	}
	return all
}
