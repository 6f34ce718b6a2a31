// Letters that start and stop clocks: nothing counts before the person says so, what will happen is told before, undo
// takes it back, and the calendar file says days and nothing else.

import { readFileSync } from "node:fs";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "letters start and stop the clocks that the law data name, once the person says so";
export const LIMIT_MS = 240000;

/** A day so many days from today, as boxes and as text; the calendar of this machine, as the program reads it. */
function day(from) {
  const now = new Date();
  const at = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + from));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** So many months on, on the last day where the month is too short. */
function monthsOn({ year, month, day: number }, months) {
  const all = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(all / 12), (all % 12) + 1, 0)).getUTCDate();
  const two = (n) => String(n).padStart(2, "0");
  return `${Math.floor(all / 12)}${two((all % 12) + 1)}${two(Math.min(number, last))}`;
}

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await letters(stage, window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.picture("end").catch(() => undefined);
    await window.close();
  }
}

/** The letter about a late answer, once its letter may leave the vault. */
async function late(window, hand) {
  const disabled = () => window.run("return document.querySelector('[data-testid=draft-overdue]')?.disabled");
  if (await disabled()) {
    await hand.press("change-letter");
    await hand.choose("disclosure", "may_reach_state");
    await hand.save();
    await hand.press("nav-letters");
    await until("the letter to be free", async () => (await disabled()) === false);
  }
  await hand.press("draft-overdue");
  await until("the rule", () => window.run("return document.querySelector('[data-testid=letter]')?.textContent.includes('Article 32') === true"));
  await window.picture("overdue");
  await window.accessible("a letter about a late answer");
  await hand.press("back");
}

async function letters(stage, window) {
  const hand = controls(window);
  await hand.setUpCase("Ada Example");
  const effects = () => window.run("return [...document.querySelectorAll('[data-testid=effects] li')].map((e) => `${e.dataset.effect} ${e.dataset.rule}`).join('; ')");
  const told = (wanted) => until(`the effects ${wanted}`, async () => (await effects()) === wanted);
  const write = async ({ title, kind, request, on, ...more }) => {
    await hand.press("nav-letters");
    await hand.press("add-letter");
    await hand.fill("title", title);
    await hand.date("dated", on);
    await hand.get("field-step-kind");
    await hand.choose("step-kind", kind);
    if (request) await hand.choose("step-request", request);
    if (more.outcome) await hand.choose("step-outcome", more.outcome);
  };
  const clocks = () => window.run("return [...document.querySelectorAll('.due')].map((s) => [s.className.replace('due ', ''), s.querySelectorAll('tr').length].join(' ')).join('; ')");

  // A receipt: one month, told before it counts.
  await write({ title: "Portal receipt", kind: "receipt", request: "access", on: day(-47) });
  await told("starts admissibility; waits access-decision");
  await window.run("document.querySelector('[data-testid=letter-means]').scrollIntoView()");
  await window.picture("receipt");
  await window.accessible("a letter that starts a clock");
  await hand.save();
  await hand.press("nav-dates");
  await hand.get("control-slip");
  await until("a letter that waits", () => window.run("return document.querySelector('[data-testid=clock-why]')?.textContent.includes('waits for your word')"));
  await hand.press("change-date");
  await hand.press("step-confirm");
  await hand.save();
  await hand.press("nav-dates");
  await until("the limit to be late", async () => (await clocks()).startsWith("late 1"));
  await hand.get("clock-law");
  await window.picture("dates");
  await window.accessible("the dates with a clock");

  // A limit that has passed: a polite letter is drafted, and the power of attorney waits for a representative.
  await hand.press("nav-letters");
  await until("what stands in the way", () => window.run("return document.querySelector('[data-testid=draft-power]')?.disabled === true"));
  await window.run("document.querySelector('[data-testid=to-write]').scrollIntoView()");
  await window.picture("to-write");
  await window.accessible("papers for the CCF");
  await late(window, hand);
  await hand.press("nav-dates");

  // Accepted: the first clock stops, the four months start. What cannot be is asked about.
  await write({ title: "Admissible", kind: "admissible", request: "access", on: day(-60) });
  await told("asks access-decision; stops admissibility");
  await window.picture("impossible");
  const accepted = day(-10);
  // Another day on a letter takes the word back: its clocks would follow unseen.
  const confirmed = () => window.run("return document.querySelector('[data-testid=step-confirm]').checked");
  await hand.date("dated", day(-12));
  await told("starts access-decision; stops admissibility");
  await hand.press("step-confirm");
  await until("the word to be taken", confirmed);
  await hand.date("dated", accepted);
  await until("the word to be taken back", async () => !(await confirmed()));
  await told("starts access-decision; stops admissibility");
  await hand.press("step-confirm");
  await hand.save();
  await hand.press("nav-dates");
  await until("the four months", async () => (await clocks()) === "waiting 1");
  window.answerDialog(path.join(stage.papers, "days.ics"));
  await hand.press("calendar-file");
  await hand.press("calendar-save");
  await until("the file to be told", () => window.run("return document.body.textContent.includes('days.ics')"));
  const file = readFileSync(path.join(stage.papers, "days.ics"), "utf8");
  if (!file.includes(`DTSTART;VALUE=DATE:${monthsOn(accepted, 4)}`)) throw new Error(`four months from ${JSON.stringify(accepted)} are not in\n${file}`);
  for (const word of ["Ada", "INTERPOL", "CCF", "Redress", "access"]) if (file.includes(word)) throw new Error(`the calendar says ${word}`);

  // Undo takes the letter back, and with it what it started.
  await window.chord(["\uE009"], "z");
  await until("the first clock again", async () => (await clocks()).startsWith("late 1"));
  await window.chord(["\uE009", "\uE008"], "z");
  await until("the four months again", async () => (await clocks()) === "waiting 1");

  // The decision: what it means stands beside it.
  await write({ title: "Decision", kind: "decision", request: "access", outcome: "neither_confirm_nor_deny", on: day(-1) });
  await until("what it means", () => window.run("return document.body.textContent.includes('neither yes nor no')"));
  await told("waits revision; stops access-decision");
  await window.run("document.querySelector('[data-testid=letter-means]').scrollIntoView()");
  await window.picture("neither-confirm-nor-deny");
  await hand.press("step-confirm");
  await hand.save();

  // In Arabic and in the dark.
  await hand.press("nav-settings");
  await hand.press("field-language-ar");
  await until("the words in Arabic", () => window.run("return document.documentElement.lang === 'ar'"));
  await hand.press("nav-letters");
  await window.picture("letters-arabic");
  await hand.press("change-letter");
  await hand.get("letter-means");
  await window.run("document.querySelector('[data-testid=letter-means]').scrollIntoView()");
  await window.picture("letter-arabic");
  await hand.press("nav-dates");
  await hand.get("clock-law");
  await window.picture("dates-arabic");
}
