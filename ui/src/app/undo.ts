// Undo and redo across the screens of a case. The list of what can be taken back lies sealed in the vault, so that it
// is there after a lock and after another case.
import { useCallback, useMemo, useRef } from "react";
import { call, type Saved } from "../bridge";

export type Way = "undo" | "redo";

/** One at a time, in the order of the strokes; nothing where there was nothing to do. */
export function useUndo(caseId: string): (way: Way) => Promise<Saved | null> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const turn = useCallback((way: Way) => {
    const next = last.current.then(() => call(way, { case: caseId }));
    last.current = next.catch(() => undefined);
    return next;
  }, [caseId]);
  return useMemo(() => turn, [turn]);
}
