package deploy

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"

	"rahu/pipeline/natsio"
	"rahu/pipeline/natsio/natstest"
	"rahu/pipeline/wire"
)

// guarded starts a server with nats/accounts.conf and rahu on it.
func guarded(t *testing.T) (url string, rahu *natsio.Broker) {
	t.Helper()
	for _, name := range []string{"RAHU", "ACME_SYSTEM", "ACME_MARI", "ACME_MANAGER"} {
		t.Setenv(name+"_PASSWORD", "secret-of-"+strings.ToLower(name))
	}
	o, err := server.ProcessConfigFile("nats/accounts.conf")
	if err != nil {
		t.Fatal(err)
	}
	o.Host, o.Port, o.JetStream, o.StoreDir, o.NoSigs, o.NoLog = "127.0.0.1", -1, true, t.TempDir(), true, true
	s, err := server.NewServer(o)
	if err != nil {
		t.Fatal(err)
	}
	go s.Start()
	t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
	if !s.ReadyForConnections(time.Minute) {
		t.Fatal("the server does not start")
	}
	address := s.Addr().String()
	rahu = natstest.Broker(t, natsio.Options{URL: "nats://rahu:secret-of-rahu@" + address, Partitions: 2, BeatEvery: 100 * time.Millisecond})
	return address, rahu
}

// as connects as a user; refused gets what the server does not allow.
func as(t *testing.T, address, user string) (nc *nats.Conn, refused chan error) {
	t.Helper()
	refused = make(chan error, 100)
	nc, err := nats.Connect("nats://"+address, nats.UserInfo(user, "secret-of-"+strings.ReplaceAll(user, "-", "_")),
		nats.CustomInboxPrefix("_INBOX_"+strings.ReplaceAll(user, "-", "_")),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { refused <- err }))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(nc.Close)
	return nc, refused
}

const recommendations = wire.StreamRecommendations

// attempts are what users must not do.
var attempts = []struct{ user, what, publish, subscribe, body string }{
	{"acme-mari", "publish a recommendation", "rahu.recommendations.acme.none.c1", "", "{}"},
	{"acme-mari", "publish a recommendation of another tenant", "rahu.recommendations.other.call_police.c1", "", "{}"},
	{"acme-mari", "publish a message", "rahu.messages.acme.chat.c1", "", "{}"},
	{"acme-mari", "publish feedback in another's name", "rahu.feedback.acme.manager.c1", "", "{}"},
	{"acme-mari", "publish feedback of another tenant", "rahu.feedback.other.mari.c1", "", "{}"},
	{"acme-mari", "set a clock", "rahu.clocks.set.acme.1.c1", "", "{}"},
	{"acme-mari", "publish a dead letter", "rahu.deadletters.panic.acme", "", "{}"},
	{"acme-mari", "write a state", "$KV.RAHU_CONVERSATIONS.00.acme.c1", "", "{}"},
	{"acme-mari", "pretend to be an instance", "rahu.instances", "", "{}"},
	{"acme-mari", "read another tenant", "", "rahu.recommendations.other.>", ""},
	{"acme-mari", "read all tenants", "", "rahu.recommendations.>", ""},
	{"acme-mari", "read raw messages", "", "rahu.messages.acme.>", ""},
	{"acme-mari", "read another's replies", "", "_INBOX_acme_manager.>", ""},
	{"acme-mari", "read rahu's replies", "", "_INBOX.>", ""},
	{"acme-mari", "read everything", "", ">", ""},
	{"acme-mari", "read dead letters", "", "rahu.deadletters.>", ""},
	{"acme-mari", "delete a stream", "$JS.API.STREAM.DELETE." + recommendations, "", ""},
	{"acme-mari", "purge a stream", "$JS.API.STREAM.PURGE." + recommendations, "", ""},
	{"acme-mari", "delete a message", "$JS.API.STREAM.MSG.DELETE." + recommendations, "", `{"seq":1}`},
	{"acme-mari", "read a stored message", "$JS.API.STREAM.MSG.GET." + recommendations, "", `{"seq":1}`},
	{"acme-mari", "read a stored message directly", "$JS.API.DIRECT.GET." + recommendations, "", `{"seq":1}`},
	{"acme-mari", "make a consumer", "$JS.API.CONSUMER.CREATE." + recommendations + ".x", "", `{"stream_name":"` + recommendations + `","config":{"name":"x"}}`},
	{"acme-mari", "delete rahu's consumer", "$JS.API.CONSUMER.DELETE." + wire.StreamMessages + ".rahu-00", "", ""},
	{"acme-mari", "change a stream", "$JS.API.STREAM.UPDATE." + recommendations, "", "{}"},
	{"acme-mari", "make a stream", "$JS.API.STREAM.CREATE.X", "", `{"name":"X","subjects":["x"]}`},
	{"acme-mari", "acknowledge for rahu", "$JS.ACK." + wire.StreamMessages + ".rahu-00.1.1.1.1.0", "", "+ACK"},
	{"acme-manager", "publish a recommendation", "rahu.recommendations.acme.none.c1", "", "{}"},
	{"acme-manager", "read another tenant", "", "rahu.recommendations.other.>", ""},
	{"acme-manager", "delete a stream", "$JS.API.STREAM.DELETE." + recommendations, "", ""},
	{"acme-system", "publish for another tenant", "rahu.messages.other.chat.c1", "", "{}"},
	{"acme-system", "publish a recommendation", "rahu.recommendations.acme.none.c1", "", "{}"},
	{"acme-system", "read recommendations", "", "rahu.recommendations.acme.>", ""},
	{"acme-system", "delete a stream", "$JS.API.STREAM.DELETE." + wire.StreamMessages, "", ""},
}

// TestUsersCannotDoMore tries each, and looks afterwards whether anything has changed.
func TestUsersCannotDoMore(t *testing.T) {
	address, rahu := guarded(t)
	for _, a := range attempts {
		t.Run(a.user+" "+a.what, func(t *testing.T) {
			nc, refused := as(t, address, a.user)
			var err error
			if a.publish != "" {
				err = nc.PublishRequest(a.publish, nc.NewInbox(), []byte(a.body))
			} else {
				_, err = nc.SubscribeSync(a.subscribe)
			}
			if err != nil {
				t.Fatal(err)
			}
			if err := nc.Flush(); err != nil {
				t.Fatal(err)
			}
			select {
			case err := <-refused:
				if !strings.Contains(strings.ToLower(err.Error()), "permissions violation") {
					t.Error(err)
				}
			case <-time.After(30 * time.Second):
				t.Error("the server lets it pass")
			}
		})
	}
	for _, stream := range natsio.Streams() {
		n, err := rahu.Count(t.Context(), stream)
		if err != nil || n != 0 {
			t.Errorf("%s holds %d messages (%v)", stream, n, err)
		}
	}
	if rahu.HasStream(t.Context(), "X") {
		t.Error("a stream was made")
	}
}

// TestUsersCanDoTheirWork lets each do what it is there for, with the whole pipeline.
func TestUsersCanDoTheirWork(t *testing.T) {
	address, rahu := guarded(t)
	works(t, rahu)
	agent, agentRefused := as(t, address, "acme-mari")
	seen, err := agent.SubscribeSync("rahu.recommendations.acme.>")
	if err != nil {
		t.Fatal(err)
	}
	manager, managerRefused := as(t, address, "acme-manager")
	feedback, err := manager.SubscribeSync("rahu.feedback.acme.>")
	if err != nil {
		t.Fatal(err)
	}
	for _, nc := range []*nats.Conn{agent, manager} {
		if err := nc.Flush(); err != nil {
			t.Fatal(err)
		}
	}
	system, systemRefused := as(t, address, "acme-system")
	reply, err := system.Request("rahu.messages.acme.chat.c1", []byte(`{"id":"1","conversation":"c1","text":"Te olete idioodid!"}`), 30*time.Second)
	if err != nil || !strings.Contains(string(reply.Data), `"seq":1`) {
		t.Fatalf("%v %v", reply, err)
	}
	m, err := seen.NextMsg(time.Minute)
	if err != nil || !strings.Contains(string(m.Data), `"conversation":"c1"`) {
		t.Fatalf("%v %v", m, err)
	}
	said := fmt.Sprintf(`{"recommendation":%q,"verdict":"right"}`, m.Header.Get("Nats-Msg-Id"))
	if _, err := agent.Request("rahu.feedback.acme.mari.c1", []byte(said), 30*time.Second); err != nil {
		t.Fatal(err)
	}
	if _, err := feedback.NextMsg(time.Minute); err != nil {
		t.Fatal(err)
	}
	if _, err := system.Request("rahu.classify", []byte("tere"), 30*time.Second); err != nil {
		t.Fatal("classify: ", err)
	}
	for _, refused := range []chan error{agentRefused, managerRefused, systemRefused} {
		select {
		case err := <-refused:
			t.Error(err)
		default:
		}
	}
}
