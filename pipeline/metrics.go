package pipeline

import (
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/classifier"
	"rahu/pipeline/wire"
)

// Metrics are all of rahu's Prometheus metrics. Labels come from closed sets only,
// and the counters exist from the start.
type Metrics struct {
	messages        *prometheus.CounterVec
	recommendations *prometheus.CounterVec
	threats         *prometheus.CounterVec
	abuse           *prometheus.CounterVec
	anger           *prometheus.CounterVec
	deadLetters     *prometheus.CounterVec
	redeliveries    prometheus.Counter
	abstained       prometheus.Counter
	rebuilds        prometheus.Counter
	classify        prometheus.Histogram
	endToEnd        prometheus.Histogram
	oldest          prometheus.Gauge
	pending         prometheus.Gauge
	ackPending      prometheus.Gauge
}

// NewMetrics makes the metrics and registers them.
func NewMetrics(r prometheus.Registerer, version, lexicon string) *Metrics {
	m := &Metrics{
		messages:        vector("rahu_messages_total", "Messages that were graded or taken as context.", "channel", "lang"),
		recommendations: vector("rahu_recommendations_total", "Recommendations that NATS acknowledged.", "action", "lang"),
		threats:         vector("rahu_threats_total", "Messages with a threat, by grade and kind.", "grade", "kind"),
		abuse:           vector("rahu_abuse_total", "Messages with abuse, by severity.", "severity"),
		anger:           vector("rahu_anger_total", "Customers' messages, by anger.", "level"),
		deadLetters:     vector("rahu_deadletters_total", "Messages that could not be handled, by reason.", "reason"),
		redeliveries:    counter("rahu_redeliveries_total", "Messages that NATS delivered again."),
		abstained:       counter("rahu_abstained_total", "Messages in a language that is not graded."),
		rebuilds:        counter("rahu_consumer_rebuilds_total", "Consumers that had to be made anew."),
		classify:        histogram("rahu_classify_seconds", "Time to grade a message.", prometheus.ExponentialBuckets(2e-6, 3, 12)),
		endToEnd:        histogram("rahu_end_to_end_seconds", "Time from a message's storage to its recommendation's.", prometheus.ExponentialBuckets(1e-4, 3, 14)),
		oldest:          gauge("rahu_oldest_unscored_seconds", "Age of the oldest message without a recommendation, 0 if none."),
		pending:         gauge("rahu_consumer_pending", "Messages that are stored and not delivered yet."),
		ackPending:      gauge("rahu_consumer_ack_pending", "Messages that are delivered and not done."),
	}
	info := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "rahu_build_info", Help: "Always 1; the labels say what runs.",
		ConstLabels: prometheus.Labels{"version": version, "lexicon": lexicon},
	})
	info.Set(1)
	r.MustRegister(info, m.messages, m.recommendations, m.threats, m.abuse, m.anger, m.deadLetters, m.redeliveries,
		m.abstained, m.rebuilds, m.classify, m.endToEnd, m.oldest, m.pending, m.ackPending)
	m.zero()
	return m
}

// zero makes every series of the closed label sets exist.
func (m *Metrics) zero() {
	for _, lang := range wire.Languages() {
		for _, channel := range wire.Channels() {
			m.messages.WithLabelValues(channel, lang)
		}
		for _, action := range wire.Actions() {
			m.recommendations.WithLabelValues(action, lang)
		}
	}
	for _, kind := range threatKinds {
		for grade := 1; grade <= 5; grade++ {
			m.threats.WithLabelValues(strconv.Itoa(grade), kind)
		}
	}
	for level := range 4 {
		m.anger.WithLabelValues(strconv.Itoa(level))
		if level > 0 {
			m.abuse.WithLabelValues(strconv.Itoa(level))
		}
	}
	for _, reason := range wire.Reasons() {
		m.deadLetters.WithLabelValues(string(reason))
	}
}

var threatKinds = []string{"violence", "bomb", "arson", "property", "sexual", "stalking", "legal", "publicity", "regulator"}

// graded counts what a message was found to be.
func (m *Metrics) graded(message wire.Message, v classifier.Verdict) {
	m.messages.WithLabelValues(message.Channel, language(v)).Inc()
	if message.Role == wire.RoleAgent {
		return // agents are never scored
	}
	m.anger.WithLabelValues(strconv.Itoa(clamp(v.Anger.Level, 3))).Inc()
	if v.Abuse.Severity > 0 {
		m.abuse.WithLabelValues(strconv.Itoa(clamp(v.Abuse.Severity, 3))).Inc()
	}
	if v.Threat.Grade > 0 {
		m.threats.WithLabelValues(strconv.Itoa(clamp(v.Threat.Grade, 5)), known(v.Threat.Kind, threatKinds, "violence")).Inc()
	}
	if v.Abstained {
		m.abstained.Inc()
	}
}

// recommended counts a recommendation that is stored.
func (m *Metrics) recommended(action, lang string, stored, now time.Time) {
	m.recommendations.WithLabelValues(action, lang).Inc()
	m.endToEnd.Observe(max(now.Sub(stored).Seconds(), 0))
}

func language(v classifier.Verdict) string { return known(v.Lang.Code, wire.Languages(), "other") }

func known(value string, set []string, otherwise string) string {
	for _, s := range set {
		if s == value {
			return value
		}
	}
	return otherwise
}

func clamp(n, top int) int { return min(max(n, 0), top) }

func vector(name, help string, labels ...string) *prometheus.CounterVec {
	return prometheus.NewCounterVec(prometheus.CounterOpts{Name: name, Help: help}, labels)
}

func counter(name, help string) prometheus.Counter {
	return prometheus.NewCounter(prometheus.CounterOpts{Name: name, Help: help})
}

func gauge(name, help string) prometheus.Gauge {
	return prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
}

func histogram(name, help string, buckets []float64) prometheus.Histogram {
	return prometheus.NewHistogram(prometheus.HistogramOpts{
		Name: name, Help: help, Buckets: buckets, NativeHistogramBucketFactor: 1.1, NativeHistogramMaxBucketNumber: 100,
	})
}
