// Every sign of every word has a letter in the fonts that travel with the program, in text and in headings.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../src/words/languages";
import { WORDS, messages } from "./fluent";

const UI = path.resolve(import.meta.dirname, "..");
const imported = [...readFileSync(path.join(UI, "src/look/fonts.ts"), "utf8").matchAll(/import "([^"]+\.css)"/gu)].map((match) => match[1] ?? "");

/** The signs that the files of these packages draw, as ranges. */
function ranges(packages: RegExp): [number, number][] {
  const files = imported.filter((file) => packages.test(file));
  expect(files.length).toBeGreaterThan(1);
  return files.flatMap((file) => [...readFileSync(path.join(UI, "node_modules", file), "utf8").matchAll(/unicode-range:\s*([^;]+);/gu)])
    .flatMap((match) => (match[1] ?? "").split(",").map((range): [number, number] => {
      const [from = "", to = from] = range.trim().replace(/^U\+/iu, "").split("-");
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }));
}

describe("the fonts", () => {
  it.each([["texts", /ibm-plex-sans/u], ["headings", /source-serif|scheherazade/u]] as const)("have every sign of the words in %s", (_, packages) => {
    const known = ranges(packages);
    const missing = new Set<string>();
    for (const [lang] of LANGUAGES) {
      for (const [, message] of messages(lang)) {
        for (const sign of message.text) {
          const code = sign.codePointAt(0) ?? 0;
          if (code > 32 && !known.some(([from, to]) => code >= from && code <= to)) missing.add(`${lang} ${sign} U+${code.toString(16)}`);
        }
      }
    }
    expect(readdirSync(WORDS).length).toBeGreaterThan(4);
    expect([...missing]).toEqual([]);
  });
});
