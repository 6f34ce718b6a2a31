// Every screen and form in a made language that is longer than English, and in each language there is,
// in the smallest window and in a usual one: no text is cut off, none lies over another.

import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { cutOff, speakPseudo } from "../pseudo.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "no text is cut off, in any language, nor where words are two fifths longer";
export const LIMIT_MS = 600000;

const SIZES = [[960, 640], [1280, 800]];
const LANGUAGES = ["en", "ar", "ru", "fr"];
const SCREENS = ["today", "facts", "alerts", "timeline", "evidence", "check", "request", "dates", "letters", "limits"];
/** Forms, each by the screen it is on and the button that opens it. */
const FORMS = [
  ["facts", "add-charge"], ["facts", "add-protection"], ["facts", "add-proceeding"], ["facts", "add-source"], ["facts", "add-person"],
  ["alerts", "add-alert"], ["timeline", "add-event"], ["dates", "add-date"], ["letters", "add-letter"],
];

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    const found = await walk(window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
    if (found.length > 0) throw new Error(`${found.length} places:\n${found.join("\n")}`);
  } finally {
    await window.close();
  }
}

async function walk(window) {
  const hand = controls(window);
  const found = [];
  const settle = () => new Promise((resolve) => setTimeout(resolve, 200));
  const look = async (where, picture) => {
    await settle();
    const here = await cutOff(window);
    found.push(...here.map((what) => `${where}: ${what}`));
    if (picture || here.length > 0) await window.picture(where.replace(/\W+/gu, "-"));
  };
  const size = async ([width, height]) => {
    await window.do("POST", "/window/rect", { width, height });
    await until(`a window of ${width}`, () => window.run("return innerWidth === arguments[0]", width));
  };

  // Setting up, in every language: the page stays, the words change.
  await hand.get("continue");
  for (const language of LANGUAGES) {
    await hand.press(`language-${language}`);
    for (const at of SIZES) {
      await size(at);
      await look(`first run in ${language} at ${at[0]}`);
    }
  }
  await hand.press("language-en");
  await hand.press("continue");
  await hand.press("who-look");
  await hand.press("continue");
  await hand.press("open-case").catch(() => {});
  await hand.get("nav-today");

  const tour = async (name, pictures) => {
    for (const at of SIZES) {
      await size(at);
      for (const screen of SCREENS) {
        await hand.press(`nav-${screen}`);
        if (screen === "request") await until("a page", () => window.run("const p = document.querySelector('[data-testid=request-page]'); return p && p.complete && p.naturalWidth > 300"), 60000);
        await look(`${screen} in ${name} at ${at[0]}`, pictures);
      }
      for (const [screen, button] of FORMS) {
        await hand.press(`nav-${screen}`);
        await hand.press(button);
        await hand.get("save");
        await window.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        await look(`${button} in ${name} at ${at[0]}`, pictures);
        await hand.press("cancel");
        await until("the form to close", () => window.run("return !document.querySelector('[data-testid=save]')"));
      }
    }
  };
  for (const language of LANGUAGES) {
    await hand.press("nav-limits");
    await hand.press(`field-language-${language}`);
    await tour(language, true);
  }
  await hand.press("nav-limits");
  await hand.press("field-language-en");
  await speakPseudo(window);
  await tour("pseudo", true);
  return found;
}
