package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"rahu/pipeline/natsio"
	"rahu/pipeline/redact"
	"rahu/pipeline/wire"
)

// WrongColumns is the header of the lines that Wrong returns: that of
// classifier/testdata.
const WrongColumns = "id\tanger\tthreat\tthreat_sev\tabuse_sev\taction\ttext"

// unknownAction stands where nobody said what was taken instead.
const unknownAction = "?"

// Wrong returns a regression case for each recommendation that somebody called
// wrong, in the order of the feedback, with the grades that were given and the
// action that was taken instead. Their texts are redacted. A case is a draft: what
// is right is a person's to say.
func Wrong(ctx context.Context, b *natsio.Broker) ([]string, error) {
	var cases []string
	told := map[string]bool{}
	err := b.Read(ctx, wire.StreamFeedback, func(s natsio.Stored) error {
		f, err := wire.DecodeFeedback(s.Subject, s.Data, wire.DefaultMaxMessage)
		if err != nil || f.Verdict != wire.VerdictWrong || told[f.Recommendation] {
			return nil //nolint:nilerr // it is among the dead letters
		}
		stored, there, err := b.Recommendation(ctx, wire.RecommendationsOf(f.Tenant, f.Conversation), f.Recommendation)
		if err != nil || !there {
			return err
		}
		var r wire.Recommendation
		if err := json.Unmarshal(stored.Data, &r); err != nil {
			return fmt.Errorf("recommendation %s: %w", f.Recommendation, err)
		}
		told[f.Recommendation] = true
		cases = append(cases, wrongCase(f, r))
		return nil
	})
	return cases, err
}

// wrongCase returns a line in the columns of WrongColumns.
func wrongCase(f wire.Feedback, r wire.Recommendation) string {
	kind, grade := r.Threat.Kind, r.Threat.Grade
	switch {
	case r.SelfHarm.Grade > 0:
		kind, grade = "self_harm", r.SelfHarm.Grade
	case grade == 0 || kind == "":
		kind = "none"
	}
	action := f.Taken
	if action == "" {
		action = unknownAction
	}
	text := strings.Join(strings.Fields(redact.Text(r.Text)), " ")
	return strings.Join([]string{
		r.Lang.Code + "-wrong-" + strconv.FormatUint(r.Sequence, 10), strconv.Itoa(r.Anger.Level), kind,
		strconv.Itoa(grade), strconv.Itoa(r.Abuse.Severity), action, text,
	}, "\t")
}
