// Work that is not begun a second time while it runs: two quick presses are one.
import { useCallback, useRef } from "react";

/** Who asks while it runs hears how the running one ends. */
export function useOnce<Answer>(work: () => Promise<Answer>): () => Promise<Answer> {
  const running = useRef<Promise<Answer> | null>(null);
  return () => (running.current ??= work().finally(() => { running.current = null; }));
}

/** Begins nothing while something runs that was begun by it: what a second press is about is no longer so after the first. */
export function useOneAtATime(): (work: () => Promise<void>) => Promise<void> {
  const running = useRef(false);
  return useCallback(async (work) => {
    if (running.current) return;
    running.current = true;
    try {
      await work();
    } finally {
      running.current = false;
    }
  }, []);
}

/** For a button that gives way to the same button about something else: the second half of a double click is for nobody. */
export function firstClick(run: () => void): (event: { detail: number }) => void {
  return ({ detail }) => { if (detail < 2) run(); };
}
