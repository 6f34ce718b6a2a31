// Choices that each put one thing in place of another: the last one counts, and what is chosen while one is being saved
// waits for it.
import { useCallback, useEffect, useRef } from "react";
import type { CaseView, Saved } from "../bridge";

interface Kept { id: string; revision: number }

/** One save under way, what is saved by it, and what was chosen since. */
interface Turn<Sheet> { saving: Partial<Sheet>; waiting: Partial<Sheet>; ended: Promise<void>; after: Promise<void> | null }

/** What was chosen otherwise than it is being saved. */
function rest<Sheet>({ saving, waiting }: Turn<Sheet>): Partial<Sheet> {
  const names = Object.keys(waiting) as (keyof Sheet)[];
  return Object.fromEntries(names.filter((name) => !(name in saving) || waiting[name] !== saving[name]).map((name) => [name, waiting[name]])) as Partial<Sheet>;
}

/** Saves a change of the sheet that `about` names, on top of what was saved before it. Ends when that change is saved, and
    throws what refused it; what was chosen twice is saved once. A choice that a later one takes the place of ends as that one does. */
export function useChoices<Sheet extends Kept>(view: CaseView, save: (sheet: Sheet) => Promise<Saved>, sheetOf: (about: string) => Sheet | undefined): (about: string, change: Partial<Sheet>) => Promise<void> {
  const now = useRef({ save, sheetOf });
  const turns = useRef(new Map<string, Turn<Sheet>>());
  // What was saved and is not on the screen yet: the next choice builds on it all the same.
  const ahead = useRef(new Map<string, Sheet>());
  useEffect(() => { now.current = { save, sheetOf }; });
  useEffect(() => ahead.current.clear(), [view]);
  return useCallback((about, change) => {
    const put = async (chosen: Partial<Sheet>) => {
      const [shown, saved] = [now.current.sheetOf(about), ahead.current.get(about)];
      const base = saved && saved.revision > (shown?.revision ?? 0) ? saved : shown;
      if (!base) return;
      // What is there already is not written again.
      if ((Object.keys(chosen) as (keyof Sheet)[]).every((name) => base[name] === chosen[name])) return;
      const sheet = { ...base, ...chosen };
      const { id, revision } = await now.current.save(sheet);
      if (revision > (now.current.sheetOf(about)?.revision ?? 0)) ahead.current.set(about, { ...sheet, id, revision });
    };
    const begin = (chosen: Partial<Sheet>): Promise<void> => {
      const ended = put(chosen);
      const turn: Turn<Sheet> = { saving: chosen, waiting: {}, ended, after: null };
      turns.current.set(about, turn);
      const over = () => { if (!turn.after) turns.current.delete(about); };
      ended.then(over, over);
      // Refused while something else was chosen in its place: what became of that one is what there is to say.
      return ended.catch((thrown: unknown) => {
        if (turn.after && Object.keys(chosen).every((name) => name in turn.waiting)) return turn.after;
        throw thrown;
      });
    };
    const turn = turns.current.get(about);
    if (!turn) return begin(change);
    turn.waiting = { ...turn.waiting, ...change };
    const next = (refused?: { thrown: unknown }): Promise<void> | void => {
      const left = rest(turn);
      // Nothing of a refused save is there: all that was chosen since is put.
      if (Object.keys(left).length > 0) return begin(refused ? turn.waiting : left);
      turns.current.delete(about);
      if (refused) throw refused.thrown;
    };
    turn.after ??= turn.ended.then(() => next(), (thrown: unknown) => next({ thrown }));
    return turn.after;
  }, []);
}
