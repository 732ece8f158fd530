package console

import (
	"encoding/json"
	"fmt"
	"html/template"
	"strings"
	"time"

	"rahu/pipeline/watch"
)

// helpers are what the pages call.
var helpers = template.FuncMap{
	"json": inline, "fill": fill, "grades": grades, "promised": promised, "complained": complained,
	"dict": dict, "number": number, "percent": percent, "reason": reasonIn,
	"add":   func(a, b float64) float64 { return a + b },
	"sub":   func(a, b int) int { return a - b },
	"stamp": func(t time.Time) string { return t.UTC().Format(time.RFC3339) },
	"clock": func(t time.Time) string { return t.Local().Format("2006-01-02 15:04") },
}

// inline returns a value as JSON that may stand within a script element of data.
func inline(v any) (template.JS, error) {
	data, err := json.Marshal(v)  // escapes <, > and &
	return template.JS(data), err //nolint:gosec // G203: it is JSON without angle brackets
}

// fill returns the words of a key with what stands in braces filled in: names and
// values, in turn.
func fill(words map[string]string, key string, pairs ...any) string {
	text := words[key]
	for i := 0; i+1 < len(pairs); i += 2 {
		text = strings.ReplaceAll(text, fmt.Sprintf("{%v}", pairs[i]), fmt.Sprint(pairs[i+1]))
	}
	return text
}

// dict returns a map of names and values, in turn, for a template within another.
func dict(pairs ...any) (map[string]any, error) {
	m := map[string]any{}
	for i := 0; i+1 < len(pairs); i += 2 {
		name, ok := pairs[i].(string)
		if !ok {
			return nil, fmt.Errorf("dict: %v is no name", pairs[i])
		}
		m[name] = pairs[i+1]
	}
	return m, nil
}

// reasonIn returns the sentence of a reason's code.
func reasonIn(words map[string]string, code string) string {
	if sentence := words["why."+code]; sentence != "" {
		return sentence
	}
	return strings.ReplaceAll(code, "_", " ")
}

// gradeScale is a grade as filled and empty dots.
type gradeScale struct {
	Name        string // the key of its word
	Value, Most int
	Pips        []bool
}

// grades returns a case's grades that are not 0.
func grades(i watch.Item) (list []gradeScale) {
	for _, g := range []gradeScale{{"threat", i.Threat, 5, nil}, {"self_harm", i.SelfHarm, 5, nil}, {"abuse", i.Abuse, 3, nil}, {"anger", i.Anger, 3, nil}} {
		if g.Value == 0 {
			continue
		}
		for n := range g.Most {
			g.Pips = append(g.Pips, n < g.Value)
		}
		list = append(list, g)
	}
	return list
}

// promised returns the recommendation that is answered when a promise is kept, as the
// page's script wants it.
func promised(p watch.Promise) map[string]any {
	return map[string]any{
		"id": p.Recommendation, "tenant": p.Tenant, "conversation": p.Conversation, "customer": p.Customer, "action": "empathize", "needs_confirmation": false, "promise": map[string]string{"kind": p.Kind},
	}
}
