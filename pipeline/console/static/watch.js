// The pages of managers: what is done at a case, filters that choose at once, and news
// that never move what is being read.
"use strict";

const news = { waiting: false, pointerAt: 0, tries: 0, timer: 0 };
const READING_MS = 15000;

// cases
document.addEventListener("click", (e) => {
  const asked = e.target.closest?.("[data-do]"), row = asked?.closest("[data-case]");
  if (!row) return;
  const r = JSON.parse(row.dataset.case), what = asked.dataset.do;
  if (what === "story") return void story(r);
  withName(() => answers[what](r));
});

// what this person said is seen at once, whatever else is being read.
page.told = () => { news.pointerAt = 0; refresh(true); };

function reading() {
  const focused = document.activeElement;
  return scrollY > 60 || document.querySelector("dialog[open]") !== null || $("cases").contains(focused) || $("cases").querySelector("details[open]") !== null || !getSelection().isCollapsed ||
    Date.now() - news.pointerAt < READING_MS;
}

// refresh shows the cases as they stand; the server wrote the page, so it is parsed, not run.
async function refresh(now) {
  if (!now && reading()) return void announce(true);
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("cases");
    if (!answer.ok || !fresh) return;
    const at = scrollY;
    $("cases").replaceChildren(...fresh.childNodes);
    scrollTo({ top: at });
    announce(false);
    tickAll();
  } catch { /* the next change tries again */ }
}

function announce(waiting) {
  news.waiting = waiting;
  $("news").hidden = !waiting;
  if (waiting) $("spoken").textContent = $("show-news").textContent;
}

function changed() {
  clearTimeout(news.timer);
  news.timer = setTimeout(() => refresh(false), 300);
}

function follow() {
  const source = new EventSource("/events?watch=cases");
  source.addEventListener("open", () => { connected("live", T("live")); if (news.tries) changed(); news.tries = 0; });
  source.addEventListener("changed", changed);
  source.addEventListener("error", () => {
    connected("lost", T("reconnecting"));
    news.tries++;
    if (source.readyState !== EventSource.CLOSED) return;
    source.close();
    setTimeout(follow, Math.min(30000, 2000 * 2 ** news.tries));
  });
}

// times are shown as the person's own clock has them.
function tickAll() {
  for (const node of document.querySelectorAll("[data-icon]:empty")) if (ACTIONS[node.dataset.icon]) node.append(icon(ACTIONS[node.dataset.icon].sign));
  tick(document);
  for (const node of document.querySelectorAll("[data-local]")) {
    node.textContent = new Date(node.dataset.local).toLocaleString(document.documentElement.lang, { dateStyle: "short", timeStyle: "short" });
  }
}

for (const form of document.querySelectorAll("form[data-auto]")) {
  form.addEventListener("change", () => form.requestSubmit());
  form.addEventListener("formdata", (e) => { for (const [name, value] of [...e.formData]) if (!value) e.formData.delete(name); });
}

$("verify-file")?.addEventListener("change", async (e) => {
  const file = e.target.files[0];
  if (file) $("verify-result").textContent = await verified("/verify", { method: "POST", headers: { "Content-Type": "application/json" }, body: file });
});

if ($("cases")) {
  $("cases").addEventListener("pointermove", () => { news.pointerAt = Date.now(); }, { passive: true });
  $("cases").addEventListener("pointerleave", () => { news.pointerAt = 0; }, { passive: true });
  $("show-news").addEventListener("click", () => refresh(true));
  addEventListener("DOMContentLoaded", follow);
}
tickAll();
setInterval(() => { if (!document.hidden) tick(document); }, 1000);
