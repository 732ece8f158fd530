// Package lexicons holds the words: one folder a language (et, ru, no, pl) and any
// (emoji and words that customers use in every language), each with data files that
// a linguist reads and edits, and the reader that turns them into entries or into
// errors with file:line.
//
// # Files
//
// NAME.lex files hold entries and classes; paradigms.txt holds what a language does
// to the end and the beginning of its words, frequent.txt the words that are met most often. All are UTF-8, lines end in LF.
//
// A line of a .lex file is empty, a comment (# and a space, or # at the line's
// start), a section header, or an entry:
//
//	[insult 2]                      # header: category, level
//	идиот                           # entry: a pattern
//	тупая скотина :: w=1.2          # pattern :: options # note
//	[class you]
//	ты|тебя|тебе                    # one item of the class @you a line
//
// # Patterns
//
// A pattern is a sequence of tokens between blanks; it is matched inside one
// sentence, commas and other marks between the words do not count.
//
//	word        ru, no: every word with the same Snowball stem; et, pl, any: this form only
//	=word       this form only
//	word*       every word that begins with these letters
//	a/b/c:P     every form of the paradigm P (paradigms.txt) with these principal forms
//	a/b/c       these forms only
//	^X          X, with or without one of the language's verb prefixes before it
//	+X          X as the last part of a compound: two or more letters before it (or none)
//	X|Y         one of several; each alternative is one of the forms above or a class
//	@class      a member of the class; members may be phrases of several words
//	a-b         the words a and b one after the other: in a message a hyphen parts words
//	X?          X or nothing
//	_           exactly one word, whatever it is; _? is one or none
//	..          none to two words, whatever they are
//	...         none to five words
//	{X Y Z}     all of them in any order, with none to two words between (at most four tokens)
//
// Words are written in lower case, with their diacritics; ё is written е. The reader
// of messages folds case, ё, repeated letters, look-alikes, masks, leet and missing
// diacritics (also aa for å, o and oe for ö and ø, 6 for õ, 2 for ä, y for ü) by
// itself: entries never spell these. Slang spellings that are words of their own
// ("чо", "blja", "kurna") are entries.
//
// # Paradigms
//
// A line of paradigms.txt is empty, a comment, or one of
//
//	prefix do na nad po wy …        # verb prefixes that ^ may put before a word
//	clitic gi ki                    # may follow any form that a paradigm makes
//	N 1 - . d s sse                 # paradigm N, principal form 1, strip nothing, add these endings
//	V 1 -ma ma mas mast mine        # strip "ma" from principal form 1 and add these
//
// "." is the empty ending. A paradigm has as many lines as it needs, several for one
// principal form if need be. An entry may give fewer principal forms than the paradigm
// has; the missing ones add nothing. A principal form that does not end in what is to be
// stripped is an error of the entry.
//
// # Frequent words
//
// A line of frequent.txt, a number and words, tells how often in a million words the words after it are met.
// A pattern hangs on its rarest token; what the list says changes the cost of a message,
// never its verdict. make lang counts anew.
//
// # Overlays
//
// A company lays a folder with the same layout over these (rahu --lexicon DIR). Its entries,
// classes and paradigms are added. A section that only an overlay may have takes shipped
// ones out:
//
//	[silence]
//	insult kuradi tola      # category and pattern as written, without options
//
// To keep one word of an entry with many, or one phrase, from counting, [innocent] is
// enough. A silence that finds no shipped entry is an error: after an update of rahu the
// entry may read otherwise.
//
// # Categories and their levels
//
//	anger 1..3          1 irritated, disappointed  2 angry  3 furious; adds up over a message
//	profanity 1         swearing that insults nobody by itself
//	insult 1..3         1 rude, "incompetent"  2 an insult to a person  3 dehumanizing
//	degradation 2..3    makes small, orders about, mocks
//	harassment 2..3     sexual remarks
//	hate 3              against a group; slurs
//	death_wish 3        "may you die", "somebody should shoot you"
//	violence 2..5       2 veiled  3 conditional, or a wish to do it  4 direct  5 with details
//	bomb arson 2..5     the same
//	property 2..4       harm to things
//	sexual 2..5         threat of rape
//	stalking 2..4       "I know where you live"
//	legal publicity regulator 1
//	peril NAME          armed: "the knife is with me"; lurking: "I am waiting outside", "she will not get home".
//	                    Neither is a threat by itself. Both in one sentence or in neighbours are violence 4,
//	                    and so is armed beside a threat of 2 or more
//	self_harm 1..5      1 hopeless  2 thoughts or hints  3 wish to die, conditional  4 stated intent  5 with means or time
//	request NAME        manager refund compensation callback leaving cancel answer
//	signal NAME         thanks praise apology calm repeat_contact waiting ignored cheated delivery money fault staff accusation
//	tone NAME           tells asks part: words of a message that only tells what happened, that asks, or
//	                    whose writer takes part. They count together, see below
//	axis NAME           means time place preparation target: details of a threat. They count only beside one
//	innocent [SCOPE]    a harmless phrase: other hits that lie inside it do not count
//	                    (SCOPE all, threat, violence, abuse, anger, request or conditional; all by
//	                    default, but requests: "all" leaves them. "violence" is a threat to others,
//	                    not to oneself; "anger" takes signals of waiting, repetition, accusation and being
//	                    ignored or cheated with it; "request" one that is refused: "no need to call the
//	                    manager"; "conditional" a condition that is none: "when I come", not "if")
//	scope NAME          negation negation_after reported quoted past play conditional question intensifier diminisher wish
//
// For anger, w=NUMBER (0 to 3) overrides the weight (levels 1 2 3 weigh 0.5 1 1.8; an
// anger score of 0.45 is level 1, 1.3 is level 2, 2.4 is level 3, with exclamation marks,
// capitals and intensifiers raising it). Options: w=NUMBER, aim=NAME (agent company product
// third_person self none: fixes who is meant), neg (keeps its meaning under negation, or
// holds the negation itself: "ei tööta"), past (counts although it tells of the past), bare
// (a word that may be meant otherwise: it is abuse only beside somebody it can mean, or in an
// address: alone between commas, or a sentence of its own with one more word at most),
// rude (it has no harmless meaning: severity 1 although nobody is meant),
// called (it is abuse only where somebody is called it: between commas or at the end after one),
// ironic (it counts only between quotation marks with one more word at most: a "fast" delivery).
//
// # What the reader of a sentence does with scope
//
// negation turns off hits that begin within the next three words of the same clause
// (of=NUMBER changes the reach); negation_after turns off hits that end within the two
// words before it. reported ("he said that", "they call me") turns off abuse and threats
// from its end to the end of the sentence; only third persons are listed there ("I told
// you that I will kill you" stays a threat). quoted: verbs and nouns before quotation
// marks. play (film, game, book, series, song, football match) in the same sentence
// turns threats off, but not what the speaker says of himself or to the one addressed in
// another clause. conditional in the same sentence makes a direct threat (4) a
// conditional one (3). past beside a harm word turns the threat off. intensifier and
// diminisher raise and lower the anger that follows. wish ("I wish", "may") is for
// patterns to use.
//
// tone: where a message has too little anger to count, the weights of what tells, less those of
// what asks and of question marks, make it irritated once they pass a bar (told.* in
// score/weights.txt): "Tuesday, then Thursday, now it is Monday" has no angry word. The bar is
// higher where no word says that the writer takes part (part, i or you). An entry that comes
// again counts less.
//
// # Classes that every language has
//
//	you       second person pronouns, all cases, polite forms, possessives
//	i         first person pronouns and, where the language has them, 1st person markers
//	they      third person pronouns
//	agent     agent, operator, clerk, colleague, staff, you people
//	company   company, shop, bank, firm, office, service, your firm
//	product   things bought: phone, parcel, invoice, washing machine, line, app
//	relative  children, wife, family, mother (of yours)
//	weapon    knife, gun, axe, bat …
//	future    markers of the future or of will: "ska", "kommer til å", "буду", "hakkan"
//	if        conditionals
//	tonight   within a day: today, tonight, tomorrow, at five, in an hour, right now
//	place     office, shop, branch, your door, your home, car park
//	come      first person forms of coming to you: "I'll come", "I am on my way", "wait for me"
//	kill1     verbs of killing, maiming and beating in forms that the speaker uses of himself
//	          for what he will do: 1st person present and future, singular and plural (for
//	          Norwegian the infinitives and presents)
//	kill      infinitives and all other forms of these verbs
//
// A language's own classes may have any name in lower case.
package lexicons
