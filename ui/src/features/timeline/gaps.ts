// Stretches of time of which nothing is written down, and what was answered when they were asked about.
import type { NoteSheet, TimelineView } from "../../bridge";

const DAY_MS = 86_400_000;
/** The shortest stretch that is marked and asked about: a year, less the days that months differ by. */
const SHORTEST_DAYS = 360;

/** Days since 1970. */
export function dayOf(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY_MS;
}

/** The day as `YYYY-MM-DD`. */
export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export interface Gap {
  /** The first and the last day of which nothing is known. */
  from: number;
  to: number;
  /** The person said that nothing happened. */
  answered: boolean;
}

/** The days a row can mean and lasts for; a row open to one side stands at its known end. */
export function spanOf(row: TimelineView): [number, number] | null {
  const first = row.when.first ?? row.when.last;
  const last = row.when.last ?? row.when.first;
  if (!first || !last) return null;
  const until = row.until.kind === "unknown" ? null : (row.until.last ?? row.until.first);
  return [dayOf(first), Math.max(dayOf(last), until ? dayOf(until) : 0)];
}

/** Finds the gaps between the first row and today, in order; none while `toCome` rows are still to come, which may lie in them. */
export function findGaps(rows: readonly TimelineView[], notes: readonly NoteSheet[], today: string, toCome = 0): Gap[] {
  if (toCome > 0) return [];
  const spans = rows.map(spanOf).filter((span) => span !== null).sort((a, b) => a[0] - b[0]);
  const quiet = notes
    .filter((note) => note.quiet.kind !== "unknown" && note.quiet.first && note.quiet.last)
    .map((note): [number, number] => [dayOf(note.quiet.first ?? ""), dayOf(note.quiet.last ?? "")])
    .sort((a, b) => a[0] - b[0]);
  const gaps: Gap[] = [];
  let end: number | null = null;
  const close = (start: number) => {
    if (end !== null && start - end - 1 >= SHORTEST_DAYS) gaps.push(...cut(end + 1, start - 1, quiet));
  };
  for (const [first, last] of spans) {
    close(first);
    end = end === null ? last : Math.max(end, last);
  }
  close(dayOf(today));
  return gaps;
}

/** Cuts a gap where an answer begins and ends; what is left and too short to ask about goes with the answer. */
function cut(from: number, to: number, quiet: readonly [number, number][]): Gap[] {
  let open = from;
  let answered = false;
  const left: Gap[] = [];
  for (const [first, last] of quiet) {
    if (last < open || first > to) continue;
    answered = true;
    if (first - open >= SHORTEST_DAYS) left.push({ from: open, to: first - 1, answered: false });
    open = Math.max(open, last + 1);
  }
  if (!answered) return [{ from, to, answered: false }];
  if (to - open + 1 >= SHORTEST_DAYS) left.push({ from: open, to, answered: false });
  return left.length === 0 ? [{ from, to, answered: true }] : left;
}
