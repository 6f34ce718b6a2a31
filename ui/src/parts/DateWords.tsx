// The free line of a date: the words as people have them, read by the core while they are typed.
import { useEffect, useId, useRef, useState } from "react";
import { call, type DateReading, type DateSheet } from "../bridge";
import { useWords } from "../words";
import { dateWords, convertedWords } from "../words/dates";
import { unmarked } from "./Typed";

const PAUSE_MS = 150;
const BOXES = ["kind", "calendar", "year", "month", "day", "to_year", "to_month", "to_day"] as const;

function sameTime(a: DateSheet, b: DateSheet): boolean {
  return BOXES.every((box) => a[box] === b[box]);
}

function blankBoxes(date: DateSheet): boolean {
  return date.year === null && date.month === null && date.day === null;
}

/** The line, and under it what to pick or why it was not read. `caseId` lets it lean on events of the case. */
export function DateWords(props: { name: string; caseId: string; value: DateSheet; describedBy: string; onChange: (value: DateSheet) => void }) {
  const id = useId();
  const { say, lang } = useWords();
  const { value } = props;
  const [reading, setReading] = useState<DateReading | null>(null);
  // The date that the words themselves last gave; boxes changed by hand are never overwritten.
  const given = useRef<DateSheet | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => { asked.current += 1; if (timer.current) clearTimeout(timer.current); }, []);

  const read = async (text: string) => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const turn = (asked.current += 1);
    const now = latest.current.value;
    const chosen = now.calendar === "gregorian" ? null : now.calendar;
    const found = await call("read_date", { case: latest.current.caseId, text, calendar: chosen }).catch(() => null);
    if (turn !== asked.current || !found) return;
    const { value: date, onChange } = latest.current;
    const free = blankBoxes(date) || (given.current !== null && sameTime(given.current, date));
    const one = found.found === "one" ? found.offers[0]?.date : undefined;
    setReading(found);
    if (!free) return;
    // Nothing is taken that is not clear: the boxes stay empty until the person has picked.
    const next = one ?? { ...date, kind: "unknown" as const, year: null, month: null, day: null, to_year: null, to_month: null, to_day: null, first: null, last: null };
    const kept = { ...next, typed: date.typed };
    given.current = kept;
    onChange(kept);
  };
  const change = (text: string) => {
    props.onChange({ ...value, typed: text });
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => void read(text), PAUSE_MS);
  };
  const take = (date: DateSheet) => {
    const kept = { ...date, typed: value.typed };
    given.current = kept;
    props.onChange(kept);
  };
  const offers = reading && value.typed ? reading.offers : [];
  const open = offers.filter((offer) => !sameTime(offer.date, value));
  const picked = offers.length > 0 && open.length < offers.length;
  const asks = open.length > 0 && !picked;
  const label = (offer: (typeof offers)[number]) => {
    const words = [dateWords(offer.date, lang, say), convertedWords(offer.date, lang, say)].filter(Boolean).join(" = ");
    return offer.label ? say("date-offer-event", { date: words, event: unmarked(offer.label) }) : words;
  };
  return (
    <div className="date-words">
      <label htmlFor={id} className="small">{say("date-words")}</label>
      <input id={id} className="field-box" type="text" dir="auto" autoComplete="off" spellCheck={false} data-testid={`field-${props.name}-words`}
        value={value.typed} aria-describedby={`${id}-said ${props.describedBy}`} onChange={(event) => change(event.target.value)}
        onBlur={() => { if (timer.current) void read(latest.current.value.typed); }}
        onKeyDown={(event) => {
          // Enter would save before the words are read.
          if (event.key === "Enter" && timer.current) { event.preventDefault(); void read(latest.current.value.typed); }
        }} />
      <div id={`${id}-said`} role="status" className="stack-8">
        {asks && (
          <>
            <span className="small">{say(reading?.found === "beside" ? "date-ask-event" : reading?.found === "several" ? "date-ask-which" : "date-ask-use")}</span>
            <div className="row">
              {open.map((offer, n) => (
                <button key={n} type="button" className="button mini" data-testid={`field-${props.name}-offer-${n}`} onClick={() => take(offer.date)}><bdi>{label(offer)}</bdi></button>
              ))}
            </div>
          </>
        )}
        {reading?.found === "unread" && value.typed && <span className="small">{say(`date-why-${reading.why}`)}</span>}
      </div>
    </div>
  );
}
