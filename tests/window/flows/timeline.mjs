// The timeline of the sample case by hand and by keyboard: a date in free words, a gap that is
// answered and not asked about again, zoom, the list, and the paper.

import { readFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "dates are read as people type them, and the timeline shows, asks and prints";
export const LIMIT_MS = 240000;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await timeline(stage, window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.picture("end").catch(() => undefined);
    await window.close();
  }
}

async function timeline(stage, window) {
  const hand = controls(window);
  const text = (id) => window.run("return document.querySelector(arguments[0])?.textContent ?? ''", `[data-testid="${id}"]`);
  const value = (id) => window.run("return document.querySelector(arguments[0])?.value ?? ''", `[data-testid="field-${id}"]`);
  await hand.press("continue");
  await hand.press("who-look");
  await hand.press("continue");
  await hand.press("nav-timeline");
  await hand.get("as-list");
  await window.accessible("the lanes");
  await window.picture("lanes");

  // A date in free words, one that is asked about, and one that leans on an event.
  await hand.press("add-event");
  await hand.fill("title", "Left the country");
  await hand.fill("when-words", "about 3 Mordad 1394");
  await until("the words to be read", async () => (await value("when-year")) === "1394");
  await until("the date as converted", async () => (await text("field-when-kept")).includes("July 2015"));
  await hand.press("field-when-open-calendar");
  await hand.get("field-when-pick-3");
  await window.accessible("the form with its calendar");
  await window.picture("date");
  await hand.press("field-when-open-calendar");
  await hand.fill("when-words", "5/2/2016");
  await hand.get("field-when-offer-1");
  if ((await value("when-year")) !== "") throw new Error("an ambiguous date was guessed");
  await hand.press("field-when-offer-0");
  await until("the reading that was picked", async () => (await value("when-month")) === "2");
  await hand.fill("until-words", "before the arrest");
  await until("an answer about the arrest", async () => (await window.all("button", "Arrest")).length > 0);
  await hand.press("field-until-offer-0");
  await hand.save();

  // A gap is asked about, answered, and not asked about again.
  const before = await text("gap-nothing");
  if (!before) throw new Error("no gap is asked about");
  const gaps = () => window.run("return [...document.querySelectorAll('.gap-strip')].map((one) => one.getAttribute('aria-label'))");
  const asked = await gaps();
  await hand.press("gap-nothing");
  await until("the answer to be shown", async () => (await gaps()).join() !== asked.join());
  await window.picture("answered");

  // By keyboard: from entry to entry, closer, and into the form.
  await window.run("document.querySelector('svg.lanes [data-rows][tabindex=\"0\"]').focus()");
  const at = () => window.run("return document.activeElement.dataset.rows ?? ''");
  const first = await at();
  await window.press(KEY.Right);
  await until("the next entry", async () => (await at()) !== first);
  await hand.press("zoom-in");
  await hand.press("zoom-in");
  await window.picture("closer");
  await hand.press("zoom-fit");

  // The list says the same, and the paper is asked about first.
  await hand.press("as-list");
  await hand.get("row-0");
  await window.accessible("the list");
  const paper = path.join(stage.papers, "timeline.pdf");
  window.answerDialog(paper);
  await hand.press("print-timeline");
  await window.picture("print-question");
  await hand.press("print-now");
  await until("the paper", () => readFileSync(paper).subarray(0, 5).toString() === "%PDF-");

  // So is the ledger, by its button and by Ctrl+P.
  const ledger = path.join(stage.papers, "alerts.pdf");
  window.answerDialog(ledger);
  await hand.press("nav-alerts");
  await hand.get("print-alerts");
  await window.chord(KEY.Control, "p");
  await hand.press("print-now");
  await until("the ledger", () => readFileSync(ledger).subarray(0, 5).toString() === "%PDF-");

  // And what the answers show.
  const situation = path.join(stage.papers, "situation.pdf");
  window.answerDialog(situation);
  await hand.press("nav-check");
  await hand.get("print-situation");
  await window.chord(KEY.Control, "p");
  await window.picture("print-situation");
  await hand.press("print-now");
  await until("the assessment on paper", () => readFileSync(situation).subarray(0, 5).toString() === "%PDF-");

  // Who works here is asked in the settings, and stands in the history of what is saved from then on.
  await hand.press("nav-settings");
  await hand.fill("author", "Ada Example");
  await hand.press("author-save");
  await hand.press("nav-facts");
  await hand.press("change-charge");
  await hand.fill("offence", "Theft of a picture from a fence");
  await hand.save();
  await hand.press("change-charge");
  await hand.press("history");
  await window.sees("By Ada Example");
  await window.accessible("the history");
  await window.picture("history");
}
