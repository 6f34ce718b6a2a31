// Every word exists in every complete language, with the same placeholders; none is missing and none is left over.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as lists from "../src/bridge/bindings/wire";
import { sayIn, withoutLastVowels } from "../src/words";
import { LANGUAGES, SIGNS } from "../src/words/languages";
import { messages } from "./fluent";

const SRC = path.resolve(import.meta.dirname, "../src");

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(full);
    return /\.tsx?$/u.test(entry.name) ? [readFileSync(full, "utf8")] : [];
  });
}

const en = messages("en");
const others = LANGUAGES.map(([lang]) => lang).filter((lang) => lang !== "en");

describe("words", () => {
  it.each(others)("are the same messages in English and %s, with the same placeholders", (lang) => {
    const other = messages(lang);
    expect(en.size).toBeGreaterThan(300);
    expect([...other.keys()].filter((id) => !en.has(id))).toEqual([]);
    expect([...en.keys()].filter((id) => !other.has(id))).toEqual([]);
    for (const [id, message] of en) {
      expect(message.text.trim() || message.slots.length, id).toBeTruthy();
      expect(other.get(id)?.slots, `placeholders of ${id}`).toEqual(message.slots);
      expect(other.get(id)?.file, `file of ${id}`).toBe(message.file);
    }
  });

  it("exist for every id that the screens name outright", () => {
    const named = new Set<string>();
    for (const text of sources(SRC)) {
      for (const match of text.matchAll(/\b(?:say|label)\(\s*"([a-z0-9-]+)"/gu)) named.add(match[1] ?? "");
    }
    expect(named.size).toBeGreaterThan(100);
    expect([...named].filter((id) => !en.has(id))).toEqual([]);
  });

  it("stand before their colon as the language sets it, and nowhere before one set by hand", () => {
    expect(SIGNS.fr.colon).toBe("\u00a0:");
    const byHand = sources(SRC).flatMap((text) => [...text.matchAll(/\bsay\((?:"[^"]*"|`[^`]*`)\)\}(?:<\/[a-z]+>)?:/gu)].map((match) => match[0]));
    expect(byHand).toEqual([]);
  });

  it("say on F1 what each screen is for", () => {
    const union = /export type Screen = ([^;]+);/u.exec(readFileSync(path.join(SRC, "parts/desk.ts"), "utf8"))?.[1] ?? "";
    const screens = [...union.matchAll(/"([a-z]+)"/gu)].map((match) => match[1] ?? "");
    expect(screens.length).toBeGreaterThan(9);
    expect(screens.filter((name) => !en.has(`help-${name}`) || !en.has(`help-${name}.text`))).toEqual([]);
  });

  it("exist for every word of the core", () => {
    const families: [string, readonly string[]][] = [
      ["certainty", lists.CERTAINTY_WORDS], ["disclosure", lists.DISCLOSURE_WORDS], ["verdict", lists.VERDICT_WORDS],
      ["channel", lists.CHANNEL_WORDS], ["alert-status", lists.ALERT_STATUS_WORDS], ["event-kind", lists.EVENT_KIND_WORDS],
      ["evidence-kind", lists.EVIDENCE_KIND_WORDS], ["nature", lists.NATURE_WORDS], ["name-kind", lists.NAME_KIND_WORDS],
      ["paper-kind", lists.PAPER_KIND_WORDS], ["role", lists.PERSON_ROLE_WORDS], ["protection-kind", lists.PROTECTION_KIND_WORDS],
      ["protection-status", lists.PROTECTION_STATUS_WORDS], ["source-kind", lists.SOURCE_KIND_WORDS], ["sex", lists.SEX_WORDS],
      ["forum", lists.FORUM_WORDS], ["entry", lists.ENTRY_KIND_WORDS], ["calendar", lists.CALENDAR_WORDS], ["answer", lists.YES_NO_WORDS], ["lane", lists.LANE_WORDS],
      ["error", lists.ERROR_CODE_WORDS], ["proceeding-kind", lists.PROCEEDING_KIND_WORDS], ["outcome", lists.OUTCOME_KIND_WORDS],
      ["contact-kind", lists.CONTACT_KIND_WORDS], ["relation-kind", lists.RELATION_KIND_WORDS], ["direction", lists.DIRECTION_WORDS], ["task-state", lists.TASK_STATE_WORDS], ["stage", lists.CASE_STAGE_WORDS],
    ];
    const missing = families.flatMap(([prefix, words]) => words.map((word) => `${prefix}-${word}`)).filter((id) => !en.has(id));
    expect(missing).toEqual([]);
    for (const code of lists.ERROR_CODE_WORDS) {
      for (const part of ["safe", "todo"]) expect(en.has(`error-${code}.${part}`), `${code} ${part}`).toBe(true);
    }
  });
});

describe("Arabic words", () => {
  it("are said without the vowel sign that ends one, and keep those within; names people typed keep all", () => {
    const said: [string, string][] = [["أولًا", "أولا"], ["سارٍ، محامٍ.", "سار، محام."], ["لأنّ", "لأن"], ["منّا", "منّا"], ["حقًّا", "حقّا"], ["يُحبَّن", "يُحبَّن"], ["شيئاً فشيئاً", "شيئا فشيئا"], ["Mr A", "Mr A"], ["تعرّف", "تعرّف"]];
    for (const [typed, shown] of said) expect(withoutLastVowels(typed)).toBe(shown);
    expect(sayIn("ar")("machine-clipboard", { detail: "علمٌ" }, "care")).toContain("علمٌ");
  });
});
