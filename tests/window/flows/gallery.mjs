// Walks every screen and its main states in every language, light and dark, and once in forced colours; axe looks at
// each, every part must say what language it is in, no text may be cut off (`cuts.mjs`), and a picture of each is kept.
// `out/index.html` shows them side by side, a row a screen. One walk for all of it: going there takes as long as looking.

import { writeFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { cuts } from "../cuts.mjs";
import { Driven } from "../driver.mjs";
import { forceColours, freeColours, lostColours } from "../forced.mjs";
import { ACTS } from "../screens.mjs";
import { BINARIES, OUT, languages, until } from "../stage.mjs";
import { strangeTongues } from "../tongues.mjs";

export const PROMISE = "every screen can be seen and read in every language and theme, no text is cut off, not even where words are two fifths longer, and the page never complains";
/** Guards against a window that hangs; a walk over some hundred screens in four languages takes ten to twenty minutes. */
export const LIMIT_MS = 2400000;

/** Languages whose pictures are kept, unless some were asked for; axe looks at the others too. */
const KEPT = process.env.REDRESS_GALLERY_LANGUAGES?.split(",") ?? ["en", "ar"];
const THEMES = ["light", "dark"];
/** Forced colours are looked at in one language: words change nothing in them. */
const FORCED_IN = "en";

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  const seen = { screens: [], minor: new Map(), bad: [] };
  try {
    const at = { window, stage, hand: controls(window), phrase: "" };
    const only = process.env.REDRESS_GALLERY_LANGUAGES?.split(",");
    const all = languages().filter((language) => !only || only.includes(language));
    for (const act of ACTS) {
      await act.begin?.(at);
      for (const language of all) {
        await act.language(at, language);
        for (const [name, go, leave] of act.rows) {
          try {
            await go(at);
            await look(window, name, language, seen);
            seen.bad.push(...await cuts(window, name, language));
            await leave?.(at);
          } catch (error) {
            throw new Error(`${name} in ${language} (${act.act}): ${error.message}`);
          }
        }
      }
      await act.language(at, all[0]);
      await act.end?.(at);
    }
  } catch (error) {
    await window.picture("stuck").catch(() => undefined);
    throw error;
  } finally {
    page(seen.screens);
    await window.close();
  }
  for (const [what, where] of seen.minor) console.log(`  minor: ${what}: ${[...where].join(", ")}`);
  const wrong = [...seen.bad, ...window.complaints(), ...window.crashes()];
  if (wrong.length > 0) throw new Error(`${wrong.length} complaints:\n${wrong.join("\n")}`);
  console.log(`  ${seen.screens.length} screens and states`);
}

/** One screen in both themes: axe, and a picture. */
async function look(window, name, language, seen) {
  // A dialog that is half faded in cannot be read yet; there is a setting for that.
  await window.run("document.documentElement.dataset.motion = 'less'");
  // Something may still be on its way: the answer of the core, a font, a picture.
  await until("the page to be still", () => window.run(
    "return document.fonts.status === 'loaded' && [...document.images].every((one) => one.complete) && document.querySelector('main, dialog') !== null && document.getAnimations().every((one) => one.playState === 'finished')"));
  // What the core answers, such as the pages of a paper, comes after the screen: the picture is of both.
  let before = "";
  await until("the words to stay", async () => {
    const now = await window.run("return document.body.innerText + document.querySelectorAll('*').length + (document.querySelector('dialog[open]') !== null)");
    const same = now === before;
    before = now;
    if (!same) await new Promise((later) => setTimeout(later, 120));
    return same;
  });
  if (!seen.screens.includes(name)) seen.screens.push(name);
  for (const theme of THEMES) {
    await window.run("document.documentElement.dataset.theme = arguments[0]", theme);
    if (KEPT.includes(language)) await window.picture(`${name}-${language}-${theme}`, "");
    // The other theme changes colours only.
    const found = await window.violations(theme === THEMES[0] ? undefined : ["color-contrast"]);
    for (const { id, impact, help, nodes } of found) {
      const where = `${name} (${language}, ${theme})`;
      if (impact !== "minor") seen.bad.push(`axe, ${impact}, ${where}: ${id}: ${help}: ${nodes.slice(0, 4).join(" · ")}`);
      else seen.minor.set(`${id}: ${help}`, (seen.minor.get(`${id}: ${help}`) ?? new Set()).add(name));
    }
  }
  await window.run("document.documentElement.dataset.theme = arguments[0]", THEMES[0]);
  seen.bad.push(...(await strangeTongues(window)).map((what) => `${name} (${language}): ${what}`));
  if (language === FORCED_IN) await forced(window, name, seen);
}

/** One screen as whoever has the desktop choose all colours sees it. */
async function forced(window, name, seen) {
  await forceColours(window);
  await window.picture(`${name}-${FORCED_IN}-forced`, "");
  seen.bad.push(...(await lostColours(window)).map((what) => `${name}, forced colours: ${what}`));
  for (const { id, help, nodes } of await window.violations(["color-contrast"])) seen.bad.push(`axe, ${name}, forced colours: ${id}: ${help}: ${nodes.slice(0, 4).join(" · ")}`);
  await freeColours(window);
}

/** The pictures in one page, a row a screen. */
function page(screens) {
  const kinds = [...KEPT.flatMap((language) => THEMES.map((theme) => `${language}-${theme}`)), `${FORCED_IN}-forced`];
  const cell = (name, kind) => `<td><a href="${name}-${kind}.png"><img src="${name}-${kind}.png" alt="${name}, ${kind}" loading="lazy"></a></td>`;
  const row = (name) => `<tr id="${name}"><th>${name}</th>${kinds.map((kind) => cell(name, kind)).join("")}</tr>`;
  writeFileSync(path.join(OUT, "index.html"), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens of Redress</title>
<style>body{font:14px sans-serif;margin:16px}td,th{padding:6px;vertical-align:top;text-align:start}img{width:100%;border:1px solid #999}table{width:100%;table-layout:fixed}th:first-child{width:120px;overflow-wrap:anywhere}</style>
<h1>Screens of Redress</h1><table><tr><th></th>${kinds.map((kind) => `<th>${kind}</th>`).join("")}</tr>
${screens.map(row).join("\n")}</table></html>\n`);
}
