// Nothing typed in the window is left readable: canaries in what is typed, attached and opened with,
// then a search of HOME, the runtime, temporary and vault folders and of all that was printed, after
// an orderly end and after SIGKILL in the middle of a form.

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { BINARIES, OUT, stop, until } from "../stage.mjs";
import { choose, pdf, wav } from "./evidence.mjs";

export const PROMISE = "nothing typed in the window is readable on the disk";
export const LIMIT_MS = 240000;

const CANARY = "qzcanary";
const PHRASE = `${CANARY} paints seven blue kettles at dawn`;
const NEEDLES = ["utf8", "utf16le", "base64", "hex"].map((form) => Buffer.from(form.startsWith("utf") ? Buffer.from(CANARY, form) : Buffer.from(CANARY).toString(form)));
// In UTF-16BE every letter has its zero first.
NEEDLES.push(Buffer.from(CANARY, "utf16le").swap16());

/** Every file below a folder. Sockets and pipes hold nothing. */
function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return files(at);
    return entry.isFile() ? [at] : [];
  });
}

/** Where a canary can be read, by content or by name. */
function readable(list) {
  return list.filter((file) => file.includes(CANARY) || NEEDLES.some((needle) => readFileSync(file).includes(needle)));
}

export default async function flow(stage) {
  // The search finds what is there to be found.
  const control = path.join(stage.folder, "control");
  mkdirSync(control);
  for (const form of ["utf8", "utf16le"]) writeFileSync(path.join(control, form), Buffer.from(`before ${CANARY} after`, form));
  if (readable(files(control)).length !== 2) throw new Error("the search does not see its own canaries");

  // A paper that the person chose to keep outside is readable on purpose and is not searched.
  const paper = path.join(stage.papers, `${CANARY}-letter.txt`);
  writeFileSync(paper, `${CANARY} in a letter, ${"again ".repeat(5000)}`);

  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  const hand = controls(window);
  try {
    await hand.setUpCase(`${CANARY} Person`, { phrase: PHRASE });
    await hand.press("nav-alerts");
    await hand.press("add-alert");
    for (const field of ["reference", "sent_to", "how_known", "summary", "next_step"]) await hand.fill(field, `${CANARY} in ${field}`);
    await hand.save();
    await hand.press("nav-timeline");
    await hand.press("add-event");
    for (const field of ["title", "what", "place"]) await hand.fill(field, `${CANARY} in ${field}`);
    await hand.save();
    window.answerDialog(paper);
    await hand.press("nav-evidence");
    await hand.press("add-paper");
    await hand.fill("title", `${CANARY} in a title`);
    await hand.save();
    // What is looked at in the window is written nowhere either: pages, words, sound.
    const seen = { pdf: Buffer.from(pdf(2)), wav: Buffer.concat([wav(), Buffer.from(CANARY.repeat(50))]), html: Buffer.from(`<!doctype html><p>${CANARY} in a page`) };
    for (const [ending, bytes] of Object.entries(seen)) {
      const file = path.join(stage.papers, `${CANARY}-seen.${ending}`);
      writeFileSync(file, bytes);
      window.answerDialog(file);
      await hand.press("nav-evidence");
      await hand.press("add-paper");
      await hand.save();
    }
    await choose(window, `${CANARY}-seen.pdf`);
    await until("the page", () => window.run("return document.querySelector('[data-testid=pdf]')?.dataset.drawn === '1'"), 60000);
    await choose(window, `${CANARY}-seen.html`);
    await until("the words", () => window.run("return (document.querySelector('[data-testid=evidence-text]')?.textContent ?? '').includes(arguments[0])", CANARY));
    await choose(window, `${CANARY}-seen.wav`);
    await hand.press("open-media");
    // Whether this machine can play it or not, its bytes were in the page.
    await until("the sound, or why not", () => window.run("return document.querySelector('[data-testid=evidence-sound], .viewer .banner') !== null"), 30000);
    await window.run("return document.querySelector('[data-testid=evidence-sound]')?.play().then(() => true, () => false) ?? false");
    search(stage, "while it is looked at");
    for (const screen of ["check", "request", "timeline"]) await hand.press(`nav-${screen}`);
    await hand.lock();
    await hand.fill("passphrase", PHRASE);
    await hand.press("unlock");
    await hand.press("open-case");
    await hand.press("nav-alerts");
    await hand.press("add-alert");
    await hand.fill("summary", `${CANARY} typed and not saved`);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
    // The whole group falls over; nothing gets to tidy up.
    await stop(window.process, "SIGKILL");
  } finally {
    await window.close();
  }
  search(stage, "after SIGKILL");

  const again = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    const hand = controls(again);
    await hand.fill("passphrase", PHRASE);
    await hand.press("unlock");
    await hand.press("open-case");
    await hand.press("nav-timeline");
    await again.sees(`${CANARY} in title`);
    await hand.lock();
  } finally {
    await again.close();
  }
  search(stage, "after an orderly end");
}

function search(stage, when) {
  const places = ["home", "runtime", "tmp"].flatMap((name) => files(path.join(stage.folder, name)));
  // What the driver itself logs holds the texts it was told to type, and is not the program's.
  const logs = readdirSync(OUT).filter((name) => name.startsWith(`${stage.name}-`) && name.endsWith(".log") && !name.includes("driver")).map((name) => path.join(OUT, name));
  if (!places.some((file) => file.includes("journal"))) throw new Error("the vault is not among the files searched");
  // Of the web view nothing is left in HOME: the vault, the marks and the settings are all there is. The
  // window manager of the test keeps a log of its own.
  const known = ["home/.local/share/redress/", "home/.cache/openbox/"].map((name) => path.join(stage.folder, name));
  const strange = files(stage.home).filter((file) => !known.some((folder) => file.startsWith(folder)));
  if (strange.length > 0) throw new Error(`${when}, left in HOME:\n${strange.join("\n")}`);
  const hits = readable([...places, ...logs]);
  if (hits.length > 0) throw new Error(`${when}, readable:\n${hits.join("\n")}`);
  const mode = places.filter((file) => (statSync(file).mode & 0o077) !== 0 && file.includes("journal"));
  if (mode.length > 0) throw new Error(`others may read:\n${mode.join("\n")}`);
  console.log(`  ${when}: ${places.length} files, nothing readable`);
}
