// What lies in a paper beside what is seen, or what a copy has lost of it.
import type { FoundRow } from "../../bridge";
import { Typed } from "../../parts/Typed";
import { useWords } from "../../words";

export function Found({ rows, looked, title, none }: { rows: readonly FoundRow[]; looked: boolean; title: string; none: string }) {
  const { say } = useWords();
  const kinds = [...new Set(rows.map((row) => row.trace))];
  return (
    <div className="stack-8" data-testid="found">
      <h2 className="form-head">{title}</h2>
      {!looked && <p className="small">{say("found-not-looked")}</p>}
      {looked && rows.length === 0 && <p className="small">{none}</p>}
      {kinds.length > 0 && (
        <dl className="pairs">
          {kinds.map((kind) => {
            const words = rows.filter((row) => row.trace === kind && row.words);
            return (
              <div key={kind} className="found-row">
                <dt>{say(`found-${kind}`)}</dt>
                {words.map((row, n) => <dd key={n}><Typed text={row.words} /></dd>)}
              </div>
            );
          })}
        </dl>
      )}
      <p className="caption">{say("found-limit")}</p>
    </div>
  );
}
