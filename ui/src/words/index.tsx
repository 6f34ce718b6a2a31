// Words by Fluent; the same files serve the command line.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { LOCALE, SIGNS, rightToLeft, type Lang } from "./languages";

export type { Lang } from "./languages";
export type Say = (id: string, values?: Record<string, FluentVariable>, attribute?: string) => string;

const files = import.meta.glob<string>("./*/*.ftl", { query: "?raw", import: "default", eager: true });

/**
 * Leaves out the vowel signs that end an Arabic word, as most print does: WebKitGTK raises or lowers the whole of a word
 * that ends with one where it stands alone, at the end of a line or before a sign of another font. Before a last alef
 * only the sign of the ending goes: a shadda there doubles a letter within the word.
 */
export function withoutLastVowels(text: string): string {
  return text.replace(/[\u064b-\u0652]+(?![\u0621-\u0652])|\u064b(?=\u0651?\u0627(?![\u0621-\u0652]))/gu, "");
}

function bundle(lang: Lang): FluentBundle {
  const made = new FluentBundle(LOCALE[lang], { useIsolating: rightToLeft(lang), ...(lang === "ar" && { transform: withoutLastVowels }) });
  for (const [file, text] of Object.entries(files)) if (file.startsWith(`./${lang}/`)) made.addResource(new FluentResource(text));
  return made;
}

const bundles = Object.fromEntries((Object.keys(LOCALE) as Lang[]).map((lang) => [lang, bundle(lang)])) as Record<Lang, FluentBundle>;

/** Gives a message; what is not translated yet is said in English, and a missing one shows its id, which a test rules out. */
export function sayIn(lang: Lang): Say {
  return (id, values, attribute) => {
    for (const words of lang === "en" ? [bundles.en] : [bundles[lang], bundles.en]) {
      const found = words.getMessage(id);
      const pattern = attribute ? found?.attributes[attribute] : found?.value;
      if (pattern) return words.formatPattern(pattern, values);
    }
    return id;
  };
}

interface Words {
  lang: Lang;
  say: Say;
  /** Digits as the language writes them. */
  number: (value: number) => string;
  /** Joins what is there of a list: "Russia, August 2015". */
  join: (parts: readonly (string | false | null | undefined)[]) => string;
  /** A label before what it names: "Number:". */
  label: (id: string) => string;
  /** What stands between a label and what it names, before the space. */
  colon: string;
  /** Name of a country from its two letters. */
  country: (code: string) => string;
  /** Name of a language from its tag, such as `en`; what is no tag stays as it is. */
  language: (tag: string) => string;
}

const WordsContext = createContext<Words | null>(null);

function words(lang: Lang): Words {
  const locale = LOCALE[lang];
  const digits = new Intl.NumberFormat(locale, { useGrouping: false });
  const names = new Intl.DisplayNames([locale], { type: "region" });
  const tongues = new Intl.DisplayNames([locale], { type: "language" });
  const say = sayIn(lang);
  return {
    lang,
    say,
    number: (value) => digits.format(value),
    join: (parts) => parts.filter(Boolean).join(SIGNS[lang].comma),
    label: (id) => say(id) + SIGNS[lang].colon,
    colon: SIGNS[lang].colon,
    country: (code) => {
      if (!code) return "";
      try {
        return names.of(code) ?? code;
      } catch {
        return code;
      }
    },
    language: (tag) => {
      if (!tag) return "";
      try {
        return tongues.of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
}

/** Gives every screen below it words in one language. */
export function WordsProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  const value = useMemo(() => words(lang), [lang]);
  return <WordsContext.Provider value={value}>{children}</WordsContext.Provider>;
}

/** The words of the language in force. */
export function useWords(): Words {
  const value = useContext(WordsContext);
  if (!value) throw new Error("words are used outside their provider");
  return value;
}
