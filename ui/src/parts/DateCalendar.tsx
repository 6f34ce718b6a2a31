// A calendar as a help: one month of the chosen calendar, as the core converts it.
import { useEffect, useRef, useState } from "react";
import { call, type Calendar, type DateSheet } from "../bridge";
import { useWords } from "../words";
import { monthNames } from "../words/dates";
import { LOCALE } from "../words/languages";

interface Month { year: number; month: number }
interface Drawn extends Month { first: string; length: number }

const DAY_MS = 86_400_000;

function step(month: Month, by: number): Month {
  const n = month.year * 12 + month.month - 1 + by;
  return { year: Math.floor(n / 12), month: (n % 12) + 1 };
}

/** The month of today in a calendar, by the calendars of the page. */
export function monthOf(calendar: Calendar, iso: string): Month {
  const system = { gregorian: "gregory", persian: "persian", umm_al_qura: "islamic-umalqura" }[calendar];
  const parts = new Intl.DateTimeFormat(`en-u-ca-${system}-nu-latn`, { year: "numeric", month: "numeric", timeZone: "UTC" }).formatToParts(new Date(iso));
  const of = (type: string) => Number(/\d+/u.exec(parts.find((part) => part.type === type)?.value ?? "")?.[0] ?? 1);
  return { year: of("year"), month: of("month") };
}

export function DateCalendar({ name, value, today, onPick }: { name: string; value: DateSheet; today: string; onPick: (month: Month, day: number | null) => void }) {
  const { say, lang, number } = useWords();
  const { calendar } = value;
  const [shown, setShown] = useState<Month>(() => (value.year ? { year: value.year, month: value.month ?? 1 } : monthOf(calendar, today)));
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [at, setAt] = useState(value.day ?? 1);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    let open = true;
    const sheet: DateSheet = { ...value, kind: "on", ...shown, day: null, to_year: null, to_month: null, to_day: null, typed: "", first: null, last: null };
    void call("convert_date", sheet).then(
      ({ first, last }) => {
        if (!open || !first || !last) return;
        const length = Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1;
        setDrawn({ ...shown, first, length });
        setAt((day) => Math.min(Math.max(day, 1), length));
      },
      () => open && setDrawn(null),
    );
    return () => { open = false; };
    // Only the month and the calendar say what is drawn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown.year, shown.month, calendar]);
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
    moved.current = false;
  }, [at, drawn]);
  // Weeks begin where the language begins them: Monday, or Saturday in Arabic.
  const start = lang === "ar" ? 6 : 1;
  const names = new Intl.DateTimeFormat(LOCALE[lang], { weekday: "narrow", timeZone: "UTC" });
  const long = new Intl.DateTimeFormat(LOCALE[lang], { weekday: "long", timeZone: "UTC" });
  const weekday = (n: number) => Date.UTC(2015, 1, 1 + ((start + n) % 7));
  const title = `${monthNames(lang, calendar, true)[shown.month - 1] ?? ""} ${number(shown.year)}`;
  const lead = drawn ? (new Date(drawn.first).getUTCDay() - start + 7) % 7 : 0;
  const cells = drawn ? [...Array.from({ length: lead }, () => 0), ...Array.from({ length: drawn.length }, (_, n) => n + 1)] : [];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, n) => cells.slice(n * 7, n * 7 + 7));
  const turn = (by: number, day = at) => { setShown(step(shown, by)); setAt(day); };
  const move = (by: number) => {
    if (!drawn) return;
    moved.current = true;
    const next = at + by;
    // A number beyond the end of the next month is brought back when that month is drawn.
    if (next < 1) turn(-1, 31 + next);
    else if (next > drawn.length) turn(1, next - drawn.length);
    else setAt(next);
  };
  const forward = document.documentElement.dir === "rtl" ? -1 : 1;
  const keys: Record<string, () => void> = {
    ArrowRight: () => move(forward), ArrowLeft: () => move(-forward), ArrowDown: () => move(7), ArrowUp: () => move(-7),
    PageDown: () => { moved.current = true; turn(1); }, PageUp: () => { moved.current = true; turn(-1); },
    Home: () => move(1 - at), End: () => move((drawn?.length ?? at) - at),
  };
  const isToday = (day: number) => drawn !== null && Date.parse(drawn.first) + (day - 1) * DAY_MS === Date.parse(today.slice(0, 10));
  const isChosen = (day: number) => value.day === day && value.month === shown.month && value.year === shown.year;
  return (
    <div className="calendar-sheet" role="group" aria-label={say("date-calendar-open")}>
      <div className="spread">
        <button type="button" className="button mini" aria-label={say("month-before")} onClick={() => turn(-1)} data-testid={`field-${name}-month-before`}><span className="chevron" aria-hidden="true">‹</span></button>
        <strong aria-live="polite">{title}</strong>
        <button type="button" className="button mini" aria-label={say("month-after")} onClick={() => turn(1)} data-testid={`field-${name}-month-after`}><span className="chevron" aria-hidden="true">›</span></button>
      </div>
      {!drawn && <p className="small">{say("date-why-out_of_range")}</p>}
      <table ref={grid} role="grid" aria-label={title} onKeyDown={(event) => {
        const act = keys[event.key];
        if (act) { event.preventDefault(); act(); }
      }}>
        <thead><tr>{[0, 1, 2, 3, 4, 5, 6].map((n) => <th key={n} scope="col"><abbr title={long.format(weekday(n))}>{names.format(weekday(n))}</abbr></th>)}</tr></thead>
        <tbody>
          {weeks.map((week, n) => (
            <tr key={n}>
              {week.map((day, m) => (
                <td key={m} aria-selected={day > 0 && isChosen(day)}>
                  {day > 0 && (
                    <button type="button" tabIndex={day === at ? 0 : -1} className={isToday(day) ? "today" : ""} aria-current={isToday(day) ? "date" : undefined}
                      aria-label={`${number(day)} ${title}`} data-testid={`field-${name}-pick-${day}`} onClick={() => onPick(shown, day)}>{number(day)}</button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row"><button type="button" className="button mini" onClick={() => onPick(shown, null)} data-testid={`field-${name}-only-month`}>{say("date-only-month")}</button></div>
    </div>
  );
}
