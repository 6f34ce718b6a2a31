// The rows of a large case, in portions: so many at a time that the page can answer between them.
import type { CasePart, CaseView } from "../bridge";

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
  // Which lists there are is told by the parts themselves, so that a new one cannot be forgotten here; that is why
  // the first rows are asked for once more.
  const lists: Record<string, unknown[]> = {};
  for (let from = 0; ;) {
    if (!going()) return first;
    const part = await ask(from);
    if (part.stamp !== first.stamp) return null;
    for (const [name, rows] of Object.entries(part.lists)) (lists[name] ??= []).push(...(rows as unknown[]));
    if (part.to_come === 0) break;
    if (part.next <= from) return first;
    from = part.next;
  }
  return { ...first, ...lists, to_come: 0 };
}
