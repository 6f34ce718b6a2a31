// What contradicts what: both sides in their words. None is settled but by the person.
import { Refusal, type ContradictionView, type MatrixView } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { entryLabel } from "../../parts/entryWords";
import { Called, Typed } from "../../parts/Typed";
import { firstClick, useOneAtATime } from "../../parts/once";
import { useWords } from "../../words";
import { dateWords } from "../../words/dates";
import type { Numbered } from "./useMatrix";

export function Contradictions({ desk, matrix, rows, onOpen, onRefused }: { desk: Desk; matrix: MatrixView; rows: Numbered[]; onOpen: (id: string) => void; onRefused: (refusal: Refusal) => void }) {
  const words = useWords();
  const { say, lang } = words;
  const oneAtATime = useOneAtATime();
  if (matrix.contradictions.length === 0) return null;
  const number = (id: string) => rows.find((one) => one.row.id === id)?.number ?? 0;
  const settle = (one: ContradictionView) => oneAtATime(async () => {
    const row = desk.view.allegations.find((known) => known.id === one.row);
    if (!row) return;
    try {
      await desk.save({ kind: "allegation", fields: { ...row, settled: [...row.settled, one.mark] } });
    } catch (thrown) {
      onRefused(thrown as Refusal);
    }
  }, one.row);
  return (
    <section className="contradictions" aria-labelledby="contradictions" data-testid="contradictions">
      <h2 id="contradictions">{say("contradictions", { count: matrix.contradictions.length })}</h2>
      <p className="small">{say("contradictions-under")}</p>
      <ul>
        {matrix.contradictions.map((one) => {
          const other = one.other.kind === "allegation" ? say("allegation-number", { number: number(one.other.id) }) : entryLabel(desk.view, one.other, words);
          return (
            <li key={one.mark} data-testid={`contradiction-${one.differs}`}>
              <strong>{say(`differs-${one.differs}`)}</strong>
              <dl className="pairs">
                <dt><button type="button" className="link" onClick={() => onOpen(one.row)}>{say("allegation-number", { number: number(one.row) })}</button></dt>
                <dd>“<Typed text={one.here} />”</dd>
                <dt><button type="button" className="link" onClick={() => (one.other.kind === "allegation" ? onOpen(one.other.id) : desk.card(one.other))}><Called text={other || say(`entry-${one.other.kind}`)} /></button></dt>
                <dd>{one.date ? dateWords(one.date, lang, say) : <>“<Typed text={one.there} />”</>}</dd>
              </dl>
              <div className="row tight"><button type="button" className="button mini" onClick={firstClick(() => void settle(one))} data-testid="settle">{say("contradiction-none")}</button></div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
