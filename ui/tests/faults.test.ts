// Every fault of a proof has its words in every language, and no words stand for a fault that is none.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { LANGUAGES } from "../src/words/languages";
import { messages } from "./fluent";

it("every fault of a proof has its words", () => {
  const source = readFileSync(path.resolve(import.meta.dirname, "../../src-tauri/crates/courier/src/lib.rs"), "utf8");
  const faults = [...source.matchAll(/#\[error\("([a-z-]+)"\)\]/gu)].map((match) => `fault-${match[1] ?? ""}`).sort();
  expect(faults.length).toBeGreaterThan(12);
  for (const [lang] of LANGUAGES) {
    expect([...messages(lang).keys()].filter((id) => /^fault-[a-z-]+$/u.test(id)).sort(), lang).toEqual(faults);
  }
});
