package pipeline

import (
	"github.com/goccy/go-json"

	"rahu/classifier"
	"rahu/pipeline/natsio"
	"rahu/pipeline/redact"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// maxEvidence is how many pieces a recommendation has, so that it fits any server's limit.
const maxEvidence = 256

// recommend puts together what is published for a message.
func (p *Pipeline) recommend(d natsio.Delivery, m wire.Message, v classifier.Verdict, c route.Decision) wire.Recommendation {
	text, evidence := p.shown(m.Text, v.Evidence)
	r := wire.Recommendation{
		ID: wire.OutputID(wire.StreamMessages, d.Sequence), Tenant: m.Tenant, Queue: m.Queue, Sequence: d.Sequence,
		Lang: v.Lang, Anger: v.Anger, Abuse: v.Abuse, Threat: v.Threat, SelfHarm: v.SelfHarm,
		Requests: list(v.Requests), Signals: list(v.Signals), Evidence: evidence, Abstained: v.Abstained, Text: text,
		Action: known(c.Action, wire.Actions(), "none"), Step: c.Step, Why: list(c.Why), Next: c.Next, Say: list(c.Say), Guidance: list(c.Guidance),
		ChannelStep: c.ChannelStep, NeedsConfirmation: c.NeedsConfirmation,
		Message: m.ID, Conversation: m.Conversation, Channel: m.Channel, Role: m.Role, Customer: p.identifier(m.Customer),
		Place: p.identifier(m.Place), Agent: p.identifier(m.Agent),
		Turn: c.Turn, Policy: c.Policy, Lexicon: v.Lexicon, At: d.Stored.UTC(),
	}
	r.RespondBy, r.CalmsAt = instant(c.RespondBy), instant(c.CalmsAt)
	if c.Wait > 0 {
		r.ActAt = instant(d.Stored.Add(c.Wait))
	}
	r.Threat.Axes, r.SelfHarm.Axes = list(v.Threat.Axes), list(v.SelfHarm.Axes)
	return r
}

// shown returns the text and evidence as they may be kept: redacted, unless the
// operator retains all or nothing of it.
func (p *Pipeline) shown(text string, evidence []classifier.Evidence) (string, []classifier.Evidence) {
	kept := make([]classifier.Evidence, min(len(evidence), maxEvidence))
	copy(kept, evidence)
	original := text
	switch p.o.RetainText {
	case RetainFull:
	case RetainNone:
		text = ""
	default:
		text = redact.Text(text)
	}
	if len(kept) == 0 || text == original {
		return text, kept
	}
	runes := []rune(text)
	for i, e := range kept {
		start := min(max(e.Start, 0), len(runes))
		kept[i].Text = string(runes[start:min(max(e.End, start), len(runes))])
	}
	return text, kept
}

// identifier returns a customer's id as it may be kept: some systems use e-mail
// addresses and phone numbers for it.
func (p *Pipeline) identifier(id string) string {
	if p.o.RetainText == RetainFull {
		return id
	}
	return redact.Text(id)
}

// list makes an absent list an empty one, as the contract has it.
func list[T any](l []T) []T {
	if l == nil {
		return []T{}
	}
	return l
}

// encode returns v as JSON with <, > and & as they are. What rahu encodes is
// strings, numbers and lists of its own, so that it cannot fail.
func encode(v any) []byte {
	data, err := json.MarshalWithOption(v, json.DisableHTMLEscape())
	if err != nil {
		panic("encoding " + err.Error())
	}
	return data
}
