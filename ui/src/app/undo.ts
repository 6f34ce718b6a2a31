// Undo and redo across the screens of a case: every save says what it changed, and can be taken back.
import { useCallback, useMemo, useRef, useState } from "react";
import type { MoveSheet, Saved } from "../bridge";

/** The way back of a save: its moves turned round, the last first. */
export function wayBack(saved: Saved): MoveSheet[] {
  return [...saved.touched].reverse().map((move) => ({ id: move.id, from: move.to, to: move.from }));
}

export interface Undo {
  /** Remembers a save; what was undone before can no longer be done again. */
  did: (saved: Saved) => void;
  undo: () => Promise<boolean>;
  redo: () => Promise<boolean>;
  canUndo: boolean;
}

/** `revert` moves entries to other revisions of theirs, and gives what the save of that changed. */
export function useUndo(revert: (moves: MoveSheet[]) => Promise<Saved>): Undo {
  const done = useRef<MoveSheet[][]>([]);
  const undone = useRef<MoveSheet[][]>([]);
  const [count, setCount] = useState(0);
  const did = useCallback((saved: Saved) => {
    done.current.push(wayBack(saved));
    undone.current = [];
    setCount(done.current.length);
  }, []);
  const step = useCallback(async (from: MoveSheet[][], to: MoveSheet[][]) => {
    const moves = from.pop();
    if (!moves) return false;
    try {
      to.push(wayBack(await revert(moves)));
      return true;
    } finally {
      // A refused step stays off the list: it would be refused again.
      setCount(done.current.length);
    }
  }, [revert]);
  return useMemo(() => ({
    did,
    undo: () => step(done.current, undone.current),
    redo: () => step(undone.current, done.current),
    canUndo: count > 0,
  }), [did, step, count]);
}
