// Titles of rows: the person's own words, or what kind of date it is.
import type { ReactNode } from "react";
import type { TimelineView } from "../../bridge";
import { Called, Typed, unmarked } from "../../parts/Typed";
import type { useWords } from "../../words";

type Words = ReturnType<typeof useWords>;

/** The title of a row as plain text. */
export function rowText(row: TimelineView, { say, country, join }: Words): string {
  if (row.title_kind === "words") return unmarked(row.title);
  if (row.title_kind.startsWith("letter_")) return say(`row-${row.title_kind.replace("_", "-")}`, { words: unmarked(row.title) });
  if (row.title_kind === "charged") return say("row-charged", { offence: unmarked(row.title) });
  const id = `row-${row.title_kind.replace(/_/gu, "-")}`;
  const parts = {
    channel: row.channel ? say(`channel-${row.channel}`) : "",
    status: row.status ? say(`alert-status-${row.status}`) : "",
    proceeding: row.proceeding ? say(`proceeding-kind-${row.proceeding}`) : "",
    outcome: row.outcome ? say(`outcome-${row.outcome}`) : "",
  };
  return join([say(id, parts), country(row.country)]);
}

/** The title of a row for the screen. */
export function rowTitle(row: TimelineView, words: Words): ReactNode {
  return row.title_kind === "words" ? <Typed text={row.title} /> : <Called text={rowText(row, words)} />;
}
