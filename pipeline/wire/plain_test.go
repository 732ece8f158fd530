package wire

import (
	"encoding/json"
	"reflect"
	"testing"
	"unicode/utf8"
)

var plainSeeds = []string{
	`{"id":"1","conversation":"c","text":"tere õhtust","channel":"chat"}`, `{"id":"1","id":"2"}`, `{"ID":"1"}`, `{"text":null}`, `{"text":1}`,
	`{"text":"a\nb"}`, "{\"text\":\"a\nb\"}", `{"text":"x"} `, `{"text":"x"}}`, `{}`, ` {"place":"p","queue":"q","agent":"a","customer":"k"}`, `{"attributes":{}}`,
	`[]`, `"x"`, `{"text":"x",}`, `{"text" : "x" , "lang":"et","sent_at":"","role":"agent"}`, "\ufeff{}", `{"text":"\u0000"}`, "{\"text\":\"\xff\"}", "{\"te\u017Ft\":\"x\"}", "{\"text\":\"\x7f\"}",
}

// FuzzPlainMessage compares the quick reading with that of encoding/json.
func FuzzPlainMessage(f *testing.F) {
	for _, s := range plainSeeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var quick, want Message
		if !plainMessage(data, &quick) {
			if !reflect.DeepEqual(quick, Message{}) {
				t.Fatalf("%q leaves %+v behind", data, quick)
			}
			return
		}
		if err := json.Unmarshal(data, &want); err != nil {
			t.Fatalf("%q is read, and encoding/json says %v", data, err)
		}
		if utf8.Valid(data) && !reflect.DeepEqual(quick, want) {
			t.Fatalf("%q is read as %+v, want %+v", data, quick, want)
		}
	})
}

func TestPlainMessagesAreReadQuickly(t *testing.T) {
	var m Message
	if !plainMessage([]byte(plainSeeds[0]), &m) || m.Text != "tere õhtust" || m.Channel != "chat" {
		t.Errorf("%+v", m)
	}
}
