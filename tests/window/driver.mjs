// A small WebDriver client (W3C) for WebKitWebDriver and the window tests' own binary.

import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { OUT, ROOT, freePort, start, stop, until } from "./stage.mjs";

/** How the standard names an element in its answers. */
export const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys by the names of the standard. */
export const KEY = {
  Tab: "\uE004", Enter: "\uE007", Escape: "\uE00C", Space: " ", Backspace: "\uE003",
  Shift: "\uE008", Control: "\uE009", Left: "\uE012", Up: "\uE013", Right: "\uE014", Down: "\uE015",
  Home: "\uE011", End: "\uE010", F2: "\uE032",
};

const AXE = readFileSync(path.join(ROOT, "ui/node_modules/axe-core/axe.min.js"), "utf8");

// Runs in the page: finds what a person would call by this role and name.
const FIND = `
const [role, wanted, exact] = arguments;
const selectors = {
  button: 'button, [role=button], input[type=submit]',
  link: 'a[href], [role=link]',
  textbox: 'input:not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=hidden]), textarea, [role=textbox], [role=searchbox], [role=spinbutton]',
  radio: 'input[type=radio], [role=radio]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  option: '[role=option], option',
  combobox: 'select, [role=combobox], button[aria-haspopup=listbox]',
  heading: 'h1, h2, h3, [role=heading]',
  dialog: 'dialog[open], [role=dialog], [role=alertdialog]',
  alert: '[role=alert]',
  row: 'tr, [role=row], li, [role=listitem]',
  tab: '[role=tab]',
  any: '*',
};
const shown = (e) => {
  const box = e.getBoundingClientRect();
  const style = getComputedStyle(e);
  return style.visibility !== 'hidden' && style.display !== 'none' && (box.width > 0 || e.matches('input, option'));
};
const byIds = (ids) => ids.split(/\\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
const name = (e) => {
  const labelled = e.getAttribute('aria-labelledby');
  if (labelled) return byIds(labelled);
  if (e.getAttribute('aria-label')) return e.getAttribute('aria-label');
  if (e.labels && e.labels.length) return [...e.labels].map((l) => l.textContent).join(' ');
  return e.textContent || e.getAttribute('title') || e.value || '';
};
const tidy = (s) => s.replace(/[\\u2066-\\u2069\\u200e\\u200f]/g, '').replace(/\\s+/g, ' ').trim();
const hidden = (e) => e.closest('[aria-hidden=true], [inert]');
const all = [...document.querySelectorAll(selectors[role])].filter((e) => shown(e) && !hidden(e));
const fits = all.filter((e) => exact ? tidy(name(e)) === tidy(wanted) : tidy(name(e)).includes(tidy(wanted)));
return fits;
`;

// Runs in the page: brings a control into view, and says whether it stands still there. A person does not press what is
// moving; the driver would press where it was.
const STEADY = `
const [element, done] = arguments;
element.scrollIntoView({ block: "center" });
const place = () => { const box = element.getBoundingClientRect(); return [box.left, box.top, box.width, box.height].map(Math.round).join(" "); };
const before = place();
requestAnimationFrame(() => requestAnimationFrame(() => done(element.isConnected && place() === before)));
`;

/** One window under a driver. */
export class Driven {
  /** Starts the driver and the program on a stage. */
  static async open(stage, binary, env = {}) {
    const driven = new Driven();
    driven.stage = stage;
    driven.answers = path.join(stage.folder, "dialogs");
    writeFileSync(driven.answers, "");
    // What the program itself says, also where it ends before anything can be asked of it.
    const program = path.join(stage.folder, "program");
    const log = path.join(OUT, `${stage.name}-program.log`);
    writeFileSync(program, `#!/bin/sh\nexec "${binary}" "$@" 2>>"${log}"\n`, { mode: 0o755 });
    driven.surroundings = stage.env({ TAURI_WEBVIEW_AUTOMATION: "true", REDRESS_E2E_DIALOGS: driven.answers, ...env });
    driven.program = program;
    await driven.#begin();
    // Seen once in some hundred starts: the driver has lost the window before anything was asked of it. What is lost
    // later fails the flow.
    if (!(await driven.#shows())) {
      console.log(`  the driver lost the window as it opened, and it was begun again: ${stage.name}`);
      await stop(driven.process);
      await driven.#begin();
    }
    return driven;
  }

  /** Starts the driver, and the program under it. */
  async #begin() {
    const port = await freePort();
    this.process = start(`${this.stage.name}-driver`, "WebKitWebDriver", [`--port=${port}`], { env: this.surroundings });
    this.base = `http://127.0.0.1:${port}`;
    await until("the driver", async () => (await fetch(`${this.base}/status`)).ok);
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary: this.program, args: [] } } };
    const session = await this.#call("POST", "/session", { capabilities }, 60000);
    this.session = `/session/${session.sessionId}`;
    await this.do("POST", "/timeouts", { implicit: 0, script: 30000, pageLoad: 30000 });
  }

  /** Waits until the page shows something; false where the session is gone. */
  async #shows() {
    const end = Date.now() + 15000;
    while (Date.now() < end) {
      try {
        if (await this.run("return document.body !== null && document.body.innerText.trim() !== ''")) return true;
      } catch (error) {
        if (String(error.message).startsWith("invalid session id")) return false;
      }
      await new Promise((later) => setTimeout(later, 40));
    }
    return true;
  }

  async #call(method, url, body, ms = 40000) {
    const answer = await fetch(this.base + url, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(ms),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  /** One command of the standard on this session. */
  do(method, command, body) {
    return this.#call(method, this.session + command, body);
  }

  /** Prepares the answer of the next file dialog; no paths means that it is cancelled. */
  answerDialog(...paths) {
    appendFileSync(this.answers, `${paths.join("\t")}\n`);
  }

  /** Runs a script in the page. */
  run(script, ...args) {
    return this.do("POST", "/execute/sync", { script, args });
  }

  /** Runs a script that calls its last argument when it is done. */
  runAsync(script, ...args) {
    return this.do("POST", "/execute/async", { script, args });
  }

  /** Every element of a role whose name holds (or is) these words. */
  all(role, name, { exact = false } = {}) {
    return this.run(FIND, role, name, exact);
  }

  /** Waits for the first such element. */
  find(role, name, { exact = false, ms = 15000 } = {}) {
    return until(`${role} “${name}”`, async () => (await this.all(role, name, { exact }))[0], ms);
  }

  /** Waits until the page holds these words. */
  sees(text, ms = 15000) {
    const holds = "return document.body.innerText.replace(/[\\u2066-\\u2069\\u200e\\u200f]/g, '').includes(arguments[0])";
    return until(`the words “${text}”`, () => this.run(holds, text), ms);
  }

  async click(role, name, options) {
    const element = await this.find(role, name, options);
    await until(`${role} “${name}” to stand still`, () => this.still(element));
    await this.do("POST", `/element/${element[ELEMENT]}/click`, {});
  }

  /** Brings an element into view, and says whether it stands still there for a moment. */
  still(element) {
    return this.runAsync(STEADY, element);
  }

  /** Types into the field of this label, over what was there. */
  async fill(label, text, options) {
    const element = await this.find("textbox", label, options);
    await this.do("POST", `/element/${element[ELEMENT]}/clear`, {});
    await this.do("POST", `/element/${element[ELEMENT]}/value`, { text });
  }

  /** Presses keys one after the other, wherever the focus is. */
  async press(...keys) {
    const actions = keys.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]);
    await this.do("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  /** Holds `held`, one key or several, while pressing `key`. */
  async chord(held, key) {
    const all = [held].flat();
    const actions = [
      ...all.map((value) => ({ type: "keyDown", value })), { type: "keyDown", value: key },
      { type: "keyUp", value: key }, ...all.map((value) => ({ type: "keyUp", value })).reverse(),
    ];
    await this.do("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  /** Types a text as keys, wherever the focus is. */
  type(text) {
    return this.press(...text);
  }

  /** A picture of the page, under the name of the flow unless another is given. */
  async picture(name, before = `${this.stage.name}-`) {
    const file = path.join(OUT, `${before}${name}.png`);
    writeFileSync(file, Buffer.from(await this.do("GET", "/screenshot"), "base64"));
    return file;
  }

  /** What axe finds on the page as it stands, by all its rules or by these. */
  async violations(rules) {
    // A lock throws the page away, and axe with it.
    if (!(await this.run("return window.axe !== undefined"))) await this.run(`${AXE}; window.axe = window.axe || axe;`);
    return this.runAsync(`
      const [rules, done] = [arguments[0], arguments[arguments.length - 1]];
      // What is half faded in is not yet what a person reads.
      Promise.allSettled(document.getAnimations().map((one) => one.finished)).then(() => axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } }, ...(rules ? { runOnly: rules } : {}) })).then(
        (r) => done(r.violations.map((v) => ({ id: v.id, impact: v.impact, help: v.help,
          nodes: v.nodes.map((n) => n.target.join(' ')) }))),
        (e) => done([{ id: 'axe itself', impact: 'critical', help: String(e), nodes: [] }]));`, rules ?? null);
  }

  /** Runs axe on the page as it stands; throws on anything moderate or worse. */
  async accessible(where) {
    const found = await this.violations();
    const bad = found.filter(({ impact }) => impact !== "minor");
    if (bad.length > 0) throw new Error(`axe on ${where}: ${JSON.stringify(bad, null, 1)}`);
    return found.length;
  }

  /** What the page complained of so far: errors, refused loads, unhandled rejections. */
  complaints() {
    return this.process.said.split("\n").filter((line) => /^CONSOLE\b.*\b(ERROR|ASSERT)\b/.test(line));
  }

  /** What says that a process fell over: the program, or the one that shows the page. */
  crashes() {
    return this.process.said.split("\n").filter((line) => /panicked at|web process|WebProcess.*(crash|terminat)|Segmentation fault|core dumped/i.test(line));
  }

  async close() {
    try {
      await this.#call("DELETE", this.session, undefined, 10000);
    } catch {
      // The window may be gone already; the process group is ended below in any case.
    }
    await stop(this.process);
  }
}
