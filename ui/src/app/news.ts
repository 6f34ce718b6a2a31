// What changed in a case, put into the case as the window holds it: what a save costs here does not grow with the case.
import type { CaseNews, CaseView, Places } from "../bridge";

const LISTS = ["people", "alerts", "charges", "allegations", "proceedings", "protection", "events", "evidence", "sources", "letters", "tasks", "notes", "requests", "plans", "answers"] as const satisfies (keyof Places)[];

/** A list without what was touched, and with what is new in its places, which are told in order. A list that nothing touched stays the one it was. */
export function merged<Row>(old: Row[], idOf: (row: Row) => string, touched: ReadonlySet<string>, rows: readonly Row[], places: readonly number[]): Row[] {
  const kept = old.filter((row) => !touched.has(idOf(row)));
  if (rows.length === 0) return kept.length === old.length ? old : kept;
  const next: Row[] = [];
  let from = 0;
  rows.forEach((row, n) => {
    const to = from + Math.max(0, (places[n] ?? Infinity) - next.length);
    for (; from < Math.min(to, kept.length); from += 1) next.push(kept[from] as Row);
    next.push(row);
  });
  for (; from < kept.length; from += 1) next.push(kept[from] as Row);
  return next;
}

/** The case as it stands after the news. */
export function afterNews(old: CaseView, news: CaseNews): CaseView {
  if (news.whole) return news.view;
  const touched = new Set(news.touched);
  const next: CaseView = { ...news.view };
  for (const list of LISTS) {
    (next[list] as { id: string }[]) = merged(old[list] as { id: string }[], (row) => row.id, touched, news.view[list], news.places[list]);
  }
  next.timeline = merged(old.timeline, (row) => row.entry.id, new Set(news.rows), news.view.timeline, news.places.timeline);
  return next;
}
