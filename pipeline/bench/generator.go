package bench

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"time"

	"rahu/pipeline/wire"
)

const (
	live   = 400 // conversations that go on at the same time
	turns  = 8   // of a conversation, on average
	heated = 4   // every how many-th conversation is not only calm
)

// Generator makes up messages as they would come from customers: four languages,
// conversations side by side, 85 % calm, 10 % angry, 4 % abusive and 1 % threatening,
// most of what is not calm in a quarter of the conversations. The same seed makes the
// same messages. It is not safe for concurrent use.
type Generator struct {
	random    *rand.Rand
	zipf      *rand.Zipf
	languages []language
	live      []talk
	count     int
	seed      uint64
}

// talk is a conversation that goes on.
type talk struct {
	id, channel string
	language    *language
	heated      bool
	left        int
}

// NewGenerator returns a generator; an error means that the program was built wrong.
func NewGenerator(seed uint64) (*Generator, error) {
	l, err := languages()
	if err != nil {
		return nil, err
	}
	random := rand.New(rand.NewPCG(seed, 1)) //nolint:gosec // test data, and the same again for the same seed
	g := &Generator{random: random, zipf: rand.NewZipf(random, 1.05, 20, tail), languages: l, seed: seed}
	for range live {
		g.live = append(g.live, g.talk())
	}
	return g, nil
}

// Next returns the next message, for the tenant "bench".
func (g *Generator) Next(now time.Time) wire.Message {
	i := g.random.IntN(len(g.live))
	t := &g.live[i]
	g.count++
	m := wire.Message{
		ID: fmt.Sprintf("b%d-%d", g.seed, g.count), Conversation: t.id, Channel: t.channel, Role: wire.RoleCustomer,
		Text:   t.language.text(g.random, g.zipf, g.kind(t.heated)),
		SentAt: now.UTC().Format(time.RFC3339), Customer: "k" + t.id[1:], Queue: "support", Tenant: "bench",
	}
	if t.left--; t.left <= 0 {
		g.live[i] = g.talk()
	}
	return m
}

func (g *Generator) talk() talk {
	g.count++
	return talk{
		id: "c" + strconv.FormatUint(g.seed, 36) + "-" + strconv.Itoa(g.count), channel: pick(g.random, []string{"chat", "chat", "email", "social", "phone"}),
		language: &g.languages[g.random.IntN(len(g.languages))], heated: g.random.IntN(heated) == 0, left: 1 + g.random.IntN(2*turns-1),
	}
}

// kind draws a message's kind so that all messages together have the shares of kinds:
// what is not calm stands in heated conversations.
func (g *Generator) kind(heatedTalk bool) string {
	if !heatedTalk {
		return kinds[0].name
	}
	n := g.random.IntN(100 / heated) // of the messages of heated talks, out of 100 of all
	for _, k := range kinds[1:] {
		if n < k.share {
			return k.name
		}
		n -= k.share
	}
	return kinds[0].name
}
