// Somebody is let into the papers and given a part in one case: with their own passphrase they see that case alone, what a
// reader changes is refused, and once they are removed their passphrase opens nothing.

import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven } from "../driver.mjs";
import { BINARIES, until } from "../stage.mjs";

export const PROMISE = "two people open the same papers, each their own cases, and who was removed opens nothing";
export const LIMIT_MS = 300000;

/** What the key of a new vault, or of a person, may take on a slow machine. */
const SLOW = 60000;

export default async function flow(stage) {
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  try {
    const hand = controls(window);
    const open = async (phrase) => {
      await hand.fill("passphrase", phrase);
      await hand.press("unlock");
      await hand.get("open-case", SLOW);
    };
    // The whole names of the cases that are listed.
    const cases = async () => {
      await hand.get("clinic-row", SLOW);
      await window.run("const full = document.querySelector('[data-testid=full-names]'); if (/full/u.test(full.textContent)) full.click()");
      return window.run("return [...document.querySelectorAll('[data-testid=clinic-row]')].map((one) => one.textContent.trim())");
    };
    const text = () => window.run("return document.body.innerText");
    const toPeople = async () => {
      await hand.press("nav-safety");
      await hand.press("safety-people");
    };

    // Two cases of one person, of which the other is to see one.
    const mine = await hand.setUpCase("Ada Example");
    await hand.press("all-cases");
    await hand.press("new-case");
    await hand.fill("name", "Second Example");
    await hand.press("create-case");
    await until("the second case", async () => (await text()).includes("Second Example") && window.run("return document.querySelector('[data-testid=nav-today]') !== null"), SLOW);
    if (await window.run("return document.querySelector('[data-testid=case-people]') !== null")) throw new Error("people are named where one opens the papers");
    await toPeople();
    await hand.get("people-alone");
    await window.picture("01-alone");

    // One's own name is asked for; the passphrase that is one's own opens nothing for another.
    await hand.press("person-add");
    const theirs = await hand.words();
    await hand.fill("person-name", "Ben Helper");
    await hand.fill("my-name", "Ruth Founder");
    await hand.fill("my-phrase", "not the right words at all");
    await hand.fill("new-phrase", theirs);
    await window.picture("02-add");
    await window.accessible("adding a person");
    await hand.press("person-go");
    await until("the wrong passphrase to be refused", () => window.run("return document.querySelector('[data-testid=refusal]')?.dataset.code === 'wrong-passphrase'"), SLOW);
    await hand.fill("my-phrase", mine);
    await hand.press("person-go");
    await window.sees("They see no case yet", SLOW);
    const ben = await window.run("return [...document.querySelectorAll('[data-testid=person]')].find((one) => one.textContent.includes('Ben Helper')).dataset.person");

    // A part in the case that is open, which stands first; the only supervisor stays.
    await hand.get(`field-part-${ben}`);
    await hand.choose(`part-${ben}`, "reader");
    await window.sees("Saved: Ben Helper, Reader.", SLOW);
    await window.sees("On this case: Ruth Founder, Ben Helper");
    await window.picture("03-parts");
    await window.accessible("people");
    const me = await window.run("return [...document.querySelectorAll('[data-testid=person]')].find((one) => one.textContent.includes('Ruth Founder')).dataset.person");
    // One's own part is asked about first, so that the list shows the old one meanwhile.
    await window.run(`
      const list = document.querySelector(arguments[0]);
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value").set.call(list, "none");
      list.dispatchEvent(new Event("change", { bubbles: true }));`, `[data-testid="field-part-${me}"]`);
    await hand.press("own-part-go");
    await until("a case without a supervisor to be refused", () => window.run("return document.querySelector('[data-testid=refusal]')?.dataset.code === 'needs-supervisor'"), SLOW);
    await until("the old choice", () => window.run(`return document.querySelector('[data-testid="field-part-${me}"]').value === 'supervisor'`));
    await hand.lock();

    // The other person: their passphrase, one case, and nothing of the other one, its title included.
    await open(theirs);
    const seen = await cases();
    if (seen.length !== 1 || !seen[0].includes("Second Example")) throw new Error(`somebody sees other cases than theirs: ${seen.join(" | ")}`);
    if ((await text()).includes("Ada Example")) throw new Error("the title of a case of others is shown");
    await hand.press("open-case");
    await hand.get("reader-notice", SLOW);
    await window.picture("04-reader");
    await window.accessible("a case for a reader");
    await hand.press("nav-timeline");
    await hand.press("add-event");
    await hand.fill("title", "Changed by a reader");
    await hand.press("save");
    await until("the change to be refused", () => window.run("return document.querySelector('[data-testid=refusal]')?.dataset.code === 'not-allowed'"));
    if ((await window.run("return document.querySelector('[data-testid=field-title]').value")) !== "Changed by a reader") throw new Error("what was typed is gone");
    await window.picture("05-refused");
    await hand.press("cancel");
    await hand.press("leave-anyway");
    await toPeople();
    await hand.get("people-list");
    if (await window.run("return document.querySelector('[data-testid=person-add], [data-testid=person-remove], [data-testid=people-change]') !== null")) throw new Error("who is no keeper and no supervisor is offered what they may not do");
    if ((await text()).includes("Ada Example")) throw new Error("the title of a case of others is shown among people");
    await hand.lock();

    // Taken out again: their passphrase opens nothing, and all is there for who began the papers.
    await open(mine);
    await toPeople();
    await hand.press("person-remove");
    await hand.fill("remove-phrase", mine);
    await window.picture("06-remove");
    await window.accessible("removing a person");
    await hand.press("person-remove-go");
    await window.sees("Their passphrase does not open these papers any more", SLOW);
    await window.picture("07-removed");
    await hand.lock();
    await hand.fill("passphrase", theirs);
    await hand.press("unlock");
    await until("the passphrase of who was removed to open nothing", () => window.run("return ['wrong-passphrase', 'removed'].includes(document.querySelector('[data-testid=refusal]')?.dataset.code)"), SLOW);
    await window.picture("08-opens-nothing");
    await open(mine);
    const all = await cases();
    if (all.length !== 2) throw new Error(`not both cases are there: ${all.join(" | ")}`);
    if (window.complaints().length > 0) throw new Error(window.complaints().join("\n"));
  } catch (error) {
    await window.picture("stopped").catch(() => {});
    throw error;
  } finally {
    await window.close();
  }
}
