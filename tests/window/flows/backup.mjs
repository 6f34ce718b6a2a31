// A backup is made while the papers are open, named on the screen, and put back into an empty folder on a computer
// that knows nothing; opened there, it is read whole, and the case is in it.

import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "a backup made in the window restores on another computer";
export const LIMIT_MS = 240000;

export default async function flow(stage) {
  const binary = path.join(BINARIES, "redress-e2e");
  const file = path.join(stage.papers, "papers.backup");
  let phrase;
  const window = await Driven.open(stage, binary);
  try {
    const hand = controls(window);
    phrase = await hand.setUpCase("Ada Example");
    await hand.press("nav-safety");
    await window.sees("No backup of these papers is known");
    window.answerDialog(file);
    await hand.press("back-up");
    await window.sees("was read back whole", 40000);
    if (statSync(file).size < 10240) throw new Error("the backup is too small to hold anything");
    await window.picture("01-made");
    await window.accessible("backup");
    // Those that are made by themselves: in a folder that takes them, and in a place that does not.
    const ring = path.join(stage.papers, "ring");
    mkdirSync(ring);
    window.answerDialog(ring);
    await hand.press("automatic-choose");
    await window.sees("The last one was made on", 40000);
    const [first, ...others] = readdirSync(ring);
    if (!/^redress-auto-[0-9a-f]{6}-000001\.backup$/.test(first) || others.length > 0) throw new Error(`in the ring: ${first} ${others}`);
    await window.picture("01-automatic");
    writeFileSync(path.join(stage.papers, "no-folder"), "x");
    window.answerDialog(path.join(stage.papers, "no-folder"));
    await hand.press("automatic-choose");
    await window.sees("The last try did not work", 40000);
    await window.picture("01-automatic-failed");
    await window.accessible("automatic");
    await hand.press("automatic-stop");
    await window.sees("Redress then makes a backup there once a day");
    if (window.complaints().length > 0) throw new Error(window.complaints().join("\n"));
  } catch (error) {
    await window.picture("stopped").catch(() => {});
    throw error;
  } finally {
    await window.close();
  }

  // Another computer: another home, nothing known there.
  const home = path.join(stage.folder, "other");
  const [again, bad] = [path.join(stage.folder, "again"), path.join(stage.papers, "notes.txt")];
  for (const folder of [home, again]) mkdirSync(folder);
  writeFileSync(bad, "not a backup");
  const other = await Driven.open(stage, binary, { HOME: home });
  try {
    const hand = controls(other);
    other.answerDialog(bad);
    other.answerDialog(again);
    await hand.press("restore");
    await until("the refusal", () => other.run("return document.querySelector('[data-testid=refusal]')?.dataset.code === 'backup-damaged'"));
    await other.picture("02-not-a-backup");
    other.answerDialog(file);
    other.answerDialog(again);
    await hand.press("restore");
    await hand.get("field-passphrase", 40000);
    await other.picture("03-restored");
    await other.accessible("restored");
    await hand.fill("passphrase", phrase);
    await other.press(KEY.Enter);
    await other.sees("The backup was read whole", 40000);
    await other.sees("Ada Example");
    await other.picture("04-open-again");
  } catch (error) {
    await other.picture("stopped").catch(() => {});
    throw error;
  } finally {
    await other.close();
  }
}
