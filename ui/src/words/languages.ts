// The languages of the screens: their own names, how they write dates and numbers, which way they run.
import type { Language } from "../bridge";

export type Lang = Language;

/** Every language, in the order of the choice, under its own name. */
export const LANGUAGES: readonly (readonly [Lang, string])[] = [["en", "English"], ["ar", "العربية"]];

/** The locale that dates, numbers and names of countries follow. */
export const LOCALE: Record<Lang, string> = { en: "en-GB", ar: "ar-EG" };

/** Says whether a language runs from right to left. */
export function rightToLeft(lang: Lang): boolean {
  return lang === "ar";
}
