// The admissibility check: what is there, what is not, what the case does not say, and the form that mends it.
import type { AdmissibilityRow } from "../../bridge";
import type { Desk } from "../../parts/desk";
import { Check } from "../../parts/marks";
import { useWords } from "../../words";

/** A shape beside the word, so that nothing hangs on colour. */
function Mark({ met }: { met: AdmissibilityRow["met"] }) {
  if (met === "met") return <Check />;
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      {met === "not-met" ? <path d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" stroke="currentColor" strokeWidth="1.7" fill="none" />
        : <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2.2 2" />}
    </svg>
  );
}

export function CheckList({ desk, rows, onWrite }: { desk: Desk; rows: AdmissibilityRow[]; onWrite: () => void }) {
  const { say } = useWords();
  const { view } = desk;
  const go = (row: AdmissibilityRow) => {
    const ccf = view.proceedings.find((one) => one.kind === "ccf");
    switch (row.form) {
      case "person": return desk.go("facts", "person");
      case "representative": return desk.go("facts", "representative");
      case "alert": return desk.go("alerts", "new");
      case "evidence": return desk.go("evidence");
      case "proceeding": return ccf ? desk.go("facts", `change:${ccf.id}`) : desk.go("facts");
      default: return onWrite();
    }
  };
  const open = rows.filter((row) => row.met !== "met").length;
  return (
    <div className="stack" data-testid="check-list">
      <div><h2>{say("request-check-title")}</h2><p className="small measure">{say("request-check-under", { open })}</p></div>
      <ul className="check-rows">
        {rows.map((row) => (
          <li key={row.id} className={`check-row ${row.met}`} data-testid={`check-${row.id}`}>
            <span className="marked check-state"><Mark met={row.met} />{say(`check-${row.met}`)}</span>
            <div className="stack-8">
              <strong>{row.name}</strong>
              {row.met !== "met" && <p className="small">{row.todo}</p>}
              {row.met !== "met" && <div className="row"><button type="button" className="button mini" onClick={() => go(row)} data-testid={`mend-${row.id}`}>{say("check-mend")}</button></div>}
              <p className="caption">{row.facts.join(", ")} · {say(`confidence-${row.confidence}`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="small">{say("request-check-limit")}</p>
    </div>
  );
}
