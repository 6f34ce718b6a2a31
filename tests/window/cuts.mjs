// Text that is cut off or lies over another: one screen in the smallest window and in a usual one, and where it stands in
// English also in a made language that is longer.

import { cutOff, hushPseudo, speakPseudo } from "./pseudo.mjs";
import { until } from "./stage.mjs";

/** The last is the size that every other look at a screen is taken at. */
const SIZES = [[960, 640], [1280, 800]];
const MADE = "made";

/** What is cut off on the screen that is open, in words, with its name, language and width. */
export async function cuts(window, name, language) {
  if (language !== "en") return look(window, name, language, SIZES);
  // The made language lies over the English words, so both are looked at on one way through.
  const found = await look(window, name, language, SIZES.toReversed());
  await speakPseudo(window);
  found.push(...await look(window, name, MADE, SIZES));
  await hushPseudo(window);
  return found;
}

/** One screen in these sizes, the last of which the window keeps. */
async function look(window, name, language, sizes) {
  const found = [];
  for (const [width, height] of sizes) {
    await window.do("POST", "/window/rect", { width, height });
    await until(`a window of ${width} by ${height}`, () => window.run("return Math.abs(innerWidth - arguments[0]) < 3", width));
    await until("the page to be still", () => window.run(
      "return document.fonts.status === 'loaded' && [...document.images].every((one) => one.complete) && document.querySelector('main, dialog') !== null"));
    const here = await cutOff(window);
    if (here.length > 0 || process.env.REDRESS_PICTURES) await window.picture(`${name}-${language}-${width}`, "cuts-");
    found.push(...here.map((what) => `${name} (${language}, ${width}): ${what}`));
  }
  return found;
}
