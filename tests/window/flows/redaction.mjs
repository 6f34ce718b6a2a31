// A part of a paper is blacked out by mouse and by keyboard, and the copy that is written holds black pixels there, no
// word of what the paper carried unseen, and the rest of the picture. The paper in the vault stays as it was.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "what is blacked out is nowhere in the copy";
export const LIMIT_MS = 240000;

const CANARY = "qzcanaryredaction";

/** A white scan with grey lines, whose maker's name lies in it unseen. */
function scan(folder) {
  const file = path.join(folder, "scan.png");
  execFileSync("convert", ["-size", "600x800", "xc:white", "-fill", "gray50", "-draw", "rectangle 60,100 540,140 rectangle 60,600 540,640", "-set", "Author", CANARY, file]);
  return file;
}

/** The colour of a pixel, as numbers. */
const pixel = (file, x, y) => execFileSync("convert", [file, "-colorspace", "sRGB", "-depth", "8", "-crop", `1x1+${x}+${y}`, "rgb:-"]).toString("hex");

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  const hand = controls(window);
  try {
    await hand.setUpCase("Ada Example");
    await hand.press("nav-evidence");
    const original = scan(stage.papers);
    const before = readFileSync(original);
    if (!before.includes(CANARY)) throw new Error("the scan carries no name, so nothing is proved about it");
    window.answerDialog(original);
    await hand.press("add-paper");
    await hand.fill("title", "Scan");
    await hand.save();

    await hand.press("open-redaction");
    const drawn = () => window.run("return document.querySelector('[data-testid=redact-page][data-loaded=true]')?.naturalWidth ?? 0");
    await until("the page to be drawn", async () => (await drawn()) === 600, 60000);
    const found = await window.run("return document.querySelector('[data-testid=found]').textContent");
    if (!found.includes(CANARY)) throw new Error(`what lies in the paper is not shown: ${found}`);

    // By mouse: over the first line.
    const area = await window.run("const r = document.querySelector('[data-testid=redact-paper]').getBoundingClientRect(); return [r.left, r.top, r.width, r.height]");
    const at = (x, y) => ({ x: Math.round(area[0] + (x / 600) * area[2]), y: Math.round(area[1] + (y / 800) * area[3]) });
    const [from, to] = [at(40, 80), at(560, 160)];
    await window.do("POST", "/actions", { actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: [
      { type: "pointerMove", duration: 0, ...from }, { type: "pointerDown", button: 0 }, { type: "pointerMove", duration: 100, ...to }, { type: "pointerUp", button: 0 },
    ] }] });
    await hand.get("redact-box-1");
    // By keyboard: a box that is added, and set by its numbers.
    await hand.press("redact-add");
    for (const [side, value] of [["left", 900], ["top", 0], ["width", 100], ["height", 20]]) await hand.fill(`box-2-${side}`, String(value));
    await window.picture("redaction");

    await hand.press("make-copy");
    await hand.get("copy-made", 60000);
    await window.picture("redaction-made");
    await hand.press("redact-finish");
    // Kept beside its original, and written from there.
    const copy = path.join(stage.papers, "copy.png");
    window.answerDialog(copy);
    await until("the copy to be listed", () => window.run("const link = document.querySelector('[data-testid=copies] button'); if (link) link.click(); return link !== null"));
    await until("the copy to be written", () => existsSync(copy));
    const bytes = readFileSync(copy);
    if (bytes.includes(CANARY) || bytes.includes("tEXt")) throw new Error("the copy carries what lay in the paper unseen");
    for (const [x, y, colour] of [[300, 120, "000000"], [50, 90, "000000"], [590, 5, "000000"], [300, 620, "7f7f7f"], [300, 400, "ffffff"]]) {
      const seen = pixel(copy, x, y);
      if (seen !== colour && !(colour === "7f7f7f" && seen === "808080")) throw new Error(`the pixel ${x} ${y} is ${seen}, not ${colour}`);
    }
    const kept = path.join(stage.papers, "kept.png");
    window.answerDialog(kept);
    await hand.press("save-copy");
    await until("the original to be written", () => existsSync(kept));
    await until("the original, byte for byte", () => readFileSync(kept).equals(before));

    // A paper that cannot be drawn is refused in words, and the window lives on.
    const locked = path.join(stage.papers, "broken.pdf");
    writeFileSync(locked, "%PDF-1.7\nnothing of it is right");
    window.answerDialog(locked);
    await hand.press("add-paper");
    await hand.fill("title", "Broken");
    await hand.save();
    await hand.press("open-safe-copy");
    const refusal = await hand.get("refusal", 60000);
    const code = await window.run("return arguments[0].dataset.code", refusal);
    if (code !== "paper-spoiled") throw new Error(`a broken paper was answered with ${code}`);
    await hand.press("redact-back");
    await hand.get("add-paper");
  } finally {
    await window.close();
  }
}
