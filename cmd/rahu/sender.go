package main

import (
	"bufio"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/schollz/progressbar/v3"

	"rahu/pipeline/natsio"
)

// reader calls take with each message of a file: its line and its JSON, or why
// there is none. It stops with the error that take returns.
type reader func(r *bufio.Reader, take func(line int, data []byte, err error) error) error

var readers = map[string]reader{"jsonl": readLines, "csv": readTable(','), "tsv": readTable('\t')}

func readLines(r *bufio.Reader, take func(int, []byte, error) error) error {
	return eachLine(r, func(line int, data []byte) error {
		if len(data) == 0 {
			return nil
		}
		return take(line, data, nil)
	})
}

// readRaw takes every line, the empty ones too.
func readRaw(r *bufio.Reader, take func(int, []byte, error) error) error {
	return eachLine(r, func(line int, data []byte) error { return take(line, data, nil) })
}

func eachLine(r *bufio.Reader, take func(line int, data []byte) error) error {
	for line := 1; ; line++ {
		data, err := r.ReadBytes('\n')
		if n := len(data); n > 0 {
			if data[n-1] == '\n' {
				data = data[:n-1]
			}
			if err := take(line, data); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// readTable reads CSV with a header; a TSV has no quoting.
func readTable(comma rune) reader {
	return func(r *bufio.Reader, take func(int, []byte, error) error) error {
		table := csv.NewReader(r)
		table.Comma, table.LazyQuotes, table.ReuseRecord = comma, comma == '\t', true
		header, err := table.Read()
		if err != nil {
			return fmt.Errorf("the header: %w", err)
		}
		header = append([]string(nil), header...)
		for {
			row, err := table.Read()
			if errors.Is(err, io.EOF) {
				return nil
			}
			line, _ := table.FieldPos(0)
			if err := take(line, object(header, row), err); err != nil {
				return err
			}
		}
	}
}

// object returns a row as a JSON object; empty fields are left out.
func object(header, row []string) []byte {
	fields := make(map[string]string, len(header))
	for i, value := range row {
		if i < len(header) && value != "" {
			fields[header[i]] = value
		}
	}
	data, _ := json.Marshal(fields) // strings always encode
	return data
}

// sender publishes many messages at once and counts what became of them.
type sender struct {
	ctx     context.Context
	b       *natsio.Broker
	o       *sendOptions
	errs    io.Writer
	bar     *progressbar.ProgressBar
	waiting chan flight
	done    chan struct{}

	sent, duplicates, failed int // of the waiting goroutine until finish
	refused                  int
}

// flight is a message that the server has not acknowledged yet.
type flight struct {
	name string
	line int
	p    *natsio.Published
}

const maxFlights = 2000

func newSender(ctx context.Context, b *natsio.Broker, o *sendOptions, errs io.Writer) *sender {
	s := &sender{ctx: ctx, b: b, o: o, errs: errs, bar: progress(-1, "sending"), waiting: make(chan flight, maxFlights), done: make(chan struct{})}
	go s.wait()
	return s
}

func (s *sender) publish(name string, line int, out natsio.Outgoing) {
	s.waiting <- flight{name, line, s.b.Publish(out)}
}

// wait looks at every acknowledgement, in order.
func (s *sender) wait() {
	defer close(s.done)
	for f := range s.waiting {
		_ = s.bar.Add(1)
		switch err := s.acknowledged(f); {
		case err != nil:
			s.failed++
			fmt.Fprintf(s.errs, "%s:%d: not sent: %v\n", f.name, f.line, err)
		case f.p.Duplicate():
			s.duplicates++
		default:
			s.sent++
		}
	}
}

// acknowledged tries a message again while the server is away, for a minute.
func (s *sender) acknowledged(f flight) error {
	ctx, cancel := context.WithTimeout(s.ctx, time.Minute)
	defer cancel()
	return f.p.Wait(ctx)
}

func (s *sender) refuse(name string, line int, err error) {
	s.refused++
	fmt.Fprintf(s.errs, "%s:%d: refused: %v\n", name, line, err)
}

// finish waits for all acknowledgements.
func (s *sender) finish() {
	close(s.waiting)
	<-s.done
	_ = s.bar.Finish()
}
