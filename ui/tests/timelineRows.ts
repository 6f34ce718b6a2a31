// Rows of a timeline for tests: by hand, and by chance that is the same on every run.
import type { TimelineView } from "../src/bridge";
import { dayOf, isoOf, spanOf } from "../src/features/timeline/gaps";
import type { Span } from "../src/features/timeline/layout";
import { noDate } from "../src/parts/DateField";
import { onDay } from "../src/words/dates";

const LANES: TimelineView["lane"][] = ["case", "alerts", "borders", "protection", "life"];

export function row(n: number, first: string | null, last: string | null, change: Partial<TimelineView> = {}): TimelineView {
  const when = first || last ? { ...onDay((first ?? last) as string), first, last } : noDate();
  return {
    entry: { kind: "event", id: `x${n}` }, lane: LANES[n % 5] ?? "life", title: `Entry ${n}`, title_kind: "words", channel: "", status: "", proceeding: "", outcome: "", country: "",
    when, until: noDate(), place: "", place_country: "", took_place: "yes", certainty: "confirmed", disclosure: "never_leaves", differing: [], exhibits: [], ...change,
  };
}

/** The same chances on every run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

export function many(count: number): TimelineView[] {
  const chance = chances(7);
  return Array.from({ length: count }, (_, n) => {
    const start = dayOf("2003-01-01") + Math.floor(chance() * 20 * 365);
    return row(n, isoOf(start), isoOf(start + (chance() < 0.5 ? 0 : 30)));
  });
}

export function spans(rows: TimelineView[]): (Span | null)[] {
  return rows.map((one) => {
    const span = spanOf(one);
    return span && { first: span[0], last: span[1], until: span[1] };
  });
}

export function made(count: number): { rows: TimelineView[]; spans: (Span | null)[] } {
  const rows = many(count);
  return { rows, spans: spans(rows) };
}
