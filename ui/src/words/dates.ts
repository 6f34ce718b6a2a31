// Dates in words, never more exact than they are known.
import type { Calendar, DateSheet } from "../bridge";
import type { Say } from ".";
import { LOCALE, type Lang } from "./languages";

const SYSTEM: Record<Calendar, string> = { gregorian: "gregory", persian: "persian", umm_al_qura: "islamic-umalqura" };

/** Names of the months of a calendar. */
export function monthNames(lang: Lang, calendar: Calendar): string[] {
  const format = new Intl.DateTimeFormat(`${LOCALE[lang]}-u-ca-${SYSTEM[calendar]}`, { month: "long", timeZone: "UTC" });
  const names: string[] = [];
  // Walks a little over a year day by day; a change of name is the next month.
  const start = { gregorian: Date.UTC(2015, 0, 1), persian: Date.UTC(2015, 2, 21), umm_al_qura: Date.UTC(2015, 9, 14) }[calendar];
  for (let day = 0; names.length < 12 && day < 400; day += 1) {
    const name = format.format(new Date(start + day * 86_400_000));
    if (names[names.length - 1] !== name) names.push(name);
  }
  return names;
}

function parts(lang: Lang, calendar: Calendar, year: number, month: number | null, day: number | null): string {
  const digits = new Intl.NumberFormat(LOCALE[lang], { useGrouping: false });
  const name = month ? (monthNames(lang, calendar)[month - 1] ?? "") : "";
  return [day ? digits.format(day) : "", name, digits.format(year)].filter(Boolean).join(" ");
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

const inflected = new Map<string, Map<string, string>>();

/** The months of a calendar by the name they have alone, in the case that a day or a preposition asks for. */
function inflections(lang: Lang, calendar: Calendar): Map<string, string> {
  const locale = `${LOCALE[lang]}-u-ca-${SYSTEM[calendar]}`;
  const known = inflected.get(locale);
  if (known) return known;
  const [alone, dated] = [{}, { day: "numeric" } as const].map((more) => new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC", ...more }));
  const found = new Map<string, string>();
  // A little over a year, week by week, meets every month of every calendar.
  for (let day = 0; day < 400; day += 7) {
    const at = new Date(Date.UTC(2015, 0, 1) + day * 86_400_000);
    const name = dated?.formatToParts(at).find((part) => part.type === "month")?.value;
    if (alone && name) found.set(alone.format(at), name);
  }
  inflected.set(locale, found);
  return found;
}

/** A date after a preposition: «около июля 2015», and with its day: «24 января 2016». */
function inPhrase(lang: Lang, calendar: Calendar, year: number, month: number | null, day: number | null): string {
  const said = parts(lang, calendar, year, month, day);
  const name = month ? monthNames(lang, calendar)[month - 1] : undefined;
  return name ? said.replace(name, inflections(lang, calendar).get(name) ?? name) : said;
}

/** Says a date and what of it is not known, for the line under a date field. */
export function keptWords(date: DateSheet, lang: Lang, say: Say): string {
  const words = dateWords(date, lang, say);
  if (date.kind === "unknown" || date.year === null) return say("date-kept-unknown");
  const open = date.month === null ? say("date-month-open") : date.day === null ? say("date-day-open") : "";
  return say("date-kept", { date: words, open });
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

/** A day and year from RFC 3339 or a plain day. */
export function dayWords(text: string, lang: Lang): string {
  if (!text) return "";
  return new Intl.DateTimeFormat(LOCALE[lang], { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(text)).replace(/\sг\.$/u, "");
}

/** The date field of one Gregorian day, `YYYY-MM-DD`. */
export function onDay(iso: string): DateSheet {
  const [year = null, month = null, day = null] = iso.split("-").map(Number);
  return { kind: "on", calendar: "gregorian", year, month, day, to_year: null, to_month: null, to_day: null, typed: "", first: iso, last: iso };
}
