// A stage for one window test: a display, a window manager and throw-away folders; all of it goes
// when the test ends, by process group, whatever happened.

import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const HERE = path.dirname(fileURLToPath(import.meta.url));
export const ROOT = path.resolve(HERE, "../..");
export const OUT = path.join(HERE, "out");

/** Where the built binaries lie. */
export const BINARIES =
  process.env.REDRESS_BIN_DIR ?? path.resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target", "debug");

const living = new Set();

/** Starts a program as the leader of its own process group; its output goes to a file of `OUT`. */
export function start(name, command, args, { env, stdio } = {}) {
  const child = spawn(command, args, { env, detached: true, stdio: stdio ?? ["ignore", "pipe", "pipe"] });
  const log = createWriteStream(path.join(OUT, `${name}.log`), { flags: "a" });
  child.said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data) => {
      child.said += data;
      log.write(data);
    });
  }
  child.ended = new Promise((resolve) => {
    child.on("error", (error) => resolve({ error }));
    child.on("exit", (code, signal) => resolve({ code, signal }));
  }).then((end) => {
    living.delete(child);
    child.end = end;
    return end;
  });
  living.add(child);
  return child;
}

/** Ends a program and all it started. */
export async function stop(child, signal = "SIGTERM") {
  if (child.end || child.pid === undefined) return;
  kill(child, signal);
  const late = setTimeout(() => kill(child, "SIGKILL"), 5000);
  await child.ended;
  clearTimeout(late);
  kill(child, "SIGKILL");
}

function kill(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

process.on("exit", () => {
  for (const child of living) kill(child, "SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => process.exit(1));
}

/** A port that nobody listens on just now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until `check` gives something true; fails by name after `ms`. */
export async function until(what, check, ms = 15000) {
  const end = Date.now() + ms;
  let last, turn = 0;
  while (Date.now() < end) {
    try {
      const found = await check();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    // Most of what is waited for is there in a moment; what is not is asked for less often.
    await new Promise((resolve) => setTimeout(resolve, (turn += 1) < 12 ? 15 : 80));
  }
  throw new Error(`waited ${ms} ms for ${what}${last ? ` (${last.message})` : ""}`);
}

/** A display of its own with a small window manager, and folders for one person. */
export class Stage {
  static async set(name, { size = "1280x800x24" } = {}) {
    mkdirSync(OUT, { recursive: true });
    const stage = new Stage();
    stage.name = name;
    stage.folder = mkdtempSync(path.join(tmpdir(), "redress-window-"));
    for (const part of ["home", "runtime", "papers", "tmp"]) {
      mkdirSync(path.join(stage.folder, part), { mode: 0o700 });
    }
    stage.xvfb = start(`${name}-xvfb`, "Xvfb", ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"], {
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    let number = "";
    stage.xvfb.stdio[3].on("data", (data) => (number += data));
    await until("a display", () => stage.xvfb.end === undefined && number.endsWith("\n"));
    stage.display = `:${number.trim()}`;
    await until("the display to answer", () => stage.run("xdotool", ["getdisplaygeometry"]));
    // A display that was just made may turn its first guest away.
    await until("the window manager", () => {
      if (!stage.openbox || stage.openbox.end) stage.openbox = start(`${name}-openbox`, "openbox", [], { env: stage.env() });
      return stage.run("xdotool", ["get_desktop"]);
    });
    return stage;
  }

  /** The surroundings of the program: nothing of the person who runs the test. */
  env(more = {}) {
    return {
      PATH: process.env.PATH,
      LANG: "C.UTF-8",
      HOME: this.home,
      TMPDIR: path.join(this.folder, "tmp"),
      XDG_RUNTIME_DIR: path.join(this.folder, "runtime"),
      DBUS_SESSION_BUS_ADDRESS: "disabled:",
      DISPLAY: this.display,
      GDK_BACKEND: "x11",
      NO_AT_BRIDGE: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
      ...more,
    };
  }

  get home() {
    return path.join(this.folder, "home");
  }

  get papers() {
    return path.join(this.folder, "papers");
  }

  /** Runs a small program to its end and gives what it printed. */
  async run(command, args, { ms = 20000, env } = {}) {
    const child = start(`${this.name}-tools`, command, args, { env: env ?? this.env() });
    let out = "";
    child.stdout.on("data", (data) => (out += data));
    const late = setTimeout(() => stop(child, "SIGKILL"), ms);
    const { code, error } = await child.ended;
    clearTimeout(late);
    if (error || code !== 0) throw new Error(`${command} ${args[0] ?? ""} ended with ${error ?? code}: ${child.said}`);
    return out;
  }

  /** A picture of the whole display. */
  async picture(name) {
    const file = path.join(OUT, `${this.name}-${name}.png`);
    await this.run("import", ["-window", "root", file]);
    return file;
  }

  async strike() {
    for (const child of [this.openbox, this.xvfb]) await stop(child);
    if (!process.env.REDRESS_KEEP_STAGE) rmSync(this.folder, { recursive: true, force: true });
    else console.log(`  kept ${this.folder}`);
  }
}

/** Every language that a person can choose. */
export function languages() {
  const states = JSON.parse(readFileSync(path.join(ROOT, "ui/src/words/reviews.json"), "utf8"));
  return Object.keys(states).filter((language) => states[language].complete);
}

/** The words of the screens in one language, by id; attributes as `id.attribute`. */
export function words(language) {
  const folder = path.join(ROOT, "ui/src/words", language);
  const found = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    let id;
    for (const line of readFileSync(path.join(folder, file), "utf8").split("\n")) {
      const message = /^([a-z][\w-]*)\s*=\s*(.*)$/i.exec(line);
      const attribute = /^\s+\.([\w-]+)\s*=\s*(.*)$/.exec(line);
      if (message) {
        id = message[1];
        found.set(id, message[2].trim());
      } else if (attribute && id) {
        found.set(`${id}.${attribute[1]}`, attribute[2].trim());
      }
    }
  }
  return (id) => {
    if (!found.has(id)) throw new Error(`no words for ${id} in ${language}`);
    return found.get(id);
  };
}
