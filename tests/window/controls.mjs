// The controls of the screens by their test ids.

import { ELEMENT } from "./driver.mjs";
import { until } from "./stage.mjs";

/** Hands on a driven window. */
export function controls(window) {
  const css = (id) => `[data-testid="${id}"]`;
  const get = (id, ms = 20000) =>
    until(`the control ${id}`, () => window.run("return document.querySelector(arguments[0])", css(id)), ms);
  // A control that is just being drawn anew cannot be pressed for a moment, and may be another one after it.
  const press = (id) => until(`${id} to be pressed`, async () => {
    // While a request is written its parts stand in the index, and the screens of the case are one press away.
    const element = await window.run(
      "const found = document.querySelector(arguments[0]); if (!found && /^(nav-|all-cases$)/.test(arguments[1])) document.querySelector('[data-testid=request-case]')?.click(); return found",
      css(id), id);
    if (!element || await window.run("return arguments[0].disabled === true", element)) return false;
    if (!(await window.still(element))) return false;
    await window.do("POST", `/element/${element[ELEMENT]}/click`, {});
    return true;
  }, 25000);
  return {
    get,
    press,
    /** Types into a field, over what was there. */
    async fill(id, text) {
      const element = await get(`field-${id}`);
      // The driver may bring it to where the bar of a form lies over it.
      await window.run("arguments[0].scrollIntoView({ block: 'center' })", element);
      await window.do("POST", `/element/${element[ELEMENT]}/clear`, {});
      await window.do("POST", `/element/${element[ELEMENT]}/value`, { text });
    },
    /** Chooses from a list. */
    async choose(id, value) {
      const element = await get(`field-${id}`);
      const done = await window.run(
        `const [list, value] = arguments;
         Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value").set.call(list, value);
         list.dispatchEvent(new Event("change", { bubbles: true }));
         return list.value === value;`,
        element, value);
      if (!done) throw new Error(`${id} has no choice ${value}`);
    },
    async date(id, { year, month, day, kind }) {
      if (kind) await this.choose(`${id}-kind`, kind);
      if (day) await this.fill(`${id}-day`, String(day));
      if (month) await this.fill(`${id}-month`, String(month));
      await this.fill(`${id}-year`, String(year));
    },
    /** Reads the seven words that the program chose. */
    async words() {
      const words = await until("seven words", async () => {
        const found = await window.run("return [...document.querySelectorAll('[data-testid=words] [data-word]')].map((e) => e.textContent)");
        return found.length === 7 ? found : null;
      });
      return words.join(" ");
    },
    /** Sets a fresh program up, with chance words or a phrase of one's own, as far as the question of a sheet. Gives the passphrase. */
    async setUp({ who = "own", phrase } = {}) {
      await press("continue");
      await press(`who-${who}`);
      await press("continue");
      await press("continue");
      const words = await this.words();
      if (phrase) await press("own-phrase");
      await this.fill("phrase", phrase ?? words);
      await press("continue");
      await this.fill("again", phrase ?? words);
      await press("continue");
      await get("skip-sheet");
      return phrase ?? words;
    },
    /** From the question of a sheet to the first facts: no sheet, and past what is said of this computer. */
    async passMachine() {
      await press("skip-sheet");
      await get("machine");
      await press("continue");
      await get("create-case");
    },
    /** The same, without a sheet, and a first case of this name. */
    async setUpCase(name, options) {
      const phrase = await this.setUp(options);
      await this.passMachine();
      await this.fill("name", name);
      await press("create-case");
      await get("nav-today", 60000);
      return phrase;
    },
    /** Locks, and waits for the page that comes after: the old one is thrown away with all it held. */
    async lock(how = () => press("lock")) {
      await window.run("window.before = true");
      await how();
      await until("the unlock screen", () => window.run(
        "return window.before === undefined && document.querySelector('[data-testid=unlock]') !== null").catch(() => false), 30000);
    },
    /** Saves the form and waits until it has gone. */
    async save(ms = 30000) {
      await press("save");
      await until("the form to close", () => window.run("return !document.querySelector('[data-testid=save]')"), ms);
    },
  };
}
