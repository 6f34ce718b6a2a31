// The rows of one text as a table; where there is little room, as a list of label and value.
import { useRef, type KeyboardEvent } from "react";
import type { Cell, MatrixView } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { entryLabel, linkOf, rowOf } from "../../parts/entryWords";
import { Check } from "../../parts/marks";
import { Called, Law, Typed } from "../../parts/Typed";
import { useWords } from "../../words";
import { SIGNS } from "../../words/languages";
import { dateWords } from "../../words/dates";
import type { Numbered } from "./useMatrix";

const HEADS = ["they_say", "i_say", "proof", "weak_point", "rule", "missing_paper"] as const;

export function Rows({ desk, rows, matrix, onOpen }: { desk: Desk; rows: Numbered[]; matrix: MatrixView; onOpen: (id: string) => void }) {
  const { say, number } = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  /** Arrows go from row to row, Enter opens. */
  const keys = (event: KeyboardEvent<HTMLTableRowElement>, n: number, id: string) => {
    if (event.target !== event.currentTarget) return;
    const to = { ArrowDown: n + 1, ArrowUp: n - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      (body.current?.rows[to] as HTMLElement | undefined)?.focus();
    } else if (event.key === "Enter") {
      event.preventDefault();
      onOpen(id);
    }
  };
  return (
    <table className="matrix">
      <thead><tr><th scope="col"><span className="visually-hidden">{say("allegation-place")}</span></th>{HEADS.map((head) => <th key={head} scope="col">{say(`cell-${head}`)}</th>)}</tr></thead>
      <tbody ref={body}>
        {rows.map(({ row, state, number: place }, n) => (
          <tr key={row.id} tabIndex={n === 0 ? 0 : -1} data-testid={`row-${row.id}`} aria-label={say("allegation-number", { number: place })}
            onKeyDown={(event) => keys(event, n, row.id)} onDoubleClick={() => onOpen(row.id)}>
            <th scope="row" className="n">{number(place)}</th>
            <td className="quote" data-label={say("cell-they_say")}>
              <button type="button" className="plain" onClick={() => onOpen(row.id)} data-testid={`open-${row.id}`}><Typed text={row.they_say || row.said} /></button>
              {state.stands !== "there" && <p className="small"><span className="chip care">{say(`stands-${state.stands}`)}</span></p>}
            </td>
            <Value cell="i_say" state={state} onOpen={() => onOpen(row.id)}>{row.i_say && <p className="pre"><Typed text={row.i_say} /></p>}</Value>
            <Value cell="proof" state={state} onOpen={() => onOpen(row.id)}>{row.proof.length > 0 && <Proofs desk={desk} ids={row.proof} />}</Value>
            <Value cell="weak_point" state={state} onOpen={() => onOpen(row.id)}>{row.weak_point && <p className="pre"><Typed text={row.weak_point} /></p>}</Value>
            <Value cell="rule" state={state} onOpen={() => onOpen(row.id)}>{row.grounds.length > 0 && <ul className="small stack-4">{row.grounds.map((id) => <Rule key={id} id={id} matrix={matrix} onOpen={() => desk.go("library", id)} />)}</ul>}</Value>
            <td data-label={say("cell-missing_paper")}><Paper desk={desk} at={{ row, state }} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell: what is in it, a dashed way to fill it, or that nothing is needed. */
function Value({ cell, state, onOpen, children }: { cell: Exclude<Cell, "missing_paper">; state: Numbered["state"]; onOpen: () => void; children: React.ReactNode }) {
  const { say } = useWords();
  return (
    <td data-label={say(`cell-${cell}`)}>
      {children || (state.gaps.includes(cell)
        ? <button type="button" className="gap" onClick={onOpen} data-testid={`gap-${cell}`}>{say(`gap-${cell}`)}</button>
        : <span className="caption">{say("cell-nothing-needed")}</span>)}
    </td>
  );
}

/** What shows it, each a way to its card. */
export function Proofs({ desk, ids }: { desk: Desk; ids: string[] }) {
  const words = useWords();
  const links = ids.flatMap((id) => linkOf(desk.view, id) ?? []);
  return <ul className="stack-4">{links.map((link) => (
    <li key={link.id}><button type="button" className="link" onClick={() => desk.card(link)}><Called text={entryLabel(desk.view, link, words)} /></button></li>
  ))}</ul>;
}

function Rule({ id, matrix, onOpen }: { id: string; matrix: MatrixView; onOpen: () => void }) {
  const { say, lang } = useWords();
  const ground = matrix.grounds.find((one) => one.id === id);
  return (
    <li><button type="button" className="link small" onClick={onOpen}>{ground ? ground.name : <Law text={id} />}</button>
      {ground && <div className="caption">{ground.citations.map(({ citation, in_words }, n) => <span key={citation}>{n > 0 && SIGNS[lang].semicolon}<Law text={citation} words={in_words} /></span>)}{!ground.sourced && <strong> {say("check-official")}</strong>}</div>}</li>
  );
}

/** The paper that is missing, with its task; or that it is here. */
function Paper({ desk, at: { row, state } }: { desk: Desk; at: Pick<Numbered, "row" | "state"> }) {
  const { say, lang } = useWords();
  if (row.found_paper) {
    return <div className="stack-4"><span className="marked ok"><Check />{say("paper-is-here")}</span><Proofs desk={desk} ids={[row.found_paper]} /></div>;
  }
  if (!row.missing_paper) return <span className="caption">{say("cell-no-paper-named")}</span>;
  if (!state.gaps.includes("missing_paper")) return <div><Typed text={row.missing_paper} /><div className="caption">{say("cell-nothing-needed")}</div></div>;
  const task = row.paper_task ? rowOf(desk.view.tasks, row.paper_task) : undefined;
  return (
    <div className="missing-paper" data-testid="missing-paper">
      <strong><Typed text={row.missing_paper} /></strong>
      {task && <button type="button" className="link small" onClick={() => desk.go("dates", task.id)}>{task.due.kind === "unknown" ? say("cell-task", { state: say(`task-state-${task.state}`) }) : say("cell-task-due", { state: say(`task-state-${task.state}`), date: dateWords(task.due, lang, say) })}</button>}
    </div>
  );
}
