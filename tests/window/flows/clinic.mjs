// The table of a clinic's cases by keyboard: find, filter, mark done and take back, log, open; every
// picture in both languages and themes. REDRESS_CLINIC says how many cases.

import { spawn } from "node:child_process";
import path from "node:path";

import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";
import { controls } from "../controls.mjs";

export const PROMISE = "hundreds of cases are found, marked, logged and opened by keyboard";
export const LIMIT_MS = 600000;

const PHRASE = "lantern orchard pebble ninety velvet harbour quill";
const CASES = process.env.REDRESS_CLINIC ?? "400";

/** Makes the vault in the folders of the stage. */
function made(stage, cases) {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(BINARIES, "made-clinic"), [cases, path.join(stage.home, "clinic")], { env: stage.env(), stdio: ["pipe", "inherit", "inherit"] });
    child.stdin.end(`${PHRASE}\n`);
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`made-clinic ended with ${code}`))));
  });
}

/** Notes, at every frame, where the controls of the index and the table stand. */
const WATCH = `
  window.redressPlaces = {};
  const look = () => {
    for (const id of ["nav-safety", "nav-settings", "nav-limits", "lock", "clinic-table"]) {
      const box = document.querySelector(".frame [data-testid=" + id + "]")?.getBoundingClientRect();
      const at = box && [box.left, box.top, box.width, box.height].map(Math.round).join(" ");
      const seen = (window.redressPlaces[id] ??= []);
      if (at && !seen.includes(at)) seen.push(at);
    }
    requestAnimationFrame(look);
  };
  look();`;

export default async function flow(stage) {
  await made(stage, CASES);
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await job(window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.close();
  }
}

async function job(window) {
  const hand = controls(window);
  await hand.fill("passphrase", PHRASE);
  await window.run(WATCH);
  await hand.press("unlock");
  const began = Date.now();
  await hand.get("clinic-table", 120000);
  console.log(`  the list of ${CASES} cases after unlocking: ${Date.now() - began} ms`);
  // What can be clicked stood in one place while the list was read. The watcher looks once a frame, so it may see the
  // table a frame later than this question does.
  await until("a frame with the list", () => window.run("return (window.redressPlaces['clinic-table'] ?? []).length > 0"));
  const places = await window.run("return window.redressPlaces");
  const moving = Object.entries(places).filter(([, at]) => at.length !== 1);
  if (Object.keys(places).length < 5 || moving.length > 0) throw new Error(`the list moved: ${JSON.stringify(moving.length > 0 ? moving : places)}`);
  const rows = () => window.run("return Number(document.querySelector('[data-testid=clinic-table]')?.getAttribute('aria-rowcount') ?? 0)");
  const drawn = await window.run("return document.querySelectorAll('[data-testid=clinic-row]').length");
  const all = await rows();
  if (all < Number(CASES) || drawn > 120) throw new Error(`${all} rows, ${drawn} of them drawn`);
  await window.accessible("clinic");
  await window.picture("01-dates");

  // To the end and back: the table goes along.
  await window.run("document.querySelector('[data-testid=clinic-table]').focus()");
  const chosen = () => window.run("return document.querySelector('[data-testid=clinic-row][aria-selected=true]')?.innerText ?? ''");
  await window.press(KEY.End);
  await until("the last row", () => window.run("const r = document.querySelector('[data-testid=clinic-row][aria-selected=true]'); if (!r) return false; const b = r.getBoundingClientRect(); return b.top > 0 && b.bottom < innerHeight"));
  await window.picture("02-end");
  await window.press(KEY.Home);
  const first = await until("the first row", chosen);

  // Space marks done; Undo in the toast takes it back.
  await window.press(KEY.Space);
  await until("the row to go", async () => (await rows()) !== all || (await chosen()) !== first);
  await window.picture("03-done");
  await hand.press("toast-undo");
  await until("the row to come back", async () => (await rows()) === all);

  // Find by another script.
  await window.chord(KEY.Control, "f");
  await window.type("Шевчук");
  await until("fewer rows", async () => (await rows()) < all);
  await window.sees("Олена");
  await window.picture("04-found");
  await hand.fill("find", "Sargsyan");
  await window.sees("Anahit");
  // Ctrl+F takes the whole text, Delete empties it.
  await window.chord(KEY.Control, "f");
  await window.press("\uE017");
  await until("all rows", async () => (await rows()) === all);
  await hand.choose("filter-stage", "urgent");
  await until("one stage", async () => (await rows()) < all);
  await window.picture("05-stage");
  await hand.choose("filter-stage", "");
  await until("all rows again", async () => (await rows()) === all);

  // Whose cases: by the name one gave oneself, which is none yet.
  const waits = await window.run("return [...document.querySelectorAll('.strip dt')].map((one) => one.previousElementSibling.textContent + ' ' + one.textContent).find((text) => text.includes('sign-off')) ?? ''");
  if (!/^[1-9]/u.test(waits)) throw new Error(`no case waits for a sign-off: ${waits}`);
  await hand.press("whose-mine");
  await window.sees("Give your name in Settings");
  await hand.press("nav-settings");
  await hand.fill("author", "m. oliva");
  await hand.press("author-save");
  await hand.press("back");
  await hand.get("clinic-table", 60000);
  const names = () => window.run("return [...new Set([...document.querySelectorAll('[data-testid=clinic-row]')].map((row) => row.children[6].textContent))]");
  await hand.press("whose-mine");
  await until("one's own cases", async () => (await names()).join() === "M. Oliva");
  const mine = await rows();
  await window.accessible("clinic, mine");
  await window.picture("05-mine");
  await hand.press("whose-students");
  await until("cases of others", async () => (await rows()) > 0 && !(await names()).includes("M. Oliva"));
  const students = await rows();
  if (mine >= all || students >= all) throw new Error(`${mine} mine, ${students} of students, ${all} in all`);
  await window.picture("05-students");
  await hand.press("whose-everyone");
  await until("everybody's cases", async () => (await rows()) === all);
  await hand.press("full-names");
  await window.picture("06-full-names");

  // Something happened, for the chosen case.
  await window.chord(KEY.Control, "n");
  await hand.get("field-log");
  await window.type("A call from the police");
  // A dialog that is half faded in cannot be read yet; there is a setting for that.
  const settled = async () => {
    await window.run("document.documentElement.dataset.motion = 'less'");
    await until("the page to be still", () => window.run("return document.getAnimations().every((one) => one.playState === 'finished')"));
  };
  await settled();
  await window.accessible("something happened");
  await window.picture("07-log");
  await window.press(KEY.Enter);
  await until("the dialog to close", () => window.run("return !document.querySelector('[data-testid=field-log]')"));
  await window.chord(KEY.Control, "p");
  await hand.get("slip-save");
  await settled();
  await window.accessible("control slip");
  await window.picture("08-slip");
  await window.press(KEY.Escape);
  await hand.press("list-by-cases");
  await window.picture("09-cases");

  await window.run("document.querySelector('[data-testid=clinic-table]').focus()");
  await window.press(KEY.Home);
  await window.press(KEY.Enter);
  await hand.get("nav-today");
  await window.accessible("today");
  await window.picture("10-today");
  await hand.press("nav-dates");
  await window.accessible("dates");
  await window.picture("11-dates");

  // The same in Arabic and dark.
  for (const [lang, theme] of [["en", "dark"], ["ar", "light"], ["ar", "dark"]]) {
    await hand.press("nav-settings");
    await hand.press(`field-language-${lang}`);
    await hand.press(`field-theme-${theme}`);
    await until("the language", () => window.run("return document.documentElement.lang === arguments[0] && document.documentElement.dataset.theme === arguments[1]", lang, theme));
    await hand.press("nav-dates");
    await window.accessible(`dates, ${lang} ${theme}`);
    await window.picture(`11-dates-${lang}-${theme}`);
    await hand.press("nav-today");
    await window.picture(`10-today-${lang}-${theme}`);
    await window.chord(KEY.Control, "n");
    await hand.get("field-log");
    await window.picture(`07-log-${lang}-${theme}`);
    await hand.press("log-close");
    await hand.press("all-cases");
    await hand.get("clinic-table", 60000);
    await window.accessible(`clinic, ${lang} ${theme}`);
    await window.picture(`01-dates-${lang}-${theme}`);
    await window.run("document.querySelector('[data-testid=clinic-table]').focus()");
    await window.press(KEY.Home);
    await window.press(KEY.Enter);
    await hand.get("nav-today");
  }
}
