// From days to places: years with much in them are drawn wide, gaps narrow, whatever the zoom.
import { type Gap, dayOf } from "./gaps";

export interface Stretch {
  /** First day, and the day after the last. */
  from: number;
  to: number;
  x: number;
  width: number;
  gap: Gap | null;
}

export interface Scale {
  stretches: Stretch[];
  /** Where the column of unknown dates begins; the whole width where there is none. */
  end: number;
  width: number;
  at: (day: number) => number;
}

export interface Tick {
  x: number;
  kind: "year" | "month" | "day";
  year: number;
  month: number;
  day: number;
  /** Whether there is room for its words. */
  said: boolean;
}

export const GAP_WIDTH = 46;
/** Width of the column of entries without any date. */
export const UNKNOWN_WIDTH = 132;
const AVERAGE_YEAR = 365.2425;

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

function yearStart(year: number): number {
  return dayOf(`${String(year).padStart(4, "0")}-01-01`);
}

/** Lays time out on `fit` units times `zoom`; gaps keep their width. */
export function scaleOf(spans: readonly ([number, number] | null)[], gaps: readonly Gap[], fit: number, zoom: number): Scale {
  const known = spans.filter((span) => span !== null);
  const unknown = known.length < spans.length ? UNKNOWN_WIDTH : 0;
  if (known.length === 0) return { stretches: [], end: 0, width: fit, at: () => 0 };
  let [first, last] = [Infinity, -Infinity];
  const busy = new Map<number, number>();
  for (const [a, b] of known) {
    first = Math.min(first, a);
    last = Math.max(last, b);
    const [begun, ended] = [yearOf(a), yearOf(b)];
    busy.set(begun, (busy.get(begun) ?? 0) + 1);
    if (ended !== begun) busy.set(ended, (busy.get(ended) ?? 0) + 0.5);
  }
  for (const gap of gaps) last = Math.max(last, gap.to);
  // Whole years at the outside, so that a single event stands in its year.
  const stop = gaps[gaps.length - 1]?.to === last ? last + 1 : yearStart(yearOf(last) + 1);
  const parts: { from: number; to: number; gap: Gap | null; weight: number }[] = [];
  let at = yearStart(yearOf(first));
  const fill = (to: number) => {
    while (at < to) {
      const next = Math.min(to, yearStart(yearOf(at) + 1));
      const weight = ((next - at) / AVERAGE_YEAR) * (0.5 + Math.min(busy.get(yearOf(at)) ?? 0, 6) * 0.4);
      parts.push({ from: at, to: next, gap: null, weight });
      at = next;
    }
  };
  for (const gap of gaps) {
    fill(gap.from);
    parts.push({ from: gap.from, to: gap.to + 1, gap, weight: 0 });
    at = gap.to + 1;
  }
  fill(stop);
  const whole = parts.reduce((sum, part) => sum + part.weight, 0) || 1;
  const narrow = parts.filter((part) => part.gap).length * GAP_WIDTH;
  const room = Math.max(120, fit - unknown - narrow) * zoom;
  let x = 0;
  const stretches = parts.map(({ from, to, gap, weight }): Stretch => {
    const stretch = { from, to, x, width: gap ? GAP_WIDTH : (room * weight) / whole, gap };
    x += stretch.width;
    return stretch;
  });
  const end = x;
  return { stretches, end, width: end + unknown, at: (day) => place(stretches, end, day) };
}

function place(stretches: readonly Stretch[], end: number, day: number): number {
  let [low, high] = [0, stretches.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = stretches[middle];
    if (!one) break;
    if (day < one.from) high = middle - 1;
    else if (day >= one.to) low = middle + 1;
    else return one.x + (one.width * (day - one.from)) / (one.to - one.from);
  }
  return day < (stretches[0]?.from ?? 0) ? 0 : end;
}

/** The ruler between two places: years, then quarters, months and days as there is room. */
export function ticksOf(scale: Scale, from: number, to: number): Tick[] {
  const ticks: Tick[] = [];
  let lastYear = -Infinity;
  for (const stretch of scale.stretches) {
    if (stretch.gap || stretch.x > to || stretch.x + stretch.width < from) {
      continue;
    }
    const year = yearOf(stretch.from);
    const start = yearStart(year);
    const perDay = stretch.width / (stretch.to - stretch.from);
    const month = perDay * 30.4;
    const every = month >= 44 ? 1 : month >= 16 ? 3 : 0;
    // A year that is cut by a gap is named once, at its first part.
    const said = stretch.x - lastYear >= 48;
    if (said) lastYear = stretch.x;
    ticks.push({ x: stretch.x, kind: "year", year, month: 1, day: 1, said });
    for (let n = every === 0 ? 12 : 0; n < 12; n += every) {
      const first = Date.UTC(year, n, 1) / 86_400_000;
      if (first >= stretch.from && first < stretch.to && (n > 0 || month >= 44)) {
        ticks.push({ x: scale.at(first), kind: "month", year, month: n + 1, day: 1, said: true });
      }
      for (const day of month >= 260 ? [8, 15, 22] : []) {
        const at = first + day - 1;
        if (at >= Math.max(start, stretch.from) && at < stretch.to) ticks.push({ x: scale.at(at), kind: "day", year, month: n + 1, day, said: true });
      }
    }
  }
  return ticks.filter((tick) => tick.x >= from - 200 && tick.x <= to);
}
