// A long list as one stop of Tab: its rows are reached by the arrow keys, Home and End. A row says that it is one by
// what `stop` gives it. Rows of one column (`lane`) follow each other by up and down; left and right go to its neighbours.
import { useCallback, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from "react";

const STOPS = "[data-stop]";

export interface Roving<Box extends HTMLElement> {
  box: RefObject<Box | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: { target: EventTarget }) => void;
}

/** What a row of the list carries, beside its own. */
export const stop = (key: string, lane = "") => ({ "data-stop": key, "data-lane": lane });

export function useRoving<Box extends HTMLElement>(): Roving<Box> {
  const box = useRef<Box>(null);
  const at = useRef<string | null>(null);
  // Which rows there are is known once they are drawn; a row that has gone hands its place to the first.
  const settle = useCallback(() => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
    const now = rows.find((row) => row.dataset["stop"] === at.current) ?? rows[0];
    for (const row of rows) row.tabIndex = row === now ? 0 : -1;
  }, []);
  useLayoutEffect(settle);
  const onFocus = useCallback(({ target }: { target: EventTarget }) => {
    const key = target instanceof HTMLElement ? target.dataset["stop"] : undefined;
    if (key === undefined || key === at.current) return;
    at.current = key;
    settle();
  }, [settle]);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const from = event.target;
    if (!(from instanceof HTMLElement) || from.dataset["stop"] === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...(box.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
    const lane = rows.filter((row) => row.dataset["lane"] === from.dataset["lane"]);
    const rtl = from.ownerDocument.documentElement.dir === "rtl";
    const along = (among: HTMLElement[], by: number) => among[Math.max(0, Math.min(among.length - 1, among.indexOf(from) + by))];
    const moves: Record<string, () => HTMLElement | undefined> = {
      ArrowDown: () => along(lane, 1), ArrowUp: () => along(lane, -1), Home: () => lane[0], End: () => lane[lane.length - 1],
      ArrowRight: () => along(rows, rtl ? -1 : 1), ArrowLeft: () => along(rows, rtl ? 1 : -1),
    };
    const to = moves[event.key]?.();
    if (!to) return;
    event.preventDefault();
    to.focus();
  }, []);
  return { box, onKeyDown, onFocus };
}
