package pipeline

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"rahu/classifier"
	"rahu/pipeline/wire"
)

// What is encoded is, byte for byte, what encoding/json makes of it.
func TestEncodeIsEncodingJSON(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		var one wire.Recommendation
		fillIn(r, reflect.ValueOf(&one).Elem())
		same(t, one)
		var verdict classifier.Verdict
		fillIn(r, reflect.ValueOf(&verdict).Elem())
		same(t, verdict)
	}
	same(t, wire.Recommendation{})
	same(t, classifier.Verdict{})
}

func same(t *testing.T, v any) {
	t.Helper()
	var want bytes.Buffer
	e := json.NewEncoder(&want)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	if got := append(encode(v), '\n'); !bytes.Equal(got, want.Bytes()) {
		t.Fatalf("encoded as\n%s\nwant\n%s", got, want.Bytes())
	}
}

var odd = []string{"", "tere", "õ ж ł å 😀", "<a href=\"x\">&amp;</a>", "\n\r\t\x00\x1f\x7f\\\"/", "\u2028\u2029\ufeff", "\xff\xc3", "k€", "•••"}

// fillIn gives a value random contents; half of what may be empty is.
func fillIn(r *rand.Rand, v reflect.Value) {
	if at, ok := v.Addr().Interface().(*time.Time); ok {
		*at = time.Unix(r.Int64N(4e9), r.Int64N(1e9)).UTC()
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(odd[r.IntN(len(odd))])
	case reflect.Bool:
		v.SetBool(r.IntN(2) == 0)
	case reflect.Int, reflect.Int64:
		v.SetInt(r.Int64N(1<<40) - 1<<39)
	case reflect.Uint64:
		v.SetUint(r.Uint64())
	case reflect.Float64:
		v.SetFloat([]float64{0, 1, 0.5, 1.0 / 3, 1e-7, 1e21, -2.5, r.Float64()}[r.IntN(8)])
	case reflect.Struct:
		for i := range v.NumField() {
			fillIn(r, v.Field(i))
		}
	case reflect.Slice:
		if r.IntN(2) == 0 {
			v.Set(reflect.MakeSlice(v.Type(), r.IntN(3), 3))
		}
		for i := range v.Len() {
			fillIn(r, v.Index(i))
		}
	case reflect.Pointer:
		if r.IntN(2) == 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fillIn(r, v.Elem())
		}
	default:
		panic("a kind that is not filled: " + v.Kind().String())
	}
}
