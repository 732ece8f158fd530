package lexicons

import "strings"

// maxDepth bounds classes whose members are classes.
const maxDepth = 5

// Example returns words that may fit an entry's pattern: of each token the alternative
// number choice, or the last where there are fewer, without what is optional. Members
// returns the members of a class. It is empty where no words can be told; whether the
// entry counts in them is for the classifier to say.
func Example(e *Entry, choice int, members func(class string) []Entry) string {
	return strings.Join(strings.Fields(example(e.Tokens(), choice, members, 0)), " ")
}

func example(tokens []Token, choice int, members func(string) []Entry, depth int) string {
	var b strings.Builder
	for _, t := range tokens {
		switch {
		case t.Optional || depth > maxDepth:
		case t.Kind == Group:
			b.WriteString(example(t.Group, choice, members, depth) + " ")
		case t.Kind == Words && len(t.Atoms) > 0:
			b.WriteString(spoken(t.Atoms[min(choice, len(t.Atoms)-1)], choice, members, depth) + " ")
		}
	}
	return b.String()
}

// spoken returns the words of one alternative.
func spoken(a Atom, choice int, members func(string) []Entry, depth int) string {
	switch a.Kind {
	case Class:
		if list := members(a.Text); len(list) > 0 {
			return example(list[min(choice, len(list)-1)].Tokens(), choice, members, depth+1)
		}
		return ""
	case Inflects:
		for _, form := range a.Forms() {
			if form != "" && form != "-" {
				return form
			}
		}
		return ""
	case Row:
		var parts []string
		for _, part := range a.Parts() {
			parts = append(parts, spoken(part, choice, members, depth))
		}
		return strings.Join(parts, " ")
	case Stem, Exact, Prefix:
	}
	return a.Text
}
