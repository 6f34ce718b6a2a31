// One day: what it is, how far away, what sets it, and what can be done about it.
import type { ClocksView, DueRow } from "../../bridge";
import { HOME, entryLabel, linkOf, rowOf } from "../../parts/entryWords";
import type { Desk, Screen } from "../../parts/desk";
import { dueTitle, howFar } from "../../parts/dueWords";
import { Called, Law, Typed } from "../../parts/Typed";
import { WhenFlag } from "../../parts/WhenFlag";
import { ClockLaw } from "../../parts/clocks";
import { firstClick } from "../../parts/once";
import { useWords } from "../../words";
import { dateWords, dayWords, weekday } from "../../words/dates";

export function DateDetail({ desk, row, clocks, onBack, onFinish, onChange }: { desk: Desk; row: DueRow; clocks: ClocksView | null; onBack: () => void; onFinish: () => void; onChange: () => void }) {
  const { say, lang, join } = useWords();
  const { view } = desk;
  const task = view.tasks.find((one) => one.id === row.entry);
  const letter = row.kind === "letter" ? view.letters.find((one) => one.id === row.entry) : undefined;
  const far = howFar(row, say);
  const rule = clocks?.rules.find((one) => one.id === row.clock?.rule);
  return (
    <section className="detail date-detail" aria-label={say("date-chosen")}>
      <button type="button" className="button mini back-to-list" onClick={onBack}>{say("back")}</button>
      <div>
        <p className="small">{say(`due-kind-${row.kind}`)}</p>
        <h2><Called text={dueTitle(row, say)} /></h2>
      </div>
      <p className={`marked due-far ${row.near}`}><WhenFlag when={row.near} /><strong>{say(`due-${row.near}`)}</strong>{far && <span>{far}</span>}</p>
      <dl className="pairs">
        <dt>{say(row.kind === "begin" ? "task-begin" : row.kind === "letter" ? "letter-reply-by" : row.kind === "paper" ? "paper-expires" : "task-due")}</dt>
        <dd>{row.day && row.date.day !== null && row.date.calendar === "gregorian" ? join([weekday(row.day, lang), dateWords(row.date, lang, say)]) : dateWords(row.date, lang, say)}
          {row.day && row.date.calendar !== "gregorian" && <div className="small">{join([weekday(row.day, lang), dayWords(row.day, lang)])}</div>}</dd>
        {row.kind === "begin" && task && <><dt>{say("task-due")}</dt><dd>{dateWords(task.due, lang, say)}</dd></>}
        {row.kind === "task" && task && task.begin.kind !== "unknown" && <><dt>{say("task-begin")}</dt><dd>{dateWords(task.begin, lang, say)}</dd></>}
        <dt>{say("date-set-by")}</dt><dd><Rests desk={desk} row={row} clocks={clocks} /></dd>
        {task && <><dt>{say("task-state")}</dt><dd>{say(`task-state-${task.state}`)}</dd></>}
        {letter?.reference && <><dt>{say("alert-reference")}</dt><dd><bdi className="mono">{letter.reference}</bdi></dd></>}
      </dl>
      {task?.what && <p className="pre"><Typed text={task.what} /></p>}
      {letter?.says && <p className="pre small clip-long"><Typed text={letter.says} /></p>}
      {row.clock?.why.map((why) => <p key={why} className="banner care" data-testid="clock-why">{why}</p>)}
      {rule ? <div><p className="small">{rule.limit}.</p><ClockLaw clock={rule} /></div> : <p className="aside">{say("date-no-limit")}</p>}
      <div className="row">
        {task && <button type="button" className="button primary" onClick={firstClick(onFinish)} data-testid="finish">{say("task-finish")}</button>}
        <button type="button" className="button" onClick={onChange} data-testid="change-date">{say(row.kind === "letter" ? "date-open-letter" : row.kind === "paper" ? "date-open-paper" : "change")}</button>
      </div>
    </section>
  );
}

/** The document and the rule that set a day; without either it is the person's own. */
export function Rests({ desk, row, clocks }: { desk: Desk; row: DueRow; clocks: ClocksView | null }) {
  const words = useWords();
  const { say, country, join } = words;
  const { view } = desk;
  const link = (screen: Screen, id: string, words: string) => (
    <div><button type="button" className="link small" onClick={(event) => { event.stopPropagation(); desk.go(screen, id); }}><Typed text={words} /></button></div>
  );
  const rule = clocks?.rules.find((one) => one.id === row.clock?.rule);
  if (row.kind === "clock") {
    const starts = linkOf(view, row.entry);
    return <>{starts && link(HOME[starts.kind] ?? "facts", starts.id, entryLabel(view, starts, words))}<div>{rule && <Law text={rule.rule.citation} words={rule.rule.in_words.citation} />}</div></>;
  }
  if (row.kind === "letter") {
    const letter = rowOf(view.letters, row.entry);
    return <>{link("letters", row.entry, join([letter?.with || say("letter"), letter?.reference]))}<div>{rule ? <Law text={rule.rule.citation} words={rule.rule.in_words.citation} /> : say("date-letter-says")}</div></>;
  }
  if (row.kind === "paper") {
    const person = view.people.find((one) => one.id === row.entry);
    const paper = person?.papers.find((one) => one.kind === row.paper && (one.expires.last ?? one.expires.first) === row.day);
    return <>{link("facts", "person", join([say(`paper-kind-${row.paper ?? "other"}`), paper?.number, country(paper?.country ?? "")]))}<div>{rule ? <Law text={rule.rule.citation} words={rule.rule.in_words.citation} /> : say("date-paper-says")}</div></>;
  }
  const task = rowOf(view.tasks, row.entry);
  const id = task?.about[0];
  const about = id ? linkOf(view, id) : null;
  const screen = (about && HOME[about.kind]) ?? "facts";
  return (
    <>
      {about && link(screen, about.id, entryLabel(view, about, words))}
      <div>{task?.rule ? <Typed text={task.rule} /> : say("own-date")}</div>
    </>
  );
}
