package console

import (
	"slices"
	"strings"

	"rahu/pipeline/people"
)

// managers is the audience of those pages that only want to know that cases changed.
const managers = "managers"

// viewer is what a client may see. Viewers with the same key see the same.
type viewer struct {
	key    string
	queues []string // nil means all
	none   bool     // neither recommendations nor what was said
}

// audience is all clients that see the same.
type audience struct {
	viewer
	clients map[*client]bool
	pending []byte // the next batch
}

// viewerOf returns what a person may see.
func viewerOf(p people.Person) viewer {
	if p.Role != people.Agent || len(p.Queues) == 0 {
		return viewer{key: "all"}
	}
	queues := slices.Sorted(slices.Values(p.Queues))
	return viewer{key: "queues\x00" + strings.Join(queues, "\x00"), queues: queues}
}

// sees tells whether what is in a queue is for this viewer. What is in a queue that is
// not known any more is for those who see all.
func (v viewer) sees(queue string, known bool) bool {
	return !v.none && (v.queues == nil || known && slices.Contains(v.queues, queue))
}

// statements are the latest of what was said, as many as they were made for: the last
// answer to each recommendation, and who has each conversation.
type statements struct {
	by    map[string]Said
	order []string
	most  int
}

func newStatements(most int) *statements { return &statements{by: map[string]Said{}, most: most} }

func (s *statements) put(one Said) {
	key := "about\x00" + one.Recommendation
	if one.Holder != "" {
		key = "holds\x00" + one.Tenant + "\x00" + one.Conversation
	}
	if _, known := s.by[key]; known {
		s.order = slices.DeleteFunc(s.order, func(k string) bool { return k == key })
	}
	s.order = append(s.order, key)
	s.by[key] = one
	if len(s.order) > s.most {
		delete(s.by, s.order[0])
		s.order = s.order[1:]
	}
}

// list returns them, the oldest first.
func (s *statements) list() []Said {
	list := make([]Said, 0, len(s.order))
	for _, key := range s.order {
		list = append(list, s.by[key])
	}
	return list
}
