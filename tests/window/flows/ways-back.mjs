// A recovery sheet is made in setting up and read back; it opens the papers when the passphrase is forgotten; a new
// passphrase opens them from then on, and the sheet can be tried, replaced and revoked.

import { readFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "a forgotten passphrase is not the end, and a sheet ends when it should";
export const LIMIT_MS = 240000;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    const hand = controls(window);
    const rows = () => window.run(
      "return [...document.querySelectorAll('.sheet-rows li')].map((row) => [...row.querySelectorAll('bdi')].map((word) => word.textContent).join(' '))");
    // Over what was there: a person chooses all of it and types.
    const retype = async (id, text) => {
      await hand.get(`field-${id}`);
      await window.run("const box = document.querySelector(arguments[0]); box.scrollIntoView({ block: 'center' }); box.focus(); box.select()", `[data-testid=field-${id}]`);
      await window.type(text);
    };
    const readBack = async (sheet) => {
      await hand.get("sheet-back");
      for (let n = 1; n <= 4; n += 1) {
        if (await window.run(`return document.querySelector('[data-testid=field-row-${n}]') !== null`)) await retype(`row-${n}`, sheet[n - 1]);
      }
    };
    const first = await hand.setUp();
    await window.picture("01-sheet-or-not");
    await hand.press("sheet-make");
    await hand.get("sheet");
    const sheet = await rows();
    if (sheet.length !== 4 || sheet.some((row) => row.split(" ").length !== 4)) throw new Error(`not four rows of four words: ${sheet.length}`);
    await window.picture("02-sheet");
    await window.accessible("recovery sheet");
    const pdf = path.join(stage.papers, "sheet.pdf");
    window.answerDialog(pdf);
    await hand.press("sheet-pdf");
    await until("the PDF", () => readFileSync(pdf).subarray(0, 4).toString() === "%PDF");
    await hand.press("sheet-copied");
    // A wrong row is named.
    await readBack(["abandon abandon abandon abandon", "abandon abandon abandon abandon", "abandon abandon abandon abandon", "abandon abandon abandon abandon"]);
    await hand.press("sheet-check");
    await hand.get("refusal");
    await window.picture("03-wrong-row");
    await readBack(sheet);
    await hand.press("sheet-check");
    await hand.get("machine");
    await window.picture("04-this-computer");
    await window.accessible("this computer");
    await hand.press("continue");
    await hand.press("skip-case");
    await hand.get("import-case");
    if (await window.run("return document.querySelector('[data-testid=remind]')?.textContent.includes('sheet') ?? false")) throw new Error("still reminded of the sheet");
    await hand.lock();

    // Forgotten: the rows, one of them wrong at first, then a new passphrase.
    await hand.press("forgot");
    for (let n = 1; n <= 4; n += 1) await hand.fill(`row-${n}`, n === 3 ? "zoo zoo zoo zoo" : sheet[n - 1]);
    await hand.press("forgot-go");
    await window.sees("Row 3 is not right");
    await window.picture("04-forgot-wrong");
    await window.accessible("forgotten passphrase");
    await retype("row-3", sheet[2].toUpperCase());
    await hand.press("forgot-go");
    const second = await hand.words();
    await retype("new-phrase", second);
    await window.picture("05-new-passphrase");
    await hand.press("forgot-go");
    await hand.get("import-case", 40000);

    // The safety screen: the sheet opens, a new passphrase is set, the sheet is replaced, then revoked.
    await hand.press("nav-safety");
    await hand.get("recovery");
    await window.picture("06-safety");
    await window.accessible("safety");
    await hand.press("sheet-try");
    for (let n = 1; n <= 4; n += 1) await hand.fill(`row-${n}`, sheet[n - 1]);
    await hand.press("sheet-go");
    await window.sees("The sheet opens your papers.");
    await hand.press("change-passphrase");
    const third = await hand.words();
    await retype("old-phrase", second);
    await retype("new-phrase", third);
    await hand.press("passphrase-done");
    await window.sees("The new passphrase opens your papers", 40000);
    await hand.press("sheet-make");
    await retype("sheet-phrase", third);
    await hand.press("sheet-go");
    await hand.get("sheet", 40000);
    const newer = await rows();
    await hand.press("sheet-copied");
    await readBack(newer);
    await hand.press("sheet-check");
    await window.sees("The rows are right");
    await window.picture("07-new-sheet");
    await hand.press("sheet-revoke");
    await retype("sheet-phrase", third);
    await hand.press("sheet-go");
    await window.sees("The sheet opens nothing any more.", 40000);
    await hand.lock();
    await hand.fill("passphrase", second);
    await window.press(KEY.Enter);
    await hand.get("refusal", 40000);
    await hand.fill("passphrase", third);
    await window.press(KEY.Enter);
    await hand.get("import-case", 40000);
    if (window.complaints().length > 0) throw new Error(window.complaints().join("\n"));
  } catch (error) {
    await window.picture("stopped").catch(() => {});
    throw error;
  } finally {
    await window.close();
  }
}
