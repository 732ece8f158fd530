package lexicons

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// category tells what a section's header may say: a level from min to max, or one of names.
type category struct {
	min, max int
	names    []string
}

// categories are those of the package comment.
var categories = map[string]category{
	"anger": {min: 1, max: 3}, "profanity": {min: 1, max: 1}, "insult": {min: 1, max: 3}, "degradation": {min: 1, max: 3},
	"harassment": {min: 1, max: 3}, "hate": {min: 2, max: 3}, "death_wish": {min: 3, max: 3},
	"violence": {min: 2, max: 5}, "bomb": {min: 2, max: 5}, "arson": {min: 2, max: 5}, "property": {min: 2, max: 5},
	"sexual": {min: 2, max: 5}, "stalking": {min: 2, max: 5}, "legal": {min: 1, max: 1}, "publicity": {min: 1, max: 1},
	"regulator": {min: 1, max: 1}, "self_harm": {min: 1, max: 5},
	"request": {names: []string{"manager", "refund", "compensation", "callback", "leaving", "cancel", "answer"}},
	"signal": {names: []string{"thanks", "praise", "apology", "calm", "repeat_contact", "waiting", "ignored", "cheated", "delivery",
		"money", "fault", "staff", "accusation"}},
	"tone":     {names: []string{"tells", "asks", "part"}},
	"peril":    {names: []string{"armed", "lurking"}},
	"axis":     {names: []string{"means", "time", "place", "preparation", "target"}},
	"innocent": {names: []string{"all", "threat", "violence", "abuse", "anger", "request", "conditional"}},
	"scope": {names: []string{"negation", "negation_after", "reported", "quoted", "past", "play", "conditional", "question",
		"intensifier", "diminisher", "wish"}},
	"class": {},
}

var aims = []string{"agent", "company", "product", "third_person", "self", "none"}

// braces sets braces apart as tokens of their own.
var braces = strings.NewReplacer("{", " { ", "}?", " }? ", "}", " } ")

// parsePattern reads the tokens of a pattern.
func parsePattern(text string) ([]Token, error) {
	if strings.ContainsAny(text, "{}") {
		text = braces.Replace(text)
	}
	var outer []Token
	tokens, inGroup := make([]Token, 0, strings.Count(text, " ")+1), false
	for field := range strings.FieldsSeq(text) {
		switch {
		case field == "{":
			if inGroup {
				return nil, fmt.Errorf("{ within { }: %s", text)
			}
			inGroup, outer, tokens = true, tokens, nil
		case field == "}" || field == "}?":
			if !inGroup || len(tokens) < 2 || len(tokens) > 4 {
				return nil, fmt.Errorf("{ } holds two to four tokens: %s", text)
			}
			outer = append(outer, Token{Kind: Group, Group: tokens, Optional: field == "}?"})
			inGroup, tokens = false, outer
		default:
			t, err := parseToken(field)
			if err != nil {
				return nil, err
			}
			tokens = append(tokens, t)
		}
	}
	if inGroup {
		return nil, fmt.Errorf("{ without }: %s", text)
	}
	return tokens, checkPattern(tokens, text)
}

func checkPattern(tokens []Token, text string) error {
	if len(tokens) == 0 {
		return fmt.Errorf("an empty pattern")
	}
	for _, t := range tokens {
		if t.Kind != Gap && !t.Optional {
			return nil
		}
	}
	return fmt.Errorf("nothing in the pattern must be there: %s", text)
}

func parseToken(field string) (Token, error) {
	switch field {
	case "_":
		return Token{Kind: Gap, Min: 1, Max: 1}, nil
	case "_?":
		return Token{Kind: Gap, Max: 1}, nil
	case "..":
		return Token{Kind: Gap, Max: 2}, nil
	case "...":
		return Token{Kind: Gap, Max: 5}, nil
	}
	t := Token{}
	if len(field) > 1 && strings.HasSuffix(field, "?") {
		t.Optional, field = true, field[:len(field)-1]
	}
	t.Atoms = make([]Atom, 0, strings.Count(field, "|")+1)
	for alternative := range strings.SplitSeq(field, "|") {
		a, err := parseAtom(alternative)
		if err != nil {
			return t, err
		}
		t.Atoms = append(t.Atoms, a)
	}
	return t, nil
}

func parseAtom(text string) (Atom, error) {
	a := Atom{}
	rest := text
	for rest != "" {
		if rest[0] == '^' {
			a.Verb = true
		} else if rest[0] == '+' {
			a.Compound = true
		} else {
			break
		}
		rest = rest[1:]
	}
	switch {
	case rest == "":
		return a, fmt.Errorf("an empty alternative in %q", text)
	case rest[0] == '@' && len(rest) > 1:
		a.Kind, a.Text = Class, rest[1:]
	case rest[0] == '=':
		a.Kind, a.Text = Exact, rest[1:]
	case strings.HasSuffix(rest, "*"):
		a.Kind, a.Text = Prefix, rest[:len(rest)-1]
	case strings.Contains(rest, ":"):
		forms, paradigm, _ := strings.Cut(rest, ":")
		a.inflects(strings.Split(forms, "/"), paradigm)
	case strings.Contains(rest, "/"):
		a.inflects(strings.Split(rest, "/"), "")
	default:
		a.Text = rest
	}
	if a.Text == "" || a.Kind != Exact && strings.ContainsAny(a.Text, "*{}=@^+/:") {
		return a, fmt.Errorf("cannot read %q", text)
	}
	err := a.split(text)
	return a, err
}

func (a *Atom) inflects(forms []string, paradigm string) {
	a.Kind, a.Text, a.made = Inflects, forms[0], &made{forms: forms, paradigm: paradigm}
}

// split makes a row of a word with hyphens: in a message these are several words.
func (a *Atom) split(text string) error {
	switch {
	case a.Kind == Class, !hyphened(a.Text) && !slices.ContainsFunc(a.Forms(), hyphened):
		return nil
	case a.Kind == Inflects:
		return fmt.Errorf("%q has a hyphen: write its forms as alternatives with |", text)
	case a.Verb || a.Compound:
		return fmt.Errorf("%q has a hyphen: it takes neither ^ nor +", text)
	}
	last := a.Kind
	a.Kind = Row
	var parts []Atom
	for part := range strings.SplitSeq(a.Text, "-") {
		kind := last
		if kind == Prefix {
			kind = Exact
		}
		parts = append(parts, Atom{Kind: kind, Text: part})
	}
	parts[len(parts)-1].Kind = last
	a.made = &made{parts: parts}
	return nil
}

// hyphened is true for words with hyphens between them.
func hyphened(form string) bool {
	if !strings.Contains(form, "-") {
		return false
	}
	parts := strings.Split(form, "-")
	return !slices.ContainsFunc(parts, func(part string) bool { return part == "" || strings.ContainsFunc(part, notLetter) })
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
