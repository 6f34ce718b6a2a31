// The languages of the screens: their own names, how they write dates, numbers and lists, which way
// they run, and who has reviewed them.
import type { Language } from "../bridge";
import reviews from "./reviews.json";

export type Lang = Language;

/** Every language under its own name. */
const NAMES: Record<Lang, string> = { en: "English", ar: "العربية", ru: "Русский", fr: "Français" };

/** The locale that dates, numbers and names of countries follow. */
export const LOCALE: Record<Lang, string> = { en: "en-GB", ar: "ar-EG", ru: "ru-RU", fr: "fr-FR" };

/** What stands between the parts of a list, between its longer parts, at the end of a question, and after a label. */
export const SIGNS: Record<Lang, { comma: string; semicolon: string; question: string; colon: string }> = {
  en: { comma: ", ", semicolon: "; ", question: "?", colon: ":" },
  ar: { comma: "، ", semicolon: "؛ ", question: "؟", colon: ":" },
  ru: { comma: ", ", semicolon: "; ", question: "?", colon: ":" },
  fr: { comma: ", ", semicolon: "\u00a0; ", question: "?", colon: "\u00a0:" },
};

/** How one family of words came to be: the language the program is written in, translated by a machine, or reviewed by a person. */
type Review = { state: "original" } | { state: "machine-made"; date: string } | { state: "reviewed"; by: string; date: string };
interface State { complete: boolean; families: Record<string, Review> }
const states = reviews as Record<Lang, State>;

/** The languages whose words are complete, in the order of the choice, under their own names. */
export const LANGUAGES: readonly (readonly [Lang, string])[] =
  (Object.keys(states) as Lang[]).filter((lang) => states[lang].complete).map((lang) => [lang, NAMES[lang]]);

/** Says whether words of a language, or of one family of it, were made by a machine and read by nobody. */
export function notReviewed(lang: Lang, family?: string): boolean {
  const wanted = family ? [states[lang].families[family]] : Object.values(states[lang].families);
  return wanted.some((one) => one?.state === "machine-made");
}

/** Says whether a language runs from right to left. */
export function rightToLeft(lang: Lang): boolean {
  return lang === "ar";
}
