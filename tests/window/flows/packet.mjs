// The portal packet in the window: who learns what, one thing let go with a reason, the packet written and checked
// elsewhere, a box copied, the number entered, and what was sent kept as it was while the case goes on. The kind and the
// language are chosen here and hold after a lock; so do the limits that were seen in the portal.

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "a packet is written whole, remembered as sent and kept as it was; what is blocked is let go one by one";
export const LIMIT_MS = 300000;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await packet(stage, window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.close();
  }
}

async function packet(stage, window) {
  const hand = controls(window);
  const text = (id) => window.run(`return document.querySelector('[data-testid=${id}]')?.textContent ?? ''`);
  const phrase = await hand.setUpCase("Ada Example");
  await hand.press("nav-alerts");
  await hand.press("add-alert");
  await hand.fill("summary", "What it alleges was told to Wanda Witness.");
  await hand.save();
  await hand.press("nav-facts");
  await hand.press("add-person");
  await hand.fill("name-0", "Wanda Witness");
  await hand.fill("residence", "14 CANARY Street");
  await hand.choose("role", "witness");
  await hand.press("field-disclosure-ccf_only");
  await hand.save();

  // A paper that may go.
  const scan = path.join(stage.papers, "scan.png");
  execFileSync("convert", ["-size", "620x800", "xc:white", "-fill", "black", "-draw", "rectangle 60,60 560,80 rectangle 60,120 480,132", scan]);
  window.answerDialog(scan);
  await hand.press("nav-evidence");
  await hand.press("add-paper");
  await hand.press("field-disclosure-ccf_only");
  await hand.save();

  // Who learns what, before anything is written.
  await hand.press("nav-request");
  await hand.press("open-packet");
  await hand.get("portal-boxes");
  if (!(await text("packet-ticks")).includes("Family, witness or helper")) throw new Error(`the blocked name in the alert is not told: ${await text("packet-ticks")}`);
  await window.picture("boxes");
  await window.accessible("the portal packet");
  await hand.press("packet-learns");
  await hand.get("learns-never_leaves");
  if (!(await text("learns-never_leaves")).includes("Wanda Witness")) throw new Error("the witness is not among what stays");
  await window.picture("who-learns");
  await window.accessible("who learns what");
  await hand.press("unblock-named");
  await hand.press("unblock-now");
  await until("a reason to be asked for", () => window.run("return document.querySelector('dialog .field-error') !== null"));
  await hand.fill("why", "She asked to be named.");
  await window.picture("let-go");
  await hand.press("unblock-now");
  await until("the witness to move", async () => (await text("learns-ccf_only")).includes("She asked to be named."));
  await hand.press("block-named");
  await until("the witness to be blocked again", async () => (await text("learns-never_leaves")).includes("Wanda Witness"));

  // Item by item what stays confidential, from the box that asks for it.
  await hand.press("packet-boxes");
  await hand.press("see-items");
  await hand.get("copy-secrets");
  await window.picture("items");
  await hand.press("packet-boxes");

  // Another kind and another language: all of the sheet follows. A kind that cannot be yet says why, and leads back.
  await hand.press("kind-revision");
  await hand.get("packet-lacks");
  if (!(await text("packet-lacks")).includes("decision of the CCF")) throw new Error(`it does not say why: ${await text("packet-lacks")}`);
  await window.picture("revision-lacks");
  await window.accessible("a packet that cannot be yet");
  await hand.press("kind-access");
  await until("the boxes of access", async () => (await text("box-kind")).includes("Access"));
  if ((await text("box-summary")).includes("characters")) throw new Error("access argues");
  await hand.press("paper-fr");
  await until("the boxes in French", async () => (await text("box-kind")).includes("Accès"));
  await window.picture("access-french");

  // What was seen in the portal: a box is measured, too long is said, nothing is cut.
  await hand.press("edit-limits");
  await hand.fill("limit-kind", "3");
  await until("too long to be said", async () => (await text("room-kind")).includes("over the limit"));
  await hand.fill("page-limit", "8");
  await hand.fill("large-mb", "20");
  await until("the limits to be kept", async () => (await text("packet-seen-day")).includes("Last changed"));
  await window.picture("limits");
  await window.accessible("limits of the boxes");
  await hand.press("edit-limits");

  // After a lock the kind, the language and the limits are as they were left.
  await hand.lock();
  await hand.fill("passphrase", phrase);
  await hand.press("unlock");
  await hand.press("open-case");
  await hand.get("nav-request", 60000);
  await hand.press("nav-request");
  await hand.press("open-packet");
  await until("the boxes of access again", async () => (await text("box-kind")).includes("Accès"));
  if (!(await text("room-kind")).includes("of 3 characters")) throw new Error(`the limit was not kept: ${await text("box-kind")}`);
  const large = await window.run("return document.querySelector('[data-testid=field-large-mb]')?.value");
  if (large !== "20") throw new Error(`the size of files was not kept: ${large}`);
  await hand.press("kind-deletion");
  await until("the boxes of deletion", async () => (await text("box-kind")).includes("deletion"));

  // A box is copied.
  await hand.press("packet-boxes");
  await hand.press("copy-kind");
  const seen = () => stage.run("xclip", ["-out", "-selection", "clipboard", "-target", "UTF8_STRING"]).catch(() => "");
  await until("the copied box", async () => (await seen()).includes("deletion"));

  // On paper, for where nothing can be copied: the boxes, and nothing that is blocked.
  const sheet = path.join(stage.papers, "copy-sheet.pdf");
  window.answerDialog(sheet);
  await hand.press("print-sheet");
  await hand.get("print-now");
  await window.picture("print-question");
  await window.accessible("the question before the sheet is printed");
  await hand.press("print-now");
  await until("the sheet", () => existsSync(sheet), 60000);
  const printed = execFileSync("pdftotext", ["-layout", sheet, "-"], { encoding: "utf8" });
  for (const words of ["Ada", "E-01", "Number the portal gave you"]) if (!printed.includes(words)) throw new Error(`the sheet lacks ${words}: ${printed}`);
  if (printed.includes("CANARY")) throw new Error("the sheet holds what is blocked");

  // Written, and checked by a program that knows nothing of us.
  window.answerDialog(stage.papers);
  await hand.press("write-packet");
  await window.picture("question");
  await hand.press("write-packet-now");
  await until("the packet to be written", async () => (await text("packet-written")) !== "", 120000);
  const name = readdirSync(stage.papers).find((one) => one.startsWith("request-"));
  const folder = path.join(stage.papers, name ?? "none");
  for (const file of ["request.pdf", "exhibits.pdf", "exhibits/E-01.pdf", "index.html", "MANIFEST"]) if (!existsSync(path.join(folder, file))) throw new Error(`${file} is not there`);
  execFileSync("sha256sum", ["-c", "--strict", "MANIFEST"], { cwd: folder });
  await window.picture("written");

  // Sent: the clock runs, and a changed fact shows.
  const today = new Date();
  await hand.fill("number", "2026/1234");
  await hand.date("day", { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() });
  await hand.press("freeze");
  await hand.get("packet-kept");
  await window.picture("sent");
  await hand.press("check-packet");
  await until("the packet to be as it was", async () => (await text("packet-kept")).includes("as it was"));
  await hand.press("nav-dates");
  await until("the clock of admissibility", async () => (await window.run("return document.body.textContent")).includes("is the request accepted"));
  await hand.press("nav-alerts");
  await hand.press("change-alert");
  await hand.fill("summary", "Other words now.");
  await hand.save();
  await hand.press("nav-request");
  await hand.press("open-packet");
  await hand.get("older-words");
  window.answerDialog(stage.papers);
  await hand.press("export-packet");
  await until("the packet again", () => readdirSync(stage.papers).filter((one) => one.startsWith("request-")).length === 2);
  const again = path.join(stage.papers, readdirSync(stage.papers).filter((one) => one.startsWith("request-") && one !== name)[0]);
  if (!readFileSync(path.join(again, "MANIFEST")).equals(readFileSync(path.join(folder, "MANIFEST")))) throw new Error("what was sent did not come out as it was");

  // In Arabic and in the dark.
  await hand.press("nav-settings");
  await hand.press("field-language-ar");
  await until("the words in Arabic", () => window.run("return document.documentElement.lang === 'ar'"));
  await hand.press("field-theme-dark");
  await hand.press("nav-request");
  await hand.press("open-packet");
  await hand.get("portal-boxes");
  await window.picture("boxes-arabic-dark");
  await hand.press("paper-ar");
  await until("the paper in Arabic", async () => (await text("box-kind")).includes("الحذف"));
  await window.picture("boxes-arabic-paper");
  await hand.press("packet-learns");
  await hand.get("learns-never_leaves");
  await window.picture("who-learns-arabic-dark");
}
