// The rows of a large case, in portions: so many at a time that the page can answer between them.
import type { CaseLists, CasePart, CaseView } from "../bridge";

/** Every list of a case: one that is not named here does not compile, for its rows after the first portion would be lost. */
const EVERY: Record<keyof CaseLists, true> = {
  people: true, alerts: true, charges: true, allegations: true, proceedings: true, protection: true, events: true, evidence: true, sources: true, letters: true, tasks: true, notes: true, requests: true, plans: true,
  answers: true, timeline: true,
};
const LISTS = Object.keys(EVERY) as (keyof CaseLists)[];

/** How often a case that changes under the reading is begun again. */
const TRIES = 5;

/**
 * The whole case, from its first rows on. A part of another state than the first rows means that the case changed
 * meanwhile: then `again` gives the first rows anew. `going` says whether anybody still looks at it.
 */
export async function whole(first: CaseView, ask: (from: number) => Promise<CasePart>, again: () => Promise<CaseView>, going: () => boolean): Promise<CaseView> {
  let begun = first;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await rest(begun, ask, going);
    if (found) return found;
    begun = await again();
  }
  // It never stood still: what is there is shown, and it goes on saying that rows are to come.
  return begun;
}

async function rest(first: CaseView, ask: (from: number) => Promise<CasePart>, going: () => boolean): Promise<CaseView | null> {
  if (first.to_come === 0) return first;
  const lists = Object.fromEntries(LISTS.map((name) => [name, [...first[name]]])) as unknown as CaseLists;
  // Every list has as many rows as the longest one, or all it has.
  let from = Math.max(...LISTS.map((name) => first[name].length));
  for (let left = first.to_come; left > 0;) {
    if (!going()) return first;
    const part = await ask(from);
    if (part.stamp !== first.stamp) return null;
    for (const name of LISTS) (lists[name] as unknown[]).push(...part.lists[name]);
    if (part.next <= from) return first;
    from = part.next;
    left = part.to_come;
  }
  return { ...first, ...lists, to_come: 0 };
}
