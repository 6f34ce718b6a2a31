// Editing that forgives, in the real window: a form not finished is there after a lock and after SIGKILL; changes are
// taken back across screens and locks; the history says what was what; pasted things lose nothing.

import { writeFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, ELEMENT, KEY } from "../driver.mjs";
import { BINARIES, stop, until } from "../stage.mjs";

export const PROMISE = "what is typed is kept, and every change can be taken back";
export const LIMIT_MS = 420000;

const PHRASE = "copper windmill paints seven blue kettles at dawn";
const BINARY = path.join(BINARIES, "redress-e2e");

export default async function flow(stage) {
  let window = await Driven.open(stage, BINARY);
  const check = () => {
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  };
  try {
    await notYetACase(window);
    check();
    await half(window);
    check();
    // The whole group falls over in the middle of typing; nothing gets to tidy up.
    await stop(window.process, "SIGKILL");
    await window.close();
    window = await Driven.open(stage, BINARY);
    await goesOn(window);
    await acrossScreens(stage, window);
    await looks(window);
    await pasted(window);
    check();
  } finally {
    await window.close();
  }
}

const value = (window, id) => window.run("return document.querySelector(arguments[0])?.value", `[data-testid="field-${id}"]`);
const sheet = (window) => window.run("return document.getElementById('sheet')?.innerText.replace(/[\\u2066-\\u2069]/g, '') ?? ''");
const shows = (window, text) => until(`“${text}” on the sheet`, async () => (await sheet(window)).includes(text));
const showsNot = (window, text) => until(`“${text}” to go`, async () => !(await sheet(window)).includes(text));
const kept = (window) => until("the draft to be kept", () => window.run("return /\\d\\d:\\d\\d/.test(document.querySelector('[data-testid=form-state]')?.textContent ?? '')"));

async function unlock(window) {
  const hand = controls(window);
  await hand.fill("passphrase", PHRASE);
  await hand.press("unlock");
  await hand.press("open-case");
  await hand.get("nav-today");
}

/** The boxes of a first case are kept too: locked over them, they are filled where a case is made, and go with it. */
async function notYetACase(window) {
  const hand = controls(window);
  await hand.setUp({ phrase: PHRASE });
  await hand.passMachine();
  await hand.fill("name", "Ada Example");
  await hand.choose("accusing", "RU");
  await hand.get("new-case-kept");
  await until("both boxes to be kept", async () => (await window.runAsync("const done = arguments[arguments.length - 1]; window.__TAURI_INTERNALS__.invoke('new_case_drafts', {}).then((all) => done(all[0]?.fields ?? ''), () => done(''))")).includes('"RU"'));
  await hand.lock(() => window.chord(KEY.Control, "l"));
  await hand.fill("passphrase", PHRASE);
  await hand.press("unlock");
  await hand.press("new-case");
  await until("the name to be there again", async () => (await value(window, "name")) === "Ada Example" && (await value(window, "accusing")) === "RU");
  await window.picture("00-new-case-again");
  await hand.press("create-case");
  await hand.get("nav-today", 60000);
  await window.sees("Ada Example");
}

/** Half a form, kept across a lock, and gone on with. */
async function half(window) {
  const hand = controls(window);
  await window.chord(KEY.Control, "4");
  await window.chord(KEY.Control, "n");
  await hand.fill("title", "Stopped at the border");
  await hand.fill("what", "Two officers took the passport and ");
  await kept(window);
  await window.accessible("a form not finished");
  await window.picture("01-kept-as-you-type");
  await hand.lock(() => window.chord(KEY.Control, "l"));
  await unlock(window);
  await window.sees("1 form not finished");
  await window.picture("02-today-not-finished");
  await hand.press("unfinished");
  await hand.get("draft-go-on");
  await window.accessible("forms not finished");
  await window.picture("03-list-not-finished");
  await hand.press("draft-go-on");
  await until("the title again", async () => (await value(window, "title")) === "Stopped at the border");
  if (!(await value(window, "what")).startsWith("Two officers")) throw new Error("the second field is gone");
  await window.run("document.querySelector('[data-testid=field-what]').focus()");
  await window.press(KEY.End);
  await window.type("kept it");
  // A moment after the last key it is on the disk.
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

async function goesOn(window) {
  const hand = controls(window);
  await unlock(window);
  await hand.press("nav-timeline");
  await hand.press("add-event");
  await hand.get("draft-offered");
  if ((await value(window, "title")) !== "") throw new Error("a new form is empty");
  await window.picture("04-offered-again");
  await hand.press("draft-go-on");
  await until("the text typed before SIGKILL", async () => (await value(window, "what"))?.endsWith("kept it"));
  await hand.press("save");
  await shows(window, "Stopped at the border");
  if (await window.run("return document.querySelector('[data-testid=unfinished]') !== null")) throw new Error("the draft is still there");

  // An entry that is there: leaving its form saves, once.
  await hand.press("as-list");
  await hand.press("row-0");
  await hand.press("change-row");
  await hand.fill("place", "Narva");
  await hand.fill("title", "Stopped at the bridge");
  await window.chord(KEY.Control, "8");
  await window.sees("Your changes are saved");
  await hand.press("nav-timeline");
  await hand.press("as-list");
  await hand.press("row-0");
  await hand.press("change-row");
  await hand.press("history");
  await hand.get("differences");
  await window.accessible("the history");
  await window.picture("05-history");
  const told = await window.run("return document.querySelector('dialog[open]').innerText.replace(/[\\u2066-\\u2069]/g, '')");
  for (const words of ["Stopped at the border", "Stopped at the bridge", "Narva"]) if (!told.includes(words)) throw new Error(`the history does not tell “${words}”: ${told}`);
  await window.press(KEY.Escape);
}

/** Undo and redo on other screens and after a lock, for a letter, a note and a paper. */
async function acrossScreens(stage, window) {
  const hand = controls(window);
  await hand.press("nav-letters");
  await hand.press("add-letter");
  await hand.fill("title", "Letter of the Commission");
  await hand.save();
  await hand.press("add-note");
  await hand.fill("text", "Ask the lawyer");
  await hand.save();
  await hand.press("nav-alerts");
  await window.chord(KEY.Control, "z");
  await window.chord(KEY.Control, "z");
  await hand.press("nav-letters");
  await showsNot(window, "Letter of the Commission");
  await hand.lock();
  await unlock(window);
  await window.chord([KEY.Control, KEY.Shift], "z");
  await until("the letter in the index", () => window.run("return document.querySelector('[data-testid=nav-letters] .count')?.textContent === '1'"));
  await hand.press("nav-letters");
  await shows(window, "Letter of the Commission");
  await window.chord(KEY.Control, "y");
  await shows(window, "Ask the lawyer");

  const paper = path.join(stage.papers, "decision.txt");
  writeFileSync(paper, "A decision, in plain words.");
  window.answerDialog(paper);
  await window.chord([KEY.Control, KEY.Shift], "a");
  await hand.fill("title", "Decision of the court");
  await hand.save();
  await hand.press("remove-evidence");
  await showsNot(window, "Decision of the court");
  await hand.press("nav-today");
  await window.chord(KEY.Control, "z");
  await hand.press("nav-evidence");
  await shows(window, "Decision of the court");
  await hand.press("saved-at");
  await hand.get("undo-first");
  await window.accessible("what was changed");
  await window.picture("06-what-was-changed");
  await window.press(KEY.Escape);
}

/** Go to, find, help and keys, in two languages. */
async function looks(window) {
  const hand = controls(window);
  await window.chord(KEY.Control, "k");
  await hand.get("go-to-box");
  await window.accessible("go to");
  await window.picture("07-go-to");
  await window.type("commission");
  await until("one found", () => window.run("return document.querySelectorAll('[data-testid=go-to-option]').length === 1"));
  await window.press(KEY.Enter);
  await until("the card of the letter", () => window.run("return document.querySelector('dialog[open] .card') !== null && document.querySelector('dialog[open]').innerText.includes('Letter of the Commission')"));
  await window.press(KEY.Escape);
  await window.chord(KEY.Control, "f");
  await hand.get("go-to-box");
  await window.type("narva");
  await until("the event found", () => window.run("return document.querySelector('[data-testid=go-to-option]')?.textContent.includes('bridge')"));
  await window.picture("08-find");
  await window.press(KEY.Escape);
  await window.press("\uE031");
  await until("the help", () => window.run("return document.querySelector('dialog[open] .help') !== null"));
  await window.accessible("help");
  await window.picture("09-help");
  await window.press(KEY.Escape);
  await window.chord(KEY.Control, "p");
  await window.sees("no paper to print");
}

/** Formatted text becomes plain text, a picture is refused in words, too much is told and not cut. */
async function pasted(window) {
  const hand = controls(window);
  await hand.press("nav-letters");
  // Formatted text, by the real clipboard: the title of the screen.
  await window.run(`
    const title = document.querySelector("h1");
    title.innerHTML;
    getSelection().selectAllChildren(title);`);
  await window.chord(KEY.Control, "c");
  await hand.press("add-note");
  const field = await hand.get("field-text");
  await window.do("POST", `/element/${field[ELEMENT]}/click`, {});
  await window.chord(KEY.Control, "v");
  await until("the words of the title", async () => (await value(window, "text")).trim().length > 3);
  const refused = await window.run(`
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([137, 80, 78, 71])], "scan.png", { type: "image/png" }));
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    return !arguments[0].dispatchEvent(event);`, field);
  if (!refused) throw new Error("a picture was not refused");
  await window.sees("Use Add a paper");
  const long = `${"y".repeat(49_990)}مرحبا 👩🏽‍⚖️`;
  await window.run(`
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(arguments[0], arguments[1]);
    arguments[0].dispatchEvent(new Event("input", { bubbles: true }));`, field, `${long}${"z".repeat(500)}`);
  await window.sees("Take out");
  await window.picture("10-too-long");
  await hand.press("save");
  await hand.get("refusal");
  if ((await value(window, "text")).length !== long.length + 500) throw new Error("something was cut");
  await window.run(`
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(arguments[0], arguments[1]);
    arguments[0].dispatchEvent(new Event("input", { bubbles: true }));`, field, long.slice(12));
  // Laying out one word of 50,000 letters takes the web view its time.
  await hand.save(90000);
  await shows(window, "👩🏽‍⚖️");
}
