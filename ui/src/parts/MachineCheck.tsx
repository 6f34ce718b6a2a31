// What of this computer can give the papers away: a row each, with what to do.
import { useCallback, useEffect, useState } from "react";
import { Refusal, call, type MachineRow, type MachineState } from "../bridge";
import { useWords } from "../words";
import { dayWords } from "../words/dates";
import { RefusalBanner } from "./Banner";

/** The setting of Linux that keeps programs from reading each other's memory. */
const SETTING = "kernel.yama.ptrace_scope";

function Mark({ state }: { state: MachineState }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      {state === "good" && <path d="m3 8.5 3.2 3.2L13 5" fill="none" stroke="currentColor" strokeWidth="1.7" />}
      {state === "care" && <path d="M4 14V2.5h8L9.8 5.8 12 9H4" fill="none" stroke="currentColor" strokeWidth="1.5" />}
      {state === "unknown" && <circle cx="8" cy="8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 2" />}
      {state === "note" && <path d="M3 8h10" stroke="currentColor" strokeWidth="2" />}
    </svg>
  );
}

/** `heading` is one level below the heading over the list. */
export function MachineCheck({ heading: Heading }: { heading: "h2" | "h3" }) {
  const { say, lang } = useWords();
  const [rows, setRows] = useState<MachineRow[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const look = useCallback(async () => {
    setRefusal(null);
    try {
      setRows(await call("check_machine", {}));
    } catch (thrown) {
      setRefusal(thrown as Refusal);
    }
  }, []);
  useEffect(() => void look(), [look]);
  const words = ({ check, state, detail }: MachineRow) =>
    say(`machine-${check}`, { detail, day: check === "system" && detail ? dayWords(detail, lang) : "", count: check === "updates" ? Number(detail) : 0 }, state);
  return (
    <div className="stack">
      <RefusalBanner refusal={refusal} />
      {!rows && !refusal && <p className="small">{say("machine-looking")}</p>}
      {rows && (
        <ul className="machine" data-testid="machine">
          {rows.map((row) => (
            <li key={row.check} className={row.state} data-testid={`machine-${row.check}`}>
              <span className="machine-state"><Mark state={row.state} />{say(`machine-state-${row.state}`)}</span>
              <div>
                <Heading className="sub">{say(`machine-${row.check}`)}</Heading>
                <p className="small">{words(row)}</p>
                {row.state === "care" && <p className="small todo">{say(`machine-${row.check}`, { setting: SETTING }, "todo")}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {/* Comes with the rows: what stood here before them would be pushed away from under the pointer or the focus. */}
      {(rows || refusal) && <div><button type="button" className="button mini" onClick={() => void look()} data-testid="machine-again">{say("machine-again")}</button></div>}
    </div>
  );
}
