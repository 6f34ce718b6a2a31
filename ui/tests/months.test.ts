// The month names by which the core reads and says dates are those of CLDR, as this engine has them.
// REDRESS_WRITE=1 writes the file anew.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DateSheet } from "../src/bridge";
import { sayIn } from "../src/words";
import { bothWords } from "../src/words/dates";

/** A day of a calendar as a Gregorian day, found by walking from its year's beginning. */
function isoDay(calendar: keyof typeof SYSTEM, year: number, month: number, day: number, more = 0): string {
  const format = new Intl.DateTimeFormat(`en-u-ca-${SYSTEM[calendar]}-nu-latn`, { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" });
  const of = (at: number, type: string) => Number(/\d+/u.exec(format.formatToParts(new Date(at)).find((part) => part.type === type)?.value ?? "")?.[0]);
  const start = { gregorian: Date.UTC(year, 0, 1), persian: Date.UTC(year + 621, 2, 10), umm_al_qura: Date.UTC(Math.floor(year * 0.970224) + 621, 0, 1) }[calendar];
  for (let at = start; at < start + 900 * 86_400_000; at += 86_400_000) {
    if (of(at, "year") === year && of(at, "month") === month && of(at, "day") === day) return new Date(at + more * 86_400_000).toISOString().slice(0, 10);
  }
  throw new Error(`no day ${calendar} ${year} ${month} ${day}`);
}

const FILE = resolve(__dirname, "../../src-tauri/crates/dates/data/months.json");
const SYSTEM = { gregorian: "gregory", persian: "persian", umm_al_qura: "islamic-umalqura" };
const START = { gregorian: Date.UTC(2015, 0, 1), persian: Date.UTC(2015, 2, 21), umm_al_qura: Date.UTC(2015, 9, 14) };
/** By language the locales whose names are read; the names said are those of the first. */
const LOCALES = {
  en: ["en-GB", "en-US"],
  ar: ["ar-EG", "ar-SY", "ar-IQ", "ar-DZ", "ar-TN", "ar-MA", "ar-MR"],
  ru: ["ru"],
  fr: ["fr", "fr-CA"],
  fa: ["fa-IR", "fa-AF"],
};
type System = keyof typeof SYSTEM;

/** Twelve names: as they stand in a date with its day, alone, or short. */
function names(locale: string, calendar: System, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-${SYSTEM[calendar]}-nu-latn`, { ...options, timeZone: "UTC" });
  const found: string[] = [];
  for (let day = 0; found.length < 12 && day < 400; day += 1) {
    const name = format.formatToParts(new Date(START[calendar] + day * 86_400_000)).find((part) => part.type === "month")?.value ?? "";
    if (found[found.length - 1] !== name) found.push(name);
  }
  return found;
}

function made(): object {
  const out: Record<string, Record<string, { say: string[]; say_alone: string[]; read: string[][] }>> = {};
  for (const [lang, locales] of Object.entries(LOCALES)) {
    out[lang] = {};
    for (const calendar of Object.keys(SYSTEM) as System[]) {
      const first = locales[0] ?? lang;
      const shapes: Intl.DateTimeFormatOptions[] = [{ day: "numeric", month: "long" }, { month: "long" }, { day: "numeric", month: "short" }, { month: "short" }];
      const every = locales.flatMap((locale) => shapes.map((shape) => names(locale, calendar, shape)));
      out[lang][calendar] = {
        say: names(first, calendar, { day: "numeric", month: "long" }),
        say_alone: names(first, calendar, { month: "long" }),
        read: Array.from({ length: 12 }, (_, month) => [...new Set(every.map((list) => list[month] ?? "").filter((name) => /\p{L}/u.test(name)))]),
      };
    }
  }
  const weekdays = Object.values(LOCALES).flat().flatMap((locale) =>
    Array.from({ length: 7 }, (_, day) => new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2015, 0, 5 + day))));
  return { source: "Unicode CLDR by Intl.DateTimeFormat", locales: LOCALES, names: out, weekdays: [...new Set(weekdays)] };
}

/** The first day of every month from 1850 to 2200, as days since 1970, by the calendars of this engine: ICU in C++, which shares no code with ours. */
function starts(calendar: "persian" | "umm_al_qura"): [number, number[]] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${SYSTEM[calendar]}-nu-latn`, { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" });
  const read = (day: number) => {
    const parts = format.formatToParts(new Date(day * 86_400_000));
    const of = (type: string) => Number(/\d+/u.exec(parts.find((part) => part.type === type)?.value ?? "")?.[0]);
    return { year: of("year"), month: of("month"), day: of("day") };
  };
  // From the first day of a year, month by month: the next month begins 29 to 31 days later.
  let day = Date.UTC(1850, 0, 1) / 86_400_000;
  while (read(day).day !== 1 || read(day).month !== 1) day += 1;
  const first = read(day).year;
  const out: number[] = [];
  for (const end = Date.UTC(2200, 0, 1) / 86_400_000; day < end; ) {
    out.push(day);
    day += 28;
    while (read(day).day !== 1) day += 1;
  }
  return [first, out];
}

/** As lengths of months, year by year: short to read in a review. */
function lengths(calendar: "persian" | "umm_al_qura"): { first_year: number; first_day: number; years: string[] } {
  const [first_year, days] = starts(calendar);
  const years: string[] = [];
  for (let n = 0; n + 12 < days.length; n += 12) {
    years.push(Array.from({ length: 12 }, (_, m) => String((days[n + m + 1] ?? 0) - (days[n + m] ?? 0) - 28)).join(""));
  }
  return { first_year, first_day: days[0] ?? 0, years };
}

test("the names of countries are those of CLDR", () => {
  const file = resolve(__dirname, "../../src-tauri/crates/words/data/countries.json");
  const codes = Array.from({ length: 26 * 26 }, (_, n) => String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26)));
  const made = Object.fromEntries(Object.entries({ en: "en-GB", ar: "ar-EG", ru: "ru", fr: "fr", tr: "tr", es: "es" }).map(([lang, locale]) => {
    const names = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
    return [lang, Object.fromEntries(codes.map((code) => [code, names.of(code)]).filter(([, name]) => name))];
  }));
  const text = `${JSON.stringify(made, null, 0).replace(/","/gu, '",\n"')}\n`;
  if (process.env.REDRESS_WRITE) writeFileSync(file, text);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(made);
});

test("the dates that papers say are compared with those of the screen", () => {
  const file = resolve(__dirname, "../../src-tauri/crates/words/tests/dates_by_the_screen.json");
  const years = { gregorian: 2015, persian: 1394, umm_al_qura: 1436 };
  const made = (["en", "ar", "ru", "fr"] as const).flatMap((lang) => (Object.keys(SYSTEM) as System[]).flatMap((calendar) => (["on", "about", "before", "after", "between", "unknown"] as const).flatMap((kind) =>
    [[null, null], [5, null], [12, null], [1, 1], [5, 3], [12, 29]].map(([month = null, day = null]) => {
      const year = years[calendar];
      const parts = (y: number) => ({ year: y, ...(month ? { month } : {}), ...(day ? { day } : {}) });
      const when = kind === "unknown" ? { kind } : kind === "between" ? { kind, from: parts(year), to: parts(year + 1) } : { kind, date: parts(year) };
      const first = isoDay(calendar, year, month ?? 1, day ?? 1);
      const endYear = kind === "between" ? year + 1 : year;
      const last = day ? isoDay(calendar, endYear, month ?? 1, day) : isoDay(calendar, month === 12 || !month ? endYear + 1 : endYear, month === 12 || !month ? 1 : month + 1, 1, -1);
      const wide = kind === "about" && day ? { first: isoDay(calendar, year, month ?? 1, 1), last: isoDay(calendar, month === 12 ? year + 1 : year, month === 12 ? 1 : (month ?? 1) + 1, 1, -1) } : { first, last };
      const ends = kind === "before" ? { first: null, last: first } : kind === "after" ? { first: last, last: null } : wide;
      const sheet: DateSheet = { kind, calendar, year: kind === "unknown" ? null : year, month: kind === "unknown" ? null : month, day: kind === "unknown" ? null : day,
        to_year: kind === "between" ? year + 1 : null, to_month: kind === "between" ? month : null, to_day: kind === "between" ? day : null, typed: "", ...ends };
      return { lang, date: { when, calendar }, words: bothWords(sheet, lang, sayIn(lang)) };
    }))));
  if (process.env.REDRESS_WRITE) writeFileSync(file, `${JSON.stringify(made, null, 0).replace(/\},\{/gu, "},\n{")}\n`);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(made);
});

test("the vectors of calendar months are those of this engine", () => {
  const file = resolve(__dirname, "../../src-tauri/crates/dates/tests/months_by_icu.json");
  const made = { source: "ICU4C by Intl.DateTimeFormat; each digit is the length of a month less 28", persian: lengths("persian"), umm_al_qura: lengths("umm_al_qura") };
  if (process.env.REDRESS_WRITE) writeFileSync(file, `${JSON.stringify(made, null, 1)}\n`);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(made);
});

test("the month names of the core are those of CLDR", () => {
  const text = `${JSON.stringify(made(), null, 1)}\n`;
  if (process.env.REDRESS_WRITE) writeFileSync(FILE, text);
  const stored = JSON.parse(readFileSync(FILE, "utf8")) as ReturnType<typeof made>;
  expect(stored).toEqual(made());
});

test("the month names of papers for the Commission are those of CLDR", () => {
  const file = resolve(__dirname, "../../src-tauri/crates/papers/data/months.json");
  const made = Object.fromEntries(Object.entries({ en: "en-GB", fr: "fr", es: "es", ar: "ar-EG" }).map(([lang, locale]) =>
    [lang, Object.fromEntries((Object.keys(SYSTEM) as System[]).map((calendar) => [calendar, names(locale, calendar, { day: "numeric", month: "long" })]))]));
  if (process.env.REDRESS_WRITE) writeFileSync(file, `${JSON.stringify(made, null, 1)}\n`);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(made);
});

test("the names of languages in papers for the Commission are those of CLDR", () => {
  const file = resolve(__dirname, "../../src-tauri/crates/papers/data/languages.json");
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const short = letters.flatMap((one) => letters.map((two) => one + two));
  const codes = [...short, ...short.flatMap((code) => letters.map((three) => code + three))];
  const made = Object.fromEntries(Object.entries({ en: "en-GB", fr: "fr", es: "es", ar: "ar-EG" }).map(([lang, locale]) => {
    const names = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
    return [lang, Object.fromEntries(codes.map((code) => [code, names.of(code)]).filter(([, name]) => name))];
  }));
  const text = `${JSON.stringify(made, null, 0).replace(/","/gu, '",\n"')}\n`;
  if (process.env.REDRESS_WRITE) writeFileSync(file, text);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(made);
});
