// Three parts are made in the window, saved for their holders, and two of them read back; two open the papers when the
// passphrase is forgotten; revoked, they open nothing.

import { readFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "two of three parts open the papers, and one does not";
export const LIMIT_MS = 240000;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    const hand = controls(window);
    const phrase = await hand.setUpCase("Ada Example");
    const put = async (id, words) => {
      const box = await hand.get(`field-${id}`);
      await window.run(`
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(arguments[0], arguments[1]);
        arguments[0].dispatchEvent(new Event("input", { bubbles: true }));
        arguments[0].dispatchEvent(new FocusEvent("focusout", { bubbles: true }));`, box, words);
    };
    const type = async (part, rows) => {
      for (const [n, row] of rows.entries()) await put(`part-${part}-row-${n + 1}`, row);
    };
    await hand.press("nav-safety");
    await hand.press("shares-make");
    await hand.fill("shares-phrase", phrase);
    await hand.press("shares-go");
    await hand.get("shares-made", 40000);
    const parts = await window.run(`return [1, 2, 3].map((part) => [...document.querySelectorAll('[data-part="' + part + '"] li')]
      .map((row) => [...row.querySelectorAll('bdi')].map((word) => word.textContent).join(' ')))`);
    if (parts.some((rows) => rows.length !== 5 || rows.some((row) => row.split(" ").length !== 4))) throw new Error("not three times five rows of four words");
    await window.picture("01-made");
    await window.accessible("parts");
    const pdf = path.join(stage.papers, "part.pdf");
    window.answerDialog(pdf);
    await hand.press("share-pdf-1");
    await until("the PDF", () => readFileSync(pdf).subarray(0, 4).toString() === "%PDF");
    await hand.press("shares-copied");
    await hand.get("field-part-1-row-1", 20000);
    await type(1, parts[2]);
    await type(2, ["zoo zoo zoo zoo", ...parts[0].slice(1)]);
    await window.sees("Row 1 is not right");
    await window.picture("02-wrong-row");
    await put("part-2-row-1", parts[0][0]);
    await hand.press("shares-go");
    await window.sees("The two parts open your papers", 40000);
    await window.picture("03-open");
    await hand.lock();

    await hand.press("forgot");
    await hand.press("forgot-by-shares");
    await type(1, parts[1]);
    await type(2, parts[0]);
    await window.picture("04-forgot");
    await window.accessible("forgotten, two parts");
    await hand.press("forgot-go");
    const second = await hand.words();
    await hand.fill("new-phrase", second);
    await hand.press("forgot-go");
    await hand.get("new-case", 40000);
    await hand.press("nav-safety");
    await hand.press("shares-revoke");
    await hand.fill("shares-phrase", second);
    await hand.press("shares-go");
    await window.sees("The parts open nothing any more", 40000);
    if (window.complaints().length > 0) throw new Error(window.complaints().join("\n"));
  } catch (error) {
    await window.picture("stopped").catch(() => {});
    throw error;
  } finally {
    await window.close();
  }
}
