// What is known of a case, in the window: the three public cases taken in, the ledger of alerts, the
// fact card from every screen, facts put in with Enter, and a differing source added in a form.

import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { BINARIES, ROOT, until } from "../stage.mjs";

export const PROMISE = "every fact has its card, every alert its road, and the next fact is one Enter away";
export const LIMIT_MS = 420000;

const CASES = ["kulachenkov", "samadov", "wenda"];

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await facts(window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.close();
  }
}

async function facts(window) {
  const hand = controls(window);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
  const look = async (name) => {
    await settled();
    await window.picture(name);
    await window.accessible(name);
  };
  const card = async (name, kind) => {
    await until(`the card of ${name}`, () => window.run("return document.querySelector('[data-testid=fact-card]')?.dataset.kind === arguments[0]", kind));
    await hand.get("card-uses");
    await look(`card-${name}`);
    await hand.press("card-close");
  };
  await hand.setUpCase("Somebody", { who: "client" });
  for (const name of CASES) {
    const shown = () => window.run("return document.querySelector('[data-testid=all-cases]') !== null");
    if (await shown()) await hand.press("all-cases");
    window.answerDialog(path.join(ROOT, "tests/cases", `${name}.json`));
    await hand.press("import-case");
    await until(`the case ${name}`, shown);
    for (const language of ["en", "ar"]) {
      await hand.press("nav-settings");
      await hand.press(`field-language-${language}`);
      for (const theme of ["light", "dark"]) {
        await hand.press("nav-settings");
        await hand.press(`field-theme-${theme}`);
        for (const screen of ["alerts", "facts"]) {
          await hand.press(`nav-${screen}`);
          await look(`${name}-${screen}-${language}-${theme}`);
        }
        await hand.press("nav-alerts");
        await hand.press("card-alert");
        await card(`${name}-alert-${language}-${theme}`, "alert");
      }
    }
    await hand.press("nav-settings");
    await hand.press("field-language-en");
    await settled();
    await hand.press("field-theme-light");
    await settled();
  }
  // From every screen to a card.
  await hand.press("nav-timeline");
  await hand.press("card-row");
  await hand.get("card-uses");
  await hand.press("card-close");
  await hand.press("nav-evidence");
  await hand.press("card-evidence");
  await card("evidence", "evidence");
  // One fact after the other, by keyboard.
  await hand.press("nav-facts");
  const box = await hand.get("quick-people");
  await window.run("arguments[0].focus()", box);
  for (const name of ["First Accuser", "Second Accuser"]) {
    await window.press(...name, KEY.Enter);
    await window.sees(name);
  }
  await look("quick");
  // A source that says something else, written in a form and seen on the card.
  await hand.press("change-charge");
  await hand.press("add-differing");
  await hand.choose("differing-0-field", "charged");
  await hand.fill("differing-0-says", "The charge was made a year later");
  await hand.press("add-dispute");
  await hand.fill("they_say", "He took part.");
  await hand.fill("i_say", "I only watched.");
  await look("charge-form");
  await hand.save();
  await hand.press("family-charges");
  await hand.press("open-card");
  await hand.get("card-differing");
  await card("charge", "charge");
  // Channels with fields of their own.
  await hand.press("nav-alerts");
  for (const [channel, part] of [["sltd", "document-fields"], ["national_warrant", "legal-fields"]]) {
    await hand.press("add-alert");
    await hand.choose("channel", channel);
    await hand.get(part);
    await hand.press("add-step");
    await look(`alert-form-${channel}`);
    await hand.save();
  }
  await hand.press("add-alert");
  await hand.choose("channel", "aimc");
  await hand.save();
  await look("ledger");
}
