// A date as people have it: in their own words, or in three boxes of which each may stay empty;
// under them what will be kept, as typed and as converted.
import { useEffect, useId, useState } from "react";
import { call, type Calendar, type DateKind, type DateSheet } from "../bridge";
import { useWords } from "../words";
import { Said } from "./Typed";
import { keptWords } from "../words/dates";
import { digits } from "../words/digits";
import { DateCalendar } from "./DateCalendar";
import { DateWords } from "./DateWords";
import { useCaseId } from "./desk";
import { still } from "./still";

/** A date of which nothing is known. */
export function noDate(): DateSheet {
  return {
    kind: "unknown", calendar: "gregorian", year: null, month: null, day: null,
    to_year: null, to_month: null, to_day: null, typed: "", first: null, last: null,
  };
}

const KINDS: DateKind[] = ["on", "about", "before", "after", "between", "unknown"];
const CALENDARS: Calendar[] = ["gregorian", "persian", "umm_al_qura"];

/** The date with the Gregorian days it means, as the core converts it. */
function useConverted(value: DateSheet): DateSheet {
  const [known, setKnown] = useState<DateSheet>(value);
  const asked = JSON.stringify({ ...value, typed: "", first: null, last: null });
  useEffect(() => {
    if (value.calendar === "gregorian" || value.year === null || value.kind === "unknown") return undefined;
    let open = true;
    call("convert_date", JSON.parse(asked) as DateSheet).then((date) => open && setKnown(date), () => open && setKnown(JSON.parse(asked) as DateSheet));
    return () => { open = false; };
  }, [asked, value.calendar, value.year, value.kind]);
  const same = JSON.stringify({ ...known, typed: "", first: null, last: null }) === asked;
  return { ...value, first: same ? known.first : null, last: same ? known.last : null };
}

function DateBoxes(props: {
  name: string;
  label: string;
  hint?: string;
  value: DateSheet;
  error?: string | null;
  onChange: (value: DateSheet) => void;
}) {
  const id = useId();
  const { say, lang, number } = useWords();
  const caseId = useCaseId();
  const [calendar, setCalendar] = useState(false);
  const { value } = props;
  const converted = useConverted(value);
  const set = (change: Partial<DateSheet>) => {
    const next = { ...value, ...change, first: null, last: null };
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
      <DateWords name={props.name} caseId={caseId} value={value} describedBy={`${id}-kept`} onChange={props.onChange} />
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
        <button type="button" className="button" aria-expanded={calendar} onClick={() => setCalendar(!calendar)} data-testid={`field-${props.name}-open-calendar`}>{say("date-calendar-open")}</button>
      </div>
      {value.kind === "between" && <div className="date-boxes"><span className="small">{say("date-and")}</span>{box("to_day")}{box("to_month")}{box("to_year")}</div>}
      {calendar && (
        <DateCalendar key={value.calendar} name={props.name} value={value} today={new Date().toISOString()}
          onPick={({ year, month }, day) => {
            set({ year, month, day, ...(value.kind === "unknown" ? { kind: "on" } : {}) });
            setCalendar(false);
          }} />
      )}
      <span className="kept" id={`${id}-kept`} data-testid={`field-${props.name}-kept`}><Said text={keptWords(converted, lang, say)} /></span>
      {props.error && <span className="field-error"><span aria-hidden="true">△</span>{props.error}</span>}
    </fieldset>
  );
}

export const DateField = still(DateBoxes);
