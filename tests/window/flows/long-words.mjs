// Every screen and its main states in each language there is and in a made one that is longer than
// English, in the smallest window and in a usual one: no text is cut off, none lies over another.

import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { cutOff, hushPseudo, speakPseudo } from "../pseudo.mjs";
import { ACTS } from "../screens.mjs";
import { BINARIES, languages, until } from "../stage.mjs";

export const PROMISE = "no text is cut off, in any language, nor where words are two fifths longer";
export const LIMIT_MS = 1500000;

const SIZES = [[960, 640], [1280, 800]];
const MADE = "made";

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  const found = [];
  try {
    const at = { window, stage, hand: controls(window), phrase: "" };
    const only = process.env.REDRESS_LONG_WORDS?.split(",");
    // The made language lies over the English words, so both are looked at on one way through.
    const all = languages().filter((language) => !only || only.includes(language) || (language === "en" && only.includes(MADE)));
    for (const act of ACTS) {
      await act.begin?.(at);
      for (const language of all) {
        await act.language(at, language);
        for (const [name, go, leave] of act.rows) {
          try {
            await go(at);
            if (language === "en") found.push(...await look(window, name, language, SIZES.toReversed()), ...await look(window, name, MADE, SIZES));
            else found.push(...await look(window, name, language, SIZES));
            await leave?.(at);
          } catch (error) {
            throw new Error(`${name} in ${language} (${act.act}): ${error.message}`);
          }
        }
      }
      await act.language(at, "en");
      await act.end?.(at);
    }
  } catch (error) {
    if (found.length > 0) console.log(found.join("\n"));
    await window.picture("stuck").catch(() => undefined);
    throw error;
  } finally {
    await window.close();
  }
  const complaints = window.complaints();
  if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  if (found.length > 0) throw new Error(`${found.length} places:\n${found.join("\n")}`);
}

/** One screen in these sizes, the last of which the window keeps. */
async function look(window, name, language, sizes) {
  const found = [];
  if (language === MADE) await speakPseudo(window);
  for (const [width, height] of sizes) {
    await window.do("POST", "/window/rect", { width, height });
    await until(`a window of ${width} by ${height}`, () => window.run("return Math.abs(innerWidth - arguments[0]) < 3", width));
    await until("the page to be still", () => window.run(
      "return document.fonts.status === 'loaded' && [...document.images].every((one) => one.complete) && document.querySelector('main, dialog') !== null"));
    const here = await cutOff(window);
    if (here.length > 0 || process.env.REDRESS_PICTURES) await window.picture(`${name}-${language}-${width}`);
    found.push(...here.map((what) => `${name} (${language}, ${width}): ${what}`));
  }
  if (language === MADE) await hushPseudo(window);
  return found;
}
