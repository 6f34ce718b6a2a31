// The next days of the case, overdue first.
import type { Desk } from "../../parts/desk";
import { dueDates, type Due } from "../../parts/dueDates";
import { Typed } from "../../parts/Typed";
import { WhenFlag, type When } from "../../parts/WhenFlag";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";

/** As many as the column shows. */
const SHOWN = 4;

export function NextDates({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const rows = dueDates(desk.view, desk.app.today).filter((row) => row.when !== "waiting" && row.when !== "open");
  if (rows.length === 0) return <p className="small dates-none">{say("no-dates")}</p>;
  const under = (row: Due) => {
    const date = dateWords(row.date, lang, say);
    if (row.kind === "paper") return say(row.when === "late" ? "paper-ran-out" : "paper-runs-out", { date });
    return row.when === "late" ? say("was-due", { date }) : date;
  };
  return (
    <>
      <ul className="dates">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.key} className={row.when}>
            <WhenFlag when={row.when as When} />
            <div><strong>{row.kind === "paper" ? say(`paper-kind-${row.paper.kind}`) : <Typed text={row.kind === "task" ? row.task.title : row.letter.title} />}</strong>
              <p className="small">{under(row)}</p></div>
          </li>
        ))}
      </ul>
      <button type="button" className="link small" onClick={() => desk.go("dates")}>{say("all-dates", { count: rows.length })}</button>
    </>
  );
}
