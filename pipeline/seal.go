package pipeline

import (
	"rahu/pipeline/natsio"
	"rahu/pipeline/record"
	"rahu/pipeline/route"
	"rahu/pipeline/wire"
)

// seal puts the proof of what a recommendation records into it, and into the state of
// its conversation, which has to be hot. Handling the input again gives the same.
func (w *worker) seal(r *wire.Recommendation, after *route.State) {
	if !after.Hot() {
		return
	}
	proof, err := record.Seal(w.secret, r.Tenant, r.Conversation, after.Record, r.ID, record.Recommended(*r))
	if err != nil {
		panic(err) // strings and numbers of our own: it cannot
	}
	after.Record = proof.Hash
	r.Seal = &wire.Seal{Commitment: proof.Commitment, Hash: proof.Hash}
}

// sealFeedback publishes the proof of what a person said, where it moved the state of
// its conversation, where it tells the outcome or a reason, or where the conversation
// changed hands: what says nothing new costs no write.
func (w *worker) sealFeedback(d natsio.Delivery, f wire.Feedback, before route.State, after *route.State) *natsio.Published {
	if !before.Hot() || d.Sequence <= before.Sequence || *after == before && f.Holder() == "" && f.Outcome == "" && f.Reason == "" {
		return nil
	}
	id := wire.OutputID(wire.StreamMessages, d.Sequence)
	proof, err := record.Seal(w.secret, f.Tenant, f.Conversation, before.Record, id, record.Said(f, d.Stored))
	if err != nil {
		panic(err) // as above
	}
	after.Sequence, after.Record = d.Sequence, proof.Hash
	return w.p.broker.Publish(natsio.Outgoing{Subject: wire.RecordSubject(f.Tenant, f.Conversation), ID: "seal-" + id, Data: encode(proof)})
}
