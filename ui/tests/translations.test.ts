// A translation says what the English says: the same numbers, a not where there is a not, every form
// of a number that its language has, and no English left over. Exceptions are named with their reason.
import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES, LOCALE, notReviewed, type Lang } from "../src/words/languages";
import reviews from "../src/words/reviews.json";
import { WORDS, messages, numbers } from "./fluent";

const en = messages("en");
const others = LANGUAGES.map(([lang]) => lang).filter((lang) => lang !== "en");

/** Words that are Latin in every language: names and signs. */
const NAMES = /Redress|XMP|IPTC|EXIF|Shift|Delete|CCF|INTERPOL|PDF|OpenTimestamps|Bitcoin|RFC|\bage -d|\bage1?\b|Caps Lock|Linux|SLTD|USD|RATS|NCB|SIS|Umm al-Qura|Ctrl|Esc|Enter|%n|%all|\ben\b|\bru\b|\bar\b|E-01|MANIFEST|request\.pdf|request\.docx|summary\.pdf|exhibits\.pdf|SHA-256/gu;

/** French words that are written as in English. */
const SAME_IN_FRENCH = new Set([
  "notes", "note", "entry-note", "request-pages", "nature-corruption", "nature-violence", "nature-religion",
  "evidence-kind-photo", "facts-protection", "facts-protections", "facts-source", "facts-sources", "lane-protection", "entry-protection", "entry-source",
  "notice-parents", "source-kind-organisation", "lane-alerts.under",
]);

const NOT: Record<Exclude<Lang, "en">, RegExp> = {
  ar: /(^|[\s«(،.؟:])(و|ف)?(لا|لم|لن|ليس|ليست|ليسا|لست|غير|دون|بلا|عدم|تعذّر|كلا|ولا|ألا|أبدًا|بدون|من غير|تبقى مغلقة|انتهت|مرفوض)(?=[\s.،:؟»)]|$)|تعذ/u,
  ru: /(^|[^а-яё])(не|ни|нет|нельзя|без|кроме)(?![а-яё])|(^|[^а-яё])(не[а-яё]{2,}|ни[кчг][а-яё]+)/iu,
  fr: /\b(ne|pas|jamais|aucun|aucune|sans|ni|non|rien|personne|inconnue?s?|impossible|inchangée?s?)\b|\bn[’']|introuvable|irrecevable/iu,
};
const ENGLISH_NOT = /\b(not|never|no|cannot|nobody|nothing|none|without)\b|n[’']t\b/iu;

/** Messages that say their *not* by another word. */
const NOT_BY_ANOTHER_WORD: Record<Exclude<Lang, "en">, Record<string, string>> = {
  ar: {},
  ru: { "error-attachment-damaged": "differs from" },
  fr: { "vault-away": "absent" },
};

/** French says one for none as well; these choices are made only where there is at least one. */
const NEVER_NONE = new Set(["all-dates", "fill-gaps", "next-fill", "more-in-list", "timeline-gaps", "gap-of", "print-all", "print-left-out", "print-some-left-out"]);

/** Choices whose words stay the same for every number, because the number stands apart from them. */
function neutral(says: readonly string[]): boolean {
  return new Set(says.map((text) => text.replace(/\s+/gu, " "))).size === 1;
}

function categories(lang: Lang): Map<string, number[]> {
  const rules = new Intl.PluralRules(LOCALE[lang]);
  const found = new Map<string, number[]>();
  for (let n = 0; n <= 200; n += 1) found.set(rules.select(n), [...(found.get(rules.select(n)) ?? []), n]);
  return found;
}

describe.each(others)("the words in %s", (lang) => {
  const other = messages(lang);

  it("have the same numbers", () => {
    const wrong = [...en].filter(([id, message]) => {
      const [a, b] = [new Set(numbers(message.text)), new Set(numbers(other.get(id)?.text ?? ""))];
      return a.size !== b.size || [...a].some((one) => !b.has(one));
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it("say not where the English says not", () => {
    const wrong = [...en].filter(([id, message]) => ENGLISH_NOT.test(message.text) && !NOT[lang].test(other.get(id)?.text ?? ""));
    expect(wrong.map(([id]) => id).filter((id) => !(id in NOT_BY_ANOTHER_WORD[lang]))).toEqual([]);
    // An exception that is none any more goes.
    expect(Object.keys(NOT_BY_ANOTHER_WORD[lang]).filter((id) => !wrong.some(([one]) => one === id))).toEqual([]);
  });

  it("have no English left over", () => {
    const left = [...other].filter(([id, message]) => {
      const bare = message.text.replace(NAMES, "");
      const letters = [...bare.matchAll(/\p{Letter}/gu)].length;
      const latin = [...bare.matchAll(/\p{Script=Latin}/gu)].length;
      if (lang !== "fr") return latin > letters * 0.1;
      return letters > 3 && message.text === en.get(id)?.text && !SAME_IN_FRENCH.has(id);
    });
    expect(left.map(([id, message]) => `${id}: ${message.text}`)).toEqual([]);
    if (lang === "fr") expect([...SAME_IN_FRENCH].filter((id) => other.get(id)?.text !== en.get(id)?.text)).toEqual([]);
  });
});

describe.each(LANGUAGES.map(([lang]) => lang))("numbers in the words in %s", (lang) => {
  const known = categories(lang);
  const choices = [...messages(lang)].flatMap(([id, message]) => message.choices.map((choice) => ({ id, ...choice })));
  const counted = choices.filter(({ variants }) => variants.some(({ key }) => known.has(key) && key !== "other"));

  it("have a form of their own for every kind of number", () => {
    expect(counted.length).toBeGreaterThan(10);
    // The forms that change the noun for few numbers; the largest kind is the default.
    const wanted = { en: ["one"], ar: ["one"], ru: ["one", "few"], fr: ["one"] }[lang];
    const wrong = counted.filter(({ variants }) => wanted.some((key) => !variants.some((one) => one.key === key)) && !neutral(variants.map((one) => one.says)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("are said wherever a form stands for more than one number", () => {
    const wrong = counted.flatMap(({ id, by, variants }) => variants
      .filter(({ key, says, default: last }) => {
        const exact = new Set(variants.map((one) => Number(one.key)).filter((n) => !Number.isNaN(n)));
        const stands = (known.get(key) ?? []).filter((n) => !exact.has(n));
        return !last && !(lang === "fr" && NEVER_NONE.has(id)) && stands.length > 1 && !says.includes(`{${by}}`);
      })
      .map(({ key }) => `${id} [${key}]`));
    expect(wrong).toEqual([]);
  });
});

describe("the state of every translation", () => {
  it("is kept for every language and every family of words", () => {
    const folders = readdirSync(WORDS, { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name).sort();
    expect(Object.keys(reviews).sort()).toEqual(folders);
    for (const [lang, state] of Object.entries(reviews)) {
      const files = readdirSync(path.join(WORDS, lang)).map((file) => file.replace(/\.ftl$/u, ""));
      expect(Object.keys(state.families).sort(), lang).toEqual([...files, "law"].sort());
      for (const [family, review] of Object.entries(state.families) as [string, Record<string, string>][]) {
        const whole = { original: lang === "en", "machine-made": Boolean(review["date"]), reviewed: Boolean(review["by"] && review["date"]) }[review["state"] ?? ""];
        expect(whole, `${lang} ${family}`).toBe(true);
      }
    }
  });

  it("tells the original from a translation that nobody has reviewed", () => {
    expect(notReviewed("en")).toBe(false);
    expect(notReviewed("en", "law")).toBe(false);
    for (const lang of others) {
      const states = Object.values(reviews[lang].families).map((one) => one.state);
      expect(notReviewed(lang)).toBe(states.includes("machine-made"));
    }
  });
});
