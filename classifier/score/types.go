package score

import "rahu/lexicons"

// Anger is 0 calm, 1 irritated, 2 angry, 3 furious; Score is in 0..1.
type Anger struct {
	Level int     `json:"level"`
	Name  string  `json:"name"`
	Score float64 `json:"score"`
}

// Abuse is 0 none, 1 rude, 2 abusive, 3 severe; Kind is profanity, insult,
// degradation, harassment, hate or death_wish; Aim is who is meant: agent,
// company, product, third_person, self or none.
type Abuse struct {
	Severity int     `json:"severity"`
	Kind     string  `json:"kind,omitempty"`
	Aim      string  `json:"aim"`
	Score    float64 `json:"score"`
}

// Threat is graded 0..5 by detail: none, grievance, veiled, conditional,
// direct, detailed. Kind is violence, bomb, arson, property, sexual, stalking,
// legal, publicity or regulator. Axes are the details that were found: target,
// means, time, place, preparation.
type Threat struct {
	Grade int      `json:"grade"`
	Name  string   `json:"name"`
	Kind  string   `json:"kind,omitempty"`
	Axes  []string `json:"axes"`
	Score float64  `json:"score"`
}

// SelfHarm is graded 0..5 like a threat, beside it.
type SelfHarm struct {
	Grade int      `json:"grade"`
	Axes  []string `json:"axes"`
	Score float64  `json:"score"`
}

// Evidence is one reason: Start and End are code points into the text as it
// arrived, Category is the lexicon's, Entry is the lexicon's file:line.
type Evidence struct {
	Start    int     `json:"start"`
	End      int     `json:"end"`
	Text     string  `json:"text"`
	Category string  `json:"category"`
	Entry    string  `json:"entry"`
	Weight   float64 `json:"weight"`
}

// Role tells whom or what a word can mean; a word may have several.
type Role uint16

// The roles, after the classes of the same names.
const (
	You Role = 1 << iota
	I
	They
	Agent
	Company
	Product
)

// RoleNames are the classes behind the roles, in the order of their bits.
var RoleNames = []string{"you", "i", "they", "agent", "company", "product"}

// Word is a word of a sentence. Start and End are code points into the message, From and To bytes.
type Word struct {
	Start, End int
	From, To   int
	Roles      Role
	Clause     bool // a comma or its like follows
	Upper      bool
	Title      bool // begins with a capital, and small letters follow
	Quoted     bool
}

// Hit is an entry found in the words From to To (one after the last).
type Hit struct {
	Entry     *lexicons.Entry
	From, To  int
	Disguised bool
	Sign      uint16 // the kind of entry that it is; the classifier knows what it weighs
	Standing  Standing
	family    family // set when a sentence's hits are sorted
	at        uint16 // its place among the sentence's, set with it
}

// Standing is what became of a hit: Grade sets it before it asks for the likeness.
type Standing uint8

// A hit counts, or grades nothing by itself; another takes its words; or something around it
// says that it does not count: a negation, a report, a quotation, a harmless phrase.
const (
	Stands Standing = iota
	Overshadowed
	Dismissed
)

// Sentence is a row of words with what was found in it.
type Sentence struct {
	Words     []Word
	Hits      []Hit
	Exclaims  int
	Questions int
}

// Message is everything the grades depend on.
type Message struct {
	Text      string
	Sentences []Sentence
	Upper     int // capital letters
	Letters   int
	Words     int
	Likeness  Likeness
}

// shouts reports whether most letters of a message of several words are capitals.
func (m *Message) shouts() bool {
	return m.Letters >= 12 && m.Upper*10 >= m.Letters*6 && m.Words >= 3
}

// Result holds the grades of a message.
type Result struct {
	Anger    Anger
	Abuse    Abuse
	Threat   Threat
	SelfHarm SelfHarm
	Requests []string
	Signals  []string
	Evidence []Evidence
	Likened  Likened
}
