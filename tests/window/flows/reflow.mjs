// Every screen at every size: 960 × 640 to 1920 × 1080, and at 200 %. Nothing scrolls sideways but the row of
// sections and a page preview, no control is cut off, and every target is large enough.

import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { ACTS } from "../screens.mjs";
import { BINARIES, languages, until } from "../stage.mjs";

export const PROMISE = "every screen fits every size and 200 %, in both directions of writing";
export const SIZE = "1920x1080x24";
export const LIMIT_MS = 1500000;

/** Width and height of the window, size of the text in percent. */
const SIZES = [[960, 640, 100], [1280, 800, 200], [1280, 800, 100], [1920, 1080, 100]];
/** One language of each direction. */
const SEEN = ["en", "ar"];
/** At these sizes a picture is kept. */
const KEPT = ["960x640", "1280x800@200"];

// Runs in the page: what does not fit.
const FITS = `
const wrong = [];
const name = (e) => e.dataset.testid || [e.tagName.toLowerCase(), String(e.className.baseVal ?? e.className).trim().replace(/ +/g, "."), (e.textContent ?? "").trim().slice(0, 24)].join("|");
const page = document.documentElement;
if (page.scrollWidth > page.clientWidth + 1) wrong.push("the page is " + page.scrollWidth + " wide in " + page.clientWidth);
const shown = (e) => { const box = e.getBoundingClientRect(); return box.width > 0 && box.height > 0 && getComputedStyle(e).visibility !== "hidden"; };
const may = (e) => e.closest(".index, .visually-hidden, .skip, svg, [data-scrolls-sideways]") !== null;
for (const e of document.querySelectorAll("body *")) {
  if (!shown(e) || may(e)) continue;
  const style = getComputedStyle(e);
  if (["auto", "scroll"].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && e.tagName !== "TEXTAREA") wrong.push(name(e) + " scrolls sideways: " + e.scrollWidth + " in " + e.clientWidth);
}
for (const e of document.querySelectorAll("button, a[href], input, select, textarea, summary")) {
  if (!shown(e) || may(e)) continue;
  const box = e.getBoundingClientRect();
  if (box.left < -1 || box.right > innerWidth + 1) wrong.push(name(e) + " lies outside: " + Math.round(box.left) + " to " + Math.round(box.right) + " of " + innerWidth);
  if (e.matches("button, a.button") && e.scrollWidth > e.clientWidth + 2) wrong.push(name(e) + " is cut off: " + e.scrollWidth + " in " + e.clientWidth);
  for (let over = e.parentElement; over && over !== document.body; over = over.parentElement) {
    if (!["hidden", "clip"].includes(getComputedStyle(over).overflowX)) continue;
    const round = over.getBoundingClientRect();
    if (box.right > round.right + 2 || box.left < round.left - 2) { wrong.push(name(e) + " is cut off by " + name(over)); break; }
  }
}
const lock = document.querySelector("[data-testid=lock]");
if (lock) {
  const box = lock.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight + 1 || box.left < 0 || box.right > innerWidth + 1) wrong.push("Lock is not in view");
}
return [...new Set(wrong)];
`;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  const bad = [];
  try {
    const at = { window, stage, hand: controls(window), phrase: "" };
    const all = languages().filter((language) => SEEN.includes(language));
    for (const act of ACTS) {
      await act.begin?.(at);
      for (const language of all) {
        await act.language(at, language);
        for (const [name, go, leave] of act.rows) {
          await go(at);
          for (const [width, height, percent] of SIZES) {
            await size(window, width, height, percent);
            const where = `${width}x${height}${percent === 100 ? "" : `@${percent}`}`;
            for (const wrong of await window.run(FITS)) bad.push(`${name} (${language}) at ${where}: ${wrong}`);
            if (KEPT.includes(where)) await window.picture(`${name}-${language}-${where}`, "fits-");
          }
          await size(window, 1280, 800, 100);
          await leave?.(at);
        }
      }
      await act.language(at, all[0]);
      await act.end?.(at);
    }
  } catch (error) {
    await window.picture("stuck").catch(() => undefined);
    throw new Error(`${error.message}\n${bad.join("\n")}`);
  } finally {
    await window.close();
  }
  bad.push(...window.complaints(), ...window.crashes());
  if (bad.length > 0) throw new Error(`${bad.length} things do not fit:\n${bad.join("\n")}`);
}

/** Sets the window and the size of the text, and waits until the page has taken them up. */
async function size(window, width, height, percent) {
  // Waited for: the answer to an earlier size that comes late would else undo the one after it.
  const refused = await window.runAsync(`
    const [percent, done] = arguments;
    const core = window.__TAURI_INTERNALS__;
    core.invoke("app_state", {}).then(({ settings }) => core.invoke("set_settings", { ...settings, text_percent: percent }))
      .then(() => done(null), (problem) => done(JSON.stringify(problem)));`, percent);
  if (refused !== null) throw new Error(`the size of the text was refused: ${refused}`);
  await window.do("POST", "/window/rect", { width, height });
  await until(`a window of ${width} at ${percent} %`, () => window.run("return Math.abs(innerWidth * arguments[1] / 100 - arguments[0]) < 40", width, percent));
  await window.runAsync("requestAnimationFrame(() => requestAnimationFrame(arguments[arguments.length - 1]))");
}
