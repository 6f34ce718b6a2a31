// Where each row of the timeline stands. Years without anything in them are drawn narrow, as a
// gap; labels never lie on top of each other.
import type { TimelineView } from "../../bridge";

export interface Placed {
  index: number;
  x1: number;
  x2: number;
  level: number;
  labelX: number;
  anchor: "start" | "end";
  /** Where its bar and label begin and end, in the direction of time. */
  from: number;
  to: number;
}

export interface YearMark {
  year: number;
  x: number;
  width: number;
  gap: boolean;
  until: number;
  /** The longest free stretch of a gap, from top to bottom. */
  free?: [number, number];
}

export interface Laid {
  years: YearMark[];
  lanes: { lane: TimelineView["lane"]; rows: Placed[]; top: number; height: number }[];
  height: number;
}

const LANES: TimelineView["lane"][] = ["case", "alerts", "borders", "protection", "life"];
/** Height of one level of labels in a lane. */
export const LEVEL = 52;
const TOP = 50;

function fraction(iso: string): number {
  const [year = 2000, month = 1, day = 1] = iso.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** Lays rows out on a width of `width`, with lane names in the first `names` units. */
export function lay(rows: TimelineView[], width: number, names: number, labelWidth: (row: TimelineView) => number): Laid {
  const spans = rows.map((row) => {
    const first = row.when.first ?? row.when.last;
    const last = row.when.last ?? row.when.first;
    return first && last ? { from: fraction(first), to: fraction(last) + 1 / 372 } : null;
  });
  const known = spans.filter((span) => span !== null);
  const firstYear = Math.floor(Math.min(...known.map((span) => span.from), 9999));
  const lastYear = Math.floor(Math.max(...known.map((span) => span.to), firstYear === 9999 ? 0 : firstYear));
  const used = new Map<number, number>();
  for (const span of known) {
    for (let year = Math.floor(span.from); year <= Math.floor(span.to - 0.001); year += 1) used.set(year, (used.get(year) ?? 0) + 1);
  }
  const groups: { year: number; until: number; gap: boolean; weight: number }[] = [];
  for (let year = firstYear; year <= lastYear && firstYear !== 9999; year += 1) {
    const count = used.get(year) ?? 0;
    const last = groups[groups.length - 1];
    if (count === 0 && last?.gap) last.until = year;
    else groups.push({ year, until: year, gap: count === 0, weight: count === 0 ? 0.28 : 1 + Math.min(count, 5) * 0.35 });
  }
  const whole = groups.reduce((sum, group) => sum + group.weight, 0) || 1;
  let x = names;
  const years: YearMark[] = groups.map((group) => {
    const mark = { year: group.year, until: group.until, gap: group.gap, x, width: ((width - names) * group.weight) / whole };
    x += mark.width;
    return mark;
  });
  const at = (moment: number): number => {
    const mark = years.find((one) => moment >= one.year && moment < one.until + 1) ?? years[years.length - 1];
    return mark ? mark.x + mark.width * Math.min(1, (moment - mark.year) / (mark.until + 1 - mark.year)) : names;
  };
  let top = TOP;
  const lanes = LANES.map((lane) => {
    const ends: number[] = [];
    const placed: Placed[] = [];
    rows.forEach((row, index) => {
      if (row.lane !== lane) return;
      const span = spans[index];
      const x1 = span ? at(span.from) : width - 30;
      const x2 = span ? Math.max(at(span.to), x1 + 8) : x1 + 8;
      const wide = labelWidth(row);
      const anchor = x1 + wide > width ? "end" : "start";
      const from = anchor === "start" ? x1 : x2 - wide;
      const to = Math.max(x2, anchor === "start" ? x1 + wide : x2) + 14;
      let level = ends.findIndex((end) => end <= from);
      if (level === -1) level = ends.length;
      ends[level] = to;
      placed.push({ index, x1, x2, level, labelX: anchor === "start" ? x1 : x2, anchor, from: Math.min(from, x1 - 36), to });
    });
    const height = Math.max(1, ends.length) * LEVEL + 22;
    const laid = { lane, rows: placed, top, height };
    if (placed.length > 0) top += height;
    return laid;
  }).filter((lane) => lane.rows.length > 0);
  for (const year of years) if (year.gap) year.free = freeStretch(year, lanes, top);
  return { years, lanes, height: top + 8 };
}

/** The longest stretch of a gap that no label crosses. */
function freeStretch(gap: YearMark, lanes: Laid["lanes"], bottom: number): [number, number] {
  const taken = lanes
    .flatMap((lane) => lane.rows
      .filter((row) => row.from < gap.x + gap.width && row.to > gap.x)
      .map((row): [number, number] => [lane.top + row.level * LEVEL, lane.top + (row.level + 1) * LEVEL]))
    .sort((a, b) => a[0] - b[0]);
  let best: [number, number] = [TOP, TOP];
  let from = TOP;
  for (const [top, end] of [...taken, [bottom, bottom] as const]) {
    if (top - from > best[1] - best[0]) best = [from, top];
    from = Math.max(from, end);
  }
  return best;
}
