// What an agent does at the queue: answering, trying a text, keys.
"use strict";

const MOST_DONE = 60;

// buttons puts what can be done under a card.
desk.buttons = (node, r) => {
  if (body.desk !== "true") return;
  const yes = r.needs_confirmation ? "confirm" : "accept";
  node.append(el("div", "answers",
    button("main", T(yes), () => withName(() => answers.accept(r))),
    button("", T("other"), () => withName(() => answers.other(r))),
    button("", T("wrong"), () => withName(() => answers.wrong(r))),
    button("quietly", T("conversation"), () => story(r)), besides(r)));
  holds(node);
};

// besides is what can be done besides, folded.
function besides(r) {
  const act = (name) => () => withName(() => answers[name](r));
  return el("details", "besides", el("summary", "", T("besides")), el("div", "",
    button("", T("take"), act("take")), button("", T("hand"), act("hand")), button("", T("promise"), act("promise"))));
}

// holds shows on a card who has its conversation.
const holderKey = (r) => r.tenant + "\u0000" + r.conversation;
function holds(node) {
  const name = desk.holders.get(holderKey(node.rec || {})), badge = node.querySelector(".holder");
  if (badge && badge.textContent !== (name || "")) badge.textContent = name ? T("holder", { name }) : "";
}

function held(s) {
  desk.holders.delete(holderKey(s));
  desk.holders.set(holderKey(s), s.holder);
  if (desk.holders.size > 2000) desk.holders.delete(desk.holders.keys().next().value);
  for (const c of cards.children) if (holderKey(c.rec) === holderKey(s)) holds(c);
}

page.told = (s) => desk.said(s);

// said takes a card that somebody answered from the others and lists it below.
desk.said = (s, late) => {
  if (s.holder) return void held(s);
  const before = desk.answered.get(s.recommendation);
  desk.answered.set(s.recommendation, s);
  if (desk.answered.size > 2000) desk.answered.delete(desk.answered.keys().next().value);
  const node = [...cards.children].find((c) => c.rec.id === s.recommendation);
  const waiting = state.waiting.findIndex((r) => r.id === s.recommendation);
  const r = late || (node && node.rec) || state.waiting[waiting];
  if (!r) return;
  if (waiting >= 0) state.waiting.splice(waiting, 1);
  const focused = node && node.contains(document.activeElement);
  const next = node && (node.nextElementSibling || node.previousElementSibling);
  if (node) node.remove();
  if (!before || late || node) done(s, r);
  settle();
  if (focused && next) next.focus();
};

function done(s, r) {
  const row = el("details", "", el("summary", "", el("b", "", r.customer || r.conversation), el("span", "", `${ACTIONS[r.action].title} – ${saidText(s, r)}`)),
    el("p", "", ...marked(String(r.text || ""), r.evidence)), s.reason && el("p", "faint", s.reason));
  $("done").prepend(row);
  while ($("done").children.length > MOST_DONE) $("done").lastChild.remove();
  $("done-part").hidden = false;
  $("done-count").textContent = $("done").children.length;
}

// trying a text: it is explained as it is typed.
let typing = 0, asked = 0;
function tryText() {
  clearTimeout(typing);
  typing = setTimeout(async () => {
    const text = $("try-text").value, number = ++asked;
    if (!text.trim()) return void $("try-result").replaceChildren();
    try {
      const found = await ask("/try", { text, lang: "auto" });
      if (number === asked) $("try-result").replaceChildren(...explained(text, found));
    } catch (e) {
      if (number === asked) $("try-result").replaceChildren(el("p", "fault", fault(e)));
    }
  }, 200);
}

const MOST_TERMS = 5; // of what an outcome's odds are made of
function explained(text, e) {
  const v = e.verdict, action = ACTIONS[v.action];
  const words = el("blockquote", "words", ...marked(text, v.evidence));
  words.dir = "auto";
  const cause = (r) => (r.cause ? " – " + T("cause." + r.cause, { by: r.by ? `«${r.by}»` : "" }) : "");
  const reason = (r) => el("li", "", mark(r.text, r), ` ${plain(r.category)} `, el("code", "", r.entry), cause(r));
  const change = (c) => (c.what === "action" ? `${word(c.from)} → ${word(c.to)}` : `${T(c.what)} ${c.from} → ${c.to}`);
  const signed = (n) => (n < 0 ? "−" : "+") + Math.abs(n).toFixed(1);
  const terms = (all) => el("code", "", list(all).slice(0, MOST_TERMS).map((t) => `${t.name} ${signed(t.weight)}`).join(", "));
  const outcome = (o) => el("li", "", el("b", "", `${T("outcome." + o.name)} ${signed(o.odds)}`), o.counts ? ` (${T("outcome.counts")}) ` : " ", terms(o.terms));
  const felt = e.strength && T("try.strength", { sum: signed(e.strength.sum), angry: signed(e.strength.least[1]), furious: signed(e.strength.least[2]) });
  const without = list(e.without).map((w) => el("li", "", el("b", "", T("try.if", { words: list(w.words).map((x) => `«${x}»`).join(", ") })), " " + list(w.changes).map(change).join("; ")));
  return [
    words,
    el("p", "did", action ? icon(action.sign) : "", word(v.action), el("span", "faint", T("lang." + v.lang.code))),
    scales(v) || el("p", "faint", T("try.empty")),
    without.length ? el("p", "label", T("try.without")) : "", el("ul", "why", ...without),
    folded(T("try.counted"), list(e.counted).map(reason)) || "", folded(T("try.ignored"), list(e.ignored).map(reason)) || "",
    folded(T("try.weighed"), list(e.outcomes).map(outcome)) || "",
    felt ? folded(felt, [el("li", "", e.strength.words ? T("try.outspoken") + " " : "", terms(e.strength.terms))]) : "",
  ];
}

// keys
const KEYS = [
  ["j", "next", () => step(1)], ["k", "back", () => step(-1)],
  ["a", "accept", () => onCard((r) => withName(() => answers.accept(r)))], ["d", "other", () => onCard((r) => withName(() => answers.other(r)))],
  ["w", "wrong", () => onCard((r) => withName(() => answers.wrong(r)))], ["c", "copy", () => chosen()?.querySelector(".copy")?.click()],
  ["m", "take", () => onCard((r) => withName(() => answers.take(r)))], ["h", "hand", () => onCard((r) => withName(() => answers.hand(r)))],
  ["p", "promise", () => onCard((r) => withName(() => answers.promise(r)))], ["o", "story", () => onCard(story)], ["n", "new", () => { if (!$("news").hidden) showWaiting(); }],
  ["t", "try", () => openTry()], ["?", "help", () => $("help").showModal()], ["Esc", "close", null],
];
const chosen = () => { const c = document.activeElement?.closest?.(".card"); return c && cards.contains(c) ? c : null; };
const onCard = (act) => { const c = chosen(); if (c && body.desk === "true") act(c.rec); };

function step(by) {
  const all = [...cards.children].filter((c) => !c.hidden), at = all.indexOf(chosen());
  const to = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
  if (to) { to.focus({ preventScroll: true }); to.scrollIntoView({ block: "nearest" }); }
}

function openTry() {
  if (body.desk !== "true") return;
  $("try").showModal();
  $("try-text").focus();
}

addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.("input, textarea, select, dialog")) return;
  const key = KEYS.find(([name]) => name === e.key);
  if (!key || !key[2]) return;
  e.preventDefault();
  key[2]();
});

$("keys").append(...KEYS.flatMap(([key, name]) => [el("dt", "", el("kbd", "", key)), el("dd", "", T("key." + name))]));
$("open-try")?.addEventListener("click", openTry);
$("try-text").addEventListener("input", tryText);
