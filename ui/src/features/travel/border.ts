// The language that officers of a country most likely read, by the locale data of the web view (Unicode CLDR). It is a help to choose by.
import { lists, type CardLanguage } from "../../bridge";

/** The likely language of a country, in the letters of its tag: `tr`; empty where none is known. */
export function likelyLanguage(country: string): string {
  if (!/^[A-Z]{2}$/u.test(country)) return "";
  try {
    const { language } = new Intl.Locale(`und-${country}`).maximize();
    return language === "und" ? "" : language;
  } catch {
    return "";
  }
}

/** The language as one of those a card can be in. */
export function ofCard(language: string): CardLanguage | null {
  return lists.CARD_LANGUAGE_WORDS.find((one) => one === language) ?? null;
}
