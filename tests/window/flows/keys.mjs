// The whole job by keyboard alone: no click, no focus set by script. Every control the focus stops at
// can be seen, says that it has the focus, and has a name; Tab leads round every screen and out again.

import path from "node:path";

import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";
import { controls } from "../controls.mjs";

export const PROMISE = "the whole job is done by keyboard alone";
export const LIMIT_MS = 300000;

/** More stops than any screen has: long lists are one stop, and their rows are reached by the arrow keys. */
const MOST = 80;

// What has the focus: which control, how it is called, and what is wrong with it.
const FOCUS = `
const e = document.activeElement;
if (!e || e === document.body || e === document.documentElement) return { id: "", page: true, wrong: [] };
const box = e.getBoundingClientRect();
const style = getComputedStyle(e);
const ring = (s) => (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== "none";
const shown = e.closest("label, .choice, .tick");
const labels = e.labels ? [...e.labels].map((l) => l.textContent).join(" ") : "";
const by = (e.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
const name = [e.getAttribute("aria-label"), by, labels, e.getAttribute("title"), e.textContent].find((s) => s && s.trim()) ?? "";
const where = e.dataset.testid || [e.tagName.toLowerCase(), e.id, e.className, name.slice(0, 30)].join("|");
const wrong = [];
const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
if (box.width < 1 || box.height < 1 || !inside) wrong.push("cannot be seen");
if (!ring(style) && !(shown && ring(getComputedStyle(shown)))) wrong.push("does not show the focus");
// Nothing that stands still, as the bar of a form, lies over it: some point of it can be pressed.
const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].map(([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
if (inside && box.height < innerHeight && !points.some((top) => top && (e.contains(top) || top.contains(e) || (shown && shown.contains(top))))) wrong.push("lies under something else");
if (!name.trim() && e.id !== "sheet") wrong.push("has no name");
if (!window.__stops) window.__stops = new WeakMap();
if (!window.__stops.has(e)) window.__stops.set(e, String((window.__count = (window.__count ?? 0) + 1)));
return { id: e.dataset.testid ?? "", where, key: window.__stops.get(e), page: false, wrong };
`;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await job(window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.close();
  }
}

/** One stop of the focus; throws on whatever a person could not see or hear there. */
async function stop(window, where) {
  const at = await window.run(FOCUS);
  if (at.wrong.length > 0) throw new Error(`${where}: ${at.where} ${at.wrong.join(", ")}`);
  return at;
}

/** Presses Tab until the focus is at this control. */
async function tabTo(window, id, key = KEY.Tab) {
  await until(`the control ${id}`, () => window.run("return document.querySelector(arguments[0]) !== null", `[data-testid="${id}"]`), 20000);
  const seen = [];
  for (let n = 0; n < MOST; n += 1) {
    const at = await stop(window, `on the way to ${id}`);
    if (at.id === id) return;
    seen.push(at.where ?? "page");
    if (key === KEY.Tab) await window.press(KEY.Tab);
    else await window.chord(KEY.Shift, KEY.Tab);
  }
  throw new Error(`Tab does not lead to ${id}: ${seen.slice(0, 60).join(" → ")}`);
}

/** Goes once round the screen and must come back to where it began. */
async function round(window, screen) {
  await window.press(KEY.Tab);
  const first = await stop(window, screen);
  let stops = 1;
  for (let n = 0; n < MOST; n += 1) {
    await window.press(KEY.Tab);
    const at = await stop(window, screen);
    if (!at.page && at.key === first.key) return stops;
    if (!at.page) stops += 1;
  }
  throw new Error(`${screen}: Tab does not come back to ${first.where} in ${MOST} stops`);
}

async function job(window) {
  const read = controls(window);
  const enter = async (id) => {
    await tabTo(window, id);
    await window.press(KEY.Enter);
  };
  const type = async (id, text) => {
    await tabTo(window, `field-${id}`);
    await window.type(text);
    const value = await window.run("return document.activeElement.value");
    if (value !== text) throw new Error(`${id} holds “${value}”`);
  };

  // First run. The choice of who is a button or a radio: Space takes it.
  await read.get("continue");
  await round(window, "first run, language");
  await enter("continue");
  await tabTo(window, "who-own");
  await window.press(KEY.Space);
  await enter("continue");
  await until("the next page", () => window.run("return document.querySelector('[data-testid=who-own]') === null"));
  await enter("continue");
  const phrase = await read.words();
  await type("phrase", phrase);
  await enter("continue");
  await type("again", phrase);
  await enter("continue");
  await enter("skip-sheet");
  await enter("continue");
  await type("name", "Ada Example");
  await tabTo(window, "field-accusing");
  await window.press(KEY.Down);
  await enter("create-case");
  await read.get("nav-today");

  // An alert.
  await enter("nav-alerts");
  await enter("add-alert");
  await type("issued-month", "8");
  await type("issued-year", "2024");
  await type("how_known", "Stopped at an airport");
  await round(window, "the form of an alert");
  await tabTo(window, "field-how_known");
  // Ctrl+S saves from any field, and stays there.
  await window.chord(KEY.Control, "s");
  await until("the save", () => window.run("return document.querySelector('[data-testid=saved-at]') !== null"));
  if (!(await window.run("return document.activeElement?.dataset.testid === 'field-how_known'"))) throw new Error("the focus has left the field");
  await enter("save");
  await until("the form to close", () => window.run("return !document.querySelector('[data-testid=save]')"));
  await window.sees("2024");

  // Every screen, by its key, and once round.
  let stops = 0;
  const each = [];
  for (let n = 1; n <= 8; n += 1) {
    await window.chord(KEY.Control, String(n));
    await until(`section ${n}`, () => window.run(
      "const all = [...document.querySelectorAll('.index-link')]; return all[arguments[0]]?.getAttribute('aria-current') === 'page'", n - 1));
    each.push(await round(window, `section ${n}`));
    stops += each[n - 1];
  }
  console.log(`  stops a screen: ${each.join(", ")}`);

  // The questions still open are one list: arrows go along it, Enter opens one, and it is answered where it stands.
  await window.chord(KEY.Control, "7");
  const first = await until("the questions", () => window.run("return document.querySelector('[data-testid^=q-open-]')?.dataset.testid"));
  await tabTo(window, first);
  await window.press(KEY.Down);
  const second = await window.run("return document.activeElement?.dataset.testid");
  if (!second?.startsWith("q-open-") || second === first) throw new Error(`the arrow leads to ${second}`);
  await window.press(KEY.End);
  const last = await window.run("return document.activeElement?.dataset.stop");
  if (!last || last === second) throw new Error(`End leads to ${last}`);
  await window.press(KEY.Home);
  await window.press(KEY.Enter);
  await until("the question to open", () => window.run("return document.querySelector('.gap-open') !== null"));

  // Go to: Ctrl+K, a word, Enter. Escape closes it.
  await window.chord(KEY.Control, "k");
  await until("go to", () => window.run("return document.querySelector('dialog[open]') !== null"));
  await window.press(KEY.Escape);
  await until("go to closed", () => window.run("return document.querySelector('dialog[open]') === null"));

  // What was typed and not saved is kept when it is left, and gone on with.
  await window.chord(KEY.Control, "4");
  await window.chord(KEY.Control, "n");
  await type("title", "Not saved yet");
  await window.chord(KEY.Control, "1");
  await enter("unfinished");
  await enter("draft-go-on");
  await until("the text again", () => window.run("return document.querySelector('[data-testid=field-title]')?.value === 'Not saved yet'"));
  await tabTo(window, "save");
  await window.press(KEY.Enter);
  await window.sees("Not saved yet");

  // Ctrl+Z takes the save back, Ctrl+Shift+Z does it again; what was removed comes back whole.
  const shows = (text) => window.run("return document.getElementById('sheet').innerText.includes(arguments[0])", text);
  await window.chord(KEY.Control, "z");
  await until("the event to go", async () => !(await shows("Not saved yet")));
  await window.chord([KEY.Control, KEY.Shift], "z");
  await until("the event to come back", () => shows("Not saved yet"));

  // Every earlier state of an entry can be put back from its history.
  await tabTo(window, "as-list");
  await window.press(KEY.Enter);
  const row = await window.run("return [...document.querySelectorAll('tbody tr')].findIndex((row) => row.innerText.includes('Not saved yet'))");
  // Enter on a row opens its form.
  await enter(`row-${row}`);
  await tabTo(window, "field-title");
  await window.press(KEY.End);
  await window.type(", changed");
  await tabTo(window, "save");
  await window.press(KEY.Enter);
  await until("the change", () => shows("Not saved yet, changed"));
  await enter(`row-${row}`);
  await enter("history");
  await enter("put-back");
  await until("the earlier title", async () => (await shows("Not saved yet")) && !(await shows(", changed")));

  // Lock, and open again.
  await read.lock(() => window.chord(KEY.Control, "l"));
  await type("passphrase", phrase);
  await window.press(KEY.Enter);
  await enter("open-case");
  await enter("nav-timeline");
  await window.sees("Not saved yet");
  console.log(`  ${stops} stops on eight screens`);
}
