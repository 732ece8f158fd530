package watch

// latest is a map that forgets the keys that came first, beyond a number of them.
type latest[V any] struct {
	values map[string]V
	order  []string
	next   int // of order, where the oldest stands once it is full
	most   int
}

func newLatest[V any](most int) *latest[V] { return &latest[V]{values: map[string]V{}, most: most} }

func (l *latest[V]) get(key string) (V, bool) {
	v, ok := l.values[key]
	return v, ok
}

// put sets a value; a key that is known keeps its age.
func (l *latest[V]) put(key string, value V) {
	if _, known := l.values[key]; !known {
		if len(l.order) < l.most {
			l.order = append(l.order, key)
		} else {
			delete(l.values, l.order[l.next])
			l.order[l.next] = key
			l.next = (l.next + 1) % l.most
		}
	}
	l.values[key] = value
}
