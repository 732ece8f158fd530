package pipeline

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"time"

	"rahu/classifier"
	"rahu/classifier/score"
	"rahu/pipeline/console"
	"rahu/pipeline/natsio"
	"rahu/pipeline/record"
	"rahu/pipeline/route"
	"rahu/pipeline/watch"
	"rahu/pipeline/wire"
)

// deskPatience bounds what the console asks of NATS.
const deskPatience = 5 * time.Second

// Desk answers the console's questions. It is safe for concurrent use.
type Desk struct {
	broker *natsio.Broker
	words  Source
	router Stepper
	cases  *watch.Cases
	days   *days

	registers *registers
	listing   sync.Mutex // holds the next
	wordlist  *wordlist
}

// NewDesk returns a desk over a broker, the words that grade and the router that decides.
func NewDesk(b *natsio.Broker, w Source, s Stepper) *Desk {
	return &Desk{broker: b, words: w, router: s, cases: watch.NewCases(), days: newDays(), registers: &registers{busy: make(chan struct{}, 1)}, wordlist: &wordlist{}}
}

// Say publishes a feedback and waits for the acknowledgement. The same person's same
// word about the same recommendation counts once; who has something to add may.
func (d *Desk) Say(ctx context.Context, f wire.Feedback) error {
	ctx, cancel := context.WithTimeout(ctx, deskPatience)
	defer cancel()
	data, err := json.Marshal(f)
	if err != nil {
		return fmt.Errorf("feedback: %w", err)
	}
	return d.broker.Publish(natsio.Outgoing{
		Subject: wire.FeedbackSubject(f.Tenant, f.User, f.Conversation), Data: data,
		ID: strings.Join([]string{f.Tenant, f.User, f.Recommendation, f.Verdict, told(f)}, "/"),
	}).Once(ctx)
}

// told returns a hash of what a feedback says beside its verdict, or nothing. A
// conversation may change hands again and again.
func told(f wire.Feedback) string {
	if f.Holder() != "" {
		f.Outcome = f.At
	}
	text := strings.Join([]string{f.Outcome, f.Taken, f.FollowUp, f.FollowUpAt, f.To}, "\x00")
	if strings.Trim(text, "\x00") == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:8])
}

// Recommendation returns one of a conversation's recommendations.
func (d *Desk) Recommendation(ctx context.Context, tenant, conversation, id string) (r wire.Recommendation, err error) {
	ctx, cancel := context.WithTimeout(ctx, deskPatience)
	defer cancel()
	stored, there, err := d.broker.Recommendation(ctx, wire.RecommendationsOf(tenant, conversation), id)
	if err != nil {
		return r, err
	}
	if !there || json.Unmarshal(stored.Data, &r) != nil {
		return r, fmt.Errorf("recommendation %q of %q: %w", id, conversation, console.ErrUnknown)
	}
	return r, nil
}

// maxStory bounds the turns of a conversation that a page shows.
const maxStory = 500

// Story returns a conversation's latest turns and what was said about them.
func (d *Desk) Story(ctx context.Context, tenant, conversation string) (console.Story, error) {
	ctx, cancel := context.WithTimeout(ctx, deskPatience)
	defer cancel()
	story := console.Story{Turns: []wire.Recommendation{}, Said: []console.Said{}}
	err := d.broker.ReadSubject(ctx, wire.StreamRecommendations, wire.RecommendationsOf(tenant, conversation), func(s natsio.Stored) (bool, error) {
		var r wire.Recommendation
		if err := json.Unmarshal(s.Data, &r); err != nil {
			return false, fmt.Errorf("recommendation %d of %s: %w", s.Sequence, wire.StreamRecommendations, err)
		}
		story.Turns = append(story.Turns, r)
		return false, nil
	})
	if err != nil {
		return story, err
	}
	if len(story.Turns) == 0 {
		return story, fmt.Errorf("conversation %q: %w", conversation, console.ErrUnknown)
	}
	story.Turns = story.Turns[max(0, len(story.Turns)-maxStory):]
	err = d.broker.ReadSubject(ctx, wire.StreamFeedback, wire.FeedbackOf(tenant, conversation), func(s natsio.Stored) (bool, error) {
		if f, err := wire.DecodeFeedback(s.Subject, s.Data, wire.DefaultMaxMessage); err == nil {
			story.Said = append(story.Said, console.SaidBy(f, s.Time))
		}
		return false, nil
	})
	return story, err
}

// Record returns a conversation's incident record.
func (d *Desk) Record(ctx context.Context, tenant, conversation string) (record.Record, error) {
	ctx, cancel := context.WithTimeout(ctx, deskPatience)
	defer cancel()
	return Incident(ctx, d.broker, tenant, conversation, rand.Reader)
}

// explained is how a verdict came about, as the page shows it.
type explained struct {
	Verdict struct {
		classifier.Verdict
		Action string `json:"action"`
	} `json:"verdict"`
	Counted []classifier.Evidence `json:"counted"`
	Ignored []ignored             `json:"ignored"`
	Without []without             `json:"without"`

	Outcomes []score.Outcome `json:"outcomes"`           // those first that most exceed what is wanted
	Strength *score.Strength `json:"strength,omitempty"` // what decided the level of anger; nil of a calm message
}

type ignored struct {
	classifier.Evidence
	Cause string `json:"cause"`
	By    string `json:"by,omitempty"` // the words that are to blame
}

// without tells what would be another without some words.
type without struct {
	Words   []string            `json:"words"`
	Changes []classifier.Change `json:"changes"`
}

// causes are the keys under which the page says why a finding does not count.
var causes = map[score.Cause]string{
	score.Innocent: "innocent", score.Shadowed: "shadowed", score.Negated: "negated", score.Reported: "reported", score.Quoted: "quoted", score.Named: "named",
	score.Past: "past", score.Play: "play", score.Aimed: "aimed", score.Alone: "alone",
}

// Explain returns how the verdict on a text comes about, and what would change it.
func (d *Desk) Explain(text, lang string) any {
	e := d.words.Current().Explain(text, lang)
	out := explained{Counted: []classifier.Evidence{}, Ignored: []ignored{}, Without: []without{}, Outcomes: e.Outcomes, Strength: e.Strength}
	out.Verdict.Verdict, out.Verdict.Action = e.Verdict, route.Single(d.router, e.Verdict)
	for _, r := range e.Counted {
		out.Counted = append(out.Counted, r.Evidence)
	}
	for _, r := range e.Ignored {
		i := ignored{Evidence: r.Evidence, Cause: causes[r.Cause]}
		if r.By != nil {
			i.By = r.By.Text
		}
		out.Ignored = append(out.Ignored, i)
	}
	for _, w := range e.Without {
		if changes := d.changes(e.Verdict, w.Verdict); len(changes) > 0 {
			var words []string
			for _, p := range w.Pieces {
				words = append(words, p.Text)
			}
			out.Without = append(out.Without, without{words, changes})
		}
	}
	return out
}

// changes returns what is another in b, with what each verdict alone recommends.
func (d *Desk) changes(a, b classifier.Verdict) []classifier.Change {
	a.Action, b.Action = route.Single(d.router, a), route.Single(d.router, b)
	return classifier.Changes(a, b)
}
