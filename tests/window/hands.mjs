// The shipped binary, seen and touched from outside only: keys by xdotool, its processes by /proc.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { BINARIES, start, stop, until } from "./stage.mjs";

/** The binary without the driver's way in: what is shipped, but for the profile. */
export const SHIPPED = path.join(BINARIES, "redress");

/** A window of the shipped binary and a pair of hands. */
export class Hands {
  static async open(stage, { command = SHIPPED, args = [], env = {} } = {}) {
    const hands = new Hands();
    hands.stage = stage;
    hands.process = start(`${stage.name}-redress`, command, args, { env: stage.env(env) });
    await hands.window("Redress");
    await until("the page", () => hands.pages().length === 1);
    return hands;
  }

  /** Waits for a window of this title and gives the number of the display's. */
  window(title, ms = 20000) {
    return until(`a window “${title}”`, async () => (await this.windows(title))[0], ms);
  }

  /** Every window to be seen whose title holds these words. */
  async windows(title) {
    if (this.process.end) throw new Error(`the program ended: ${this.process.said}`);
    const found = await this.stage.run("xdotool", ["search", "--onlyvisible", "--name", title]).catch(() => "");
    return found.split("\n").filter(Boolean);
  }

  /** Presses keys as on a keyboard, in whatever window has the focus. */
  async press(...keys) {
    for (const key of keys) await this.stage.run("xdotool", ["key", "--delay", "40", key]);
  }

  /** Types a text as on a keyboard. */
  async type(text) {
    await this.stage.run("xdotool", ["type", "--delay", "15", text]);
  }

  /** The web processes of this program, by number. */
  pages() {
    return this.processes().filter(({ name }) => name.startsWith("WebKitWebProces")).map(({ pid }) => pid);
  }

  /** Every process below the program, itself included. */
  processes() {
    const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number);
    const known = new Map();
    for (const pid of all) {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
        const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(stat);
        known.set(pid, { pid, name, state: rest.split(" ")[0], parent: Number(rest.split(" ")[1]) });
      } catch {
        // It ended between the list and the look.
      }
    }
    const ours = new Set([this.process.pid]);
    for (let grown = true; grown; ) {
      grown = false;
      for (const { pid, parent } of known.values()) {
        if (ours.has(parent) && !ours.has(pid)) grown = ours.add(pid) !== undefined;
      }
    }
    return [...ours].map((pid) => known.get(pid)).filter((one) => one && one.state !== "Z");
  }

  close() {
    return stop(this.process);
  }
}
