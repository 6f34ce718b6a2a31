// Screen 15 in its first form: what is late, what comes, and what others have to do.
import { useState } from "react";
import type { TaskSheet } from "../../bridge";
import { useEntryLabels } from "../../parts/AboutField";
import { asked, type Desk } from "../../parts/desk";
import { dueDates, type Due } from "../../parts/dueDates";
import { Empty, Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { Typed } from "../../parts/Typed";
import { WhenFlag, type When } from "../../parts/WhenFlag";
import { useWords } from "../../words";
import { dateWords, onDay } from "../../words/dates";
import { TaskForm } from "./TaskForm";

const GROUPS = ["late", "week", "month", "later", "open", "waiting"] as const;

export function Dates({ desk }: { desk: Desk }) {
  const words = useWords();
  const { say, lang } = words;
  const { view, app } = desk;
  const leave = useLeave();
  const from = asked(desk.focus);
  const [open, setOpen] = useState<TaskSheet | "new" | null>(() =>
    (from.what === "new" || from.what === "about" ? "new" : (view.tasks.find((task) => task.id === from.id) ?? null)));
  const [refused, setRefused] = useState(false);
  if (open) {
    const close = () => setOpen(null);
    return (
      <Page title={say(open === "new" ? "add-date" : "change-date")} ruled actions={<button type="button" className="button" onClick={() => leave(close)}>{say("back")}</button>}>
        <TaskForm desk={desk} sheet={open === "new" ? undefined : open} about={from.what === "about" ? from.id : undefined} onDone={close} />
      </Page>
    );
  }
  const rows = dueDates(view, app.today);
  const ended = view.tasks.filter((task) => task.state === "done" || task.state === "dropped");
  const finish = (task: TaskSheet) => {
    setRefused(false);
    const fields: TaskSheet = { ...task, state: "done", done: onDay(app.today) };
    desk.save({ kind: "task", fields }).then(() => desk.tell(say("task-finished")), () => setRefused(true));
  };
  const count = (when: string) => rows.filter((row) => row.when === when).length;
  const change = (row: Due) => {
    if (row.kind === "task") setOpen(row.task);
    else if (row.kind === "letter") desk.go("letters", row.letter.id);
    else desk.go("facts", "person");
  };
  return (
    <Page title={say("nav-dates")} under={say("dates-under", { late: count("late"), soon: count("week") + count("month"), waiting: count("waiting") })} ruled
      actions={<button type="button" className="button primary" onClick={() => setOpen("new")} data-testid="add-date">+ {say("add-date")} <span className="keys">Ctrl D</span></button>}
      foot={<span className="caption">{say("dates-own")}</span>}>
      {refused && <p role="alert" className="banner bad">{say("error-stale")} {say("error-stale", undefined, "todo")}</p>}
      {rows.length === 0 && (
        <Empty title={say("no-dates-yet")} text={say("no-dates-yet", undefined, "text")}>
          <button type="button" className="button primary" onClick={() => setOpen("new")}>{say("add-date")}</button>
        </Empty>
      )}
      {GROUPS.filter((when) => count(when) > 0).map((when) => (
        <section key={when} className={`due ${when}`} aria-labelledby={`due-${when}`}>
          <h2 id={`due-${when}`} className="head-line marked">{when !== "open" && when !== "waiting" && <WhenFlag when={when as When} />}{say(`due-${when}`)}</h2>
          <table><tbody>
            {rows.filter((row) => row.when === when).map((row) => (
              <tr key={row.key}>
                <td className="due-day"><strong>{row.date.kind === "unknown" ? say("no-day") : dateWords(row.date, lang, say)}</strong>
                  {when === "late" && <div className="small">{say("days-late", { count: row.days })}</div>}</td>
                <td><button type="button" className="link" onClick={() => change(row)} data-testid="open-date"><strong><DueTitle row={row} /></strong></button>
                  {row.kind === "task" && row.task.what && <div className="small"><Typed text={row.task.what} /></div>}
                  {row.kind === "letter" && <div className="small">{say("due-letter")}</div>}</td>
                <td className="small"><Rests desk={desk} row={row} /></td>
                <td className="end">{row.kind === "task" && <button type="button" className="button mini" onClick={() => finish(row.task)} data-testid="finish">{say("task-finish")}</button>}</td>
              </tr>
            ))}
          </tbody></table>
        </section>
      ))}
      {ended.length > 0 && (
        <details className="more">
          <summary>{say("dates-ended", { count: ended.length })}</summary>
          <ul className="stack-8">
            {ended.map((task) => <li key={task.id}><button type="button" className="link" onClick={() => setOpen(task)}><Typed text={task.title} /></button> <span className="small">{say(`task-state-${task.state}`)}{task.done.kind !== "unknown" && `, ${dateWords(task.done, lang, say)}`}</span></li>)}
          </ul>
        </details>
      )}
    </Page>
  );
}

function DueTitle({ row }: { row: Due }) {
  const { say } = useWords();
  if (row.kind === "paper") return say(row.when === "late" ? "paper-ran-out-title" : "paper-runs-out-title", { paper: say(`paper-kind-${row.paper.kind}`) });
  return <Typed text={row.kind === "task" ? row.task.title : row.letter.title} />;
}

/** The document and the rule that set a day; without either it is the person's own. */
function Rests({ desk, row }: { desk: Desk; row: Due }) {
  const { say } = useWords();
  const labels = useEntryLabels(desk.view);
  if (row.kind === "letter") return <Typed text={row.letter.with || row.letter.reference || say("letter")} />;
  if (row.kind === "paper") return <bdi>{row.paper.number || say("paper")}</bdi>;
  const about = labels.find((one) => one.value === row.task.about[0]);
  return (
    <>
      {about && <div><Typed text={about.label} /></div>}
      <div>{row.task.rule ? <Typed text={row.task.rule} /> : say("own-date")}</div>
    </>
  );
}
