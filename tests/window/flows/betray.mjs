// A page that somebody else has taken over can do little: from inside the page, every command of the wire is called
// with wrong shapes and sizes, papers open and locked. Nothing falls over, nothing changes that was not asked for in
// its right form, a locked window refuses all but what is meant for it, and what is not in the list does not exist.

import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { Chance, Wire, rawBody } from "../shapes.mjs";
import { BINARIES, until } from "../stage.mjs";

/** Calls in all; a long run asks for more. */
const CALLS = Number(process.env.REDRESS_ROUNDS ?? 500);
const SECONDS = process.env.REDRESS_SECONDS ? Number(process.env.REDRESS_SECONDS) : undefined;
/** Calls handed to the page at once. */
const BATCH = 20;

export const PROMISE = "a page that was taken over can do little";
export const LIMIT_MS = 240000 + CALLS * 400;

/** What a locked window is there for. Everything else is refused while it is locked. */
const MEANT = [
  "app_state", "set_settings", "make_passphrase", "choose_folder", "choose_vault", "forget_vault", "look_round", "lock", "progress", "stop_work",
  "list_channels", "convert_date", "suggest_spelling", "restore_backup", "create_vault", "unlock", "recover", "look_at_sheet", "recover_by_shares", "look_at_share",
  "check_machine", "copy_text",
  // The shipped texts of law: nobody's papers.
  "list_clocks", "list_library", "search_library", "list_countries",
];
/** Commands that would end what is being tested: they lock, or lay a sample over the open papers. */
const NOT_HERE = ["lock", "look_round"];
/** Names that are in no list. */
const UNKNOWN = [
  "", " ", "unlock ", "Unlock", "open_file", "read_file", "exec", "__proto__", "constructor", "toString", "../unlock", "app_state/../lock", "\u0000",
  "plugin:fs|read_file", "plugin:fs|read_text_file", "plugin:shell|open", "plugin:shell|execute", "plugin:http|fetch", "plugin:dialog|open",
  "plugin:window|close", "plugin:window|create", "plugin:webview|create_webview_window", "plugin:event|emit", "plugin:event|listen", "plugin:app|version",
  "plugin:path|resolve_directory", "plugin:process|exit", "plugin:updater|check", "plugin:clipboard-manager|read_text", "plugin:resources|close",
  "x".repeat(100000),
];

// Runs in the page, as whoever has taken it over would.
const CALL = `
const [calls, done] = [arguments[0], arguments[arguments.length - 1]];
const body = (raw) => raw.bytes ? new Uint8Array(raw.bytes) : raw.length ? new Uint8Array(raw.length).fill(97) : raw.text !== undefined ? new TextEncoder().encode(raw.text) : raw.json;
const late = () => new Promise((resolve) => setTimeout(() => resolve({ ok: false, code: "no answer" }), 25000));
const one = (call) => Promise.race([asked(call), late()]);
const asked = ({ name, request, raw, long }) => Promise.resolve()
  .then(() => window.__TAURI_INTERNALS__.invoke(name, raw ? body(raw) : long ? { ...request, [long.field]: "a".repeat(long.length) } : request))
  .then(() => ({ ok: true }), (error) => ({ ok: false, code: error && typeof error === "object" ? error.code ?? String(error) : String(error).slice(0, 300) }));
Promise.all(calls.map(one)).then(done);`;

export default async function flow(stage) {
  const seed = process.env.REDRESS_SEED ?? String(Date.now());
  const [chance, wire, began] = [new Chance(seed), new Wire(), Date.now()];
  console.log(`  betray: REDRESS_SEED=${seed}`);
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"));
  const told = new Map();
  const listed = new Set([...wire.json.map(({ name }) => name), ...wire.raw]);
  let done = 0;
  const call = async (calls, judge) => {
    const answers = await window.runAsync(CALL, calls);
    answers.forEach((answer, n) => {
      const asked = JSON.stringify({ ...calls[n], request: undefined }) + JSON.stringify(calls[n].request)?.slice(0, 400);
      done += 1;
      const code = answer.ok ? "taken" : answer.code;
      told.set(code, (told.get(code) ?? 0) + 1);
      // What the web view itself cannot send is never answered, and never reaches the program.
      if (answer.code === "no answer" && listed.has(calls[n].name)) throw new Error(`no answer: ${asked}`);
      if (answer.code === "internal") throw new Error(`it fell over: ${asked}`);
      judge(calls[n], answer, asked);
    });
  };
  const known = new Set(wire.words.get("ERROR_CODE_WORDS"));
  const inWords = (_, answer, asked) => {
    // What Tauri itself turns away never reaches us.
    if (!answer.ok && !known.has(answer.code) && !/invalid|expected|parse|JSON|not found|deserial/i.test(answer.code)) throw new Error(`${answer.code}: ${asked}`);
  };
  const wrong = (real) => {
    const commands = wire.json.filter(({ name }) => !NOT_HERE.includes(name));
    if (chance.below(6) === 0) return { name: chance.of(wire.raw), raw: rawBody(chance) };
    const { name, request } = chance.of(commands);
    const right = wire.make(chance, request);
    // With the case that is there, a wrong request gets as far as it can.
    if (real && "case" in right) right.case = real;
    return { name, request: wire.spoil(chance, right) };
  };
  const batches = async (most, make, judge) => {
    for (let at = 0; at < most; at += BATCH) {
      if (SECONDS !== undefined && Date.now() - began > SECONDS * 1000 && at > 0) return;
      await call(Array.from({ length: Math.min(BATCH, most - at) }, make), judge);
      if (at % 2000 === 0 && at > 0) console.log(`  betray: ${done} of ${CALLS}`);
    }
  };
  try {
    const hand = controls(window);
    const phrase = await hand.setUpCase("Ada Example");
    const ask = (name, request) => window.runAsync(
      "const [name, request, done] = arguments; window.__TAURI_INTERNALS__.invoke(name, request).then((reply) => done({ reply }), (error) => done({ error }));", name, request);
    const cases = (await ask("list_cases", {})).reply;
    // What is in the case; that it was looked at once more is counted too, and is no change.
    const open = async () => {
      const { reply } = await ask("open_case", { case: cases[0].id, language: "en" });
      const parts = ["id", "header", "people", "alerts", "charges", "allegations", "proceedings", "protection", "events", "evidence", "sources", "letters", "tasks", "notes", "requests", "plans", "answers", "drafts"];
      return JSON.stringify(parts.map((part) => reply[part]));
    };
    const before = await open();
    if (!before.includes("Ada Example")) throw new Error(`the case is not there: ${before}`);

    // Sizes that nobody types.
    const long = { field: "text", length: 8_000_000 };
    for (const huge of [{ name: "find_cases", request: { text: "" }, long }, { name: "unlock", raw: { length: 30_000_000 } }]) {
      await call([huge], (_, answer) => {
        if (answer.ok || answer.code !== "bad-field") throw new Error(`8 MB for ${huge.name}: ${answer.ok ? "taken" : answer.code}`);
      });
    }

    // Wrong shapes, papers open: of a case that is not there, then of the one that is.
    await batches(Math.ceil(CALLS * 0.3), () => wrong(), inWords);
    const after = await open();
    if (after !== before) throw new Error("the case was changed by requests that do not name it");
    await batches(Math.ceil(CALLS * 0.3), () => wrong(cases[0].id), inWords);
    if (!(await open()).includes("Ada Example")) throw new Error("the case does not open any more");

    // Locked: every command in its right form, then wrong ones.
    await window.run("window.before = true");
    await window.run("void window.__TAURI_INTERNALS__.invoke('lock', {})");
    await until("the unlock screen", () => window.run(
      "return window.before === undefined && document.querySelector('[data-testid=unlock]') !== null").catch(() => false), 30000);
    const right = wire.json.filter(({ name }) => !MEANT.includes(name)).flatMap(({ name, request }) =>
      [cases[0].id, undefined].map((real) => {
        const made = wire.make(chance, request);
        return { name, request: real && "case" in made ? { ...made, case: real } : made };
      }));
    const secret = wire.raw.filter((name) => !MEANT.includes(name)).map((name) => ({ name, raw: { text: `${phrase}\u0000${phrase}` } }));
    let shut = 0;
    await call([...right, ...secret], (_, answer, asked) => {
      shut += 1;
      // A request that is refused for its own sake is refused as well.
      const early = known.has(answer.code) && !["locked", "bad-field", "bad-date", "not-found"].includes(answer.code);
      if (answer.ok || early) throw new Error(`${answer.ok ? "taken" : answer.code} while locked: ${asked}`);
    });
    await batches(Math.ceil(CALLS * 0.4), () => wrong(cases[0].id), (asked, answer, words) => {
      inWords(asked, answer, words);
      if (!MEANT.includes(asked.name)) {
        shut += 1;
        if (answer.ok) throw new Error(`taken while locked: ${words}`);
      }
    });
    // Names that are in no list. Last, since the bridge of a page whose call could not be sent changes its road for
    // good, and on that road a passphrase does not travel at all: it is never JSON.
    await call(UNKNOWN.map((name) => ({ name, request: {} })), (_, answer, asked) => {
      if (answer.ok) throw new Error(`taken: ${asked}`);
    });
    // Nothing of it stands in the way of the person whose papers these are.
    await ask("set_settings", { language: "en", theme: "light", text_percent: 100, motion: "system", lock_minutes: 3 });
    await window.run("location.reload()");
    await hand.get("field-passphrase", 40000);
    await hand.fill("passphrase", phrase);
    await window.press(KEY.Enter);
    await window.sees("Ada Example", 60000);
    if (window.crashes().length > 0) throw new Error(window.crashes().join("\n"));
    const words = [...told].sort(([, a], [, b]) => b - a).slice(0, 8).map(([code, n]) => `${code} ${n}`).join(", ");
    console.log(`\npromise betray: seed ${seed}, ${done} of ${Math.max(CALLS, done)}, worst: 0 fell over, ${shut} of ${shut} refused while locked; ${words}`);
  } catch (error) {
    await window.picture("stopped").catch(() => {});
    throw error;
  } finally {
    await window.close();
  }
}
