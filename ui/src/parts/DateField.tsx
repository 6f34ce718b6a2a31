// A date as people have it: three boxes, each may stay empty; under them what will be kept.
import { useId } from "react";
import type { Calendar, DateKind, DateSheet } from "../bridge";
import { useWords } from "../words";
import { keptWords } from "../words/dates";
import { digits } from "../words/digits";

/** A date of which nothing is known. */
export function noDate(): DateSheet {
  return {
    kind: "unknown", calendar: "gregorian", year: null, month: null, day: null,
    to_year: null, to_month: null, to_day: null, typed: "", first: null, last: null,
  };
}

const KINDS: DateKind[] = ["on", "about", "before", "after", "between", "unknown"];
const CALENDARS: Calendar[] = ["gregorian", "persian", "umm_al_qura"];

export function DateField(props: {
  name: string;
  label: string;
  hint?: string;
  value: DateSheet;
  error?: string | null;
  onChange: (value: DateSheet) => void;
}) {
  const id = useId();
  const { say, lang, number } = useWords();
  const { value } = props;
  const set = (change: Partial<DateSheet>) => {
    const next = { ...value, ...change };
    // The first digit typed says that something is known.
    if (next.kind === "unknown" && !("kind" in change) && (next.year ?? next.month ?? next.day) !== null) next.kind = "on";
    props.onChange(next);
  };
  const box = (part: "day" | "month" | "year" | "to_day" | "to_month" | "to_year") => (
    <label key={part}>
      {say(`date-${part.replace("to_", "")}`)}
      <input className={`field-box ${part.replace("to_", "")}`} inputMode="numeric" autoComplete="off" dir="ltr"
        data-testid={`field-${props.name}-${part}`} value={value[part] === null ? "" : number(value[part])}
        aria-invalid={props.error ? true : undefined} aria-describedby={`${id}-kept`}
        onChange={(event) => set({ [part]: digits(event.target.value, 4) })} />
    </label>
  );
  return (
    <fieldset className="group">
      <legend>{props.label}</legend>
      {props.hint && <span className="hint">{props.hint}</span>}
      <div className="date-boxes">
        <label>
          {say("date-how-exact")}
          <select className="field-box kind" data-testid={`field-${props.name}-kind`} value={value.kind}
            onChange={(event) => set({ kind: event.target.value as DateKind })}>
            {KINDS.map((kind) => <option key={kind} value={kind}>{say(`date-kind-${kind}`)}</option>)}
          </select>
        </label>
        {box("day")}{box("month")}{box("year")}
        <label>
          {say("date-calendar")}
          <select className="field-box calendar" data-testid={`field-${props.name}-calendar`} value={value.calendar}
            onChange={(event) => set({ calendar: event.target.value as Calendar })}>
            {CALENDARS.map((name) => <option key={name} value={name}>{say(`calendar-${name}`)}</option>)}
          </select>
        </label>
      </div>
      {value.kind === "between" && <div className="date-boxes"><span className="small">{say("date-and")}</span>{box("to_day")}{box("to_month")}{box("to_year")}</div>}
      <span className="kept" id={`${id}-kept`}>{keptWords(value, lang, say)}</span>
      {props.error && <span className="field-error"><span aria-hidden="true">△</span>{props.error}</span>}
    </fieldset>
  );
}
