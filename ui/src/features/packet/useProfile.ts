// What the person saw in the portal: counts at once, and is kept a moment after typing pauses or when the screen is left.
import { useCallback, useEffect, useRef, useState } from "react";
import { Refusal, call, type PortalProfileSheet } from "../../bridge";

/** Milliseconds without a key before it is kept, as for forms. */
const PAUSE_MS = 700;

export interface Profile {
  sheet: PortalProfileSheet;
  set: (change: Partial<PortalProfileSheet>) => void;
  /** The limit of a box, in characters. */
  limitOf: (id: string) => number | null;
  setLimit: (id: string, characters: number | null) => void;
  refusal: Refusal | null;
  /** Tries again to keep what could not be kept. */
  keep: () => void;
}

export const NO_PROFILE: PortalProfileSheet = { large_mb: null, pages: null, boxes: [], at: "" };

/** `onPages` hears that another number of pages was kept, which the core measures against. */
export function useProfile(start: PortalProfileSheet, onPages: () => void): Profile {
  const [sheet, setSheet] = useState(start);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latest = useRef(start);
  const waiting = useRef<PortalProfileSheet | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const after = useRef(onPages);
  after.current = onPages;
  const pages = useRef(start.pages);
  // One after the other, so that an older state never comes last.
  const line = useRef<Promise<void>>(Promise.resolve());
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    line.current = line.current.then(async () => {
      const next = waiting.current;
      if (!next) return;
      waiting.current = null;
      try {
        const kept = await call("keep_portal", next);
        latest.current = { ...latest.current, at: kept.at };
        setSheet(latest.current);
        setRefusal(null);
        if (kept.pages !== pages.current) after.current();
        pages.current = kept.pages;
      } catch (thrown) {
        // What was typed stays and is tried again with the next key, or when asked.
        waiting.current = waiting.current ?? next;
        setRefusal(thrown as Refusal);
      }
    });
  }, []);
  useEffect(() => keep, [keep]);
  const set = useCallback((change: Partial<PortalProfileSheet>) => {
    latest.current = { ...latest.current, ...change };
    waiting.current = latest.current;
    setSheet(latest.current);
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, PAUSE_MS);
  }, [keep]);
  const setLimit = useCallback((id: string, characters: number | null) => {
    const others = latest.current.boxes.filter((one) => one.id !== id);
    // No box holds nothing: a nought takes the limit away.
    set({ boxes: characters ? [...others, { id, characters }] : others });
  }, [set]);
  const limitOf = (id: string) => sheet.boxes.find((one) => one.id === id)?.characters ?? null;
  return { sheet, set, limitOf, setLimit, refusal, keep };
}
