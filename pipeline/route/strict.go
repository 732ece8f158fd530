package route

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"go.yaml.in/yaml/v3"
)

// source reads one YAML file strictly; its errors name file, line and field.
type source struct{ file string }

// root returns the document's top node. A file holds exactly one document.
func (s source) root(data []byte) (*yaml.Node, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	var document, more yaml.Node
	if err := decoder.Decode(&document); err != nil {
		return nil, fmt.Errorf("%s: %w", s.file, err)
	}
	if err := decoder.Decode(&more); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: more than one YAML document", s.file)
	}
	return document.Content[0], nil
}

// fault returns an error about the field at a node.
func (s source) fault(n *yaml.Node, field, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s: %s", s.file, n.Line, field, fmt.Sprintf(format, args...))
}

// reader takes the value of one key; field is the path to it.
type reader func(value *yaml.Node, field string) error

// mapping gives each value of a mapping to the reader of its key. Keys without
// a reader, keys that come twice and required keys that are missing are errors.
func (s source) mapping(n *yaml.Node, field string, keys map[string]reader, required ...string) error {
	found := map[string]bool{}
	err := s.pairs(n, field, func(key, value *yaml.Node, path string) error {
		read, ok := keys[key.Value]
		if !ok {
			return s.fault(key, path, "unknown key; %s", oneOf(sorted(keys)))
		}
		found[key.Value] = true
		return read(value, path)
	})
	if err != nil {
		return err
	}
	for _, key := range required {
		if !found[key] {
			return s.fault(n, join(field, key), "is missing")
		}
	}
	return nil
}

// pairs calls visit for each key of a mapping, in the file's order.
func (s source) pairs(n *yaml.Node, field string, visit func(key, value *yaml.Node, path string) error) error {
	if n.Kind != yaml.MappingNode {
		return s.fault(n, field, "must be a mapping")
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, path := n.Content[i], join(field, n.Content[i].Value)
		if seen[key.Value] {
			return s.fault(key, path, "stands here twice")
		}
		seen[key.Value] = true
		if err := visit(key, n.Content[i+1], path); err != nil {
			return err
		}
	}
	return nil
}

// list calls visit for each item of a sequence that is not empty.
func (s source) list(n *yaml.Node, field string, visit func(item *yaml.Node, path string) error) error {
	if n.Kind != yaml.SequenceNode || len(n.Content) == 0 {
		return s.fault(n, field, "must be a list that is not empty")
	}
	for i, item := range n.Content {
		if err := visit(item, fmt.Sprintf("%s[%d]", field, i)); err != nil {
			return err
		}
	}
	return nil
}

// text returns a reader that stores a string that is not empty.
func (s source) text(to *string) reader {
	return func(n *yaml.Node, field string) error {
		if n.Kind != yaml.ScalarNode || n.Value == "" || n.Tag == "!!null" {
			return s.fault(n, field, "must be a text that is not empty")
		}
		*to = n.Value
		return nil
	}
}

// choice returns a reader that stores one name of a closed set.
func (s source) choice(to *string, names []string) reader {
	return func(n *yaml.Node, field string) error {
		if n.Kind != yaml.ScalarNode || !slices.Contains(names, n.Value) {
			return s.fault(n, field, "unknown %q; %s", n.Value, oneOf(names))
		}
		*to = n.Value
		return nil
	}
}

// choices returns a reader that stores several names of a closed set as bits.
func (s source) choices(to *uint32, names []string) reader {
	set := bits(names)
	return func(n *yaml.Node, field string) error {
		return s.list(n, field, func(item *yaml.Node, path string) error {
			var name string
			if err := s.choice(&name, names)(item, path); err != nil {
				return err
			}
			*to |= set[name]
			return nil
		})
	}
}

// number returns a reader that stores a whole number from 1 to most.
func (s source) number(to *int, most int) reader {
	return func(n *yaml.Node, field string) error {
		value, err := strconv.Atoi(n.Value)
		if err != nil || n.Kind != yaml.ScalarNode || value < 1 || value > most {
			return s.fault(n, field, "must be a whole number from 1 to %d, not %q", most, n.Value)
		}
		*to = value
		return nil
	}
}

// flag returns a reader that stores true; a false one is left out instead.
func (s source) flag(to *bool) reader {
	return func(n *yaml.Node, field string) error {
		if n.Kind != yaml.ScalarNode || n.Value != "true" {
			return s.fault(n, field, "must be true or be left out")
		}
		*to = true
		return nil
	}
}

// duration returns a reader that stores a positive duration such as 60s or 2m.
func (s source) duration(to *time.Duration) reader {
	return func(n *yaml.Node, field string) error {
		value, err := time.ParseDuration(n.Value)
		if err != nil || n.Kind != yaml.ScalarNode || value <= 0 {
			return s.fault(n, field, "must be a time such as 60s, 15m or 24h, not %q", n.Value)
		}
		*to = value
		return nil
	}
}

// join returns the path to a key below a field.
func join(field, key string) string {
	if field == "" {
		return key
	}
	return field + "." + key
}

// sorted returns the keys in alphabetical order.
func sorted[V any](keys map[string]V) []string {
	names := make([]string, 0, len(keys))
	for name := range keys {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
