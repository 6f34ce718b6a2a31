// Work that is not begun a second time while it runs: two quick presses are one.
import { useCallback, useRef } from "react";

/** Who asks while it runs hears how the running one ends. */
export function useOnce<Answer>(work: () => Promise<Answer>): () => Promise<Answer> {
  const running = useRef<Promise<Answer> | null>(null);
  return () => (running.current ??= work().finally(() => { running.current = null; }));
}

/** Begins nothing while something runs that was begun by it about the same thing: what a second press is about is no longer so after the first. */
export function useOneAtATime(): (work: () => Promise<void>, about?: string) => Promise<void> {
  const running = useRef(new Set<string>());
  return useCallback(async (work, about = "") => {
    if (running.current.has(about)) return;
    running.current.add(about);
    try {
      await work();
    } finally {
      running.current.delete(about);
    }
  }, []);
}

/** For a button that gives way to the same button about something else: the second half of a double click is for nobody. */
export function firstClick(run: () => void): (event: { detail: number }) => void {
  return ({ detail }) => { if (detail < 2) run(); };
}
