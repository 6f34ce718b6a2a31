// What is on a page is saved piece by piece: each question and each entry gives its way to save.
import { createContext, useContext, useEffect, useRef } from "react";

/** Saves what was typed; false where that was refused, and the page says why. */
export type Saver = () => Promise<boolean>;

export const SaversContext = createContext<{ add: (saver: { current: Saver }) => () => void }>({ add: () => () => undefined });

/** For a piece of a page. */
export function useSaver(save: Saver): void {
  const { add } = useContext(SaversContext);
  const now = useRef(save);
  now.current = save;
  useEffect(() => add(now), [add]);
}

/** One after the other, as each is a revision on the one before. */
export async function saveAll(savers: Iterable<{ current: Saver }>): Promise<boolean> {
  let whole = true;
  for (const saver of savers) whole = (await saver.current()) && whole;
  return whole;
}
