package wire

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode/utf8"
)

// event is a CloudEvents 1.0 event in structured mode, as far as rahu reads it.
type event struct {
	SpecVersion string          `json:"specversion"`
	Data        json.RawMessage `json:"data"`
	DataBase64  []byte          `json:"data_base64"`
}

// eventData returns the message inside a CloudEvent, or data itself where it is
// none. In binary mode the headers are the event and the payload is the message.
func eventData(header map[string][]string, data []byte) ([]byte, error) {
	if version, ok := headerValue(header, "ce-specversion"); ok {
		return data, checkVersion(version)
	}
	kind, _ := headerValue(header, "content-type")
	declared := strings.HasPrefix(strings.ToLower(kind), "application/cloudevents+json")
	if !declared && !bytes.Contains(data, []byte(`"specversion"`)) {
		return data, nil
	}
	return structuredData(data, declared)
}

func structuredData(data []byte, declared bool) ([]byte, error) {
	var e event
	if err := unmarshal(data, &e); err != nil {
		return nil, err
	}
	switch {
	case !declared && e.SpecVersion == "":
		return data, nil // a message that only mentions the word
	case checkVersion(e.SpecVersion) != nil:
		return nil, checkVersion(e.SpecVersion)
	case len(e.Data) > 0:
		return e.Data, nil
	case !utf8.Valid(e.DataBase64):
		return nil, refuse(ReasonNotUTF8, "the CloudEvent's data is not UTF-8")
	case len(e.DataBase64) > 0:
		return e.DataBase64, nil
	}
	return nil, refuse(ReasonBadEvent, "the CloudEvent has no data")
}

func checkVersion(version string) error {
	if version != "1.0" {
		return refuse(ReasonBadEvent, "the CloudEvent's specversion is not 1.0")
	}
	return nil
}

func headerValue(header map[string][]string, name string) (string, bool) {
	if len(header) == 0 {
		return "", false
	}
	for key, values := range header {
		if strings.EqualFold(key, name) && len(values) > 0 {
			return values[0], true
		}
	}
	return "", false
}
