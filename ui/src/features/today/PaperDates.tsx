// Identity papers that run out: the CCF asks for one that is still valid.
import type { PersonSheet } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { WhenFlag, type When } from "../../parts/WhenFlag";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";

const DAY = 86_400_000;

/** How near a day is: gone, this week, this month, or later. */
export function whenIs(day: string, today: string): When {
  const days = (Date.parse(day) - Date.parse(today)) / DAY;
  if (days < 0) return "late";
  if (days <= 7) return "week";
  return days <= 31 ? "month" : "later";
}

function runningOut(person: PersonSheet | undefined) {
  const known = person?.papers.filter((paper) => paper.expires.last) ?? [];
  return known.sort((a, b) => (a.expires.last ?? "").localeCompare(b.expires.last ?? ""));
}

export function PaperDates({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const { view, app } = desk;
  const papers = runningOut(view.people.find((person) => person.id === view.applicant));
  if (papers.length === 0) return <p className="small dates-none">{say("no-dates")}</p>;
  return (
    <ul className="dates">
      {papers.map((paper, n) => {
        const when = whenIs(paper.expires.last ?? "", app.today);
        return (
          <li key={n} className={when}>
            <WhenFlag when={when} />
            <div><strong>{say(`paper-kind-${paper.kind}`)}</strong>
              <p className="small">{say(when === "late" ? "paper-ran-out" : "paper-runs-out", { date: dateWords(paper.expires, lang, say) })}</p></div>
          </li>
        );
      })}
    </ul>
  );
}
