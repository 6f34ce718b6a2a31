// The disk fills while somebody types: the text stays in the window, a banner says so, and it is kept once there is
// room. One save more finds the room that is kept for it. The vault lies on a small disk of its own, in a user and mount namespace; where the kernel gives none, this is
// not run and says so.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "a disk that fills while somebody types costs nothing that was typed";
export const LIMIT_MS = 240000;

/** Size of the small disk in MiB: room for a vault and its store, and little more. */
const DISK = 24;
const PHRASE = "copper windmill paints seven blue kettles at dawn";

export default async function flow(stage) {
  const disk = path.join(stage.home, ".local/share/redress");
  mkdirSync(disk, { recursive: true, mode: 0o700 });
  const mount = `mount -t tmpfs -o size=${DISK}m,mode=700 tmpfs "$1"`;
  try {
    execFileSync("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh", disk], { stdio: "ignore" });
  } catch {
    console.log("  not run: this machine gives no user and mount namespace");
    return;
  }
  // Filled and emptied from within, where the small disk can be seen: by a file that appears and goes.
  const full = path.join(stage.folder, "full");
  const done = path.join(stage.folder, "full.done");
  const script = path.join(stage.folder, "on-small-disk");
  writeFileSync(script, `#!/bin/sh
exec unshare --user --map-root-user --mount sh -c '
${mount}
(while sleep 0.1; do
  if [ -e "${full}" ] && [ ! -e "${done}" ]; then
    dd if=/dev/zero of="$1/filler" bs=64k 2>/dev/null
    dd if=/dev/zero of="$1/filler-too" bs=1 count=70000 2>/dev/null
    : > "${done}"
  elif [ ! -e "${full}" ] && [ -e "${done}" ]; then
    rm -f "$1/filler" "$1/filler-too" "${done}"
  fi
done) &
exec "${path.join(BINARIES, "redress-e2e")}"' sh "${disk}"
`, { mode: 0o755 });

  const window = await Driven.open(stage, script);
  const value = () => window.run("return document.querySelector('[data-testid=field-what]')?.value");
  try {
    const hand = controls(window);
    await hand.setUpCase("Ada Example", { phrase: PHRASE });
    await window.chord(KEY.Control, "4");
    await hand.get("add-event");
    await window.chord(KEY.Control, "n");
    await hand.fill("title", "Stopped at the border");
    await until("a first draft", () => window.run("return /\\d\\d:\\d\\d/.test(document.querySelector('[data-testid=form-state]')?.textContent ?? '')"));

    writeFileSync(full, "");
    await until("the full disk", () => existsSync(done));
    // More than fits into what the last page of a file has left.
    const text = `What was typed while the disk was full. ${"Word by word. ".repeat(1500)}`;
    await window.run(`
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(arguments[0], arguments[1]);
      arguments[0].dispatchEvent(new Event("input", { bubbles: true }));`, await hand.get("field-what"), text);
    await hand.get("not-kept");
    await window.accessible("a full disk");
    await window.picture("full");
    // The save itself finds the room that is kept for it, and the screen says that it was the last.
    await hand.press("save");
    await hand.get("reserve-spent", 20000);
    await window.picture("reserve");
    await window.sees("Stopped at the border");
    // What is left of that room is taken by others.
    rmSync(done);
    await until("the disk full again", () => existsSync(done));
    await window.chord(KEY.Control, "n");
    await hand.fill("title", "Stopped again");
    await window.run(`
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(arguments[0], arguments[1]);
      arguments[0].dispatchEvent(new Event("input", { bubbles: true }));`, await hand.get("field-what"), text);
    await hand.get("not-kept");
    // Saving is refused in words too, and the text stays.
    await hand.press("save");
    await hand.get("refusal");
    if ((await value()) !== text) throw new Error("the text is not what was typed");
    // Leaving asks, for the text is nowhere else.
    await hand.press("nav-today");
    await hand.press("keep-typing");
    if ((await value()) !== text) throw new Error("the text is gone after the question");

    rmSync(full);
    await until("room again", () => !existsSync(done));
    await hand.press("keep-again");
    await until("the draft to be kept", () => window.run("return document.querySelector('[data-testid=not-kept]') === null"));
    await hand.lock(() => window.chord(KEY.Control, "l"));
    await hand.fill("passphrase", PHRASE);
    await hand.press("unlock");
    await hand.press("open-case");
    await hand.press("unfinished");
    await hand.press("draft-go-on");
    await until("the text again", async () => (await value()) === text);
    await hand.save();
    await window.sees("Stopped again");
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.close();
  }
}
