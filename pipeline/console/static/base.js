// What all pages share: words, marks, grades, times. What a customer wrote goes into a
// page as text nodes only; there is no innerHTML here.
"use strict";

const WORDS = JSON.parse(document.getElementById("words").textContent);

// T returns the page's words for a key, with what stands in braces filled in.
const T = (key, values = {}) => (WORDS[key] || key).replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));

const ACTIONS = {
  call_police: { rank: 4, name: T("police"), title: T("call_police"), quota: 60, sign: "M8 1.5 14.5 4v4.2c0 3.2-2.7 5.3-6.5 6.3-3.8-1-6.5-3.1-6.5-6.3V4z" },
  involve_manager: { rank: 3, name: T("manager"), title: T("involve_manager"), quota: 60, sign: "M8 8a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 8 8zm-6 6.5c0-3 2.6-5 6-5s6 2 6 5z" },
  set_boundary: { rank: 2, name: T("boundary"), title: T("set_boundary"), quota: 40, sign: "M1.5 6.8h13v2.4h-13zM3.5 3h2v10h-2zM10.5 3h2v10h-2z" },
  empathize: { rank: 1, name: T("empathize"), title: T("empathize"), quota: 40, sign: "M8 14 2.6 8.6a3.5 3.5 0 0 1 5-5L8 4l.4-.4a3.5 3.5 0 0 1 5 5z" },
};
// sentence returns a reason in the language of the page.
const sentence = (why) => WORDS["why." + why.code] || why.sentence;
const word = (key) => WORDS[key] || plain(key);
const FAMILIES = [ // the gravest first; where marks overlap it is shown
  ["danger", ["violence", "bomb", "arson", "property", "sexual", "stalking", "threat", "axis", "means", "time", "place", "preparation", "target"]],
  ["risk", ["self_harm"]],
  ["abuse", ["insult", "degradation", "harassment", "hate", "death_wish", "abuse", "profanity"]],
  ["claim", ["legal", "publicity", "regulator"]],
  ["anger", ["anger"]],
  ["wish", []],
];
const LADDER = ["1", "2", "3", "3.5"];
const $ = (id) => document.getElementById(id);

// el makes an element with a class and children; strings become text nodes.
function el(name, className, ...children) {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children.filter((child) => child || child === 0));
  return node;
}

function icon(path) {
  const ns = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(ns, "svg"), shape = document.createElementNS(ns, "path");
  for (const [k, v] of [["viewBox", "0 0 16 16"], ["width", "18"], ["height", "18"], ["aria-hidden", "true"], ["class", "sign"]]) svg.setAttribute(k, v);
  shape.setAttribute("d", path);
  shape.setAttribute("fill", "currentColor");
  svg.append(shape);
  return svg;
}

const list = (value) => (Array.isArray(value) ? value : []);
const grade = (value) => (Number.isInteger(value) ? value : 0);
const plain = (name) => String(name || "").replaceAll("_", " ");

// kind returns what a kind, an axis or a level is called on the page.
const kind = (name) => (name ? WORDS["kind." + name] || plain(name) : "");

// family returns the name and the rank (0 is the gravest) of a category.
function family(category) {
  const head = String(category || "").split(/[ .:]/)[0];
  const i = FAMILIES.findIndex(([, names]) => names.includes(head));
  return i < 0 ? FAMILIES.length - 1 : i;
}

// marked returns the text with its evidence marked; positions are code points.
function marked(text, evidence) {
  const points = Array.from(text), best = new Array(points.length).fill(-1);
  const found = list(evidence);
  found.forEach((e, i) => {
    for (let p = Math.max(0, grade(e.start)); p < Math.min(points.length, grade(e.end)); p++) {
      if (best[p] < 0 || family(e.category) < family(found[best[p]].category)) best[p] = i;
    }
  });
  const kin = (a, b) => a === b || (a >= 0 && b >= 0 && family(found[a].category) === family(found[b].category));
  const parts = [];
  for (let from = 0, to; from < points.length; from = to) {
    for (to = from; to < points.length && kin(best[to], best[from]);) to++;
    const words = points.slice(from, to).join("");
    parts.push(best[from] < 0 ? words : mark(words, found[best[from]]));
  }
  return parts;
}

function mark(words, e) {
  const node = el("mark", "ev ev-" + FAMILIES[family(e.category)][0], words);
  node.title = plain(e.category);
  return node;
}

// scale shows a grade as filled and empty dots, with its number in words.
function scale(name, value, most, word) {
  if (!value) return null;
  const pips = el("span", "pips");
  for (let i = 1; i <= most; i++) pips.append(el("i", i <= value ? "on" : ""));
  const node = el("span", "scale", el("b", "", name), pips, word);
  pips.setAttribute("role", "img");
  pips.setAttribute("aria-label", T("of", { value, most }));
  return node;
}

function scales(r) {
  const abuse = r.abuse || {}, anger = r.anger || {}, threat = r.threat || {}, risk = r.self_harm || {};
  const names = (kinds) => list(kinds).map(kind).join(", ");
  const all = [
    scale(T("threat"), grade(threat.grade), 5, [kind(threat.kind), names(threat.axes)].filter(Boolean).join(": ")),
    scale(T("self_harm"), grade(risk.grade), 5, names(risk.axes)),
    scale(T("abuse"), grade(abuse.severity), 3, [kind(abuse.kind), abuse.aim && abuse.aim !== "none" ? kind("aim." + abuse.aim) : ""].filter(Boolean).join(" – ")),
    scale(T("anger"), grade(anger.level), 3, kind(anger.name)),
  ].filter(Boolean);
  return all.length ? el("div", "scales", ...all) : null;
}

function rungs(step) {
  if (!LADDER.includes(step)) return null;
  const node = el("span", "ladder", T("step", { step }));
  LADDER.forEach((rung, i) => node.append(el("i", (i <= LADDER.indexOf(step) ? "on" : "") + (rung === "3.5" ? " half" : ""))));
  return node;
}

function folded(title, items) {
  if (!items.length) return null;
  return el("details", "", el("summary", "", title), el("ul", "", ...items));
}

function ago(at) {
  const s = Math.max(0, Math.round((Date.now() - at) / 1000));
  if (s < 45) return T("now");
  if (s < 5400) return T("minutes", { n: Math.max(1, Math.round(s / 60)) });
  return s < 129600 ? T("hours", { n: Math.round(s / 3600) }) : new Date(at).toLocaleDateString();
}

function due(at) {
  const s = Math.round((at - Date.now()) / 1000), m = Math.floor(Math.abs(s) / 60), rest = String(Math.abs(s) % 60).padStart(2, "0");
  if (s <= 0) return m < 1 ? T("due.now") : m < 60 ? T("due.for", { n: m }) : T("overdue");
  return T("due.in", { time: `${m}:${rest}` });
}

// tick writes the times of a card anew.
function tick(root) {
  for (const node of root.querySelectorAll("[data-due], [data-at]")) {
    const at = Date.parse(node.dataset.due || node.dataset.at);
    const text = Number.isNaN(at) ? "" : node.dataset.due ? due(at) : ago(at);
    if (node.textContent !== text) node.textContent = text;
  }
}

function connected(name, text) {
  $("connection").dataset.state = name;
  $("connection-text").textContent = text;
}
