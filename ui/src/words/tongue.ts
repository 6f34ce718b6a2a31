// What language a text is in, as far as its letters tell (WCAG 3.1.2). People write names, titles and sources in other
// languages than the one of the screen; a screen reader and the choice of fonts must not take them for it.
import type { Lang } from "./languages";

/** How much of a text is looked at: its first letters tell. */
const ENOUGH = 200;

/** Every script by its letters, with the language it stands for; `und` where several are written in it. */
const SCRIPTS: readonly (readonly [string, RegExp, string])[] = [
  ["Latn", /\p{Script=Latin}/gu, "und-Latn"], ["Arab", /\p{Script=Arabic}/gu, "ar"], ["Cyrl", /\p{Script=Cyrillic}/gu, "ru"],
  ["Kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"], ["Hani", /\p{Script=Han}/gu, "zh"], ["Hang", /\p{Script=Hangul}/gu, "ko"],
  ["Hebr", /\p{Script=Hebrew}/gu, "he"], ["Grek", /\p{Script=Greek}/gu, "el"], ["Armn", /\p{Script=Armenian}/gu, "hy"], ["Geor", /\p{Script=Georgian}/gu, "ka"],
  ["Deva", /\p{Script=Devanagari}/gu, "und-Deva"], ["Ethi", /\p{Script=Ethiopic}/gu, "und-Ethi"], ["Thai", /\p{Script=Thai}/gu, "th"],
];

/** Letters that only one language among those of its script has. */
const TELLING: readonly (readonly [string, RegExp, string])[] = [
  ["Cyrl", /[ґєії]/iu, "uk"], ["Cyrl", /ў/iu, "be"], ["Cyrl", /[әғқңөұүһ]/iu, "und-Cyrl"], ["Arab", /[ٹڈڑںےھ]/u, "ur"], ["Arab", /[پچژگکی]/u, "fa"],
];

/** The script that each language of the screens is written in. */
const OWN: Record<Lang, string> = { en: "Latn", fr: "Latn", ar: "Arab", ru: "Cyrl" };

/** The tag of the language of a text; nothing where its letters are those of the screen, or there are none. */
export function tongueOf(text: string, lang: Lang): string | undefined {
  // Most texts are in the letters of the screen, and plain Latin is the most common case.
  const some = text.slice(0, ENOUGH);
  let most: readonly [string, RegExp, string] | undefined;
  let count = 0;
  for (const script of SCRIPTS) {
    const found = some.match(script[1])?.length ?? 0;
    if (found > count) [most, count] = [script, found];
  }
  if (!most) return undefined;
  const [script, , tongue] = most;
  const told = TELLING.find(([of, letters]) => of === script && letters.test(some))?.[2] ?? tongue;
  if (script !== OWN[lang]) return told;
  // The letters are those of the screen: another language only where a letter says so.
  return told === tongue ? undefined : told;
}

export interface Run { text: string; tongue?: string }

/** A letter that is none of the script of the screen. */
const STRANGE: Record<Lang, RegExp> = {
  en: /(?!\p{Script=Latin})\p{L}/u, fr: /(?!\p{Script=Latin})\p{L}/u, ar: /(?!\p{Script=Arabic})\p{L}/u, ru: /(?!\p{Script=Cyrillic})\p{L}/u,
};
const ABBREVIATION = /^[\p{Lu}\p{N}\p{P}]+$/u;

/** A text in runs, where words in other letters stand in it. Abbreviations alone (CCF, PDF) are at home in every language. */
export function runsOf(text: string, lang: Lang): Run[] {
  const strange = STRANGE[lang];
  if (!strange.test(text)) return [{ text }];
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}’'.-]*\p{L}[\p{L}\p{M}\p{N}’'-]*/gu)];
  const runs: Run[] = [];
  let done = 0;
  for (let n = 0; n < words.length; n += 1) {
    const first = words[n];
    if (!first || !strange.test(first[0])) continue;
    let last = first;
    let telling = !ABBREVIATION.test(first[0]);
    while (words[n + 1] && strange.test(words[n + 1]?.[0] ?? "")) {
      n += 1;
      last = words[n] ?? last;
      telling ||= !ABBREVIATION.test(last[0]);
    }
    if (!telling) continue;
    const [from, to] = [first.index, last.index + last[0].length];
    if (from > done) runs.push({ text: text.slice(done, from) });
    const run = text.slice(from, to);
    const tongue = tongueOf(run, lang);
    runs.push(tongue ? { text: run, tongue } : { text: run });
    done = to;
  }
  if (done < text.length || runs.length === 0) runs.push({ text: text.slice(done) });
  return runs;
}
