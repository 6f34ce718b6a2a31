// Screen 15: what is late, what comes, and what others have to do; each day with what sets it.
import { useCallback, useState } from "react";
import { Refusal, call, type DueRow, type NearWord, type TaskSheet } from "../../bridge";
import { RefusalBanner } from "../../parts/Banner";
import { asked, type Desk } from "../../parts/desk";
import { dueDay, dueTitle, howFar } from "../../parts/dueWords";
import { useClocks } from "../../parts/clocks";
import { HOME, linkOf, rowOf } from "../../parts/entryWords";
import { Empty, Page } from "../../parts/Frame";
import { useLeave } from "../../parts/Leave";
import { LongList } from "../../parts/LongList";
import { useScreenKey } from "../../parts/screenKeys";
import { SlipDialog } from "../../parts/SlipDialog";
import { Called, Typed } from "../../parts/Typed";
import { WhenFlag } from "../../parts/WhenFlag";
import { useOneAtATime } from "../../parts/once";
import { useWords } from "../../words";
import { dateWords, weekday } from "../../words/dates";
import { ClockDetail } from "./ClockDetail";
import { DateDetail, Rests } from "./DateDetail";
import { CalendarDialog, Sessions } from "./Sessions";
import { TaskForm } from "./TaskForm";

const GROUPS: NearWord[] = ["late", "week", "month", "later", "open", "waiting"];

export const rowKey = (row: DueRow) => `${row.kind}-${row.entry}-${row.paper ?? ""}-${row.clock?.rule ?? ""}-${row.day}`;

export function Dates({ desk }: { desk: Desk }) {
  const { say, lang } = useWords();
  const { view } = desk;
  const leave = useLeave();
  const from = asked(desk.focus);
  const [open, setOpen] = useState<TaskSheet | "new" | null>(() =>
    // What is done has no place in the list; its form shows it.
    (from.what === "new" || from.what === "about" ? "new" : (view.tasks.find((task) => task.id === from.id && (from.what === "change" || !view.due.some((row) => row.entry === task.id))) ?? null)));
  const [chosen, setChosen] = useState(() => view.due.find((row) => row.entry === from.id) ?? view.due[0] ?? null);
  const [turned, setTurned] = useState(() => view.due.some((row) => row.entry === from.id));
  const [slip, setSlip] = useState(false);
  const [calendar, setCalendar] = useState(false);
  const clocks = useClocks();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const oneAtATime = useOneAtATime();
  const print = useCallback(() => setSlip(true), []);
  useScreenKey("print", view.due.length > 0 ? print : null);
  if (open) {
    const close = () => setOpen(null);
    return (
      <Page title={say(open === "new" ? "add-date" : "change-date")} ruled actions={<button type="button" className="button" onClick={() => leave(close)}>{say("back")}</button>}>
        <TaskForm desk={desk} sheet={open === "new" ? undefined : open} about={from.what === "about" ? from.id : undefined} onDone={close} />
      </Page>
    );
  }
  const rows = view.due;
  const row = rows.find((one) => chosen && rowKey(one) === rowKey(chosen)) ?? rows.find((one) => one.entry === chosen?.entry) ?? rows[0];
  const ended = view.tasks.filter((task) => task.state === "done" || task.state === "dropped");
  const finish = (due: DueRow) => oneAtATime(async () => {
    setRefusal(null);
    try {
      await desk.did(await call("finish_task", { case: view.id, id: due.entry, revision: due.revision }));
      desk.tell(say("task-finished"));
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  });
  const change = (due: DueRow) => {
    const task = view.tasks.find((one) => one.id === due.entry);
    const starts = due.kind === "clock" ? linkOf(view, due.entry) : null;
    if (task) setOpen(task);
    else if (starts) desk.go(HOME[starts.kind] ?? "facts", `change:${starts.id}`);
    else if (due.kind === "letter") desk.go("letters", due.entry);
    else desk.go("facts", "person");
  };
  const groups = GROUPS.map((near) => ({ near, those: rows.filter((one) => one.near === near) })).filter(({ those }) => those.length > 0);
  const count = (near: NearWord) => groups.find((one) => one.near === near)?.those.length ?? 0;
  return (
    <Page title={say("nav-dates")} under={say("dates-under-all", { late: count("late"), week: count("week"), month: count("month"), later: count("later"), waiting: count("waiting") })} ruled flush={rows.length > 0}
      actions={<>
        {rows.length > 0 && <button type="button" className="button" onClick={print} data-testid="control-slip">{say("control-slip")}</button>}
        {rows.some((one) => one.day >= view.today) && <button type="button" className="button" onClick={() => setCalendar(true)} data-testid="calendar-file">{say("calendar-file")}</button>}
        <button type="button" className="button" onClick={() => setOpen("new")} data-testid="add-date">+ {say("add-date")} <span className="keys">Ctrl D</span></button>
      </>}
      foot={<span className="caption">{say("dates-own")}</span>}>
      {rows.length === 0 ? (
        <div className="stack">
          <RefusalBanner refusal={refusal} onRetry={() => void desk.reload()} />
          <Empty title={say("no-dates-yet")} text={say("no-dates-yet", undefined, "text")}>
            <button type="button" className="button primary" onClick={() => setOpen("new")}>{say("add-date")}</button>
          </Empty>
          <Ended tasks={ended} onOpen={setOpen} />
          {clocks && <Sessions clocks={clocks} today={view.today} />}
        </div>
      ) : (
        <div className={`split turn${turned ? " turned" : ""}`}>
          <div className="list">
            <RefusalBanner refusal={refusal} onRetry={() => void desk.reload()} />
            {groups.map(({ near, those }) => (
              <section key={near} className={`due ${near}`} aria-labelledby={`due-${near}`}>
                <h2 id={`due-${near}`} className="head-line marked"><WhenFlag when={near} />{say(`due-${near}`)}</h2>
                <table aria-rowcount={those.length}>
                  <LongList as="table" count={those.length} guess={62} at={Math.max(0, those.findIndex((one) => one === row))} row={(n) => {
                    const one = those[n];
                    const here = row && one && rowKey(one) === rowKey(row);
                    return one && (
                      <tr key={rowKey(one)} aria-rowindex={n + 1} className={`pick${here ? " chosen" : ""}`} onClick={() => { setChosen(one); setTurned(true); }}>
                        <td className="due-day"><strong>{dueDay(one, lang, say, view.today)}</strong>
                          <div className="small">{one.clock && one.clock.state !== "running" ? say(`clock-state-${one.clock.state}`) : near === "late" ? howFar(one, say) : one.day && one.date.day !== null ? weekday(one.day, lang) : one.day ? dateWords(one.date, lang, say) : ""}</div></td>
                        <td><button type="button" className="plain" aria-pressed={here} onClick={() => { setChosen(one); setTurned(true); }} data-testid="open-date"><strong><Called text={dueTitle(one, say)} /></strong></button>
                          <Under desk={desk} row={one} limit={clocks?.rules.find((rule) => rule.id === one.clock?.rule)?.limit} /></td>
                        <td className="small"><Rests desk={desk} row={one} clocks={clocks} /></td>
                      </tr>
                    );
                  }} />
                </table>
              </section>
            ))}
            <Ended tasks={ended} onOpen={setOpen} />
            {clocks && <Sessions clocks={clocks} today={view.today} />}
          </div>
          {row?.kind === "clock" && <ClockDetail desk={desk} row={row} clocks={clocks} onBack={() => setTurned(false)} onOpen={() => change(row)} />}
          {row && row.kind !== "clock" && <DateDetail key={rowKey(row)} desk={desk} row={row} clocks={clocks} onBack={() => setTurned(false)} onFinish={() => void finish(row)} onChange={() => change(row)} />}
        </div>
      )}
      {calendar && <CalendarDialog caseId={view.id} onClose={() => setCalendar(false)} onSaved={(name) => { setCalendar(false); desk.tell(say("calendar-saved", { name })); }} />}
      {slip && <SlipDialog caseId={view.id} onClose={() => setSlip(false)} onSaved={(name) => { setSlip(false); desk.tell(say("control-slip-saved", { name })); }} />}
    </Page>
  );
}

/** The line under the title of a day. */
function Under({ desk, row, limit }: { desk: Desk; row: DueRow; limit: string | undefined }) {
  const { say } = useWords();
  const task = rowOf(desk.view.tasks, row.entry);
  if (row.kind === "clock") return <div className="small">{row.clock?.state === "asks" ? row.clock.why[0] : limit}</div>;
  if (row.kind === "letter") return <div className="small">{say("due-letter")}</div>;
  if (row.kind === "paper") return <div className="small">{say("due-paper")}</div>;
  return task?.what ? <div className="small clip"><Typed text={task.what} /></div> : null;
}

function Ended({ tasks, onOpen }: { tasks: TaskSheet[]; onOpen: (task: TaskSheet) => void }) {
  const { say, lang } = useWords();
  if (tasks.length === 0) return null;
  return (
    <details className="more">
      <summary>{say("dates-ended", { count: tasks.length })}</summary>
      <div role="list" className="ended">
        <LongList as="list" count={tasks.length} guess={32} row={(n) => {
          const task = tasks[n];
          return task && <div key={task.id} role="listitem" aria-posinset={n + 1} aria-setsize={tasks.length}><button type="button" className="link" onClick={() => onOpen(task)}><Typed text={task.title} /></button> <span className="small">{say(`task-state-${task.state}`)}{task.done.kind !== "unknown" && `, ${dateWords(task.done, lang, say)}`}</span></div>;
        }} />
      </div>
    </details>
  );
}
