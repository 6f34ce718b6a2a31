// What was erased for good: that it was there, when it went, and nothing of what it said.
import type { ErasedRow } from "../bridge";
import { useWords } from "../words";
import { dayWords, timeOfDay } from "../words/dates";

export function Erased({ rows, what }: { rows: readonly ErasedRow[]; what: "earlier" | "entry" }) {
  const { say, lang } = useWords();
  if (rows.length === 0) return null;
  return (
    <div className="stack-8 erased" data-testid="erased">
      <h3>{say("history-erased")}</h3>
      <ul className="stack-8">{rows.map((row, n) => (
        <li key={n} className="gone"><strong>{say(`history-erased-${what}`, { count: row.revisions })}</strong>
          <p className="small">{say("history-at", { day: dayWords(row.at, lang), time: timeOfDay(row.at, lang) })}</p></li>
      ))}</ul>
      <p className="small">{say("history-erased-why")}</p>
    </div>
  );
}
