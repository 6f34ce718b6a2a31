// Work that is not begun a second time while it runs: two quick presses are one.
import { useRef } from "react";

/** Who asks while it runs hears how the running one ends. */
export function useOnce<Answer>(work: () => Promise<Answer>): () => Promise<Answer> {
  const running = useRef<Promise<Answer> | null>(null);
  return () => (running.current ??= work().finally(() => { running.current = null; }));
}
