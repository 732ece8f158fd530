// The queue: recommendations as they arrive. The page keeps at most 200 cards.
"use strict";

const MOST_QUIET = 40, MOST_WAITING = 200, MOST_EARLIER = 5, BATCH_MS = 30, READING_MS = 15000, SHORT_MS = 5 * 60000 + 5000;

const cards = $("cards"), quiet = $("quiet");

// desk is what desk.js adds: buttons under a card, and what people said about it.
const desk = { buttons() {}, said() {}, answered: new Map(), holders: new Map() };
const state = { last: null, filter: "", waiting: [], inbox: [], quietCount: 0, pointerAt: 0, ready: false, tries: 0, seen: new Set() };

function head(r) {
  const action = ACTIONS[r.action];
  const due = el("span", "due");
  const title = el("h2", "action", icon(action.sign), action.title);
  title.id = `a${r.seq}`;
  if (r.respond_by) due.dataset.due = r.respond_by;
  return el("div", "head", title, rungs(r.step), el("span", "holder"), due);
}

function meta(r) {
  const ago = el("time", "");
  ago.dateTime = ago.dataset.at = r.at || "";
  return el("p", "meta", el("span", "who", r.customer || r.conversation), el("span", "", word(r.channel)),
    r.queue && el("span", "", plain(r.queue)), el("span", "", (r.lang || {}).code && T("lang." + r.lang.code)),
    r.turn > 1 && el("span", "", T("turn", { turn: r.turn })), ago);
}

function phrase(p) {
  const text = el("span", "", p.text), button = el("button", "copy", T("copy"));
  text.lang = p.lang || "";
  button.type = "button";
  button.setAttribute("aria-label", T("copy.label", { text: p.text }));
  button.addEventListener("click", () => copy(p.text, button));
  return el("div", "phrase", text, button);
}

// say shows the first phrase; other ways to say it are folded.
function say(phrases) {
  if (!phrases.length) return null;
  const others = phrases.slice(1, 4).map(phrase);
  const rest = others.length ? el("details", "others", el("summary", "", T("say.others")), ...others) : null;
  return el("div", "", el("p", "label", T("say")), phrase(phrases[0]), rest);
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = T("copied");
  } catch {
    getSelection().selectAllChildren(button.previousElementSibling);
    button.textContent = T("selected");
  }
  setTimeout(() => { button.textContent = T("copy"); }, 2000);
}

function channelStep(r) {
  const what = r.channel_step && r.channel_step !== "none" ? word(r.channel_step) : "";
  const parts = [what, r.needs_confirmation ? T("confirmation") : ""].filter(Boolean).join(" – ");
  return parts ? el("p", "channel", parts[0].toUpperCase() + parts.slice(1)) : null;
}

function next(r) {
  const n = r.next || {};
  if (!n.action) return null;
  const step = n.step ? ", " + T("step", n).toLowerCase() : "", same = n.action === r.action && n.step === (r.step || undefined);
  const goesOn = same ? "" : el("span", "", T("next"), el("b", "", (ACTIONS[n.action] ? ACTIONS[n.action].title.toLowerCase() : plain(n.action)) + step), ". ");
  return el("p", "next", goesOn, n.stops && T("stops") + (WORDS["stops." + n.code] || n.stops));
}

function more(r) {
  const tips = list(r.guidance).map((t) => { const li = el("li", "", t.text); li.lang = t.lang || ""; return li; });
  const evidence = list(r.evidence).map((e) => el("li", "", mark(String(e.text || ""), e), ` ${plain(e.category)} `, el("code", "", e.entry)));
  const earlier = r.earlier.map((e) => el("li", "", `${ACTIONS[e.action].title}: `, e.text));
  const parts = [folded(T("tips"), tips), folded(T("evidence"), evidence), folded(T("earlier"), earlier)].filter(Boolean);
  return parts.length ? el("div", "more", ...parts) : null;
}

// card builds the card of a recommendation.
function card(r) {
  const node = el("article", "card", head(r));
  const text = String(r.text || ""), words = el("blockquote", "words" + (text.length > 900 ? " long" : ""), ...marked(text, r.evidence));
  words.lang = (r.lang || {}).code === "other" ? "" : (r.lang || {}).code || "";
  words.dir = "auto";
  if (text.length > 900) words.tabIndex = 0;
  const why = el("ul", "why", ...list(r.why).slice(0, 5).map((w) => el("li", "", sentence(w))));
  why.setAttribute("aria-label", T("why"));
  node.append(el("div", "body", el("div", "left", meta(r), words, scales(r), why), el("div", "right", channelStep(r), say(list(r.say)), next(r))));
  node.append(more(r) || "");
  node.rec = r;
  desk.buttons(node, r);
  node.dataset.action = r.action;
  node.tabIndex = 0;
  node.setAttribute("aria-labelledby", `a${r.seq}`);
  tick(node);
  return node;
}

// urgency is the action's rank; a person at risk and short clocks stand before
// others of the same action.
function urgency(r) {
  const rank = ACTIONS[r.action].rank;
  if (grade((r.self_harm || {}).grade) >= 2) return rank + 0.6;
  return Date.parse(r.respond_by) - Date.parse(r.at) <= SHORT_MS ? rank + 0.3 : rank;
}

// The order: the most urgent first, among equals the newest.
const before = (a, b) => urgency(a) - urgency(b) || a.seq - b.seq;
const conversation = (r) => [r.tenant, r.channel, r.conversation].join("\u0000");

// place puts a recommendation among the cards. It replaces cards of the same
// conversation that are not more urgent; their words stay folded in the new one.
function place(r) {
  const key = conversation(r);
  for (const old of [...cards.children]) {
    if (conversation(old.rec) !== key || urgency(old.rec) > urgency(r)) continue;
    r.earlier = [...old.rec.earlier, old.rec, ...r.earlier].slice(-MOST_EARLIER);
    old.remove();
  }
  r.earlier = r.earlier.map(({ action, text }) => ({ action, text }));
  const after = [...cards.children].find((other) => before(r, other.rec) > 0);
  const node = card(r);
  node.hidden = !shown(r);
  cards.insertBefore(node, after || null);
  trim(r.action);
}

// trim removes the oldest cards of an action beyond its quota.
function trim(action) {
  const same = [...cards.children].filter((c) => c.rec.action === action);
  same.slice(ACTIONS[action].quota).forEach((c) => c.remove());
}

function whisper(r) {
  const text = String(r.text || "");
  const summary = el("summary", "", el("b", "", r.role === "agent" ? T("agent") : r.customer || r.conversation), r.abstained && el("em", "", T("look")), el("span", "", text.slice(0, 120)));
  const row = el("details", "", summary, el("p", "", ...marked(text, r.evidence)),
    el("p", "faint", list(r.why).map(sentence).join(" ")));
  quiet.prepend(row);
  while (quiet.children.length > MOST_QUIET) quiet.lastChild.remove();
  $("quiet-count").textContent = ++state.quietCount;
  $("quiet-empty").hidden = true;
}

// reading tells whether somebody looks at a place that must not move.
function reading() {
  const focused = document.activeElement;
  return scrollY > 60 || (cards.contains(focused) && focused !== cards) || !getSelection().isCollapsed ||
    Date.now() - state.pointerAt < READING_MS || cards.querySelector("details[open]") !== null;
}

// arrive takes a recommendation; many that come at once are shown together, so that
// the page is laid out once for all of them.
function arrive(r) {
  if (state.seen.has(r.seq)) return;
  state.seen.add(r.seq);
  if (state.seen.size > 5000) state.seen.delete(state.seen.values().next().value);
  r.earlier = [];
  offer(r);
  state.inbox.push(r);
  if (state.inbox.length === 1) setTimeout(unpack, BATCH_MS);
}

function unpack() {
  const all = state.inbox;
  state.inbox = [];
  const answered = all.filter((r) => ACTIONS[r.action] && desk.answered.has(r.id));
  answered.forEach((r) => desk.said(desk.answered.get(r.id), r));
  all.filter((r) => !ACTIONS[r.action]).slice(-MOST_QUIET).forEach(whisper);
  state.quietCount += Math.max(0, all.filter((r) => !ACTIONS[r.action]).length - MOST_QUIET);
  const news = all.filter((r) => ACTIONS[r.action] && !desk.answered.has(r.id));
  if (!news.length) return;
  const later = state.ready && cards.children.length && (state.waiting.length || reading());
  if (later) state.waiting = most([...state.waiting, ...news], MOST_WAITING);
  else newest(news).forEach(place);
  settle();
  if (state.ready) speak(news.reduce((a, b) => (before(a, b) > 0 ? a : b)));
}

// newest leaves out of a list what would be beyond the quota of its action at once.
function newest(list) {
  const left = Object.fromEntries(Object.entries(ACTIONS).map(([name, a]) => [name, a.quota]));
  return list.filter(keptFrom(list.length, (i) => list[i].action, left));
}

// keptFrom returns a filter that keeps the last items of each kind, as many as left says.
function keptFrom(n, kind, left) {
  const kept = new Set();
  for (let i = n - 1; i >= 0; i--) if (left[kind(i)]-- > 0) kept.add(i);
  return (_, i) => kept.has(i);
}

// most keeps the n most urgent and newest of a list, in its order.
function most(list, n) {
  if (list.length <= n) return list;
  const kept = new Set([...list].sort((a, b) => before(b, a)).slice(0, n));
  return list.filter((r) => kept.has(r));
}

function showWaiting() {
  const waiting = state.waiting;
  state.waiting = [];
  newest(waiting).forEach(place);
  settle();
  scrollTo({ top: 0 });
  state.pointerAt = 0;
  cards.focus({ preventScroll: true });
}

function speak(r) {
  if (ACTIONS[r.action].rank >= 3) $("spoken").textContent = `${ACTIONS[r.action].title}: ${r.customer || r.conversation}, ${plain(r.channel)}`;
}

// settle brings everything around the cards up to date.
function settle() {
  const waiting = state.waiting.length, grave = state.waiting.filter((r) => ACTIONS[r.action].rank === 4).length;
  $("news").hidden = waiting === 0;
  $("show-news").textContent = T(grave ? "new.police" : "new", { n: waiting, grave });
  $("empty").hidden = cards.children.length > 0;
  const passed = [...cards.children].filter((c) => sieved(c.rec));
  for (const button of $("filters").children) {
    const n = passed.filter((c) => !button.value || c.rec.action === button.value).length;
    button.lastChild.textContent = n;
    button.setAttribute("aria-pressed", String(state.filter === button.value));
  }
  document.title = waiting ? `(${waiting}) rahu` : "rahu";
}

const shown = (r) => (!state.filter || state.filter === r.action) && sieved(r);

// sieves are the filters beside that of the actions; each shows once there is a choice.
const SIEVES = { lang: (r) => (r.lang || {}).code, channel: (r) => r.channel, tenant: (r) => r.tenant, queue: (r) => r.queue };
const MOST_CHOICES = 40;
const sieve = (name) => document.querySelector(`[data-sieve="${name}"]`);
const sieved = (r) => Object.entries(SIEVES).every(([name, of]) => { const want = sieve(name).value; return !want || want === of(r); });

function offer(r) {
  for (const [name, of] of Object.entries(SIEVES)) {
    const select = sieve(name), value = of(r);
    if (!value || select.length > MOST_CHOICES || [...select.options].some((o) => o.value === value)) continue;
    const option = el("option", "", name === "lang" ? T("lang." + value) : name === "channel" ? word(value) : value);
    option.value = value;
    select.append(option);
    select.parentNode.hidden = select.length < 3;
  }
  $("sieves").hidden = false;
}

function show() {
  for (const c of cards.children) c.hidden = !shown(c.rec);
  settle();
}

function filters() {
  for (const [value, name] of [["", T("all")], ...Object.entries(ACTIONS).map(([k, a]) => [k, a.name])]) {
    const button = el("button", "", name, el("span", "count", "0"));
    button.type = "button";
    button.value = value;
    button.addEventListener("click", () => {
      state.filter = value;
      show();
    });
    $("filters").append(button);
  }
  for (const name of Object.keys(SIEVES)) {
    const every = el("option", "", `${T("filter." + name)}: ${T("every")}`), select = sieve(name);
    every.value = "";
    select.append(every);
    select.parentNode.hidden = true;
    select.addEventListener("change", show);
  }
}

// connect follows the events; after a refusal it tries again by itself, later each time.
function connect() {
  const source = new EventSource("/events" + (state.last === null ? "" : `?last=${state.last}`));
  source.addEventListener("open", () => { state.tries = 0; connected("live", T("live")); });
  source.addEventListener("ready", () => { unpack(); state.ready = true; });
  source.addEventListener("gap", () => { $("gap").hidden = false; });
  source.addEventListener("reset", () => { state.seen.clear(); state.waiting = []; state.inbox = []; cards.replaceChildren(); settle(); });
  source.addEventListener("said", (e) => desk.said(JSON.parse(e.data)));
  source.addEventListener("message", (e) => {
    state.last = e.lastEventId;
    arrive({ ...JSON.parse(e.data), seq: Number(e.lastEventId) });
  });
  source.addEventListener("error", () => {
    connected("lost", T("reconnecting"));
    if (source.readyState !== EventSource.CLOSED) return;
    source.close();
    setTimeout(connect, Math.min(30000, 2000 * 2 ** state.tries++));
  });
}

cards.addEventListener("pointermove", () => { state.pointerAt = Date.now(); }, { passive: true });
cards.addEventListener("pointerleave", () => { state.pointerAt = 0; }, { passive: true });
$("show-news").addEventListener("click", showWaiting);
setInterval(() => { if (!document.hidden) tick(cards); }, 1000);
filters();
settle();
addEventListener("DOMContentLoaded", connect); // when desk.js has run too
