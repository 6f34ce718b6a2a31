// What is on a page is saved piece by piece: each question and each entry gives its way to save.
import { createContext, useContext, useEffect, useRef } from "react";

/** How saving ended: nothing was typed that is not saved, it is saved, or it was refused and the page says why. */
export type Ended = "same" | "saved" | "refused";

/** Saves what was typed. */
export type Saver = () => Promise<Ended>;

export const SaversContext = createContext<{ add: (saver: { current: Saver }) => () => void }>({ add: () => () => undefined });

/** For a piece of a page. */
export function useSaver(save: Saver): void {
  const { add } = useContext(SaversContext);
  const now = useRef(save);
  now.current = save;
  useEffect(() => add(now), [add]);
}

/** One after the other, as each is a revision on the one before. */
export async function saveAll(savers: Iterable<{ current: Saver }>): Promise<Ended> {
  const ends: Ended[] = [];
  for (const saver of savers) ends.push(await saver.current());
  return (["refused", "saved"] as const).find((end) => ends.includes(end)) ?? "same";
}
