// Dates in words, never more exact than they are known.
import type { Calendar, DateSheet } from "../bridge";
import type { Say } from ".";
import { SIGNS, LOCALE, type Lang } from "./languages";

const SYSTEM: Record<Calendar, string> = { gregorian: "gregory", persian: "persian", umm_al_qura: "islamic-umalqura" };

const named = new Map<string, string[]>();

/** Names of the months of a calendar, as they follow a day, or alone: «24 января», «январь». */
export function monthNames(lang: Lang, calendar: Calendar, alone = false): string[] {
  const key = `${lang} ${calendar} ${String(alone)}`;
  const known = named.get(key) ?? readNames(lang, calendar, alone);
  named.set(key, known);
  return known;
}

function readNames(lang: Lang, calendar: Calendar, alone: boolean): string[] {
  const format = new Intl.DateTimeFormat(`${LOCALE[lang]}-u-ca-${SYSTEM[calendar]}`, { month: "long", ...(alone ? {} : { day: "numeric" }), timeZone: "UTC" });
  const names: string[] = [];
  // Walks a little over a year day by day; a change of name is the next month.
  const start = { gregorian: Date.UTC(2015, 0, 1), persian: Date.UTC(2015, 2, 21), umm_al_qura: Date.UTC(2015, 9, 14) }[calendar];
  for (let day = 0; names.length < 12 && day < 400; day += 1) {
    const name = format.formatToParts(new Date(start + day * 86_400_000)).find((part) => part.type === "month")?.value ?? "";
    if (names[names.length - 1] !== name) names.push(name);
  }
  return names;
}

const written = new Map<Lang, { format: Intl.NumberFormat; known: Map<number, string> }>();

/** Digits as the language writes them. Days and years are few, and a list of dates asks for them thousands of times. */
function digitsOf(lang: Lang, value: number): string {
  let digits = written.get(lang);
  if (!digits) {
    digits = { format: new Intl.NumberFormat(LOCALE[lang], { useGrouping: false }), known: new Map() };
    written.set(lang, digits);
  }
  let found = digits.known.get(value);
  if (found === undefined) digits.known.set(value, (found = digits.format.format(value)));
  return found;
}

function parts(lang: Lang, calendar: Calendar, year: number, month: number | null, day: number | null, alone = !day): string {
  const name = month ? (monthNames(lang, calendar, alone)[month - 1] ?? "") : "";
  // In French the first of a month has a form of its own.
  const said = day === 1 && lang === "fr" ? "1er" : day ? digitsOf(lang, day) : "";
  return [said, name, digitsOf(lang, year)].filter(Boolean).join(" ");
}

/** Says a date: "about July 2015", "December 2015 (day not known)". */
export function dateWords(date: DateSheet, lang: Lang, say: Say): string {
  if (date.kind === "unknown" || date.year === null) return date.typed || say("date-unknown");
  const spoken = date.kind === "on" && date.day === null ? parts : inPhrase;
  const from = spoken(lang, date.calendar, date.year, date.month, date.day);
  // Some languages say "before the 24th of January" but "before 2016".
  const exact = date.day ? "day" : "longer";
  if (date.kind === "between" && date.to_year !== null) {
    const to = spoken(lang, date.calendar, date.to_year, date.to_month, date.to_day);
    return say("date-between", { from, to, exact, to_exact: date.to_day ? "day" : "longer" });
  }
  const core = date.kind === "on" ? from : say(`date-${date.kind}`, { date: from, exact });
  return core;
}

/** A date after a preposition: «около июля 2015», and with its day: «24 января 2016». */
function inPhrase(lang: Lang, calendar: Calendar, year: number, month: number | null, day: number | null): string {
  return parts(lang, calendar, year, month, day, false);
}

/** A day of the Gregorian calendar in words. */
function gregorian(iso: string, lang: Lang): string {
  const [year = 2000, month = 1, day = 1] = iso.split("-").map(Number);
  return parts(lang, "gregorian", year, month, day);
}

/** The Gregorian days of a date in another calendar: "25 July 2015"; empty for Gregorian dates and where they are not known. */
export function convertedWords(date: DateSheet, lang: Lang, say: Say): string {
  if (date.calendar === "gregorian" || date.kind === "unknown") return "";
  const [first, last] = [date.first && gregorian(date.first, lang), date.last && gregorian(date.last, lang)];
  if (date.kind === "before") return last ? say("date-before", { date: last, exact: "day" }) : "";
  if (date.kind === "after") return first ? say("date-after", { date: first, exact: "day" }) : "";
  if (!first || !last) return "";
  return first === last ? first : say("date-span", { from: first, to: last });
}

/** A date as typed in its calendar and as converted: "3 Mordad 1394 = 25 July 2015". */
export function bothWords(date: DateSheet, lang: Lang, say: Say): string {
  return [dateWords(date, lang, say), convertedWords(date, lang, say)].filter(Boolean).join(" = ");
}

/** Says a date and what of it is not known, for the line under a date field. */
export function keptWords(date: DateSheet, lang: Lang, say: Say): string {
  const typed = date.typed.trim();
  if (date.kind === "unknown" || date.year === null) return typed ? say("date-kept-words", { words: typed }) : say("date-kept-unknown");
  const exact = date.kind === "on";
  const open = !exact ? "" : date.month === null ? say("date-month-open") : date.day === null ? say("date-day-open") : "";
  const words = bothWords(date, lang, say);
  return typed ? say("date-kept-typed", { date: words, open, words: typed }) : say("date-kept", { date: words, open });
}

/** A day such as "Monday 23 November". */
export function dayTitle(iso: string, lang: Lang): string {
  const format = new Intl.DateTimeFormat(LOCALE[lang], { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  const [year = 2000, month = 1, day = 1] = iso.split("-").map(Number);
  const said = format.format(new Date(Date.UTC(year, month - 1, day))).replace(/[,،]/u, "");
  return said.charAt(0).toLocaleUpperCase(LOCALE[lang]) + said.slice(1);
}

/** A time of day from RFC 3339. */
export function timeOfDay(rfc3339: string, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALE[lang], { hour: "2-digit", minute: "2-digit", hour12: false }).format(new Date(rfc3339));
}

/** A moment on the wall clock and calendar of this computer, such as "Saturday 21 November, 18:40"; with its year where that is not this year's. */
export function wallWords(rfc3339: string, lang: Lang, today: string): string {
  const moment = new Date(rfc3339);
  const year = String(moment.getFullYear()) === today.slice(0, 4) ? undefined : "numeric";
  const day = new Intl.DateTimeFormat(LOCALE[lang], { weekday: "long", day: "numeric", month: "long", year }).format(moment).replace(/[,،]/u, "").replace(/\sг\.$/u, "");
  return `${day}${SIGNS[lang].comma}${timeOfDay(rfc3339, lang)}`;
}

/** A day and year from RFC 3339 or a plain day. */
export function dayWords(text: string, lang: Lang): string {
  if (!text) return "";
  return new Intl.DateTimeFormat(LOCALE[lang], { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(text)).replace(/\sг\.$/u, "");
}

/** A moment to the second, from RFC 3339, with its zone: it must say the same wherever it is read. */
export function momentWords(rfc3339: string, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALE[lang], { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false, timeZone: "UTC", timeZoneName: "short" }).format(new Date(rfc3339));
}

/** A day in few letters, such as "6 Nov"; with its year where that is another one than `today`'s. */
export function shortDay(iso: string, lang: Lang, today?: string): string {
  const year = today && iso.slice(0, 4) !== today.slice(0, 4) ? "numeric" : undefined;
  return new Intl.DateTimeFormat(LOCALE[lang], { day: "numeric", month: "short", year, timeZone: "UTC" }).format(new Date(iso));
}

/** The name of the day of the week. */
export function weekday(iso: string, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALE[lang], { weekday: "long", timeZone: "UTC" }).format(new Date(iso));
}

/** The date field of one Gregorian day, `YYYY-MM-DD`. */
export function onDay(iso: string): DateSheet {
  const [year = null, month = null, day = null] = iso.split("-").map(Number);
  return { kind: "on", calendar: "gregorian", year, month, day, to_year: null, to_month: null, to_day: null, typed: "", first: iso, last: iso };
}
