// A vault is damaged on the disk: its fast copy is cut and a paper spoiled. Opening mends what has a second copy and says
// so; the report names what is lost, mends nothing away, and is printed.

import { execFileSync } from "node:child_process";
import { closeSync, existsSync, openSync, readSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "what was found, mended and lost is told by name, and printed";
export const LIMIT_MS = 240000;

const below = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => path.join(one.parentPath ?? one.path, one.name));

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    const hand = controls(window);
    const phrase = await hand.setUpCase("Ada Example");
    const vault = path.join(stage.home, ".local", "share", "redress", "Papers");
    const scan = path.join(stage.papers, "court paper.txt");
    writeFileSync(scan, "A scan of a court paper.");
    await hand.press("nav-evidence");
    window.answerDialog(scan);
    await hand.press("add-paper");
    await hand.fill("title", "Court paper");
    await hand.save();
    // Whole and well: nothing is found, and nothing is said to be right before it was read.
    await hand.press("nav-safety");
    await hand.get("report");
    if (await window.run("return document.querySelector('[data-testid=report-read]') !== null")) throw new Error("a result without a reading");
    await hand.press("report-check");
    await hand.get("report-read", 30000);
    await window.sees("Nothing is damaged or lost.");
    await hand.lock();

    rmSync(path.join(vault, "store"), { recursive: true });
    const [paper] = below(path.join(vault, "attachments"));
    const handle = openSync(paper, "r+");
    const byte = Buffer.alloc(1);
    const place = statSync(paper).size - 40;
    readSync(handle, byte, 0, 1, place);
    byte[0] ^= 0xff;
    writeSync(handle, byte, 0, 1, place);
    closeSync(handle);

    await hand.fill("passphrase", phrase);
    await hand.press("unlock");
    await hand.get("open-case", 60000);
    await window.sees("The fast copy of your papers was built again");
    await window.picture("01-notice");
    await hand.press("report-show");
    await hand.get("report-found");
    await hand.press("report-check");
    await hand.get("report-lost", 30000);
    const row = await window.run("return document.querySelector('[data-testid=report-lost] tbody').innerText");
    for (const part of ["damaged or gone", "Ada Example", "E-01 Court paper"]) if (!row.includes(part)) throw new Error(`the report lacks “${part}”: ${row}`);
    await window.run("document.querySelector('[data-testid=report]').scrollIntoView()");
    await window.accessible("report");
    await window.picture("02-report");
    // What has no second copy is not called mended.
    await hand.press("report-mend");
    await until("the second reading", () => window.run("return document.querySelector('[data-testid=report-check]:enabled') !== null"), 30000);
    await window.sees("E-01 Court paper");
    const pdf = path.join(stage.papers, "report.pdf");
    window.answerDialog(pdf);
    await hand.press("report-print");
    await until("the paper on the disk", () => existsSync(pdf) && statSync(pdf).size > 2000, 30000);
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    for (const part of ["Report on your papers", "The fast copy of your papers was built again", "E-01 Court paper", "Ada Example"]) {
      if (!text.replace(/[\u2066-\u2069\u200b]/gu, "").includes(part)) throw new Error(`the printed report lacks “${part}”: ${text}`);
    }
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } catch (error) {
    await window.picture("stopped").catch(() => {});
    throw error;
  } finally {
    await window.close();
  }
}
