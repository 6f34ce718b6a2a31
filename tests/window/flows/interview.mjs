// *Check my situation* by keyboard alone: begun in the middle, left, locked in the middle of a page, gone on with, every
// question answered and looked over; at the end the case is filled and the assessment stands. Before that every part of
// the list is begun first, by keyboard and by mouse; after it answers are changed from the review, also through a lock.

import path from "node:path";

import { Driven, KEY } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";
import { controls } from "../controls.mjs";

export const PROMISE = "the interview fills the case by keyboard alone, through a lock and a way back";
export const LIMIT_MS = 300000;

/** More stops than any page has, and more pages than the interview. */
const STOPS = 400, PAGES = 60;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    await interview(window);
    const complaints = window.complaints();
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  } finally {
    await window.picture("end").catch(() => undefined);
    await window.close();
  }
}

async function interview(window) {
  const hand = controls(window);
  const there = (id) => window.run("return document.querySelector(arguments[0]) !== null", `[data-testid="${id}"]`);
  const at = () => window.run("return document.activeElement?.dataset?.testid ?? ''");
  const tabTo = async (id) => {
    await hand.get(id);
    for (let n = 0; n < STOPS; n += 1) {
      if ((await at()) === id) return;
      await window.press(KEY.Tab);
    }
    throw new Error(`Tab does not lead to ${id}`);
  };
  const enter = async (id) => {
    await tabTo(id);
    await window.press(KEY.Enter);
  };
  const tick = async (id) => {
    await tabTo(id);
    await window.press(KEY.Space);
    await until(`${id} to be chosen`, () => window.run("return document.querySelector(arguments[0])?.checked === true", `[data-testid="${id}"]`));
  };
  /** The questions on the page; each says why it is asked and can be answered by *I do not know*. */
  const asked = async () => {
    const questions = await window.run(`return [...document.querySelectorAll("[data-question]")].map((part) => ({
      id: part.dataset.question, why: part.querySelector(".hint")?.textContent ?? "", fields: part.querySelectorAll("select, input, textarea").length,
      unknown: part.querySelector('[data-testid="unknown-' + part.dataset.question + '"], [data-testid="field-' + part.dataset.question + '-unknown"]') !== null }))`);
    for (const one of questions) if (one.why.length < 20 || !one.unknown) throw new Error(`a question without its reason or without “I do not know”: ${JSON.stringify(one)}`);
    return questions.map((one) => one.id);
  };
  const page = (not) => until("the next page", async () => {
    if (await window.run("return document.querySelector('[data-testid=continue]')?.disabled === true")) return false;
    if (await there("to-result")) return "review";
    if (await there("skip-part")) return "tender";
    const now = (await asked()).join(" ");
    return now !== "" && now !== not ? now : false;
  });
  const open = async () => {
    await window.chord(KEY.Control, "7");
    await enter("fill-gaps");
    await hand.get("start-protection");
  };

  const assessed = () => window.runAsync("const done = arguments[arguments.length - 1]; window.__TAURI_INTERNALS__.invoke('assess_case', { case: arguments[0], language: 'en' }).then(done, (e) => done({ refused: String(e) }))", id);
  /** Everything of the case but one entry and one answer, without what a save counts. */
  const rest = (view, entry, answer) => JSON.stringify([
    ...[view.alerts, view.charges, view.protection, view.persons].flat().filter((one) => one && one.id !== entry),
    ...view.answers.filter((one) => one.id !== answer).map(({ id: name, answer: said, words }) => [name, said, words]).sort(),
  ]);

  /** Answers changed from the review: the fact and the assessment change at once, the rest of the case stays. */
  const changes = async () => {
    // A choice: the other answer to what was asked, from the row of the review.
    let before = await kept();
    const mine = before.answers.find((one) => one.answer === "yes" && !one.id.startsWith("charge"));
    let weighed = JSON.stringify(await assessed());
    await enter(`edit-${mine.id}`);
    await tabTo(`field-${mine.id}-yes`);
    await window.press(KEY.Down);
    await enter("continue");
    await page(mine.id);
    let after = await kept();
    if (after.answers.find((one) => one.id === mine.id)?.answer !== "no") throw new Error(`${mine.id} did not change`);
    if (JSON.stringify(await assessed()) === weighed) throw new Error(`the assessment does not know that ${mine.id} changed`);
    if (rest(after, "", mine.id) !== rest(before, "", mine.id)) throw new Error(`something else changed with ${mine.id}`);
    await enter("step-review");
    const row = () => window.run("return document.querySelector(arguments[0])?.textContent ?? ''", `[data-testid="review-${mine.id}"]`);
    await until("the changed answer in the review", async () => (await row()).includes("No"));

    // A field of an entry, through a lock: kept as a draft, then saved over the same entry.
    before = await kept();
    weighed = JSON.stringify(await assessed());
    await enter("edit-alert-known");
    await tabTo("field-channel");
    const old = before.alerts[0].channel;
    await window.press(KEY.Down);
    await until("the change to be kept", async () => (await kept()).drafts?.some((draft) => draft.form === "alert" && draft.entry === before.alerts[0].id));
    await hand.lock(() => window.chord(KEY.Control, "l"));
    await tabTo("field-passphrase");
    await window.type(phrase);
    await window.press(KEY.Enter);
    await enter("open-case");
    await hand.get("nav-today");
    if ((await kept()).alerts[0].channel !== old) throw new Error("a change that was not finished became a fact");
    await open();
    await enter("step-review");
    await enter("edit-alert-known");
    await until("what was chosen before the lock", () => window.run("const field = document.querySelector('[data-testid=field-channel]'); return field !== null && field.value !== arguments[0]", old));
    await enter("continue");
    await page("alert-known");
    after = await kept();
    const [alert] = after.alerts;
    if (after.alerts.length !== 1 || alert.id !== before.alerts[0].id || alert.channel === old) throw new Error(`the alert did not change: ${alert.channel}`);
    if (alert.country !== before.alerts[0].country || after.drafts.length !== 0) throw new Error(`the alert lost its country, or left a draft: ${alert.country}, ${JSON.stringify(after.drafts)}`);
    if (JSON.stringify(await assessed()) === weighed) throw new Error("the assessment does not know that the alert changed");
    if (rest(after, alert.id, "") !== rest(before, alert.id, "")) throw new Error("something else changed with the alert");
    await enter("step-review");
    await hand.get("to-result");
    await window.picture("05b-changed");
  };

  const phrase = await hand.setUpCase("Maria Example");
  const id = await window.runAsync("const done = arguments[arguments.length - 1]; window.__TAURI_INTERNALS__.invoke('list_cases', {}).then((rows) => done(rows[0].id))");
  const kept = () => window.runAsync("const done = arguments[arguments.length - 1]; window.__TAURI_INTERNALS__.invoke('open_case', { case: arguments[0], language: 'en' }).then(done, (e) => done({ refused: String(e) }))", id);

  await open();
  await window.accessible("the start of the interview");
  await window.picture("01-start");

  // Every part of the list can be the first, by keyboard and by mouse; nothing is answered on the way.
  const parts = await window.run("return [...document.querySelectorAll('[data-testid^=start-]')].map((one) => one.dataset.testid.slice(6))");
  if (parts.length < 7) throw new Error(`only the parts ${parts}`);
  for (const [how, begin] of [["keyboard", enter], ["mouse", hand.press]]) {
    for (const part of parts) {
      await begin(`start-${part}`);
      let first = await page("");
      if (first === "tender") {
        await begin("continue");
        first = await page("");
      }
      const marked = await window.run("return document.querySelector('[aria-current=step]')?.dataset.testid");
      if (marked !== `step-${part}` || first === "review") throw new Error(`${part} cannot be begun by ${how}: ${marked}, ${first}`);
      while (!(await there(`start-${part}`))) {
        await begin("back");
        await until("the page before", () => window.run("return document.querySelector('[data-testid=back], [data-testid^=start-]') !== null"));
      }
    }
  }
  if ((await kept()).answers.length !== 0) throw new Error("a part that was only looked at is answered");

  // Begun where the person likes: with protection.
  await enter("start-protection");
  let now = await page("");
  if (now !== "refugee-papers") throw new Error(`asked for ${now} first`);
  await tabTo("field-kind");
  await window.press(KEY.Down);
  await tabTo("field-protection-country");
  await window.press(KEY.Down);
  await window.accessible("a page of the interview");
  await window.picture("02-page");
  await enter("continue");
  now = await page(now);
  if ((await kept()).protection.length !== 1) throw new Error("the protection was not saved");

  // Locked in the middle of a page: what was chosen is there again, and nothing of it was saved as a fact.
  await enter("step-alert");
  await page("");
  await tabTo("field-channel");
  await window.press(KEY.Down);
  await until("the page to be kept", async () => (await kept()).drafts?.some((draft) => draft.form === "alert"));
  await hand.lock(() => window.chord(KEY.Control, "l"));
  await tabTo("field-passphrase");
  await window.type(phrase);
  await window.press(KEY.Enter);
  await enter("open-case");
  await hand.get("nav-today");
  await open();
  await enter("step-alert");
  await until("what was chosen", () => window.run("return document.querySelector('[data-testid=field-channel]')?.value === 'red_notice'"));
  if ((await kept()).alerts.length !== 0) throw new Error("a page that was not finished became a fact");
  await tabTo("field-country");
  await window.press(KEY.Down);
  await enter("continue");
  now = await page("alert-known");

  // Every page to the end. One answer is yes, the next no, the next not known; left once on the way.
  const seen = new Set();
  let turn = 0, left = false, tender = false;
  for (let n = 0; now !== "review"; n += 1) {
    if (n > PAGES) throw new Error(`no end after ${PAGES} pages`);
    if (now === "tender") {
      if (!tender) { await window.accessible("the announcement"); await window.picture("03-tender"); }
      tender = true;
      await enter("continue");
      now = await page(now);
      continue;
    }
    const questions = now.split(" ");
    for (const question of questions) {
      if (seen.has(question)) throw new Error(`${question} is asked again`);
      seen.add(question);
      if (question === "charge-known") {
        await tabTo("field-offence");
        await window.type("Fraud");
      } else if (await there(`field-${question}-yes`)) {
        turn += 1;
        // The first of a group that has no choice yet is where Tab stops; arrows go on from there.
        await tabTo(`field-${question}-yes`);
        await window.press(KEY.Space);
        for (let step = 0; step < turn % 3; step += 1) await window.press(KEY.Down);
      } else await tick(`unknown-${question}`);
    }
    if (tender && !left) {
      left = true;
      await window.picture("04-tender-page");
      await enter("interview-leave");
      await hand.get("print-situation");
      await open();
      await enter("continue");
    } else await enter("continue");
    now = await page(now);
  }
  if (!left) throw new Error("no sensitive question was asked");
  await window.accessible("the answers looked over");
  await window.picture("05-review");

  // A question is opened from the review, and Back leads to it again.
  await enter("edit-alert-known");
  await hand.get("field-channel");
  await enter("back");
  await hand.get("to-result");
  await changes();
  await enter("to-result");
  await hand.get("print-situation");
  const whole = await kept();
  const counts = [whole.alerts.length, whole.charges.length, whole.protection.length];
  if (counts.some((count) => count !== 1) || whole.answers.length < 10) throw new Error(`the case holds ${counts} and ${whole.answers.length} answers`);
  if (whole.answers.some((answer) => answer.standing.disclosure !== "ccf_only")) throw new Error("an answer is marked otherwise than it begins");
  const verdicts = await window.run("return document.querySelectorAll('[data-verdict]').length");
  if (verdicts === 0) throw new Error("there is no assessment");
  console.log(`  ${seen.size + 2} questions, ${whole.answers.length} answers, ${verdicts} grounds in view`);
  await window.picture("06-result");
}
