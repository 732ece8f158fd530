// Asking the server, and the dialogs that all pages have: answering a recommendation,
// taking over, reading a conversation. Everything that people wrote goes in as text nodes.
"use strict";

const body = document.body.dataset;
const me = { name: body.name || "" };
const COLLEAGUES = JSON.parse($("colleagues").textContent);

// page is what a page does when this person said something.
const page = { told() {} };

// ask sends JSON and returns the answer; a refusal is thrown with the code that the server gave.
async function ask(path, content, other) {
  const options = other ? other : content ? { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(content) } : {};
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

const known = ["reason", "manager", "broker", "unknown", "login", "name", "colleague"];
const fault = (e) => (known.includes(e.error) ? T("fault." + e.error) : T("fault.other", { why: e.why || "" }));

// dialog asks for a few fields and calls send with their values until it does not throw.
function dialog({ title, text, fields, yes, send }) {
  const box = $("ask"), inputs = {};
  $("ask-title").textContent = title;
  $("ask-text").textContent = text || "";
  $("ask-yes").textContent = yes;
  $("ask-fault").hidden = true;
  $("ask-fields").replaceChildren(...fields.flatMap((f) => {
    const input = el(f.options ? "select" : f.short || f.type ? "input" : "textarea", "");
    if (f.type) input.type = f.type;
    if (f.among && f.among.length) input.setAttribute("list", "colleague-names");
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
  const submit = async (event) => {
    event.preventDefault();
    $("ask-yes").disabled = true;
    try {
      await send(Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value.trim()])));
      if ($("ask-form").onsubmit === submit) box.close(); // else another question is asked by now
    } catch (e) {
      $("ask-fault").textContent = fault(e);
      $("ask-fault").hidden = false;
    }
    $("ask-yes").disabled = false;
  };
  $("ask-form").onsubmit = submit;
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
  const { taken, reason, to } = more || {}, holder = { taken_over: me.name, handed_over: to }[verdict];
  page.told({ tenant: r.tenant, conversation: r.conversation, recommendation: r.id, by: me.name, verdict, taken, reason, holder, at: new Date().toISOString() }, r);
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
  take(r) {
    dialog({
      title: T("take.title"), text: T("take.text"), yes: T("take"), fields: [{ name: "reason", label: T("note") }],
      send: (fields) => tell(r, "taken_over", fields),
    });
  },
  hand(r) {
    dialog({
      title: T("hand.title"), text: T("hand.text"), yes: T("hand"),
      fields: [{ name: "to", label: T("colleague"), short: true, required: true, most: 100, among: COLLEAGUES }, { name: "reason", label: T("note") }],
      send: (fields) => tell(r, "handed_over", fields),
    });
  },
  promise(r) {
    const soon = new Date(Date.now() + 24 * 3600e3 - new Date().getTimezoneOffset() * 60e3).toISOString().slice(0, 16);
    dialog({
      title: T("promise.title"), text: T("promise.text"), yes: T("promise"),
      fields: [
        { name: "follow_up", label: T("promise.what"), options: [["call", T("call")], ["written_answer", T("written_answer")]] },
        { name: "follow_up_at", label: T("promise.when"), type: "datetime-local", required: true, value: soon }, { name: "reason", label: T("note") },
      ],
      send: (fields) => tell(r, "accepted", { ...fields, follow_up_at: new Date(fields.follow_up_at).toISOString() }),
    });
  },
  kept(r) { tell(r, "kept", { follow_up: r.promise.kind }); },
  cancel(r) {
    dialog({
      title: T("cancel.title"), text: T("cancel.text"), yes: T("promise.cancel"), fields: [{ name: "reason", label: T("reason"), required: true }],
      send: (fields) => tell(r, "cancelled", { ...fields, follow_up: r.promise.kind }),
    });
  },
  close(r) {
    dialog({
      title: T("ended.title"), text: T("ended.text"), yes: T("send"), fields: [{ name: "outcome", label: T("ended"), required: true }],
      send: (fields) => tell(r, "accepted", r.needs_confirmation ? { ...fields, reason: fields.outcome } : fields),
    });
  },
};

function button(className, text, act) {
  const node = el("button", className, text);
  node.type = "button";
  node.addEventListener("click", act);
  return node;
}

// story shows a conversation.
async function story(r) {
  const query = "?" + new URLSearchParams({ tenant: r.tenant, conversation: r.conversation });
  $("story-title").textContent = T("story.title", r);
  $("turns").replaceChildren();
  const proof = el("span", "faint");
  proof.setAttribute("role", "status");
  $("story-links").replaceChildren(...[["", "print"], ["&format=json", "json"], ["&format=csv", "csv"]].map(([format, name]) => {
    const a = el("a", "", T(name));
    a.href = "/record" + query + format;
    if (!format) a.target = "_blank";
    return a;
  }), button("link", T("verify"), async () => { proof.textContent = await verified("/verify" + query); }), proof);
  $("story").showModal();
  try {
    const { turns, said } = await ask("/conversation" + query);
    $("turns").replaceChildren(...list(turns).map((turn) => turnRow(turn, list(said).filter((s) => s.recommendation === turn.id))));
    $("turns").lastElementChild?.scrollIntoView({ block: "nearest" });
  } catch (e) {
    $("turns").replaceChildren(el("li", "fault", fault(e)));
  }
}

// verified returns in words whether a record is what happened.
async function verified(path, options) {
  try {
    const v = await ask(path, null, options);
    return T(v.unchanged ? "verify.good" : "verify.bad", v);
  } catch (e) {
    return fault(e);
  }
}

// saidText tells what somebody said about a recommendation.
function saidText(s, r) {
  return T("said." + (s.verdict === "accepted" && r.needs_confirmation ? "confirmed" : s.verdict), { ...s, to: s.holder });
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
    ...said.map((s) => el("p", "faint", saidText(s, turn), [s.reason, s.outcome].filter(Boolean).map((t) => ": " + t).join(""))));
  row.dataset.action = turn.action;
  return row;
}

$("colleague-names").append(...COLLEAGUES.map((name) => { const o = el("option"); o.value = name; return o; }));
$("open-help").addEventListener("click", () => $("help").showModal());
$("me")?.addEventListener("click", () => { if (body.login !== "true") { const was = me.name; me.name = ""; withName(() => {}); $("ask-name").value = was; me.name = was; } });
$("ask-no").addEventListener("click", () => $("ask").close());
$("language").addEventListener("change", (e) => e.target.form.submit());
for (const b of document.querySelectorAll("[data-close]")) b.addEventListener("click", () => b.closest("dialog").close());
