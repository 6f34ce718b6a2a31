// A list of thousands of rows, of which only those near the view are in the page. Rows come in parts; a part that is
// far away is one empty box as tall as its rows. It does not matter what scrolls: the list, its pane or the window.
import { memo, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";

/** Rows of a part. A part on each side of those in view is drawn too, so that keys and a quick hand find rows there. */
export const PART = 30;
/** Up to this many rows all are drawn. */
export const FEW = 90;

type Watch = (box: Element, part: number) => () => void;

/** The parts around these. */
function around(parts: Iterable<number>, all: number): Set<number> {
  const near = new Set<number>();
  for (const part of parts) for (const one of [part - 1, part, part + 1]) if (one >= 0 && one < all) near.add(one);
  return near;
}

const same = (a: ReadonlySet<number>, b: ReadonlySet<number>) => a.size === b.size && [...a].every((one) => b.has(one));

/** Which parts are drawn, and how tall a row was seen to be. */
function useNear(all: number, first: number): { near: ReadonlySet<number>; tall: (part: number) => number | null; watch: Watch } {
  const [near, setNear] = useState<ReadonlySet<number>>(() => around([first], all));
  const seen = useRef(new Set<number>());
  const heights = useRef(new Map<number, number>());
  const of = useRef(new Map<Element, number>());
  const drawn = useRef(near);
  drawn.current = near;
  const count = useRef(all);
  count.current = all;
  const observer = useRef<IntersectionObserver | null>(null);
  const watch = useCallback<Watch>((box, part) => {
    observer.current ??= new IntersectionObserver((entries) => {
      for (const entry of entries) {
        const at = of.current.get(entry.target);
        if (at === undefined) continue;
        if (entry.isIntersecting) seen.current.add(at);
        else seen.current.delete(at);
        if (drawn.current.has(at) && entry.boundingClientRect.height > 0) heights.current.set(at, entry.boundingClientRect.height);
      }
      // A list that is out of view keeps what it had.
      if (seen.current.size === 0) return;
      const next = around(seen.current, count.current);
      setNear((old) => (same(old, next) ? old : next));
    });
    of.current.set(box, part);
    observer.current.observe(box);
    return () => {
      observer.current?.unobserve(box);
      of.current.delete(box);
      seen.current.delete(part);
    };
  }, []);
  useEffect(() => () => { observer.current?.disconnect(); observer.current = null; }, []);
  const tall = useCallback((part: number) => {
    const known = heights.current.get(part);
    if (known !== undefined) return known;
    const all = [...heights.current.values()];
    return all.length === 0 ? null : all.reduce((sum, one) => sum + one, 0) / all.length;
  }, []);
  return { near, tall, watch };
}

/** Draws `count` rows, `row(n)` each, as parts of a list (`<div role="list">`) or of a table (`<table aria-rowcount>`). */
export function LongList({ count, row, as, guess, at = 0 }: {
  count: number;
  row: (n: number) => ReactNode;
  as: "list" | "table";
  /** The height of a row in pixels, until one is seen. */
  guess: number;
  /** A row that is drawn from the start. */
  at?: number;
}) {
  const all = Math.ceil(count / PART);
  const { near, tall, watch } = useNear(all, Math.floor(at / PART));
  const few = count <= FEW || typeof IntersectionObserver === "undefined";
  const parts = useMemo(() => Array.from({ length: all }, (_, n) => n), [all]);
  return (
    <>
      {parts.map((part) => {
        const [from, to] = [part * PART, Math.min(count, (part + 1) * PART)];
        const rows = few || near.has(part) ? Array.from({ length: to - from }, (_, n) => row(from + n)) : null;
        const height = rows ? null : Math.round(((tall(part) ?? guess * PART) * (to - from)) / PART);
        return <Part key={part} part={part} as={as} watch={few ? null : watch} height={height}>{rows}</Part>;
      })}
    </>
  );
}

const Part = memo(function Part({ part, as, watch, height, children }: { part: number; as: "list" | "table"; watch: Watch | null; height: number | null; children: ReactNode }) {
  const box = useRef<HTMLTableSectionElement & HTMLDivElement>(null);
  useEffect(() => (box.current && watch ? watch(box.current, part) : undefined), [watch, part]);
  if (as === "table") return <tbody ref={box}>{children ?? <tr aria-hidden="true"><td style={{ height: height ?? 0, padding: 0, border: 0 }} /></tr>}</tbody>;
  return <div ref={box} role="presentation" style={height === null ? undefined : { height }}>{children}</div>;
});
