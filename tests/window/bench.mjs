// How fast the window is under the hand with 10,000 records in a case, beside an empty case in the same run.
//
// Run by `cargo xtask bench`. Prints figures and ratios and writes them to the file given; not a test, since a busy
// machine would fail it. A long task is a stretch of more than 50 ms in which the page could not answer.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { controls } from "./controls.mjs";
import { Driven } from "./driver.mjs";
import { BINARIES, OUT, ROOT, Stage, until } from "./stage.mjs";

const RECORDS = 10000;
const EXHIBITS = 900;
const CHARACTERS = 200;
const LONG_MS = 50;
/** How long a screen is waited for. */
const STUCK_MS = 30000;
const SCREENS = ["today", "facts", "alerts", "evidence", "check", "dates", "letters", "settings", "limits", "timeline", "request"];

/** A case of so many records, made from a public one: events of thirty years, and exhibits. */
function large(folder) {
  const made = JSON.parse(readFileSync(path.join(ROOT, "tests/cases/kulachenkov.json"), "utf8"));
  made.case.id = "large";
  made.case.title = "Ten thousand records";
  // The case of a client would turn the list of cases into that of a clinic.
  made.case.role = "own";
  const have = ["people", "alerts", "charges", "proceedings", "protection", "events", "evidence", "sources", "answers"].reduce((sum, kind) => sum + (made[kind]?.length ?? 0), 0);
  const [event] = made.events;
  const [exhibit] = made.evidence;
  const kinds = ["arrest", "court", "letter", "departure", "other"];
  for (let n = 0; n < EXHIBITS; n += 1) made.evidence.push({ ...exhibit, id: `large-e-${n}`, number: 100 + n, title: `Paper ${n}`, proves: [] });
  for (let n = 0; n < RECORDS - have - EXHIBITS; n += 1) {
    const date = { year: 1996 + (n % 30), month: 1 + (n % 12), day: 1 + (n % 28) };
    made.events.push({ ...event, id: `large-${n}`, title: `What happened on day ${n}`, what: `Told by one witness. Entry ${n}.`, kind: kinds[n % kinds.length], when: { when: { kind: "on", date } }, people: [] });
  }
  const file = path.join(folder, "large.json");
  writeFileSync(file, JSON.stringify(made));
  return file;
}

// Runs in the page: notes every turn in which it could not answer, every key until it was painted, every empty frame.
const WATCH = `
const seen = window.__seen = { turns: [], keys: [], empty: 0, frames: 0, on: true };
const native = (PerformanceObserver.supportedEntryTypes ?? []).includes("longtask");
if (native) new PerformanceObserver((list) => seen.turns.push(...list.getEntries().map((one) => one.duration))).observe({ entryTypes: ["longtask"] });
else {
  const channel = new MessageChannel();
  let last = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    if (now - last > ${LONG_MS}) seen.turns.push(now - last);
    last = now;
    if (seen.on) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
}
const painted = (then) => requestAnimationFrame(() => { const turn = new MessageChannel(); turn.port1.onmessage = () => then(performance.now()); turn.port2.postMessage(0); });
window.addEventListener("keydown", (event) => { const began = event.timeStamp; painted((now) => seen.keys.push(now - began)); }, true);
const frame = () => {
  seen.frames += 1;
  if (!document.querySelector("main h1")?.textContent) seen.empty += 1;
  if (seen.on) requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
window.__painted = painted;
return native ? "longtask" : "turns";
`;
const TAKE = "const s = window.__seen; const out = { turns: s.turns.splice(0), keys: s.keys.splice(0), empty: s.empty, frames: s.frames }; s.empty = s.frames = 0; return out;";

const middle = (all, part) => [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))] ?? 0;
const round = (value) => Math.round(value * 10) / 10;
const sum = (seen) => ({
  long_tasks: seen.turns.length, longest_ms: round(Math.max(0, ...seen.turns)),
  ...(seen.keys.length > 0 ? { keys: seen.keys.length, key_to_paint_p50_ms: round(middle(seen.keys, 0.5)), key_to_paint_p95_ms: round(middle(seen.keys, 0.95)), key_to_paint_max_ms: round(Math.max(...seen.keys)) } : {}),
  empty_frames: seen.empty, frames: seen.frames,
});

/** Types in the form of an alert, which offers every paper as proof, saves it, and goes through every screen. */
async function measure(window, hand) {
  await hand.press("nav-alerts");
  await hand.press("add-alert");
  await hand.press("field-how_known");
  await new Promise((resolve) => setTimeout(resolve, 800));
  await window.run(TAKE);
  const text = "What was said at the border, as far as it is known. ".repeat(5).slice(0, CHARACTERS);
  for (let n = 0; n < text.length; n += 10) await window.type(text.slice(n, n + 10));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const typing = sum(await window.run(TAKE));
  console.log(`typing: ${JSON.stringify(typing)}`);
  const began = Date.now();
  await hand.press("save");
  await until("the form to close", () => window.run("return !document.querySelector('[data-testid=save]')"), 120000);
  const save = { ...sum(await window.run(TAKE)), until_shown_ms: Date.now() - began };
  const screens = {};
  for (const name of SCREENS) {
    await window.run(TAKE);
    // A screen that does not come at all is a figure too, and the last of its run.
    const ms = await window.runAsync(`
      const done = arguments[arguments.length - 1];
      const began = performance.now();
      document.querySelector("[data-testid=nav-" + arguments[0] + "]").click();
      window.__painted((now) => done(now - began));`, name).catch(() => null);
    if (ms === null) {
      screens[name] = { click_to_paint_ms: STUCK_MS, long_tasks: 1, longest_ms: STUCK_MS, empty_frames: 0, frames: 0, stuck: true };
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    screens[name] = { click_to_paint_ms: round(ms), ...sum(await window.run(TAKE)) };
  }
  return { typing, save, screens };
}

async function main(file) {
  mkdirSync(OUT, { recursive: true });
  const stage = await Stage.set("bench");
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  const figures = { records: RECORDS, characters: CHARACTERS, long_ms: LONG_MS };
  try {
    const hand = controls(window);
    await hand.setUpCase("Empty case");
    figures.measured_by = await window.run(WATCH);
    figures.empty = await measure(window, hand);
    await hand.press("all-cases");
    window.answerDialog(large(stage.papers));
    await hand.press("import-case");
    const taken = await until("the large case", () => window.run("return document.querySelector('[data-testid=refusal]')?.textContent ?? document.querySelector('[data-testid=nav-today]')?.dataset.testid"), 300000);
    if (taken !== "nav-today") throw new Error(taken);
    await hand.press("all-cases");
    await hand.get("open-case");
    await window.run(TAKE);
    const began = Date.now();
    await window.run("[...document.querySelectorAll('[data-testid=open-case]')].find((one) => one.textContent.includes('Ten thousand')).click()");
    await hand.get("nav-today", 120000);
    figures.open_case = { until_shown_ms: Date.now() - began, ...sum(await window.run(TAKE)) };
    // The rest comes in portions, while the first screen can be used.
    await until("the whole case", () => window.run("return document.querySelector('[data-testid=to-come]') === null"), 120000);
    figures.rest_of_case = { until_whole_ms: Date.now() - began, ...sum(await window.run(TAKE)) };
    figures.large = await measure(window, hand);
  } catch (error) {
    await window.picture("stuck").catch(() => undefined);
    throw error;
  } finally {
    await window.close();
    await stage.strike();
  }
  const [one, many] = [figures.empty, figures.large];
  const ratio = (a, b) => round(b / Math.max(a, 1));
  figures.ratios = {
    key_to_paint_p50: ratio(one.typing.key_to_paint_p50_ms, many.typing.key_to_paint_p50_ms),
    key_to_paint_p95: ratio(one.typing.key_to_paint_p95_ms, many.typing.key_to_paint_p95_ms),
    save: ratio(one.save.until_shown_ms, many.save.until_shown_ms),
    screens: Object.fromEntries(Object.keys(many.screens).map((name) => [name, ratio(one.screens[name].click_to_paint_ms, many.screens[name].click_to_paint_ms)])),
  };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  tell(figures);
}

function tell({ empty, large: many, ratios, open_case, rest_of_case, measured_by }) {
  const line = (...parts) => console.log(parts.map((part, n) => String(part).padEnd(n === 0 ? 26 : 16)).join(""));
  line("", "empty case", `${RECORDS} records`, "ratio");
  for (const part of ["key_to_paint_p50_ms", "key_to_paint_p95_ms", "key_to_paint_max_ms", "long_tasks", "longest_ms"]) line(`typing: ${part}`, empty.typing[part], many.typing[part], ratios[part.slice(0, -3)] ?? "");
  line("save: until shown, ms", empty.save.until_shown_ms, many.save.until_shown_ms, ratios.save);
  for (const name of Object.keys(many.screens)) line(`to ${name}, ms`, `${empty.screens[name].click_to_paint_ms} (${empty.screens[name].long_tasks} long)`, `${many.screens[name].click_to_paint_ms} (${many.screens[name].long_tasks} long)`, ratios.screens[name]);
  line("open the case, ms", "", `${open_case.until_shown_ms} (${open_case.long_tasks} long)`, "");
  line("until the whole is there", "", `${rest_of_case.until_whole_ms} (${rest_of_case.long_tasks} long, ${rest_of_case.longest_ms} ms)`, "");
  const blank = [empty, many].flatMap((one) => Object.values(one.screens)).reduce((all, one) => all + one.empty_frames, open_case.empty_frames);
  console.log(`empty frames: ${blank}; long tasks while typing: ${many.typing.long_tasks} (goal: none), measured by ${measured_by}`);
}

await main(process.argv[2] ?? path.join(ROOT, "target/bench/window.json"));
process.exit(0);
