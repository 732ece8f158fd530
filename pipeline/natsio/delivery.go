package natsio

import (
	"time"

	"github.com/nats-io/nats.go/jetstream"
)

// Delivery is one message of a partition as the server handed it over.
type Delivery struct {
	Subject    string
	Header     map[string][]string
	Data       []byte
	Sequence   uint64    // in the stream
	Deliveries uint64    // how often it came, counted over crashes as well
	Stored     time.Time // when the server took it in

	consumerSequence uint64
	pin              string
	msg              jetstream.Msg
}

// Ack tells the server that the message is done. A lost acknowledgement only means
// that the message comes again.
func (d *Delivery) Ack() error {
	if d.msg == nil {
		return nil
	}
	return d.msg.Ack()
}

// Term tells the server that the message can never be handled.
func (d *Delivery) Term(reason string) error {
	if d.msg == nil {
		return nil
	}
	return d.msg.TermWithReason(reason)
}

func newDelivery(m jetstream.Msg) (Delivery, error) {
	meta, err := m.Metadata()
	if err != nil {
		return Delivery{}, err
	}
	header := m.Headers()
	return Delivery{
		Subject: m.Subject(), Header: header, Data: m.Data(), Sequence: meta.Sequence.Stream,
		Deliveries: meta.NumDelivered, Stored: meta.Timestamp,
		consumerSequence: meta.Sequence.Consumer, pin: header.Get("Nats-Pin-Id"), msg: m,
	}, nil
}
