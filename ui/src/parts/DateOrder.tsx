// Dates that contradict each other: said beside, never a reason not to save. Papers do contradict each other.
import type { DateSheet, Sheet } from "../bridge";
import { useWords } from "../words";
import { fieldLabel } from "./fieldWords";

/** What comes first, and what cannot come before it. A dot leads into a part, a star through a list. */
const ORDER: Partial<Record<Sheet["kind"], readonly (readonly [string, string])[]>> = {
  person: [["papers.*.issued", "papers.*.expires"], ["nationalities.*.since", "nationalities.*.until"]],
  alert: [["issued", "last_confirmed"], ["issued", "ended"], ["notice.warrant.issued", "issued"]],
  charge: [["acts_when", "charged"], ["charged", "sentence.passed"]],
  proceeding: [["opened", "outcome.date"]],
  protection: [["asked", "granted"], ["granted", "ended"], ["granted", "naturalised_on"]],
  event: [["when", "until"]],
  evidence: [["dated", "got"]],
  letter: [["dated", "arrived"], ["dated", "reply_by"]],
};

type Day = readonly [number, number, number];

/** The earliest and the latest day that a date can mean, in its own calendar; nothing for an open side. */
function span(date: DateSheet): { first: Day | null; last: Day | null } | null {
  if (date.kind === "unknown" || date.year === null) return null;
  const first: Day = [date.year, date.month ?? 1, date.day ?? 1];
  const last: Day = [date.year, date.month ?? 12, date.day ?? 31];
  switch (date.kind) {
    case "on": return { first, last };
    // *About* may be a year off on both sides.
    case "about": return { first: [first[0] - 1, first[1], first[2]], last: [last[0] + 1, last[1], last[2]] };
    case "before": return { first: null, last: first };
    case "after": return { first: last, last: null };
    case "between": return { first, last: date.to_year === null ? null : [date.to_year, date.to_month ?? 12, date.to_day ?? 31] };
    default: return null;
  }
}

/** Whether the second date surely lies before the first. Dates of two calendars are not compared here. */
export function crosses(first: DateSheet, second: DateSheet): boolean {
  if (first.calendar !== second.calendar) return false;
  const start = span(first)?.first;
  const end = span(second)?.last;
  if (!start || !end) return false;
  const [a, b] = [start, end].map(([year, month, day]) => (year * 100 + month) * 100 + day);
  return (b ?? 0) < (a ?? 0);
}

function isDate(value: unknown): value is DateSheet {
  return typeof value === "object" && value !== null && "calendar" in value && "typed" in value;
}

/** The dates at a path, one for each row of a list on the way. */
function at(value: unknown, path: string[]): (DateSheet | null)[] {
  const [name, ...rest] = path;
  if (name === undefined) return [isDate(value) ? value : null];
  if (name === "*") return Array.isArray(value) ? value.flatMap((one: unknown) => at(one, rest)) : [];
  return typeof value === "object" && value !== null ? at((value as Record<string, unknown>)[name], rest) : [];
}

/** The pairs of a form that contradict each other, by their paths. */
export function contradictions(sheet: Sheet): [string, string][] {
  return (ORDER[sheet.kind] ?? []).filter(([one, two]) => {
    const [first, second] = [at(sheet.fields, one.split(".")), at(sheet.fields, two.split("."))];
    return first.some((date, n) => {
      const other = second[n];
      return date && other && crosses(date, other);
    });
  }).map(([one, two]) => [one, two]);
}

export function DateOrder({ sheet }: { sheet: Sheet }) {
  const { say } = useWords();
  const label = (path: string) => {
    const parts = path.split(".").filter((part) => part !== "*");
    const field = parts.pop() ?? "";
    const part = parts.pop();
    const [own, shared] = [fieldLabel(part ?? sheet.kind, field, say), say(`${{ papers: "paper", nationalities: "nationality", outcome: "proceeding-outcome" }[part ?? ""] ?? ""}-${field}`)];
    return part && own === say("another-field") ? shared : own;
  };
  return (
    <div role="status" className="date-order">
      {contradictions(sheet).map(([first, second]) => (
        <p key={`${first} ${second}`} className="marked small care" data-testid="dates-cross"><span aria-hidden="true">△</span>{say("dates-cross", { first: label(first), second: label(second) })}</p>
      ))}
    </div>
  );
}
