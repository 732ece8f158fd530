// What an agent does at the page: answering recommendations, reading conversations,
// trying a text, keys. Everything that people wrote goes in as text nodes.
"use strict";

const body = document.body.dataset;
const me = { name: body.name || "" };
const MOST_DONE = 60;

// ask sends JSON and returns the answer; a refusal is thrown with the code that the server gave.
async function ask(path, content) {
  const options = content ? { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(content) } : {};
  let answer, text;
  try {
    answer = await fetch(path, options);
    text = await answer.json();
  } catch {
    throw { error: "broker" };
  }
  if (!answer.ok) throw text;
  return text;
}

const known = ["reason", "manager", "broker", "unknown", "login", "name"];
const fault = (e) => (known.includes(e.error) ? T("fault." + e.error) : T("fault.other", { why: e.why || "" }));

// dialog asks for a few fields and calls send with their values until it does not throw.
function dialog({ title, text, fields, yes, send }) {
  const box = $("ask"), inputs = {};
  $("ask-title").textContent = title;
  $("ask-text").textContent = text || "";
  $("ask-yes").textContent = yes;
  $("ask-fault").hidden = true;
  $("ask-fields").replaceChildren(...fields.flatMap((f) => {
    const input = el(f.options ? "select" : f.short ? "input" : "textarea", "");
    if (f.options) input.append(...f.options.map(([value, name]) => { const o = el("option", "", name); o.value = value; return o; }));
    input.id = "ask-" + f.name;
    input.required = Boolean(f.required);
    input.maxLength = f.most || 500;
    if (f.value) input.value = f.value;
    inputs[f.name] = input;
    const label = el("label", "", f.label);
    label.htmlFor = input.id;
    return [label, input];
  }));
  $("ask-form").onsubmit = async (event) => {
    event.preventDefault();
    $("ask-yes").disabled = true;
    try {
      await send(Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value.trim()])));
      box.close();
    } catch (e) {
      $("ask-fault").textContent = fault(e);
      $("ask-fault").hidden = false;
    }
    $("ask-yes").disabled = false;
  };
  box.showModal();
}

// withName calls what follows once this person's name is known.
function withName(then) {
  if (me.name) return void then();
  dialog({
    title: T("name.title"), text: T("name.text"), yes: T("send"),
    fields: [{ name: "name", label: T("name"), required: true, short: true, most: 100 }],
    send: async ({ name }) => {
      await ask("/name", { name });
      me.name = name;
      $("me").textContent = name;
      setTimeout(then, 0);
    },
  });
}

const statement = (r, more) => ({ tenant: r.tenant, conversation: r.conversation, recommendation: r.id, ...more });

// tell tells the server what this person did about a recommendation.
async function tell(r, verdict, more) {
  await ask("/feedback", statement(r, { verdict, ...more }));
  desk.said({ recommendation: r.id, by: me.name, verdict, taken: (more || {}).taken, reason: (more || {}).reason, at: new Date().toISOString() });
}

const answers = {
  accept(r) {
    if (!r.needs_confirmation) return void tell(r, "accepted", {}).catch((e) => dialog({ title: T("accept"), text: fault(e), fields: [], yes: T("send"), send: () => tell(r, "accepted", {}) }));
    const what = r.channel_step && r.channel_step !== "none" && r.action !== "call_police" ? word(r.channel_step) : ACTIONS[r.action].title;
    dialog({
      title: T("confirm.title", { action: what }), text: T("confirm.text"), yes: T("confirm"),
      fields: [{ name: "reason", label: T("reason"), required: true }, { name: "outcome", label: T("outcome") }],
      send: (fields) => tell(r, "accepted", { taken: r.action, ...fields }),
    });
  },
  other(r) {
    const options = ["none", ...Object.keys(ACTIONS)].filter((a) => a !== r.action).map((a) => [a, word(a)]);
    dialog({
      title: T("other.title"), yes: T("send"),
      fields: [{ name: "taken", label: T("taken"), options }, { name: "reason", label: T("reason") }],
      send: (fields) => tell(r, "dismissed", fields),
    });
  },
  wrong(r) {
    dialog({
      title: T("wrong.title"), text: T("wrong.text"), yes: T("send"), fields: [{ name: "reason", label: T("reason"), required: true }],
      send: (fields) => tell(r, "wrong", fields),
    });
  },
};

function button(className, text, act) {
  const node = el("button", className, text);
  node.type = "button";
  node.addEventListener("click", act);
  return node;
}

// buttons puts what can be done under a card.
desk.buttons = (node, r) => {
  if (body.desk !== "true") return;
  const yes = r.needs_confirmation ? "confirm" : "accept";
  node.append(el("div", "answers",
    button("main", T(yes), () => withName(() => answers.accept(r))),
    button("", T("other"), () => withName(() => answers.other(r))),
    button("", T("wrong"), () => withName(() => answers.wrong(r))),
    button("quietly", T("conversation"), () => story(r))));
};

// said takes a card that somebody answered from the others and lists it below.
desk.said = (s, late) => {
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
  const verdict = s.verdict === "accepted" && r.needs_confirmation ? "confirmed" : s.verdict;
  const row = el("details", "", el("summary", "", el("b", "", r.customer || r.conversation), el("span", "", `${ACTIONS[r.action].title} – ${T("said." + verdict, s)}`)),
    el("p", "", ...marked(String(r.text || ""), r.evidence)), s.reason && el("p", "faint", s.reason));
  $("done").prepend(row);
  while ($("done").children.length > MOST_DONE) $("done").lastChild.remove();
  $("done-part").hidden = false;
  $("done-count").textContent = $("done").children.length;
}

// story shows a conversation.
async function story(r) {
  const query = "?" + new URLSearchParams({ tenant: r.tenant, conversation: r.conversation });
  $("story-title").textContent = T("story.title", r);
  $("turns").replaceChildren();
  $("story-links").replaceChildren(...[["", "print"], ["&format=json", "json"], ["&format=csv", "csv"]].map(([format, name]) => {
    const a = el("a", "", T(name));
    a.href = "/record" + query + format;
    if (!format) a.target = "_blank";
    return a;
  }));
  $("story").showModal();
  try {
    const { turns, said } = await ask("/conversation" + query);
    $("turns").replaceChildren(...list(turns).map((turn) => turnRow(turn, list(said).filter((s) => s.recommendation === turn.id))));
    $("turns").lastElementChild?.scrollIntoView({ block: "nearest" });
  } catch (e) {
    $("turns").replaceChildren(el("li", "fault", fault(e)));
  }
}

function turnRow(turn, said) {
  const at = el("time", "", new Date(turn.at).toLocaleString(document.documentElement.lang));
  at.dateTime = turn.at;
  const who = turn.role === "agent" ? T("agent") : turn.customer || T("customer");
  const words = el("p", "words", ...marked(String(turn.text || ""), turn.evidence));
  words.dir = "auto";
  const action = ACTIONS[turn.action];
  const row = el("li", "turn " + (turn.role === "agent" ? "of-agent" : ""), el("p", "meta", el("span", "who", who), at), words, scales(turn),
    action && el("p", "did", icon(action.sign), action.title, rungs(turn.step)),
    ...said.map((s) => el("p", "faint", T("said." + (s.verdict === "accepted" && turn.needs_confirmation ? "confirmed" : s.verdict), s), s.reason ? ": " + s.reason : "")));
  row.dataset.action = turn.action;
  return row;
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

function explained(text, e) {
  const v = e.verdict, action = ACTIONS[v.action];
  const words = el("blockquote", "words", ...marked(text, v.evidence));
  words.dir = "auto";
  const cause = (r) => (r.cause ? " – " + T("cause." + r.cause, { by: r.by ? `«${r.by}»` : "" }) : "");
  const reason = (r) => el("li", "", mark(r.text, r), ` ${plain(r.category)} `, el("code", "", r.entry), cause(r));
  const change = (c) => (c.what === "action" ? `${word(c.from)} → ${word(c.to)}` : `${T(c.what)} ${c.from} → ${c.to}`);
  const without = list(e.without).map((w) => el("li", "", el("b", "", T("try.if", { words: list(w.words).map((x) => `«${x}»`).join(", ") })), " " + list(w.changes).map(change).join("; ")));
  return [
    words,
    el("p", "did", action ? icon(action.sign) : "", word(v.action), el("span", "faint", T("lang." + v.lang.code))),
    scales(v) || el("p", "faint", T("try.empty")),
    without.length ? el("p", "label", T("try.without")) : "", el("ul", "why", ...without),
    folded(T("try.counted"), list(e.counted).map(reason)) || "", folded(T("try.ignored"), list(e.ignored).map(reason)) || "",
  ];
}

// keys
const KEYS = [
  ["j", "next", () => step(1)], ["k", "back", () => step(-1)],
  ["a", "accept", () => onCard((r) => withName(() => answers.accept(r)))], ["d", "other", () => onCard((r) => withName(() => answers.other(r)))],
  ["w", "wrong", () => onCard((r) => withName(() => answers.wrong(r)))], ["c", "copy", () => chosen()?.querySelector(".copy")?.click()],
  ["o", "story", () => onCard(story)], ["n", "new", () => { if (!$("news").hidden) showWaiting(); }],
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
$("open-help").addEventListener("click", () => $("help").showModal());
$("open-try")?.addEventListener("click", openTry);
$("try-text").addEventListener("input", tryText);
$("me")?.addEventListener("click", () => { if (body.login !== "true") { const was = me.name; me.name = ""; withName(() => {}); $("ask-name").value = was; me.name = was; } });
$("ask-no").addEventListener("click", () => $("ask").close());
$("language").addEventListener("change", (e) => e.target.form.submit());
for (const b of document.querySelectorAll("[data-close]")) b.addEventListener("click", () => b.closest("dialog").close());
