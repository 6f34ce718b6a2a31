// Where each row of the timeline stands: in its lane, on the first line that is free. Labels never
// lie on top of each other; what finds no line is gathered as "+3". One pass over the rows.
import type { TimelineView } from "../../bridge";
import type { Scale } from "./scale";

export interface Placed {
  index: number;
  /** The bar, in the direction of time. */
  x1: number;
  x2: number;
  level: number;
  labelX: number;
  anchor: "start" | "end";
  /** Where its bar and label begin and end. */
  from: number;
  to: number;
  /** Where it ends, where it lasted; else the end of the bar. */
  until: number;
}

/** Rows that found no line. */
export interface Gathered {
  rows: number[];
  x: number;
  from: number;
  to: number;
}

export interface LaneLaid {
  lane: TimelineView["lane"];
  rows: Placed[];
  gathered: Gathered[];
  top: number;
  height: number;
}

export interface Laid {
  lanes: LaneLaid[];
  height: number;
}

const LANES: TimelineView["lane"][] = ["case", "alerts", "borders", "protection", "life"];
/** Height of one line of labels in a lane. */
export const LEVEL = 50;
/** Where the first lane begins, under the ruler. */
export const TOP = 44;
/** Most lines of labels in a lane. */
const MOST = 3;
const GATHERED_HEIGHT = 28;
const GATHERED_WIDTH = 56;
const SPACE = 14;
/** Length of the open end of *before* and *after*. */
export const OPEN = 30;

export interface Span {
  /** Days of the bar, and the day it lasted until. */
  first: number;
  last: number;
  until: number;
}

/** Lays rows out. `spans` and `widths` are one a row; a row without a span has no date. */
export function lay(rows: readonly TimelineView[], spans: readonly (Span | null)[], widths: readonly number[], scale: Scale): Laid {
  const order = rows.map((_, index) => index).sort((a, b) => (spans[a]?.first ?? Infinity) - (spans[b]?.first ?? Infinity) || a - b);
  const lanes = new Map(LANES.map((lane) => [lane, { ends: [] as number[], rows: [] as Placed[], gathered: [] as Gathered[] }]));
  const nextInLane = new Map<number, number>();
  const lastInLane = new Map<string, number>();
  for (const index of order) {
    const name = rows[index]?.lane ?? "";
    const before = lastInLane.get(name);
    if (before !== undefined) nextInLane.set(before, index);
    lastInLane.set(name, index);
  }
  const strips = scale.stretches.filter((one) => one.gap);
  for (const index of order) {
    const row = rows[index];
    const lane = row && lanes.get(row.lane);
    if (!row || !lane) continue;
    const span = spans[index] ?? null;
    const wide = widths[index] ?? 0;
    const x1 = span ? scale.at(span.first) : scale.end + 12;
    const x2 = span ? Math.max(scale.at(span.last + 1), x1 + 10) : x1 + 10;
    const until = span ? Math.max(x2, scale.at(span.until + 1)) : x2;
    // A label runs back from its bar where the other way it would meet the edge, a gap or the next label.
    const next = spans[nextInLane.get(index) ?? -1];
    const meets = x1 + wide > scale.width || strips.some((one) => one.x < x1 + wide && one.x + one.width > x1)
      || (next !== undefined && next !== null && scale.at(next.first) < x1 + wide + SPACE);
    const left = row.when.kind === "before" ? x1 - OPEN : x1;
    const right = until + (row.when.kind === "after" ? OPEN : 0);
    const places = { start: { from: left, to: Math.max(right, x1 + wide) + SPACE }, end: { from: Math.min(left, x2 - wide), to: right + 4 } };
    const free = (from: number) => {
      let level = 0;
      while (level < lane.ends.length && (lane.ends[level] ?? 0) > from) level += 1;
      return level;
    };
    const back = span !== null && meets && x2 - wide > 0 && free(places.end.from) <= Math.max(free(places.start.from), lane.ends.length - 1);
    const anchor = back ? "end" : "start";
    const { from, to } = places[anchor];
    const level = free(from);
    // A label that would run over the edge is not cut: its entry is gathered.
    const over = span !== null && anchor === "start" && x1 + wide > scale.width && lane.ends.length > 0;
    if (level >= MOST || over) {
      const last = lane.gathered[lane.gathered.length - 1];
      if (last && x1 < last.x + GATHERED_WIDTH) {
        last.rows.push(index);
        last.to = Math.max(last.to, x2);
      } else {
        lane.gathered.push({ rows: [index], x: x1, from: x1, to: Math.max(x2, x1 + GATHERED_WIDTH) });
      }
      continue;
    }
    lane.ends[level] = to;
    lane.rows.push({ index, x1, x2, level, labelX: anchor === "start" ? x1 : x2, anchor, from, to, until });
  }
  let top = TOP;
  const laid: LaneLaid[] = [];
  for (const [lane, { ends, rows: placed, gathered }] of lanes) {
    if (placed.length === 0) continue;
    const height = Math.max(1, ends.length) * LEVEL + (gathered.length > 0 ? GATHERED_HEIGHT : 0) + 24;
    laid.push({ lane, rows: placed, gathered, top, height });
    top += height;
  }
  return { lanes: laid, height: top + 8 };
}

/** The longest stretch between top and bottom that no label crosses within `from` to `to`. */
export function freeStretch(lanes: readonly LaneLaid[], from: number, to: number, bottom: number): [number, number] {
  const taken = lanes
    .flatMap((lane) => lane.rows
      .filter((row) => row.from < to && row.to > from)
      .map((row): [number, number] => [lane.top + row.level * LEVEL, lane.top + (row.level + 1) * LEVEL]))
    .sort((a, b) => a[0] - b[0]);
  let best: [number, number] = [TOP, TOP];
  let at = TOP;
  for (const [top, end] of [...taken, [bottom, bottom] as const]) {
    if (top - at > best[1] - best[0]) best = [at, top];
    at = Math.max(at, end);
  }
  return best;
}
