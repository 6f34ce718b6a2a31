// What is copied from the window can be pasted for a while, carries the wish not to be kept, and is gone after 20
// seconds and on a lock. What another program copied since is left alone. Read by a program of its own, as any other.

import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "what is copied is asked not to be kept, and is cleared";
export const LIMIT_MS = 180000;

const TEXT = "Ада Ėxample, a copied name";

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  const hand = controls(window);
  // Nothing there, or nothing of this kind, is an error of xclip.
  const seen = (kind = "UTF8_STRING", selection = "clipboard") =>
    stage.run("xclip", ["-out", "-selection", selection, "-target", kind]).catch(() => "");
  const copy = async () => {
    await hand.fill("title", TEXT);
    await window.run("document.querySelector('[data-testid=field-title]').focus()");
    await stage.run("xdotool", ["key", "--delay", "60", "ctrl+a", "ctrl+c"]);
    await until("the copied text", async () => (await seen()) === TEXT);
  };
  const form = async () => {
    await hand.press("nav-timeline");
    await hand.press("add-event");
  };
  try {
    const phrase = await hand.setUpCase("Ada Example");
    await form();
    await copy();
    if ((await seen("UTF8_STRING", "primary")) !== TEXT) throw new Error("the chosen text is not where a middle click finds it, so nothing is proved about it");
    await hand.lock();
    const left = [await seen(), await seen("UTF8_STRING", "primary")].filter(Boolean);
    if (left.length > 0) throw new Error(`still there after a lock: ${left}`);

    await hand.fill("passphrase", phrase);
    await hand.press("unlock");
    await hand.press("open-case");
    await form();
    await copy();
    const kinds = await seen("TARGETS");
    if (!kinds.includes("x-kde-passwordManagerHint")) throw new Error(`no wish: ${kinds}`);
    if ((await seen("x-kde-passwordManagerHint")) !== "secret") throw new Error("another wish");
    if (/html/iu.test(kinds)) throw new Error(`more than plain text: ${kinds}`);
    await until("the text to be cleared", async () => (await seen()) === "", 60000);

    // A cut takes the text only once it was copied, and pasting brings it back.
    await window.run("document.querySelector('[data-testid=field-title]').focus()");
    await stage.run("xdotool", ["key", "--delay", "60", "ctrl+a", "ctrl+x"]);
    const value = () => window.run("return document.querySelector('[data-testid=field-title]').value");
    await until("the cut", async () => (await value()) === "" && (await seen()) === TEXT);
    await stage.run("xdotool", ["key", "--delay", "60", "ctrl+v"]);
    await until("the pasted text", async () => (await value()) === TEXT);

    // Another program's copy is not ours to clear.
    await copy();
    await stage.run("sh", ["-c", "printf 'not ours' | timeout 60 xclip -in -selection clipboard >/dev/null"]);
    await until("another program's copy", async () => (await seen()) === "not ours");
    await hand.lock();
    if ((await seen()) !== "not ours") throw new Error(`another program's copy was cleared: ${await seen()}`);
  } finally {
    await window.close();
  }
}
