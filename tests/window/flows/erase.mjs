// An entry is erased for good out of its history, then the whole case is shredded, then the vault is removed from this
// computer. What is gone is gone from the screens and from the folder; what stays behind is said each time.

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "what is erased in the window is gone";
export const LIMIT_MS = 240000;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    const hand = controls(window);
    const phrase = await hand.setUpCase("Ada Example");
    const vault = path.join(stage.home, ".local", "share", "redress", "Papers");
    // An entry that is erased leaves its day in the list of changes, and not a word of what it said.
    await hand.press("nav-timeline");
    await hand.press("add-event");
    await hand.fill("title", "A call nobody should know of");
    await hand.save();
    await hand.press("as-list");
    // Enter on a row opens its form.
    await until("the row", () => window.run("const row = [...document.querySelectorAll('[data-testid^=row-]')].find((one) => one.closest('tr')?.innerText.includes('nobody should know')); row?.focus(); return row && document.activeElement === row"));
    await window.press(KEY.Enter);
    await hand.press("history");
    await hand.press("erase-entry");
    await hand.press("erase-go");
    await until("the entry to go", () => window.run("return !document.body.innerText.includes('nobody should know')"), 40000);
    await hand.press("nav-facts");
    await hand.press("change-person");
    await hand.fill("occupation", "Painter");
    await hand.save();
    await hand.press("saved-at");
    await hand.get("erased");
    const told = await window.run("return document.querySelector('dialog[open]').innerText");
    if (!told.includes("Erased for good") || told.includes("nobody should know")) throw new Error(`the changes say: ${told}`);
    await window.accessible("changes with what was erased");
    await window.picture("00-tombstone");
    await window.press(KEY.Escape);
    await hand.press("nav-safety");
    await hand.get("erase-part", 20000);
    await window.sees("What you erase here cannot");
    await window.run("document.querySelector('[data-testid=erase-part]').scrollIntoView()");
    await window.picture("01-part");
    await window.accessible("erase");
    await hand.press("erase-removed");
    await window.sees("There is nothing here to erase.");
    await hand.press("erase-keep");
    await hand.press("erase-case");
    await hand.get("erase-go", 20000);
    const focused = await window.run("return document.activeElement?.dataset.testid");
    if (focused !== "erase-keep") throw new Error(`the focus is on ${focused}`);
    await window.picture("02-shred");
    await window.accessible("shred");
    await hand.fill("erase-phrase", phrase);
    await hand.press("erase-go");
    await hand.get("new-case", 40000);
    if (await window.run("return document.body.innerText.includes('Ada Example')")) throw new Error("the case is still shown");
    await window.picture("03-gone");
    const journals = readdirSync(path.join(vault, "journal"));
    // Each erasing writes a journal anew: the entry was the first, the case the second.
    if (journals.length !== 1 || journals[0] !== "2") throw new Error(`the journal is not the new one alone: ${journals}`);
    await hand.press("nav-safety");
    await hand.press("erase-remove");
    await hand.get("remove-go", 20000);
    const safe = await window.run("return document.activeElement?.dataset.testid");
    if (safe !== "remove-keep") throw new Error(`the focus is on ${safe}`);
    await window.picture("04-remove");
    await hand.fill("erase-phrase", phrase);
    await hand.press("remove-go");
    await until("the first screen of a new computer", () => window.run("return document.body.innerText.includes('Choose your language')"), 40000);
    if (existsSync(vault)) throw new Error(`the vault is still there: ${readdirSync(vault)}`);
    await window.picture("05-nothing");
  } catch (error) {
    await window.picture("stopped").catch(() => {});
    throw error;
  } finally {
    await window.close();
  }
}
