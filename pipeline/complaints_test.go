package pipeline

import (
	"testing"
	"time"

	"rahu/pipeline/wire"
)

func TestComplaintsAreListedAndCounted(t *testing.T) {
	c := openCluster(t)
	i := c.start()
	c.say("parcel", "1", "hello")
	c.say("parcel", "2", "it is late")
	c.say("parcel", "3", "still late")
	c.say("mood", "4", "I am angry")
	c.say("calm", "5", "hello")
	var about wire.Recommendation
	for _, r := range c.recommendations(5) {
		if r.Message == "2" {
			about = r
		}
	}
	c.publish(wire.FeedbackSubject("acme", "mari", "parcel"), `{"recommendation":"`+about.ID+`","verdict":"accepted","outcome":"sent again"}`)
	list, err := ComplaintsIn(t.Context(), c.admin, Period{Tenant: "acme"})
	if err != nil || len(list) != 2 {
		t.Fatalf("%+v, %v", list, err)
	}
	for _, one := range list {
		switch {
		case one.Conversation == "parcel" && one.Causes[0] == "delivery" && one.Turns == 2 && one.Anger == 2 && one.Outcome == "sent again" && one.By == "mari" && one.Text == "it is late":
		case one.Conversation == "mood" && one.Causes[0] == "other" && one.Turns == 1:
		default:
			t.Errorf("%+v", one)
		}
	}
	for _, line := range []string{`rahu_complaints_total{cause="delivery"} 1`, `rahu_complaints_total{cause="other"} 1`, `rahu_complaints_total{cause="money"} 0`} {
		if !i.shows(line) {
			t.Errorf("the metrics do not show %s", line)
		}
	}
	for _, p := range []Period{{Tenant: "other"}, {Since: time.Now().Add(time.Hour)}, {Until: time.Now().Add(-time.Hour)}} {
		if list, err := ComplaintsIn(t.Context(), c.admin, p); err != nil || len(list) != 0 {
			t.Errorf("%+v: %+v, %v", p, list, err)
		}
	}
}
