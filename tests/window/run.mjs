// Runs the window tests: node tests/window/run.mjs [flow …]
//
// Needs the two binaries built (`cargo build -p redress --features e2e --bins`), Xvfb, openbox,
// WebKitWebDriver and xdotool. Pictures and logs lie in tests/window/out afterwards. Each flow has
// a stage of its own and a hard limit; whatever it started is ended by process group. Without names
// all flows run in two lanes side by side: a flow waits for its window half of the time.

import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { HERE, OUT, Stage } from "./stage.mjs";

/** The flows that walk over every screen, minutes each. */
const WALKS = ["gallery", "reflow"];

/** Runs flows one after the other in a process of their own, passes on what it says line by line, and gives its code. */
function lane(names) {
  const child = spawn(process.execPath, [process.argv[1], ...names], { stdio: ["ignore", "pipe", "inherit"] });
  let rest = "";
  child.stdout.on("data", (data) => {
    const lines = (rest + data).split("\n");
    rest = lines.pop();
    for (const line of lines) console.log(line);
  });
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}

const wanted = process.argv.slice(2);
const known = readdirSync(path.join(HERE, "flows")).filter((file) => file.endsWith(".mjs")).map((file) => file.slice(0, -4)).sort();
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`no such flow: ${unknown.join(", ")}; there are ${known.join(", ")}`);
  process.exit(2);
}
if (wanted.length === 0) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
if (wanted.length === 0) {
  const walks = known.filter((name) => WALKS.includes(name));
  const ends = await Promise.all([walks, known.filter((name) => !WALKS.includes(name))].map(lane));
  console.log(ends.every((end) => end === 0) ? "all window tests passed" : "window tests failed: see the lines that begin with ✗");
  process.exit(ends.every((end) => end === 0) ? 0 : 1);
}

let failed = 0;
for (const name of wanted) {
  const flow = await import(pathToFileURL(path.join(HERE, "flows", `${name}.mjs`)));
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  const limit = flow.LIMIT_MS ?? 240000;
  const late = setTimeout(() => {
    console.error(`✗ ${name}: over its limit of ${limit} ms`);
    process.exit(1);
  }, limit);
  let stage;
  try {
    stage = await Stage.set(name, flow.SIZE ? { size: flow.SIZE } : {});
    await flow.default(stage);
    console.log(`✓ ${name}: ${flow.PROMISE} (${seconds()} s)`);
  } catch (error) {
    failed += 1;
    console.error(`✗ ${name}: ${flow.PROMISE} (${seconds()} s)\n  ${error.stack ?? error}`);
    if (stage) await stage.picture("failed").catch(() => {});
  } finally {
    clearTimeout(late);
    await stage?.strike();
  }
}
console.log(failed === 0 ? `passed: all ${wanted.length} of this lane` : `${failed} window tests failed`);
process.exit(failed === 0 ? 0 : 1);
