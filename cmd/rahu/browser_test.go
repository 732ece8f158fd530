//go:build browser

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// These tests drive Chromium (the variable CHROMIUM, or /usr/bin/chromium): make browser.
// Pictures are kept below the folder that the variable PICTURES names.

// tab opens a page in Chromium; errors of its scripts fail the test.
func tab(t *testing.T, url string) context.Context {
	t.Helper()
	program := os.Getenv("CHROMIUM")
	if program == "" {
		program = "/usr/bin/chromium"
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(program), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("accept-lang", "en"), chromedp.WindowSize(1280, 900))
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(allocator)
	t.Cleanup(cancel)
	_, err := chromedp.Run(ctx, chromedp.Navigate("about:blank")) // the browser lives as long as this context
	if err != nil {
		t.Fatal(err)
	}
	err = chromedp.Listen(ctx, func(event any) {
		if e, ok := event.(*runtime.EventExceptionThrown); ok {
			t.Errorf("a script failed: %s %v", e.ExceptionDetails.Text, e.ExceptionDetails.Exception)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	do(t, ctx, chromedp.Navigate(url))
	return ctx
}

func do(t *testing.T, ctx context.Context, actions ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	for i, a := range actions {
		limited, cancel := context.WithTimeout(ctx, time.Minute)
		_, err := chromedp.Run(limited, a)
		cancel()
		if err != nil {
			t.Fatalf("action %d: %v", i+1, err)
		}
	}
}

// script runs a script for what it does.
func script(code string) chromedp.Action[chromedp.Void] {
	return chromedp.Evaluate[chromedp.Void](code)
}

// until waits until a script's expression holds. It bears that the page changes meanwhile.
func until(t *testing.T, ctx context.Context, expression string) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for late := time.After(60 * time.Second); ; {
		holds, err := chromedp.Run(ctx, chromedp.Evaluate[bool]("Boolean("+expression+")"))
		if err == nil && holds {
			return
		}
		select {
		case <-tick.C:
		case <-late:
			html, _ := chromedp.Run(ctx, chromedp.Evaluate[string](`document.body.innerText.slice(0, 2000)`))
			t.Fatalf("waiting for %s: %v\n%s", expression, err, html)
		}
	}
}

// value returns what a script's expression is.
func value[T any](t *testing.T, ctx context.Context, expression string, options ...chromedp.EvaluateOption) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, options...))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// picture keeps what the page shows.
func picture(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	dir := os.Getenv("PICTURES")
	if dir == "" {
		return
	}
	data, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), data, 0o644); err != nil {
		t.Fatal(err)
	}
}

const live = `document.getElementById("connection").dataset.state === "live"`

// giveName answers the dialog that asks for the name.
func giveName(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	do(t, ctx, chromedp.WaitVisible("#ask-name"), chromedp.SendKeys("#ask-name", name), chromedp.Click("#ask-yes"))
}

func TestBrowserAgentAnswers(t *testing.T) {
	in := start(t, nil)
	ctx := tab(t, in.url)
	until(t, ctx, live)
	begin := time.Now()
	in.send(t, "1", "c1", "Te olete idioodid!", "customer", "Margus")
	until(t, ctx, `document.querySelectorAll("#cards mark").length > 0`)
	took := time.Since(begin)
	t.Logf("a message is seen after %v", took)
	if took > 2*time.Second {
		t.Errorf("a message is seen after %v only", took)
	}
	if text := value[string](t, ctx, `document.querySelector("#cards mark").innerText`); !strings.Contains(text, "idioodid") {
		t.Errorf("the evidence is %q", text)
	}
	picture(t, ctx, "card")

	do(t, ctx, chromedp.Click("#cards .answers .main"))
	giveName(t, ctx, "Mari Maasikas")
	until(t, ctx, `document.querySelectorAll("#cards .card").length === 0 && document.querySelectorAll("#done details").length === 1`)
	in.send(t, "2", "c2", "Sa oled loll nagu lauajalg!", "customer", "Piret")
	until(t, ctx, `document.querySelectorAll("#cards .card").length === 1`)
	do(t, ctx, chromedp.Click("#cards .answers button:nth-child(2)"), chromedp.WaitVisible("#ask-taken"),
		chromedp.SetValue("#ask-taken", "empathize"), chromedp.SendKeys("#ask-reason", "she laughed"), chromedp.Click("#ask-yes"))
	until(t, ctx, `document.querySelectorAll("#done details").length === 2`)
	in.send(t, "3", "c3", "Käi persse!", "customer", "Ants")
	until(t, ctx, `document.querySelectorAll("#cards .card").length === 1`)
	do(t, ctx, chromedp.Click("#cards .answers button:nth-child(3)"), chromedp.WaitVisible("#ask-reason"), chromedp.Click("#ask-yes"))
	if open := value[bool](t, ctx, `document.getElementById("ask").open`); !open {
		t.Error("wrong is taken without a reason")
	}
	do(t, ctx, chromedp.SendKeys("#ask-reason", "the title of a song"), chromedp.Click("#ask-yes"))
	until(t, ctx, `document.querySelectorAll("#done details").length === 3`)

	for conversation, want := range map[string][3]string{"c1": {"accepted", "", ""}, "c2": {"dismissed", "empathize", "she laughed"}, "c3": {"wrong", "", "the title of a song"}} {
		if f := in.said(t, conversation, 1)[0]; f.User != "Mari Maasikas" || f.Verdict != want[0] || f.Taken != want[1] || f.Reason != want[2] {
			t.Errorf("%s: %+v", conversation, f)
		}
	}
	other := tab(t, in.url) // somebody who comes later sees what was answered
	until(t, other, `document.querySelectorAll("#done details").length === 3 && document.querySelectorAll("#cards .card").length === 0`)
}

func TestBrowserPoliceIsConfirmedByName(t *testing.T) {
	file := usersFile(t)
	in := start(t, func(o *serveOptions) { o.users = file })
	in.send(t, "1", "c1", "Ma tulen täna kirvega kontorisse ja tapan teid", "queue", "arved")
	in.recommended(t, "1", "c1")
	ctx := tab(t, in.url)
	picture(t, ctx, "login")
	do(t, ctx, chromedp.SendKeys("#name", "Juhan"), chromedp.SendKeys("#password", "Juhan has a password"), chromedp.Click("form[action='/login'] .main"))
	do(t, ctx, chromedp.WaitVisible("#cards .card")) // unlike until, it bears the change of the page
	until(t, ctx, `document.querySelectorAll("#cards .card").length === 1`)
	do(t, ctx, chromedp.Click("#cards .answers .main"), chromedp.WaitVisible("#ask-reason"))
	picture(t, ctx, "confirm")
	do(t, ctx, chromedp.SendKeys("#ask-reason", "an axe, today"), chromedp.Click("#ask-yes"))
	until(t, ctx, `document.querySelector("#done summary")?.innerText.includes("Juhan confirmed it")`)
	if f := in.said(t, "c1", 1)[0]; f.User != "Juhan" || f.Verdict != "accepted" || f.Taken != "call_police" {
		t.Errorf("the stream has %+v", f)
	}
}

func TestBrowserConversationTryAndKeys(t *testing.T) {
	in := start(t, nil)
	for i, text := range []string{"Kus mu pakk on?", "Te olete täielikud idioodid!", "Kuule, lollpea, vasta ometi"} {
		in.send(t, fmt.Sprint(i), "c1", text, "customer", "Margus")
		in.recommended(t, fmt.Sprint(i), "c1")
	}
	ctx := tab(t, in.url)
	until(t, ctx, `document.querySelectorAll("#cards .card").length === 1`)
	do(t, ctx, chromedp.KeyEvent("j"))
	until(t, ctx, `document.activeElement.classList.contains("card")`)
	do(t, ctx, chromedp.KeyEvent("o"))
	until(t, ctx, `document.querySelectorAll("#turns .turn").length === 3`)
	picture(t, ctx, "conversation")
	do(t, ctx, chromedp.KeyEvent(kb.Escape))
	until(t, ctx, `!document.getElementById("story").open`)
	do(t, ctx, chromedp.KeyEvent("t"), chromedp.WaitVisible("#try-text"), script(`document.getElementById("try-text").value = ""`), chromedp.SendKeys("#try-text", "Homme tulen kirvega teie kontorisse"))
	until(t, ctx, `document.querySelectorAll("#try-result mark").length > 0 && document.querySelector("#try-result .why li") && /threat [+−]\d/.test(document.querySelector("#try-result details:last-child li").textContent)`)
	picture(t, ctx, "try")
	do(t, ctx, chromedp.KeyEvent(kb.Escape))
	until(t, ctx, `!document.getElementById("try").open`)
	do(t, ctx, chromedp.KeyEvent("?"), chromedp.WaitVisible("#keys"))
	picture(t, ctx, "keys")
}

// TestBrowserComesBack stops rahu while the page is open and starts it again.
func TestBrowserComesBack(t *testing.T) {
	in := start(t, nil)
	ctx := tab(t, in.url)
	until(t, ctx, live)
	in.send(t, "1", "c1", "Te olete idioodid!")
	until(t, ctx, `document.querySelectorAll("#cards .card").length === 1`)
	in.stop()
	until(t, ctx, `document.getElementById("connection").dataset.state === "lost"`)
	in.run(t, nil)
	in.send(t, "2", "c2", "Sa oled loll nagu lauajalg!")
	until(t, ctx, live+` && document.querySelectorAll("#cards .card").length + state.waiting.length === 2`)
}

func TestBrowserManyItems(t *testing.T) {
	in := start(t, nil)
	ctx := tab(t, in.url)
	until(t, ctx, live)
	const n = 5000
	for i := range n {
		in.send(t, fmt.Sprint(i), fmt.Sprint("c", i), fmt.Sprintf("Te olete idioodid! Arve %d on vale.", i))
	}
	until(t, ctx, fmt.Sprintf(`Number(state.last) >= %d`, n))
	nodes := value[int](t, ctx, `document.querySelectorAll("*").length`)
	heap := value[float64](t, ctx, `performance.memory.usedJSHeapSize / 1048576`)
	key := value[float64](t, ctx, `(() => { const begin = performance.now(); for (let i = 0; i < 20; i++) document.body.dispatchEvent(new KeyboardEvent("keydown", { key: i % 2 ? "k" : "j", bubbles: true })); return (performance.now() - begin) / 20; })()`)
	t.Logf("after %d recommendations: %d nodes, heap %.0f MB, %.1f ms a key", n, nodes, heap, key)
	if heap > 200 || key > 50 {
		t.Errorf("after %d recommendations: heap %.0f MB, %.1f ms a key", n, heap, key)
	}
}

// hostileTexts are a hundred texts that try to become code or to disturb the page.
func hostileTexts() (list []string) {
	bases := []string{
		`<script>window.bad=1</script>`, `<img src=x onerror="window.bad=1">`, `<svg onload=window.bad=1>`, `"><script>window.bad=1</script>`, `'-window.bad=1-'`,
		`javascript:window.bad=1`, `<a href="javascript:window.bad=1">x</a>`, `<iframe srcdoc="<script>parent.bad=1</script>">`, `</p></article><script>window.bad=1</script>`,
		`<style>*{display:none}</style>`, `<meta http-equiv="refresh" content="0;url=//evil.example">`, `<base href="//evil.example/">`, `<form action="//evil.example"><input>`,
		`{{.Tag}} ${window.bad=1}`, `<!-- -->`, `]]><script>window.bad=1</script>`, "\u202egnp.exe", "zero\u200bwidth\u2060", "line\u2028sep\u2029", `&lt;script&gt;window.bad=1&lt;/script&gt;`,
	}
	for _, base := range bases {
		list = append(list, base, "Te olete idioodid! "+base, strings.ToUpper(base), base+base, "Ты идиот "+base+" 💥")
	}
	return list
}

func TestBrowserHostileTextIsText(t *testing.T) {
	in := start(t, nil)
	ctx := tab(t, in.url)
	until(t, ctx, live)
	texts := hostileTexts()
	if len(texts) != 100 {
		t.Fatalf("%d texts", len(texts))
	}
	for i, text := range texts {
		in.send(t, fmt.Sprint(i), fmt.Sprint("c", i), text, "customer", text)
	}
	in.send(t, "last", "last", "Te olete idioodid!", "customer", "the last")
	until(t, ctx, `[...cards.children].concat(state.waiting.map((rec) => ({ rec }))).some((c) => c.rec.customer === "the last")`)
	do(t, ctx, script(`if (!document.getElementById("news").hidden) showWaiting()`))
	if bad := value[bool](t, ctx, `window.bad !== undefined || document.querySelectorAll("main script, main iframe, main img, main svg[onload], main style, main base, main form, main meta").length > 0`); bad {
		t.Error("a customer's text became code")
	}
	shown := value[[]string](t, ctx, `[...document.querySelectorAll("#cards .words")].map((n) => n.textContent)`)
	known := map[string]bool{"Te olete idioodid!": true}
	for _, text := range texts {
		known[text] = true
	}
	for _, text := range shown {
		if !known[text] {
			t.Errorf("the page shows %q, which nobody wrote", text)
		}
	}
	if len(shown) < 20 {
		t.Errorf("%d texts are shown only", len(shown))
	}
	do(t, ctx, chromedp.Click("#cards .answers .quietly"), chromedp.WaitVisible("#turns .turn"))
	if bad := value[bool](t, ctx, `window.bad !== undefined`); bad {
		t.Error("a customer's text became code in the conversation")
	}
	for _, path := range []string{"/cases", "/day", "/complaints", "/words?q=" + url.QueryEscape(texts[0]), "/words?q=idioodid"} {
		do(t, ctx, chromedp.Navigate(in.url+path))
		until(t, ctx, `document.readyState === "complete" && document.getElementById("content")`)
		if bad := value[bool](t, ctx, `window.bad !== undefined || document.querySelectorAll("main script, main iframe, main img, main style, main base, main meta, main svg[onload], main form[action]").length > 0`); bad {
			t.Errorf("a customer's text became code at %s", path)
		}
		if n := value[int](t, ctx, `document.querySelectorAll("main .case, main .panel, main tbody tr, main .entry").length + (document.querySelector("main .empty") ? 1 : 0)`); n == 0 {
			t.Errorf("%s shows nothing", path)
		}
	}
}

// TestBrowserIsAccessible runs axe-core, from the file that the variable AXE names, on
// each view, light and dark, in three sizes.
func TestBrowserIsAccessible(t *testing.T) {
	axe, err := os.ReadFile(os.Getenv("AXE"))
	if err != nil {
		t.Fatalf("axe-core is needed: make browser (%v)", err)
	}
	in := start(t, nil)
	for i, text := range []string{"Te olete täielikud idioodid!", "Ma tulen täna kirvega kontorisse ja tapan teid", "Kolm nädalat ootan juba!", "Andke mulle juhataja"} {
		in.send(t, fmt.Sprint(i), fmt.Sprint("c", i), text, "customer", "Margus")
		in.recommended(t, fmt.Sprint(i), fmt.Sprint("c", i))
	}
	ctx := tab(t, in.url)
	until(t, ctx, `document.querySelectorAll("#cards .card").length === 4`)
	do(t, ctx, script(string(axe)))
	views := []struct{ name, path, open, shown string }{
		{"queue", "/", `1`, `document.querySelectorAll("#cards .card").length === 4`},
		{"story", "/", `story([...cards.children][0].rec)`, `document.querySelectorAll("#turns .turn").length > 0`},
		{"try", "/", `openTry()`, `1`}, {"help", "/", `document.getElementById("help").showModal()`, `1`},
		{"ask", "/", `answers.wrong([...cards.children][0].rec)`, `1`}, {"promise", "/", `answers.promise([...cards.children][0].rec)`, `1`},
		{"cases", "/cases", `1`, `document.querySelectorAll(".case").length > 1`},
		{"day", "/day", `for (const d of document.querySelectorAll("details")) d.open = true`, `document.querySelector(".panel svg rect")`},
		{"complaints", "/complaints?days=1", `1`, `document.querySelector("tbody tr")`}, {"words", "/words?q=idioot", `1`, `document.querySelector(".entry")`},
	}
	path := "/"
	for _, v := range views {
		if v.path != path {
			path = v.path
			do(t, ctx, chromedp.Navigate(in.url+path))
			until(t, ctx, v.shown)
			do(t, ctx, script(string(axe)))
		}
		for _, dark := range []string{"light", "dark"} {
			do(t, ctx, func(ctx context.Context, target *chromedp.Target) (none chromedp.Void, err error) {
				_, err = cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: dark}}})
				return none, err
			})
			for size, width := range map[string]int64{"wide": 1440, "tablet": 820, "phone": 390} {
				do(t, ctx, chromedp.EmulateViewport(width, 900), script(v.open))
				until(t, ctx, v.shown)
				picture(t, ctx, v.name+"-"+size+"-"+dark)
				findings(t, ctx, v.name+" "+size+" "+dark)
				do(t, ctx, script(`for (const d of document.querySelectorAll("dialog[open]")) d.close()`))
			}
		}
	}
}

// findings fails where axe finds something serious.
func findings(t *testing.T, ctx context.Context, view string) {
	t.Helper()
	text := value[string](t, ctx, `axe.run(document, { resultTypes: ["violations"] }).then((r) => JSON.stringify(r.violations.filter((v) => ["serious", "critical"].includes(v.impact)).map((v) => ({ id: v.id, help: v.help, nodes: v.nodes.slice(0, 3).map((n) => n.html) }))))`, chromedp.EvalAwaitPromise)
	var list []struct {
		ID, Help string
		Nodes    []string
	}
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		t.Fatal(err)
	}
	for _, f := range list {
		t.Errorf("%s: %s: %s\n%s", view, f.ID, f.Help, strings.Join(f.Nodes, "\n"))
	}
}
