// The whole job typed through the screens: a vault, a case, a paper, the result, the request;
// locked, opened again, and everything is there. Every screen is looked at by axe, in both languages.

import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "the whole job is done in the window, and is there again after a lock";
export const LIMIT_MS = 420000;

const SCREENS = ["today", "facts", "alerts", "timeline", "evidence", "check", "request", "dates", "letters", "settings", "limits"];

/** A scan made for the test: a picture with a face nobody has. */
function scan(folder) {
  const file = path.join(folder, "scan of a court paper.png");
  execFileSync("convert", ["-size", "620x800", "xc:white", "-fill", "black", "-draw", "rectangle 60,60 560,80 rectangle 60,120 480,132 rectangle 60,150 540,162 circle 420,640 470,640", file]);
  return file;
}

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await job(stage, window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.close();
  }
}

async function job(stage, window) {
  const hand = controls(window);
  // First run.
  await hand.get("continue");
  await window.accessible("first run, language");
  await window.picture("01-language");
  await hand.press("continue");
  await hand.press("who-own");
  await window.accessible("first run, who");
  await hand.press("continue");
  await window.picture("02-honest");
  await hand.press("continue");
  const phrase = await hand.words();
  await hand.fill("phrase", phrase);
  await window.accessible("first run, words");
  await window.picture("03-words");
  await hand.press("continue");
  await hand.fill("again", phrase);
  await hand.press("continue");
  await hand.passMachine();
  await hand.fill("name", "Nikita Kulachenkov");
  await hand.choose("accusing", "RU");
  await window.picture("04-first-facts");
  await hand.press("create-case");

  // The accusation.
  await hand.press("nav-facts");
  await hand.press("add-charge");
  await hand.fill("offence", "Taking a street-art picture from a fence");
  await hand.fill("acts", "He is said to have taken the picture with Georgy Alburov in Vladimir.");
  await hand.press("field-natures-theft");
  await hand.date("charged", { year: 2014 });
  await hand.fill("max_months", "60");
  await hand.fill("amount", "100");
  await hand.fill("currency", "RUB");
  await hand.fill("valued_by", "its artist");
  await hand.press("add-co-accused");
  await hand.fill("co-0-name", "Georgy Alburov");
  await hand.fill("co-0-outcome", "Convicted April 2015, 240 hours of work, amnestied three months later");
  await hand.press("field-co-0-mild-yes");
  await hand.press("field-certainty-confirmed");
  await window.accessible("the form of a charge");
  await window.picture("05-charge-form");
  await hand.save();

  // Protection.
  await hand.press("add-protection");
  await hand.choose("country", "LT");
  await hand.choose("kind", "asylum_kind_unknown");
  await hand.choose("status", "active");
  await hand.choose("from_country", "RU");
  await hand.date("granted", { year: 2015, month: 12 });
  await hand.press("field-certainty-confirmed");
  await hand.press("field-disclosure-ccf_only");
  await hand.save();

  // The alert, with a wrong date first: the text stays, the field is named.
  await hand.press("nav-alerts");
  await hand.press("add-alert");
  await hand.choose("channel", "wanted_diffusion");
  await hand.date("issued", { year: 2015, month: 13 });
  await hand.fill("sent_to", "Cyprus and 50 other countries");
  await hand.fill("how_known", "Arrested at Larnaca on 24 January 2016");
  await hand.press("field-reviewed_first-no");
  await hand.press("field-certainty-confirmed");
  await hand.press("save");
  const refused = await hand.get("refusal");
  const code = await window.run("return arguments[0].dataset.code", refused);
  if (code !== "bad-date") throw new Error(`month 13 was answered with ${code}`);
  await window.picture("06-refused");
  const kept = await window.run("return document.querySelector('[data-testid=field-sent_to]').value");
  if (kept !== "Cyprus and 50 other countries") throw new Error("the text was lost");
  await hand.fill("issued-month", "8");
  await hand.save();

  // What happened.
  for (const [title, kind, date, place, country] of [
    ["Arrested at Larnaca", "arrest", { year: 2016, month: 1, day: 24 }, "Larnaca", "CY"],
    ["Freed", "release", { year: 2016, month: 2, day: 10 }, "", "CY"],
    ["Letter to INTERPOL beforehand", "letter", { year: 2016, month: 1, day: 24, kind: "before" }, "", ""],
  ]) {
    await hand.press("nav-timeline");
    await hand.press("add-event");
    await hand.fill("title", title);
    await hand.date("when", date);
    await hand.choose("kind", kind);
    if (place) await hand.fill("place", place);
    if (country) await hand.choose("place_country", country);
    await hand.press("field-certainty-confirmed");
    await hand.press("field-disclosure-may_reach_state");
    await hand.save();
  }

  // A paper.
  const paper = scan(stage.papers);
  window.answerDialog(paper);
  await hand.press("nav-evidence");
  await hand.press("add-paper");
  await hand.fill("title", "Court paper, Cyprus");
  await hand.choose("kind", "court_paper");
  await hand.press("field-disclosure-ccf_only");
  await window.accessible("the four questions");
  await window.picture("07-four-questions");
  await hand.save();
  await until("the picture of the scan", () => window.run("const p = document.querySelector('[data-testid=evidence-picture]'); return p && p.naturalWidth === 620"));
  await hand.press("check-all");
  await until("the check", () => window.run("return document.querySelector('.chip.ok') !== null"));

  // A proceeding and its decision, a letter that asks for an answer, a date, a note.
  await hand.press("nav-facts");
  await hand.press("add-proceeding");
  await hand.choose("country", "CY");
  await hand.fill("body", "District Court of Larnaca");
  await hand.date("opened", { year: 2016, month: 1 });
  await hand.press("field-decided-yes");
  await hand.choose("outcome-kind", "released");
  await hand.date("outcome-date", { year: 2016, month: 2, day: 10 });
  await hand.press("field-certainty-confirmed");
  await hand.save();
  await hand.press("nav-letters");
  await hand.press("add-letter");
  await hand.fill("title", "The CCF asks for a power of attorney");
  await hand.date("arrived", { year: 2026, month: 10, day: 6 });
  await hand.date("reply_by", { year: 2020, month: 1, day: 31 });
  await window.accessible("the form of a letter");
  await hand.save();
  await hand.press("add-note");
  await hand.fill("text", `Ask the lawyer in Cyprus${KEY.Enter}for the release paper.`);
  await hand.save();
  await hand.press("nav-dates");
  await hand.press("add-date");
  await hand.fill("title", "Write to the Migration Department");
  await hand.date("due", { year: 2030, month: 5, day: 4 });
  await window.accessible("the form of a date");
  await hand.save();
  await window.sees("Write to the Migration Department");
  const late = await window.run("return document.querySelector('.due.late')?.innerText ?? ''");
  if (!late.includes("power of attorney")) throw new Error(`late are only: ${late}`);

  // The result.
  await hand.press("nav-check");
  const serious = await hand.get("ground-G-83-SERIOUS");
  const verdict = await window.run("return arguments[0].dataset.verdict", serious);
  if (!["strong", "arguable"].includes(verdict)) throw new Error(`seriousness is ${verdict}`);

  // The request.
  await hand.press("nav-request");
  await until("a page of the request", () => window.run("const p = document.querySelector('[data-testid=request-page]'); return p && p.naturalWidth > 300"), 60000);
  await window.picture("08-request");
  const pdf = path.join(stage.papers, "request.pdf");
  window.answerDialog(pdf);
  await hand.press("save-pdf");
  await hand.press("save-pdf-now");
  await until("the paper on the disk", () => statSync(pdf).size > 10000);
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  for (const part of ["Nikita Kulachenkov", "diffusion", "Larnaca", "Lithuania", "page 1 of", "E-01"]) {
    if (!text.includes(part)) throw new Error(`the request lacks “${part}”`);
  }

  // Every screen, both languages, both themes.
  for (const language of ["en", "ar"]) {
    await hand.press("nav-settings");
    await hand.press(`field-language-${language}`);
    for (const theme of ["light", "dark"]) {
      await hand.press("nav-settings");
      await hand.press(`field-theme-${theme}`);
      for (const screen of SCREENS) {
        await hand.press(`nav-${screen}`);
        if (screen === "request") await until("a page", () => window.run("const p = document.querySelector('[data-testid=request-page]'); return p && p.complete && p.naturalWidth > 300"), 60000);
        await hand.get("lock");
        await new Promise((resolve) => setTimeout(resolve, 250));
        await window.picture(`screen-${screen}-${language}-${theme}`);
        await window.accessible(`${screen} in ${language}, ${theme}`);
      }
    }
  }
  await hand.press("nav-settings");
  await hand.press("field-language-en");
  await hand.press("field-theme-light");

  // Ctrl+L locks; a wrong passphrase opens nothing; the right one finds everything.
  await hand.lock(() => window.chord(KEY.Control, "l"));
  const left = await window.run("return document.body.innerText");
  if (left.includes("Kulachenkov")) throw new Error("the name is on the screen after a lock");
  await window.accessible("unlock");
  await hand.fill("passphrase", "not the right words at all");
  await hand.press("unlock");
  await hand.get("refusal");
  await window.picture("09-wrong-passphrase");
  await hand.fill("passphrase", phrase);
  await hand.press("unlock");
  await hand.press("open-case");
  await hand.press("nav-timeline");
  await window.sees("Arrested at Larnaca");
  await hand.press("nav-letters");
  await window.sees("for the release paper.");
  await hand.press("nav-evidence");
  await until("the scan again", () => window.run("const p = document.querySelector('[data-testid=evidence-picture]'); return p && p.naturalWidth === 620"));
  // The file outside the vault is still what it was.
  if (readFileSync(paper).length === 0) throw new Error("the file outside was touched");
}
