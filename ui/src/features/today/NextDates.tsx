// The next days of the case, overdue first.
import type { DueRow } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { dueTitle } from "../../parts/dueWords";
import { WhenFlag } from "../../parts/WhenFlag";
import { Called } from "../../parts/Typed";
import { useWords } from "../../words";
import { dateWords, shortDay, weekday } from "../../words/dates";

/** As many as the column shows. */
const SHOWN = 4;

export function NextDates({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const all = desk.view.due.filter((row) => row.near !== "open");
  // Whom one waits for comes last: nothing can be done about it today.
  const rows = [...all.filter((row) => row.near !== "waiting"), ...all.filter((row) => row.near === "waiting")];
  if (rows.length === 0) return <p className="small dates-none">{say("no-dates")}</p>;
  const under = (row: DueRow) => {
    const date = dateWords(row.date, lang, say);
    if (row.near === "late") return say("due-late-by", { days: say("days-count", { count: -row.days }), date });
    if (row.near === "waiting") return row.day ? say("due-waiting-until", { date }) : say("due-waiting-open");
    if (row.kind === "begin" && row.days < 0) return say("due-begin-since", { date });
    if (row.kind === "paper") return say("paper-runs-out", { date });
    return row.near === "week" && row.date.day !== null ? `${weekday(row.day, lang)} ${shortDay(row.day, lang, desk.view.today)}` : date;
  };
  return (
    <>
      <ul className="dates">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={`${row.kind}-${row.entry}-${row.day}-${row.paper ?? ""}-${row.clock?.rule ?? ""}`} className={row.near}>
            <WhenFlag when={row.near} />
            <div><strong><Called text={dueTitle(row, say)} /></strong><p className="small">{under(row)}</p></div>
          </li>
        ))}
      </ul>
      <button type="button" className="link small" onClick={() => desk.go("dates")} data-testid="all-dates">{say("all-dates", { count: rows.length })}</button>
    </>
  );
}
