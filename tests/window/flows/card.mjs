// The border card, chosen line by line, kept and saved; the page for an arrest by one key, in a small window too; the
// sheet of numbers and the sealed sheet. Pictures in two languages and themes.
import { readFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "a border card and a sheet for the lawyer are made, and the page for an arrest is one key away";
export const LIMIT_MS = 600000;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await job(stage, window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.picture("end").catch(() => undefined);
    await window.close();
  }
}

/** Languages and themes, changed on the settings screen. */
const LOOKS = [["en", "light"], ["en", "dark"], ["ar", "light"], ["ar", "dark"]];

async function job(stage, window) {
  const hand = controls(window);
  const over = () => window.run("return document.querySelector('[data-testid=card-preview]')?.dataset.over ?? ''");
  const drawn = () => until("the card", () => window.run("const side = document.querySelector('[data-testid=card-side-0]'); return side && side.complete && side.naturalWidth > 100"), 60000);
  await hand.press("continue");
  await hand.press("who-look");
  await hand.press("continue");
  await hand.press("today-card");
  await drawn();
  await window.accessible("the card");
  await window.picture("card");

  // What is typed is on the card and is kept; protection is off until it is switched on.
  await hand.fill("card-lawyer", "+357 00 000 000");
  await hand.press("call-add");
  await hand.fill("call-who-0", "Somebody I trust");
  await hand.fill("call-number-0", "+370 000 00000");
  await until("a card that fits", async () => (await over()) === "0 0");
  await hand.choose("card-second", "tr");
  await hand.press("field-card-status-refugee");
  await drawn();
  await window.picture("refugee");
  await hand.press("field-card-status-silent");
  // Everything at once is too much for a side: said, shown, and not saved.
  for (const field of ["script", "spellings", "born", "nationality", "alert"]) await hand.press(`card-field-${field}`);
  await hand.press("field-card-status-refugee");
  await hand.press("field-card-consulate-fled");
  for (let n = 1; n < 6; n++) {
    await hand.press("call-add");
    await hand.fill(`call-who-${n}`, `A person with a name that takes a line of its own, ${n}`);
    await hand.fill(`call-number-${n}`, `+370 000 0000${n}`);
  }
  const much = await until("a side that is too full", async () => { const now = await over(); return now !== "0 0" && now; });
  console.log(`  with everything on, the sides are over by ${much} tenths of a millimetre`);
  if (!(await window.run("return document.querySelector('[data-testid=card-save]').disabled"))) throw new Error("a card that does not fit can be saved");
  await window.picture("too-much");
  for (const field of ["script", "spellings", "born", "nationality", "alert"]) await hand.press(`card-field-${field}`);
  await hand.press("field-card-status-silent");
  await hand.press("field-card-consulate-silent");
  for (let n = 5; n > 0; n--) await hand.press(`call-remove-${n}`);
  await until("a card that fits again", async () => (await over()) === "0 0");
  const pdf = path.join(stage.papers, "card.pdf");
  window.answerDialog(pdf);
  await hand.press("card-save");
  await until("the card on the disk", () => { try { return readFileSync(pdf).subarray(0, 5).toString() === "%PDF-"; } catch { return false; } });
  await hand.press("border-show");
  await hand.get("card-large");
  await window.picture("side-1-large");
  await window.press(KEY.Escape);

  // Kept: another screen and back.
  await hand.press("nav-today");
  await hand.press("nav-travel");
  await drawn();
  if ((await window.run("return document.querySelector('[data-testid=field-call-number-0]').value")) !== "+370 000 00000") throw new Error("the number was not kept");

  // Held: one key from anywhere.
  await window.press(KEY.F2);
  await hand.get("held-calls");
  await hand.get("guide-GU-02");
  await window.accessible("held");
  await window.picture("held");
  const numbers = path.join(stage.papers, "numbers.pdf");
  window.answerDialog(numbers);
  await hand.press("save-numbers");
  await until("the numbers on the disk", () => { try { return readFileSync(numbers).subarray(0, 5).toString() === "%PDF-"; } catch { return false; } });
  const phrase = await hand.words();
  await hand.fill("new-phrase", phrase);
  const sealed = path.join(stage.papers, "sheet.pdf.age");
  window.answerDialog(sealed);
  await hand.press("lawyer-seal");
  await until("the sealed sheet on the disk", () => { try { return readFileSync(sealed).toString("latin1").startsWith("age-encryption.org/v1\n-> scrypt "); } catch { return false; } }, 60000);
  if (readFileSync(sealed).includes("Kulachenkov")) throw new Error("a name stands in the sealed sheet");
  await window.picture("sealed");

  for (const [lang, theme] of LOOKS.slice(1)) {
    await hand.press("nav-settings");
    await hand.press(`field-language-${lang}`);
    await hand.press(`field-theme-${theme}`);
    await until("the look", () => window.run("return document.documentElement.lang === arguments[0] && document.documentElement.dataset.theme === arguments[1]", lang, theme));
    await hand.press("nav-travel");
    await drawn();
    await window.accessible(`the card, ${lang} ${theme}`);
    await window.picture(`card-${lang}-${theme}`);
    await window.press(KEY.F2);
    await hand.get("guide-GU-02");
    await window.picture(`held-${lang}-${theme}`);
  }
}
