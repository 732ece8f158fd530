package pipeline

import (
	"slices"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rahu/classifier"
	"rahu/pipeline/route"
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
	build           *prometheus.GaugeVec
	lexicon         *prometheus.GaugeVec
	version         string // of the program
	instances       prometheus.Gauge
	partitions      prometheus.Gauge
	feedback        *prometheus.CounterVec
	overdue         *prometheus.GaugeVec
	complaints      *prometheus.CounterVec
	memo            *memoCounters
	webhook         *prometheus.CounterVec
	canaryTurns     *prometheus.CounterVec
	canaryActions   *prometheus.CounterVec
	canaryChanges   *prometheus.CounterVec
	canaryInfo      *prometheus.GaugeVec
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
		version:         version,
		build:           gauges("rahu_build_info", "Always 1; the labels say what runs.", "version", "lexicon"),
		lexicon:         gauges("rahu_lexicon_info", "Always 1; the labels say which words grade.", "lang", "version"),
		ackPending:      gauge("rahu_consumer_ack_pending", "Messages that are delivered and not done."),
		feedback:        vector("rahu_feedback_total", "Feedback about recommendations, by the action that was recommended.", "action", "verdict"),
		overdue:         prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "rahu_overdue", Help: "Conversations with a recommendation that nobody answered in time, by its action."}, []string{"action"}),
		complaints:      vector("rahu_complaints_total", "Conversations in which a customer complained, by cause; one may have several.", "cause"),
		instances:       gauge("rahu_instances", "Instances that share the partitions, as this one sees it."),
		memo:            new(memoCounters),
		webhook:         vector("rahu_webhook_total", "Recommendations that were posted to the webhook, by what came of the try.", "result"),
		canaryTurns:     vector("rahu_canary_turns_total", "Customers' turns that the canary's other judgement was asked about.", "result"),
		canaryActions:   vector("rahu_canary_actions_total", "Turns of a canary, by the action that was recommended and the one that the other judgement would recommend.", "action", "other"),
		canaryChanges:   vector("rahu_canary_changes_total", "Grades and recommendations that the canary's other judgement changes.", "what", "direction"),
		canaryInfo:      gauges("rahu_canary_info", "Which judgements a canary compares, 1 for the one that leads.", "lexicon", "policy"),
		partitions:      gauge("rahu_partitions", "Partitions that are this instance's to work."),
	}
	m.lexicons(lexicon, nil)
	r.MustRegister(m.build, m.lexicon, m.messages, m.recommendations, m.threats, m.abuse, m.anger, m.deadLetters, m.redeliveries,
		m.abstained, m.rebuilds, m.classify, m.endToEnd, m.oldest, m.pending, m.ackPending, m.instances, m.partitions,
		m.feedback, m.overdue, m.complaints, m.memo, m.webhook, m.canaryTurns, m.canaryActions, m.canaryChanges, m.canaryInfo)
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
	for _, action := range wire.Actions() {
		for _, other := range wire.Actions() {
			m.canaryActions.WithLabelValues(action, other)
		}
		m.overdue.WithLabelValues(action)
		for _, verdict := range wire.Verdicts() {
			m.feedback.WithLabelValues(action, verdict)
		}
	}
	for _, result := range []string{"delivered", "failed", "dead"} {
		m.webhook.WithLabelValues(result)
	}
	for _, result := range canaryResults {
		m.canaryTurns.WithLabelValues(result)
	}
	for _, what := range canaryGrades {
		m.canaryChanges.WithLabelValues(what, "up")
		m.canaryChanges.WithLabelValues(what, "down")
	}
	for _, cause := range route.Causes() {
		m.complaints.WithLabelValues(cause)
	}
	for _, reason := range wire.Reasons() {
		m.deadLetters.WithLabelValues(string(reason))
	}
}

// lexicons says which words grade from now on.
func (m *Metrics) lexicons(version string, languages map[string]string) {
	m.build.Reset()
	m.build.WithLabelValues(m.version, version).Set(1)
	m.lexicon.Reset()
	for lang, v := range languages {
		m.lexicon.WithLabelValues(lang, v).Set(1)
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

// complained counts what a conversation began to complain of.
func (m *Metrics) complained(before, after route.State) {
	for _, cause := range route.Complained(before, after) {
		m.complaints.WithLabelValues(cause).Inc()
	}
}

// late follows how many conversations have an overdue recommendation.
func (m *Metrics) late(before, after route.State) {
	if before.Overdue == after.Overdue {
		return
	}
	if before.Overdue > 0 {
		m.overdue.WithLabelValues(known(before.OverdueAction, wire.Actions(), "none")).Dec()
	}
	if after.Overdue > 0 {
		m.overdue.WithLabelValues(known(after.OverdueAction, wire.Actions(), "none")).Inc()
	}
}

var (
	canaryResults = []string{"same", "changed", "left_out", "failed"}
	canaryGrades  = []string{"threat", "self_harm", "abuse", "anger", "action", "step"}
)

// canary counts what a canary's other judgement says of a turn.
func (m *Metrics) canary(was, is classifier.Verdict, changes []classifier.Change) {
	m.canaryActions.WithLabelValues(was.Action, is.Action).Inc()
	if len(changes) == 0 {
		m.canaryTurns.WithLabelValues("same").Inc()
		return
	}
	m.canaryTurns.WithLabelValues("changed").Inc()
	for _, c := range changes {
		direction := "up"
		if c.What == "action" && slices.Index(wire.Actions(), c.To) < slices.Index(wire.Actions(), c.From) || c.What != "action" && c.To < c.From {
			direction = "down"
		}
		m.canaryChanges.WithLabelValues(known(c.What, canaryGrades, "step"), direction).Inc()
	}
}

// judgements says what a canary compares: lexicon and policy of the one that leads, and
// of the other.
func (m *Metrics) judgements(versions [4]string) {
	m.canaryInfo.Reset()
	m.canaryInfo.WithLabelValues(versions[2], versions[3]).Set(0)
	m.canaryInfo.WithLabelValues(versions[0], versions[1]).Set(1)
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

func gauges(name, help string, labels ...string) *prometheus.GaugeVec {
	return prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: name, Help: help}, labels)
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

var (
	memoHits   = prometheus.NewDesc("rahu_memo_hits_total", "Words, with the marks beside them, that the classifier had read before.", nil, nil)
	memoMisses = prometheus.NewDesc("rahu_memo_misses_total", "Words, with the marks beside them, that it had to read anew.", nil, nil)
)
