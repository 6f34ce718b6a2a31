// The request builder: a paragraph in own words, an address taken out of it, the check, four languages of paper, and both files.

import { readFileSync, statSync } from "node:fs";
import { execFileSync } from "node:child_process";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "a paragraph can be put in own words, an address is taken out of them with one press, the check leads to what is missing, and the request comes in four languages";
export const LIMIT_MS = 300000;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await request(stage, window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.picture("end").catch(() => undefined);
    await window.close();
  }
}

async function request(stage, window) {
  const hand = controls(window);
  const page = () => until("a page of the request", () => window.run("const p = document.querySelector('[data-testid=request-page]'); return p && p.complete && p.naturalWidth > 300"), 60000);
  await hand.setUpCase("Ada Example");
  await hand.press("nav-request");
  await hand.press("kind-access");
  await page();
  await window.picture("01-access");

  // Own words.
  await hand.press("section-asked");
  await hand.press("edit-asked/asked-access");
  await hand.fill("own", "I ask for all data about me.");
  await hand.press("save");
  await window.sees("I ask for all data about me.");
  await page();
  await window.picture("02-own-words");

  // The check says what is missing, and leads to it.
  await hand.press("check-request");
  const state = await window.run("return document.querySelector('[data-testid=check-identity-paper]').className");
  if (!state.includes("not-met")) throw new Error(`the identity paper is ${state}`);
  await window.picture("03-check");
  await hand.press("check-request");

  // An address in own words: each part is marked, one press takes them out, and *Undo* brings them back.
  await hand.press("nav-facts");
  await hand.press("change-person");
  await hand.fill("residence", "14 Sample Street, Sampletown");
  await hand.press("save");
  await hand.press("nav-request");
  await page();
  await hand.press("section-asked");
  await hand.press("edit-asked/asked-access");
  await hand.fill("own", "I ask for all data about me. I live at 14 Sample Street, Sampletown, now.");
  await hand.press("save");
  const marked = (count) => until(`${count} blocked places`, () => window.run("return document.querySelectorAll('.builder-paragraph mark.blocked').length === arguments[0]", count));
  await marked(2);
  await hand.get("remove-asked/asked-access");
  await window.picture("03-blocked");
  await hand.press("remove-asked/asked-access");
  await window.sees("I ask for all data about me. I live at, now.");
  await marked(0);
  await window.chord(KEY.Control, "z");
  await marked(2);
  await hand.press("remove-asked/asked-access");
  await marked(0);
  await page();

  for (const language of ["fr", "es", "ar", "en"]) {
    await hand.press(`paper-${language}`);
    await until(`the paper in ${language}`, () => window.run("return document.querySelector('[data-testid=paper-' + arguments[0] + ']')?.getAttribute('aria-pressed') === 'true'", language));
    await page();
    await window.picture(`04-${language}`);
  }
  const pdf = path.join(stage.papers, "request.pdf");
  window.answerDialog(pdf);
  await hand.press("save-pdf");
  await hand.press("save-pdf-now");
  await until("the paper on the disk", () => statSync(pdf).size > 10000);
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  for (const part of ["Request for access", "I ask for all data about me."]) {
    if (!text.includes(part)) throw new Error(`the request lacks “${part}”`);
  }
  const docx = path.join(stage.papers, "request.docx");
  window.answerDialog(docx);
  await hand.press("save-pdf");
  await hand.press("save-docx-now");
  await until("the document on the disk", () => statSync(docx).size > 5000);
  if (readFileSync(docx).subarray(0, 2).toString() !== "PK") throw new Error("the document is no zip");
}
