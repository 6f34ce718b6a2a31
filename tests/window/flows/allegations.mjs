// Allegation against proof, and the way to a confirmation of asylum: split, fill, join, a gap that becomes a task, and a
// letter that names what it may.

import { readFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "an accusation is answered sentence by sentence, and the state of asylum is asked on paper";
export const LIMIT_MS = 300000;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await work(stage, window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.picture("end").catch(() => undefined);
    await window.close();
  }
}

async function work(stage, window) {
  const hand = controls(window);
  await hand.setUpCase("Ada Example");
  await hand.lock();
  await hand.press("look-round");
  await hand.get("nav-today", 60000);
  const rows = () => window.run("return [...document.querySelectorAll('.matrix .quote .plain')].map((e) => e.textContent)");
  const back = async () => { await hand.press("back"); await until("the rows", async () => (await rows()).length > 0); };

  // The text of the charge becomes rows.
  await hand.press("nav-allegations");
  await hand.press("split-picture");
  await until("two rows", async () => (await rows()).length === 2);
  await window.picture("split");
  await window.accessible("the rows of an accusation");

  // The first gap: filled, with a paper that is missing. Leaving the form saves it.
  await hand.press("first-gap");
  await hand.fill("i_say", "It was street art, on a fence in the street.");
  await hand.fill("missing_paper", "An official valuation");
  await window.picture("row");
  await window.accessible("the form of a row");
  await hand.save();
  await until("the missing paper and its task", () => window.run("return document.querySelector('[data-testid=missing-paper]')?.textContent.includes('An official valuation')"));
  await window.picture("gaps");

  // Cut in two and made one again: byte for byte what it was.
  const before = (await rows())[0];
  await window.run("document.querySelector('.matrix .quote .plain').click()");
  await hand.press("row-split");
  await window.run("[...document.querySelectorAll('.split-words .plain')].find((e) => e.textContent === 'with').click()");
  await window.picture("cut");
  await hand.press("split-now");
  await back();
  await until("three rows", async () => (await rows()).length === 3);
  await window.run("document.querySelector('.matrix .quote .plain').click()");
  await hand.press("row-join");
  await back();
  await until("the sentence as it was", async () => { const now = await rows(); return now.length === 2 && now[0] === before; });

  // The policy on refugees, from the ground of the check.
  await hand.press("nav-check");
  await hand.press("open-G-REFUGEE");
  await hand.press("to-refugee");
  await window.sees("Lithuania");
  await hand.press("consent-yes");
  await until("the consent", () => window.run("return document.querySelector('[data-testid=step-consent]')?.dataset.state === 'done'"));
  await window.picture("policy");
  await window.accessible("the refugee policy");
  await hand.press("draft-letter");
  await hand.get("letter");
  const letter = await window.run("return document.querySelector('[data-testid=letter]').textContent");
  if (!letter.includes("GA-2017-86-RES-09") || !letter.includes("Lithuania")) throw new Error(`the letter says ${letter}`);
  await window.picture("letter");
  await window.accessible("a letter");
  await hand.choose("letter-language", "ar");
  await until("the letter in Arabic", () => window.run("return document.querySelector('[data-testid=letter]')?.dir === 'rtl'"));
  await window.picture("letter-arabic");
  const file = path.join(stage.papers, "letter.pdf");
  window.answerDialog(file);
  await hand.press("save-letter");
  await hand.press("save-letter-now");
  await until("the letter on the disk", () => { try { return readFileSync(file).subarray(0, 4).toString() === "%PDF"; } catch { return false; } });
  await hand.press("back");
  await hand.press("mark-asked");
  await hand.press("save-step");
  await until("the state to be asked", () => window.run("return document.querySelector('[data-testid=step-asked]')?.dataset.state === 'done'"));

  // In Arabic and in the dark.
  await hand.press("nav-settings");
  await hand.press("field-language-ar");
  await until("the words in Arabic", () => window.run("return document.documentElement.lang === 'ar'"));
  await hand.press("nav-allegations");
  await until("the rows", async () => (await rows()).length === 2);
  await window.picture("arabic");
  await hand.press("nav-settings");
  await hand.press("field-theme-dark");
  await hand.press("nav-allegations");
  await until("the rows", async () => (await rows()).length === 2);
  await window.picture("arabic-dark");
}
