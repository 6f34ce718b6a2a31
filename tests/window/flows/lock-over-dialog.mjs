// Ctrl+L locks the shipped binary over an open file dialog: the dialog goes, the vault is let go. So does one Shift
// key three times alone, which shows nothing afterwards until somebody presses a key; typing capitals does neither.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { Hands } from "../hands.mjs";
import { BINARIES, until, words } from "../stage.mjs";

export const PROMISE = "Ctrl+L and Shift three times lock over an open file dialog";
export const LIMIT_MS = 300000;

/** More stops than the screen has. */
const MOST = 60;

export default async function flow(stage) {
  const { phrase, steps } = await prepare(stage);
  const phraseFile = path.join(stage.folder, "phrase");
  writeFileSync(phraseFile, phrase);
  const vault = execFileSync("find", [stage.home, "-name", "VAULT"], { encoding: "utf8" }).trim().split("\n").map((file) => path.dirname(file));
  if (vault.length !== 1) throw new Error(`${vault.length} vaults`);
  // A lock of the vault that is held is told by the command line, which opens it a second time.
  const held = async () => {
    try {
      await stage.run(path.join(BINARIES, "redress-cli"), ["--vault", vault[0], "--passphrase-file", phraseFile, "--json", "vault", "check"]);
      return false;
    } catch (error) {
      if (String(error).includes("vault-in-use")) return true;
      throw error;
    }
  };

  const hands = await Hands.open(stage);
  const title = words("en")("dialog-case");
  try {
    // The window is there before its page can be typed into: typing is tried, each time over what was
    // there, until the vault is held.
    const open = () => until("the unlocked vault", async () => {
      await hands.press("ctrl+a");
      await hands.type(phrase);
      await hands.press("Return");
      await new Promise((resolve) => setTimeout(resolve, 2500));
      return held();
    }, 60000);
    // The vault is held a moment before the list of cases is drawn, longer on a busy machine: where the keys came too
    // early, it is locked and tried again with more patience.
    const ask = async () => {
      for (let patience = 1; ; patience += 1) {
        await open();
        await new Promise((resolve) => setTimeout(resolve, 2500 * (patience - 1)));
        await hands.press(...Array(steps).fill("Tab"), "Return");
        try {
          return await hands.window(title, 8000);
        } catch (error) {
          if (patience === 5) throw error;
          await hands.press("ctrl+l");
          await until("the vault to be let go", async () => !(await held()));
        }
      }
    };
    await ask();
    await stage.picture("dialog");
    if (!(await held())) throw new Error("the vault was not held while the dialog was open");
    await hands.press("ctrl+l");
    await until("the dialog to go", async () => (await hands.windows(title)).length === 0);
    await until("the vault to be let go", async () => !(await held()));
    await stage.picture("locked");
    if ((await hands.windows("Redress")).length !== 1) throw new Error("the window is gone");

    await ask();
    await hands.type("ABC DEF GHI JKL. Mr Petrov, Dr NO");
    if (!(await held())) throw new Error("capitals locked");
    // In one stroke of the hand: what starts a program for each key may take too long for three taps.
    await stage.run("xdotool", ["key", "--delay", "60", "Shift_L", "Shift_L", "Shift_L"]);
    await until("the dialog to go", async () => (await hands.windows(title)).length === 0);
    await until("the vault to be let go", async () => !(await held()));
    // One colour from edge to edge, but for the frame of the window manager.
    const colours = () => stage.run("import", ["-window", "root", "-gravity", "center", "-crop", "900x600+0+0", "-format", "%k", "info:"]);
    await until("the empty page", async () => (await colours()).trim() === "1");
    await stage.picture("blank");
    await hands.press("space");
    await until("the unlock screen", async () => Number(await colours()) > 10);
    await open();
  } finally {
    await hands.close();
  }
}

/** Makes the vault with a driven window, and counts the Tabs from unlocking to *Take a case in*. */
async function prepare(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    const hand = controls(window);
    const phrase = await hand.setUp({ who: "client" });
    await hand.passMachine();
    await hand.press("skip-case");
    await hand.lock();
    await hand.fill("passphrase", phrase);
    await window.press(KEY.Enter);
    await hand.get("import-case");
    for (let steps = 0; steps < MOST; steps += 1) {
      if (await window.run("return document.activeElement?.dataset.testid === 'import-case'")) return { phrase, steps };
      await window.press(KEY.Tab);
    }
    throw new Error("Tab does not lead to import-case");
  } finally {
    await window.close();
  }
}
