// The Arabic that people meet when they are afraid: short sentences of short words.
//
// This is no school year. The formulas for Arabic (OSMAN: El-Haj and Rayson, LREC 2016, L16-1038; AARI: Al Tamimi and
// others, 2014) were fitted to news, school books and papers of the UN, and OSMAN counts syllables of vowelled text,
// which ours is not. What they build on is measured here by itself: words in a sentence, letters in a word, and how many
// words are long (OSMAN's long words have more than five letters; the article and joined particles are counted with
// them, as they are written). The bounds are ours: no reader has tried them.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { messages } from "./fluent";

/** Bounds for a family, each on its mean; a sentence of its own has a bound too. */
const WORDS_IN_A_SENTENCE = 8.5;
const LETTERS_IN_A_WORD = 4.4;
const LONG_WORDS = 0.27;
const LONGEST_SENTENCE = 20;
/** A word of more letters than this is long. */
const LONG = 5;

const LAW = path.resolve(import.meta.dirname, "../../src-tauri/crates/law/data");
const SIGNS = /[\u064B-\u0652\u0670\u0640]/gu;

const ofFile = (...files: string[]) => [...messages("ar")].filter(([, message]) => files.includes(message.file)).flatMap(([, message]) => message.ways);
const ofIds = (wanted: RegExp) => [...messages("ar")].filter(([id]) => wanted.test(id)).flatMap(([, message]) => message.ways);
const ofLaw = (file: string) => [...readFileSync(path.join(LAW, file), "utf8").matchAll(/\bar = "([^"]+)"/gu)].map((match) => match[1] ?? "");

const FAMILIES: Record<string, string[]> = {
  "the questions of the interview": ofLaw("questions.toml"),
  "the interview": ofFile("interview.ftl"),
  "what went wrong": ofFile("errors.ftl"),
  "setting up, opening and Today": ofFile("start.ftl"),
  "what to do next, and what was mended": ofIds(/^(do-next|notice-(store|journal|twin|torn|rolled|cache|read|other)|damage-)/u),
  "safety": ofFile("safety.ftl", "machine.ftl"),
  "people": ofFile("people.ftl"),
  "what this cannot do": ofIds(/^(limit|honest)/u),
};

/** Sentences of a text. Names that stay in Latin letters, and what is filled in, count as one short word. */
function sentences(text: string): string[] {
  return text.replace(/\{[^}]*\}/gu, "هو").replace(/\([^)]*\p{Script=Latin}[^)]*\)/gu, "").replace(/\p{Script=Latin}[\p{Script=Latin}\d+-]*/gu, "هو")
    .split(/(?<=[.؟?!:])\s+/u).map((one) => one.trim()).filter((one) => /\p{Script=Arabic}/u.test(one));
}

const words = (sentence: string) => sentence.replace(SIGNS, "").split(/[\s–—/]+/u).map((word) => word.replace(/[^\p{Letter}\p{Number}]/gu, "")).filter(Boolean);

function measure(texts: string[]) {
  const all = texts.flatMap(sentences);
  const said = all.flatMap(words);
  return {
    sentences: all.length,
    words: said.length / all.length,
    letters: said.reduce((sum, word) => sum + [...word].length, 0) / said.length,
    long: said.filter((word) => [...word].length > LONG).length / said.length,
    tooLong: all.filter((sentence) => words(sentence).length > LONGEST_SENTENCE),
  };
}

describe("the measure", () => {
  it("counts words as they are written, without their signs, and names as short", () => {
    expect(sentences("هل تُثبت الورقة (UNHCR) ذلك؟ نعم. افتح INTERPOL.")).toHaveLength(3);
    expect(words("تُثبت الوَرقة ذلك،")).toEqual(["تثبت", "الورقة", "ذلك"]);
    expect(measure(["الاستعلامات المستقبلية للمستفيدين"]).long).toBe(1);
    expect(measure([`${"كلمة ".repeat(21)}.`]).tooLong).toHaveLength(1);
  });
});

describe.each(Object.entries(FAMILIES))("%s in Arabic", (name, texts) => {
  const found = measure(texts);
  it("is short sentences of short words", () => {
    expect(found.sentences).toBeGreaterThan(10);
    if (process.env["REDRESS_SHOW_FIGURES"]) console.info(`${name}: ${found.words.toFixed(1)} words, ${found.letters.toFixed(2)} letters, ${(found.long * 100).toFixed(0)} % long`);
    expect(found.words).toBeLessThanOrEqual(WORDS_IN_A_SENTENCE);
    expect(found.letters).toBeLessThanOrEqual(LETTERS_IN_A_WORD);
    expect(found.long).toBeLessThanOrEqual(LONG_WORDS);
  });
  it("has no sentence that is too long", () => {
    expect(found.tooLong).toEqual([]);
  });
});

describe("Arabic terms", () => {
  const all = [...messages("ar")].flatMap(([id, message]) => message.ways.map((text) => `${id}: ${text}`))
    .concat(["sentences", "questions", "powers", "letters", "channels", "clocks", "decisions", "library/guides", "library/rules", "library/glossary", "library/cases", "library/procedure-after", "rules/records", "rules/refugee"].flatMap((file) => ofLaw(`${file}.toml`)));
  it("have one word for a thing", () => {
    // Compliant is متوافق; the plural of a diffusion is تعاميم.
    expect(all.filter((text) => /ممتثل|مطابقة للقواعد|مخالفة للقواعد|تعميمات/u.test(text))).toEqual([]);
    expect(all.filter((text) => /متوافق/u.test(text)).length).toBeGreaterThan(5);
    expect(all.filter((text) => /تعاميم/u.test(text)).length).toBeGreaterThan(5);
  });
  it("have no case sign at the end of a word, but for what is written with one", () => {
    // Tanwin on a word that ends in a dropped letter (محامٍ, عندئذٍ) and verbs cut short (تُخفِ, يبقَ) are spelled so; a noun
    // with its article, and whatever ends in u or un, is not.
    const words = all.flatMap((text) => [...text.matchAll(/[\p{Letter}\p{Mark}]+/gu)].map((match) => match[0]));
    const signed = words.filter((word) => /[\u064C\u064F]$/u.test(word) || (/^(?:و|ب|ف)?ال/u.test(word) && /[\u064B\u064E\u0650]$/u.test(word)));
    expect(signed).toEqual([]);
    for (const wrong of ["بلدٌ", "الطلبَ", "بعدُ"]) expect(/[\u064C\u064F]$/u.test(wrong) || /^ال.*\u064E$/u.test(wrong), wrong).toBe(true);
  });
});
