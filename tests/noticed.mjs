// Promise 31: tests would notice. Which lines of `seal` and `vault` the tests run, and how many of the small mistakes
// that `cargo mutants` makes in them, one at a time, some test notices. Run by `cargo xtask promises --only 31`; it takes
// hours, and needs cargo-llvm-cov and cargo-mutants, which CI does not.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const TARGET = path.resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");
const OUT = path.join(TARGET, "promises", "mutants");
/** At least so many of a hundred lines are run, and of mistakes are noticed. */
const [LINES, NOTICED] = [95, 90];
const CRATES = ["redress-seal", "redress-vault"];
const FEATURES = "weak-kdf-for-tests";
/** Promises that work in vaults on disks; those that kill what they test leave no trace of what was run. */
const BESIDE = ["attachments_stream", "backup_restores", "backups_grow", "come_back", "cut_files_are_found", "damage_is_found", "erased_is_gone",
  "every_format_opens", "full_disk", "old_copies_are_noticed", "one_writer", "parsers_stand", "rekey_is_safe", "repaired", "store_suite", "wrong_passphrase"];
/** Files that are tests themselves, and what only prints for those who look for faults. */
const TESTS = /\/people\/(tests|honest|hostile|insider|leavers|histories|remembered|older|again)\.rs|\/tests?\.rs|\/faults\.rs|\/parsers\.rs|\/tests\//;
const PRINTS = /impl (fmt::)?(Debug|Display) for/;

const seed = Number(BigInt(process.env.REDRESS_SEED ?? Date.now()) % 4294967296n);
const rounds = Number(process.env.REDRESS_ROUNDS ?? 20);
const seconds = process.env.REDRESS_SECONDS ? Number(process.env.REDRESS_SECONDS) : undefined;

const cargo = (...words) => {
  console.log(`cargo ${words.join(" ")}`);
  const done = spawnSync("cargo", words, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
  if (done.status !== 0) throw new Error(`cargo ${words[0]} failed`);
};
const has = (tool) => spawnSync("cargo", [tool, "--version"], { stdio: "ignore" }).status === 0;

/** The lines of a report in the form of lcov that are no tests: how many there are, and which are not run, a file each. */
export function unrun(lcov, read = (file) => readFileSync(file, "utf8")) {
  const found = { all: 0, missed: new Map() };
  for (const part of lcov.split("end_of_record")) {
    const file = /^SF:(.*)$/m.exec(part)?.[1];
    if (!file || !/crates\/(seal|vault)\/src\//.test(file) || TESTS.test(file)) continue;
    const source = read(file).split("\n");
    // Tests in the file itself begin here and go on to its end.
    const begin = source.findIndex((line, at) => line.startsWith("#[cfg(") && /\btest\b/.test(line) && /^mod \w+ \{/.test(source[at + 1] ?? ""));
    const last = begin === -1 ? source.length : begin;
    const lines = [...part.matchAll(/^DA:(\d+),(\d+)/gm)].map(([, line, count]) => [Number(line), Number(count)]).filter(([line]) => line <= last);
    found.all += lines.length;
    found.missed.set(file.replace(/.*\/crates\//, ""), lines.filter(([, count]) => count === 0).map(([line]) => line));
  }
  return found;
}

/** So many of a list, by chance that comes again with the same seed. */
export function sample(list, count, start) {
  let state = start >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(next() * left.length), 1)[0]);
}

function lines() {
  if (!has("llvm-cov")) return console.log("promise lines_run: not run: cargo-llvm-cov is not here (cargo install cargo-llvm-cov; rustup component add llvm-tools)");
  cargo("llvm-cov", "--no-report", ...CRATES.flatMap((one) => ["-p", one]), "--features", CRATES.map((one) => `${one}/${FEATURES}`).join());
  cargo("llvm-cov", "--no-report", "-p", "redress-tests", ...BESIDE.flatMap((one) => ["--test", one]));
  mkdirSync(path.dirname(OUT), { recursive: true });
  const file = path.join(path.dirname(OUT), "lines.lcov");
  cargo("llvm-cov", "report", "--lcov", "--output-path", file);
  const { all, missed } = unrun(readFileSync(file, "utf8"));
  const not = [...missed.values()].reduce((sum, of) => sum + of.length, 0);
  const worst = [...missed].sort(([, a], [, b]) => b.length - a.length).slice(0, 5).map(([name, of]) => `${name} ${of.length}`);
  console.log(`promise lines_run: seed 0, ${all - not} of ${all}, worst: ${worst.join(", ")}`);
  return (all - not) / all >= LINES / 100;
}

async function mutants() {
  if (!has("mutants")) return console.log("promise mutants_noticed: not run: cargo-mutants is not here (cargo install cargo-mutants)");
  const packages = CRATES.flatMap((one) => ["-p", one]);
  const listed = execFileSync("cargo", ["mutants", "--list", "--colors", "never", ...packages], { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 });
  const chosen = sample(listed.split("\n").filter((name) => name !== "" && !TESTS.test(name) && !PRINTS.test(name)), rounds, seed);
  const exact = chosen.flatMap((name) => ["-F", `^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`]);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(path.join(OUT, "chosen.txt"), `${chosen.join("\n")}\n`);
  // In a copy of the tree, which cargo-mutants makes; without a first round, as the tests passed above.
  const words = ["mutants", ...packages, ...exact, "--features", FEATURES, "--baseline", "skip", "--timeout", "420", "--colors", "never", "-o", OUT, ...(has("nextest") ? ["--test-tool", "nextest"] : [])];
  const child = spawn("cargo", words, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
  const timer = seconds && setTimeout(() => child.kill("SIGINT"), seconds * 1000);
  await new Promise((done) => child.on("exit", done));
  clearTimeout(timer);
  const of = (name) => {
    const file = path.join(OUT, "mutants.out", `${name}.txt`);
    return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  };
  const [caught, missed, late] = [of("caught"), of("missed"), of("timeout")];
  const viable = caught.length + missed.length + late.length;
  for (const name of missed) console.log(`not noticed: ${name}`);
  console.log(`promise mutants_noticed: seed ${seed}, ${viable} of ${chosen.length}, worst: ${missed.length} of ${viable} not noticed`);
  // One that never ends is noticed by whoever waits for the tests.
  return viable > 0 && (viable - missed.length) / viable >= NOTICED / 100;
}

if (process.argv[1] === import.meta.filename) {
  const held = [lines(), await mutants()];
  if (held.includes(false)) process.exit(1);
}
