// The English that people meet when they are afraid reads like a text for the sixth school year:
// Flesch-Kincaid over each family of texts, and no sentence over twenty words.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, it } from "vitest";
import { messages } from "./fluent";

const GRADE = 6;
const WORDS_IN_A_SENTENCE = 20;

/** Names that a person has to meet as they are, however long; they count as one short word. */
const NAMES = /INTERPOL’s|INTERPOL's|INTERPOL|General Secretariat|Security Council|Red Notices?|Redress|CCF’s|CCF|UNHCR|NGO|Article \d+\w?|US dollars/gu;

const LAW = path.resolve(import.meta.dirname, "../../src-tauri/crates/law/data");

function ofFile(...files: string[]): string[] {
  return [...messages("en")].filter(([, message]) => files.includes(message.file)).flatMap(([, message]) => message.ways);
}

function ofIds(wanted: RegExp): string[] {
  return [...messages("en")].filter(([id]) => wanted.test(id)).flatMap(([, message]) => message.ways);
}

/** The English of a file of law: `en = "…"`. */
function ofLaw(file: string): string[] {
  return [...readFileSync(path.join(LAW, file), "utf8").matchAll(/\ben = "([^"]+)"/gu)].map((match) => match[1] ?? "");
}

const FAMILIES: Record<string, string[]> = {
  "the questions of the interview": ofLaw("questions.toml"),
  "the interview": ofFile("interview.ftl"),
  "what went wrong": ofFile("errors.ftl"),
  "setting up, opening and Today": ofFile("start.ftl"),
  "what to do next, and what was mended": ofIds(/^(do-next|notice-(store|journal|twin|torn|rolled|cache|read|other))/u),
  "safety": ofFile("safety.ftl", "machine.ftl"),
  "people": ofFile("people.ftl"),
  "what this cannot do": ofIds(/^(limit|honest)/u),
  "the questions of the forms": ofFile("facts.ftl", "work.ftl", "dates.ftl").filter((text) => text.includes("?")),
};

/** Sentences of a text; a line without an end is one. */
function sentences(text: string): string[] {
  return text.replace(/\{[^}]*\}/gu, "it").replace(NAMES, "it").split(/(?<=[.?!:])\s+/u).map((one) => one.trim()).filter((one) => /[a-z]/iu.test(one));
}

function words(sentence: string): string[] {
  return sentence.split(/[\s–—/]+/u).map((word) => word.replace(/[^\p{Letter}\p{Number}’'-]/gu, "")).filter((word) => /[\p{Letter}\p{Number}]/u.test(word));
}

describe.each(Object.entries(FAMILIES))("%s", (_, texts) => {
  const all = texts.flatMap(sentences);

  it("read like a text for the sixth school year", () => {
    expect(all.length).toBeGreaterThan(10);
    const said = all.flatMap(words);
    const grade = fleschKincaid({ sentence: all.length, word: said.length, syllable: said.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0) });
    expect(grade).toBeLessThanOrEqual(GRADE);
  });

  it("have no sentence that is too long", () => {
    expect(all.filter((sentence) => words(sentence).length > WORDS_IN_A_SENTENCE)).toEqual([]);
  });
});

describe("every text in English", () => {
  it("has no sentence that is too long", () => {
    const long = [...messages("en")].flatMap(([id, message]) => message.ways.flatMap(sentences)
      .filter((sentence) => words(sentence).length > WORDS_IN_A_SENTENCE).map((sentence) => `${id}: ${sentence}`));
    expect(long).toEqual([]);
  });

  it("has no sentence of law that is too long", () => {
    const law = ["sentences.toml", "channels.toml", "questions.toml", "rules/refugee.toml", "rules/seriousness.toml", "rules/article-3.toml"].flatMap(ofLaw);
    expect(law.length).toBeGreaterThan(200);
    expect(law.flatMap(sentences).filter((sentence) => words(sentence).length > WORDS_IN_A_SENTENCE)).toEqual([]);
  });
});
