//go:build browser

package main

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestBrowserManagerWorksAtCases follows one manager over the page of cases, with an
// agent's queue open beside it.
func TestBrowserManagerWorksAtCases(t *testing.T) {
	in := start(t, nil)
	queue, manager := tab(t, in.url), tab(t, in.url+"/cases")
	until(t, manager, live)
	in.send(t, "1", "c1", "Ma tulen täna kirvega kontorisse ja tapan teid", "customer", "Margus")
	in.send(t, "2", "c2", "Andke mulle juhataja!", "customer", "Piret")
	until(t, manager, `document.querySelectorAll(".case").length === 2`) // without a reload
	picture(t, manager, "cases")
	do(t, manager, chromedp.Click(`.case[data-action="involve_manager"] .besides summary`), chromedp.Click(`.case[data-action="involve_manager"] [data-do="take"]`))
	giveName(t, manager, "Juhan")
	do(t, manager, chromedp.WaitVisible("#ask-reason"), chromedp.Click("#ask-yes"))
	until(t, manager, `document.querySelector('.case[data-action="involve_manager"] .holder')?.textContent === "Juhan has this"`)
	until(t, queue, `[...document.querySelectorAll("#cards .holder")].some((n) => n.textContent === "Juhan has this")`)

	do(t, manager, chromedp.Click(`.case[data-action="call_police"] [data-do="accept"]`), chromedp.WaitVisible("#ask-reason"),
		chromedp.SendKeys("#ask-reason", "an axe, today"), chromedp.Click("#ask-yes"))
	until(t, manager, `document.querySelector("#list-underway")`)
	do(t, manager, chromedp.Click(`[data-do="close"]`), chromedp.WaitVisible("#ask-outcome"), chromedp.SendKeys("#ask-outcome", "the police came"), chromedp.Click("#ask-yes"))
	until(t, manager, `!document.querySelector("#list-underway")`)
	if list := in.said(t, "c1", 2); list[0].Taken != "call_police" || list[1].Outcome != "the police came" || list[1].User != "Juhan" {
		t.Errorf("the stream has %+v", list)
	}

	// What comes while somebody reads waits until it is asked for.
	do(t, manager, script(`document.querySelector(".case .besides").open = true`))
	in.send(t, "3", "c3", "Andke mulle juhataja!", "customer", "Ants")
	until(t, manager, `!document.getElementById("news").hidden`)
	if n := value[int](t, manager, `document.querySelectorAll(".case").length`); n != 1 {
		t.Errorf("%d cases are shown to somebody who reads", n)
	}
	do(t, manager, chromedp.Click("#show-news"))
	until(t, manager, `document.querySelectorAll(".case").length === 2`)

	do(t, manager, chromedp.Click(`.case [data-do="story"]`), chromedp.WaitVisible("#turns .turn"), chromedp.Click("#story-links .link"))
	until(t, manager, `document.querySelector("#story-links [role=status]").textContent.startsWith("Unchanged")`)
	picture(t, manager, "verified")
}

// TestBrowserHandAndPromise hands a conversation on and promises a call, by keys.
func TestBrowserHandAndPromise(t *testing.T) {
	in := start(t, nil)
	ctx := tab(t, in.url)
	until(t, ctx, live)
	in.send(t, "1", "c1", "Te olete idioodid!", "customer", "Margus")
	until(t, ctx, `document.querySelectorAll("#cards .card").length === 1`)
	do(t, ctx, chromedp.KeyEvent("j"), chromedp.KeyEvent("h"))
	giveName(t, ctx, "Mari")
	do(t, ctx, chromedp.WaitVisible("#ask-to"), chromedp.SendKeys("#ask-to", "Juhan"), chromedp.Click("#ask-yes"))
	until(t, ctx, `document.querySelector("#cards .holder").textContent === "Juhan has this" && !document.querySelector("dialog[open]")`)
	do(t, ctx, chromedp.KeyEvent("j"), chromedp.KeyEvent("p"), chromedp.WaitVisible("#ask-follow_up_at"), chromedp.SendKeys("#ask-reason", "about the bill"))
	picture(t, ctx, "promise")
	do(t, ctx, chromedp.Click("#ask-yes"))
	until(t, ctx, `document.querySelectorAll("#done details").length === 1`)
	list := in.said(t, "c1", 2)
	if list[0].To != "Juhan" || list[1].FollowUp != "call" || list[1].Due.IsZero() || list[1].Reason != "about the bill" {
		t.Errorf("the stream has %+v", list)
	}
	do(t, ctx, chromedp.KeyEvent(kb.Escape))
}

// TestBrowserQueueFilters shows what a language or a channel leaves.
func TestBrowserQueueFilters(t *testing.T) {
	in := start(t, nil)
	ctx := tab(t, in.url)
	until(t, ctx, live)
	for i, text := range []string{"Te olete idioodid!", "Sa oled loll nagu lauajalg!", "Вы идиоты!"} {
		in.send(t, fmt.Sprint(i), fmt.Sprint("c", i), text)
	}
	until(t, ctx, `document.querySelectorAll("#cards .card").length === 3`)
	do(t, ctx, chromedp.SetValue(`[data-sieve="lang"]`, "ru"), script(`document.querySelector('[data-sieve="lang"]').dispatchEvent(new Event("change"))`))
	until(t, ctx, `document.querySelectorAll("#cards .card:not([hidden])").length === 1 && document.querySelector("#filters .count").textContent === "1"`)
}
