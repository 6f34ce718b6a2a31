// The papers lock by themselves: after a while without a touch, when the machine goes to sleep, when the screen is locked.

import { execFileSync } from "node:child_process";
import path from "node:path";

import { controls } from "../controls.mjs";
import { Driven, KEY } from "../driver.mjs";
import { BINARIES, HERE, start, stop, until } from "../stage.mjs";

export const PROMISE = "the papers lock when nobody is there, on sleep and with the screen";
export const LIMIT_MS = 240000;

/** How long the window may rest in this test; the notice comes at half of it. */
const REST_MS = 24000;

export default async function flow(stage) {
  const bus = await privateBus(stage);
  const window = await Driven.open(stage, path.join(BINARIES, "redress-e2e"), {
    REDRESS_E2E_IDLE_MS: String(REST_MS), ...(bus ? { DBUS_SYSTEM_BUS_ADDRESS: bus.address } : {}),
  });
  try {
    const hand = controls(window);
    // Nobody does anything; the page that comes in the end is a new one.
    const locked = async () => {
      await window.run("window.stays = true");
      await until("the lock", () => window.run("return window.stays === undefined && document.querySelector('[data-testid=unlock]') !== null").catch(() => false), 3 * REST_MS);
    };
    const phrase = await hand.setUp({ who: "client" });
    await hand.passMachine();
    await hand.press("skip-case");
    await hand.press("nav-safety");
    await hand.get("field-lock-minutes");
    await window.picture("safety");
    await window.accessible("safety");

    // Nobody is there: a word first, then the lock; a key in between begins the count anew.
    await hand.get("idle-notice");
    await window.picture("notice");
    await window.run("window.stays = true");
    // A real key of the display: what a driver presses goes to the page alone.
    await stage.run("xdotool", ["key", "Shift_L"]);
    await until("the notice to go", () => window.run("return document.querySelector('[data-testid=idle-notice]') === null"));
    if (!(await window.run("return window.stays === true"))) throw new Error("a key did not keep the papers open");
    await locked();
    await window.picture("locked");

    const open = async () => {
      await hand.fill("passphrase", phrase);
      await window.press(KEY.Enter);
      await hand.get("import-case");
    };
    await open();
    await hand.press("new-case");
    await until("an open dialog", () => window.run("return document.querySelector('dialog[open]') !== null"));
    await hand.get("idle-notice");
    await window.picture("notice-over-dialog");
    await locked();

    if (!bus) return console.log("  not run: sleep and screen lock, this machine has no dbus-daemon or python3");
    for (const word of ["sleep", "wake", "lock"]) {
      await open();
      // Touched just now, so that it is the word that locks and not the rest.
      await hand.lock(async () => bus.say(word));
    }
    if (window.complaints().length > 0) throw new Error(window.complaints().join("\n"));
  } catch (error) {
    await window.picture("stopped").catch(() => {});
    throw error;
  } finally {
    await window.close();
    await bus?.end();
  }
}

/** A bus of the test's own with somebody on it who speaks as the login manager does. */
async function privateBus(stage) {
  try {
    for (const needed of ["dbus-daemon", "python3"]) execFileSync("which", [needed]);
  } catch {
    return null;
  }
  const daemon = start(`${stage.name}-bus`, "dbus-daemon", ["--session", "--nofork", "--print-address"], { env: stage.env() });
  const address = (await until("the bus", () => /^unix:\S+$/m.exec(daemon.said)))[0];
  const login = start(`${stage.name}-login`, "python3", [path.join(HERE, "fake-login.py")], {
    env: stage.env({ DBUS_SYSTEM_BUS_ADDRESS: address }), stdio: ["pipe", "pipe", "pipe"],
  });
  await until("the login manager", () => login.said.includes("ready"));
  return {
    address,
    say: (word) => login.stdin.write(`${word}\n`),
    end: async () => {
      await stop(login);
      await stop(daemon);
    },
  };
}
