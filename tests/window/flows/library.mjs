// The library in the window: the first hour before a vault is open, words found in English and Arabic, one's own words
// kept apart and across a lock, the map beside its list.

import { readFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "the library opens locked too, finds in English and Arabic, and keeps one's own words apart";
export const LIMIT_MS = 300000;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await library(window, stage);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.close();
  }
}

async function library(window, stage) {
  const hand = controls(window);
  const entry = (id) => until(`the text ${id}`, () => window.run("return document.querySelector('[data-testid=library-entry]')?.dataset.entry === arguments[0]", id));
  const first = (id) => until(`${id} to be found`, () => window.run("return document.querySelector('[data-testid=library-list] .tile')?.dataset.testid === arguments[0]", `entry-${id}`));
  const find = async (words) => {
    await window.run(
      `const [words] = arguments;
       const box = document.querySelector('[data-testid=library-find]');
       Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(box, words);
       box.dispatchEvent(new Event("input", { bubbles: true }));`, words);
  };
  const look = async (name) => {
    await window.picture(name);
    await window.accessible(name);
  };
  const phrase = await hand.setUpCase("Somebody");
  await hand.lock();

  // Before a vault is open: the first hour of an arrest, and nothing of one's own.
  await hand.press("first-hour");
  await entry("GU-02");
  if (await window.run("return document.querySelector('[data-testid=correction-add], [data-testid=print-entry]') !== null")) throw new Error("a locked library takes words");
  await look("locked");
  await hand.press("back");

  await hand.fill("passphrase", phrase);
  await hand.press("unlock");
  await hand.press("open-case");
  await hand.get("nav-today", 60000);
  await hand.press("nav-library");
  await entry("GU-02");
  await find("nine months");
  await first("PR-082");
  await find("تسعة اشهر");
  await first("PR-082");
  await find("pr-070");
  await hand.press("entry-PR-070");
  await entry("PR-070");

  // A correction: beside the shipped text, printed with it, there after a lock.
  await hand.press("correction-add");
  await hand.fill("own-words", "The portal says 8 pages.");
  await hand.press("own-save");
  await hand.get("correction-kept");
  await look("corrected");
  const file = path.join(stage.papers, "entry.pdf");
  window.answerDialog(file);
  await hand.press("print-entry");
  await until("the paper", () => { try { return readFileSync(file).subarray(0, 5).toString() === "%PDF-"; } catch { return false; } });

  // Somebody who helps: one's own list.
  await find("");
  await hand.press("shelf-help");
  await hand.press("helper-add");
  await hand.fill("helper-name", "Ada Lawyer");
  await hand.fill("helper-does", "Extradition court");
  // Leaving keeps what was typed, and the form is there again.
  await hand.press("nav-today");
  await hand.press("nav-library");
  await hand.press("shelf-help");
  await until("what was typed", () => window.run("return document.querySelector('[data-testid=field-helper-does]')?.value === 'Extradition court'"));
  await hand.press("own-save");
  await hand.get("helper");
  await look("help");

  // The map, and the list that says the same.
  await hand.press("shelf-countries");
  await hand.press("country-EG");
  await until("Egypt", () => window.run("return document.querySelector('[data-testid=country]')?.dataset.country === 'EG'"));
  await hand.choose("rights-from", "AE");
  await until("the chosen shape", () => window.run("return document.querySelector('svg.world .chosen')?.dataset.country === 'EG'"));
  await window.press(KEY.Tab);
  await hand.press("country-note-add");
  await hand.fill("own-words", "Ask for a lawyer first.");
  await hand.press("own-save");
  await hand.get("country-note-kept");
  await look("countries");

  // Go to finds a text by its title.
  await window.chord(KEY.Control, "k");
  await hand.get("go-to-box");
  await window.type("Power of attorney");
  await window.press(KEY.Enter);
  await until("a text about it", () => window.run("return document.querySelector('[data-testid=library-entry]')?.dataset.entry === 'PR-043'"));

  await hand.lock();
  await hand.fill("passphrase", phrase);
  await hand.press("unlock");
  await hand.press("open-case");
  await hand.get("nav-today", 60000);
  await hand.press("nav-library");
  // The library may be there from before the lock, and begins anew a moment after its name was pressed: what was typed
  // before that is gone, and typed again.
  await until("PR-070 to be found after the lock", async () => {
    await find("8 pages");
    await find("PR-070");
    await new Promise((resolve) => setTimeout(resolve, 400));
    return window.run("return document.querySelectorAll('[data-testid=library-list] .tile').length < 20 && document.querySelector('[data-testid=entry-PR-070]') !== null");
  }, 25000);
  await hand.press("entry-PR-070");
  await hand.get("correction-kept");

  for (const language of ["ar", "en"]) {
    await hand.press("nav-settings");
    await hand.press(`field-language-${language}`);
    for (const theme of ["dark", "light"]) {
      await hand.press("nav-settings");
      await hand.press(`field-theme-${theme}`);
      await hand.press("nav-library");
      await entry("GU-02");
      await look(`guides-${language}-${theme}`);
      await hand.press("shelf-countries");
      await hand.get("world");
      await look(`map-${language}-${theme}`);
    }
  }
}
